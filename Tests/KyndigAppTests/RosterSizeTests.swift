import Courseware
import Foundation
import Records
import Testing

@testable import KyndigApp

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

@Suite("A long file of leaders", .serialized)
struct RosterSizeTests {
  /// What this thread has worked, in seconds: others' work is not counted.
  private static func work(_ body: () throws -> Void) rethrows -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let before = now()
    try body()
    return now() - before
  }

  static func file(_ count: Int) -> [UInt8] {
    var text = "ansattnr;navn;enhet;stilling;ledernivå;ansatt fra;e-post\n"
    for number in 0..<count {
      text +=
        "\(number);Leder Åsen \(number);Drift / Lag \(number % 40);Leder;annen leder;01.08.2015;l\(number)@x.example\n"
    }
    return Array(text.utf8)
  }

  @Test("of four times the lines is four times the work, and not sixteen: to read, and to lay beside as long a roster")
  func linear() throws {
    let organisation = try RosterBench.organisation.get()
    let now = RosterImport.Now(day: RosterBench.day("2026-11-20"), time: Timestamp(milliseconds: 1))
    func take(_ count: Int) throws -> Double {
      let bytes = Self.file(count)
      return try Self.work {
        let file = try RosterFile(bytes, units: [])
        var number = 0
        let name = {
          number += 1
          return "leder-\(number)"
        }
        let first = try RosterImport(file, into: .init(), of: organisation, at: now, name: name)
        #expect(first.count(.added) == count)
        let records = first.changes.reduce(into: RosterRecordsParts()) { $0.add($1) }.records
        let second = try RosterImport(file, into: records, of: organisation, at: now, name: name)
        #expect(second.unchanged == count && second.changes.isEmpty)
      }
    }
    _ = try take(500)
    let (small, large) = (try take(2_000), try take(8_000))
    #expect(large < 9 * small, "\(small) s and \(large) s")
  }

  @Test("that is too long is not read")
  func tooLong() throws {
    let bench = try RosterBench()
    let path = bench.folder + "/stor.csv"
    #expect(FileManager.default.createFile(atPath: path, contents: nil))
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    try handle.truncate(atOffset: UInt64(RosterFile.maximumBytes) + 1)
    #expect(PlainFile.read(path, limit: RosterFile.maximumBytes) == nil)
  }
}
