import Courseware
import Testing

@testable import Authoring

@Suite("Every page says something to whoever comes to it, and somebody comes")
struct PageRuleTests {
  @Test("A page with nothing to say is pointed at, with the fewest answers that empty it", arguments: empty)
  func emptyPage(faulty: Faulty) throws { try faulty.check() }

  @Test("A page that nobody comes to is pointed at, with the stop, and only the first behind it", arguments: behind)
  func unreachablePage(faulty: Faulty) throws { try faulty.check() }

  @Test("Pages with something to say, that somebody comes to", arguments: fine)
  func nothingWrong(texts: [CodeExample.Slot: String]) {
    #expect(SmallCourse(with: texts).compilation.diagnostics == [])
  }

  private static let module = "kurs/01-ansvar.xml"
  private static let page2 = "/module/lesson/page[2]"
  private static let start = "<page id=\"side\">"

  private static let empty: [Faulty] = [
    Faulty(
      name: "one number between two blocks",
      texts: [.steps: page(when("heads &lt; 5") + when("heads > 5"))],
      problem: .emptyPage(page: "side", answers: ["heads": .number(5)]), passage: start, path: page2),
    Faulty(
      name: "the only block", texts: [.steps: page(when("heads >= 30 or sector == state"))],
      problem: .emptyPage(page: "side", answers: ["heads": .number(0), "sector": .word("private")]), passage: start,
      path: page2),
    Faulty(
      name: "an alternative that nobody wrote for",
      texts: [.steps: page(when("sector == private") + when("sector == state"))],
      problem: .emptyPage(page: "side", answers: ["sector": .word("municipal")]), passage: start, path: page2),
    Faulty(
      name: "a note and a fact with nothing in them",
      texts: [
        .steps: page(
          "<note><title>Merk</title>\(when("heads > 9"))</note><fact source=\"LOV-AML\">\(when("heads > 20"))</fact>")
      ], problem: .emptyPage(page: "side", answers: ["heads": .number(0)]), passage: start, path: page2),
    Faulty(
      name: "a block whose own blocks are all gone",
      texts: [.steps: page(when("heads > 9", when("sector == state")) + when("heads &lt; 10"))],
      problem: .emptyPage(page: "side", answers: ["heads": .number(10), "sector": .word("private")]), passage: start,
      path: page2),
    Faulty(
      name: "for some of those who come to it",
      texts: [.steps: "<page id=\"side\" if=\"heads > 9\"><title>Side</title>\(when("heads > 20"))</page>"],
      problem: .emptyPage(page: "side", answers: ["heads": .number(10)]),
      passage: "<page id=\"side\" if=\"heads > 9\">",
      path: page2),
    Faulty(
      name: "for one whom a stop lets by",
      texts: [.steps: stop("heads == 0") + page(when("heads >= 5"))],
      problem: .emptyPage(page: "side", answers: ["heads": .number(1)]), passage: start, path: page2),
    Faulty(
      name: "only by a value that a threshold has today",
      texts: [
        .thresholds: "<threshold id=\"amu\" law=\"aml § 7-1\" source=\"LOV-AML\"><label>Utvalg</label>"
          + "<value number=\"50\"/><value number=\"30\" from=\"2024-01-01\"/></threshold>",
        .steps: page(when("heads > threshold(amu)") + when("heads &lt; threshold(amu)")),
      ], problem: .emptyPage(page: "side", answers: ["heads": .number(30)]), passage: start, path: page2),
  ]

  private static let behind: [Faulty] = [
    Faulty(
      name: "a stop for everyone",
      texts: [.steps: stop("heads &lt; 5 or heads > 4") + page("<p>A.</p>") + page("<p>B.</p>", id: "side-2")],
      problem: .unreachablePage(page: "side"), passage: start, path: page2,
      notes: [("heads &lt; 5 or heads > 4", "heads &lt; 5 or heads > 4", module)]),
    Faulty(
      name: "in an earlier lesson",
      texts: [
        .steps: stop("heads &lt; 5 or heads > 4"),
        .lessons: "<lesson id=\"mer\"><title>Mer</title>\(page("<p>A.</p>"))</lesson>",
      ], problem: .unreachablePage(page: "side"), passage: start, path: "/module/lesson[2]/page",
      notes: [("heads &lt; 5 or heads > 4", "heads &lt; 5 or heads > 4", module)]),
    Faulty(
      name: "a page for those who were stopped",
      texts: [
        .steps: stop("heads == 0")
          + "<page id=\"side\" if=\"heads == 0\"><title>Side</title><p>Ingen.</p></page>"
      ], problem: .unreachablePage(page: "side"), passage: "<page id=\"side\" if=\"heads == 0\">", path: page2,
      notes: [("heads == 0", "if=\"heads == 0\"><title>Ut", module)]),
  ]

  private static let fine: [[CodeExample.Slot: String]] = [
    [.steps: page(when("heads &lt; 5") + when("heads >= 5"))],
    [.steps: page(when("heads &lt; 5") + "<p>Alle.</p>")],
    [.steps: page(when("heads &lt; 5") + "<note><p>Alle.</p></note>")],
    [.steps: page(when("heads > 9", when("sector == state") + "<p>Mange.</p>") + when("heads &lt; 10"))],
    [.steps: "<page id=\"side\" if=\"heads > 9\"><title>Side</title>\(when("heads >= 10"))</page>"],
    // Who is stopped reads no page.
    [.steps: stop("heads == 0") + page(when("heads >= 1"))],
    [.steps: stop("sector == state") + stop("heads == 0 and sector == private") + page(when("sector != state"))],
    [
      .steps: stop("sector == state"),
      .lessons: "<lesson id=\"mer\"><title>Mer</title>\(page(when("sector != state")))</lesson>",
    ],
    // What is not asked is not known, and so shown.
    [
      .profile: Written.shifts, .steps: "<ask ref=\"shift\"/>" + page(when("shift == day") + when("shift == night")),
    ],
    [.steps: stop("heads &lt; 5") + page("<p>A.</p>") + stop("heads > 4 and sector == state")],
    // A stop in a lesson stops those who have the lesson.
    [
      .lessons: "<lesson id=\"mer\" if=\"heads > 4\"><title>Mer</title>\(page("<p>A.</p>"))"
        + "\(stop("sector == state or sector != state"))\(StatementRuleTests.practice)</lesson>"
        + "<lesson id=\"mest\"><title>Mest</title>\(page("<p>B.</p>", id: "side-2"))</lesson>"
    ],
  ]

  private static func when(_ condition: String, _ blocks: String = "<p>Tekst.</p>") -> String {
    Written.when(condition, blocks)
  }

  private static func page(_ blocks: String, id: String = "side") -> String {
    "<page id=\"\(id)\"><title>Side</title>\(blocks)</page>"
  }

  private static func stop(_ condition: String) -> String {
    let id = "stopp-\(condition.utf8.count)"
    return "<stop id=\"\(id)\" if=\"\(condition)\"><title>Ut</title><p>Her er det stopp.</p></stop>"
  }
}
