/// What `kyndig hand-in` says.
enum HandInPhrases {
  static func passphrase(_ name: String) -> Wording {
    Wording(
      nb: "Skriv passfrasen til nøkkelen din, \(name). Den vises ikke:",
      nn: "Skriv passfrasen til nøkkelen din, \(name). Han blir ikkje vist:",
      en: "Write the passphrase of your key, \(name). It does not show:")
  }

  static func notNeeded(_ organisation: String) -> Wording {
    Wording(
      nb: "Du trenger ikke å levere: de som utsteder for \(organisation), ser det du har gjort her.",
      nn: "Du treng ikkje å levere: dei som ferdar ut for \(organisation), ser det du har gjort her.",
      en: "You need not hand in: those who issue for \(organisation) see what you have done here.")
  }

  static func dropped(_ organisation: String) -> Wording {
    Wording(
      nb: "Levert til \(organisation). Du trenger ikke å sende noe.",
      nn: "Levert til \(organisation). Du treng ikkje å sende noko.",
      en: "Handed in to \(organisation). You need not send anything.")
  }

  static func written(_ path: String, _ organisation: String) -> Wording {
    Wording(
      nb: "Skrev «\(path)». Send filen til \(organisation), for eksempel som vedlegg i en e-post.",
      nn: "Skreiv «\(path)». Send fila til \(organisation), til dømes som vedlegg i ein e-post.",
      en: "Wrote “\(path)”. Send the file to \(organisation), as an attachment to an e-mail for instance.")
  }
}

extension HandInFailure: SpokenFailure {
  var spoken: (Complaint.Code, Wording) {
    switch self {
    case .noOrganisation:
      (
        .missing,
        Wording(
          nb:
            "Her utsteder du beviset selv, så det er ingen å levere til. Har du fått en invitasjon? Skriv: kyndig enrol --invite FIL",
          nn:
            "Her ferdar du ut beviset sjølv, så det er ingen å levere til. Har du fått ein invitasjon? Skriv: kyndig enrol --invite FIL",
          en:
            "Here you issue the certificate yourself, so there is nobody to hand in to. Do you have an invitation? Write: kyndig enrol --invite FILE"
        )
      )
    case .notEnrolled:
      (
        .missing,
        Wording(
          nb: "Du har ikke laget nøkkelen din ennå. Gjør det med: kyndig enrol",
          nn: "Du har ikkje laga nøkkelen din enno. Gjer det med: kyndig enrol",
          en: "You have not made your key yet. Do it with: kyndig enrol")
      )
    case .notWritten(let path):
      (
        .notStored,
        Wording(
          nb:
            "Kunne ikke skrive «\(path)». Ingenting er levert. Sjekk at du har lov til å skrive der, og at disken ikke er full.",
          nn:
            "Kunne ikkje skrive «\(path)». Ingenting er levert. Sjekk at du har lov til å skrive der, og at disken ikkje er full.",
          en:
            "Could not write “\(path)”. Nothing is handed in. Check that you may write there, and that the disk is not full."
        )
      )
    }
  }
}
