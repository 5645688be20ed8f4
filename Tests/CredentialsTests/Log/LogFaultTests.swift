import Courseware
import Foundation
import Testing

@testable import Credentials

/// How many random stories are told is `KYNDIG_FAULTS`.
///
/// From 1000 on it is the large run, which also leaves nothing out where a log has a tile or more.
@Suite("The log on a disk that fails")
struct LogFaultTests {
  /// A log to begin from, and what is appended: a few leaves, the end of a tile, more than a tile, and none at all.
  static let beginnings: [(base: Int, batches: [Int])] =
    [(0, [1]), (2, [1, 2]), (255, [2])] + (isLarge ? [(254, [2, 1]), (3, [260])] : [])

  static let stories = ProcessInfo.processInfo.environment["KYNDIG_FAULTS"].flatMap { Int($0) } ?? 24
  static let isLarge = stories >= 1000

  static func disk(_ base: Int) throws(LogError) -> SimulatedDisk.State {
    let disk = SimulatedDisk()
    if base > 0 { _ = try LogSample.grow(disk.files, to: base) }
    disk.edit { $0.steps = [] }
    return disk.copy
  }

  /// The steps of the story when nothing fails.
  static func steps(_ beginning: (base: Int, batches: [Int]), _ state: SimulatedDisk.State) -> [SimulatedDisk.Step] {
    FaultRun(beginning.batches, nil, from: state, base: beginning.base).ended.steps
  }

  @Test("Without a fault all is well", arguments: beginnings)
  func nothing(beginning: (base: Int, batches: [Int])) throws {
    let state = try Self.disk(beginning.base)
    let run = FaultRun(beginning.batches, nil, from: state, base: beginning.base).then(.nothing)
    #expect(run.complaint == nil)
    #expect(run.promised.count == beginning.batches.reduce(beginning.base == 0 ? 2 : 1, +))
  }

  @Test(
    "Killed at every step, and the power gone there, with every single thing on the disk or off", arguments: beginnings)
  func everyStep(beginning: (base: Int, batches: [Int])) throws {
    let state = try Self.disk(beginning.base)
    for step in Self.steps(beginning, state).indices {
      let killed = FaultRun(beginning.batches, (step, .kill), from: state, base: beginning.base)
      #expect(killed.then(nil).complaint == nil, "killed at \(step)")
      for rest in Self.rests(SimulatedDisk.unsynced(killed.ended), base: beginning.base, step: step) {
        #expect(killed.then(rest).complaint == nil, "power gone at \(step), \(rest)")
      }
    }
  }

  static func rests(_ count: Int, base: Int, step: Int) -> [SimulatedDisk.Rest] {
    guard isLarge || base < 100 else { return [.nothing, .some(seed: UInt64(step))] }
    // What is not synced at one time are a few names and one file; a large batch shows no more than its ends.
    let single = count > 24 ? Array(0..<12) + Array(count - 12..<count) : Array(0..<count)
    return [.nothing, .everything] + single.map { .only($0) } + single.map { .allBut($0) }
  }

  @Test("Every fsync fails once, every write finds the disk full", arguments: beginnings)
  func everyFailure(beginning: (base: Int, batches: [Int])) throws {
    let state = try Self.disk(beginning.base)
    for (number, step) in Self.steps(beginning, state).enumerated() {
      let fault: SimulatedDisk.Fault
      switch step {
      case .sync, .syncFolder: fault = .syncFails
      case .write: fault = .full
      case .name, .makeFolder: continue
      }
      let rests: [SimulatedDisk.Rest?] = [nil, .nothing, .everything, .some(seed: UInt64(number))]
      for rest in rests.prefix(Self.isLarge || beginning.base < 100 ? 4 : 1) {
        let run = FaultRun(beginning.batches, (number, fault), from: state, base: beginning.base).then(rest)
        #expect(run.complaint == nil, "\(fault) at \(number), then \(String(describing: rest))")
      }
    }
  }

  @Test("A folder that cannot be written to is read, and nothing is appended")
  func readOnly() throws {
    var state = try Self.disk(5)
    state.isReadOnly = true
    let disk = SimulatedDisk(state)
    let keeper = try LogKeeper(opening: disk.files, key: LogSample.key, origin: LogSample.origin, pin: nil)
    #expect(throws: LogError.failed(path: "pending.new", errno: 30)) {
      try keeper.append([LogSample.leaf(5)], at: LogSample.time(9))
    }
    #expect(disk.copy.names == state.names)
    #expect(try LogReader(reading: disk.files, key: LogSample.verifier).findings() == [])
  }

  @Test("Random stories: any batches, any fault, any rest on the disk, and a second fault while it is opened again")
  func random() throws {
    let bases = try [0, 1, 2, 250, 255, 256, 257].map { ($0, try Self.disk($0)) }
    for seed in 0..<UInt64(Self.stories) {
      var generator = SeededGenerator(seed: seed)
      let (base, state) = bases[Int.random(in: 0..<bases.count, using: &generator)]
      let batches = (0..<Int.random(in: 1...3, using: &generator)).map { _ in Int.random(in: 1...7, using: &generator) }
      let steps = Self.steps((base, batches), state).count
      let faults: [SimulatedDisk.Fault] = [.kill, .kill, .syncFails, .full]
      let rests: [SimulatedDisk.Rest?] = [nil, .nothing, .everything, .some(seed: seed), .some(seed: seed &+ 1)]
      let first = (
        step: Int.random(in: 0..<steps, using: &generator), fault: faults[Int.random(in: 0..<4, using: &generator)]
      )
      let second = (
        step: Int.random(in: 0..<40, using: &generator), fault: faults[Int.random(in: 0..<4, using: &generator)]
      )
      let rest = rests[Int.random(in: 0..<5, using: &generator)]
      let run = FaultRun(batches, first, from: state, base: base).then(rest, second: second)
      #expect(
        run.complaint == nil,
        "story \(seed): \(batches) on \(base), \(first), \(second), \(String(describing: rest))")
    }
  }
}
