import Courseware
import Testing

@testable import Authoring

@Suite("The numbers that the law sets, as the courses of the site share them")
struct ThresholdTests {
  @Test("Each has its number, from the day that is known", arguments: numbers)
  func number(id: String, number: Int, from: String?) throws {
    let threshold = try #require(PersonaCourse.course.thresholds[id])
    #expect(threshold.number(on: PersonaCourse.course.rulesAsOf) == number)
    let first = try #require(threshold.values.first)
    #expect(threshold.values.count == 1 && first.from == from.flatMap { CivilDate($0) })
    if let day = first.from {
      #expect(threshold.number(on: day) == number)
      #expect(threshold.number(on: day.adding(-1, .days)) == nil)
    }
    #expect(threshold.law.contains("§\u{A0}") || threshold.law.contains("kap. "))
  }

  @Test("Each is quoted by the course that is taught, those that its modules add to the table too")
  func quoted() {
    let texts = TaughtCourse.source.files.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(TaughtCourse.course.thresholds.count > Self.numbers.count)
    for id in TaughtCourse.course.thresholds.keys {
      #expect(texts.contains { $0.contains("threshold(\(id))") }, "\(id)")
    }
  }

  /// T1 to T20 of the curriculum.
  private static let numbers: [(String, Int, String?)] = [
    ("leader-training", 1, "2006-01-01"),
    ("verneombud", 5, "2024-01-01"),
    ("other-arrangement-years", 2, "2024-01-01"), ("other-arrangement-most-years", 2, "2024-01-01"),
    ("amu", 30, "2024-01-01"), ("amu-hours", 20, nil), ("amu-on-demand", 10, "2024-01-01"),
    ("varsling", 5, "2020-01-01"),
    ("coordination-agreement", 10, nil),
    ("safety-training-hours", 40, nil), ("verneombud-years", 2, nil),
    ("amu-meetings", 4, nil), ("amu-extra-meeting", 2, nil),
    ("sick-leave-plan", 4, nil), ("sick-leave-meeting", 7, nil), ("sick-leave-activity", 8, nil),
    ("sick-leave-meeting-nav", 26, nil),
    ("prior-notice-days", 15, "2021-01-01"), ("prior-notice-person-days", 250, "2021-01-01"),
    ("prior-notice-weeks", 1, "2021-01-01"),
    ("sha-plan-months", 6, nil), ("site-list-months", 6, nil),
    ("equality", 50, "2020-01-01"), ("equality-on-demand", 20, "2020-01-01"), ("information", 50, nil),
    ("industrivern", 40, "2020-01-01"), ("industrivern-waste", 20, "2020-01-01"),
    ("industrivern-other", 50, "2020-01-01"),
    ("goods-vehicle-weight", 3500, "2026-01-01"), ("goods-vehicle-weight-electric", 4250, "2026-01-01"),
    ("goods-card-years", 2, "2026-01-01"),
    ("day-hours", 9, nil), ("week-hours", 40, nil), ("week-hours-shift", 38, nil), ("week-hours-heavy-shift", 36, nil),
    ("overtime-week", 10, nil), ("overtime-four-weeks", 25, nil), ("overtime-year", 200, nil),
    ("all-day-hours", 13, nil), ("all-week-hours", 48, nil), ("all-week-average-weeks", 8, nil),
    ("daily-rest", 11, nil), ("weekly-rest", 35, nil), ("break-after-minutes", 330, nil), ("break-minutes", 30, nil),
    ("break-hours", 8, nil),
    ("fee-base-amounts", 50, "2024-07-01"), ("fee-turnover-percent", 4, "2024-07-01"),
    ("personal-fee-base-amounts", 25, "2025-07-01"),
  ]
}
