public import Courseware

/// Whether a certificate is good, and whether somebody who is trusted here stands behind it.
public enum Verdict: String, Sendable, CaseIterable {
  /// Valid, and the issuer is trusted.
  case trusted
  /// Valid, but nobody who is trusted vouches for the issuer's key.
  case unanchored
  /// Not valid; nothing it says can be relied on.
  case invalid
}

/// What came of checking a certificate: every finding, and what it says.
public struct Verification: Sendable, Equatable {
  /// Everything that is wrong, in the order it was found.
  public let findings: [Finding]
  /// What the file says, also when it lies; nil where it could not be read.
  public let credential: Credential?
  /// The proof that came with it; whether it holds is among the findings.
  public let proof: InclusionProof?
  /// Where in which log the proof says that the certificate is; nil without a proof.
  public var logPlace: (index: Int, origin: String)? {
    proof.map(LogPlace.init).map { ($0.index, $0.origin) }
  }

  private let token: String

  init(findings: [Finding], credential: Credential?, token: String, entry: InclusionProof? = nil) {
    var seen: Set<Finding> = []
    self.findings = findings.filter { seen.insert($0).inserted }
    self.credential = credential
    self.token = token
    proof = entry
  }

  /// `invalid` with any finding that makes it so, `unanchored` with one that only leaves it without trust.
  public var verdict: Verdict {
    if credential == nil || findings.contains(where: { !$0.leavesValid }) { return .invalid }
    return findings.isEmpty ? .trusted : .unanchored
  }

  /// The certificate, where its signatures are good and it says one thing; nil where the verdict is `invalid`.
  public var certificate: Certificate? {
    guard verdict != .invalid, let credential else { return nil }
    return Certificate(token: token, credential: credential)
  }

  /// What kind of document the signatures make; nil where the verdict is `invalid`.
  public var label: Certificate.Label? { certificate?.label }
}

/// Checks the bytes of a `.jwt` or `.svg` file; needs no network and no archive.
///
/// With `subject`, a name or a did:key, a certificate of anybody else is refused too. `proof` is the `.tlog-proof` file
/// that lies beside a `.jwt`; an `.svg` carries its proof itself.
public func verify(
  _ file: [UInt8], trust: TrustedIssuers, at time: Timestamp, subject: String? = nil, proof: [UInt8]? = nil
) -> Verification {
  do {
    return try UnverifiedCertificate(file: file).verify(trust: trust, at: time, subject: subject, proof: proof)
  } catch {
    return Verification(findings: [error], credential: nil, token: "")
  }
}
