import Courseware
import TerminalUI
import Testing

@testable import KyndigApp

/// A leader who drafts from an example, in many lines and row by row; taken once.
struct DraftingJourney: Sendable {
  let kept: [String: Kept]
  let stepsLeft: Int

  static let taken = Result { try DraftingJourney() }

  private init() throws {
    let bench = try Bench(.drafted, step: 0)
    var guide = Guide(Pilot(.drawn, course: try bench.course()), Self.script) { bench.pass(milliseconds: 7_000) }
    kept = try bench.take(&guide)
    stepsLeft = guide.steps.count
  }

  private static let script = lines + rows + many

  private static let lines: [Guide.Step] = [
    .heading("Når noen melder en fare"), .keep("draft-task"), .press([.character("b")]), .keep("draft-sample"),
    .press([.enter]), .keep("draft-lines-sample"), .press([.clear]), .keep("draft-lines-empty"), .press([.tab]),
    .keep("draft-lines-required"),
    .type("Basen ser på stedet samme dag, og skriver ned hva som er farlig og hvem det gjelder."),
    .press([.enter]), .type("Den som meldte fra, får svar."), .press([.enter]), .keep("draft-lines"),
    .press([.escape]), .keep("draft-beside"), .press([.enter, .tab]),
  ]

  private static let rows: [Guide.Step] = [
    .keep("draft-row-sample"), .press([.enter]), .type("Tredje etasje"), .press([.enter]), .keep("draft-row"),
    .type("Sette rekkverk rundt åpningen"), .press([.enter]), .keep("draft-second-row"), .type("Løs stige"),
    .press([.enter, .enter, .enter, .enter, .enter, .enter]), .keep("draft-finished"), .press([.enter, .enter]),
  ]

  /// Every field of twelve rows of six, the last in so many lines as there is room for.
  private static let many: [Guide.Step] =
    (1...12).flatMap { row -> [Guide.Step] in
      let texts = ["Fare nummer \(row)", "Etasje \(row)", "Rydde og merke gangveien", "Basen", "Uke \(row)"]
      let last: [Guide.Step] = [.press([.paste((1...8).map { "Linje \($0)" }.joined(separator: "\n"))])]
      return texts.map { .press([.paste($0), .enter]) } + (row == 12 ? [.keep("draft-last-lines")] : [])
        + (row == 2 ? [.press([.paste("Én linje")])] : last)
        + (row == 12 ? [.keep("draft-last-lines-full")] : []) + [.press([.tab])]
        + (row == 4 ? [.keep("draft-many-rows")] : [])
    } + [.keep("draft-many-finished")]
}

@Suite("The screens of drafting")
struct DraftingGoldenTests {
  static let names = [
    "draft-task", "draft-sample", "draft-lines-sample", "draft-lines-empty", "draft-lines-required", "draft-lines",
    "draft-beside", "draft-row-sample", "draft-row", "draft-second-row", "draft-finished", "draft-many-rows",
    "draft-last-lines", "draft-last-lines-full", "draft-many-finished",
  ]

  @Test("The journey comes by all of them")
  func journey() throws {
    let journey = try DraftingJourney.taken.get()
    #expect(journey.stepsLeft == 0)
    #expect(Set(journey.kept.keys) == Set(Self.names))
  }

  @Test("What is written already never changes with what is typed in the field")
  func steady() throws {
    let before = try EveryScreen.screen("draft-last-lines").body.dropLast(2)
    #expect(try EveryScreen.screen("draft-last-lines-full").body.dropLast(2) == before)
  }

  @Test("A field of many lines has its keys and an offer its letters, in the narrowest window and every language")
  func narrow() throws {
    for words in Language.allCases.map(Phrases.speaking) {
      for name in ["draft-task", "draft-lines"] {
        var kept = try #require(try DraftingJourney.taken.get().kept[name])
        kept.context.words = words
        kept.screen = kept.player.screen(kept.context)
        let row = kept.lastRow(60)
        let signs = name == "draft-task" ? [" Enter ", " b ", " h ", " ? "] : [" Enter ", " Tab ", " Esc "]
        for sign in signs { #expect(row.contains(sign), "\(row)") }
        #expect(row.last == " ")
      }
    }
  }
}
