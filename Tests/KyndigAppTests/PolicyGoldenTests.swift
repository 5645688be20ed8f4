import TerminalUI
import Testing

@testable import KyndigApp

@Suite("The screens of a site with a policy, and of answers that change")
struct PolicyGoldenTests {
  static let names = [
    "unit", "unit-nothing-chosen", "question-suggested-number", "question-suggested-choice", "answers", "answer-again",
    "answers-unchanged", "answers-changed-nothing", "answers-changed-module", "answers-to-find-out", "answers-more",
    "answers-closed", "result-third", "advice", "advice-pages", "introduction-third", "answers-changed-less",
    "answers-changed-again", "overview-extended",
  ]

  static func screen(_ name: String) throws -> Screen {
    try #require(try PolicyJourney.taken.get().screens[name], "the journey never came to \(name)")
  }

  @Test("The journey comes by all of them")
  func journey() throws {
    let journey = try PolicyJourney.taken.get()
    #expect(journey.stepsLeft == 0)
    #expect(Set(Self.names).isSubset(of: journey.screens.keys))
  }

  @Test("look as their goldens in a window of 80 × 24", arguments: names)
  func drawn(name: String) throws {
    try expectGolden(GoldenTests.drawn(Self.screen(name), 80, 24).goldenText, "\(name)-80x24")
  }

  @Test("are spoken as their goldens", arguments: names)
  func spoken(name: String) throws {
    let spoken = try Self.screen(name).spoken(glyphs: .unicode, vocabulary: Phrases.nb.vocabulary)
    try expectGolden(spoken.goldenText, "\(name)-spoken")
  }

  @Test("look as their goldens in the smallest window", arguments: ["unit", "advice", "answers-to-find-out"])
  func small(name: String) throws {
    try expectGolden(GoldenTests.drawn(Self.screen(name), 60, 20).goldenText, "\(name)-60x20")
  }

  @Test("that ask something, or help, fit 80 × 24 whole", arguments: names.filter { $0 != "result-third" })
  func fits(name: String) throws {
    #expect(!GoldenTests.drawn(try Self.screen(name), 80, 24).hasMore)
  }

  @Test("keep the keys that answer, that get out and that give advice on the last row", arguments: names, [60, 80])
  func keys(name: String, columns: Int) throws {
    let screen = try Self.screen(name)
    let last = String(try #require(GoldenTests.drawn(screen, columns, 24).rows.last).map(\.character))
    #expect(["Enter", "Esc", "?"].contains { last.contains(" \($0) ") })
    if name.hasSuffix("-third") { #expect(last.contains(" r ")) }
    #expect(!screen.prompt.isEmpty)
  }
}
