import Courseware
import Credentials
import Records

/// Everything in the archive that an audit holds against the log.
struct AuditedRecords {
  var leaders: [Leader]
  var sessions: [SessionRecord]
  var bindings: [BindingRecord]
  var enrolments: [Enrolment]
  var attestations: [AttestationRecord]
  var receipts: [Receipt]
  var issued: [IssuedRecord]
  var leaves: [LeafRecord]
  /// Rows of leaves in logs that are none of this organisation's; nothing rests on them.
  var strays: [LeafRecord]
  var erasedAnswers: [ErasedAnswers]
  /// Leaders by their ids.
  let leaderByID: [String: Leader]
  /// What is of each leader, by the id.
  let bindingsByLeader: [String: [BindingRecord]]
  let enrolmentsByLeader: [String: [Enrolment]]
  let sessionsByLeader: [String: [SessionRecord]]
  let receiptByLeader: [String: Receipt]
  /// What is of each session, by the id.
  let attestationsBySession: [String: [AttestationRecord]]
  let issuedBySession: [String: [IssuedRecord]]
  let erasedBySession: [String: ErasedAnswers]
  /// The first certificate on each attestation, by its digest.
  let issuedByAttestation: [String: IssuedRecord]
  private let byKind: [String: [String: LeafRecord]]
  private let certificates: [String: IssuedRecord]

  init(_ archive: Archive, origins: Set<String>) throws(ArchiveError) {
    leaders = try archive.leaders()
    sessions = try archive.sessions()
    bindings = try archive.bindings()
    enrolments = try archive.enrolments()
    attestations = try archive.attestations()
    receipts = try archive.receipts()
    issued = try archive.issued()
    let all = try archive.leaves()
    leaves = all.filter { origins.contains($0.origin) }
    strays = all.filter { !origins.contains($0.origin) }
    erasedAnswers = try archive.erasedAnswers()
    leaderByID = Dictionary(leaders.map { ($0.id, $0) }) { first, _ in first }
    bindingsByLeader = Dictionary(grouping: bindings, by: \.leader)
    enrolmentsByLeader = Dictionary(grouping: enrolments, by: \.leader)
    sessionsByLeader = Dictionary(grouping: sessions, by: \.leader)
    receiptByLeader = Dictionary(receipts.map { ($0.leader, $0) }) { _, last in last }
    attestationsBySession = Dictionary(grouping: attestations, by: \.session)
    issuedBySession = Dictionary(grouping: issued, by: \.session)
    erasedBySession = Dictionary(erasedAnswers.map { ($0.session, $0) }) { first, _ in first }
    issuedByAttestation = Dictionary(issued.map { ($0.attestation, $0) }) { first, _ in first }
    byKind = Dictionary(grouping: leaves.filter { !$0.isErased }, by: \.kind).mapValues { leaves in
      Dictionary(leaves.map { ($0.label, $0) }) { first, _ in first }
    }
    certificates = Dictionary(issued.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The binding that is in force of a leader; nil where none is.
  func binding(of leader: String) -> BindingRecord? { bindingsByLeader[leader]?.last { $0.endedAt == nil } }

  /// Leaves of a kind, by the name of what they were made of.
  func leaves(_ kind: LogEntry.Kind) -> [String: LeafRecord] { byKind[kind.rawValue] ?? [:] }

  /// What the leaves say has been erased.
  var erasures: [Erasure] {
    leaves.filter { $0.kind == LogEntry.Kind.erase.rawValue }.compactMap { $0.object.flatMap(Erasure.init) }
  }

  /// The record of a certificate.
  func certificate(_ id: String) -> IssuedRecord? { certificates[id] }
}

/// A log as an audit reads it: what can be read of it, and what is wrong with it.
struct AuditedLog {
  let key: LogVerifierKey
  /// How long it was when it was given up, as the log after it says; nil for the one that goes on.
  var endedAt: Int?
  var reader: LogReader?
  /// Every leaf, nil for one that cannot be read.
  var entries: [LogEntry?] = []
  var view: LogView?
  var deviations: [RegisterDeviation] = []
  /// Whether an append waits to be finished, so that its last leaves need not be in the records yet.
  var isUnfinished = false

  /// What a deviation names it by: the log that goes on needs no name.
  var name: String? { endedAt == nil ? nil : key.origin }

  /// The log that goes on, held against the last checkpoint that this user has seen.
  init(at place: RegisterPlace, of organisation: Organisation) {
    key = organisation.log
    read(place.log)
    guard let reader, let note = (try? place.readPin()) ?? nil else { return }
    do {
      guard let pin = try place.pin(key) else { return }
      if let finding = try reader.finding(size: pin.size, root: pin.root) { deviations.append(.init(finding)) }
    } catch {
      // The pin may itself be spoilt: then nothing is known of the past, and that is told.
      deviations.append(note.isEmpty ? .init(.logStateConflict) : .init(.checkpointUnknownKey, file: "log/checkpoint"))
    }
  }

  /// A log that was given up, held against what the log after it says of it.
  init(_ earlier: EarlierLog, endedAs previous: LogView.Previous) {
    key = earlier.key
    endedAt = previous.size
    read(earlier.files)
    guard let reader, previous.size <= reader.checkpoint.size else { return }
    if (try? reader.root(at: previous.size)) != previous.root {
      deviations.append(RegisterDeviation(.fork(size: previous.size)))
    }
  }

  private mutating func read(_ files: LogFiles) {
    isUnfinished = ((try? files.read("pending", 64 * 1024 * 1024)) ?? nil) != nil
    do throws(LogError) {
      let reader = try LogReader(reading: files, key: key)
      self.reader = reader
      view = try? LogView(of: reader)
      entries = (0..<reader.checkpoint.size).map { try? reader.entry($0) }
      deviations += try reader.findings().map(RegisterDeviation.init)
    } catch {
      deviations.append(RegisterDeviation(error))
    }
  }
}

extension RegisterDeviation {
  init(_ finding: LogFinding) {
    switch finding {
    case .proofInvalid: self.init(.proofInvalid)
    case .checkpointUnknownKey: self.init(.checkpointUnknownKey, file: "log/checkpoint")
    case .entryAltered(let path, let index): self.init(.logEntryAltered, file: "log/" + path, leaf: index)
    // The first leaf that is gone.
    case .truncated(let size, _): self.init(.logTruncated, file: "log/checkpoint", leaf: size)
    case .fork(let size): self.init(.logFork, file: "log/checkpoint", leaf: size - 1)
    case .timeRegression(let index): self.init(.logTimeRegression, leaf: index)
    case .stateConflict(let path): self.init(.logStateConflict, file: "log/" + path)
    }
  }

  init(_ error: LogError) {
    switch error {
    case .found(let finding): self.init(finding)
    case .missing(let path): self.init(.logTruncated, file: "log/" + path)
    case .malformed: self.init(.logEntryAltered, file: "log/checkpoint")
    case .failed(let path, _), .tooLarge(let path, _), .mustEnd(let path, _):
      self.init(.logEntryAltered, file: "log/" + path)
    case .exists, .otherKey, .origin, .object, .time, .unfinished, .interrupted: self.init(.logStateConflict)
    }
  }
}
