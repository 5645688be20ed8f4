import Courseware
import Synchronization

@testable import Credentials

/// A disk in memory that can fail at any step, and that forgets what was not synced when the power goes.
final class SimulatedDisk: Sendable {
  /// What happens at a step.
  enum Fault: Equatable, Sendable {
    /// The process is killed just before it.
    case kill
    /// An fsync fails; anything else is done.
    case syncFails
    /// Writing stops halfway, for the disk is full.
    case full
  }

  /// What a step does.
  enum Step: Sendable { case write, sync, syncFolder, name, makeFolder }

  struct State: Sendable {
    var files: [Int: File] = [:]
    var names: [String: Int] = [:]
    var folders: Set<String> = []
    var lastingNames: [String: Int] = [:]
    var lastingFolders: Set<String> = []
    /// What has happened to names and is not known to be on the disk, in order.
    var changes: [Change] = []
    var nextFile = 1
    var isReadOnly = false

    /// The step at which the fault comes, counted from 0, and what it is.
    var fault: (step: Int, fault: Fault)?
    var steps: [Step] = []
    var isDead = false
    /// Every text that was signed, by its size; a second one of the same size would be written beside it.
    var signed: [Int: Set<String>] = [:]
  }

  struct File: Sendable {
    var bytes: [UInt8] = []
    /// What is on the disk whatever happens; nil where nothing is known of it.
    var lasting: [UInt8]?
    /// After a failed fsync the system believes that the bytes are on the disk.
    var isForgotten = false
  }

  enum Change: Sendable, Equatable {
    case folder(String)
    case set(String, Int)
    case unset(String)
    case moved(String, String, Int)

    var folder: String {
      switch self {
      case .folder(let name), .set(let name, _), .unset(let name), .moved(_, let name, _):
        SimulatedDisk.folder(of: name)
      }
    }
  }

  private let state: Mutex<State>

  init(_ state: State = State()) { self.state = Mutex(state) }

  /// A copy of everything, to begin again from.
  var copy: State { state.withLock { $0 } }

  func edit(_ change: (inout State) -> Void) { state.withLock { change(&$0) } }

  static func folder(of name: String) -> String { name.split(separator: "/").dropLast().joined(separator: "/") }

  /// The files as the log sees them.
  var files: LogFiles {
    LogFiles(
      read: { name, _ throws(LogError) in try self.read(name) },
      write: { bytes, name, _ throws(LogError) in try self.write(bytes, name) },
      sync: { name throws(LogError) in try self.sync(name) },
      syncFolder: { name throws(LogError) in try self.syncFolder(name) },
      rename: { name, new throws(LogError) in try self.rename(name, new) },
      link: { name, new throws(LogError) in try self.link(name, new) },
      remove: { name throws(LogError) in try self.remove(name) },
      makeFolder: { name throws(LogError) in try self.makeFolder(name) }, lock: { SimulatedLock() })
  }
}

private final class SimulatedLock {}

// The functions of `LogFiles`.
extension SimulatedDisk {
  private static let killed = LogError.failed(path: "", errno: -1)

  /// Runs one step, or throws what is planned for it; `body` gets the fault that it must act out itself.
  private func step(
    _ step: Step, _ name: String, _ body: (inout State, Fault?) -> LogError?
  ) throws(LogError) {
    let error = state.withLock { state -> LogError? in
      if state.isDead { return Self.killed }
      if state.isReadOnly { return .failed(path: name, errno: 30) }
      let number = state.steps.count
      state.steps.append(step)
      let fault = state.fault.flatMap { $0.step == number ? $0.fault : nil }
      if fault == .kill {
        state.isDead = true
        return Self.killed
      }
      return body(&state, fault)
    }
    if let error { throw error }
  }

  private func read(_ name: String) throws(LogError) -> [UInt8]? {
    let (isDead, bytes) = state.withLock { state in
      (state.isDead, state.names[name].flatMap { state.files[$0]?.bytes })
    }
    if isDead { throw Self.killed }
    return bytes
  }

  private func write(_ bytes: [UInt8], _ name: String) throws(LogError) {
    // Also where the process is killed in this very step: what is to be written was signed before.
    if name == "checkpoint.new" {
      state.withLock { state in
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n\n")[0]
        if !state.isDead, let size = Int(lines.split(separator: "\n")[1]) {
          state.signed[size, default: []].insert(String(lines))
        }
      }
    }
    try step(.write, name) { state, fault in
      guard Self.hasFolder(name, state) else { return .failed(path: name, errno: 2) }
      let file = state.nextFile
      state.nextFile += 1
      state.names[name] = file
      state.changes.append(.set(name, file))
      let isFull = fault == .full
      state.files[file] = File(
        bytes: isFull ? Array(bytes.prefix(bytes.count / 2)) : bytes, lasting: nil, isForgotten: false)
      return isFull ? .failed(path: name, errno: 28) : nil
    }
  }

  private func sync(_ name: String) throws(LogError) {
    try step(.sync, name) { state, fault in
      guard let file = state.names[name], var stored = state.files[file] else { return .failed(path: name, errno: 2) }
      let fails = fault == .syncFails
      if fails { stored.isForgotten = true }
      if !stored.isForgotten { stored.lasting = stored.bytes }
      state.files[file] = stored
      return fails ? .mustEnd(path: name, errno: 5) : nil
    }
  }

  private func syncFolder(_ name: String) throws(LogError) {
    try step(.syncFolder, name) { state, fault in
      if fault == .syncFails { return .mustEnd(path: name, errno: 5) }
      Self.settle(name, &state)
      return nil
    }
  }

  private func rename(_ name: String, _ new: String) throws(LogError) {
    try step(.name, new) { state, _ in
      guard let file = state.names.removeValue(forKey: name), Self.hasFolder(new, state) else {
        return .failed(path: new, errno: 2)
      }
      state.names[new] = file
      state.changes.append(.moved(name, new, file))
      return nil
    }
  }

  private func link(_ name: String, _ new: String) throws(LogError) -> Bool {
    let isFree = state.withLock { $0.names[new] == nil }
    guard isFree else { return false }
    try step(.name, new) { state, _ in
      guard let file = state.names[name] else { return .failed(path: new, errno: 2) }
      state.names[new] = file
      state.changes.append(.set(new, file))
      return nil
    }
    try remove(name)
    return true
  }

  private func remove(_ name: String) throws(LogError) {
    try step(.name, name) { state, _ in
      if state.names.removeValue(forKey: name) != nil { state.changes.append(.unset(name)) }
      return nil
    }
  }

  private func makeFolder(_ name: String) throws(LogError) {
    try step(.makeFolder, name) { state, _ in
      if !name.isEmpty, state.folders.insert(name).inserted { state.changes.append(.folder(name)) }
      return nil
    }
    if !name.isEmpty { try syncFolder(Self.folder(of: name)) }
  }

  private static func hasFolder(_ name: String, _ state: State) -> Bool {
    let folder = folder(of: name)
    return folder.isEmpty || state.folders.contains(folder)
  }

  fileprivate static func settle(_ folder: String, _ state: inout State) {
    let changes = state.changes
    state.changes = changes.filter { $0.folder != folder }
    for change in changes where change.folder == folder { apply(change, &state) }
  }

  fileprivate static func apply(_ change: Change, _ state: inout State) {
    switch change {
    case .folder(let name): state.lastingFolders.insert(name)
    case .set(let name, let file): state.lastingNames[name] = file
    case .unset(let name): state.lastingNames[name] = nil
    case .moved(let name, let new, let file):
      state.lastingNames[name] = nil
      state.lastingNames[new] = file
    }
  }
}

// What the next process finds.
extension SimulatedDisk {
  /// How much of what was not synced the disk has nevertheless.
  enum Rest: Sendable { case everything, nothing, only(Int), allBut(Int), some(seed: UInt64) }

  /// How many things are not known to be on the disk.
  static func unsynced(_ state: State) -> Int {
    state.changes.count + state.files.values.count { $0.lasting != $0.bytes }
  }

  /// The process ended, and the machine ran on.
  static func afterKill(_ state: State) -> SimulatedDisk {
    var state = state
    state.isDead = false
    state.fault = nil
    state.steps = []
    return SimulatedDisk(state)
  }

  /// The power went.
  static func afterPowerLoss(_ state: State, keeping rest: Rest) -> SimulatedDisk {
    var state = state
    var generator = SeededGenerator(seed: 0)
    if case .some(let seed) = rest { generator = SeededGenerator(seed: seed) }
    var number = 0
    func isKept() -> Bool {
      defer { number += 1 }
      return switch rest {
      case .everything: true
      case .nothing: false
      case .only(let one): number == one
      case .allBut(let one): number != one
      case .some: Bool.random(using: &generator)
      }
    }
    for change in state.changes where isKept() { apply(change, &state) }
    for (file, stored) in state.files.sorted(by: { $0.key < $1.key }) where stored.lasting != stored.bytes {
      // A write that was not synced may also be there in part.
      let part = Array(stored.bytes.prefix(stored.bytes.count / 3))
      let bytes = isKept() ? stored.bytes : stored.lasting ?? (number % 2 == 0 ? [] : part)
      state.files[file] = File(bytes: bytes, lasting: bytes)
    }
    state.changes = []
    state.folders = state.lastingFolders.filter { name in
      name.indices.filter { name[$0] == "/" }.allSatisfy { state.lastingFolders.contains(String(name[..<$0])) }
    }
    state.lastingFolders = state.folders
    state.names = state.lastingNames.filter { hasFolder($0.key, state) }
    state.lastingNames = state.names
    return afterKill(state)
  }
}

/// The same numbers on every machine.
struct SeededGenerator: RandomNumberGenerator {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func next() -> UInt64 { random.next() }
}
