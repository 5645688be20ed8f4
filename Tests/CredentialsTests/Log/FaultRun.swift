import Courseware

@testable import Credentials

/// One story of a log: it is continued on a disk that fails, opened again, and must hold what it promised.
struct FaultRun {
  /// A fault and the step, counted from 0, at which it comes.
  typealias Planned = (step: Int, fault: SimulatedDisk.Fault)

  /// What was handed out, by index.
  private(set) var promised: [Int: CommittedLeaf] = [:]
  /// Labels of the leaves that their caller was done with: it had said so, or was about to.
  private var finished: Set<String> = []
  /// Labels of the leaves of which the keeper knows that too.
  private var cleared: Set<String> = []
  private(set) var lastPin: Checkpoint?
  /// The first thing that was not as it must be.
  private(set) var complaint: String?
  /// The disk where the first process ended.
  private(set) var ended: SimulatedDisk.State

  /// Appends batch by batch to a log of `base` entries, or to one that it begins itself, until all is done or it fails.
  init(_ batches: [Int], _ fault: Planned?, from state: SimulatedDisk.State, base: Int) {
    ended = state
    let disk = SimulatedDisk(state)
    disk.edit { $0.fault = fault }
    process(disk, batches, base: base)
    ended = disk.copy
  }

  /// The log is opened again where that process ended, or, with `rest`, after the power went; with a second fault once more.
  func then(_ rest: SimulatedDisk.Rest?, second: Planned? = nil) -> FaultRun {
    var run = self
    var disk = Self.reboot(ended, rest)
    if let second {
      disk.edit { $0.fault = second }
      run.reopen(disk, mayFail: true)
      disk = Self.reboot(disk.copy, rest)
    }
    run.reopen(disk, mayFail: false)
    run.check(disk)
    return run
  }

  private static func reboot(_ state: SimulatedDisk.State, _ rest: SimulatedDisk.Rest?) -> SimulatedDisk {
    rest.map { SimulatedDisk.afterPowerLoss(state, keeping: $0) } ?? SimulatedDisk.afterKill(state)
  }

  private mutating func process(_ disk: SimulatedDisk, _ batches: [Int], base: Int) {
    do throws(LogError) {
      let keeper: LogKeeper
      if base == 0 {
        keeper = try LogKeeper.create(
          disk.files, key: LogSample.key, origin: LogSample.origin, genesis: LogSample.genesis, at: LogSample.time())
        take(keeper.recovered, keeper)
        finished.formUnion([LogSample.origin])
        try keeper.finished()
        cleared = finished
      } else {
        keeper = try open(disk)
      }
      for count in batches {
        let start = keeper.checkpoint.size
        let leaves = (start..<start + count).map { LogSample.leaf($0) }
        do throws(LogError) {
          take(try keeper.append(leaves, at: keeper.time(LogSample.time(start))), keeper)
        } catch {
          checkEnd(keeper, error, disk)
          throw error
        }
        finished.formUnion(leaves.map(\.label))
        try keeper.finished()
        cleared = finished
      }
    } catch {
      if disk.copy.fault == nil { complaint = "without a fault: \(error)" }
    }
  }

  /// After an error the same keeper must not go on, and a failed fsync must say what it is.
  private mutating func checkEnd(_ keeper: LogKeeper, _ error: LogError, _ disk: SimulatedDisk) {
    if disk.copy.fault?.fault == .syncFails {
      guard case .mustEnd = error else {
        complaint = "a failed fsync was \(error)"
        return
      }
    }
    let steps = disk.copy.steps.count
    do throws(LogError) {
      _ = try keeper.append([LogSample.leaf(9)], at: LogSample.time(1_000_000))
      complaint = "it went on after \(error)"
    } catch {
      if error != .interrupted || disk.copy.steps.count != steps { complaint = "it tried again: \(error)" }
    }
  }

  private func open(_ disk: SimulatedDisk) throws(LogError) -> LogKeeper {
    try LogKeeper(opening: disk.files, key: LogSample.key, origin: LogSample.origin, pin: lastPin)
  }

  private mutating func reopen(_ disk: SimulatedDisk, mayFail: Bool) {
    do throws(LogError) {
      let keeper: LogKeeper
      if lastPin == nil, try disk.files.read("checkpoint", 10_000) == nil {
        // Nobody was told of a log: it is begun anew, or what was begun is finished.
        keeper = try LogKeeper.create(
          disk.files, key: LogSample.key, origin: LogSample.origin, genesis: LogSample.genesis, at: LogSample.time(7))
      } else {
        keeper = try open(disk)
      }
      checkRecovered(keeper)
      take(keeper.recovered, keeper)
      finished.formUnion(promised.values.map(\.pending.label))
      try keeper.finished()
      cleared = finished
      let start = keeper.checkpoint.size
      take(try keeper.append([LogSample.leaf(start)], at: keeper.time(LogSample.time())), keeper)
      finished.insert(LogSample.leaf(start).label)
      try keeper.finished()
    } catch {
      if !mayFail { complaint = complaint ?? "opened again: \(error)" }
    }
  }

  /// All that is in the log and was not finished must be handed to the caller again.
  private mutating func checkRecovered(_ keeper: LogKeeper) {
    let known = Set(promised.values.map(\.pending.label)).union(keeper.recovered.map(\.pending.label))
    let unfinished = promised.values.filter { !finished.contains($0.pending.label) }.map(\.pending.label)
    let handed = Set(keeper.recovered.map(\.pending.label))
    if !handed.isDisjoint(with: cleared) {
      complaint = complaint ?? "handed out again, though finished with: \(handed)"
    }
    if !handed.isSuperset(of: unfinished) { complaint = complaint ?? "not handed out again: \(unfinished)" }
    if let base = promised.keys.max().map({ $0 + 1 }), known.count < keeper.checkpoint.size - base {
      complaint = complaint ?? "somebody's leaf is in the log, and nobody is told"
    }
  }

  private mutating func take(_ leaves: [CommittedLeaf], _ keeper: LogKeeper) {
    for leaf in leaves {
      if let before = promised[leaf.index], before.entry != leaf.entry {
        complaint = complaint ?? "two leaves at \(leaf.index)"
      }
      promised[leaf.index] = leaf
    }
    lastPin = keeper.checkpoint
  }

  private mutating func check(_ disk: SimulatedDisk) {
    guard complaint == nil else { return }
    if let two = disk.copy.signed.first(where: { $0.value.count > 1 }) {
      complaint = "signed twice: \(two)"
      return
    }
    do throws(LogError) {
      let reader = try LogReader(reading: disk.files, key: LogSample.verifier)
      let findings = try reader.findings(against: lastPin)
      guard findings.isEmpty else {
        complaint = "\(findings)"
        return
      }
      for (index, leaf) in promised {
        let isThere = try reader.entry(index) == leaf.entry
        let fresh = try reader.proof(of: index, at: leaf.entry.at, salt: leaf.pending.salt)
        for proof in [leaf.proof, fresh] {
          let found = proof.findings(object: leaf.pending.object, kind: leaf.pending.kind, key: LogSample.verifier)
          guard isThere, found.isEmpty else {
            complaint = "lost: \(index)"
            return
          }
        }
      }
      complaint = Self.stray(disk.copy, size: reader.checkpoint.size)
    } catch {
      complaint = "read: \(error)"
    }
  }

  /// A file that no log of this size has.
  private static func stray(_ state: SimulatedDisk.State, size: Int) -> String? {
    state.names.keys.sorted().first { name in
      if name == "checkpoint" { return false }
      let parts = name.split(separator: "/")
      guard parts.count > 2, !name.hasSuffix(".new") else { return true }
      let level = parts[1] == "entries" ? 0 : Int(parts[1]) ?? 99
      let partial = parts.last.flatMap { Int($0) }.flatMap { parts[parts.count - 2].hasSuffix(".p") ? $0 : nil }
      let index = Int(parts[2].prefix(3)) ?? 999
      return (index * 256 + (partial ?? 256)) << (8 * level) > size
    }
    .map { "stray file: \($0)" }
  }
}
