/// A moment: whole milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
///
/// Integers, so that an event's bytes are the same on every machine. Civil dates are made in KyndigApp.
public struct Timestamp: Sendable, Hashable, Comparable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public var milliseconds: Int64

  /// The moment `milliseconds` after 1970-01-01T00:00:00Z.
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// Whether one moment comes before another.
  public static func < (earlier: Self, later: Self) -> Bool { earlier.milliseconds < later.milliseconds }

  /// Milliseconds from `earlier` to this; the nearest number there is where they lie further apart than 64 bits tell.
  public func milliseconds(since earlier: Timestamp) -> Int64 {
    // Stored bytes may claim any moment, and a transcript must never bring the program down.
    let (difference, overflows) = milliseconds.subtractingReportingOverflow(earlier.milliseconds)
    return overflows ? (earlier < self ? .max : .min) : difference
  }
}

extension Timestamp {
  /// Whole seconds since 1970-01-01T00:00:00Z, rounded down.
  public var seconds: Int64 {
    let (quotient, remainder) = milliseconds.quotientAndRemainder(dividingBy: 1000)
    return remainder < 0 ? quotient - 1 : quotient
  }

  /// The moment in UTC as ISO 8601 writes it, to the second: `2026-11-22T07:30:00Z`.
  public var iso: String {
    String(unsafeUninitializedCapacity: Self.isoCount) { buffer in
      writeISO(to: buffer)
      return Self.isoCount
    }
  }

  /// The same in UTF-8, for as long as `use` runs: a report of a large site has half a million.
  public func withISO(_ use: (UnsafeBufferPointer<UInt8>) -> Void) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.isoCount) { buffer in
      writeISO(to: buffer)
      use(UnsafeBufferPointer(buffer))
    }
  }

  private static let isoCount = 20

  private func writeISO(to buffer: UnsafeMutableBufferPointer<UInt8>) {
    let seconds = seconds
    let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    let second = Int(seconds - day * 86_400)
    CivilDate(daysSince1970: Int(day)).write(to: buffer)
    buffer[10] = UInt8(ascii: "T")
    Digits.write(second / 3600, 2, to: buffer, at: 11)
    buffer[13] = UInt8(ascii: ":")
    Digits.write(second / 60 % 60, 2, to: buffer, at: 14)
    buffer[16] = UInt8(ascii: ":")
    Digits.write(second % 60, 2, to: buffer, at: 17)
    buffer[19] = UInt8(ascii: "Z")
  }
}
