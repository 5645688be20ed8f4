import Courseware
import Foundation
import Testing

@testable import Credentials

@Suite("The log's keeper")
struct LogKeeperTests {
  @Test("A log is begun, continued, opened again and read, and every proof opens")
  func whole() throws {
    try LogSample.withFolder { path in
      let files = LogFiles.folder(path)
      let first = try LogKeeper.create(
        files, key: LogSample.key, origin: LogSample.origin, genesis: LogSample.genesis, at: LogSample.time())
      #expect(first.recovered.map(\.index) == [0])
      #expect(first.recovered.first?.entry.object == LogSample.genesis)
      try first.finished()
      let committed = try first.append([LogSample.leaf(1), LogSample.leaf(2, kind: .bind)], at: LogSample.time(5))
      #expect(committed.map(\.index) == [1, 2])
      try first.finished()
      for leaf in committed {
        let proof = try InclusionProof(parsing: leaf.proof.bytes)
        #expect(proof.findings(object: leaf.pending.object, kind: leaf.pending.kind, key: LogSample.verifier) == [])
        #expect(proof.findings(object: [1], kind: leaf.pending.kind, key: LogSample.verifier) == [.proofInvalid])
      }
      let reader = try LogReader(reading: files, key: LogSample.verifier)
      #expect(reader.checkpoint == first.checkpoint)
      #expect(try reader.findings() == [])
      #expect(try reader.entries().map(\.kind) == [.genesis, .issue, .bind])
    }
  }
}
