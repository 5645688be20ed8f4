/// Turns a terminal's bytes into keys.
///
/// It takes one byte at a time, so the keys never depend on how the bytes were split between reads. Only a lone Esc
/// needs time to tell: after a pause, call ``flush()``.
public struct KeyDecoder: Sendable {
  private enum Place: Equatable {
    case ground
    case afterReturn
    case escape
    case controlSequence([UInt8])
    case consoleFunction
    case singleShift
    case character([UInt8], length: Int)
    case paste
  }

  /// How many bytes of one paste are kept; the rest is left out.
  static let longestPaste = 1 << 20

  private var place = Place.ground
  private var keys: [Key] = []
  private var pasted: [UInt8] = []

  /// Creates a decoder between two keys.
  public init() {}

  /// Whether bytes wait that may be a key of their own, so that a pause must be followed by ``flush()``.
  public var isWaiting: Bool {
    switch place {
    case .escape, .controlSequence, .consoleFunction, .singleShift: true
    case .ground, .afterReturn, .character, .paste: false
    }
  }

  /// The keys that `bytes` complete.
  public mutating func decode(_ bytes: some Sequence<UInt8>) -> [Key] {
    for byte in bytes { take(byte) }
    defer { keys = [] }
    return keys
  }

  /// The keys that the waiting bytes are when nothing more comes.
  public mutating func flush() -> [Key] {
    guard isWaiting else { return [] }
    defer { place = .ground }
    switch place {
    case .escape: return [.escape]
    case .singleShift: return [.escape, .character("O")]
    case .controlSequence([]): return [.escape, .character("[")]
    default: return []
    }
  }

  private mutating func take(_ byte: UInt8) {
    switch place {
    case .ground, .afterReturn: takeFirst(byte)
    case .escape: takeEscaped(byte)
    case .controlSequence(let parameters): takeControl(byte, after: parameters)
    case .consoleFunction: place = .ground
    case .singleShift:
      place = .ground
      if let key = Self.shifted(byte) { keys.append(key) } else if byte < 0x20 { takeFirst(byte) }
    case .character(let bytes, let length): takeContinuation(byte, after: bytes, length: length)
    case .paste: takePasted(byte)
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
    case 0xC2...0xDF: place = .character([byte], length: 2)
    case 0xE0...0xEF: place = .character([byte], length: 3)
    case 0xF0...0xF4: place = .character([byte], length: 4)
    default: if let key = Self.controls[byte] { keys.append(key) }
    }
  }

  private static let controls: [UInt8: Key] = [
    0x03: .interrupt, 0x04: .endOfInput, 0x08: .backspace, 0x09: .tab, 0x0C: .redraw, 0x15: .clear,
    0x1A: .suspend, 0x7F: .backspace,
  ]

  private mutating func takeEscaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "["): place = .controlSequence([])
    case UInt8(ascii: "O"): place = .singleShift
    default:
      keys.append(.escape)
      takeFirst(byte)
    }
  }

  private mutating func takeControl(_ byte: UInt8, after parameters: [UInt8]) {
    switch byte {
    case 0x20...0x3F where parameters.count < 32: place = .controlSequence(parameters + [byte])
    case UInt8(ascii: "[") where parameters.isEmpty: place = .consoleFunction
    case UInt8(ascii: "~") where parameters == Array("200".utf8): place = .paste
    case 0x40...0x7E:
      place = .ground
      if let key = Self.control(byte, parameters) { keys.append(key) }
    case 0x00...0x1F, 0x7F: takeFirst(byte)
    default: place = .ground
    }
  }

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

  private mutating func takeContinuation(_ byte: UInt8, after bytes: [UInt8], length: Int) {
    guard byte & 0xC0 == 0x80 else {
      place = .ground
      takeFirst(byte)
      return
    }
    guard bytes.count + 1 == length else {
      place = .character(bytes + [byte], length: length)
      return
    }
    place = .ground
    guard let string = String(validating: bytes + [byte], as: UTF8.self), let character = string.first,
      !Text.sanitized(string).isEmpty
    else { return }
    keys.append(.character(character))
  }

  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  private mutating func takePasted(_ byte: UInt8) {
    pasted.append(byte)
    guard pasted.suffix(Self.pasteEnd.count) == Self.pasteEnd[...] else {
      // Too long: only the tail is gathered further, for the end stands in it.
      if pasted.count > Self.longestPaste + 2 * Self.pasteEnd.count { pasted.remove(at: Self.longestPaste) }
      return
    }
    pasted.removeLast(Self.pasteEnd.count)
    let string = String(decoding: pasted.prefix(Self.longestPaste), as: UTF8.self)
    if !string.isEmpty { keys.append(.paste(string)) }
    pasted = []
    place = .ground
  }
}
