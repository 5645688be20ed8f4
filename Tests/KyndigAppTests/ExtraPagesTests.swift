import Courseware
import TerminalUI
import Testing

@testable import KyndigApp

@Suite("The list of extra reading")
struct ExtraPagesTests {
  /// A course with so many pages for others.
  private func context(hidden count: Int, heads: Answer = .number(3)) throws -> Context {
    let bench = try Bench(LittleCourse())
    var course = try bench.course()
    let many = Condition.comparison(.parameter("heads"), .atLeast, .number(40))
    course.modules[1].lessons[0].steps += (0..<count).map { number in
      .page(
        Page(
          id: "arbeid/side-\(number + 1)", title: "Side nummer \(number + 1)", condition: many,
          blocks: [.paragraph([.text("Om "), .term("arbeidsgiver", "arbeidsgiver"), .text(".")])]))
    }
    let edition = Edition(course: course.id, version: course.version, digest: "")
    let start = Event(at: Timestamp(milliseconds: 0), .started(session: "s", edition: edition, seed: 1))
    var session = try #require(Session(start, in: course))
    _ = try session.handle(Event(at: start.at, .profiled(question: "heads", answer: heads)), in: course)
    return Context(words: .nb, course: course, session: session, now: session.lastAt, folder: "")
  }

  @Test("A number of two digits opens its page where lines are typed, and the list comes back to its row")
  func twoDigits() throws {
    let context = try context(hidden: 24)
    var stage = ExtraPages(context)
    let list = stage.screen(context)
    #expect(list.options.count == 25)
    for key in try #require(list.keys(typed: "13", vocabulary: Phrases.nb.vocabulary)) {
      #expect(stage.update(key, context) == .stay)
    }
    let page = stage.screen(context)
    #expect(page.heading == "Side nummer 12")
    #expect(page.says("Dette gjelder ikke dere, fordi du har svart «3» på «Antall ansatte»."))
    #expect(page.fact == "side 13 av 25")
    _ = stage.update(.enter, context)
    #expect(stage.screen(context).options.firstIndex(where: \.isFocused) == 12)
  }

  @Test("Arrows reach every row, and the one in focus is in sight")
  func arrows() throws {
    let context = try context(hidden: 30)
    var stage = ExtraPages(context)
    for _ in 0..<40 { _ = stage.update(.down, context) }
    let frame = GoldenTests.drawn(stage.screen(context), 80, 24)
    #expect(frame.rows.contains { String($0.map(\.character)).contains("Side nummer 30") })
    _ = stage.update(.enter, context)
    #expect(stage.screen(context).heading == "Side nummer 30")
  }

  @Test(
    "It is offered where something is hidden, and only there",
    arguments: [(.number(3), true), (.unknown, false)] as [(Answer, Bool)])
  func offered(heads: Answer, isThere: Bool) throws {
    let context = try context(hidden: 1, heads: heads)
    #expect(More.rows(context).contains { $0.destination == .extraReading } == isThere)
  }

  @Test("A page of it has its terms, and something wrong in it can be told")
  func page() throws {
    let context = try context(hidden: 1)
    var stage = ExtraPages(context)
    #expect(stage.object(context) == nil)
    for key in [Key.down, .enter] { _ = stage.update(key, context) }
    #expect(stage.object(context) == "arbeid/side-1")
    #expect(Prose.page(stage.text(context), context).terms == ["arbeidsgiver"])
    var session = try #require(context.session)
    _ = try session.handle(
      Event(at: session.lastAt, .remarked(object: "arbeid/side-1", text: "Feil.")), in: context.course)
    #expect(session.remarks.count == 1)
  }
}
