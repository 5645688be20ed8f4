import Courseware
import Testing

@testable import Authoring

@Suite("Choices that are left can be answered, and what conditions ask about is asked")
struct ChoiceAndQuestionRuleTests {
  @Test("Answers that leave no right choice, or none that is wrong", arguments: runOut)
  func choicesRunOut(faulty: Faulty) throws { try faulty.check() }

  @Test("A question that nobody asks is said once, where it is first used", arguments: notAsked)
  func questionNotAsked(faulty: Faulty) throws { try faulty.check() }

  @Test("Choices that never run out, and questions that are asked or are nothing to this course", arguments: fine)
  func nothingWrong(texts: [CodeExample.Slot: String]) {
    #expect(SmallCourse(with: texts).compilation.diagnostics == [])
  }

  private static let module = "kurs/01-ansvar.xml"
  private static let start = "<item id=\"ny\" objective=\"plikt\">"
  private static let path = "/module/bank/item[5]"

  private static let runOut: [Faulty] = [
    Faulty(
      name: "no right one", texts: [.items: item(right("heads >= 5"), wrong(nil))],
      problem: .choicesRunOut(item: "ny", answers: ["heads": .number(0)]), passage: start, path: path),
    Faulty(
      name: "no wrong one", texts: [.items: item(right(nil), wrong("sector != state"))],
      problem: .choicesRunOut(item: "ny", answers: ["sector": .word("state")]), passage: start, path: path),
    Faulty(
      name: "one between two", texts: [.items: item(right("heads &lt; 9"), right("heads > 9"), wrong(nil))],
      problem: .choicesRunOut(item: "ny", answers: ["heads": .number(9)]), passage: multiple, path: path),
    Faulty(
      name: "for some of those who get the item",
      texts: [.items: item(right("heads != 50"), wrong(nil)).replacing(start, with: large)],
      problem: .choicesRunOut(item: "ny", answers: ["heads": .number(50)]), passage: large, path: path),
    Faulty(
      name: "in practice",
      texts: [.steps: "<practice>\(item(right("heads >= 5"), wrong(nil)))</practice>"],
      problem: .choicesRunOut(item: "ny", answers: ["heads": .number(0)]), passage: start,
      path: "/module/lesson/practice[2]/item"),
  ]

  private static let multiple = "<item id=\"ny\" objective=\"plikt\" cardinality=\"multiple\">"
  private static let large = "<item id=\"ny\" objective=\"plikt\" if=\"heads >= 5\">"

  private static let notAsked: [Faulty] = [
    Faulty(
      name: "in a condition, twice",
      texts: [.profile: trade, .blocks: Written.when("trade == care") + Written.when("trade == office")],
      problem: .questionNotAsked(question: "trade"), passage: "trade", context: "trade == care",
      path: "/module/lesson/page/when[1]"),
    Faulty(
      name: "on the other side", texts: [.profile: trade, .blocks: Written.when("heads > 5 and care == trade")],
      problem: .questionNotAsked(question: "trade"), passage: "trade", path: "/module/lesson/page/when"),
    Faulty(
      name: "as a value in text",
      texts: [.profile: guests, .blocks: "<p>Dere får <value of=\"guests\"/> gjester.</p>"],
      problem: .questionNotAsked(question: "guests"), passage: "guests", path: "/module/lesson/page/p[2]/value"),
    Faulty(
      name: "through a name that is used, and through the name before it",
      texts: [
        .profile: trade
          + "<derived id=\"soft\" if=\"trade == care\">omsorg</derived><derived id=\"softer\" if=\"soft\">mer</derived>",
        .blocks: Written.when("softer"),
      ], problem: .questionNotAsked(question: "trade"), passage: "trade", context: "trade == care",
      file: "Shared/profile.xml", path: "/profile/derived[1]"),
    Faulty(
      name: "by a question that is asked",
      texts: [
        .profile: trade + Written.shifts.replacing("heads >= 10", with: "trade == care"),
        .steps: "<ask ref=\"shift\"/>", .blocks: Written.when("shift == day"),
      ], problem: .questionNotAsked(question: "trade"), passage: "trade", context: "trade == care",
      file: "Shared/profile.xml", path: "/profile/question[4]"),
    Faulty(
      name: "by an example business",
      texts: [
        .profile: trade,
        .businesses: "<business id=\"P1\"><title>Hjem</title><answer to=\"trade\" is=\"care\"/></business>",
      ], problem: .questionNotAsked(question: "trade"), passage: "trade", file: "kurs/course.xml",
      path: "/course/business/answer"),
  ]

  private static let fine: [[CodeExample.Slot: String]] = [
    [.items: item(right(nil), wrong(nil), wrong("heads >= 5"))],
    [.items: item(right("heads >= 5"), wrong(nil)).replacing(start, with: large)],
    [.items: item(right("heads &lt; 5"), right("heads >= 5"), wrong(nil))],
    [
      .steps: "<stop id=\"ut\" if=\"heads &lt; 5\"><title>Ut</title><p>Stopp.</p></stop>",
      .items: item(right("heads >= 5"), wrong(nil)),
    ],
    [.profile: trade],
    [.profile: trade + "<derived id=\"soft\" if=\"trade == care\">omsorg</derived>"],
    [.profile: trade + Written.shifts.replacing("heads >= 10", with: "trade == care")],
    [.profile: trade, .blocks: Written.when("trade == care"), .steps: "<ask ref=\"trade\"/>"],
  ]

  private static func right(_ condition: String?) -> String { choice("correct=\"true\"", condition) }
  private static func wrong(_ condition: String?) -> String { choice("", condition) }

  private static func choice(_ attribute: String, _ condition: String?) -> String {
    let text = "\(attribute)\(condition ?? "")".replacing("\"", with: "").replacing("&lt;", with: "under")
    return "<choice \(attribute) \(condition.map { "if=\"\($0)\"" } ?? "")>Svar \(text)<why>Derfor.</why></choice>"
  }

  private static func item(_ choices: String...) -> String {
    let isMultiple = choices.count { $0.contains("correct") } > 1
    return (isMultiple ? multiple : start) + "<prompt>Hva nå?</prompt>\(choices.joined())</item>"
  }

  private static let trade = """
    <question id="trade">
      <label>Bransje</label><prompt>Hva gjør dere?</prompt><why>Eksemplene.</why>
      <alternative value="care">Omsorg</alternative><alternative value="office">Kontor</alternative>
    </question>
    """
  private static let guests = """
    <question id="guests">
      <label>Gjester</label><prompt>Hvor mange?</prompt><why>Plassen.</why><number minimum="0" maximum="9"/>
    </question>
    """
}
