import Courseware
import Foundation

/// A moment as people in Norway read it; the only place where moments become dates.
struct CivilTime: Sendable, Equatable {
  let date: CivilDate
  let hour: Int
  let minute: Int

  /// Where the system has no data for Oslo, Central European standard time stands in.
  private static let oslo = TimeZone(identifier: "Europe/Oslo") ?? TimeZone(secondsFromGMT: 3600) ?? .gmt

  init(_ moment: Timestamp) {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = Self.oslo
    let parts = calendar.dateComponents(
      [.year, .month, .day, .hour, .minute],
      from: Date(timeIntervalSince1970: Double(moment.milliseconds) / 1000))
    date = CivilDate(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0) ?? Self.epoch
    hour = parts.hour ?? 0
    minute = parts.minute ?? 0
  }

  private static var epoch: CivilDate {
    guard let date = CivilDate("1970-01-01") else { preconditionFailure("1970-01-01 is a date") }
    return date
  }
}
