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
  /// Those that are not another one again.
  static let golden = names.filter { !$0.hasSuffix("-after") }

  @Test("The journey comes by all of them")
  func journey() throws {
    let journey = try LookingUpJourney.taken.get()
    #expect(journey.stepsLeft == 0)
    #expect(Set(journey.kept.keys) == Set(Self.names))
  }

  @Test(
    "Where she comes back to is where she was", arguments: [("why-item", "remark-after"), ("why-item", "search-after")])
  func back(before: String, after: String) throws {
    #expect(try EveryScreen.screen(before).body == EveryScreen.screen(after).body)
    #expect(try EveryScreen.screen(after).panel == nil)
  }

  @Test("Only one thing has the focus while a search is open", arguments: ["search", "search-typed", "search-results"])
  func focus(name: String) throws {
    let screen = try EveryScreen.screen(name)
    let marks = GoldenTests.drawn(screen, 80, 24).rows.count { $0.contains { $0.character == "▸" } }
    #expect(marks == 1)
  }

  @Test("The list of extra reading has the focus where it was left")
  func sameRow() throws {
    #expect(try EveryScreen.screen("extra-back").options.firstIndex(where: \.isFocused) == 2)
    #expect(try EveryScreen.screen("extra-list").options.firstIndex(where: \.isFocused) == 0)
  }
}
