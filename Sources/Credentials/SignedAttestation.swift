/// An attestation with the leader's signature.
public struct SignedAttestation: Sendable, Equatable {
  /// The JWS in compact form.
  public let token: String
  /// The leader's key.
  public let signer: DIDKey
  /// What was signed.
  public let attestation: Attestation

  init(token: String, signer: DIDKey, attestation: Attestation) {
    self.token = token
    self.signer = signer
    self.attestation = attestation
  }

  /// Takes up a stored attestation again; throws the first reason why `token` is no attestation of `accomplishment`.
  public init(reading token: String, of accomplishment: Accomplishment) throws(Finding) {
    let read = try AttestationToken(parsing: token)
    guard !read.audience.isEmpty else { throw .attestationAudience }
    let attestation = Attestation(
      of: accomplishment, to: read.audience, id: read.id, at: read.time, seen: read.seen, wording: read.wording)
    if let finding = read.differences(from: attestation, by: read.signer).first { throw finding }
    self.init(token: token, signer: read.signer, attestation: attestation)
  }
}
