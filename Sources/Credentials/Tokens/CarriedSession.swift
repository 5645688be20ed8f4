public import Courseware

/// A session as it is carried in a file: everything that happened, and the attestation where she has made one.
///
/// In JSON: `events`, each the text of an event's canonical bytes, and `attestation`, the token. What the events say
/// already, such as the session's id, is not said twice.
public struct CarriedSession: Sendable, Equatable {
  /// The events' canonical bytes, in order.
  public let events: [[UInt8]]
  /// The leader's attestation, a JWS in compact form.
  public let attestation: String?
  /// The session's id, as its first event has it.
  public let id: String
  /// The edition that it was begun in.
  public let begun: Edition
  /// The edition that it is in.
  public let edition: Edition
  /// The key that signed the attestation; it need not be the one that signs the file, for a key can be lost.
  public let attestor: DIDKey?

  /// The digest of the transcript.
  public var transcript: Digest { Digest(transcript: events) }

  /// Takes up a session from its events; throws where they are no events, or do not begin as a session does.
  ///
  /// Whether they replay is asked elsewhere.
  public init(events: [[UInt8]], attestation: String? = nil) throws(SignedProblem) {
    try self.init(events: events, attestation: attestation, path: "events", attestationPath: "attestation")
  }

  init(reading claims: ClaimReader) throws(SignedProblem) {
    let texts = try claims.strings("events")
    try self.init(
      events: texts.map { Array($0.utf8) }, attestation: try claims.stringIfAny("attestation"),
      path: claims.path + ".events", attestationPath: claims.path + ".attestation")
  }

  private init(
    events: [[UInt8]], attestation: String?, path: String, attestationPath: String
  ) throws(SignedProblem) {
    var started: (id: String, edition: Edition)?
    var edition: Edition?
    for (index, bytes) in events.enumerated() {
      guard let event = try? Event(bytes: bytes) else { throw .claimMismatch(claim: "\(path)[\(index)]") }
      switch event.kind {
      case .started(let session, let first, _, _):
        guard index == 0, PlainText.isPlain(session, limit: Claim.idLimit) else {
          throw .claimMismatch(claim: "\(path)[\(index)]")
        }
        started = (session, first)
        edition = first
      case .moved(let next, _, _): edition = next
      default: break
      }
      if started == nil { throw .claimMismatch(claim: "\(path)[0]") }
    }
    guard let started, let edition else { throw .claimMissing(claim: "\(path)[0]") }
    attestor = try attestation.map { (token) throws(SignedProblem) in try Self.attestor(of: token, attestationPath) }
    self.events = events
    self.attestation = attestation
    id = started.id
    begun = started.edition
    self.edition = edition
  }

  private static func attestor(of token: String, _ path: String) throws(SignedProblem) -> DIDKey {
    guard token.utf8.count <= UnverifiedCertificate.maximumTokenBytes, let read = try? AttestationToken(parsing: token)
    else { throw .claimMismatch(claim: path) }
    return read.signer
  }

  var json: JSON {
    var members: [String: JSON] = [
      "events": .array(events.map { .string(String(decoding: $0, as: UTF8.self)) })
    ]
    if let attestation { members["attestation"] = .string(attestation) }
    return .object(members)
  }

  /// Sessions of one file: not too many, and no two with one id.
  static func checked(_ sessions: [CarriedSession]) throws(SignedProblem) -> [CarriedSession] {
    guard sessions.count <= 100 else { throw .claimMismatch(claim: "sessions") }
    // By the bytes, for texts that look alike are equal in Swift.
    guard Set(sessions.map { Array($0.id.utf8) }).count == sessions.count else {
      throw .claimMismatch(claim: "sessions")
    }
    return sessions
  }

  static func read(_ claims: ClaimReader) throws(SignedProblem) -> [CarriedSession] {
    var sessions: [CarriedSession] = []
    for element in try claims.elements("sessions") { sessions.append(try CarriedSession(reading: element)) }
    return sessions
  }
}
