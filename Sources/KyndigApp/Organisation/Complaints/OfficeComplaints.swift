import Credentials
import Records
import Register

extension Office.Failure: SpokenFailure {
  var spoken: (Complaint.Code, Wording) {
    switch self {
    case .noOrganisation(let site):
      (
        .missing,
        Wording(
          nb:
            "I «\(site)» utsteder hver leder selv, så her er det ikke noe å føre. Oppgi virksomhetens kurssted med --site, eller lag det med: kyndig init MAPPE --org",
          nn:
            "I «\(site)» ferdar kvar leiar ut sjølv, så her er det ikkje noko å føre. Oppgi kursstaden til verksemda med --site, eller lag han med: kyndig init MAPPE --org",
          en:
            "In “\(site)” each leader issues herself, so there is no register here. Name the site of the business with --site, or make it with: kyndig init FOLDER --org"
        )
      )
    case .notTheKeeper(let site):
      (
        .notAllowed,
        Wording(
          nb: "«\(site)» føres av en annen konto. Be den som fører kursstedet, om å gjøre dette.",
          nn: "«\(site)» blir ført av ein annan konto. Be den som fører kursstaden, om å gjere dette.",
          en: "“\(site)” is kept by another account. Ask whoever keeps the site to do this.")
      )
    case .noKeys:
      (
        .notAllowed,
        Wording(
          nb:
            "Ingen av utstedernes nøkler ligger på denne kontoen. Logg inn på kontoen som laget kursstedet, eller gjenopprett dem med: kyndig key recover",
          nn:
            "Ingen av nøklane til utferdarane ligg på denne kontoen. Logg inn på kontoen som laga kursstaden, eller gjenopprett dei med: kyndig key recover",
          en:
            "None of the issuers' keys is on this account. Log in to the account that made the site, or recover them with: kyndig key recover"
        )
      )
    case .wrongPassphrase:
      (
        .notAllowed,
        Wording(
          nb: "Passfrasen er ikke en av utstedernes. Ingenting er gjort. Se på papiret og prøv igjen.",
          nn: "Passfrasen er ikkje ein av utferdarane sine. Ingenting er gjort. Sjå på papiret og prøv igjen.",
          en: "The passphrase is none of the issuers'. Nothing was done. Look at the paper and try again.")
      )
    case .folder(let error): Wording.complaint(of: error)
    case .archive(let error): Wording.complaint(of: error)
    case .register(let error): error.spoken
    }
  }
}

extension Office {
  /// Opens the office with whichever issuer's passphrase is typed.
  func open(asking: OfficeAsking) throws -> Open {
    try asking.unlock(
      AskingPhrases.issuersPassphrase(organisation.name), isWrong: { $0 as? Failure == .wrongPassphrase }
    ) { try open(with: $0) }
  }
}
