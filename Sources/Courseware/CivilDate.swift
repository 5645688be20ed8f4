/// A date in the calendar, without time or zone, as laws and sources are dated.
public struct CivilDate: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// A number alone, for a large site has millions of dates.
  private let days: Int32

  /// The date, or nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), (1...Self.length(of: month, in: year)).contains(day)
    else { return nil }
    self.init(days: Self.days(year, month, day))
  }

  private init(days: Int) { self.days = Int32(days) }

  /// Reads `2026-11-22` (ISO 8601), or gives nil.
  public init?(_ text: String) {
    var text = text
    let parts = text.withUTF8 { bytes -> (year: Int, month: Int, day: Int)? in
      guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
        let year = Digits.number(bytes[0..<4]), let month = Digits.number(bytes[5..<7]),
        let day = Digits.number(bytes[8..<10])
      else { return nil }
      return (year, month, day)
    }
    guard let parts else { return nil }
    self.init(year: parts.year, month: parts.month, day: parts.day)
  }

  /// How many days a month of a year has.
  private static func length(of month: Int, in year: Int) -> Int {
    guard month == 2 else { return [4, 6, 9, 11].contains(month) ? 30 : 31 }
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    return isLeap ? 29 : 28
  }

  /// Whether one day comes before another.
  public static func < (earlier: Self, later: Self) -> Bool { earlier.days < later.days }

  /// The date as ISO 8601 writes it.
  public var description: String {
    String(unsafeUninitializedCapacity: 10) { buffer in
      write(to: buffer)
      return 10
    }
  }
}

extension CivilDate {
  /// The date that begins `days` times 86 400 seconds after 1970-01-01T00:00:00Z; the nearest there is beyond the years 1 and 9999.
  public init(daysSince1970 days: Int) { self.init(days: min(max(days, -719_162), 2_932_896)) }

  /// How many days it comes after 1970-01-01.
  public var daysSince1970: Int { Int(days) }

  /// The year in the Gregorian calendar, 1 to 9999.
  public var year: Int { parts.year }

  /// The month, 1 to 12.
  public var month: Int { parts.month }

  /// The day of the month, 1 to 31.
  public var day: Int { parts.day }

  // Both ways count in eras of 400 years that begin on 1 March, so that the leap day is the last of a year.

  private var parts: (year: Int, month: Int, day: Int) {
    let shifted = daysSince1970 + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}

extension CivilDate {
  /// A stretch of the calendar.
  public enum Unit: String, Sendable, CaseIterable { case days, weeks, months, years }

  /// The date so many units later; a month or year that has no such day gives its last.
  public func adding(_ count: Int, _ unit: Unit) -> CivilDate {
    switch unit {
    case .days: return CivilDate(daysSince1970: daysSince1970 + count)
    case .weeks: return CivilDate(daysSince1970: daysSince1970 + 7 * count)
    case .years: return adding(12 * count, .months)
    case .months:
      let (year, month, day) = parts
      let months = year * 12 + month - 1 + count
      let shifted = (year: months / 12, month: months % 12 + 1)
      guard (1...9999).contains(shifted.year), (1...12).contains(shifted.month) else { return self }
      return CivilDate(
        days: Self.days(shifted.year, shifted.month, min(day, Self.length(of: shifted.month, in: shifted.year))))
    }
  }
}

extension CivilDate {
  /// Ten places of a buffer, from the first.
  func write(to buffer: UnsafeMutableBufferPointer<UInt8>) {
    let (year, month, day) = parts
    Digits.write(year, 4, to: buffer, at: 0)
    buffer[4] = UInt8(ascii: "-")
    Digits.write(month, 2, to: buffer, at: 5)
    buffer[7] = UInt8(ascii: "-")
    Digits.write(day, 2, to: buffer, at: 8)
  }
}

/// Decimal digits in bytes: a report of a large site has a million dates.
enum Digits {
  /// The number that these bytes write; nil where one is no digit.
  static func number(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var number = 0
    for byte in bytes {
      guard (0x30...0x39).contains(byte) else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return number
  }

  /// Writes a number in so many places, with zeros before it.
  static func write(_ number: Int, _ width: Int, to buffer: UnsafeMutableBufferPointer<UInt8>, at place: Int) {
    var rest = number
    for index in (place..<place + width).reversed() {
      buffer[index] = 0x30 + UInt8(rest % 10)
      rest /= 10
    }
  }
}
