import Courseware
import Foundation

/// A moment as people in Norway read it; the only place where moments become dates.
struct CivilTime: Sendable, Equatable {
  let date: CivilDate
  let hour: Int
  let minute: Int

  /// Where the system has no data for Oslo, Central European standard time stands in.
  private static let oslo = TimeZone(identifier: "Europe/Oslo") ?? TimeZone(secondsFromGMT: 3600) ?? .gmt

  /// The last millisecond of a day in Norway.
  static func end(of date: CivilDate) -> Timestamp {
    let midnight = Int64(date.daysSince1970 + 1) * 86_400
    // The offset in force just before the day ends; the hour of a change lies in the night, not at midnight.
    let offset = Int64(oslo.secondsFromGMT(for: Date(timeIntervalSince1970: Double(midnight - 7200))))
    return Timestamp(milliseconds: (midnight - offset) * 1000 - 1)
  }

  init(_ moment: Timestamp) {
    let seconds = (moment.milliseconds - (moment.milliseconds < 0 ? 999 : 0)) / 1000
    let here = seconds + Int64(Self.oslo.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))))
    let day = (here - (here < 0 ? 86_399 : 0)) / 86_400
    date = CivilDate(daysSince1970: Int(day))
    let second = Int(here - day * 86_400)
    hour = second / 3600
    minute = second / 60 % 60
  }
}
