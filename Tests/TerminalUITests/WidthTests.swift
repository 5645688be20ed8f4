import TerminalUI
import Testing

@Suite("Columns, beside a table that others made")
struct WidthTests {
  /// Where the table is not followed, and why.
  struct Difference: Sendable {
    var reason: String
    var width: Int
    var isMeant: @Sendable (Unicode.Scalar) -> Bool
  }

  static let known = [
    Difference(reason: "a soft hyphen shows only where a line breaks", width: 0) { $0 == "\u{AD}" },
    Difference(
      reason: "a spacing mark has a column where it stands alone too; the table counts it with its letter only",
      width: 1
    ) { $0.properties.generalCategory == .spacingMark },
  ]

  static let knownClusters = [
    (text: "\u{261D}\u{1F3FD}", width: 2, reason: "with a colour of skin the sign becomes a picture"),
    (text: "\u{2764}\u{200D}\u{1F525}", width: 2, reason: "joined to a picture the sign becomes one"),
    (text: "\u{231A}\u{FE0E}", width: 2, reason: "few terminals narrow a picture that asks to be text"),
  ]

  static func ranges(_ text: String) -> [ClosedRange<UInt32>] {
    text.split(whereSeparator: \.isWhitespace).compactMap { word in
      let ends = word.split(separator: "-").compactMap { UInt32($0, radix: 16) }
      return ends.first.map { $0...(ends.last ?? $0) }
    }
  }

  /// The columns of every scalar, 0 to U+10FFFF.
  static let table: [UInt8] = {
    var widths = [UInt8](repeating: 1, count: 0x110000)
    for (text, width) in [(WidthTable.zero, UInt8(0)), (WidthTable.two, 2)] {
      for range in ranges(text) { for value in range { widths[Int(value)] = width } }
    }
    return widths
  }()

  @Test("are those of the table for every scalar, but for the differences that are known")
  func scalars() {
    var found: [String] = []
    var seen = Set<String>()
    for value in 0..<UInt32(0x110000) {
      // Younger than the Unicode of the Swift at hand: it gets a column until Swift knows better.
      guard let scalar = Unicode.Scalar(value), scalar.properties.generalCategory != .unassigned else { continue }
      let width = displayWidth(of: Character(scalar))
      guard width != Self.table[Int(value)] else { continue }
      let difference = Self.known.first { $0.isMeant(scalar) && $0.width == width }
      if let difference {
        seen.insert(difference.reason)
      } else {
        found.append("\(String(value, radix: 16)): \(width)")
      }
    }
    #expect(found == [])
    #expect(seen == Set(Self.known.map(\.reason)))
  }

  @Test("are those of the table for characters of several scalars, but for the differences that are known")
  func clusters() {
    let found = WidthTable.clusters.filter { displayWidth(of: $0) != $1 }.map { ($0.0, displayWidth(of: $0.0)) }
    #expect(found.map(\.0) == Self.knownClusters.map(\.text))
    #expect(found.map(\.1) == Self.knownClusters.map(\.width))
  }
}
