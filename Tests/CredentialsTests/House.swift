import Courseware

@testable import Credentials

/// An organisation with two issuers and a log, by invented people, and what it makes of what Kari Nordmann has done.
enum House {
  static let other = IssuerKey()
  static let log = LogKey()
  static let origin = "kyndig/0123456789abcdef"
  static let verifier = log.verifier(origin: origin)
  static let issuer = makeIssuer(Sample.issuerKey.id, person: "Siri Haugen")
  static let second = makeIssuer(other.id, person: "Nils Vik")
  static let audience = [Sample.issuerKey.id, other.id]
  /// How many entries there are before the certificate's.
  static let before = 5

  static func makeIssuer(_ key: DIDKey, person: String?, number: String? = "974760673") -> Issuer {
    // swift-format-ignore: NeverUseForceTry
    try! Issuer(key: key, name: "Fjellbygg AS", organisationNumber: number, person: person)
  }

  static func seen(origin: String = origin, size: Int = 4) throws -> Seen {
    try Seen(origin: origin, size: size, root: MerkleTree.root(of: Array(leaves.prefix(size))))
  }

  static func review(reviewer: String = "Eva Lunde", date: String = "2026-11-21") throws -> Certificate.Review {
    try Certificate.Review(
      reviewer: reviewer, competence: "Yrkeshygieniker i bedriftshelsetjenesten", date: date, minutes: 45,
      topics: ["Risikovurdering av støv", "Avvik og varsling"], drafts: ["Handlingsplan", "Mål for HMS-arbeidet"])
  }

  static func signed(
    _ accomplishment: Accomplishment? = nil, to audience: [DIDKey] = audience, seen: Seen? = nil,
    at time: Timestamp = Sample.time, language: DiplomaLanguage = .nb
  ) throws -> SignedAttestation {
    Sample.leader.sign(
      Attestation(
        of: try accomplishment ?? Sample.accomplishment(), to: audience, id: DocumentIdentifier(), at: time,
        seen: try seen ?? self.seen(), language: language))
  }

  static func certificate(
    _ accomplishment: Accomplishment? = nil, as issuer: Issuer = issuer, review: Certificate.Review? = nil,
    id: DocumentIdentifier = DocumentIdentifier(), at time: Timestamp = Sample.time
  ) throws -> Certificate {
    try Certificate.issue(
      on: signed(accomplishment, at: time), as: issuer, with: Sample.issuerKey, id: id, at: time, review: review)
  }

  private static let leaves = (0..<before).map { MerkleTree.leafHash(Array("entry \($0)".utf8)) }

  /// A proof that `object` is the last entry of the log, and whatever is asked for is wrong with it.
  static func proof(
    of object: [UInt8], kind: LogEntry.Kind = .issue, at time: Timestamp = Sample.time, after count: Int = before,
    origin: String = origin, key: LogKey = log
  ) -> InclusionProof {
    let salt = Digest(of: "salt".utf8).bytes
    let leaf = LogEntry(kind, object: object, salt: salt, at: time).leafHash
    let all = Array(leaves.prefix(count)) + [leaf]
    let text = CheckpointText(origin: origin, size: all.count, root: MerkleTree.root(of: all))
    return InclusionProof(
      index: count, at: time, salt: salt, hashes: MerkleTree.inclusionProof(of: count, in: all),
      checkpoint: text.signed(with: key).note)
  }

  static func list(
    _ entries: [RevocationList.Entry] = [], by key: IssuerKey = Sample.issuerKey, at time: Timestamp = Sample.time,
    expires: Timestamp? = nil
  ) throws -> SignedRevocationList {
    try key.sign(RevocationList(entries, id: DocumentIdentifier(), at: time, expires: expires))
  }

  static func trust(_ lists: [SignedRevocationList]? = nil) throws -> TrustedIssuers {
    TrustedIssuers(pins: [Pin(issuer, log: verifier), Pin(second, log: verifier)], lists: try lists ?? [list()])
  }

  static func after(_ seconds: Int64) -> Timestamp {
    Timestamp(milliseconds: Sample.time.milliseconds + seconds * 1000)
  }
}
