import Courseware
import Credentials
import Foundation
import Records
import Register

/// What the issuer's screens need of the world: who may sign here, what awaits, and the signing.
struct IssuingDesk {
  let office: Office
  /// The certificate that the new one is to replace, and why; nil where a first one is issued.
  var replacing: Replacement?
  /// Leaders, or attestations, that were named; everything where none was.
  var names: [String] = []

  /// A certificate to be replaced.
  struct Replacement: Sendable, Equatable {
    var record: IssuedRecord
    var reason: String
  }

  private var published: Published { .in(office.site) }

  /// The issuers whose keys are on this account.
  func issuers() throws -> [Organisation.Member] {
    let keys = try office.keys.keys(of: .issuer).keys.map(\.key.did)
    let members = office.organisation.members.filter { keys.contains($0.key) }
    guard !members.isEmpty else { throw Office.Failure.noKeys }
    return members
  }

  /// What the roster calls people, by their ids.
  func roster() throws -> [String: String] {
    Dictionary(try office.archive().leaders().map { ($0.id, $0.name) }) { first, _ in first }
  }

  /// What the site calls its units, by their ids.
  var units: [String: String] {
    Dictionary((office.site.policy?.units ?? []).map { ($0.id, $0.title) }) { first, _ in first }
  }

  /// What awaits, judged as this issuer would sign it: those that can be issued first, each in the order they came.
  ///
  /// What stands out beside others is what it was of those that were looked at `before`.
  func awaiting(
    for issuer: DIDKey, after before: [AwaitingCertificate] = [],
    telling: @Sendable (AuditProgress) -> Void = { _ in }
  ) throws -> [AwaitingCertificate] {
    let archive = try office.archive()
    let rules = Countersigning(
      organisation: office.organisation, issuer: issuer, methods: try office.site.decided().methods,
      replaces: replacing?.record.id, at: office.world.now())
    // Once: it keeps the editions that it has read, and a large site has a thousand who await.
    let published = published
    let known = Dictionary(before.map { ($0.candidate.session, $0.candidate.notices) }) { first, _ in first }
    let candidates: [Candidate]
    do throws(RegisterError) {
      candidates = try office.place(archive).candidates(
        by: rules, among: isMeant, knowing: known, against: published, telling: telling)
    } catch {
      throw Office.Failure.register(error)
    }
    let all = try candidates.map { try AwaitingCertificate($0, in: archive, against: published) }
    return all.filter(\.isReady) + all.filter { !$0.isReady }
  }

  private func isMeant(_ leader: Leader, _ attestation: AttestationRecord) -> Bool {
    if let replacing, attestation.session != replacing.record.session { return false }
    return names.isEmpty || names.contains { leader.isMeant(by: $0, orAttestation: attestation.digest) }
  }

  /// That each of those who were named awaits a certificate.
  func requireNames(in awaiting: [AwaitingCertificate]) throws(IssueFailure) {
    for name in names where !awaiting.contains(where: { $0.isMeant(by: name) }) { throw .nobodyAwaits(name) }
  }

  /// The certificate that a number, or an id, means.
  func certificate(_ word: String) throws -> IssuedRecord {
    let issued = try office.archive().issued()
    let found = issued.first { record in
      let id = DocumentIdentifier(urn: record.id)
      return record.id == word || id?.uuid == word.lowercased() || id?.number == word.uppercased()
    }
    guard let found else { throw IssueFailure.noCertificate(word) }
    guard found.state == .valid else { throw IssueFailure.withdrawn(word) }
    return found
  }
}

// The signing.
extension IssuingDesk {
  /// How old the list of withdrawn certificates may be before it is signed anew on the same occasion, in milliseconds.
  private static let listAge: Int64 = 30 * 86_400_000

  /// Issues all of them or none with the key of `member`, which this passphrase opens.
  func issue(
    _ chosen: [AwaitingCertificate], talks: [String: Certificate.Review], as member: Organisation.Member,
    with passphrase: Passphrase
  ) throws -> [IssuedDiploma] {
    let methods = try office.site.decided().methods
    let open = try office.open(with: passphrase)
    // Everything was judged as the other would sign it.
    guard open.member == member else { throw IssueFailure.keyOfAnother(open.member.person) }
    let requests = chosen.map { one in
      IssueRequest(
        on: one.candidate, review: talks[one.id], replaces: replacing?.record.id, reason: replacing?.reason,
        language: one.language)
    }
    let before = open.registrar.checkpoint.size
    let certificates: [Certificate]
    do throws(RegisterError) {
      certificates = try open.registrar.issue(
        requests, by: open.issuer, methods: methods, against: published, at: office.world.now())
    } catch {
      switch error {
      case .changedSince, .notAdmitted, .unknownAttestation: throw IssueFailure.changed
      case .log, .file, .archive:
        throw IssueFailure.notStored(isInLog: open.registrar.checkpoint.size > before, error)
      default: throw Office.Failure.register(error)
      }
    }
    renewList(open)
    return zip(certificates, chosen).map { IssuedDiploma($0, of: $1, at: office.site) }
  }

  /// Signs the list of withdrawn certificates anew where it grows old, and keeps it beside this user's pins, so that what was
  /// issued can be verified; a certificate that has been issued stands without it.
  private func renewList(_ open: Office.Open) {
    let now = office.world.now()
    if list.map({ now.milliseconds(since: $0.content.at) > Self.listAge }) ?? true {
      try? open.registrar.renewStatus(by: open.issuer, at: now)
    }
    if let list { try? office.pins.keep(list) }
  }

  /// The list as it lies in the site.
  private var list: SignedRevocationList? {
    let bytes = FileManager.default.contents(atPath: office.site.status + "/revocation.jwt")
    return bytes.flatMap { try? SignedRevocationList(reading: Array($0)) }
  }
}

/// A certificate that was issued, as the issuer is told of it.
struct IssuedDiploma: Sendable, Equatable {
  var name: String
  var number: String
  var label: Certificate.Label
  /// The diploma, which is the file to send.
  var file: String
  /// The place in the log; nil where the proof cannot be read back.
  var place: Int?
  /// Whether the leader sees it herself.
  var isHere: Bool
}

extension IssuedDiploma {
  init(_ certificate: Certificate, of one: AwaitingCertificate, at site: Site) {
    let id = certificate.credential.id
    let files = CertificateFiles(id: id, year: CivilTime(certificate.credential.validFrom).date.year)
    let proof = FileManager.default.contents(atPath: site.certificates + "/" + files.proof).map(Array.init)
    self.init(
      name: one.name, number: id.number, label: certificate.label, file: site.certificates + "/" + files.svg,
      place: proof.flatMap { try? InclusionProof(parsing: $0) }?.index, isHere: one.isHere)
  }
}
