import Authoring
import Testing

@Suite("What the schema finds in scenarios, items, tasks, businesses and errata")
struct WholeSchemaTests {
  /// A change to the course that uses all of the language, and what is said of it.
  struct Fault: CustomTestStringConvertible {
    var passage: String
    var replacement: String
    var file = "kurs/M01.xml"
    var problem: Problem
    var marked: String
    /// What holds it, where that is not the replacement.
    var context: String?
    var suggestion: String?

    var testDescription: String { "\(passage) → \(replacement)" }
  }

  @Test("One mistake is said once, with its place and what mends it", arguments: faults)
  func fault(_ fault: Fault) throws {
    let course = SmallCourse.whole.replacing(fault.passage, with: fault.replacement, in: fault.file)
    let diagnostics = course.compilation.diagnostics
    #expect(diagnostics.map(\.problem) == [fault.problem])
    let context = fault.context ?? (fault.replacement.contains(fault.marked) ? fault.replacement : nil)
    #expect(
      diagnostics.first?.labels.map(\.range) == [try place(fault.marked, in: context, of: course, file: fault.file)])
    #expect(diagnostics.first?.fixes.flatMap(\.edits).map(\.replacement) == [fault.suggestion].compactMap(\.self))
  }

  private static let course = "kurs/course.xml"
  private static let profile = "Shared/profile.xml"
  private static let errata = "kurs/errata.xml"

  static let faults: [Fault] = modules + items + scenarios + tasks + beside

  private static let items: [Fault] = [
    Fault(
      passage: "<step>Se igjen<why>Virket det?</why></step>", replacement: "",
      problem: .missingElement(expected: ["step"], parent: "order", before: nil), marked: "<order>"),
    Fault(
      passage: "<category id=\"ombud\">Verneombud</category>", replacement: "",
      problem: .missingElement(expected: ["category"], parent: "match", before: "entry"),
      marked: "<entry category=\"ombud\">"),
    Fault(
      passage: "<number of=\"threshold(verneombud)\"", replacement: "<number",
      problem: .missingAttribute(name: "of", element: "number"),
      marked: "<number tolerance=\"1\" unit=\"ansatte\">"),
    Fault(
      passage: "<otherwise>Se på siden.</otherwise>", replacement: "",
      problem: .missingElement(expected: ["otherwise"], parent: "number", before: nil),
      marked: "<number of=\"threshold(verneombud)\" tolerance=\"1\" unit=\"ansatte\">"),
    Fault(
      passage: "from=\"2026-01-31\"", replacement: "from=\"31.01.2026\"",
      problem: .invalidValue(
        found: "31.01.2026", attribute: "from", element: "date", form: .date, suggestion: nil), marked: "31.01.2026"),
    Fault(
      passage: "unit=\"months\"", replacement: "unit=\"month\"",
      problem: .invalidValue(
        found: "month", attribute: "unit", element: "date", form: .oneOf(["days", "weeks", "months", "years"]),
        suggestion: "months"), marked: "month", suggestion: "months"),
    Fault(
      passage: "<line fault=\"true\">", replacement: "<line feil=\"true\">",
      problem: .unknownAttribute(name: "feil", element: "line", suggestion: nil, known: ["fault"]), marked: "feil"),
    Fault(
      passage: "credit=\"whole\"", replacement: "credit=\"hole\"",
      problem: .invalidValue(
        found: "hole", attribute: "credit", element: "item", form: .oneOf(["partial", "whole"]), suggestion: "whole"),
      marked: "hole", suggestion: "whole"),
  ]

  private static let modules: [Fault] = [
    Fault(
      passage: "inspection=\"true\"", replacement: "inspection=\"ja\"",
      problem: .invalidValue(
        found: "ja", attribute: "inspection", element: "module", form: .oneOf(["true", "false"]), suggestion: nil),
      marked: "ja"),
    Fault(
      passage: "inspection=\"true\"", replacement: "inspections=\"true\"",
      problem: .unknownAttribute(
        name: "inspections", element: "module", suggestion: "inspection",
        known: ["id", "if", "minutes", "inspection"]), marked: "inspections", suggestion: "inspection"),
  ]

  private static let scenarios: [Fault] = [
    Fault(
      passage: "points=\"1\"", replacement: "points=\"10\"",
      problem: .invalidValue(
        found: "10", attribute: "points", element: "decision", form: .number(0...9), suggestion: nil), marked: "10"),
    Fault(
      passage: "<decision to=\"godt\">Si det<why>Hun er enig.</why></decision>", replacement: "",
      problem: .missingElement(expected: ["decision"], parent: "scene", before: nil), marked: "<scene id=\"senere\">"),
    Fault(
      passage: "<decision to=\"godt\">",
      replacement: String(repeating: "<decision to=\"galt\">A<why>B</why></decision>", count: 2)
        + "<decision  to=\"galt\">A<why>B</why></decision><decision to=\"godt\">",
      problem: .tooManyElements(name: "decision", parent: "scene", limit: 4),
      marked: "decision", context: "<decision to=\"galt\" turning=\"false\">"),
    Fault(
      passage: "<ending id=\"godt\"><title>Alle kom hjem</title>", replacement: "<ending id=\"godt\">",
      problem: .missingElement(expected: ["title"], parent: "ending", before: "p"), marked: "<p>", context: "<p>Løftet"),
    Fault(
      passage: "back=\"true\"", replacement: "back=\"ja\"",
      problem: .invalidValue(
        found: "ja", attribute: "back", element: "scenario", form: .oneOf(["true", "false"]), suggestion: nil),
      marked: "ja"),
    Fault(
      passage: "<lesson id=\"sma\" if=\"small\">", replacement: "<lesson id=\"sma\" if=\" \">",
      problem: .invalidValue(found: "", attribute: "if", element: "lesson", form: .filled, suggestion: nil),
      marked: " ", context: "if=\" \""),
  ]

  private static let tasks: [Fault] = [
    Fault(
      passage: "<field id=\"hvem\">Hvem</field>", replacement: "<felt id=\"hvem\">Hvem</felt>",
      problem: .unknownElement(name: "felt", parent: "rows", suggestion: nil, expected: ["field"]), marked: "felt"),
    Fault(
      passage: "<bank id=\"bank\">", replacement: "<bank id=\"ba nk\">",
      problem: .invalidValue(found: "ba nk", attribute: "id", element: "bank", form: .id, suggestion: nil),
      marked: "ba nk"),
    Fault(
      passage: "maximum=\"3\"", replacement: "maximum=\"13\"",
      problem: .invalidValue(
        found: "13", attribute: "maximum", element: "rows", form: .number(1...12), suggestion: nil), marked: "13"),
    Fault(
      passage: "lines=\"3\"", replacement: "lines=\"9\"",
      problem: .invalidValue(found: "9", attribute: "lines", element: "field", form: .number(1...8), suggestion: nil),
      marked: "9"),
    Fault(
      passage: "<sample field=\"mal\">", replacement: "<sample>",
      problem: .missingAttribute(name: "field", element: "sample"), marked: "<sample>"),
    Fault(
      passage: "<label>Tiltak</label>", replacement: "",
      problem: .missingElement(expected: ["label"], parent: "rows", before: "field"),
      marked: "<field id=\"hva\" required=\"true\">"),
    Fault(
      passage: "rule=\"owner\"", replacement: "rule=\"ower\"",
      problem: .invalidValue(
        found: "ower", attribute: "rule", element: "quality",
        form: .oneOf(["owner", "deadline", "everyone", "as-needed", "person-name", "identity-number", "health"]),
        suggestion: "owner"), marked: "ower", suggestion: "owner"),
    Fault(
      passage: "<criterion>Den er fra i år.</criterion>", replacement: "<criterion/>",
      problem: .invalidValue(found: "", attribute: nil, element: "criterion", form: .filled, suggestion: nil),
      marked: "<criterion/>"),
    Fault(
      passage: "id=\"ansvar\" if=\"heads >= 2\" minutes=\"16\"",
      replacement: "id=\"ansvar\" if=\"heads >= 2\" minuts=\"20\"",
      problem: .unknownAttribute(
        name: "minuts", element: "module", suggestion: "minutes", known: ["id", "if", "minutes", "inspection"]),
      marked: "minuts",
      suggestion: "minutes"),
  ]

  private static let beside: [Fault] = [
    Fault(
      passage: "<topic>Målene</topic>\n    <topic>Planen</topic>", replacement: "", file: course,
      problem: .missingElement(expected: ["topic"], parent: "review", before: nil),
      marked: "<review minutes=\"20\">"),
    Fault(
      passage: "<document id=\"D2\">Handlingsplan", replacement: "<document id=\"D2\">", file: course,
      problem: .invalidValue(
        found: "", attribute: nil, element: "document", form: .text(maximum: 100), suggestion: nil),
      marked: "<document id=\"D2\">"),
    Fault(
      passage: "<title>Snekkeren</title>", replacement: "", file: course,
      problem: .missingElement(expected: ["title"], parent: "business", before: "answer"),
      marked: "<answer to=\"heads\" is=\"4\"/>"),
    Fault(
      passage: "shown ref=\"ansvar/for-sma\"", replacement: "shown ref=\"ansvar/sma/for\"", file: course,
      problem: .invalidValue(
        found: "ansvar/sma/for", attribute: "ref", element: "shown", form: .reference, suggestion: nil),
      marked: "ansvar/sma/for"),
    Fault(
      passage: "<derived id=\"small\" if=\"heads &lt; threshold(verneombud)\">", replacement: "<derived id=\"small\">",
      file: profile, problem: .missingAttribute(name: "if", element: "derived"), marked: "<derived id=\"small\">"),
    Fault(
      passage: "<free-text/>", replacement: "<free-text>Navnet</free-text>", file: profile,
      problem: .textNotAllowed(parent: "free-text", expected: []), marked: "Navnet"),
    Fault(
      passage: " date=\"2026-02-01\"", replacement: "", file: errata,
      problem: .missingAttribute(name: "date", element: "withdrawn"),
      marked: "<withdrawn item=\"ansvar/amina\" version=\"2025-1\">"),
    Fault(
      passage: "choice=\"1\"", replacement: "choice=\"0\"", file: errata,
      problem: .invalidValue(found: "0", attribute: "choice", element: "right", form: .number(1...9), suggestion: nil),
      marked: "0"),
    Fault(
      passage: "<why>Også det tredje er riktig.</why>", replacement: "", file: errata,
      problem: .missingElement(expected: ["why"], parent: "rekeyed", before: nil),
      marked: "<rekeyed item=\"ansvar/flere\" version=\"2025-2\" date=\"2026-03-01\">"),
  ]
}
