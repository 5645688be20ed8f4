import Credentials

extension FindingPhrases {
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
}
