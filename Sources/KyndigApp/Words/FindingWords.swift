import Credentials

extension Finding {
  /// The finding in a sentence, in bokmål.
  var words: String {
    switch self {
    case .signatureInvalid(let part): "Signaturen på \(part.words) stemmer ikke. Noe er endret etter signeringen."
    case .algorithmNotAllowed(let part, let algorithm):
      "Signaturen på \(part.words) bruker «\(algorithm)», som ikke godtas."
    case .algorithmKeyMismatch: "Nøkkelen passer ikke til signaturen."
    case .headerNotAllowed(let part, let member):
      "\(part.words.capitalizedFirst) har «\(member)» i hodet, som ikke skal være der."
    case .issuerKeyMismatch: "Nøkkelen i hodet er ikke utstederens."
    case .issuerUntrusted:
      "Utstederen er ikke kjent her. Beviset henger sammen, men ingen du stoler på, står bak nøkkelen."
    case .claimMissing(let claim): "Opplysningen «\(claim)» mangler."
    case .claimMismatch(let claim): "Opplysningen «\(claim)» stemmer ikke med resten av beviset."
    case .notYetValid(let from): "Beviset gjelder først fra \(from)."
    case .expired(let since): "Beviset gikk ut \(since)."
    case .jsonDuplicateKey(let part, let member): "\(part.words.capitalizedFirst) sier «\(member)» to ganger."
    case .jsonInvalid(let part): "\(part.words.capitalizedFirst) kan ikke leses."
    case .encoding(let part):
      "\(part.words.capitalizedFirst) er ikke skrevet slik et bevis skal være. Filen er skadet, eller ikke et bevis."
    case .tooLarge(let bytes, let limit): "Filen er \(bytes) byte; mer enn \(limit) godtas ikke."
    case .ambiguous(let count):
      count == 0 ? "Det er ikke noe bevis i filen." : "Det er \(count) bevis i filen; det skal være ett."
    case .renderingMismatch: "Det som står på arket, er ikke det som er signert."
    case .recipientMismatch: "Beviset gjelder en annen person."
    case .attestationMissing: "Innehaverens egen signatur mangler."
    case .attestationSubjectMismatch(let claim): "Egenerklæringen er signert av en annen enn innehaveren («\(claim)»)."
    case .attestationContentMismatch(let claim): "Egenerklæringen sier noe annet enn beviset («\(claim)»)."
    case .attestationAudience: "Egenerklæringen er gitt til en annen utsteder."
    case .keyReused: "Innehaver og utsteder har brukt samme nøkkel."
    case .weakSeal: "Nøkkelen er svakt låst."
    }
  }
}

extension Finding.Part {
  fileprivate var words: String {
    switch self {
    case .certificate: "beviset"
    case .attestation: "egenerklæringen"
    }
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension Certificate.Label {
  /// The label as HR and inspectors read it.
  var words: String { rawValue }
}

extension Verdict {
  var words: String {
    switch self {
    case .trusted: "gyldig"
    case .unanchored: "henger sammen, men utstederen er ukjent her"
    case .invalid: "ugyldig"
    }
  }
}
