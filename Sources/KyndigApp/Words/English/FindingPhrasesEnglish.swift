import Credentials

extension FindingPhrases {
  static let en = Self(
    part: { $0 == .certificate ? "the certificate" : "the attestation" },
    signatureInvalid: { "The signature on \($0) does not hold. Something was altered after the signing." },
    algorithmNotAllowed: { "The signature on \($0) uses “\($1)”, which is not accepted." },
    algorithmKeyMismatch: "The key does not fit the signature.",
    headerNotAllowed: { "The header of \($0) has “\($1)”, which should not be there." },
    issuerKeyMismatch: "The key in the header is not the issuer's.",
    issuerUntrusted:
      "The issuer is not known here. The certificate holds together, but nobody you trust stands behind the key.",
    claimMissing: { "The statement “\($0)” is missing." },
    claimMismatch: { "The statement “\($0)” does not agree with the rest of the certificate." },
    notYetValid: { "The certificate is not valid before \($0)." }, expired: { "The certificate expired \($0)." },
    jsonDuplicateKey: { "The content of \($0) says “\($1)” twice." },
    jsonInvalid: { "The content of \($0) cannot be read." },
    encoding: { "The writing of \($0) is not as it should be. The file is damaged, or is no certificate." },
    tooLarge: { "The file has \($0) bytes; more than \($1) are not accepted." },
    noCertificate: "There is no certificate in the file.",
    severalCertificates: { "There are \($0) certificates in the file; there should be one." },
    renderingMismatch: "What the sheet says is not what was signed.",
    recipientMismatch: "The certificate is about another person.",
    attestationMissing: "The holder's own signature is missing.",
    attestationSubjectMismatch: { "The attestation is signed by another than the holder (“\($0)”)." },
    attestationContentMismatch: { "The attestation says something else than the certificate (“\($0)”)." },
    attestationAudience: "The attestation was given to another issuer.",
    keyReused: "The holder and the issuer have used the same key.",
    severalProofs: { "There are \($0) log proofs in the file; there should be one." },
    keyOutOfRange: { "The certificate was issued \($0), when the issuer's key was not in use." },
    fourEyes: { "Whoever issued it, or led the talk, has the holder's own name, \($0). It must be somebody else." },
    revoked: { "The issuer withdrew the certificate \($0)." },
    superseded: { "The certificate was replaced \($0) by no. \($1). Ask for the new one." },
    statusUnverified:
      "The issuer can withdraw certificates, but the list of them is not here, so this one may have been withdrawn.",
    statusStale: { "The list of withdrawn certificates ran out \($0). This one may have been withdrawn since." },
    proofMissing: "The issuer keeps a log, but no proof (.tlog-proof) that this is in it came along.",
    proofInvalid: "The log proof does not show that this certificate is in the issuer's log.",
    checkpointUnknownKey: "The log proof is signed with another key than the one known here for the issuer's log.",
    backdated: "The log shows that the certificate was issued at another time than it says.",
    weakSeal: "The key is weakly sealed.",
    verdict: { verdict in
      switch verdict {
      case .trusted: "valid"
      case .unanchored: "holds together, but the issuer is unknown here"
      case .invalid: "not valid"
      }
    })
}
