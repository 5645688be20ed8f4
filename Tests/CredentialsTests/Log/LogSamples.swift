import Courseware
import Foundation

@testable import Credentials

/// Logs to test with: a key made once, invented objects, and folders that go away.
enum LogSample {
  static let key = LogKey()
  static let origin = "kyndig/0123456789abcdef"
  static let verifier = key.verifier(origin: origin)
  static let genesis = Array(#"{"name":"Fjellbygg AS"}"#.utf8)

  static func time(_ seconds: Int = 0) -> Timestamp {
    Timestamp(milliseconds: Sample.time.milliseconds + Int64(seconds) * 1000)
  }

  /// A leaf about an invented thing with this number.
  static func leaf(_ number: Int, kind: LogEntry.Kind = .issue) -> PendingLeaf {
    PendingLeaf(
      kind: kind, object: Array("token \(number)".utf8), salt: Digest(of: "salt \(number)".utf8).bytes,
      label: "leaf-\(number)")
  }

  /// A log of `size` entries, the genesis among them, whose leaves are ``leaf(_:kind:)`` of their index.
  static func grow(_ files: LogFiles, to size: Int) throws(LogError) -> LogKeeper {
    let keeper = try LogKeeper.create(files, key: key, origin: origin, genesis: genesis, at: time())
    try keeper.finished()
    if size > 1 {
      _ = try keeper.append((1..<size).map { leaf($0) }, at: time(size))
      try keeper.finished()
    }
    return keeper
  }

  /// Runs `body` with a path where nothing is, and takes away what is there afterwards.
  static func withFolder<Value>(_ body: (_ path: String) throws -> Value) throws -> Value {
    let path = FileManager.default.temporaryDirectory.path + "/kyndig-log-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try body(path)
  }
}
