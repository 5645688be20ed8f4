"""What is put into a course file to see what is made of it."""

NAMESPACE = "urn:kyndig:course:1"
INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"

# As they stand in the file; each is right somewhere, or nearly. Three mistakes are never made here, for in them a tool
# errs whatever the schema says: xmlschema takes whatever Python calls white space, such as a no-break space, for XML's
# white space at the ends of a value and between elements; xmlschema does not see a CDATA section that is blank, where
# the others see text; and Xerces counts a character beyond U+FFFF as two.
WORDS = [
    "", " ", "   ", "&#9;", "&#160;", "a", " a ", "a b", "a  b", "a\tb", "a\nb", "a&#10;b", "æøå", "a/b", "/a", "a/",
    "a/b/c", "1a", "_a", "a-b.c_d", "a:b", "a&amp;b", "&quot;a&quot;", "a" * 40, "a" * 41, "a" * 64, "a" * 65,
    "a" * 100, "a" * 101, "å" * 100, "å" * 101, " " + "a" * 100 + " ", "\U0001f600" * 20,
    "nb", "nn", "en", "NB", " nb ", "no", "single", "multiple", "Single",
    "true", "false", "TRUE", "True", " true ", "yes", "ja",
]
NUMBERS = [
    "0", "-0", "-1", "1", "+5", " 5 ", "5 5", "00005", "0000000", "9", "10", "100", "101", "9999999", "10000000",
    "9" * 30, "1.5", "1,5", "1e2", "1_0", "0x1", "٣", "1.0", "1.00", "1.", ".5", "0.0", "0.00", "0.01", "0.80",
    "0.801", " 0.8 ", "+0.8", "-0.5", "00.8", "INF", "NaN",
]
DATES = [
    "2026-11-24", " 2026-11-24 ", "2026-02-30", "2026-2-3", "2024-02-29", "2026-02-29", "2100-02-29", "2000-02-29",
    "2026-13-01", "2026-00-10", "2026-04-31", "2026-11-24Z", "2026-11-24+01:00", "2026-11-24T00:00:00", "24.11.2026",
    "0000-01-01", "0001-01-01", "9999-12-31", "10000-01-01", "-2026-01-01", "٢٠٢٦-11-24",
]
VALUES = WORDS + NUMBERS + DATES
STRAYS = [
    "Løs tekst", "0", "–", "&#32;", "&amp;", "<![CDATA[tekst]]>", "<!-- merknad -->", "<?merknad?>", "\n\n", "\ufeff",
]
FOREIGN = [
    '<x:ukjent xmlns:x="urn:x"/>', '<x:p xmlns:x="urn:x">Tekst</x:p>', '<p xmlns="urn:x">Tekst</p>',
    '<p xmlns="">Tekst</p>', '<x:p>Tekst</x:p>', f'<x:p xmlns:x="{NAMESPACE}">Tekst</x:p>',
    f'<p xmlns="{NAMESPACE}">Tekst</p>',
]
UNKNOWN = ["<ukjent/>", "<ukjent>Tekst</ukjent>", "<P>Tekst</P>", "<b>Tekst</b>", "<br/>"]
NAMESPACES = ["", "urn:x", "urn:kyndig:course:2", "urn:Kyndig:course:1", NAMESPACE, NAMESPACE + " ", NAMESPACE + "/"]
QUALIFIED = [
    'xml:lang="nb"', 'xml:space="preserve"', 'xml:id="a"', 'x:a="1"', 'xmlns:x="urn:x"', 'xmlns:x="urn:x" x:a="1"',
    f'xmlns:x="{NAMESPACE}" x:id="a"', f'xmlns:x="{INSTANCE}" x:nil="true"', f'xmlns:x="{INSTANCE}" x:nil="false"',
    f'xmlns:x="{INSTANCE}" xmlns:k="{NAMESPACE}" x:type="k:blocks"',
    f'xmlns:x="{INSTANCE}" xmlns:k="{NAMESPACE}" x:type="k:printed"',
]
BREAKS = [
    "&", "&nbsp;", "<", "</p>", "]]>", "<p>", "&#0;", "&#xFFFF;", "<!-- -- -->", "\x01", "<p a=1/>",
    '<p id="1" id="2"/>',
]
