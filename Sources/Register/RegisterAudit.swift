import Courseware
public import Credentials
import Records

/// The register of an organisation, its log, its files and its records, laid side by side.
///
/// Every file is hashed and held against its leaf, every leaf against the records, the log against this user's pin and the
/// checkpoints that attestations carry, and what lies there for others to trust against what is signed and pinned.
/// `memory` holds the files whose signatures were good before, which only a deep audit checks again; the caller keeps it
/// outside the site. Nothing is changed, and nothing is locked.
public func audit(
  _ query: AuditQuery, of organisation: Organisation, at place: RegisterPlace, trust: TrustedIssuers,
  published: Published, depth: AuditDepth = .incremental, remembering memory: inout VerifiedFiles
) throws(RegisterError) -> AuditReport {
  query.telling(AuditProgress(.log, 0, of: 1))
  let logs = AuditedLog.all(at: place, of: organisation)
  let origins = Set(logs.map(\.key.origin))
  let records = try place.ask { (archive) throws(ArchiveError) in try AuditedRecords(archive, origins: origins) }
  var files: [String: [UInt8]] = [:]
  let issued: [String]
  do throws(FileProblem) {
    issued = try place.files.list("issued")
    for path in try place.files.list("trust") { files[path] = try place.files.read(path) }
    files[CertificateFiles.status] = try place.files.read(CertificateFiles.status)
  } catch {
    throw .file(error)
  }
  var audit = RegisterAudit(
    organisation: organisation, records: records, logs: logs, files: files,
    issued: Set(issued), read: place.read, trust: trust, published: published, asOf: query.asOf,
    telling: query.telling, readers: query.readers, archive: place.archive, day: place.day, depth: depth,
    issuerKeys: records.issuerKeys(of: organisation),
    succession: IssuerSuccession(records.leaves.filter { $0.kind == LogEntry.Kind.key.rawValue }), memory: memory)
  audit.checkRoster()
  audit.checkLeaves()
  audit.checkIssuers()
  audit.checkTrust()
  audit.checkBindings()
  audit.checkAttestations()
  try audit.checkCertificates()
  audit.checkStatus()
  let standings = try place.ask { (archive) throws(ArchiveError) in try archive.training() }
  let rows = try audit.rows(standings)
  memory.formUnion(audit.learned)
  return audit.report(rows)
}

/// An audit under way.
struct RegisterAudit {
  let organisation: Organisation
  let records: AuditedRecords
  /// The log that goes on, and then those that were given up, the latest first.
  let logs: [AuditedLog]
  /// What lies there for others to trust, and the list of withdrawn certificates, by path.
  let files: [String: [UInt8]]
  /// The paths of the certificates' files, which are read one by one: there may be gigabytes of them.
  let issued: Set<String>
  let read: (_ path: String) throws(RegisterError) -> [UInt8]?
  let trust: TrustedIssuers
  let published: Published
  let asOf: Timestamp
  let telling: (AuditProgress) -> Void
  let readers: AuditReaders
  let archive: Archive
  let day: (Timestamp) -> CivilDate
  let depth: AuditDepth
  /// Issuers' keys, those that have been replaced too: what they signed in their time stands.
  let issuerKeys: Set<DIDKey>
  /// Which issuers' keys have come in place of others.
  let succession: IssuerSuccession
  /// What was found good before.
  let memory: VerifiedFiles
  /// What has been found good now.
  var learned = VerifiedFiles()
  var verified = 0
  var remembered = 0
  /// What is wrong, by whom it concerns; under nil what concerns nobody.
  var deviations: [String?: [RegisterDeviation]] = [:]
  /// How many there are of them.
  var foundCount = 0
  /// What the verifier says of files that has no code of its own here.
  var invalid: [String: [Finding]] = [:]
  /// What the certificates say whose tokens are what their leaves were made of.
  var credentials: [String: Credential] = [:]
  /// The same, by the digest of the attestation that each rests on.
  var certified: [String: [Credential]] = [:]
  /// Who signed each binding, by the binding's id.
  var binders: [String: DIDKey] = [:]
  /// The verdicts of certificates, by id.
  var verdicts: [String: Verdict] = [:]

  mutating func found(
    _ code: RegisterDeviation.Code, file: String? = nil, leaf: LeafRecord? = nil, leader: String? = nil,
    session: String? = nil
  ) {
    found(
      RegisterDeviation(
        code, file: file, leaf: leaf?.number, log: leaf.flatMap { name(of: $0.origin) }, leader: leader,
        session: session))
  }

  /// What a deviation names a log by; nil for the one that goes on.
  func name(of origin: String) -> String? { origin == organisation.origin ? nil : origin }

  mutating func found(_ deviation: RegisterDeviation) {
    let leader = deviation.leader
    // One thing may be seen from several sides.
    guard deviations[leader]?.contains(deviation) != true else { return }
    deviations[leader, default: []].append(deviation)
    foundCount += 1
  }

  func report(_ rows: [AuditReport.Row]) -> AuditReport {
    let known = Set(rows.map(\.leader.id))
    let nobodys = deviations.filter { $0.key.map(known.contains) != true }.values.flatMap { $0 }
    var report = AuditReport(asOf: asOf, rows: rows)
    report.erasedLeaders = records.leaders.count { $0.state == .erased && !known.contains($0.id) }
    report.erasedAnswers = records.erasedAnswers.count
    let findings = logs.flatMap { log in
      log.deviations.map { deviation in
        var named = deviation
        named.log = log.name
        return named
      }
    }
    let log = logs.first?.reader?.checkpoint
    report.deviations = (findings + nobodys.sorted(by: RegisterDeviation.precedes))
      .map(AuditReport.Deviation.register)
    for (path, findings) in invalid.sorted(by: { $0.key < $1.key }) {
      report.deviations += findings.map { .invalid(path: path, $0) }
    }
    let list = files[CertificateFiles.status].flatMap { try? SignedRevocationList(reading: $0) }
    report.holdsUntil =
      (credentials.values.compactMap(\.validUntil) + [list?.content.expires].compactMap { $0 })
      .filter { $0 >= asOf }.min()
    report.log = LogReport(
      origin: organisation.origin, size: log?.size, root: log?.root, depth: depth,
      verified: verified, remembered: remembered, findings: findings)
    return report
  }
}

extension RegisterDeviation {
  /// By leaf, then by file: the order in which one reads a log.
  static func precedes(_ one: Self, _ other: Self) -> Bool {
    let (left, right) = (one.leaf ?? .max, other.leaf ?? .max)
    if left != right { return left < right }
    if one.file != other.file { return (one.file ?? "") < (other.file ?? "") }
    return one.code.rawValue < other.code.rawValue
  }
}

extension AuditedLog {
  /// The log that goes on, and those that were given up, the latest first.
  ///
  /// Anybody can lay a log of their own beside it: only one that the log after it names, with the same key, is one of these.
  static func all(at place: RegisterPlace, of organisation: Organisation) -> [AuditedLog] {
    var logs = [AuditedLog(at: place, of: organisation)]
    var rest = place.earlier
    while let previous = logs.last?.view?.previous,
      let index = rest.lastIndex(where: { $0.key.origin == previous.origin && $0.key.isSameKey(as: organisation.log) })
    {
      logs.append(AuditedLog(rest.remove(at: index), endedAs: previous))
    }
    logs[0].deviations += rest.map { .init(.logStateConflict, file: CertificateFiles.earlierLog($0.key.origin)) }
    return logs
  }
}
