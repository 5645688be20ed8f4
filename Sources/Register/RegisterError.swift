public import Credentials
public import Records

/// Why the register did not do what was asked; nothing was signed, unless the log says otherwise.
public enum RegisterError: Error, Sendable, Equatable {
  /// The records.
  case archive(ArchiveError)
  /// The log.
  case log(LogError)
  /// A file of the site, or the pin.
  case file(FileProblem)
  /// Something cannot be signed, or is not what somebody signed.
  case signed(SignedProblem)
  /// The certificate is not issued.
  case issue(IssueError)
  /// A name or number of the organisation cannot stand on a certificate.
  case accomplishment(AccomplishmentProblem)
  /// A finding about something that was signed.
  case finding(Finding)
  /// The key is no issuer's of this organisation.
  case notAnIssuer(DIDKey)
  /// The log's key is another than the organisation's.
  case notTheLogsKey
  /// Nobody in the roster has this id.
  case unknownLeader(String)
  /// The record has been erased.
  case erased(leader: String)
  /// There is no such binding in force.
  case unknownBinding(String)
  /// The person's key is bound already.
  case boundAlready(leader: String)
  /// There is no such certificate, or it stands no longer.
  case unknownCertificate(String)
  /// There is no such attestation.
  case unknownAttestation(String)
  /// Two certificates were asked for on one attestation, or in place of one certificate.
  case askedTwice(attestation: String)
  /// Something speaks against a certificate on this attestation.
  case notAdmitted(attestation: String, [Objection])
  /// What was shown is not what there is now: something was handed in, or changed in the roster, in between.
  case changedSince(attestation: String)
  /// The hand-in is not taken in.
  case handIn(HandInProblem)
  /// The pin that is kept outside the site is no checkpoint of this log.
  case pin(LogError)
}
