import Credentials
import Records
import Synchronization
import Testing

@testable import Register

@Suite("An audit by several readers")
struct AuditReadersTests {
  /// Three that take one thing at a time, so that each of the three leaders may come to another.
  private static func three(of finished: Finished) throws -> AuditReaders {
    let path = finished.house.archive.path
    var readers = AuditReaders(try Archive.ofOneMoment(3, reading: path))
    readers.piece = 1
    return readers
  }

  @Test(
    "finds and remembers what one alone does",
    arguments: [
      "SELECT 1", "UPDATE statement SET actor = 'b' WHERE session = 's' AND sequence = 3",
      "DELETE FROM statement WHERE session = 'u' AND sequence = 0; DELETE FROM issued",
      "UPDATE leader SET key = NULL; UPDATE leaf SET at = at + 1 WHERE kind = 'issue'",
    ])
  func same(damage: String) throws {
    let (one, several) = (try Finished(), try Finished())
    try one.tamper(damage)
    try several.tamper(damage)
    for depth in [AuditDepth.incremental, .incremental, .deep] {
      let (alone, together) = (try one.audit(depth), try several.audit(depth, by: Self.three(of: several)))
      #expect(together == alone)
      #expect(several.memory == one.memory)
    }
    #expect((try one.audit().allDeviations == []) == (damage == "SELECT 1"))
  }

  @Test("progress is told of one at a time, as often as there is something to read")
  func progress() throws {
    let finished = try Finished()
    let isTelling = Mutex(false)
    let told = Mutex<[AuditProgress]>([])
    var memory = VerifiedFiles()
    let query = AuditQuery(
      asOf: House.at(60),
      telling: { progress in
        #expect(isTelling.withLock { $0 } == false)
        isTelling.withLock { $0 = true }
        told.withLock { $0.append(progress) }
        isTelling.withLock { $0 = false }
      }, readers: try Self.three(of: finished))
    _ = try Register.audit(
      query, of: finished.house.organisation, at: finished.house.place, trust: .init(),
      published: finished.house.published, remembering: &memory)
    let answers = told.withLock { $0 }.filter { $0.part == .answers }
    #expect(answers == (0..<3).map { AuditProgress(.answers, $0, of: 3) })
  }
}
