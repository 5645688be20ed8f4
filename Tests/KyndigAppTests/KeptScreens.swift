import Courseware
import TerminalUI
import Testing

@testable import KyndigApp

/// A screen that a script kept, and what was behind it.
struct Kept: Sendable {
  var screen: Screen
  var player: Player
  var context: Context

  /// The screen in a window.
  func drawn(_ columns: Int, _ rows: Int, _ glyphs: Glyphs = .unicode) -> Frame {
    screen.drawn(
      in: Size(columns: columns, rows: rows), glyphs: glyphs, vocabulary: context.words.vocabulary)
  }

  /// The last row of the screen, as wide as the window.
  func lastRow(_ columns: Int) -> String { String((drawn(columns, 24).rows.last ?? []).map(\.character)) }

  /// What a key would do here.
  var probe: Probe { Probe(player: player, context: context) }
}

/// A player that is asked what a key would do, and stays where it is.
struct Probe {
  private let player: Player
  private let context: Context
  private let before: Screen

  /// Keys that may move what is in sight instead.
  private static let scrolling: [Key] = [.up, .down, .enter, .pageUp, .pageDown]

  init(player: Player, context: Context) {
    self.player = player
    self.context = context
    before = player.screen(context)
  }

  /// Whether a key changes anything: what is on the screen, what of it is in sight, or where the leader is.
  func changes(on key: Key) -> Bool {
    var player = player
    if player.update(key, context) != .stay || player.screen(context) != before { return true }
    guard Self.scrolling.contains(key) else { return false }
    var viewport = Viewport()
    viewport.enter(before)
    let frame = before.drawn(
      in: Size(columns: 80, rows: 24), glyphs: .unicode, vocabulary: context.words.vocabulary, viewport: viewport)
    let top = viewport
    return viewport.absorb(key, on: frame, hasFocus: before.hasFocus) && viewport != top
  }

  /// Whether a key changes anything once another has been pressed: what was just refused is refused the same way again, and
  /// what is loose already cannot be loosened.
  func changesSoon(on key: Key) -> Bool {
    let others: [Key] = [.up, .down, .character("1"), .character("x")]
    return others.contains { other in
      var player = player
      return player.update(other, context) == .stay && Probe(player: player, context: context).changes(on: key)
    }
  }
}

/// Every screen that a journey keeps, by its name.
enum EveryScreen {
  static let kept = Result {
    let journeys = try [
      Journey.taken.get().kept, EveryKindJourney.taken.get().kept, DeclaringJourney.taken.get().kept,
      LookingUpJourney.taken.get().kept, PolicyJourney.taken.get().kept, PlanningJourney.taken.get().kept,
      ManyModulesJourney.taken.get().kept, DraftingJourney.taken.get().kept,
    ]
    return journeys.reduce(into: [:]) { all, journey in
      all.merge(journey) { one, _ in
        Issue.record("two screens have the name of the one at \(one.screen.trail)")
        return one
      }
    }
  }

  /// Those that have goldens; of the others a test looks at something.
  static let names =
    GoldenTests.names + EveryKindGoldenTests.names + DeclaringGoldenTests.names + LookingUpGoldenTests.golden
    + PolicyGoldenTests.names + PlanningTests.golden + ManyModulesTests.golden + DraftingGoldenTests.names

  static func screen(_ name: String) throws -> Screen { try named(name).screen }

  static func named(_ name: String) throws -> Kept {
    try #require(try kept.get()[name], "no journey came to \(name)")
  }
}
