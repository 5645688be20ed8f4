import Credentials

extension FindingPhrases {
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
}
