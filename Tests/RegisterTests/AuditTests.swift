import Courseware
import Credentials
import Foundation
import GRDB
import Records
import Testing

@testable import Register

@Suite("An audit of records and certificates")
struct AuditTests {
  static let now = Timestamp(milliseconds: 10_000_000)

  /// An archive of its own, removed with the test.
  final class Place {
    let folder = NSTemporaryDirectory() + "kyndig-" + UUID().uuidString
    let archive: Archive

    init() throws {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      archive = try Archive(at: folder + "/records.sqlite")
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func begin(_ events: [Event], of leader: Leader = AdmissionTests.leader, session: String = "s") throws {
      try archive.save(leader)
      let statements = events.enumerated().map { Statement($1, session: session, sequence: $0, actor: leader.id) }
      try archive.begin(
        SessionRecord(id: session, leader: leader.id, edition: AdmissionTests.edition), statements)
    }

    func audit(
      files: [IssuedFile] = [], trust: TrustedIssuers = TrustedIssuers(),
      published: Published = .of(AdmissionTests.course)
    ) throws -> AuditReport {
      try Register.audit(
        AuditQuery(asOf: AuditTests.now), archive: archive, files: files, trust: trust, published: published,
        day: AdmissionTests.day)
    }
  }

  /// The certificate that a passed course gives, and the events with it.
  struct Finished {
    var events: [Event]
    var certificate: Certificate
    var issuer: Issuer
    var leader = AdmissionTests.leader
    private let leaderKey = LeaderKey()
    private let issuerKey = IssuerKey()
    private let time = Timestamp(milliseconds: 1_000_000)

    init() throws {
      var events = try AdmissionTests.events(AdmissionTests.wholeCourse)
      let admission = try Register.regrade(
        AdmissionTests.submission(events), against: .of(AdmissionTests.course), day: AdmissionTests.day)
      leader.key = leaderKey.id.text
      issuer = try Issuer(key: issuerKey.id, name: "Kari Nordmann")
      let signed = leaderKey.sign(
        Attestation(of: admission.accomplishment, to: issuerKey.id, id: DocumentIdentifier(), at: time))
      certificate = try Certificate.issue(on: signed, as: issuer, with: issuerKey, id: DocumentIdentifier(), at: time)
      events.append(Event(at: time, .attested(digest: Digest(of: signed.token.utf8).hex)))
      events.append(Event(at: time, .certified(certificate: certificate.credential.id.urn)))
      self.events = events
    }

    /// The same certificate with another figure on it, and good signatures.
    func resigned(activeMinutes: Int) throws -> IssuedFile {
      let facts = certificate.credential.accomplishment
      let other = try Accomplishment(
        name: facts.name, level: facts.level, course: facts.course, modules: facts.modules,
        activeMinutes: activeMinutes, period: facts.period, result: facts.result, profile: facts.profile,
        transcript: facts.transcript, employer: facts.employer, provider: facts.provider)
      let signed = leaderKey.sign(Attestation(of: other, to: issuerKey.id, id: DocumentIdentifier(), at: time))
      let certificate = try Certificate.issue(
        on: signed, as: issuer, with: issuerKey, id: certificate.credential.id, at: time)
      return IssuedFile(path: "a.jwt", bytes: certificate.jwt)
    }

    var file: IssuedFile { IssuedFile(path: "a.jwt", bytes: certificate.jwt) }
    var trust: TrustedIssuers { TrustedIssuers([issuer]) }
  }

  @Test("of an empty archive is an empty report")
  func empty() throws { #expect(try Place().audit() == AuditReport(asOf: Self.now)) }

  @Test("knows one who has not begun, one who is under way and one who has passed")
  func states() throws {
    let place = try Place()
    try place.archive.save(Leader(id: "c", name: "Anne Aas"))
    try place.begin(try AdmissionTests.events(Array(AdmissionTests.wholeCourse.prefix(4))))
    try place.begin(try Self.events(named: "t"), of: Leader(id: "b", name: "Ola Dahl"), session: "t")
    let report = try place.audit()
    #expect(report.rows.map(\.leader.name) == ["Anne Aas", "Kari Nordmann", "Ola Dahl"])
    #expect(report.rows.map(\.state) == [.notStarted, .inProgress, .passed])
    #expect(report.rows.map(\.modulesPassed) == [0, 1, 1])
    #expect(report.rows.map { $0.score?.percent } == [nil, nil, 100])
    #expect(report.rows.map(\.course) == [nil, "kurs", "kurs"])
    #expect(report.allDeviations == [])
  }

  /// The whole course under another session's name.
  private static func events(named name: String) throws -> [Event] {
    var events = try AdmissionTests.events(AdmissionTests.wholeCourse)
    events[0].kind = .started(session: name, edition: AdmissionTests.edition, seed: 1)
    return events
  }

  @Test("finds nothing wrong where certificate and records agree")
  func attested() throws {
    let place = try Place()
    let finished = try Finished()
    try place.begin(finished.events, of: finished.leader)
    let report = try place.audit(files: [finished.file], trust: finished.trust)
    #expect(report.allDeviations == [])
    #expect(report.rows.map(\.state) == [.attested])
    #expect(report.rows.map(\.verdict) == [.trusted])
  }

  @Test("finds a certificate that was made anew with other facts, by whoever has the keys")
  func regrade() throws {
    let place = try Place()
    let finished = try Finished()
    try place.begin(finished.events, of: finished.leader)
    let file = try finished.resigned(activeMinutes: 999)
    let report = try place.audit(files: [file], trust: finished.trust)
    #expect(report.allDeviations == [.regradeMismatch(path: "a.jwt")])
  }

  @Test("says of certificates where there are no records that nobody knows them")
  func noRecords() throws {
    let finished = try Finished()
    let report = try Register.audit(
      AuditQuery(asOf: Self.now), archive: nil, files: [finished.file], trust: finished.trust,
      published: .of(AdmissionTests.course), day: AdmissionTests.day)
    #expect(report.allDeviations == [.notRecorded(path: "a.jwt")])
  }

  @Test("finds a certificate that is missing, one that is unknown, and an edition that is gone")
  func missing() throws {
    let place = try Place()
    let finished = try Finished()
    let stray = try Finished()
    try place.begin(finished.events, of: finished.leader)
    let report = try place.audit(files: [stray.file], trust: stray.trust)
    #expect(
      report.allDeviations == [
        .certificateMissing(id: finished.certificate.credential.id.urn), .notRecorded(path: "a.jwt"),
      ])
    let gone = try place.audit(files: [finished.file], trust: finished.trust, published: .of(nil))
    #expect(gone.allDeviations == [.editionMissing(session: "s", AdmissionTests.edition)])
  }

  @Test(
    "finds what somebody changed in the archive",
    arguments: [
      ("UPDATE statement SET at = at + 1 WHERE sequence = 3", ["RECORD_ALTERED"]),
      ("UPDATE statement SET actor = 'b' WHERE sequence = 3", ["RECORD_ALTERED"]),
      ("UPDATE statement SET verb = 'viewed' WHERE verb = 'passed'", ["RECORD_ALTERED"]),
      ("UPDATE statement SET bytes = x'00' WHERE sequence = 2", ["RECORD_ALTERED", "TRANSCRIPT_ALTERED"]),
      ("DELETE FROM statement WHERE sequence = 2", ["RECORD_ALTERED", "TRANSCRIPT_ALTERED"]),
      ("UPDATE session SET version = '2'", ["RECORD_ALTERED"]),
    ])
  func altered(statement: String, codes: [String]) throws {
    let place = try Place()
    let finished = try Finished()
    try place.archive.save(Leader(id: "b", name: "Ola Dahl"))
    try place.begin(finished.events, of: finished.leader)
    try DatabaseQueue(path: place.archive.path).write { database in
      try database.execute(sql: "DROP TRIGGER statementIsNotChanged; DROP TRIGGER statementIsNotRemoved")
      try database.execute(sql: statement)
    }
    let report = try place.audit(files: [finished.file], trust: finished.trust)
    #expect(report.rows.map { $0.deviations.map(\.code) } == [[], codes])
  }

  @Test("says of a certificate that does not verify what the verifier says")
  func invalid() throws {
    let place = try Place()
    let finished = try Finished()
    try place.begin(finished.events, of: finished.leader)
    let report = try place.audit(files: [finished.file])
    #expect(report.allDeviations.map(\.code) == ["ISSUER_UNTRUSTED"])
    #expect(report.rows.map(\.verdict) == [.unanchored])
  }
}
