import Courseware
import Credentials
import Foundation
import Records

@testable import KyndigApp
@testable import Register

/// An organisation with as many leaders as one wants, who came over five years and are in one course of sixteen modules.
///
/// One in ten has not begun, three are somewhere on the way, one has signed and waits, and five have a certificate. One takes the
/// course by keys; the answers of the others are hers, at other times, with keys and signatures of their own. What is
/// signed is filed as the register files it, a month at a time.
struct LargeSite {
  let office: OfficeBench
  private let isSigned: Bool
  private let edition: Edition
  private let events: [Event]
  private let keepers: (registrar: Registrar, issuer: IssuerKey)
  private let binder: IssuerKey

  private static let day: Int64 = 86_400_000
  private static let months = 60

  /// The clock of the last month.
  static let end = Timestamp(milliseconds: 1_795_000_000_000)

  /// Signing takes most of the time; without it nobody has signed, and nobody has a certificate.
  init(leaders count: Int, isSigned: Bool = true, before end: Timestamp = LargeSite.end) throws {
    self.isSigned = isSigned
    let span = Int64(Self.months + 1) * 30 * Self.day
    office = try OfficeBench(Self.course, start: Timestamp(milliseconds: end.milliseconds - span))
    _ = try office.attested("Kari Nordmann", number: "0")
    let archive = try office.archive()
    guard let session = try archive.sessions().first else { throw Complaint(.fault, "nobody took the course") }
    edition = session.edition
    events = try archive.statements(of: session.id).compactMap { try? Event(bytes: $0.bytes) }
      .prefix { $0.kind.verb != "attested" }.map { $0 }
    try Data(Self.policy.utf8).write(to: URL(fileURLWithPath: office.site.courses + "/policy.xml"))
    binder = try office.office().unlock(with: Passphrase(entered: OfficeBench.berit.passphrase)).issuer
    let open = try office.open()
    keepers = (open.registrar, open.issuer)
    for month in 0..<Self.months {
      office.bench.pass(milliseconds: 30 * Self.day)
      let own = stride(from: 1 + month, through: count, by: Self.months).map { $0 }
      // A month's leaves go into one append, of at most so many people.
      for first in stride(from: 0, to: own.count, by: 500) {
        try add(own[first..<min(first + 500, own.count)], archive)
      }
    }
    try keepers.registrar.renewStatus(by: keepers.issuer, at: office.world.now())
  }

  private func add(_ numbers: ArraySlice<Int>, _ archive: Archive) throws {
    let now = office.world.now()
    let at = Timestamp(milliseconds: now.milliseconds / 1000 * 1000)
    var changes: [ArchiveChange] = []
    var filings: [Filing] = []
    for number in numbers {
      let id = "l\(number)"
      let leader = Leader(
        id: id, name: "Leder \(number)", employer: OfficeBench.name, organisationNumber: OfficeBench.number,
        employeeNumber: "\(1_000_000 + number)", state: .invited)
      changes.append(.roster(leader))
      changes.append(
        .position(
          PositionRecord(
            leader: id,
            position: Position(
              unit: "Enhet \(number % 400)", role: "leder", level: .other, from: CivilTime(at).date), recordedAt: at)))
      guard number % 10 != 0 else { continue }
      let session = "s\(number)"
      let own = self.own(number, session, endingBefore: at)
      changes.append(.session(SessionRecord(id: session, leader: id, edition: edition)))
      changes.append(.statements(own.enumerated().map { Statement($1, session: session, sequence: $0, actor: id) }))
      let passed = own.filter { $0.kind.verb == "passed" && $0.kind.object != edition.course }.count
      if own.count == events.count, isSigned {
        let signed = try attest(leader, own, at: at)
        let digest = Digest(of: signed.token.utf8).hex
        changes.append(
          .statements([
            Statement(Event(at: at, .attested(digest: digest)), session: session, sequence: own.count, actor: id)
          ]))
        changes.append(.attestation(AttestationRecord(digest: digest, session: session, token: signed.token, at: at)))
        filings += try file(signed, of: leader, in: session, isIssued: number % 10 != 1, at: at)
      }
      changes.append(.counted(ModuleCount(all: 16, passed: passed), session: session))
    }
    try archive.store(changes)
    try keepers.registrar.commit(filings, at: at)
  }

  /// The answers of one leader: all of them, or as far as she has come.
  private func own(_ number: Int, _ session: String, endingBefore end: Timestamp) -> [Event] {
    var length = (1...6).contains(number % 10) ? events.count : 1 + number / 10 % (events.count - 1)
    // What follows from an event is stored with it.
    while length < events.count, events[length].kind.isDerived { length += 1 }
    let last = events.last?.at ?? end
    let shift = end.milliseconds - last.milliseconds - 1000 - Int64(number % 1000)
    return events.prefix(length).map { event in
      let at = Timestamp(milliseconds: event.at.milliseconds + shift)
      guard case .started(_, let edition, let seed, let rules) = event.kind else { return Event(at: at, event.kind) }
      return Event(at: at, .started(session: session, edition: edition, seed: seed, rules: rules))
    }
  }

  private func attest(
    _ leader: Leader, _ events: [Event], at time: Timestamp
  ) throws -> (token: String, signed: SignedAttestation, key: LeaderKey) {
    let admission = try regrade(
      Submission(leader: leader, edition: edition, events: events), against: published
    ) { CivilTime($0).date }
    let checkpoint = keepers.registrar.checkpoint
    let key = LeaderKey()
    let signed = key.sign(
      Attestation(
        of: admission.accomplishment, to: keepers.registrar.organisation.audience(without: nil),
        id: DocumentIdentifier(),
        at: time, seen: try Seen(origin: checkpoint.origin, size: checkpoint.size, root: checkpoint.root)))
    return (signed.token, signed, key)
  }

  private func file(
    _ attested: (token: String, signed: SignedAttestation, key: LeaderKey), of leader: Leader, in session: String,
    isIssued: Bool, at time: Timestamp
  ) throws -> [Filing] {
    let organisation = keepers.registrar.organisation
    let binding = try binder.sign(
      Binding(
        id: DocumentIdentifier(), subject: attested.key.id, leader: leader.id, name: leader.name, method: .inPerson,
        origin: organisation.origin, at: time))
    var filings = [
      Filing(.bind, binding.bytes, name: binding.content.id.urn, leader: leader.id),
      Filing(
        .attest, Array(attested.token.utf8), name: Digest(of: attested.token.utf8).hex, leader: leader.id),
    ]
    guard isIssued else { return filings }
    let certificate = try Certificate.issue(
      on: attested.signed, as: keepers.registrar.issuer(keepers.issuer), with: keepers.issuer, id: DocumentIdentifier(),
      at: time)
    filings.append(
      Filing(
        .issue, certificate.jwt, name: certificate.credential.id.urn, leader: leader.id,
        facts: ["session": .string(session), "language": "nb"]))
    return filings
  }

  private var published: Published { .in(office.site) }
}

extension LargeSite {
  private static let policy = """
    <policy xmlns="urn:kyndig:course:1">
      <requirement id="hms" course="kurs" within-days="90"><renewal months="36" open-before-months="3"/></requirement>
    </policy>
    """

  /// The small course with fourteen modules more, of a page and a question each.
  private static let course: LittleCourse = {
    var course = LittleCourse()
    let names = (3...16).map { "M\($0 < 10 ? "0" : "")\($0)" }
    for name in names {
      let id = name.lowercased()
      course.files["kurs/\(name).xml"] = LittleCourse.second
        .replacing("id=\"arbeid\"", with: "id=\"\(id)\"").replacing("Arbeidet", with: "Modul \(name)")
        .replacing("orden", with: "orden-\(id)").replacing("hylla\"", with: "hylla-\(id)\"")
        .replacing("hyller", with: "hyller-\(id)").replacing("\"hylle\"", with: "\"hylle-\(id)\"")
        .replacing("hylle-to", with: "to-\(id)").replacing("sjekk-arbeid", with: "sjekk-\(id)")
        .replacing("hylla?", with: "hylla i \(name)?")
    }
    return course.replacing(
      "<module href=\"M02.xml\"/>",
      with: (["M02"] + names).map { "<module href=\"\($0).xml\"/>" }.joined(separator: "\n  "), in: "kurs/course.xml")
  }()
}
