import Courseware

/// A certificate's files as they lie on a leader's machine; whether it is good is asked elsewhere.
public struct CarriedCertificate: Sendable, Equatable {
  /// The token, the whole of the `.jwt` file.
  public let jwt: String
  /// The diploma, the whole of the `.svg` file.
  public let svg: String
  /// The proof of its leaf in the log, where the issuer keeps one.
  public let proof: InclusionProof?

  /// Takes up a certificate's files; throws where they are too large, or the diploma holds another token.
  public init(jwt: [UInt8], svg: [UInt8], proof: [UInt8]? = nil) throws(SignedProblem) {
    try self.init(jwt: jwt, svg: svg, proof: proof, path: "")
  }

  private init(jwt: [UInt8], svg: [UInt8], proof: [UInt8]?, path: String) throws(SignedProblem) {
    guard let token = try? UnverifiedCertificate(file: jwt), let jwt = String(validating: jwt, as: UTF8.self) else {
      throw .claimMismatch(claim: path + "jwt")
    }
    guard let diploma = try? UnverifiedCertificate(file: svg), diploma.diploma != nil, diploma.token == token.token,
      token.diploma == nil, let svg = String(validating: svg, as: UTF8.self)
    else { throw .claimMismatch(claim: path + "svg") }
    self.jwt = jwt
    self.svg = svg
    guard let proof else {
      self.proof = nil
      return
    }
    guard let read = try? InclusionProof(parsing: proof) else { throw .claimMismatch(claim: path + "proof") }
    self.proof = read
  }

  init(reading claims: ClaimReader) throws(SignedProblem) {
    try self.init(
      jwt: Array(try claims.string("jwt").utf8), svg: Array(try claims.string("svg").utf8),
      proof: try claims.stringIfAny("proof").map { Array($0.utf8) }, path: claims.path + ".")
  }

  var json: JSON {
    var members: [String: JSON] = ["jwt": .string(jwt), "svg": .string(svg)]
    if let proof { members["proof"] = .string(String(decoding: proof.bytes, as: UTF8.self)) }
    return .object(members)
  }
}
