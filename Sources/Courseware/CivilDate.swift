/// A date in the calendar, without time or zone, as laws and sources are dated.
public struct CivilDate: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The year in the Gregorian calendar, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, 1 to 31.
  public let day: Int

  /// The date, or nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    let lengths = [31, Self.isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...9999).contains(year), (1...12).contains(month), (1...lengths[month - 1]).contains(day) else {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2026-11-22` (ISO 8601), or gives nil.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard text.utf8.count == 10, parts.count == 3, parts.map(\.utf8.count) == [4, 2, 2],
      text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  /// Whether one day comes before another.
  public static func < (earlier: Self, later: Self) -> Bool {
    (earlier.year, earlier.month, earlier.day) < (later.year, later.month, later.day)
  }

  /// The date as ISO 8601 writes it.
  public var description: String {
    "\(year)".padded(to: 4) + "-" + "\(month)".padded(to: 2) + "-" + "\(day)".padded(to: 2)
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String { String(repeating: "0", count: Swift.max(0, width - count)) + self }
}
