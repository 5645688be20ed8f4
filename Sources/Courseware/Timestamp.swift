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
