import TerminalUI
import Testing

@testable import KyndigApp

@Suite("The screens of looking up, of extra reading and of remarks")
struct LookingUpGoldenTests {
  static let names = [
    "why-page", "why-item", "remark-help", "remark", "remark-empty", "remark-stored", "remark-after", "search",
    "search-typed", "search-results", "search-page", "search-after", "search-term", "search-none", "search-item",
    "more-rows", "extra-list", "extra-part", "extra-page", "extra-back", "own-remarks",
  ]

  static func screen(_ name: String) throws -> Screen {
    try #require(try LookingUpJourney.taken.get().screens[name], "the journey never came to \(name)")
  }

  @Test("The journey comes by all of them")
  func journey() throws {
    let journey = try LookingUpJourney.taken.get()
    #expect(journey.stepsLeft == 0)
    #expect(Set(journey.screens.keys) == Set(Self.names))
  }

  @Test("look as their goldens in a window of 80 × 24", arguments: names.filter { !$0.hasSuffix("-after") })
  func drawn(name: String) throws {
    try expectGolden(GoldenTests.drawn(Self.screen(name), 80, 24).goldenText, "\(name)-80x24")
  }

  @Test("are spoken as their goldens", arguments: names.filter { !$0.hasSuffix("-after") })
  func spoken(name: String) throws {
    let spoken = try Self.screen(name).spoken(glyphs: .unicode, vocabulary: Phrases.nb.vocabulary)
    try expectGolden(spoken.goldenText, "\(name)-spoken")
  }

  @Test("look as their goldens in the smallest window", arguments: ["search-results", "extra-list", "remark-empty"])
  func small(name: String) throws {
    try expectGolden(GoldenTests.drawn(Self.screen(name), 60, 20).goldenText, "\(name)-60x20")
  }

  @Test(
    "Where she comes back to is where she was", arguments: [("why-item", "remark-after"), ("why-item", "search-after")])
  func back(before: String, after: String) throws {
    #expect(try Self.screen(before).body == Self.screen(after).body)
    #expect(try Self.screen(after).panel == nil)
  }

  @Test("Only one thing has the focus while a search is open", arguments: ["search", "search-typed", "search-results"])
  func focus(name: String) throws {
    let screen = try Self.screen(name)
    let marks = GoldenTests.drawn(screen, 80, 24).rows.count { $0.contains { $0.character == "▸" } }
    #expect(marks == 1)
  }

  @Test("The list of extra reading has the focus where it was left")
  func sameRow() throws {
    #expect(try Self.screen("extra-back").options.firstIndex(where: \.isFocused) == 2)
    #expect(try Self.screen("extra-list").options.firstIndex(where: \.isFocused) == 0)
  }

  @Test(
    "that ask something fit 80 × 24 whole",
    arguments: ["why-item", "remark", "remark-empty", "search", "search-none", "extra-list"])
  func fits(name: String) throws { #expect(!GoldenTests.drawn(try Self.screen(name), 80, 24).hasMore) }

  @Test("say how to get out or on, on the last row", arguments: names, [60, 80])
  func keys(name: String, columns: Int) throws {
    let screen = try Self.screen(name)
    let last = String(try #require(GoldenTests.drawn(screen, columns, 24).rows.last).map(\.character))
    #expect(["Enter", "Esc", "?"].contains { last.contains(" \($0) ") })
    #expect(!screen.prompt.isEmpty)
  }

  @Test("No text is wider than 68 columns", arguments: names)
  func width(name: String) throws {
    for row in GoldenTests.drawn(try Self.screen(name), 80, 24).rows.dropFirst(2).dropLast(2) {
      #expect((row.lastIndex { $0.character != " " } ?? 0) < 72 || row[0].character == "─")
    }
  }
}
