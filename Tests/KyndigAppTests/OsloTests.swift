import Courseware
import Foundation
import Testing

@testable import KyndigApp

@Suite("Oslo, at any moment")
struct OsloTests {
  /// What Foundation says of the same moment.
  private static func components(_ moment: Timestamp) throws -> DateComponents {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "Europe/Oslo"))
    let date = Date(timeIntervalSince1970: (Double(moment.milliseconds) / 1000).rounded(.down))
    return calendar.dateComponents([.year, .month, .day, .hour, .minute], from: date)
  }

  private static func agrees(_ moment: Timestamp) throws -> Bool {
    let (time, said) = (CivilTime(moment), try components(moment))
    return (time.date.year, time.date.month, time.date.day, time.hour, time.minute)
      == (said.year, said.month, said.day, said.hour, said.minute)
  }

  @Test("is what Foundation says, any moment of a hundred and fifty years")
  func moments() throws {
    var chance = SplitMix64(seed: 8)
    for _ in 0..<5000 {
      let moment = Timestamp(milliseconds: Int64(chance.next() % 4_730_000_000_000) - 30_000_000_000)
      #expect(try Self.agrees(moment), "\(moment.milliseconds)")
    }
  }

  @Test("and the seconds around every change of the clock, and of the years that are looked up")
  func changes() throws {
    let zone = try #require(TimeZone(identifier: "Europe/Oslo"))
    var date = Date(timeIntervalSince1970: 900_000_000)
    var seconds: [Int64] = [946_684_800, 4_102_444_800, 0]
    while let next = zone.nextDaylightSavingTimeTransition(after: date), next.timeIntervalSince1970 < 4_200_000_000 {
      seconds.append(Int64(next.timeIntervalSince1970))
      date = next
    }
    #expect(seconds.count > 190)
    for second in seconds {
      for other in [-1001, -1000, -1, 0, 1, 1000] {
        let moment = Timestamp(milliseconds: second * 1000 + Int64(other))
        #expect(try Self.agrees(moment), "\(moment.milliseconds)")
      }
    }
  }

  @Test(
    "a day ends one millisecond before the next begins",
    arguments: ["2026-03-29", "2026-10-25", "2024-02-29", "2150-06-01"])
  func end(day: String) throws {
    let date = try #require(CivilDate(day))
    let end = CivilTime.end(of: date)
    #expect(CivilTime(end).date == date)
    #expect(CivilTime(Timestamp(milliseconds: end.milliseconds + 1)).date == date.adding(1, .days))
  }
}
