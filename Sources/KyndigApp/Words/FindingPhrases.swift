import Credentials

/// What was found in a certificate, each in a sentence.
struct FindingPhrases: Sendable {
  /// What has a signature: the certificate, or the attestation in it.
  var part: @Sendable (Finding.Part) -> String
  var signatureInvalid: @Sendable (_ part: String) -> String
  var algorithmNotAllowed: @Sendable (_ part: String, _ algorithm: String) -> String
  var algorithmKeyMismatch: String
  var headerNotAllowed: @Sendable (_ part: String, _ member: String) -> String
  var issuerKeyMismatch: String
  var issuerUntrusted: String
  var claimMissing: @Sendable (_ claim: String) -> String
  var claimMismatch: @Sendable (_ claim: String) -> String
  var notYetValid: @Sendable (_ from: String) -> String
  var expired: @Sendable (_ since: String) -> String
  var jsonDuplicateKey: @Sendable (_ part: String, _ member: String) -> String
  var jsonInvalid: @Sendable (_ part: String) -> String
  var encoding: @Sendable (_ part: String) -> String
  var tooLarge: @Sendable (_ bytes: Int, _ limit: Int) -> String
  var noCertificate: String
  var severalCertificates: @Sendable (_ count: Int) -> String
  var renderingMismatch: String
  var recipientMismatch: String
  var attestationMissing: String
  var attestationSubjectMismatch: @Sendable (_ claim: String) -> String
  var attestationContentMismatch: @Sendable (_ claim: String) -> String
  var attestationAudience: String
  var keyReused: String
  var severalProofs: @Sendable (_ count: Int) -> String
  var keyOutOfRange: @Sendable (_ at: String) -> String
  var fourEyes: @Sendable (_ name: String) -> String
  var revoked: @Sendable (_ at: String) -> String
  var superseded: @Sendable (_ at: String, _ by: String) -> String
  var statusUnverified: String
  var statusStale: @Sendable (_ since: String) -> String
  var proofMissing: String
  var proofInvalid: String
  var checkpointUnknownKey: String
  var backdated: String
  var weakSeal: String
  var verdict: @Sendable (Verdict) -> String
}

extension FindingPhrases {
  /// The phrases of a language.
  static func of(_ language: Language) -> Self {
    switch language {
    case .nb: .nb
    case .nn: .nn
    case .en: .en
    }
  }

  /// The finding in a sentence.
  func text(_ finding: Finding) -> String {
    switch finding {
    case .signatureInvalid(let part): signatureInvalid(self.part(part))
    case .algorithmNotAllowed(let part, let algorithm): algorithmNotAllowed(self.part(part), algorithm)
    case .algorithmKeyMismatch: algorithmKeyMismatch
    case .headerNotAllowed(let part, let member): headerNotAllowed(self.part(part), member)
    case .issuerKeyMismatch: issuerKeyMismatch
    case .issuerUntrusted: issuerUntrusted
    case .claimMissing(let claim): claimMissing(claim)
    case .claimMismatch(let claim): claimMismatch(claim)
    case .notYetValid(let from): notYetValid(from)
    case .expired(let since): expired(since)
    case .jsonDuplicateKey(let part, let member): jsonDuplicateKey(self.part(part), member)
    case .jsonInvalid(let part): jsonInvalid(self.part(part))
    case .encoding(let part): encoding(self.part(part))
    case .tooLarge(let bytes, let limit): tooLarge(bytes, limit)
    case .ambiguous(let count): count == 0 ? noCertificate : severalCertificates(count)
    case .renderingMismatch: renderingMismatch
    case .recipientMismatch: recipientMismatch
    case .attestationMissing: attestationMissing
    case .attestationSubjectMismatch(let claim): attestationSubjectMismatch(claim)
    case .attestationContentMismatch(let claim): attestationContentMismatch(claim)
    case .attestationAudience: attestationAudience
    case .keyReused: keyReused
    case .ambiguousProof(let count): severalProofs(count)
    case .keyOutOfRange(let at): keyOutOfRange(at)
    case .fourEyes(let name): fourEyes(name)
    case .revoked(let at): revoked(at)
    case .superseded(let at, let by): superseded(at, by)
    case .statusUnverified: statusUnverified
    case .statusStale(let since): statusStale(since)
    case .proofMissing: proofMissing
    case .proofInvalid: proofInvalid
    case .checkpointUnknownKey: checkpointUnknownKey
    case .backdated: backdated
    case .weakSeal: weakSeal
    }
  }
}
