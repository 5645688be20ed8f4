import Courseware
import Foundation

/// A moment as people in Norway read it; the only place where moments become dates.
struct CivilTime: Sendable, Equatable {
  let date: CivilDate
  let hour: Int
  let minute: Int

  /// Where the system has no data for Oslo, Central European standard time stands in.
  private static let oslo = TimeZone(identifier: "Europe/Oslo") ?? TimeZone(secondsFromGMT: 3600) ?? .gmt

  /// Since when which offset from UTC is in force, in seconds, for the years that courses are taken in: a large site has a
  /// million moments, and Foundation looks its tables through for each.
  private static let offsets: [(since: Int64, offset: Int64)] = {
    let end = Date(timeIntervalSince1970: 4_102_444_800)
    var (date, offsets) = (Date(timeIntervalSince1970: 946_684_800), [(since: Int64, offset: Int64)]())
    while date < end {
      offsets.append((Int64(date.timeIntervalSince1970), Int64(oslo.secondsFromGMT(for: date))))
      guard let next = oslo.nextDaylightSavingTimeTransition(after: date) else { break }
      date = next
    }
    return offsets + [(Int64(end.timeIntervalSince1970), 0)]
  }()

  /// The offset from UTC in Norway at a moment, both in seconds.
  private static func offset(at seconds: Int64) -> Int64 {
    guard let first = offsets.first, let last = offsets.last, first.since <= seconds, seconds < last.since else {
      return Int64(oslo.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))))
    }
    var (low, high) = (0, offsets.count - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if offsets[middle].since <= seconds { low = middle } else { high = middle }
    }
    return offsets[low].offset
  }

  /// The last millisecond of a day in Norway.
  static func end(of date: CivilDate) -> Timestamp {
    let midnight = Int64(date.daysSince1970 + 1) * 86_400
    // The offset in force just before the day ends; the hour of a change lies in the night, not at midnight.
    let offset = offset(at: midnight - 7200)
    return Timestamp(milliseconds: (midnight - offset) * 1000 - 1)
  }

  init(_ moment: Timestamp) {
    let seconds = (moment.milliseconds - (moment.milliseconds < 0 ? 999 : 0)) / 1000
    let here = seconds + Self.offset(at: seconds)
    let day = (here - (here < 0 ? 86_399 : 0)) / 86_400
    date = CivilDate(daysSince1970: Int(day))
    let second = Int(here - day * 86_400)
    hour = second / 3600
    minute = second / 60 % 60
  }
}
