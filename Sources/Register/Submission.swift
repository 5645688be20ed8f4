public import Courseware
public import Credentials
public import Records

/// What a leader hands in to have a certificate issued.
public struct Submission: Sendable {
  /// Who she says she is.
  public var leader: Leader
  /// The edition she took, or the last of those she went through.
  public var edition: Edition
  /// Everything that happened, in order, up to the signing.
  public var events: [Event]
  /// The attestation that she signed on them, a JWS in compact form; nil where there is none yet.
  public var attestation: String?

  /// A submission.
  public init(leader: Leader, edition: Edition, events: [Event], attestation: String? = nil) {
    self.leader = leader
    self.edition = edition
    self.events = events
    self.attestation = attestation
  }
}

/// Why a submission is not admitted; nothing is signed.
public enum Rejection: Error, Sendable, Equatable {
  /// The transcript does not replay: it was altered, or is of another edition.
  case transcript([Replay.Finding])
  /// It belongs to another edition than it was submitted for.
  case otherEdition
  /// An edition that it was taken in is not published, or is altered.
  case editionMissing(Edition)
  /// It was graded by a correction that nothing published says.
  case correctionUnfounded(Correction)
  /// It went on in an edition and kept what had changed there: these modules should have been taken again.
  case moveUnfounded(to: Edition, modules: [String])
  /// The course is not passed.
  case notPassed
  /// The facts cannot be put on a certificate.
  case accomplishment(AccomplishmentProblem)
}
