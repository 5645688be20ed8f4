import Authoring
import Courseware
import Testing

@Suite("Thresholds by name, facts with a day and a paragraph, minutes that follow from the content")
struct StatementRuleTests {
  @Test("A broken rule is said once, at the exact place, and not where it is kept", arguments: breaches)
  func rule(breach: Breach) throws { try breach.check() }

  @Test(
    "A number is a threshold written by hand wherever a rule is stated",
    arguments: [
      "<p>Fra (5\u{A0}ansatte.)</p>", "<p>Fra <strong>fem</strong> ansatte.</p>", "<p>5–5 ansatte</p>",
      "<list><li>Fem arbeidstakere</li></list>", "<table><row><cell>5 ansatte</cell></row></table>",
      "<note><p>5 ansatte</p></note>", "<fact source=\"AML\"><p>5 ansatte</p></fact>",
      "<when if=\"heads >= 2\"><p>Minst fem\n ansatte</p></when>",
    ])
  func stated(blocks: String) {
    let compilation = Self.counted.adding(blocks: blocks).compilation
    #expect(compilation.diagnostics.map(\.code) == [.handWrittenThreshold])
  }

  @Test(
    "A number of a case, another number, or a number of something else is none",
    arguments: [
      "<p>Fra 4 ansatte.</p>", "<p>Fra 5 stillinger.</p>", "<p>Fra 5 nye ansatte.</p>", "<p>Fra 15 ansatte.</p>",
      "<p>Fra 2 005 ansatte, eller 1\u{A0}005 ansatte.</p>", "<p>Grensen er 5. Ansatte teller.</p>",
      "<p>Grensen er 5, ansatte teller.</p>", "<p>I § 3-5 ansatte de ham.</p>",
      "<example><p>Firmaet har 5 ansatte.</p></example>",
      "<figure><drawing>5 ansatte</drawing><alternative>Fem ansatte</alternative></figure>",
      "<p>Fra <value of=\"threshold(verneombud)\"/> ansatte.</p>",
    ])
  func notStated(blocks: String) {
    #expect(Self.counted.adding(blocks: blocks).compilation.diagnostics == [])
  }

  @Test("What is said of an answer states a rule; the case it belongs to does not")
  func cases() {
    let item = """
      <item id="tall" objective="plikt"><p>Firmaet har 5 ansatte.</p><prompt>Hvor mange er 5 ansatte?</prompt>
        <number of="5"><why>Det er dem alle.</why><otherwise>Tell dem.</otherwise></number></item>
      """
    #expect(Self.counted.adding(items: item).compilation.diagnostics == [])
    let otherwise = Self.counted.adding(items: item.replacing("Tell dem", with: "Grensen er fem ansatte"))
    #expect(otherwise.compilation.diagnostics.map(\.code) == [.handWrittenThreshold])
    let task = Self.counted.replacing("Skriv et mål.", with: "Skriv et mål for 5 ansatte.")
    #expect(task.compilation.diagnostics == [])
  }

  @Test("Inside emphasis no value can stand, so none is offered")
  func emphasis() {
    let compilation = Self.counted.adding(blocks: "<p><strong>Fra 5 ansatte</strong></p>").compilation
    #expect(compilation.diagnostics.map(\.fixes) == [[]])
  }

  @Test(
    "A fact is stale from the day after its year",
    arguments: [
      ("2025-11-24", "2026-11-24", false), ("2025-11-23", "2026-11-24", true), ("2026-11-25", "2026-11-24", false),
      ("2024-02-29", "2025-02-28", false), ("2024-02-29", "2025-03-01", true), ("2023-02-28", "2024-02-28", false),
      ("2023-02-28", "2024-02-29", true),
    ])
  func stale(checked: String, asOf: String, isStale: Bool) {
    let course = Self.small.adding(blocks: "<fact source=\"AML\" checked=\"\(checked)\"><p>Så.</p></fact>")
    let diagnostics = Compilation(of: course.source, Circumstances(asOf: day(asOf))).diagnostics
    #expect(diagnostics.map(\.code) == (isStale ? [.staleFact] : []))
    #expect(course.compilation.diagnostics == [])
  }

  @Test(
    "A law reference says where in the law",
    arguments: [
      ("§ 3-5", true), ("aml § 3-5 (1)", true), ("aml. §§ 26 og 26 a", true), ("IKF §5", true), ("§\u{A0}2 A-1", true),
      ("forskriften kap. 10", true), ("Kapittel 2", true), ("GDPR art. 6", true), ("aml", false), ("aml §", false),
      ("aml § x", false), ("aml 3-5", false), ("artens § ", false),
    ])
  func paragraph(law: String, isComplete: Bool) {
    let course = Self.small.adding(blocks: "<fact law=\"\(law)\" source=\"AML\"><p>Så.</p></fact>")
    #expect(course.compilation.diagnostics.map(\.code) == (isComplete ? [] : [.lawWithoutParagraph]))
  }

  @Test("Minutes may be a quarter off, and a stop does not hide what comes after it")
  func minutes() throws {
    let long = Self.small.adding(blocks: "<p>\(String(repeating: "ord ", count: 1560))</p>")
      .replacing("</page>", with: "</page><stop id=\"s\" if=\"heads == 1\"><title>Stopp</title><p>Her.</p></stop>")
    let computed = 17
    for (minutes, isFarOff) in [(12, true), (13, false), (17, false), (21, false), (22, true)] {
      let course = long.replacing("id=\"ansvar\"", with: "id=\"ansvar\" minutes=\"\(minutes)\"")
      let problems = course.compilation.diagnostics.map(\.problem).filter { $0.code == .minutesFarOff }
      #expect(problems == (isFarOff ? [.minutesFarOff(found: minutes, computed: computed)] : []))
    }
  }

  static let small = SmallCourse()
  static let counted = small.counting("ansatte, arbeidstakere")

  static let breaches: [Breach] = [
    Breach(
      name: "a threshold written by hand",
      course: counted.adding(blocks: "<p>Fra <term ref=\"arbeidsgiver\">femti</term> &#38; fem ansatte.</p>"),
      problem: .handWrittenThreshold(number: "fem", threshold: "verneombud"), passage: "fem", context: "; fem ansatte",
      path: "/module/lesson/page/p[2]", replacements: ["<value of=\"threshold(verneombud)\"/>"],
      // The earlier value is not in force any more.
      passing: counted.adding(blocks: "<p>Fra ti ansatte.</p>")),
    Breach(
      name: "a number that two thresholds have",
      course: counted.replacing("</thresholds>", with: twin, in: "Shared/thresholds.xml")
        .adding(blocks: "<p>Fra 5<!-- ti --> ansatte.</p>"),
      problem: .handWrittenThreshold(number: "5", threshold: "verneombud"), passage: "5", context: "Fra 5",
      path: "/module/lesson/page/p[2]",
      replacements: ["<value of=\"threshold(verneombud)\"/>", "<value of=\"threshold(varsling)\"/>"],
      passing: small.adding(blocks: "<p>Fra 5 ansatte.</p>")),
    Breach(
      name: "a fact looked at too long ago",
      course: small.adding(blocks: "<fact source=\"AML\" checked=\"2025-05-20\"><p>Så.</p></fact>"),
      circumstances: Circumstances(asOf: day("2026-11-01")),
      problem: .staleFact(checked: day("2025-05-20"), asOf: day("2026-11-01")), passage: "2025-05-20",
      path: "/module/lesson/page/fact",
      passing: small.adding(blocks: "<fact source=\"AML\"><p>Så.</p></fact>")),
    Breach(
      name: "a threshold whose law says no paragraph",
      course: small.replacing("aml § 6-1", with: "aml 6-1", in: "Shared/thresholds.xml"),
      problem: .lawWithoutParagraph(law: "aml 6-1"), passage: "aml 6-1", file: "Shared/thresholds.xml",
      path: "/thresholds/threshold", passing: small),
    Breach(
      name: "minutes that are far off",
      course: small.replacing("id=\"ansvar\"", with: "id=\"ansvar\" minutes=\"60\""),
      problem: .minutesFarOff(found: 60, computed: 5), passage: "60", context: "minutes=\"60\"", path: "/module",
      passing: small.replacing("id=\"ansvar\"", with: "id=\"ansvar\" minutes=\"5\"")),
    Breach(
      name: "a lesson that asks nothing", course: small.adding(lessons: lesson(pages: 2)),
      problem: .lessonWithoutItem(lesson: "mer"), passage: "<lesson id=\"mer\">", path: "/module/lesson[2]",
      // One page at the end is a summary.
      passing: small.adding(lessons: lesson(pages: 1))),
    Breach(
      name: "a page that stands before another lesson and asks nothing",
      course: small.replacing("<lesson id=\"start\">", with: lesson(pages: 1) + "<lesson id=\"start\">"),
      problem: .lessonWithoutItem(lesson: "mer"), passage: "<lesson id=\"mer\">", path: "/module/lesson[1]",
      passing: small.replacing(
        "<lesson id=\"start\">",
        with: lesson(pages: 1).replacing("</lesson>", with: "\(practice)</lesson>")
          + "<lesson id=\"start\">")),
  ]

  static let twin = """
    <threshold id="varsling" law="aml § 2 A-6" source="AML" counts="ansatte"><label>Varsling</label><value number="5"/></threshold>
    </thresholds>
    """

  static let practice = """
    <practice><item id="mer-a" objective="plikt"><prompt>Hva mer?</prompt>
      <choice>Mye<why>Nei.</why></choice><choice correct="true">Lite<why>Ja.</why></choice></item></practice>
    """

  static func lesson(pages: Int) -> String {
    let page = (1...pages).map { "<page id=\"side-\($0)\"><title>Side</title><p>Tekst.</p></page>" }.joined()
    return "<lesson id=\"mer\"><title>Mer</title>\(page)</lesson>"
  }
}
