// The one door through which C comes in.
//
// Debian builds libxml2 with ICU and its headers pull ICU's in; Foundation carries ICU of its own, and the two
// definitions of UErrorCode collide. None of libxml2's ICU parts are used here.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
