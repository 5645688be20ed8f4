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

  static let nb = Self(
    part: { $0 == .certificate ? "beviset" : "egenerklæringen" },
    signatureInvalid: { "Signaturen på \($0) stemmer ikke. Noe er endret etter signeringen." },
    algorithmNotAllowed: { "Signaturen på \($0) bruker «\($1)», som ikke godtas." },
    algorithmKeyMismatch: "Nøkkelen passer ikke til signaturen.",
    headerNotAllowed: { "Hodet i \($0) har «\($1)», som ikke skal være der." },
    issuerKeyMismatch: "Nøkkelen i hodet er ikke utstederens.",
    issuerUntrusted: "Utstederen er ikke kjent her. Beviset henger sammen, men ingen du stoler på, står bak nøkkelen.",
    claimMissing: { "Opplysningen «\($0)» mangler." },
    claimMismatch: { "Opplysningen «\($0)» stemmer ikke med resten av beviset." },
    notYetValid: { "Beviset gjelder først fra \($0)." }, expired: { "Beviset gikk ut \($0)." },
    jsonDuplicateKey: { "Innholdet i \($0) sier «\($1)» to ganger." },
    jsonInvalid: { "Innholdet i \($0) kan ikke leses." },
    encoding: { "Skriften i \($0) er ikke slik den skal være. Filen er skadet, eller ikke et bevis." },
    tooLarge: { "Filen er \($0) byte; mer enn \($1) godtas ikke." },
    noCertificate: "Det er ikke noe bevis i filen.",
    severalCertificates: { "Det er \($0) bevis i filen; det skal være ett." },
    renderingMismatch: "Det som står på arket, er ikke det som er signert.",
    recipientMismatch: "Beviset gjelder en annen person.",
    attestationMissing: "Innehaverens egen signatur mangler.",
    attestationSubjectMismatch: { "Egenerklæringen er signert av en annen enn innehaveren («\($0)»)." },
    attestationContentMismatch: { "Egenerklæringen sier noe annet enn beviset («\($0)»)." },
    attestationAudience: "Egenerklæringen er gitt til en annen utsteder.",
    keyReused: "Innehaver og utsteder har brukt samme nøkkel.",
    severalProofs: { "Det er \($0) loggbevis i filen; det skal være ett." },
    keyOutOfRange: { "Beviset er utstedt \($0), da utstederens nøkkel ikke var i bruk." },
    fourEyes: {
      "Den som utstedte eller ledet samtalen, heter det samme som innehaveren, \($0). Det skal være en annen."
    },
    revoked: { "Utstederen trakk beviset tilbake \($0)." },
    superseded: { "Beviset ble erstattet \($0) av nr. \($1). Be om det nye." },
    statusUnverified:
      "Utstederen kan trekke bevis tilbake, men listen over dem er ikke her, så ingen vet om dette er trukket tilbake.",
    statusStale: { "Listen over tilbaketrukne bevis gikk ut \($0). Beviset kan være trukket tilbake siden." },
    proofMissing: "Utstederen fører logg, men det følger ikke med noe loggbevis (.tlog-proof) for at dette står i den.",
    proofInvalid: "Loggbeviset viser ikke at dette beviset står i utstederens logg.",
    checkpointUnknownKey: "Loggbeviset er signert med en annen nøkkel enn den som er kjent her for utstederens logg.",
    backdated: "Loggen viser at beviset ble utstedt på et annet tidspunkt enn det selv sier.",
    weakSeal: "Nøkkelen er svakt låst.",
    verdict: { verdict in
      switch verdict {
      case .trusted: "gyldig"
      case .unanchored: "henger sammen, men utstederen er ukjent her"
      case .invalid: "ugyldig"
      }
    })

  static let nn = Self(
    part: { $0 == .certificate ? "beviset" : "eigenerklæringa" },
    signatureInvalid: { "Signaturen på \($0) stemmer ikkje. Noko er endra etter signeringa." },
    algorithmNotAllowed: { "Signaturen på \($0) bruker «\($1)», som ikkje blir godteken." },
    algorithmKeyMismatch: "Nøkkelen passar ikkje til signaturen.",
    headerNotAllowed: { "Hovudet i \($0) har «\($1)», som ikkje skal vere der." },
    issuerKeyMismatch: "Nøkkelen i hovudet er ikkje den utferdaren har.",
    issuerUntrusted:
      "Utferdaren er ikkje kjend her. Beviset heng saman, men ingen du stoler på, står bak nøkkelen.",
    claimMissing: { "Opplysninga «\($0)» manglar." },
    claimMismatch: { "Opplysninga «\($0)» stemmer ikkje med resten av beviset." },
    notYetValid: { "Beviset gjeld først frå \($0)." }, expired: { "Beviset gjekk ut \($0)." },
    jsonDuplicateKey: { "Innhaldet i \($0) seier «\($1)» to gonger." },
    jsonInvalid: { "Innhaldet i \($0) kan ikkje lesast." },
    encoding: { "Skrifta i \($0) er ikkje slik ho skal vere. Fila er skadd, eller ikkje eit bevis." },
    tooLarge: { "Fila er \($0) byte; meir enn \($1) blir ikkje godteke." },
    noCertificate: "Det er ikkje noko bevis i fila.",
    severalCertificates: { "Det er \($0) bevis i fila; det skal vere eitt." },
    renderingMismatch: "Det som står på arket, er ikkje det som er signert.",
    recipientMismatch: "Beviset gjeld ein annan person.",
    attestationMissing: "Signaturen til innehavaren sjølv manglar.",
    attestationSubjectMismatch: { "Eigenerklæringa er signert av ein annan enn innehavaren («\($0)»)." },
    attestationContentMismatch: { "Eigenerklæringa seier noko anna enn beviset («\($0)»)." },
    attestationAudience: "Eigenerklæringa er gitt til ein annan utferdar.",
    keyReused: "Innehavar og utferdar har brukt same nøkkel.",
    severalProofs: { "Det er \($0) loggbevis i fila; det skal vere eitt." },
    keyOutOfRange: { "Beviset er utferda \($0), då nøkkelen til utferdaren ikkje var i bruk." },
    fourEyes: {
      "Den som utferda eller leidde samtalen, heiter det same som innehavaren, \($0). Det skal vere ein annan."
    },
    revoked: { "Utferdaren trekte beviset tilbake \($0)." },
    superseded: { "Beviset vart erstatta \($0) av nr. \($1). Be om det nye." },
    statusUnverified:
      "Utferdaren kan trekkje bevis tilbake, men lista over dei er ikkje her, så ingen veit om dette er trekt tilbake.",
    statusStale: { "Lista over bevis som er trekte tilbake, gjekk ut \($0). Beviset kan vere trekt tilbake sidan." },
    proofMissing:
      "Utferdaren fører logg, men det følgjer ikkje med noko loggbevis (.tlog-proof) for at dette står i han.",
    proofInvalid: "Loggbeviset viser ikkje at dette beviset står i loggen til utferdaren.",
    checkpointUnknownKey:
      "Loggbeviset er signert med ein annan nøkkel enn den som er kjend her for loggen til utferdaren.",
    backdated: "Loggen viser at beviset vart utferda på eit anna tidspunkt enn det sjølv seier.",
    weakSeal: "Nøkkelen er svakt låst.",
    verdict: { verdict in
      switch verdict {
      case .trusted: "gyldig"
      case .unanchored: "heng saman, men utferdaren er ukjend her"
      case .invalid: "ugyldig"
      }
    })

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
