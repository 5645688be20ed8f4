extension Markup {
  /// Why the bytes are not UTF-8 text that XML may consist of; the parser never sees other bytes.
  static func textFault(in bytes: [UInt8]) -> Fault? {
    func fault(_ encoding: EncodingFault, _ range: Range<Int>) -> Fault {
      Fault(problem: .encoding(encoding), range: range.clamped(to: 0..<bytes.count))
    }
    if bytes.starts(with: [0x1F, 0x8B]) { return fault(.compressed, 0..<1) }
    let isWide = [[0xFF, 0xFE], [0xFE, 0xFF], [0x3C, 0x00], [0x00, 0x3C], [0x00, 0x00]].contains {
      bytes.starts(with: $0)
    }
    if isWide { return fault(.wide, 0..<1) }
    if let (name, range) = declaredEncoding(in: bytes), name.uppercased() != "UTF-8" {
      return fault(.declared(name), range)
    }
    return scalarFault(in: bytes).map { fault($0.0, $0.1) }
  }

  /// The first bytes that are not UTF-8 (Unicode 3.9, table 3-7) or a character that XML 1.0 does not allow.
  private static func scalarFault(in bytes: [UInt8]) -> (EncodingFault, Range<Int>)? {
    var position = 0
    while position < bytes.count {
      let lead = bytes[position]
      if lead < 0x80 {
        guard lead >= 0x20 || lead == 0x09 || lead == 0x0A || lead == 0x0D else {
          return (.forbiddenCharacter(Unicode.Scalar(lead)), position..<position + 1)
        }
        position += 1
        continue
      }
      var second: ClosedRange<UInt8> = 0x80...0xBF
      let width: Int
      switch lead {
      case 0xC2...0xDF: width = 2
      case 0xE0: (width, second) = (3, 0xA0...0xBF)
      case 0xED: (width, second) = (3, 0x80...0x9F)
      case 0xE1...0xEF: width = 3
      case 0xF0: (width, second) = (4, 0x90...0xBF)
      case 0xF1...0xF3: width = 4
      case 0xF4: (width, second) = (4, 0x80...0x8F)
      default: return (.invalidBytes, position..<position + 1)
      }
      let rest = bytes[min(position + 1, bytes.count)..<min(position + width, bytes.count)]
      guard rest.count == width - 1, let first = rest.first, second.contains(first),
        rest.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 })
      else { return (.invalidBytes, position..<position + 1) }
      if lead == 0xEF, rest.elementsEqual([0xBF, 0xBE]) || rest.elementsEqual([0xBF, 0xBF]) {
        return (.forbiddenCharacter(rest.last == 0xBE ? "\u{FFFE}" : "\u{FFFF}"), position..<position + 3)
      }
      position += width
    }
    return nil
  }

  /// The encoding that the XML declaration names, and where.
  private static func declaredEncoding(in bytes: [UInt8]) -> (String, Range<Int>)? {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let head = bytes[start..<min(bytes.count, start + 1024)]
    guard head.starts(with: Array("<?xml".utf8)), let end = head.firstIndex(of: UInt8(ascii: ">")) else { return nil }
    // The declaration is written as a start tag is, but for the question marks.
    let declaration = StartTag(bytes: Array(bytes[..<end]), range: start + 1..<end)
    return declaration.attribute("encoding").map { (String(decoding: bytes[$0.value], as: UTF8.self), $0.value) }
  }
}
