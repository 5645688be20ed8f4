import Authoring
import Courseware
import Testing

@Suite("The language of conditions")
struct ConditionTests {
  /// The condition of an item, compiled; nil where it cannot be.
  private func condition(_ text: String) -> Condition? {
    let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    let course = SmallCourse().replacing("heads &lt; 5 or sector == state", with: escaped).compilation.course
    return course?.modules.first?.banks.first?.items[1].condition
  }

  private let small = Condition.comparison(.parameter("heads"), .less, .number(5))
  private let state = Condition.comparison(.parameter("sector"), .equal, .word("state"))
  private let municipal = Condition.comparison(.parameter("sector"), .equal, .word("municipal"))

  @Test("«and» binds closer than «or», «not» closest, and parentheses before all")
  func precedence() {
    #expect(condition("heads<5") == small)
    #expect(condition("heads < 5 or sector == state and sector == municipal") == .or(small, .and(state, municipal)))
    #expect(condition("(heads < 5 or sector == state) and sector == municipal") == .and(.or(small, state), municipal))
    #expect(condition("not heads < 5 and sector == state") == .and(.not(small), state))
    #expect(condition("not (heads < 5 and not sector == state)") == .not(.and(small, .not(state))))
    #expect(condition("heads < 5 or sector == state or sector == municipal") == .or(.or(small, state), municipal))
  }

  @Test("Every relation is read", arguments: Condition.Relation.allCases)
  func relations(relation: Condition.Relation) {
    #expect(
      condition("heads \(relation.rawValue) threshold( verneombud )")
        == .comparison(.parameter("heads"), relation, .threshold("verneombud")))
  }

  @Test("A name is an answer where the other side's question has it, on either side")
  func words() {
    #expect(condition("state != sector") == .comparison(.word("state"), .unequal, .parameter("sector")))
    #expect(condition("10 <= heads") == .comparison(.number(10), .atMost, .parameter("heads")))
  }

  @Test(
    "What cannot be read is pointed at by its own characters, also behind references",
    arguments: [
      ("heads &lt; ", .operandExpected(found: nil), "", 11),
      ("heads 5", .relationExpected(found: "5"), "5", 6),
      ("5 ", .relationExpected(found: nil), "", 2),
      ("heads &lt; 5 sector", .endExpected(found: "sector"), "sector", 13),
      ("heads &lt; 5 and and", .operandExpected(found: "and"), "and", 17),
      ("(heads &lt; 5", .unclosedParenthesis, "(", 0),
      ("heads &lt; 5)", .endExpected(found: ")"), ")", 12),
      ("heads &lt; threshold(5)", .operandExpected(found: "5"), "5", 21),
      ("heads =&gt; 5", .unknownSign(found: "=>", suggestion: ">="), "=&gt;", 6),
      ("heads &gt;= 5 &amp;&amp; heads &lt; 9", .unknownSign(found: "&&", suggestion: "and"), "&amp;&amp;", 14),
      ("sector == &#xE5;", .unknownSign(found: "å", suggestion: nil), "&#xE5;", 10),
      ("heads ≥ 5", .unknownSign(found: "≥", suggestion: ">="), "≥", 6),
      ("heads &lt; 12345678", .unknownSign(found: "12345678", suggestion: nil), "12345678", 11),
      ("heads &lt; 5kg", .unknownSign(found: "5kg", suggestion: nil), "5kg", 11),
      ("heads &lt; -5", .unknownSign(found: "-", suggestion: nil), "-", 11),
    ] as [(String, ConditionFault, String, Int)])
  func faults(text: String, fault: ConditionFault, marked: String, offset: Int) throws {
    let course = SmallCourse().replacing("heads &lt; 5 or sector == state", with: text)
    let diagnostics = course.compilation.diagnostics
    #expect(diagnostics.map(\.problem) == [.conditionSyntax(fault)])
    let start = try place(text, in: "if=\"\(text)\"", of: course)
    let range = try #require(diagnostics.first?.labels.first?.range)
    #expect(range.line == start.line)
    #expect(range.column == start.column + offset)
    #expect(range.endColumn == range.column + marked.unicodeScalars.count)
  }

  @Test("A condition of more than 32 parentheses is refused, not run out of stack")
  func depth() {
    let text = String(repeating: "(", count: 20_000) + "heads &lt; 5" + String(repeating: ")", count: 20_000)
    let course = SmallCourse().replacing("heads &lt; 5 or sector == state", with: text)
    #expect(course.compilation.diagnostics.map(\.problem) == [.conditionSyntax(.tooComplex)])
  }

  @Test("Conditions stand on modules, items, blocks, stops and questions, and are kept")
  func places() throws {
    let course = try #require(
      SmallCourse().replacing("id=\"ansvar\">", with: "id=\"ansvar\" if=\"heads &lt; 5\">")
        .replacing("<p>Skriv et mål.</p>", with: "<when if=\"heads &lt; 5\" id=\"B01.X\"><p>Skriv.</p></when>")
        .replacing(
          "<practice>", with: "<stop id=\"ut\" if=\"sector == state\"><title>Ut</title><p>Stans.</p></stop><practice>"
        )
        .compilation.course)
    let module = try #require(course.modules.first)
    #expect(module.condition == small)
    #expect(
      module.tasks.first?.blocks == [
        .when(Conditional(id: "B01.X", condition: small, blocks: [.paragraph([.text("Skriv.")])]))
      ])
    #expect(
      module.lessons.first?.steps.contains(
        .stop(Stop(id: "ansvar/ut", condition: state, title: "Ut", blocks: [.paragraph([.text("Stans.")])]))) == true)
  }

  @Test("What follows from the answers is written by its name, and carries what it stands for")
  func derived() throws {
    let course = try #require(
      SmallCourse.whole.replacing("\"not open\"", with: "\"open or not small and heads > 9\"")
        .replacing("<sample field=\"mal\" if=\"small\">", with: "<sample field=\"mal\" if=\"sector == private\">")
        .compilation.course)
    let few = Condition.derived(
      id: "small", label: "få ansatte", .comparison(.parameter("heads"), .less, .threshold("verneombud")))
    let open = Condition.derived(
      id: "open", label: "offentlig og stor",
      .and(.comparison(.parameter("sector"), .unequal, .word("private")), .not(few)))
    #expect(
      course.modules.first?.tasks.first?.condition
        == .or(open, .and(.not(few), .comparison(.parameter("heads"), .more, .number(9)))))
  }

  @Test(
    "What is wrong with a question or a name in the profile is said there, and not where it is used",
    arguments: [
      ("value=\"state\"", "value=\"sta te\"", .invalidValue), ("value=\"state\"", "", .missingAttribute),
      ("maximum=\"5000\"", "maximum=\"0\"", .emptyBounds), ("minimum=\"1\"", "", .missingAttribute),
      ("if=\"heads &lt; threshold", "if=\"heads &lt; &lt; threshold", .conditionSyntax),
    ] as [(String, String, Code)])
  func profile(passage: String, replacement: String, code: Code) {
    let course = SmallCourse.whole.replacing(passage, with: replacement, in: "Shared/profile.xml")
      .replacing("<p>Dere er mange.</p>", with: "<p>Dere er <value of=\"heads\"/>.</p>")
      .replacing("if=\"heads >= 3\"", with: "if=\"3 &lt;= heads and state != sector\"")
    #expect(course.compilation.diagnostics.map(\.code) == [code])
  }

  @Test("A condition has at most a hundred parts, however long a value may be", arguments: ["heads &lt; 5", "small"])
  func length(part: String) {
    func compilation(_ count: Int) -> Compilation {
      let text = Array(repeating: part, count: count).joined(separator: " or ")
      return SmallCourse.whole.replacing("if=\"not open\"", with: "if=\"\(text)\"").compilation
    }
    #expect(compilation(100).diagnostics == [])
    for count in [101, 4_000] {
      #expect(compilation(count).diagnostics.map(\.problem) == [.conditionSyntax(.tooComplex)])
    }
  }
}
