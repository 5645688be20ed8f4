import Courseware
import TerminalUI
import Testing

@testable import KyndigApp

/// The row of keys tells the truth: what stands there works, and what works stands there.
@Suite("The last row of every screen")
struct KeyRowTests {
  static let names = EveryScreen.names
  /// The letters that mean the same everywhere, and may be left out where the row has no room.
  static let everywhere = Set("oq/?")
  private static let words = Phrases.nb.keys

  /// The keys that a hint names.
  private static func keys(of hint: KeyHint) -> [Key] {
    hint.key.split(separator: " ").flatMap { part -> [Key] in
      switch part {
      case "Enter": return [.enter]
      case "Esc": return [.escape]
      case "Tab": return [.tab]
      case "←": return [.left]
      case "↑↓": return [.up, .down]
      case Substring(words.space): return [.character(" ")]
      case Substring(words.delete): return [.backspace]
      default:
        let ends = part.split(separator: "–").compactMap { Int($0) }
        if ends.count == 2 { return (ends[0]...min(9, ends[1])).map { .character(Character(String($0))) } }
        return part.count == 1 ? [.character(part[part.startIndex])] : []
      }
    }
  }

  @Test("names only keys that do something", arguments: names)
  func works(name: String) throws {
    let kept = try EveryScreen.named(name)
    let probe = kept.probe
    for hint in kept.screen.keys {
      let keys = Self.keys(of: hint)
      #expect(!keys.isEmpty, "what is \(hint.key)?")
      #expect(keys.contains { probe.changes(on: $0) || probe.changesSoon(on: $0) }, "\(hint.key) \(hint.does)")
      let digits = keys.filter { if case .character(let digit) = $0 { digit.isNumber } else { false } }
      // One of them may stand for what is chosen already.
      #expect(digits.count { !probe.changes(on: $0) } <= 1, "\(hint.key) \(hint.does)")
    }
  }

  @Test("says what Enter does wherever it does something", arguments: names)
  func enter(name: String) throws {
    let kept = try EveryScreen.named(name)
    guard kept.probe.changes(on: .enter) else { return }
    #expect(kept.screen.keys.contains { Self.keys(of: $0).contains(.enter) && !$0.does.isEmpty })
    for columns in [60, 80] { #expect(kept.lastRow(columns).contains(" Enter ")) }
  }

  @Test("has every letter of the screen's own, at most three, in the narrowest window too", arguments: names)
  func letters(name: String) throws {
    let kept = try EveryScreen.named(name)
    guard !kept.screen.takesLetters else { return }
    let probe = kept.probe
    let letters = "abcdefghijklmnopqrstuvwxyzæøå!".filter { probe.changes(on: .character($0)) }
    let own = letters.filter { !Self.everywhere.contains($0) }
    #expect(own.count <= 3, "\(own)")
    for letter in own {
      for columns in [60, 80] { #expect(kept.lastRow(columns).contains(" \(letter) "), "\(letter)") }
    }
  }

  @Test("always says how to get help, or how to get out of where letters are text", arguments: names, [60, 80])
  func help(name: String, columns: Int) throws {
    let kept = try EveryScreen.named(name)
    let row = kept.lastRow(columns)
    let signs = kept.screen.panel != nil ? [" Esc ", " Enter "] : [kept.screen.takesLetters ? " Esc " : " ? "]
    #expect(signs.contains(where: row.contains))
  }

  @Test("fits the window", arguments: names, [60, 80])
  func fits(name: String, columns: Int) throws {
    #expect(try EveryScreen.named(name).lastRow(columns).last == " ")
  }
}

extension Screen {
  /// Whether letters are written where the focus is.
  fileprivate var takesLetters: Bool {
    var live = self
    if let panel { live.body = panel.body }
    return live.focusedField != nil
  }
}
