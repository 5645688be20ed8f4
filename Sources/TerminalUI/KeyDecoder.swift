/// Turns a terminal's bytes into keys.
///
/// It takes one byte at a time, so the keys never depend on how the bytes were split between reads. Only what may be
/// whole or not, such as a lone Esc, needs time to tell: after a pause, call ``flush()``.
public struct KeyDecoder: Sendable {
  private enum Place: Equatable {
    case ground
    case afterReturn
    case escape
    case controlSequence
    case consoleFunction
    case singleShift
    case character(length: Int)
    case paste
    case stalledPaste
  }

  private var place = Place.ground
  private var keys: [Key] = []
  /// What has come of a character, or of a control sequence's parameters.
  private var gathered: [UInt8] = []
  private(set) var pasted = PastedBytes()

  /// Creates a decoder between two keys.
  public init() {}

  /// Whether bytes wait that a pause says something about, so that one must be followed by ``flush()``.
  public var isWaiting: Bool {
    switch place {
    case .escape, .controlSequence, .consoleFunction, .singleShift, .paste: true
    case .ground, .afterReturn, .character, .stalledPaste: false
    }
  }

  /// The keys that `bytes` complete.
  public mutating func decode(_ bytes: some Sequence<UInt8>) -> [Key] {
    for byte in bytes { take(byte) }
    defer { keys = [] }
    return keys
  }

  /// The keys that the waiting bytes are when nothing more comes for now.
  ///
  /// A paste goes on after a pause, since a slow line pauses too. But its end may have been lost, and then every key
  /// would be swallowed: the first byte after a pause may be Ctrl-C, and ends it.
  public mutating func flush() -> [Key] {
    guard isWaiting else { return [] }
    defer { place = place == .paste ? .stalledPaste : .ground }
    switch place {
    case .escape: return [.escape]
    case .singleShift: return [.escape, .character("O")]
    case .controlSequence where gathered.isEmpty: return [.escape, .character("[")]
    default: return []
    }
  }

  private mutating func take(_ byte: UInt8) {
    switch place {
    case .ground, .afterReturn: takeFirst(byte)
    case .escape: takeEscaped(byte)
    case .controlSequence: takeControl(byte)
    case .consoleFunction: place = .ground
    case .singleShift:
      place = .ground
      if let key = Self.shifted(byte) { keys.append(key) } else if byte < 0x20 { takeFirst(byte) }
    case .character(let length): takeContinuation(byte, length: length)
    case .stalledPaste where byte == 0x03:
      endPaste()
      takeFirst(byte)
    case .paste, .stalledPaste:
      place = .paste
      if pasted.take(byte) { endPaste() }
    }
  }

  private mutating func takeFirst(_ byte: UInt8) {
    let followsReturn = place == .afterReturn
    place = .ground
    switch byte {
    case 0x0D:
      keys.append(.enter)
      place = .afterReturn
    // CR LF is one Enter: two would answer twice.
    case 0x0A: if !followsReturn { keys.append(.enter) }
    case 0x1B: place = .escape
    case 0x20...0x7E: keys.append(.character(Character(Unicode.Scalar(byte))))
    case 0xC2...0xDF: begin(.character(length: 2), with: [byte])
    case 0xE0...0xEF: begin(.character(length: 3), with: [byte])
    case 0xF0...0xF4: begin(.character(length: 4), with: [byte])
    default: if let key = Self.controls[byte] { keys.append(key) }
    }
  }

  private mutating func begin(_ place: Place, with bytes: [UInt8]) {
    self.place = place
    gathered = bytes
  }

  private static let controls: [UInt8: Key] = [
    0x03: .interrupt, 0x04: .endOfInput, 0x08: .backspace, 0x09: .tab, 0x0C: .redraw, 0x15: .clear,
    0x1A: .suspend, 0x1F: .undo, 0x7F: .backspace,
  ]

  private mutating func takeEscaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "["): begin(.controlSequence, with: [])
    case UInt8(ascii: "O"): place = .singleShift
    default:
      keys.append(.escape)
      takeFirst(byte)
    }
  }

  private mutating func takeControl(_ byte: UInt8) {
    switch byte {
    // No key has so many parameters; what comes of them is left out with the rest of the sequence.
    case 0x20...0x3F: if gathered.count < 32 { gathered.append(byte) }
    case UInt8(ascii: "[") where gathered.isEmpty: place = .consoleFunction
    case UInt8(ascii: "~") where gathered == Self.pasteStart: place = .paste
    case 0x40...0x7E:
      place = .ground
      if let key = Self.control(byte, gathered) { keys.append(key) }
    case 0x00...0x1F, 0x7F: takeFirst(byte)
    default: place = .ground
    }
  }

  private static let pasteStart = Array("200".utf8)

  /// The key of a control sequence; modifiers are not told apart.
  private static func control(_ final: UInt8, _ parameters: [UInt8]) -> Key? {
    guard final == UInt8(ascii: "~") else { return final == UInt8(ascii: "Z") ? .backTab : arrow(final) }
    switch String(decoding: parameters.prefix { $0 != UInt8(ascii: ";") }, as: UTF8.self) {
    case "1", "7": return .home
    case "3": return .delete
    case "4", "8": return .end
    case "5": return .pageUp
    case "6": return .pageDown
    default: return nil
    }
  }

  private static func arrow(_ final: UInt8) -> Key? {
    switch Character(Unicode.Scalar(final)) {
    case "A": .up
    case "B": .down
    case "C": .right
    case "D": .left
    case "H": .home
    case "F": .end
    default: nil
    }
  }

  /// The key behind ESC O: arrows, and the number pad in its application mode.
  private static func shifted(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "p")...UInt8(ascii: "y"):
      .character(Character(Unicode.Scalar(final - UInt8(ascii: "p") + UInt8(ascii: "0"))))
    default: arrow(final)
    }
  }

  private mutating func takeContinuation(_ byte: UInt8, length: Int) {
    guard byte & 0xC0 == 0x80 else {
      place = .ground
      takeFirst(byte)
      return
    }
    gathered.append(byte)
    guard gathered.count == length else { return }
    place = .ground
    guard let string = String(validating: gathered, as: UTF8.self), let character = string.first,
      Text.sanitized(string) == string
    else { return }
    keys.append(.character(character))
  }

  private mutating func endPaste() {
    let text = pasted.text
    if !text.isEmpty { keys.append(.paste(text)) }
    pasted = PastedBytes()
    place = .ground
  }
}
