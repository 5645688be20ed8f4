import Testing

@testable import KyndigApp

/// A change of a course's text, and what it is in the learner's terms.
struct DiffCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let passage: String
  let replacement: String
  let file: String
  /// The changes but those of nominal minutes, as `~item ansvar/a key,reasons`.
  let changes: [String]
  let isMajor: Bool

  init(
    _ name: String, _ passage: String, _ replacement: String, in file: String = "M01.xml", _ changes: [String],
    isMajor: Bool
  ) {
    (testDescription, self.passage, self.replacement) = (name, passage, replacement)
    (self.file, self.changes, self.isMajor) = (file.contains("/") ? file : "kurs/" + file, changes, isMajor)
  }

  /// Those that change nothing a learner must know, and those that do.
  static let all: [DiffCase] = minor + major

  private static let minor = [
    DiffCase(
      "who offers it", "Fjordheim kurs", "Fjordheim", in: "course.xml", ["~course kurs provider"], isMajor: false),
    DiffCase(
      "the language", "language=\"nb\"", "language=\"nn\"", in: "course.xml", ["~course kurs language"], isMajor: false),
    DiffCase(
      "the day of the rules", "as-of=\"2026-11-01\"", "as-of=\"2026-11-02\"", in: "course.xml",
      ["~course kurs rulesAsOf"], isMajor: false),
    DiffCase(
      "a title for some", "<title>Alt i ett kurs</title>",
      "<title>Alt i ett kurs</title><title if=\"sector == state\">Alt for staten</title>", in: "course.xml",
      ["~course kurs title"], isMajor: false),
    DiffCase("words of a page", "Ett punkt", "Ett råd", ["~page ansvar/forst wording"], isMajor: false),
    DiffCase(
      "a page's title", "<title>Først</title>", "<title>Aller først</title>", ["~page ansvar/forst title"],
      isMajor: false),
    DiffCase(
      "a reason", "Den kan ikke settes bort.", "Den kan aldri settes bort.", ["~item ansvar/ovelse reasons"],
      isMajor: false),
    DiffCase(
      "a reason of every other number", "Se på siden om verneombud.", "Les siden.", ["~item ansvar/tall reasons"],
      isMajor: false),
    DiffCase(
      "a lesson's title", "<title>Start</title>", "<title>Begynn</title>", ["~lesson ansvar/ansvar title"],
      isMajor: false),
    DiffCase(
      "the course's title", "Alt i ett kurs", "Alt i ett", in: "course.xml", ["~course kurs title"], isMajor: false),
    DiffCase(
      "when a fact was checked", "checked=\"2026-10-07\"", "checked=\"2026-10-09\"", ["~page ansvar/forst checked"],
      isMajor: false),
    DiffCase(
      "a term's explanation", "Den som har ansatt noen.", "Den som ansetter.", in: "Shared/glossary.xml",
      ["~term arbeidsgiver wording"], isMajor: false),
    DiffCase(
      "a source's address", "lovdata.no", "lovdata.no/aml", in: "Shared/sources.xml", ["~source AML address"],
      isMajor: false),
    DiffCase(
      "an alternative's label", "Statlig</alternative>", "Stat</alternative>", in: "Shared/profile.xml",
      ["~question sector wording"], isMajor: false),
    DiffCase(
      "who answers for it", "verneingeniør", "jurist", in: "course.xml", ["~course kurs responsible"], isMajor: false),
    DiffCase(
      "an example business", "is=\"34\"", "is=\"35\"", in: "course.xml", ["~business P1 expectations"], isMajor: false),
    DiffCase(
      "whether the module is about inspections", " inspection=\"true\"", "", ["~module ansvar inspection"],
      isMajor: false),
    DiffCase(
      "the module's own estimate", "minutes=\"14\"", "minutes=\"15\"", ["~module ansvar estimate"], isMajor: false),
    DiffCase(
      "the page an item refers to", "critical=\"true\" page=\"forst\"", "critical=\"true\" page=\"bare-store\"",
      ["~item ansvar/en page"], isMajor: false),
    DiffCase(
      "the order of the steps", "<ask ref=\"heads\"/>\n    <ask ref=\"sector\"/>",
      "<ask ref=\"sector\"/>\n    <ask ref=\"heads\"/>", ["~module ansvar place"], isMajor: false),
  ]

  private static let major = [
    DiffCase(
      "where a threshold stands", "law=\"aml § 6-1\"", "law=\"aml § 6-1 (1)\"", in: "Shared/thresholds.xml",
      ["~threshold verneombud law"], isMajor: true),
    DiffCase(
      "what is asked of a document from before", "Er målene yngre enn et år?", "Er målene nye?",
      ["~task ansvar/mal criteria"], isMajor: true),
    DiffCase(
      "what a good draft keeps", "rule=\"health\"", "rule=\"person-name\"", ["~task ansvar/mal qualities"],
      isMajor: true),
    DiffCase(
      "the document that a task is of", "id=\"mal\" document=\"D1\"", "id=\"mal\"", ["~task ansvar/mal document"],
      isMajor: true),
    DiffCase(
      "a question that is asked", "<ask ref=\"sector\"/>", "<ask ref=\"sector\"/><ask ref=\"work\"/>",
      ["~question work asked"], isMajor: true),
    DiffCase(
      "the key",
      "<choice>Ja takk<why>En fullmakt flytter oppgaver.</why></choice>\n      <choice correct=\"true\">Nei takk",
      "<choice correct=\"true\">Ja takk<why>En fullmakt flytter oppgaver.</why></choice>\n      <choice>Nei takk",
      ["~item ansvar/en key"], isMajor: true),
    DiffCase(
      "one more right answer", "<choice>Regnskap",
      "<choice correct=\"true\">Rutiner<why>Ja.</why></choice><choice>Regnskap",
      ["~item ansvar/flere choices,key"], isMajor: true),
    DiffCase(
      "an answer's words, its key as it was", "<choice>Regnskap", "<choice>Budsjett", ["~item ansvar/flere choices"],
      isMajor: true),
    DiffCase(
      "an answer with reason", "<choice>Regnskap", "<choice>Bilag<why>Nei.</why></choice><choice>Regnskap",
      ["~item ansvar/flere choices"], isMajor: true),
    DiffCase(
      "the order of steps to put in order",
      "<step>Kartlegg<why>Du må vite hva som er farlig.</why></step>\n        <step>Vurder<why>Så veies det.</why></step>",
      "<step>Vurder<why>Så veies det.</why></step>\n        <step>Kartlegg<why>Du må vite hva som er farlig.</why></step>",
      ["~item ansvar/rekke choices,key"], isMajor: true),
    DiffCase(
      "where an entry belongs", "<entry category=\"ombud\">", "<entry category=\"leder\">", ["~item ansvar/par key"],
      isMajor: true),
    DiffCase(
      "how near a number must be", "tolerance=\"1\"", "tolerance=\"0\"", ["~item ansvar/tall key"], isMajor: true),
    DiffCase(
      "the date", "of=\"3\" unit=\"weeks\"", "of=\"4\" unit=\"weeks\"", ["~item ansvar/dato key"], isMajor: true),
    DiffCase(
      "the fault to find", "<line>Runde hver måned", "<line fault=\"true\">Runde hver måned", ["~item ansvar/feil key"],
      isMajor: true),
    DiffCase(
      "the question", "Hva svarer du Amina?", "Hva sier du til Amina?", ["~item ansvar/en prompt"], isMajor: true),
    DiffCase("whether it must be right", " critical=\"true\"", "", ["~item ansvar/en critical"], isMajor: true),
    DiffCase("how points are given", " credit=\"whole\"", "", ["~item ansvar/flere credit"], isMajor: true),
    DiffCase(
      "for whom an answer is", "<choice if=\"sector == state\">", "<choice if=\"sector == private\">",
      ["~item ansvar/ovelse condition"], isMajor: true),
    DiffCase(
      "for whom a page is", "id=\"bare-store\" if=\"heads >= threshold(verneombud)\"",
      "id=\"bare-store\" if=\"heads >= 20\"", ["~page ansvar/bare-store condition"], isMajor: true),
    DiffCase(
      "for whom blocks are", "(heads >= 20 or sector == state)", "(heads >= 25 or sector == state)",
      ["~page ansvar/forst condition"], isMajor: true),
    DiffCase(
      "for whom blocks with a name are", "<when if=\"chain\"", "<when if=\"heads >= 9\"",
      ["~block ansvar/B01.CHAIN condition", "-derived chain "], isMajor: true),
    DiffCase(
      "what follows from the answers", "if=\"heads >= 1000\"", "if=\"heads >= 900\"", in: "Shared/profile.xml",
      ["~derived big condition"], isMajor: true),
    DiffCase(
      "whom a stop is for", "<stop id=\"stopp\" if=\"heads == 0\">", "<stop id=\"stopp\" if=\"heads &lt; 2\">",
      ["~stop ansvar/stopp condition"], isMajor: true),
    DiffCase(
      "a fact", "skal dere ha verneombud. Dere", "må dere velge verneombud. Dere", ["~page ansvar/forst facts,wording"],
      isMajor: true),
    DiffCase(
      "since when a fact holds", "in-force=\"2024-01-01\"", "in-force=\"2025-01-01\"", ["~page ansvar/forst facts"],
      isMajor: true),
    DiffCase(
      "a threshold to come", "<value number=\"5\" from=\"2024-01-01\"/>",
      "<value number=\"5\" from=\"2024-01-01\"/><value number=\"4\" from=\"2027-01-01\"/>", in: "Shared/thresholds.xml",
      ["~threshold verneombud values"], isMajor: true),
    DiffCase(
      "a threshold's value, and the key that follows it", "<value number=\"5\" from", "<value number=\"6\" from",
      in: "Shared/thresholds.xml", ["~item ansvar/tall key", "~threshold verneombud values"], isMajor: true),
    DiffCase(
      "what is drawn", "<draw from=\"ansvar\" count=\"2\"/>", "<draw from=\"ansvar\" count=\"3\"/>",
      ["~check ansvar/ansvar draws"], isMajor: true),
    DiffCase(
      "what passes", "mastery-score=\"0.75\"", "mastery-score=\"0.8\"", ["~check ansvar/ansvar masteryScore"],
      isMajor: true),
    DiffCase(
      "the final test", "mastery-score=\"0.8\"", "mastery-score=\"0.9\"", in: "course.xml",
      ["~test prove masteryScore"], isMajor: true),
    DiffCase(
      "an objective", "Du kan forklare plikten.", "Du kan forklare plikten din.",
      ["~objective ansvar/ansvar statement"], isMajor: true),
    DiffCase(
      "a scenario", "<decision to=\"bra\" points=\"2\"", "<decision to=\"ille\" points=\"2\"",
      ["~scenario ansvar/morgen scenes"], isMajor: true),
    DiffCase(
      "a task's field", "Det viktigste målet", "Det aller viktigste målet", ["~task ansvar/mal fields"], isMajor: true),
    DiffCase(
      "how many lines a field has", "<field id=\"maal\" required=\"true\" lines=\"3\">",
      "<field id=\"maal\" required=\"true\" lines=\"5\">", ["~task ansvar/mal lines"], isMajor: false),
    DiffCase(
      "a text to start from", "Ingen skal falle.", "Ingen skal falle ned.", ["~task ansvar/mal samples"],
      isMajor: false),
    DiffCase(
      "what a task says", "Skriv mål og tiltak.", "Skriv tiltak og mål.", ["~task ansvar/mal instructions"],
      isMajor: true),
    DiffCase(
      "a page added", "<page id=\"bare-store\"",
      "<page id=\"ny\"><title>Ny</title><p>Les dette.</p></page>\n<page id=\"bare-store\"", ["+page ansvar/ny "],
      isMajor: true),
    DiffCase(
      "an item under another id", "<item id=\"flere\"", "<item id=\"mange\"",
      ["+item ansvar/mange ", "-item ansvar/flere "], isMajor: true),
    DiffCase(
      "a topic of the conversation", "Hva er målene?", "Hva er planen?", in: "course.xml", ["~review kurs topics"],
      isMajor: true),
    DiffCase(
      "an alternative added", "<alternative value=\"private\">",
      "<alternative value=\"municipal\">Kommunal</alternative><alternative value=\"private\">",
      in: "Shared/profile.xml", ["~question sector answers,wording"], isMajor: true),
  ]
}
