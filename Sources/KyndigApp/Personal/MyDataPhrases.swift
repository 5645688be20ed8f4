/// What `kyndig mydata` says.
enum MyDataPhrases {
  static let nothing = Wording(
    nb: "Ingenting er lagret om deg her.", nn: "Ingenting er lagra om deg her.", en: "Nothing is stored about you here."
  )

  static func taken(_ folder: String) -> Wording {
    Wording(
      nb: "«\(folder)» finnes og er ikke tom. Ingenting er skrevet. Oppgi en ny mappe.",
      nn: "«\(folder)» finst og er ikkje tom. Ingenting er skrive. Oppgi ei ny mappe.",
      en: "“\(folder)” is there and not empty. Nothing is written. Name a new folder.")
  }

  static func written(_ folder: String, _ count: Int) -> Wording {
    Wording(
      nb:
        "Alt som er lagret om deg her, ligger i «\(folder)»: \(counted(count, "fil", "filer")). Begynn med LES-MEG.txt.",
      nn: "Alt som er lagra om deg her, ligg i «\(folder)»: \(counted(count, "fil", "filer")). Begynn med LES-MEG.txt.",
      en:
        "Everything stored about you here is in “\(folder)”: \(counted(count, "file", "files")). Begin with LES-MEG.txt."
    )
  }

  static func notWritten(_ path: String) -> Wording {
    Wording(
      nb: "Kunne ikke skrive «\(path)». Sjekk at du har lov til å skrive der, og at disken ikke er full.",
      nn: "Kunne ikkje skrive «\(path)». Sjekk at du har lov til å skrive der, og at disken ikkje er full.",
      en: "Could not write “\(path)”. Check that you may write there, and that the disk is not full.")
  }

  static let readme = Wording(
    nb: """
      Dette er alt Kyndig har lagret om deg her.

      me.json          navn, virksomhet og den offentlige delen av nøkkelen din
      sessions/        hvert svar og alt annet du har gjort i kurset, én hendelse per linje, med tidspunkt i millisekunder
      attestations/    egenerklæringene du har signert
      certificates/    bevisene dine
      register/        det virksomhetens register har: stillinger, fravær, godtatt opplæring, invitasjoner, hvem som har gått god for nøkkelen, innloggingsnøkler, innleveringer, gjennomganger

      Nøkkelen din er ikke med; den er låst med passfrasen, som aldri lagres. I protokollen står det ingen navn.
      """,
    nn: """
      Dette er alt Kyndig har lagra om deg her.

      me.json          namn, verksemd og den offentlege delen av nøkkelen din
      sessions/        kvart svar og alt anna du har gjort i kurset, éi hending per linje, med tidspunkt i millisekund
      attestations/    eigenerklæringane du har signert
      certificates/    bevisa dine
      register/        det registeret til verksemda har: stillingar, fråvær, godteken opplæring, invitasjonar, kven som har gått god for nøkkelen, innloggingsnøklar, innleveringar, gjennomgangar

      Nøkkelen din er ikkje med; han er låst med passfrasen, som aldri blir lagra. I protokollen står det ingen namn.
      """,
    en: """
      This is everything that Kyndig has stored about you here.

      me.json          name, business and the public part of your key
      sessions/        every answer and all else you have done in the course, one event a line, with times in milliseconds
      attestations/    the attestations you have signed
      certificates/    your certificates
      register/        what the business's register has: positions, absences, accepted training, invitations, who has vouched for the key, login keys, hand-ins, reviews

      Your key is not among it; it is locked with the passphrase, which is never stored. There are no names in the log.
      """)
}
