import Courseware

/// Where a leader is enrolled: the organisation as she came to know it, her invitation, and the binding of her key.
public struct Membership: Sendable, Equatable {
  /// The organisation.
  public let organisation: Organisation
  /// Her invitation.
  public let invitation: SignedInvitation?
  /// The binding of her key, where the issuer has sent it.
  public let binding: SignedBinding?

  /// A membership in an organisation.
  public init(organisation: Organisation, invitation: SignedInvitation? = nil, binding: SignedBinding? = nil) {
    self.organisation = organisation
    self.invitation = invitation
    self.binding = binding
  }

  init(reading claims: ClaimReader) throws(SignedProblem) {
    organisation = try claims.read("organisation") { Organisation(parsing: Array($0.utf8)) }
    invitation = try Self.token("invitation", claims)
    binding = try Self.token("binding", claims)
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
    return .object(members)
  }
}

/// A certificate's files as they lie on a leader's machine; whether it is good is asked elsewhere.
public struct CarriedCertificate: Sendable, Equatable {
  /// The token, the whole of the `.jwt` file.
  public let jwt: String
  /// The diploma, the whole of the `.svg` file.
  public let svg: String
  /// The proof of its leaf in the log, the whole of the `.tlog-proof` file.
  public let proof: String?

  /// Takes up a certificate's files; throws where they are too large, or the diploma holds another token.
  public init(jwt: [UInt8], svg: [UInt8], proof: [UInt8]? = nil) throws(SignedProblem) {
    guard let token = try? UnverifiedCertificate(file: jwt), let jwt = String(validating: jwt, as: UTF8.self) else {
      throw .claimMismatch(claim: "jwt")
    }
    guard let diploma = try? UnverifiedCertificate(file: svg), diploma.diploma != nil, diploma.token == token.token,
      token.diploma == nil, let svg = String(validating: svg, as: UTF8.self)
    else { throw .claimMismatch(claim: "svg") }
    self.jwt = jwt
    self.svg = svg
    guard let proof else {
      self.proof = nil
      return
    }
    guard proof.count <= Self.proofLimit, let text = String(validating: proof, as: UTF8.self) else {
      throw .claimMismatch(claim: "proof")
    }
    self.proof = text
  }

  private static let proofLimit = 16 * 1024

  init(reading claims: ClaimReader) throws(SignedProblem) {
    try self.init(
      jwt: Array(try claims.string("jwt").utf8), svg: Array(try claims.string("svg").utf8),
      proof: try claims.stringIfAny("proof").map { Array($0.utf8) })
  }

  var json: JSON {
    var members: [String: JSON] = ["jwt": .string(jwt), "svg": .string(svg)]
    if let proof { members["proof"] = .string(proof) }
    return .object(members)
  }
}
