import Courseware

/// What `kyndig leaders invite` says and writes.
enum InvitingPhrases {
  /// The headings of the file of codes.
  static let columns = [
    Wording(nb: "navn", nn: "namn", en: "name"),
    Wording(nb: "ansattnummer", nn: "tilsettnummer", en: "employee number"),
    Wording(nb: "kode", nn: "kode", en: "code"), Wording(nb: "gjelder til", nn: "gjeld til", en: "expires"),
    Wording(nb: "fil", nn: "fil", en: "file"),
  ]

  static func written(_ count: Int, _ folder: String, until time: Timestamp) -> Wording {
    let date = CivilTime(time).date
    return Wording(
      nb:
        "\(counted(count, "invitasjon", "invitasjoner")) ligger i «\(folder)», og gjelder til \(Formats.nb.text(date)). Send hver leder sin fil. Kodene står i koder.csv: send dem på en annen måte enn filene, og slett koder.csv etterpå.",
      nn:
        "\(counted(count, "invitasjon", "invitasjonar")) ligg i «\(folder)», og gjeld til \(Formats.nn.text(date)). Send kvar leiar si fil. Kodane står i koder.csv: send dei på ein annan måte enn filene, og slett koder.csv etterpå.",
      en:
        "\(counted(count, "invitation is", "invitations are")) in “\(folder)”, and good until \(Formats.en.text(date)). Send each leader her own. The codes are in koder.csv: send them another way, and delete koder.csv afterwards."
    )
  }
}

extension InvitingFailure: SpokenFailure {
  var spoken: (Complaint.Code, Wording) {
    switch self {
    case .nobody:
      (
        .no,
        Wording(
          nb:
            "Alle på listen har en nøkkel, en som venter, eller en invitasjon som gjelder. Skal noen få en ny, oppgi navnet.",
          nn:
            "Alle på lista har ein nøkkel, ein som ventar, eller ein invitasjon som gjeld. Skal nokon få ein ny, oppgi namnet.",
          en:
            "Everybody on the list has a key, one that waits, or an invitation that is good. To give somebody a new one, name them."
        )
      )
    case .days(let days, let most):
      (
        .usage,
        Wording(
          nb: "En invitasjon kan gjelde i 1 til \(most) dager, og du skrev \(days).",
          nn: "Ein invitasjon kan gjelde i 1 til \(most) dagar, og du skreiv \(days).",
          en: "An invitation can be good for 1 to \(most) days, and you wrote \(days).")
      )
    case .hasLeft(let name):
      (
        .no,
        Wording(
          nb: "\(name.escaped) har sluttet. Ingen er invitert.", nn: "\(name.escaped) har slutta. Ingen er invitert.",
          en: "\(name.escaped) has left. Nobody was invited.")
      )
    case .exists(let path):
      (
        .usage,
        Wording(
          nb: "«\(path)» finnes fra før, og kodene der kan være i bruk. Ingen er invitert. Oppgi en ny mappe med --to.",
          nn: "«\(path)» finst frå før, og kodane der kan vere i bruk. Ingen er invitert. Oppgi ei ny mappe med --to.",
          en: "“\(path)” exists already, and its codes may be in use. Nobody was invited. Name a new folder with --to.")
      )
    case .notWritten(let path):
      (
        .notStored,
        Wording(
          nb:
            "Kunne ikke skrive «\(path)». Sjekk at du har lov til å skrive der, og at disken ikke er full, og inviter på nytt.",
          nn:
            "Kunne ikkje skrive «\(path)». Sjekk at du har lov til å skrive der, og at disken ikkje er full, og inviter på nytt.",
          en:
            "Could not write “\(path)”. Check that you may write there, and that the disk is not full, and invite anew."
        )
      )
    }
  }
}
