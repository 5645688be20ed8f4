import Courseware
import Foundation
import Testing

@testable import Credentials

private let sampleFolder = ProcessInfo.processInfo.environment["KYNDIG_LOG_SAMPLE"]
/// Whether a log with a tile of the third level is written too, which takes its time.
private let isLarge = ProcessInfo.processInfo.environment["KYNDIG_LOG_LARGE"] != nil

/// Writes logs for other people's tools to check, where `KYNDIG_LOG_SAMPLE` names a folder; see `.ci/log.py`.
///
/// In each: `log/`, the log; `vkey`; `checkpoints/<size>`, what it said of itself before; `proofs/<size>-<index>-<kind>.object`
/// and `.tlog-proof`.
@Suite("Logs for other tools", .enabled(if: sampleFolder != nil))
struct LogSampleWriter {
  /// Sizes that a log grows through.
  static let logs: [(name: String, sizes: [Int])] =
    [("small", [1, 2, 3, 4, 7, 8, 200, 255, 256, 257, 511, 512, 513, 700])]
    + (isLarge ? [("large", [1, 65_535, 65_536, 65_537])] : [])

  @Test("A sample is written", arguments: logs)
  func write(name: String, sizes: [Int]) throws {
    let folder = try #require(sampleFolder) + "/" + name
    for part in ["", "/proofs", "/checkpoints"] {
      try FileManager.default.createDirectory(atPath: folder + part, withIntermediateDirectories: true)
    }
    let key = LogKey()
    let origin = "kyndig/" + Digest(of: name.utf8).hex.prefix(16)
    try save(Array(key.verifier(origin: origin).text.utf8), folder + "/vkey")
    let genesis = Array(#"{"name":"Blåbærdal «AS» \/ \u0001","origin":"…"}"#.utf8)
    let keeper = try LogKeeper.create(
      .folder(folder + "/log"), key: key, origin: origin, genesis: genesis, at: Sample.time)
    try keep(keeper.recovered, keeper, folder)
    try keeper.finished()
    let kinds = LogEntry.Kind.allCases
    for size in sizes.dropFirst() {
      let leaves = (keeper.checkpoint.size..<size).map { index in
        PendingLeaf(kind: kinds[index % kinds.count], object: Array("sak \(index) – «ø»".utf8), label: "\(index)")
      }
      let committed = try keeper.append(leaves, at: keeper.time(LogSample.time(size)))
      try keep(Array(committed.prefix(3)) + committed.suffix(2), keeper, folder)
      try keeper.finished()
    }
  }

  private func keep(_ leaves: [CommittedLeaf], _ keeper: LogKeeper, _ folder: String) throws {
    let size = keeper.checkpoint.size
    try save(keeper.checkpoint.note, folder + "/checkpoints/\(size)")
    for leaf in leaves {
      let name = folder + "/proofs/\(size)-\(leaf.index)-\(leaf.pending.kind.rawValue)"
      try save(leaf.pending.object, name + ".object")
      try save(leaf.proof.bytes, name + ".tlog-proof")
    }
  }

  private func save(_ bytes: [UInt8], _ path: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }
}
