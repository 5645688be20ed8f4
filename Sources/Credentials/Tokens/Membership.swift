import Courseware

/// Where a leader is enrolled: the organisation as she came to know it, her invitation, and the binding of her key.
public struct Membership: Sendable, Equatable {
  /// The organisation.
  public let organisation: Organisation
  /// Her invitation.
  public let invitation: SignedInvitation?
  /// The binding of her key, where the issuer has sent it.
  public let binding: SignedBinding?
  /// The latest checkpoint of the log that she has been given, a signed note.
  public let checkpoint: [UInt8]?

  /// A membership in an organisation.
  public init(
    organisation: Organisation, invitation: SignedInvitation? = nil, binding: SignedBinding? = nil,
    checkpoint: [UInt8]? = nil
  ) {
    self.organisation = organisation
    self.invitation = invitation
    self.binding = binding
    self.checkpoint = checkpoint
  }

  init(reading claims: ClaimReader) throws(SignedProblem) {
    organisation = try claims.read("organisation") { Organisation(parsing: Array($0.utf8)) }
    invitation = try Self.token("invitation", claims)
    binding = try Self.token("binding", claims)
    checkpoint = try claims.stringIfAny("checkpoint").map { Array($0.utf8) }
  }

  private static func token<Content>(
    _ name: String, _ claims: ClaimReader
  ) throws(SignedProblem) -> Signed<Content>? {
    guard let token = try claims.stringIfAny(name) else { return nil }
    guard let signed = try? Signed<Content>(reading: Array(token.utf8)) else { throw claims.mismatch(name) }
    return signed
  }

  var json: JSON {
    var members: [String: JSON] = ["organisation": .string(String(decoding: organisation.bytes, as: UTF8.self))]
    if let invitation { members["invitation"] = .string(invitation.token) }
    if let binding { members["binding"] = .string(binding.token) }
    if let checkpoint { members["checkpoint"] = .string(String(decoding: checkpoint, as: UTF8.self)) }
    return .object(members)
  }
}
