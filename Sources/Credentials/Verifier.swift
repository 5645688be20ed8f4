public import Courseware

extension UnverifiedCertificate {
  /// Checks everything that can be checked without records, and reports all that is wrong.
  ///
  /// `proof` is the `.tlog-proof` file that came along; a diploma that carries one itself is held against that.
  public func verify(
    trust: TrustedIssuers, at time: Timestamp, subject: String? = nil, proof: [UInt8]? = nil
  ) -> Verification {
    var findings: [Finding] = []
    do throws(Finding) {
      let parsed = try SignedToken(parsing: token.utf8, part: .certificate)
      let credential = try read(parsed, &findings)
      findings += Self.timeFindings(credential, at: time)
      findings += Self.attestationFindings(credential)
      findings += renderingFindings(credential)
      if let subject, !Self.names(subject, credential) { findings.append(.recipientMismatch) }
      let proof = diploma?.proof ?? proof
      findings += trustFindings(credential, trust, at: time, proof: proof)
      let entry = proof.flatMap { try? InclusionProof(parsing: $0) }
      return Verification(findings: findings, credential: credential, token: token, entry: entry)
    } catch {
      return Verification(findings: findings + [error], credential: nil, token: token)
    }
  }

  /// Checks header, signature and claims; throws where the claims cannot be read at all.
  private func read(_ parsed: SignedToken, _ findings: inout [Finding]) throws(Finding) -> Credential {
    let issuer = parsed.payload["issuer"]?["id"]?.string.flatMap(DIDKey.init(parsing:))
    findings += Self.headerFindings(parsed, issuer: issuer)
    if let issuer, !issuer.isValidSignature(parsed.signature, for: parsed.signed) {
      findings.append(.signatureInvalid(.certificate))
    }
    let credential = try Credential(reading: parsed.payload)
    findings += parsed.payload.differences(from: credential.payload) + credential.countersigningFindings
    if credential.subject == credential.issuer.key { findings.append(.keyReused) }
    return credential
  }

  private static func headerFindings(_ parsed: SignedToken, issuer: DIDKey?) -> [Finding] {
    let jwk = parsed.header["jwk"]
    // What the key in the header must be is asked for below, member by member.
    let expected: [String: JSON] = ["alg": "ES256", "jwk": jwk ?? .null, "typ": "JWT"]
    var findings = parsed.headerFindings(expecting: expected, part: .certificate)
    guard let jwk else { return findings }
    let names = ["crv", "kty", "x", "y"]
    for name in (jwk.object ?? [:]).keys.sorted() where !names.contains(where: { $0.utf8.elementsEqual(name.utf8) }) {
      findings.append(.headerNotAllowed(.certificate, member: "jwk." + PlainText.escaped(name)))
    }
    if jwk["kty"]?.bytes != JSON.string("EC").bytes || jwk["crv"]?.bytes != JSON.string("P-256").bytes {
      findings.append(.algorithmKeyMismatch)
    }
    if let issuer, let wanted = Certificate.header(for: issuer)["jwk"],
      ["x", "y"].contains(where: { jwk[$0]?.bytes != wanted[$0]?.bytes })
    {
      findings.append(.issuerKeyMismatch)
    }
    return findings
  }

  private static func timeFindings(_ credential: Credential, at time: Timestamp) -> [Finding] {
    var findings: [Finding] = []
    if credential.validFrom > time { findings.append(.notYetValid(from: credential.validFrom.iso)) }
    if let end = credential.validUntil, end < time { findings.append(.expired(since: end.iso)) }
    return findings
  }

  private static func attestationFindings(_ credential: Credential) -> [Finding] {
    do throws(Finding) {
      let found = try AttestationToken(parsing: credential.attestation)
      // To whom else it was made does not matter; that the issuer is among them does.
      let isAddressed = found.audience.contains(credential.issuer.key)
      let attestation = Attestation(
        of: credential.accomplishment, to: isAddressed ? found.audience : [credential.issuer.key], id: found.id,
        at: found.time, seen: found.seen, wording: found.wording)
      let isLate = found.time > credential.validFrom
      return found.differences(from: attestation, by: credential.subject)
        + (isLate ? [.attestationContentMismatch(claim: "iat")] : [])
    } catch {
      return [error]
    }
  }

  /// What is known here of the issuer, and what that leaves to ask.
  private func trustFindings(
    _ credential: Credential, _ trust: TrustedIssuers, at time: Timestamp, proof: [UInt8]?
  ) -> [Finding] {
    let pin = trust.pin(of: credential.issuer.key)
    let findings =
      credential.fourEyesFindings(pin) + credential.proofFindings(proof, token: token, logs: pin?.logs ?? [])
    guard let pin else { return findings + [.issuerUntrusted(issuer: credential.issuer.key.text)] }
    let isInForce = pin.isInForce(at: credential.validFrom)
    return findings + (isInForce ? [] : [.keyOutOfRange(at: credential.validFrom.iso)])
      + trust.statusFindings(of: credential, by: pin, at: time)
  }

  private func renderingFindings(_ credential: Credential) -> [Finding] {
    guard let diploma else { return [] }
    guard let layout = diploma.layout.flatMap(Credentials.Diploma.Layout.init(rawValue:)) else {
      return [.renderingMismatch]
    }
    // A proof that cannot be read cannot be drawn; then there is another finding already.
    let place = diploma.proof.flatMap { try? InclusionProof(parsing: $0) }.map(LogPlace.init)
    let drawing = Credentials.Diploma(credential: credential, token: token, place: place)
    return drawing.allows(layout) && drawing.svg(layout: layout) == diploma.bytes ? [] : [.renderingMismatch]
  }

  private static func names(_ subject: String, _ credential: Credential) -> Bool {
    [credential.subject.text, credential.accomplishment.name].contains { $0.utf8.elementsEqual(subject.utf8) }
  }
}
