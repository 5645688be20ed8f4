import Courseware
import TerminalUI
import Testing

@testable import KyndigApp

@Suite("A field that is left with Esc")
struct LeavingFieldTests {
  static let leavable = ["name", "question-number", "number", "date", "field", "draft-lines", "existing-name"]

  private static func left(_ name: String) throws -> Kept {
    var kept = try EveryScreen.named(name)
    #expect(kept.player.update(.character("7"), kept.context) == .stay)
    #expect(kept.player.update(.escape, kept.context) == .stay)
    kept.screen = kept.player.screen(kept.context)
    return kept
  }

  private static func text(_ kept: Kept) -> String? { kept.player.screen(kept.context).focusedField?.text }

  @Test("keeps what is written, and letters are keys until Enter goes on writing", arguments: leavable)
  func left(name: String) throws {
    var kept = try Self.left(name)
    #expect(!kept.screen.hasFocus)
    #expect(kept.probe.changes(on: .character("?")))
    var leaving = kept
    #expect(leaving.player.update(.character("q"), leaving.context) == .leave)
    #expect(kept.player.update(.character("x"), kept.context) == .stay)
    #expect(kept.player.update(.enter, kept.context) == .stay)
    let text = try #require(Self.text(kept))
    #expect(text.hasSuffix("7"))
  }

  @Test("names only keys that work, and says nothing of those that wrote", arguments: leavable)
  func keys(name: String) throws {
    let kept = try Self.left(name)
    for hint in kept.screen.keys {
      let key: Key = ["Enter": .enter, "←": .left][hint.key] ?? .character(hint.key.first ?? " ")
      #expect(kept.probe.changes(on: key), "\(hint.key)")
    }
    #expect(!kept.screen.says("Enter lagrer og går videre."))
  }

  @Test("comes back to help as it was left", arguments: leavable)
  func help(name: String) throws {
    var kept = try Self.left(name)
    for key in [Key.character("?"), .escape] { _ = kept.player.update(key, kept.context) }
    #expect(kept.player.screen(kept.context) == kept.screen)
  }

  @Test("Of who she is, what was half written is there when she comes back to the field")
  func identity() throws {
    var kept = try EveryScreen.named("name")
    let keys: [Key] = "Kari".map(Key.character) + [.enter] + "Fjell".map(Key.character) + [.escape, .left, .enter]
    for key in keys { _ = kept.player.update(key, kept.context) }
    #expect(Self.text(kept) == "Fjell")
  }

  @Test(
    "In signing Shift-Tab does nothing, and the typed word calls it off", arguments: ["attestation-2", "attestation-3"])
  func signing(name: String) throws {
    var kept = try EveryScreen.named(name)
    #expect(!kept.probe.changes(on: .backTab))
    #expect(kept.player.update(.back, kept.context) == .go(.cancelled))
  }

  @Test("A report that is not sent is not called stored")
  func unsent() throws {
    var kept = try EveryScreen.named("remark")
    var empty = kept
    _ = empty.player.update(.interrupt, empty.context)
    #expect(empty.player.screen(empty.context).says("Alt er lagret"))
    for key in [Key.character("F"), .interrupt] { _ = kept.player.update(key, kept.context) }
    #expect(kept.player.screen(kept.context).says("Meldingen du skriver på, er ikke lagret."))
  }
}
