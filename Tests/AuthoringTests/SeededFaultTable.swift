import Authoring

extension SeededFaultTests {
  static let faults: [Fault] = names + values + missing + order + references + conditions + ids + questions + form

  private static let course = "hms-for-ledere/course.xml"
  private static let oppstart = "hms-for-ledere/00-oppstart.xml"
  private static let ansvar = "hms-for-ledere/01-ansvar.xml"
  private static let profile = "Shared/profile.xml"
  private static let thresholds = "Shared/thresholds.xml"
  private static let glossary = "Shared/glossary.xml"
  private static let sources = "Shared/sources.xml"

  /// Elements and attributes that are misspelt, or that the language does not have.
  private static let names: [Fault] = [
    Fault(
      ansvar, "<title>Et vennlig tilbud</title>", "<titel>Et vennlig tilbud</titel>", .unknownElement,
      at: "titel", meant: "title"),
    Fault(oppstart, "<cell>bransje</cell>", "<celle>bransje</celle>", .unknownElement, at: "celle", meant: "cell"),
    Fault(
      ansvar, "<prompt>Hva mangler?</prompt>", "<promt>Hva mangler?</promt>", .unknownElement, at: "promt",
      meant: "prompt"),
    Fault(
      course, "<provider>Kyndig</provider>", "<provder>Kyndig</provder>", .unknownElement, at: "provder",
      meant: "provider"),
    Fault(glossary, "<word>tilsyn</word>", "<wrod>tilsyn</wrod>", .unknownElement, at: "wrod", meant: "word"),
    Fault(oppstart, "<ask ref=\"trade\"/>", "<aks ref=\"trade\"/>", .unknownElement, at: "aks", meant: "ask"),
    Fault(oppstart, "<strong>Ikke en garanti.</strong>", "<b>Ikke en garanti.</b>", .unknownElement, at: "b"),
    Fault(
      ansvar, "<p>Hva svarer du?</p>", "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"p.xml\"/>",
      .unknownElement, at: "xi:include"),
    Fault(
      ansvar, "id=\"kappsaga\" objective=", "id=\"kappsaga\" objectiv=", .unknownAttribute, at: "objectiv",
      meant: "objective"),
    Fault(
      ansvar, "mastery-score=\"0.8\"", "masteryscore=\"0.8\"", .unknownAttribute, at: "masteryscore",
      meant: "mastery-score"),
    Fault(oppstart, "<draw from=\"oppstart\"", "<draw form=\"oppstart\"", .unknownAttribute, at: "form", meant: "from"),
    Fault(
      profile, "<alternative value=\"top\">", "<alternative valeu=\"top\">", .unknownAttribute, at: "valeu",
      meant: "value"),
    Fault(
      oppstart, "oppgitt: <value of=\"heads\"/>", "oppgitt: <value off=\"heads\"/>", .unknownAttribute, at: "off",
      meant: "of"),
    Fault(sources, "<source key=\"SEED\">", "<source kye=\"SEED\">", .unknownAttribute, at: "kye", meant: "key"),
    Fault(course, "rules-as-of", "rules-as-off", .unknownAttribute, at: "rules-as-off", meant: "rules-as-of"),
    Fault(thresholds, "number=\"30\" from", "number=\"30\" form", .unknownAttribute, at: "form", meant: "from"),
    Fault(
      ansvar, "<task id=\"ikke-settes-bort\"", "<task farge=\"rød\" id=\"ikke-settes-bort\"", .unknownAttribute,
      at: "farge"),
  ]

  /// Values of the wrong form, and text where there may be none.
  private static let values: [Fault] = [
    Fault(ansvar, "minutes=\"5\"", "minutes=\"fem\"", .invalidValue, at: "fem"),
    Fault(course, "mastery-score=\"0.8\"", "mastery-score=\"80\"", .invalidValue, at: "80"),
    Fault(
      ansvar, "id=\"kjennetegn\" objective=\"personlig\" page=\"personlig-plikt\" cardinality=\"multiple\"",
      "id=\"kjennetegn\" objective=\"personlig\" page=\"personlig-plikt\" cardinality=\"multipel\"", .invalidValue,
      at: "multipel", meant: "multiple"),
    Fault(
      ansvar, "<field id=\"beslutning-2\" required=\"true\">", "<field id=\"beslutning-2\" required=\"ja\">",
      .invalidValue, at: "ja"),
    Fault(course, "language=\"nb\"", "language=\"no\"", .invalidValue, at: "no", meant: "nb"),
    Fault(
      thresholds, "number=\"5\" from=\"2020-01-01\"", "number=\"5\" from=\"2020-13-01\"", .invalidValue,
      at: "2020-13-01"),
    Fault(sources, "read=\"2026-10-06\"", "read=\"6.10.2026\"", .invalidValue, at: "6.10.2026"),
    Fault(
      oppstart, "source=\"AT-VO\" in-force=\"2024-01-01\" checked=\"2026-05-22\"",
      "source=\"AT-VO\" in-force=\"2024-01-01\" checked=\"2026-02-30\"", .invalidValue, at: "2026-02-30"),
    Fault(
      ansvar, "id=\"ny-leder\" objective=\"personlig\" critical=\"true\"",
      "id=\"ny-leder\" objective=\"personlig\" critical=\"True\"", .invalidValue, at: "True", meant: "true"),
    Fault(ansvar, "<page id=\"selvstudium\">", "<page id=\"selv studium\">", .invalidValue, at: "selv studium"),
    Fault(oppstart, "<title>Noen få spørsmål</title>", "<title> </title>", .invalidValue, at: "<title>"),
    Fault(
      course, "<contact>kursansvarlig@kyndig.example</contact>",
      "<contact>\(String(repeating: "æ", count: 101))</contact>", .invalidValue,
      at: String(repeating: "æ", count: 101)),
    Fault(
      profile, "<alternative value=\"petroleum\">", "<alternative value=\"olje og gass\">", .invalidValue,
      at: "olje og gass"),
    Fault(
      ansvar, "<li><strong>Tid</strong> satt av i arbeidsuken</li>", "Tid satt av i arbeidsuken", .textNotAllowed,
      at: "Tid satt av i arbeidsuken"),
    Fault(
      ansvar, "<title>Fire ark på bordet</title>", "<title>Fire ark på bordet</title>\n      Først dette.\n",
      .textNotAllowed, at: "Først dette."),
  ]

  /// What has been left out.
  private static let missing: [Fault] = [
    Fault(
      ansvar, "<title>Beviset</title>", "", .missingElement, at: "<page id=\"fire-ark\">",
      in: "<page id=\"fire-ark\">"),
    Fault(ansvar, "<page id=\"selvstudium\">", "<page>", .missingAttribute, at: "<page>"),
    Fault(
      course, "<contact>kursansvarlig@kyndig.example</contact>", "", .missingElement, at: "<responsible>",
      in: "<responsible>"),
    Fault(
      ansvar, "<draw from=\"ansvar\" count=\"6\"/>", "", .missingElement,
      at: "<check id=\"sjekk-ansvar\" mastery-score=\"0.8\">", in: "<check id=\"sjekk-ansvar\" mastery-score=\"0.8\">"),
    Fault(
      thresholds, "id=\"amu-hours\" law=\"OLM §\u{A0}3-7\" source=\"LOV-OLM\"",
      "id=\"amu-hours\" law=\"OLM §\u{A0}3-7\"",
      .missingAttribute, at: "<threshold id=\"amu-hours\" law=\"OLM §\u{A0}3-7\" counts=\"timer\">",
      in: "<threshold id=\"amu-hours\" law=\"OLM §\u{A0}3-7\" counts=\"timer\">"),
    Fault(
      oppstart, "<stop id=\"stopp-skip\" if=\"other_regime == ship\">", "<stop id=\"stopp-skip\">",
      .missingAttribute, at: "<stop id=\"stopp-skip\">"),
    Fault(
      glossary, "<word>varsling</word>", "", .missingElement, at: "<explanation>",
      in: "<explanation>Å si fra om kritikkverdige"),
    Fault(
      profile, "<why>Svaret avgjør hvilke eksempler du får.</why>", "", .missingElement,
      at: "<alternative value=\"construction\">", in: "<alternative value=\"construction\">"),
    Fault(
      course, "<module href=\"00-oppstart.xml\"/>\n  <module href=\"01-ansvar.xml\"/>", "", .missingElement,
      at: "<test id=\"prove\" mastery-score=\"0.8\">", in: "<test id=\"prove\" mastery-score=\"0.8\">"),
    Fault(profile, "<alternative value=\"ship\">", "<alternative>", .missingAttribute, at: "<alternative>"),
  ]

  /// What stands twice, too early or too late.
  private static let order: [Fault] = [
    Fault(
      ansvar, "<title>Ledere lenger ned</title>", "<title>Ledere lenger ned</title><title>Ned</title>",
      .misplacedElement, at: "title", in: "<title>Ned"),
    Fault(
      ansvar, "<title>Sjekk: lederens ansvar</title>\n    <draw from=\"ansvar\" count=\"6\"/>",
      "<draw from=\"ansvar\" count=\"6\"/>\n    <title>Sjekk: lederens ansvar</title>", .misplacedElement, at: "title",
      note: (.before, "draw", "<draw from=\"ansvar\"")),
    Fault(
      glossary,
      "<word>arbeidsmiljøloven</word>\n    <explanation>Loven om arbeidsmiljø, arbeidstid og stillingsvern. "
        + "Den forkortes ofte aml.</explanation>",
      "<explanation>Loven om arbeidslivet.</explanation><word>arbeidsmiljøloven</word>",
      .misplacedElement, at: "word", note: (.before, "explanation", "<explanation>Loven om arbeidslivet.")),
    Fault(
      ansvar, "<prompt>Hvilket papir svarer best?</prompt>",
      "<prompt>Hvilket papir svarer best?</prompt><p>Tenk etter.</p>", .misplacedElement, at: "p", in: "p>Tenk etter"),
    Fault(
      oppstart, "<p>Hva ville du gjort?</p>", "<p>Hva ville du gjort?</p><choice>Ja</choice>", .misplacedElement,
      at: "choice"),
    Fault(
      course, "<module href=\"01-ansvar.xml\"/>", "<module href=\"01-ansvar.xml\"/> <module href=\"./01-ansvar.xml\"/>",
      .repeatedModule, at: "./01-ansvar.xml", note: (.first, "01-ansvar.xml", "\"01-ansvar.xml\"")),
    Fault(
      oppstart, "<ask ref=\"level\"/>", "<ask ref=\"level\"/> <ask  ref=\"level\"/>", .repeatedQuestion,
      at: "level", in: "<ask  ref=\"level\"", note: (.first, "level", "<ask ref=\"level\"")),
    Fault(
      course, "<draw from=\"oppstart/oppstart\" count=\"2\"/>",
      "<draw from=\"oppstart/oppstart\" count=\"1\"/><draw  from=\"oppstart/oppstart\" count=\"1\"/>", .repeatedDraw,
      at: "oppstart/oppstart", in: "<draw  from=\"oppstart/oppstart\"",
      note: (.first, "oppstart/oppstart", "<draw from=\"oppstart/oppstart\"")),
  ]

  /// References to what is not there.
  private static let references: [Fault] = [
    Fault(
      ansvar, "<term ref=\"verneombud\">", "<term ref=\"vernombud\">", .unknownReference, at: "vernombud",
      meant: "verneombud"),
    Fault(ansvar, "source=\"SIVOM\"", "source=\"SIVOMB\"", .unknownReference, at: "SIVOMB", meant: "SIVOM"),
    Fault(
      ansvar, "id=\"sjefen-borte\" objective=\"plikter\" page=\"fire-roller\"",
      "id=\"sjefen-borte\" objective=\"plikter\" page=\"fire-rolle\"", .unknownReference, at: "fire-rolle",
      meant: "fire-roller"),
    Fault(
      ansvar, "id=\"lesehest\" objective=\"bevis\"", "id=\"lesehest\" objective=\"beviset\"", .unknownReference,
      at: "beviset", in: "objective=\"beviset\""),
    Fault(ansvar, "<draw from=\"ansvar\"", "<draw from=\"ansvare\"", .unknownReference, at: "ansvare", meant: "ansvar"),
    Fault(
      course, "from=\"oppstart/oppstart\"", "from=\"oppstart/oppstrat\"", .unknownReference,
      at: "oppstart/oppstrat", meant: "oppstart/oppstart"),
    Fault(oppstart, "<ask ref=\"sector\"/>", "<ask ref=\"sektor\"/>", .unknownReference, at: "sektor", meant: "sector"),
    Fault(
      oppstart, "if=\"heads >= threshold(information)\"", "if=\"heads >= threshold(informasjon)\"",
      .unknownReference, at: "informasjon", meant: "information"),
    Fault(
      oppstart, "oppgitt: <value of=\"heads\"/>", "oppgitt: <value of=\"ansatte\"/>", .unknownReference,
      at: "ansatte", in: "of=\"ansatte\""),
    Fault(
      thresholds, "law=\"aml §\u{A0}8-1\" source=\"LOV-AML\"", "law=\"aml §\u{A0}8-1\" source=\"LOV-AMI\"",
      .unknownReference, at: "LOV-AMI", meant: "LOV-AML"),
    Fault(
      ansvar, "<task id=\"ikke-settes-bort\"", "<task document=\"D1\" id=\"ikke-settes-bort\"", .unknownReference,
      at: "D1"),
    Fault(course, "href=\"01-ansvar.xml\"", "href=\"01-ansvr.xml\"", .unreadableFile, at: "01-ansvr.xml"),
    Fault(course, "href=\"01-ansvar.xml\"", "href=\"../../01-ansvar.xml\"", .unreadableFile, at: "../../01-ansvar.xml"),
    Fault(course, "href=\"01-ansvar.xml\"", "href=\"course.xml\"", .unreadableFile, at: "course.xml"),
  ]

  /// Conditions that cannot be read, or that decide nothing.
  private static let conditions: [Fault] = [
    Fault(
      oppstart, "if=\"trade == care\"", "if=\"trade = care\"", .conditionSyntax, at: "=", in: "= care", meant: "=="),
    Fault(oppstart, "if=\"trade == shop\"", "if=\"trade == shopp\"", .impossibleComparison, at: "shopp", meant: "shop"),
    Fault(
      oppstart, "if=\"sector != private\"", "if=\"sectr != private\"", .unknownReference, at: "sectr",
      meant: "sector"),
    Fault(oppstart, "if=\"heads == 0\"", "if=\"heads &gt;= 0\"", .impossibleComparison, at: "heads &gt;= 0"),
    Fault(
      oppstart, "if=\"heads >= threshold(information)\"", "if=\"(heads >= threshold(information)\"",
      .conditionSyntax, at: "("),
    Fault(
      profile, "if=\"heads >= threshold(amu-on-demand)\"", "if=\"heads >= threshold(amu-on-demand\"",
      .conditionSyntax, at: "threshold"),
    Fault(ansvar, "if=\"heads >= 20\"", "if=\"heads >= >= 20\"", .conditionSyntax, at: ">=", in: ">= 20"),
    Fault(ansvar, "if=\"sector == municipal\"", "if=\"sector\"", .impossibleComparison, at: "sector"),
    Fault(ansvar, "if=\"sector == state\"", "if=\"sector > state\"", .impossibleComparison, at: "sector > state"),
    Fault(oppstart, "if=\"trade == food\"", "if=\"food\"", .unknownReference, at: "food"),
    Fault(
      oppstart, "if=\"sector == private and heads > threshold(equality)\"",
      "if=\"sector == private &amp;&amp; heads > threshold(equality)\"", .conditionSyntax, at: "&amp;&amp;",
      meant: "and"),
    Fault(oppstart, "if=\"trade == office\"", "if=\"trade == 5\"", .impossibleComparison, at: "trade == 5"),
    Fault(
      thresholds, "redegjørelse er et krav</label>\n    <value number=\"50\" from=\"2020-01-01\"",
      "redegjørelse er et krav</label>\n    <value number=\"50\" from=\"2030-01-01\"", .thresholdNotInForce,
      at: "equality", in: "heads > threshold(equality)", of: oppstart,
      note: (
        .definition,
        "<threshold id=\"equality\" law=\"ldl. §§\u{A0}26 og 26 a\" source=\"LOV-LDL\" counts=\"ansatte\">",
        "<threshold id=\"equality\" law=\"ldl. §§\u{A0}26 og 26 a\" source=\"LOV-LDL\" counts=\"ansatte\">"
      )),
  ]

  /// Ids that stand twice; points at both.
  private static let ids: [Fault] = [
    Fault(
      ansvar, "<page id=\"kjeden\">", "<page id=\"sektoren\">", .duplicateID, at: "sektoren",
      in: "<page id=\"sektoren\">\n      <title>Slik kan",
      note: (.first, "sektoren", "<page id=\"sektoren\">\n      <title>Fra")),
    Fault(
      ansvar, "<item id=\"timer-og-dato\"", "<item id=\"egen-regi\"", .duplicateID, at: "egen-regi",
      note: (.first, "egen-regi", "<item id=\"egen-regi\" objective=\"bevis\" page=\"innhold-og-omfang\">")),
    Fault(
      profile, "value=\"none\">Nei, ingen av dem", "value=\"svalbard\">Nei, ingen av dem", .duplicateID, at: "svalbard",
      in: "\"svalbard\">Svalbard",
      note: (.first, "svalbard", "\"svalbard\">Nei")),
    Fault(
      glossary, "<term id=\"tilsyn\">",
      "<term id=\"tilsyn\"><word>tilsyn</word><explanation>Kontroll.</explanation></term><term  id=\"tilsyn\">",
      .duplicateID, at: "tilsyn", in: "<term  id=\"tilsyn\"", note: (.first, "tilsyn", "<term id=\"tilsyn\"")),
    Fault(
      ansvar, "<objective id=\"bevis\">", "<objective id=\"bevis\">Du kan mer.</objective><objective  id=\"bevis\">",
      .duplicateID, at: "bevis", in: "<objective  id=\"bevis\"", note: (.first, "bevis", "<objective id=\"bevis\"")),
    Fault(
      ansvar, "<field id=\"beslutning-3\"", "<field id=\"beslutning-1\"", .duplicateID, at: "beslutning-1",
      note: (.first, "beslutning-1", "\"beslutning-1\" required=\"true\">Den første")),
    Fault(
      sources, "<source key=\"SEED\">", "<source key=\"SEED\">Annet</source><source  key=\"SEED\">", .duplicateID,
      at: "SEED", in: "<source  key=\"SEED\"", note: (.first, "SEED", "<source key=\"SEED\"")),
    Fault(
      oppstart, "<item id=\"kafeen\"", "<item id=\"hos-dere\"", .duplicateID, at: "hos-dere",
      note: (.first, "hos-dere", "<page id=\"hos-dere\"")),
  ]

  /// What makes a bad question, table or figure.
  private static let questions: [Fault] = [
    Fault(
      ansvar, "<choice correct=\"true\">Yusuf endrer", "<choice>Yusuf endrer", .noRightAnswer,
      at: "<item id=\"sjefen-borte\" objective=\"plikter\" page=\"fire-roller\">",
      in: "<item id=\"sjefen-borte\" objective=\"plikter\" page=\"fire-roller\">"),
    Fault(
      ansvar, "<choice>Yusuf venter", "<choice correct=\"true\">Yusuf venter", .severalRightAnswers,
      at: "<choice correct=\"true\">", in: "<choice correct=\"true\">Yusuf endrer",
      note: (.first, "<choice correct=\"true\">", "<choice correct=\"true\">Yusuf venter")),
    Fault(
      ansvar, "<why>Den viser bare at noen har betalt.</why>", "", .missingReason, at: "<choice>",
      in: "<choice>En kvittering for"),
    Fault(ansvar, "<choice>At hun blir verneombud for laget samtidig", "<choice>", .emptyChoice, at: "<choice>"),
    Fault(
      ansvar, "Ingen av dem trenger den når verneombudet har kurs.", "Alle over er riktige.", .allOfTheAbove,
      at: "<choice>", in: "<choice>Alle over"),
    Fault(
      ansvar, "<draw from=\"ansvar\" count=\"6\"/>", "<draw from=\"ansvar\" count=\"60\"/>", .drawTooLarge,
      at: "60", note: (.definition, "<bank id=\"ansvar\">", "<bank id=\"ansvar\">")),
    Fault(ansvar, "minutes=\"5\"", "minutes=\"50\"", .taskMinutes, at: "50"),
    Fault(
      ansvar, "<objective id=\"bevis\">", "<objective id=\"nytt\">Du kan noe nytt.</objective><objective id=\"bevis\">",
      .objectiveWithoutItems, at: "<objective id=\"nytt\">"),
    Fault(
      ansvar, "<page id=\"ansvar-oppsummert\">",
      "<practice><item id=\"x\" objective=\"bevis\"><prompt>Hva nå?</prompt><choice>A<why>B</why></choice>"
        + "<choice correct=\"true\">C<why>D</why></choice></item></practice></lesson>"
        + "<lesson id=\"mer\"><title>Mer</title><page id=\"ansvar-oppsummert\">",
      .lessonWithoutPage, at: "<lesson id=\"ta-med-videre\">", in: "<lesson id=\"ta-med-videre\">"),
    Fault(
      oppstart, "<row><cell>bransje</cell><cell>hvilke eksempler du får</cell></row>",
      "<row><cell>bransje</cell></row>", .unevenTable, at: "<row>",
      note: (.definition, "<header>", "<header><cell>Svaret ditt om")),
    Fault(
      ansvar, "<p>Hva svarer du?</p>",
      "<figure><drawing>\n\(String(repeating: "─", count: 67))\n</drawing><alternative>En strek.</alternative></figure>",
      .wideFigure, at: String(repeating: "─", count: 67)),
    Fault(oppstart, "<p>Hva ville du gjort?</p>", "<p>Hva ville du gjort? ✅</p>", .wideCharacter, at: "✅"),
    Fault(ansvar, "law=\"aml §\u{A0}2-1\"", "law=\"aml §\u{A0}２-1\"", .wideCharacter, at: "２"),
    Fault(glossary, "<word>verneombud</word>", "<word>verne\u{AD}ombud</word>", .controlCharacter, at: "\u{AD}"),
    Fault(
      oppstart, "<p>Hva ville du gjort?</p>", "<p>Hva ville&#x202E; du gjort?</p>", .controlCharacter,
      at: "&#x202E;"),
  ]

  /// What is not XML, or not of this language.
  private static let form: [Fault] = [
    Fault(ansvar, "<p>Hva svarer du?</p>", "<p>Hva & når svarer du?</p>", .notWellFormed, at: "&"),
    Fault(oppstart, "Lise har altså seks", "Lise har altså < sju", .notWellFormed, at: "<"),
    Fault(oppstart, "<p>Hva ville du gjort?</p>", "<p>Hva&nbsp;ville du gjort?</p>", .notWellFormed, at: "&nbsp;"),
    Fault(oppstart, "<ask ref=\"heads\"/>", "<ask ref=\"heads/>", .notWellFormed, at: "\""),
    Fault(ansvar, "count=\"6\"/>", "count=6/>", .notWellFormed, at: "6"),
    Fault(
      ansvar, "id=\"sjekk-ansvar\" mastery", "id=\"sjekk-ansvar\"mastery", .notWellFormed, at: "m",
      in: "mastery-score"),
    Fault(
      ansvar, "<strong>skriftlig</strong>", "<strong>skriftlig</stong>", .notWellFormed, at: "</stong>",
      note: (.opening, "<strong>", "<strong>skriftlig")),
    Fault(
      ansvar, "<p>Hva svarer du?</p>", "<p>Hva svarer du?", .notWellFormed, at: "</page>",
      in: "Hva svarer du?\n    </page>", note: (.opening, "<p>", "<p>Hva svarer du?")),
    Fault(
      ansvar, "</check>\n</module>", "</check>\n</module>\n</modul>", .notWellFormed, at: "<",
      in: "</modul>"),
    Fault(ansvar, "<?xml version", "\n<?xml version", .notWellFormed, at: "<?xml"),
    Fault(ansvar, "<module xmlns", "<!DOCTYPE module [<!ENTITY a \"b\">]>\n<module xmlns", .doctype, at: "<!DOCTYPE"),
    Fault(
      oppstart, "<module xmlns=\"urn:kyndig:course:1\" ", "<module ", .wrongRoot, at: "module",
      meant: " xmlns=\"urn:kyndig:course:1\""),
    Fault(
      glossary, "urn:kyndig:course:1", "urn:kyndig:course:2", .wrongRoot, at: "urn:kyndig:course:2",
      meant: "urn:kyndig:course:1"),
    Fault(ansvar, "encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"", .encoding, at: "ISO-8859-1"),
    Fault(oppstart, "<p>Hva ville du gjort?</p>", "<p>Hva ville\u{7} du gjort?</p>", .encoding, at: "\u{7}"),
  ]
}
