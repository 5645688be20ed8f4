import Credentials
import Records
import Register

extension Wording {
  /// What is said of a failure, in every language, with its exit code.
  static func complaint(of error: any Error) -> (Complaint.Code, Wording) {
    if let spoken = error as? any SpokenFailure { return spoken.spoken }
    let nb = Complaint(of: error, in: .nb)
    return (
      nb.code,
      Wording(nb: nb.text, nn: Complaint(of: error, in: .nn).text, en: Complaint(of: error, in: .en).text)
    )
  }

  /// One sentence after another.
  static func + (first: Wording, second: Wording) -> Wording {
    Wording(nb: first.nb + " " + second.nb, nn: first.nn + " " + second.nn, en: first.en + " " + second.en)
  }
}

extension RegisterError: SpokenFailure {
  var spoken: (Complaint.Code, Wording) {
    switch self {
    case .archive(let error): Wording.complaint(of: error)
    case .log(let error): error.spoken
    case .file(let problem): (.notStored, RegisterComplaintPhrases.file(problem.path))
    case .signed(let problem): problem.spoken
    case .issue(let error): (.no, IssuePhrases.text(error))
    case .accomplishment(let problem): Wording.complaint(of: Rejection.accomplishment(problem).asFailure)
    case .finding(let finding): (.no, RegisterComplaintPhrases.finding(finding))
    case .notAnIssuer: (.notAllowed, RegisterComplaintPhrases.notAnIssuer)
    case .notTheLogsKey: (.notAllowed, RegisterComplaintPhrases.notTheLogsKey)
    case .unknownLeader: (.missing, RegisterComplaintPhrases.unknownLeader)
    case .erased: (.no, RegisterComplaintPhrases.erased)
    case .unknownBinding: (.missing, RegisterComplaintPhrases.unknownBinding)
    case .boundAlready: (.no, RegisterComplaintPhrases.boundAlready)
    case .unknownCertificate(let id): (.missing, RegisterComplaintPhrases.unknownCertificate(id))
    case .unknownAttestation: (.missing, RegisterComplaintPhrases.unknownAttestation)
    case .notAdmitted(_, let objections):
      (.no, objections.map(ObjectionPhrases.text).reduce(RegisterComplaintPhrases.notAdmitted, +))
    case .changedSince: (.held, RegisterComplaintPhrases.changedSince)
    case .askedTwice: (.usage, RegisterComplaintPhrases.askedTwice)
    case .handIn(let problem): problem.spoken
    case .pin: (.no, RegisterComplaintPhrases.pin)
    }
  }
}

extension Rejection {
  /// The rejection as it is complained of where a leader signs.
  fileprivate var asFailure: SoloIssuing.Failure { .rejected(self) }
}

extension ObjectionPhrases {
  /// The words of a rejection.
  static func rejection(_ rejection: Rejection) -> Wording { Wording.complaint(of: rejection.asFailure).1 }
}

/// What is said where the register did not do what was asked.
enum RegisterComplaintPhrases {
  static func file(_ path: String) -> Wording {
    Wording(
      nb: "Kunne ikke lese eller skrive «\(path)». Sjekk at du har lov, og at disken ikke er full, og prøv igjen.",
      nn: "Kunne ikkje lese eller skrive «\(path)». Sjekk at du har lov, og at disken ikkje er full, og prøv igjen.",
      en: "Could not read or write “\(path)”. Check that you may, and that the disk is not full, and try again.")
  }

  static func finding(_ finding: Finding) -> Wording {
    Wording(
      nb: "\(finding.code): \(FindingPhrases.nb.text(finding))",
      nn: "\(finding.code): \(FindingPhrases.nn.text(finding))",
      en: "\(finding.code): \(FindingPhrases.en.text(finding))")
  }

  static let notAnIssuer = Wording(
    nb: "Nøkkelen hører ikke til noen som utsteder for virksomheten. Bruk passfrasen til en av utstederne.",
    nn: "Nøkkelen høyrer ikkje til nokon som ferdar ut for verksemda. Bruk passfrasen til ein av utferdarane.",
    en: "The key belongs to nobody who issues for the business. Use the passphrase of one of the issuers.")

  static let notTheLogsKey = Wording(
    nb: "Protokollnøkkelen på denne kontoen er en annen enn virksomhetens. Gjenopprett den med: kyndig key recover",
    nn: "Protokollnøkkelen på denne kontoen er ein annan enn verksemda sin. Gjenopprett han med: kyndig key recover",
    en: "The log's key on this account is another than the business's. Recover it with: kyndig key recover")

  static let unknownLeader = Wording(
    nb: "Lederen står ikke på listen. Se hvem som gjør det med: kyndig leaders list",
    nn: "Leiaren står ikkje på lista. Sjå kven som gjer det med: kyndig leaders list",
    en: "The leader is not on the list. See who is with: kyndig leaders list")

  static let erased = Wording(
    nb:
      "Opplysningene om denne lederen er slettet, og kommer ikke tilbake. Skal lederen være med igjen, importeres en ny linje.",
    nn:
      "Opplysningane om denne leiaren er sletta, og kjem ikkje tilbake. Skal leiaren vere med igjen, importerer de ei ny linje.",
    en:
      "The record of this leader has been erased, and does not come back. To have the leader again, import a new line.")

  static let unknownBinding = Wording(
    nb:
      "Ingen nøkkel er knyttet til denne lederen, så det er ingenting å oppheve. Se hvem som har en med: kyndig leaders list",
    nn:
      "Ingen nøkkel er knytt til denne leiaren, så det er ingenting å oppheve. Sjå kven som har ein med: kyndig leaders list",
    en: "No key is bound to this leader, so there is nothing to unbind. See who has one with: kyndig leaders list")

  static let boundAlready = Wording(
    nb:
      "Lederen har en nøkkel fra før, og kan bare ha én. Opphev den først: kyndig leaders unbind HVEM --reason new-key",
    nn:
      "Leiaren har ein nøkkel frå før, og kan berre ha éin. Opphev han først: kyndig leaders unbind KVEN --reason new-key",
    en:
      "The leader has a key already, and can have but one. Unbind it first: kyndig leaders unbind WHO --reason new-key")

  static func unknownCertificate(_ id: String) -> Wording {
    Wording(
      nb: "Fant ikke noe gyldig bevis med nummeret \(id.escaped). Nummeret står nederst på beviset.",
      nn: "Fann ikkje noko gyldig bevis med nummeret \(id.escaped). Nummeret står nedst på beviset.",
      en:
        "Found no certificate in force with the number \(id.escaped). The number stands at the foot of the certificate."
    )
  }

  static let unknownAttestation = Wording(
    nb: "Egenerklæringen finnes ikke her lenger. Hent listen på nytt med: kyndig issue",
    nn: "Eigenerklæringa finst ikkje her lenger. Hent lista på nytt med: kyndig issue",
    en: "The attestation is here no longer. Fetch the list anew with: kyndig issue")

  static let notAdmitted = Wording(
    nb: "Beviset kan ikke utstedes. Ingenting er signert.", nn: "Beviset kan ikkje ferdast ut. Ingenting er signert.",
    en: "The certificate cannot be issued. Nothing was signed.")

  static let askedTwice = Wording(
    nb: "Det er bedt om to bevis på én egenerklæring. Ingenting er signert. Velg det ene.",
    nn: "Det er bede om to bevis på éi eigenerklæring. Ingenting er signert. Vel det eine.",
    en: "Two certificates were asked for on one attestation. Nothing was signed. Choose one of them.")

  static let changedSince = Wording(
    nb: "Noe er endret siden du så på det. Ingenting er signert. Se på det igjen med: kyndig issue",
    nn: "Noko er endra sidan du såg på det. Ingenting er signert. Sjå på det igjen med: kyndig issue",
    en: "Something has changed since you looked at it. Nothing was signed. Look at it again with: kyndig issue")

  static let pin = Wording(
    nb:
      "Kontrollpunktet som denne kontoen har tatt vare på, hører ikke til protokollen her. Noen kan ha byttet den ut. Ingenting er gjort.",
    nn:
      "Kontrollpunktet som denne kontoen har teke vare på, høyrer ikkje til protokollen her. Nokon kan ha bytt han ut. Ingenting er gjort.",
    en:
      "The checkpoint that this account has kept does not belong to the log here. Somebody may have replaced it. Nothing was done."
  )
}
