import Credentials
import Register

extension SignedProblem: SpokenFailure {
  var spoken: (Complaint.Code, Wording) { (.no, words) }

  private var words: Wording {
    switch self {
    case .tooLarge:
      Wording(
        nb: "Filen er større enn noen slik fil er. Be avsenderen om en ny.",
        nn: "Fila er større enn noka slik fil er. Be avsendaren om ei ny.",
        en: "The file is larger than any such file. Ask the sender for a new one.")
    case .cut:
      Wording(
        nb: "Filen er avkuttet på veien. Be avsenderen om en ny.",
        nn: "Fila er avkutta på vegen. Be avsendaren om ei ny.",
        en: "The file was cut off on the way. Ask the sender for a new one.")
    case .encoding, .jsonDuplicateKey, .jsonInvalid:
      Wording(
        nb: "Dette er ikke en signert fil fra Kyndig, eller den er skadet. Be avsenderen om en ny.",
        nn: "Dette er ikkje ei signert fil frå Kyndig, eller ho er skadd. Be avsendaren om ei ny.",
        en: "This is no signed file from Kyndig, or it is damaged. Ask the sender for a new one.")
    case .otherKind(let found):
      Wording(
        nb: "Filen er av et annet slag (\(found)) enn det som trengs her. Se etter den riktige filen.",
        nn: "Fila er av eit anna slag (\(found)) enn det som trengst her. Sjå etter den rette fila.",
        en: "The file is of another kind (\(found)) than is needed here. Look for the right file.")
    case .algorithmNotAllowed, .headerNotAllowed:
      Wording(
        nb: "Filen er signert på en måte som ikke godtas. Be avsenderen om en ny.",
        nn: "Fila er signert på ein måte som ikkje blir godteken. Be avsendaren om ei ny.",
        en: "The file is signed in a way that is not accepted. Ask the sender for a new one.")
    case .signatureInvalid:
      Wording(
        nb: "Signaturen stemmer ikke med innholdet: filen er endret etter at den ble signert. Be avsenderen om en ny.",
        nn: "Signaturen stemmer ikkje med innhaldet: fila er endra etter at ho vart signert. Be avsendaren om ei ny.",
        en: "The signature does not fit the content: the file was altered after it was signed. Ask for a new one.")
    case .claimMissing(let claim):
      Wording(
        nb: "Filen mangler noe som må være der (\(claim)). Be avsenderen om en ny.",
        nn: "Fila manglar noko som må vere der (\(claim)). Be avsendaren om ei ny.",
        en: "The file lacks something that must be there (\(claim)). Ask the sender for a new one.")
    case .claimMismatch(let claim):
      Wording(
        nb: "En opplysning kan ikke stå slik (\(claim)). Rett den og prøv igjen.",
        nn: "Ei opplysning kan ikkje stå slik (\(claim)). Rett henne og prøv igjen.",
        en: "A value cannot stand so (\(claim)). Correct it and try again.")
    case .keyReused:
      Wording(
        nb: "En nøkkel kan ikke gå god for seg selv. La en annen utsteder gjøre det.",
        nn: "Ein nøkkel kan ikkje gå god for seg sjølv. La ein annan utferdar gjere det.",
        en: "A key cannot vouch for itself. Let another issuer do it.")
    }
  }
}

extension CodeProblem: SpokenFailure {
  var spoken: (Complaint.Code, Wording) { (.usage, words) }

  private var words: Wording {
    switch self {
    case .letter(let character):
      Wording(
        nb: "Tegnet «\(String(character).escaped)» finnes ikke i noen kode. Se på papiret og prøv igjen.",
        nn: "Teiknet «\(String(character).escaped)» finst ikkje i nokon kode. Sjå på papiret og prøv igjen.",
        en: "No code has the character “\(String(character).escaped)”. Look at the paper and try again.")
    case .count(let count, let expected):
      Wording(
        nb: "Koden har \(expected) tegn, og du skrev \(count). Se på papiret og prøv igjen.",
        nn: "Koden har \(expected) teikn, og du skreiv \(count). Sjå på papiret og prøv igjen.",
        en: "The code has \(expected) characters, and you wrote \(count). Look at the paper and try again.")
    case .check:
      Wording(
        nb: "Ett eller flere tegn er skrevet feil. Se på papiret og prøv igjen.",
        nn: "Eitt eller fleire teikn er skrivne feil. Sjå på papiret og prøv igjen.",
        en: "One or more characters are mistyped. Look at the paper and try again.")
    }
  }
}

/// Why a certificate is not issued.
enum IssuePhrases {
  static func text(_ error: IssueError) -> Wording {
    switch error {
    case .notTheIssuersKey: RegisterComplaintPhrases.notAnIssuer
    case .attestedToOthers: ObjectionPhrases.text(.attestedToAnother)
    case .sameKey, .fourEyes: ObjectionPhrases.text(.fourEyes(.key))
    case .attestedLater(let time): ObjectionPhrases.text(.attestedLater(time))
    case .personMissing:
      Wording(
        nb: "Utstederen har ikke navn på noen person. Be om hjelp til å rette virksomhetens fil.",
        nn: "Utferdaren har ikkje namn på nokon person. Be om hjelp til å rette fila til verksemda.",
        en: "The issuer names no person. Ask for help to correct the file of the business.")
    case .attestedWithoutLog: ObjectionPhrases.text(.checkpointMissing)
    case .reviewedLater:
      Wording(
        nb: "Samtalen er datert etter i dag. Rett datoen og prøv igjen.",
        nn: "Samtalen er datert etter i dag. Rett datoen og prøv igjen.",
        en: "The talk is dated after today. Correct the date and try again.")
    }
  }
}
