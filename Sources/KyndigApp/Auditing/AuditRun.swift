import Courseware
import Credentials
import Foundation
import Records
import Register

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The audit of an organisation's site, with what this account remembers of earlier ones.
struct AuditRun {
  let office: Office
  let isDeep: Bool
  /// Hears how far it has come.
  let telling: (AuditProgress) -> Void
  /// What is held against a copy that was made at an earlier moment; nil where a site is audited as it is now.
  var earlier: AuditGrounds?
  private var world: World { office.world }
  private var site: Site { office.site }

  init(of office: Office, isDeep: Bool = false, telling: @escaping (AuditProgress) -> Void = { _ in }) {
    self.office = office
    self.isDeep = isDeep
    self.telling = telling
  }

  /// What there is to tell, with what is asked of each leader where that is given; where nothing has been written since
  /// nothing was wrong, the figures are read and no more.
  func report(asking duties: Later<Duties>? = nil) throws -> AuditReport {
    let now = world.now()
    let (state, rows) = try look(on: CivilTime(now).date, asking: duties, into: [], { $0 }) { $0 += $1 }
    if let rows, var report = unchanged(in: state, at: now) {
      report.rows = rows
      return report
    }
    var report = try readThrough(at: now, after: state)
    if let duties { report.ask(try duties.value()) }
    return report
  }

  /// What is made of the rows, a stretch at a time by the thread that reads it, and the report without them.
  ///
  /// nil where something has been written since nothing was wrong, or nothing is known.
  func unchanged<Value: Sendable>(
    asking duties: Later<Duties>, _ make: @Sendable ([AuditReport.Row]) -> Value
  ) throws -> (report: AuditReport, values: [Value])? {
    guard mayBeUnchanged else { return nil }
    let now = world.now()
    let (state, values) = try look(on: CivilTime(now).date, asking: duties, into: [], make) { $0.append($1) }
    guard let values, let report = unchanged(in: state, at: now) else { return nil }
    return (report, values)
  }

  private var mayBeUnchanged: Bool { !isDeep && AuditMark(at: markPath) != nil }

  /// The report without its rows, where nothing has been written since nothing was wrong.
  private func unchanged(in state: SiteState, at now: Timestamp) -> AuditReport? {
    guard let mark = AuditMark(at: markPath), mark.isGood(for: state, at: now), let checkpoint else { return nil }
    var report = AuditReport(asOf: now)
    report.erasedLeaders = mark.erasedLeaders
    report.erasedAnswers = mark.erasedAnswers
    report.unchangedSince = mark.at
    report.log = LogReport(unchanged: office.organisation.origin, at: checkpoint, remembered: mark.verified)
    return report
  }

  /// What there is to tell once everything is read through; that nothing was wrong is remembered.
  private func readThrough(at now: Timestamp, after state: SiteState) throws -> AuditReport {
    var (report, before) = (try readThrough(at: now), state)
    guard earlier == nil else { return report }
    var after = SiteState(of: statePaths)
    var tries = 1
    // What is read while somebody writes is of several moments, and may seem to deviate for that reason alone.
    while !report.allDeviations.isEmpty, after != before, tries < Self.mostTries {
      before = after
      report = try readThrough(at: now)
      after = SiteState(of: statePaths)
      tries += 1
    }
    // Where somebody has written meanwhile, nothing is known of what was written.
    if report.allDeviations.isEmpty, after == before {
      AuditMark(state: before.digest, of: report).write(to: markPath)
    }
    return report
  }

  /// So often a site that deviates is read through, where somebody writes to it meanwhile.
  private static let mostTries = 3

  /// The state of the files, and what is made of what the records tell, which is of use only where an earlier audit may still
  /// hold.
  ///
  /// At once, for in a large site each takes a good part of the time. The records are of the moment before the files are
  /// looked at: what somebody stores in between makes the state another.
  private func look<Value: Sendable, Whole: Sendable>(
    on today: CivilDate, asking duties: Later<Duties>?, into start: Whole,
    _ make: @Sendable ([AuditReport.Row]) -> Value, gathering gather: @Sendable (inout Whole, Value) -> Void
  ) throws -> (SiteState, Whole?) {
    // Whoever closes the archive last moves its journal into it; what an earlier program left is moved before one looks.
    _ = try Archive(reading: site.records)
    guard mayBeUnchanged else { return (SiteState(of: statePaths), nil) }
    let archives = try Archive.ofOneMoment(cores, reading: site.records)
    let parts = [.files] + (try archives[0].stretches(manyPieces)).map(Looked.leaders)
    let paths = statePaths
    let none = (state: SiteState?.none, whole: start)
    let found = try concurrently(parts, with: archives, into: none) { (part, archive) throws -> Seen<Value> in
      switch part {
      case .files: return .state(SiteState(of: paths))
      case .leaders(let stretch):
        // All of a leader's rows are in one stretch.
        var rows = AskedRows(try duties?.value() ?? Duties(), on: today) { CivilTime($0).date }
        try archive.training(of: stretch) { record in AuditReport.Row(record).map { rows.append($0) } }
        return .leaders(make(rows.takeAll()))
      }
    } gathering: { found, part in
      switch part {
      case .state(let state): found.state = state
      case .leaders(let value): gather(&found.whole, value)
      }
    }
    return (found.state ?? SiteState(of: paths), found.whole)
  }

  private func readThrough(at now: Timestamp) throws -> AuditReport {
    // Outside the site: whoever can change the site cannot say here that a signature was good.
    let path = world.home + "/verified"
    var memory =
      FileManager.default.contents(atPath: path).map { VerifiedFiles(reading: $0.map { $0 }) } ?? VerifiedFiles()
    let known = memory
    let archives = try Archive.ofOneMoment(cores, reading: site.records)
    try archives[0].check()
    let grounds = try earlier ?? AuditGrounds(of: office.organisation, in: world)
    var place = office.place(archives[0])
    place.readPin = { () throws(FileProblem) in grounds.pin }
    let report = try Register.audit(
      AuditQuery(asOf: now, telling: telling, readers: AuditReaders(archives)), of: office.organisation, at: place,
      trust: grounds.trust,
      published: .in(site), depth: isDeep ? .deep : .incremental, remembering: &memory)
    // What cannot be remembered is looked at again the next time.
    if memory != known { try? DurableFile.write(memory.bytes, to: path, mode: 0o600) }
    return report
  }

  /// Everything that the verdict rests on: the site's files, and what this account trusts and has seen.
  private var statePaths: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: site.certificates)) ?? []
    // Logs that were given up lie beside the one that goes on; errata lie with the courses.
    let own =
      (["log", "issued", "trust", "status", "editions"] + names.filter { $0.hasPrefix("log-") }.sorted()).map {
        site.certificates + "/" + $0
      } + [site.courses]
    // A journal with nothing in it says nothing, whether it is there or not.
    let journal = site.records + "-wal"
    let size = (try? FileManager.default.attributesOfItem(atPath: journal)[.size] as? Int) ?? 0
    return own + (size > 0 ? [journal] : []) + [
      site.records, world.home + "/trust", RegisterPlace.pin(of: office.organisation, in: world),
    ]
  }

  private var checkpoint: Checkpoint? {
    site.checkpoint.flatMap { try? Checkpoint(parsing: $0, key: office.organisation.log) }
  }

  private var markPath: String {
    world.home + "/audited/" + String(Digest(of: office.organisation.origin.utf8).hex.prefix(16)) + ".json"
  }
}

/// What is looked at of a site, each as one: its files, and its leaders a stretch at a time.
private enum Looked: Sendable { case files, leaders(ClosedRange<Int64>) }

/// What is seen of it.
private enum Seen<Value: Sendable>: Sendable { case state(SiteState), leaders(Value) }

/// What an account holds an organisation's site against, at one moment: whom it trusts, and what it has seen of the log.
struct AuditGrounds {
  let trust: TrustedIssuers
  /// The last checkpoint that it has seen; nil where it has seen none.
  let pin: [UInt8]?

  init(of organisation: Organisation, in world: World) throws {
    trust = try TrustFolder(path: world.home + "/trust").trusted()
    let path = RegisterPlace.pin(of: organisation, in: world)
    // One that is there and cannot be read is no reason to believe that nothing was seen.
    pin = access(path, F_OK) == 0 ? Array(try Data(contentsOf: URL(fileURLWithPath: path))) : nil
  }
}

/// That everything was read through and nothing was wrong, in this state of the site.
///
/// One JSON object, `kyndig.audited.v1`: `state`, `at`, `verified`, `erasedLeaders`, `erasedAnswers`, `until` where a date
/// can make it otherwise. It lies outside the site, with the account's own keys and pins.
struct AuditMark: Equatable {
  let state: Digest
  let at: Timestamp
  let until: Timestamp?
  let verified: Int
  let erasedLeaders: Int
  let erasedAnswers: Int

  private static let format = "kyndig.audited.v1"

  init(state: Digest, of report: AuditReport) {
    self.state = state
    at = report.asOf
    until = report.holdsUntil
    verified = (report.log?.verified ?? 0) + (report.log?.remembered ?? 0)
    erasedLeaders = report.erasedLeaders
    erasedAnswers = report.erasedAnswers
  }

  /// Reads what ``write(to:)`` has written; nil for everything else, which costs time alone.
  init?(at path: String) {
    guard let bytes = FileManager.default.contents(atPath: path), let json = try? JSON(parsing: Array(bytes)),
      json["format"]?.string == Self.format, let state = json["state"]?.string.flatMap(Digest.init(hex:)),
      let at = json["at"]?.integer, let verified = json["verified"]?.integer,
      let leaders = json["erasedLeaders"]?.integer, let answers = json["erasedAnswers"]?.integer
    else { return nil }
    self.state = state
    self.at = Timestamp(milliseconds: at)
    until = json["until"]?.integer.map(Timestamp.init(milliseconds:))
    self.verified = Int(verified)
    erasedLeaders = Int(leaders)
    erasedAnswers = Int(answers)
  }

  func write(to path: String) {
    var members: [String: JSON] = [
      "format": .string(Self.format), "state": .string(state.hex), "at": .integer(at.milliseconds),
      "verified": .integer(Int64(verified)), "erasedLeaders": .integer(Int64(erasedLeaders)),
      "erasedAnswers": .integer(Int64(erasedAnswers)),
    ]
    if let until { members["until"] = .integer(until.milliseconds) }
    try? DurableFile.write(JSON.object(members).bytes, to: path, mode: 0o600)
  }

  /// Whether nothing has been written, and no date has passed that makes it otherwise; nor has the clock been set back.
  func isGood(for state: SiteState, at now: Timestamp) -> Bool {
    self.state == state.digest && at <= now && until.map { now <= $0 } != false
  }
}
