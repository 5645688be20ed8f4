import Courseware
import Testing

@Suite("Days and moments")
struct CivilDateTests {
  @Test(
    "A day of the calendar is read and written as ISO 8601 has it",
    arguments: ["0001-01-01", "2000-02-29", "2024-02-29", "2026-10-07", "2026-12-31", "9999-12-31"])
  func reading(text: String) {
    #expect(CivilDate(text)?.description == text)
  }

  @Test(
    "What is no day is refused",
    arguments: [
      "", "2026", "2026-10", "2026-1-1", "26-10-07", "2026/10/07", "07.10.2026", "2026-10-07 ", " 2026-10-7",
      "2026-10-07T00", "+026-10-07", "2026-+1-07", "2026--1-07", "----------", "20261007--", "٢٠٢٦-10-07",
      "0000-01-01", "2026-00-01", "2026-13-01", "2026-01-00", "2026-01-32", "2026-04-31", "2026-02-29", "1900-02-29",
      "2100-02-29",
    ])
  func refusing(text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test("A month has its days", arguments: zip(1...12, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]))
  func months(month: Int, length: Int) {
    #expect(CivilDate(year: 2026, month: month, day: length) != nil)
    #expect(CivilDate(year: 2026, month: month, day: length + 1) == nil)
  }

  @Test("Numbers far outside the calendar are refused", arguments: [Int.min, -1, 0, 10_000, .max])
  func outside(number: Int) {
    #expect(CivilDate(year: number, month: 1, day: 1) == nil)
    #expect(CivilDate(year: 2026, month: number, day: 1) == nil)
    #expect(CivilDate(year: 2026, month: 1, day: number) == nil)
  }

  @Test(
    "Days come in the order of the calendar",
    arguments: [("2025-12-31", "2026-01-01"), ("2026-01-31", "2026-02-01"), ("2026-02-01", "2026-02-02")])
  func order(earlier: String, later: String) {
    #expect(day(earlier) < day(later))
    #expect(!(day(later) < day(earlier)))
    #expect(!(day(earlier) < day(earlier)))
  }

  @Test(
    "A date so many units later; a month without such a day gives its last",
    arguments: [
      ("2026-11-01", 2, .months, "2027-01-01"), ("2026-12-31", 1, .days, "2027-01-01"),
      ("2026-11-01", 7, .weeks, "2026-12-20"), ("2026-01-31", 1, .months, "2026-02-28"),
      ("2024-01-31", 1, .months, "2024-02-29"), ("2026-03-31", 1, .months, "2026-04-30"),
      ("2024-02-29", 1, .years, "2025-02-28"), ("2024-02-29", 4, .years, "2028-02-29"),
      ("2026-12-15", 1, .months, "2027-01-15"), ("2026-03-01", -1, .days, "2026-02-28"),
      ("2026-01-15", -1, .months, "2025-12-15"), ("2026-11-01", 0, .weeks, "2026-11-01"),
      ("9999-12-31", 1, .days, "9999-12-31"),
    ] as [(String, Int, CivilDate.Unit, String)])
  func adding(from: String, count: Int, unit: CivilDate.Unit, to: String) {
    #expect(day(from).adding(count, unit).description == to)
  }

  @Test("Moments come in order, and what lies between them is milliseconds")
  func moments() {
    let early = Timestamp(milliseconds: -1500)
    let late = Timestamp(milliseconds: 500)
    #expect(early < late)
    #expect(!(late < early))
    #expect(late.milliseconds(since: early) == 2000)
    #expect(early.milliseconds(since: late) == -2000)
  }
}
