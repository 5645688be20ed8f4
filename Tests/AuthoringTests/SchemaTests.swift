import Authoring
import Testing

@Suite("What the schema finds is said in our own terms, at the exact place, once")
struct SchemaTests {
  @Test("A misspelt attribute is found by name, and nothing follows from it")
  func misspeltAttribute() throws {
    let course = SmallCourse().replacing("<choice correct=\"true\">Nei", with: "<choice corect=\"true\">Nei")
    try expect(
      course, .unknownAttribute(name: "corect", element: "choice", suggestion: "correct", known: ["correct", "if"]),
      at: "corect", path: "/module/bank/item[1]/choice[2]",
      fixes: [fix([(try place("corect", of: course), "correct")])])
  }

  @Test("A misspelt required attribute is not also missing")
  func misspeltRequiredAttribute() throws {
    let course = SmallCourse().replacing("<draw from=\"bank\" count=\"2\"/>", with: "<draw form=\"bank\" count=\"2\"/>")
    try expect(
      course, .unknownAttribute(name: "form", element: "draw", suggestion: "from", known: ["from", "count"]),
      at: "form", path: "/module/check/draw", fixes: [fix([(try place("form", of: course), "from")])])
  }

  @Test("An unknown attribute beside the only missing one is taken for it, but not changed unasked")
  func otherNameForRequiredAttribute() throws {
    let course = SmallCourse().replacing("<ask ref=\"heads\"/>", with: "<ask question=\"heads\"/>")
    try expect(
      course, .unknownAttribute(name: "question", element: "ask", suggestion: "ref", known: ["ref"]),
      at: "question", path: "/module/lesson/ask[1]",
      fixes: [fix([(try place("question", of: course), "ref")], isCertain: false)])
  }

  @Test("An attribute that nothing is like gets no suggestion")
  func strangeAttribute() throws {
    let course = SmallCourse().replacing("<task id=\"mal\"", with: "<task colour=\"red\" id=\"mal\"")
    try expect(
      course,
      .unknownAttribute(
        name: "colour", element: "task", suggestion: nil, known: ["id", "document", "minutes", "if"]),
      at: "colour", path: "/module/task")
  }

  @Test("A missing attribute is said of the whole start tag")
  func missingAttribute() throws {
    try expect(
      SmallCourse().replacing(" objective=\"plikt\" critical", with: " critical"),
      .missingAttribute(name: "objective", element: "item"), at: "<item id=\"amina\" critical=\"true\">",
      path: "/module/bank/item[1]")
  }

  @Test("A misspelt element is mended in its start tag and its end tag, and read as what it was meant to be")
  func misspeltElement() throws {
    let course = SmallCourse().replacing(
      "<prompt>Hva svarer du Amina?</prompt>", with: "<promt>Hva svarer du Amina?</promt>")
    try expect(
      course,
      .unknownElement(
        name: "promt", parent: "item", suggestion: "prompt", expected: ["p", "list", "table", "figure", "prompt"]),
      at: "promt", in: "<promt>", path: "/module/bank/item[1]/prompt",
      fixes: [
        fix([
          (try place("promt", in: "<promt>", of: course), "prompt"),
          (try place("promt", in: "</promt>", of: course), "prompt"),
        ])
      ])
  }

  @Test("An element that nothing is like is not also a missing one")
  func strangeElement() throws {
    try expect(
      SmallCourse().replacing(
        "<prompt>Hva svarer du Amina?</prompt>", with: "<xyzzy>Hva svarer du Amina?</xyzzy>"),
      .unknownElement(
        name: "xyzzy", parent: "item", suggestion: nil, expected: ["p", "list", "table", "figure", "prompt"]),
      at: "xyzzy", in: "<xyzzy>", path: "/module/bank/item[1]/xyzzy")
  }

  @Test("An element of another namespace is unknown here")
  func foreignElement() throws {
    try expect(
      SmallCourse().replacing(
        "<p>Skriv et mål.</p>", with: "<h:p xmlns:h=\"http://www.w3.org/1999/xhtml\">Skriv et mål.</h:p>"),
      .unknownElement(
        name: "h:p", parent: "task", suggestion: nil,
        expected: ["p", "list", "table", "note", "example", "figure", "fact", "when"]),
      at: "h:p", in: "<h:p", path: "/module/task/h:p")
  }

  @Test("An element that exists, but not here, is misplaced")
  func misplacedElement() throws {
    try expect(
      SmallCourse().replacing("<title>Mål</title>", with: "<title>Mål</title><choice>Ja</choice>"),
      .misplacedElement(
        name: "choice", parent: "task",
        expected: ["p", "list", "table", "note", "example", "figure", "fact", "when"]),
      at: "choice", in: "<choice>Ja</choice>", path: "/module/task/choice")
  }

  @Test("An element that comes too late is misplaced, not missing, and the place it belongs before is shown")
  func lateElement() throws {
    let course = SmallCourse()
      .replacing("<prompt>Hva svarer du Amina?</prompt>\n", with: "\n")
      .replacing(
        "<why>Du må ta det.</why></choice>", with: "<why>Du må ta det.</why></choice><prompt>Hva nå?</prompt>")
    try expect(
      course, .misplacedElement(name: "prompt", parent: "item", expected: ["choice"]),
      at: "prompt", in: "<prompt>Hva nå?", path: "/module/bank/item[1]/prompt",
      notes: [Label(role: .before, range: try place("choice", in: "choice>Ja takk", of: course))])
  }

  @Test("A missing element is said of what came instead")
  func missingElement() throws {
    try expect(
      SmallCourse().replacing("<prompt>Hva svarer du Amina?</prompt>", with: ""),
      .missingElement(expected: ["prompt"], parent: "item", before: "choice"), at: "<choice>",
      in: "<choice>Ja takk", path: "/module/bank/item[1]/choice[1]")
  }

  @Test("An element missing at the end is said of the parent")
  func missingLastElement() throws {
    try expect(
      SmallCourse().replacing("<choice>Ja takk<why>En fullmakt flytter oppgaver.</why></choice>", with: ""),
      .missingElement(expected: ["choice"], parent: "item", before: nil),
      at: "<item id=\"amina\" objective=\"plikt\" critical=\"true\">", path: "/module/bank/item[1]")
  }

  @Test("Each of several missing elements is said, and the alternatives of a choice together")
  func missingAlternatives() throws {
    try expect(
      SmallCourse().replacing("<number minimum=\"1\" maximum=\"5000\"/>", with: "", in: "Shared/profile.xml"),
      .missingElement(expected: ["number", "alternative", "free-text"], parent: "question", before: nil),
      at: "<question id=\"heads\">", file: "Shared/profile.xml", path: "/profile/question[1]")
  }

  @Test("One element too many is said once, with how many there may be")
  func tooManyElements() throws {
    let more = String(repeating: "<choice>Nei</choice>", count: 7) + "<choice>Åtte</choice><choice>Ni</choice>"
    let course = SmallCourse().replacing("<choice>Ja takk", with: more + "<choice>Ja takk")
    let compilation = course.compilation
    #expect(
      compilation.diagnostics.filter { $0.code == .misplacedElement }.map(\.problem) == [
        .tooManyElements(name: "choice", parent: "item", limit: 9)
      ])
  }

  @Test("Text where only elements may stand is pointed at without the space around it")
  func strayText() throws {
    try expect(
      SmallCourse().replacing("<title>Start</title>", with: "<title>Start</title>\n  Hei på deg\n"),
      .textNotAllowed(parent: "lesson", expected: ["page", "ask", "stop", "practice", "scenario"]), at: "Hei på deg",
      path: "/module/lesson")
  }

  @Test(
    "A value of the wrong form is pointed at between its quotes, with the form that is wanted",
    arguments: [
      ("correct=\"true\">Nei", "sant", "correct", "choice", ValueForm.oneOf(["true", "false"]), nil),
      ("correct=\"true\">Nei", "tru", "correct", "choice", .oneOf(["true", "false"]), "true"),
      ("minutes=\"2\"", "to", "minutes", "task", .number(0...9_999_999), nil),
      ("count=\"2\"", "0", "count", "draw", .number(1...100), nil),
      ("count=\"2\"", "101", "count", "draw", .number(1...100), nil),
      ("mastery-score=\"0.8\"", "80", "mastery-score", "check", .share, nil),
      ("mastery-score=\"0.8\"", "0.0", "mastery-score", "check", .share, nil),
      ("id=\"start\"", "min start", "id", "lesson", .id, nil),
      ("from=\"bank\"", "a/b/c", "from", "draw", .reference, nil),
      ("cardinality=\"multiple\"", "mutliple", "cardinality", "item", .oneOf(["single", "multiple"]), "multiple"),
    ] as [(String, String, String, String, ValueForm, String?)])
  func invalidValue(
    attribute: String, value: String, name: String, element: String, form: ValueForm, suggestion: String?
  ) throws {
    let quoted = attribute.split(separator: "\"")
    let changed = "\(quoted[0])\"\(value)\"" + (quoted.count > 2 ? quoted[2] : "")
    let course = SmallCourse().replacing(attribute, with: changed)
    let diagnostic = try #require(course.compilation.diagnostics.first)
    #expect(course.compilation.diagnostics.count == 1)
    #expect(
      diagnostic.problem
        == .invalidValue(found: value, attribute: name, element: element, form: form, suggestion: suggestion))
    #expect(diagnostic.labels.map(\.range) == [try place(value, in: changed, of: course)])
    #expect(diagnostic.fixes.map { $0.edits.map(\.replacement) } == (suggestion.map { [[$0]] } ?? []))
  }

  @Test("A day that does not exist is no date")
  func invalidDate() throws {
    try expect(
      SmallCourse().replacing("2026-11-01", with: "2026-02-30", in: "kurs/course.xml"),
      .invalidValue(
        found: "2026-02-30", attribute: "rules-as-of", element: "course", form: .date, suggestion: nil),
      at: "2026-02-30", file: "kurs/course.xml", path: "/course")
  }

  @Test("An element that must say something is pointed at where it says nothing")
  func emptyText() throws {
    try expect(
      SmallCourse().replacing("<title>Først</title>", with: "<title> </title>"),
      .invalidValue(found: "", attribute: nil, element: "title", form: .filled, suggestion: nil),
      at: "<title>", in: "<title> </title>", path: "/module/lesson/page/title")
  }

  @Test("Emphasis in a title is misplaced")
  func elementInText() throws {
    try expect(
      SmallCourse().replacing("<title>Først</title>", with: "<title>Aller <strong>først</strong></title>"),
      .misplacedElement(name: "strong", parent: "title", expected: []), at: "strong", in: "<strong>",
      path: "/module/lesson/page/title/strong")
  }

  @Test("A file that begins with the wrong element is said once, and shows where it is named")
  func wrongRoot() throws {
    let course = SmallCourse().with("kurs/M01.xml", SmallCourse.glossary)
    try expect(
      course, .wrongRoot(found: "glossary", expected: "module"), at: "glossary", in: "<glossary", path: nil,
      notes: [Label(role: .reference, range: try place("M01.xml", of: course, file: "kurs/course.xml"))])
  }

  @Test("A forgotten namespace is put in")
  func noNamespace() throws {
    let course = SmallCourse().replacing(" xmlns=\"urn:kyndig:course:1\"", with: "")
    try expect(
      course, .wrongNamespace(found: nil, expected: "urn:kyndig:course:1"), at: "module", in: "<module", path: nil,
      fixes: [
        fix([
          (
            SourceRange(file: "kurs/M01.xml", line: 1, column: 8, endLine: 1, endColumn: 8),
            " xmlns=\"urn:kyndig:course:1\""
          )
        ])
      ])
  }

  @Test("Another namespace is pointed at, and changed only when asked")
  func wrongNamespace() throws {
    let course = SmallCourse().replacing("urn:kyndig:course:1", with: "urn:kyndig:course:9")
    try expect(
      course, .wrongNamespace(found: "urn:kyndig:course:9", expected: "urn:kyndig:course:1"),
      at: "urn:kyndig:course:9", path: nil,
      fixes: [fix([(try place("urn:kyndig:course:9", of: course), "urn:kyndig:course:1")], isCertain: false)])
  }

  @Test("A prefix and a hint to an editor about the schema change nothing")
  func prefixAndSchemaHint() {
    let hint =
      "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"urn:kyndig:course:1 course.xsd\""
    let hinted = SmallCourse().replacing("<glossary ", with: "<glossary \(hint) ", in: "Shared/glossary.xml")
    #expect(hinted.compilation.diagnostics == [])
    let prefixed = SmallCourse.glossary.replacing("<", with: "<k:").replacing("<k:/", with: "</k:")
      .replacing("xmlns=", with: "xmlns:k=")
    #expect(SmallCourse().with("Shared/glossary.xml", prefixed).compilation.diagnostics == [])
  }

  @Test("Mistakes after the first among siblings are found too, and rules run beside them")
  func everythingInOneRun() throws {
    let course = SmallCourse()
      .replacing("<title>Lederens ansvar</title>", with: "<titel>Lederens ansvar</titel>")
      .replacing("<choice correct=\"true\">Nei", with: "<choice corect=\"true\">Nei")
      .replacing("<why>Den kan ikke settes bort.</why>", with: "")
      .replacing("minutes=\"2\"", with: "minutes=\"9\"")
    #expect(
      course.compilation.diagnostics.map(\.code) == [.unknownElement, .missingReason, .taskMinutes, .unknownAttribute])
  }
}
