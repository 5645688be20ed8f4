import Credentials

/// What `kyndig enrol` asks and says.
enum EnrolPhrases {
  static func code(of name: String, _ organisation: String) -> Wording {
    Wording(
      nb: "\(organisation.escaped) inviterer \(name.escaped). Skriv engangskoden du har fått på annen måte:",
      nn: "\(organisation.escaped) inviterer \(name.escaped). Skriv eingongskoden du har fått på annan måte:",
      en: "\(organisation.escaped) invites \(name.escaped). Write the one-time code that reached you another way:")
  }

  static func code(_ organisation: String) -> Wording {
    Wording(
      nb: "Skriv engangskoden du har fått fra \(organisation.escaped):",
      nn: "Skriv eingongskoden du har fått frå \(organisation.escaped):",
      en: "Write the one-time code you have from \(organisation.escaped):")
  }

  /// Who issues at a site that was found, for her to say whether that is who invited her.
  static func trust(_ organisation: Organisation, at path: String, _ alterations: [PinAlteration]) -> Wording {
    let name = organisation.name.escaped
    let number = organisation.organisationNumber.map { " (\($0))" } ?? ""
    let lead = Wording(
      nb: "På kursstedet «\(path.escaped)» utsteder \(name)\(number). Disse signerer bevisene:",
      nn: "På kursstaden «\(path.escaped)» ferdar \(name)\(number) ut. Desse signerer bevisa:",
      en: "At the site “\(path.escaped)” \(name)\(number) issues. These sign the certificates:")
    let question = Wording(
      nb: "Skriv «ja» hvis det er de som har invitert deg, og du vil stole på dem:",
      nn: "Skriv «ja» om det er dei som har invitert deg, og du vil stole på dei:",
      en: "Write “yes” if they invited you, and you are willing to trust them:")
    let altered = alterations.isEmpty ? [] : [TrustPhrases.altered(alterations)]
    return .lines([lead] + organisation.pins.map(TrustPhrases.issuer) + altered + [TrustPhrases.check, question])
  }

  /// The failure in a sentence, with its exit code.
  static func complaint(_ failure: Enrolling.Failure) -> (Complaint.Code, Wording) {
    switch failure {
    case .notAnInvitation(let path):
      (
        .no,
        Wording(
          nb: "«\(path)» er ikke en invitasjon, eller er endret på veien. Be avsenderen om en ny.",
          nn: "«\(path)» er ikkje ein invitasjon, eller er endra på vegen. Be avsendaren om ein ny.",
          en: "“\(path)” is not an invitation, or was altered on the way. Ask the sender for a new one.")
      )
    case .notACode(let text):
      (
        .usage,
        Wording(
          nb: "«\(text)» er ikke en kode. En kode har tolv tegn, som 7QFK-2M9X-4TRD. Se på invitasjonen og prøv igjen.",
          nn:
            "«\(text)» er ikkje ein kode. Ein kode har tolv teikn, som 7QFK-2M9X-4TRD. Sjå på invitasjonen og prøv igjen.",
          en:
            "“\(text)” is not a code. A code has twelve characters, as 7QFK-2M9X-4TRD. Look at the invitation and try again."
        )
      )
    case .wrongCode:
      (
        .notAllowed,
        Wording(
          nb: "Koden hører ikke til denne invitasjonen. Se etter at du har den riktige filen og den riktige koden.",
          nn: "Koden høyrer ikkje til denne invitasjonen. Sjå etter at du har rett fil og rett kode.",
          en: "The code does not belong to this invitation. Check that you have the right file and the right code.")
      )
    case .expired:
      (
        .no,
        Wording(
          nb: "Invitasjonen er gått ut. Be om en ny.", nn: "Invitasjonen er gått ut. Be om ein ny.",
          en: "The invitation has expired. Ask for a new one.")
      )
    case .noOrganisation:
      (
        .missing,
        Wording(
          nb: "Fant ingen organisasjon som utsteder her. Oppgi invitasjonsfilen du har fått: kyndig enrol --invite FIL",
          nn: "Fann ingen organisasjon som ferdar ut her. Oppgi invitasjonsfila du har fått: kyndig enrol --invite FIL",
          en:
            "Found no organisation that issues here. Name the invitation file you were sent: kyndig enrol --invite FILE"
        )
      )
    case .anotherIsEnrolled(let name):
      (
        .notAllowed,
        Wording(
          nb: "\(name) er allerede registrert fra denne brukerkontoen. Bruk din egen konto.",
          nn: "\(name) er alt registrert frå denne brukarkontoen. Bruk din eigen konto.",
          en: "\(name) is enrolled from this account already. Use an account of your own.")
      )
    case .notTrusted(let name):
      (
        .no,
        Wording(
          nb: "Du er ikke registrert hos \(name.escaped). Ingenting er endret. Spør dem som inviterte deg.",
          nn: "Du er ikkje registrert hos \(name.escaped). Ingenting er nytt. Spør dei som inviterte deg.",
          en: "You are not enrolled with \(name.escaped). Nothing was changed. Ask whoever invited you.")
      )
    case .trustWouldChange(let name):
      (
        .no,
        Wording(
          nb:
            "Nøklene til \(name.escaped) er kjent her med andre navn eller en annen protokoll. Du er ikke registrert.",
          nn:
            "Nøklane til \(name.escaped) er kjende her med andre namn eller ein annan protokoll. Du er ikkje registrert.",
          en: "The keys of \(name.escaped) are known here by other names or in another log. You are not enrolled.")
      )
    case .notWritten(let path):
      (
        .notStored,
        Wording(
          nb:
            "Kunne ikke skrive «\(path)». Du er ikke registrert. Sjekk at du har lov til å skrive der, og at disken ikke er full.",
          nn:
            "Kunne ikkje skrive «\(path)». Du er ikkje registrert. Sjekk at du har lov til å skrive der, og at disken ikkje er full.",
          en:
            "Could not write “\(path)”. You are not enrolled. Check that you may write there, and that the disk is not full."
        )
      )
    }
  }
}

extension Enrolling.Failure: SpokenFailure {
  var spoken: (Complaint.Code, Wording) { EnrolPhrases.complaint(self) }
}
