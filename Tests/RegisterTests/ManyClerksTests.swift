import Courseware
import Credentials
import Foundation
import Testing

/// The folder that a process of its own appends in, where this is such a process.
private let clerkFolder = ProcessInfo.processInfo.environment["KYNDIG_CLERK"]
private let isLarge = ProcessInfo.processInfo.environment["KYNDIG_CLERKS"] != nil

/// What the processes and the one that counts agree on.
private struct Counter {
  let folder: String
  static let origin = "kyndig/0f1e2d3c4b5a6978"
  static let passphrase = Passphrase(entered: "skinke torsk bekk vott lykt")
  static let cost = SealCost(rounds: 1 << 4, blockSize: 1, parallelism: 1) ?? .standard

  var log: LogFiles { .folder(folder + "/log") }

  func key() throws -> LogKey {
    let sealed = try SealedKey(parsing: Data(contentsOf: URL(fileURLWithPath: folder + "/key")))
    return try LogKey(unsealing: sealed, with: Self.passphrase)
  }

  func proof(_ name: String) -> String { "\(folder)/proofs/\(name)" }
}

/// One process of many: appends a leaf at a time, each with the log opened anew, and keeps every proof.
@Suite("A clerk", .enabled(if: clerkFolder != nil))
struct Clerk {
  @Test("appends")
  func append() throws {
    let environment = ProcessInfo.processInfo.environment
    let counter = Counter(folder: try #require(clerkFolder))
    let (name, count) = (try #require(environment["KYNDIG_CLERK_NAME"]), environment["KYNDIG_CLERK_COUNT"])
    let key = try counter.key()
    for number in 0..<(try #require(count.flatMap { Int($0) })) {
      // Opening waits for the lock, and it is let go of with the keeper.
      let keeper = try LogKeeper(opening: counter.log, key: key, origin: Counter.origin, pin: nil)
      #expect(keeper.recovered == [])
      let object = "\(name)-\(number)"
      let leaf = PendingLeaf(kind: .issue, object: Array(object.utf8), label: object)
      let leaves = try keeper.append([leaf], at: keeper.time(Timestamp(milliseconds: 1_795_000_000_000)))
      try keeper.finished()
      let proof = try #require(leaves.first).proof
      try Data(proof.bytes).write(to: URL(fileURLWithPath: counter.proof(object)), options: .withoutOverwriting)
    }
  }
}

@Suite("Many who issue at the same time", .enabled(if: clerkFolder == nil))
struct ManyClerksTests {
  static let (clerks, each) = isLarge ? (20, 50) : (4, 5)

  @Test("Every leaf is there once, and every proof holds, against its own checkpoint and the last")
  func many() throws {
    let counter = Counter(folder: NSTemporaryDirectory() + "kyndig-" + UUID().uuidString)
    defer { try? FileManager.default.removeItem(atPath: counter.folder) }
    try FileManager.default.createDirectory(atPath: counter.folder + "/proofs", withIntermediateDirectories: true)
    let key = LogKey()
    let now = Timestamp(milliseconds: 1_795_000_000_000)
    let sealed = key.sealed(with: Counter.passphrase, cost: Counter.cost, at: now)
    try Data(sealed.bytes).write(to: URL(fileURLWithPath: counter.folder + "/key"))
    try LogKeeper.create(counter.log, key: key, origin: Counter.origin, genesis: [], at: now).finished()
    try work(counter)

    let verifier = key.verifier(origin: Counter.origin)
    let reader = try LogReader(reading: counter.log, key: verifier)
    #expect(reader.checkpoint.size == 1 + Self.clerks * Self.each)
    #expect(try reader.findings() == [])
    var indexes: Set<Int> = [0]
    for clerk in 0..<Self.clerks {
      var last = 0
      for number in 0..<Self.each {
        let object = "\(clerk)-\(number)"
        let proof = try InclusionProof(
          parsing: Array(Data(contentsOf: URL(fileURLWithPath: counter.proof(object)))))
        #expect(proof.findings(object: Array(object.utf8), kind: .issue, key: verifier) == [])
        let seen = try Checkpoint(parsing: proof.checkpoint, key: verifier)
        #expect(try reader.finding(size: seen.size, root: seen.root) == nil)
        let later = try reader.proof(of: proof.index, at: proof.at, salt: proof.salt)
        #expect(later.findings(object: Array(object.utf8), kind: .issue, key: verifier) == [])
        #expect(proof.index > last)
        last = proof.index
        indexes.insert(proof.index)
      }
    }
    #expect(indexes == Set(0...Self.clerks * Self.each))
    if isLarge { print("\(Self.clerks) processes, \(indexes.count - 1) leaves, each proof verified twice") }
  }

  /// The tests' own program, once for each clerk, all at the same time.
  private func work(_ counter: Counter) throws {
    let processes = try (0..<Self.clerks).map { clerk in
      let process = Process()
      process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
      process.arguments = ["--testing-library", "swift-testing", "--filter", "RegisterTests.Clerk/"]
      process.environment = ProcessInfo.processInfo.environment.merging(
        [
          "KYNDIG_CLERK": counter.folder, "KYNDIG_CLERK_NAME": "\(clerk)", "KYNDIG_CLERK_COUNT": "\(Self.each)",
        ]
      ) { $1 }
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      return process
    }
    for process in processes {
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
  }
}
