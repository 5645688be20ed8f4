import Courseware

/// A word, number or sign of a condition.
struct ConditionToken: Equatable {
  enum Kind: Equatable {
    case name(String)
    case number(Int)
    case relation(Condition.Relation)
    case opening, closing
    case and, or, not
    case end
  }

  var kind: Kind
  var text: String
  var range: Range<Int>

  /// The tokens of a text, with one of kind `end` last.
  static func tokens(of text: String) throws(ConditionError) -> [ConditionToken] {
    let bytes = Array(text.utf8)
    var tokens: [ConditionToken] = []
    var position = 0
    while position < bytes.count {
      if bytes[position] <= 0x20 {
        position += 1
        continue
      }
      let token = try next(in: bytes, at: position)
      tokens.append(token)
      position = token.range.upperBound
    }
    return tokens + [ConditionToken(kind: .end, text: "", range: bytes.count..<bytes.count)]
  }

  private static func next(in bytes: [UInt8], at start: Int) throws(ConditionError) -> ConditionToken {
    func token(_ kind: Kind, _ length: Int) -> ConditionToken {
      let range = start..<start + length
      return ConditionToken(kind: kind, text: String(decoding: bytes[range], as: UTF8.self), range: range)
    }
    func run(_ belongs: (UInt8) -> Bool) -> Int { bytes[start...].prefix(while: belongs).count }
    let byte = bytes[start]
    if isDigit(byte) {
      let length = run { isDigit($0) || isLetter($0) }
      let text = String(decoding: bytes[start..<start + length], as: UTF8.self)
      guard length <= 7, let number = Int(text) else { throw unknown(text, at: start) }
      return token(.number(number), length)
    }
    if isLetter(byte) {
      let length = run { isLetter($0) || isDigit($0) || ".-_".utf8.contains($0) }
      let text = String(decoding: bytes[start..<start + length], as: UTF8.self)
      let words: [String: Kind] = ["and": .and, "or": .or, "not": .not]
      return token(words[text] ?? .name(text), length)
    }
    switch byte {
    case UInt8(ascii: "("): return token(.opening, 1)
    case UInt8(ascii: ")"): return token(.closing, 1)
    default: break
    }
    let pair = String(decoding: bytes[start..<min(start + 2, bytes.count)], as: UTF8.self)
    if let relation = Condition.Relation(rawValue: pair) { return token(.relation(relation), 2) }
    let single = String(decoding: [byte], as: UTF8.self)
    if let relation = Condition.Relation(rawValue: single) { return token(.relation(relation), 1) }
    let length = run { !isLetter($0) && !isDigit($0) && $0 > 0x20 && !"()".utf8.contains($0) }
    throw unknown(String(decoding: bytes[start..<start + length], as: UTF8.self), at: start)
  }

  private static func unknown(_ sign: String, at start: Int) -> ConditionError {
    let meant = [
      "=": "==", "===": "==", "=>": ">=", "=<": "<=", "≥": ">=", "≤": "<=", "≠": "!=", "<>": "!=", "&&": "and",
      "&": "and", "||": "or", "|": "or", "!": "not",
    ]
    return ConditionError(
      fault: .unknownSign(found: sign, suggestion: meant[sign]), range: start..<start + sign.utf8.count)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }
}
