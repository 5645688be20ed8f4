public import Courseware
public import Credentials
public import Records

/// An attestation that has no certificate yet, judged and ready to be shown to whoever may sign.
public struct Candidate: Sendable, Equatable {
  /// Whose.
  public var leader: Leader
  /// The session.
  public var session: String
  /// The digest of the attestation's token.
  public var attestation: String
  /// What it amounts to, and what speaks against a certificate.
  public var ruling: Ruling
  /// What a human should look at.
  public var notices: [Notice]
  /// The tasks whose drafts the reviewer may read, by id.
  public var sharedDrafts: [String]
  /// When what is known of the leader was handed in; nil for one on the keeper's own account.
  public var asOf: Timestamp?
  /// The digest of all that is shown here; it is given back when signing, so that nothing else is signed.
  public var shown: Digest
}

/// That one candidate gets a certificate, as it was shown.
public struct IssueRequest: Sendable, Equatable {
  /// The digest of the attestation's token.
  public var attestation: String
  /// ``Candidate/shown``.
  public var shown: Digest
  /// The talk about the drafts, which makes it a *kursbevis*; nil for documentation.
  public var review: Certificate.Review?
  /// The certificate that it comes in place of.
  public var replaces: String?
  /// Why it is replaced.
  public var reason: String?
  /// The language of the diploma.
  public var language: DiplomaLanguage

  /// A certificate on a candidate.
  public init(
    on candidate: Candidate, review: Certificate.Review? = nil, replaces: String? = nil, reason: String? = nil,
    language: DiplomaLanguage = .nb
  ) {
    attestation = candidate.attestation
    shown = candidate.shown
    self.review = review
    self.replaces = replaces
    self.reason = reason
    self.language = language
  }
}

extension Candidate {
  /// Covers what the attestation does not: who the roster says she is, what was handed in last, and what was objected.
  static func shown(
    _ leader: Leader, _ attestation: String, _ ruling: Ruling, receipt: Receipt?
  ) -> Digest {
    let facts = ruling.admission?.accomplishment
    let json = JSON.object([
      "attestation": .string(attestation), "leader": .string(leader.id), "name": .string(leader.name),
      "employer": .string(leader.employer), "organisationNumber": .string(leader.organisationNumber),
      "receipt": receipt.map { .string($0.digest) } ?? .null,
      "objections": .array(ruling.objections.map { .string($0.code) }),
      "modules": .array((facts?.modules ?? []).map { [.string($0.title), .integer(Int64($0.minutes))] }),
      "title": facts.map { .string($0.course.title) } ?? .null,
    ])
    return Digest(of: json.bytes)
  }
}
