import Records
import Register

/// What `kyndig receive` says of each file.
enum ReceivePhrases {
  static let nothing = Wording(
    nb: "Det er ingenting nytt i mottaket.", nn: "Det er ingenting nytt i mottaket.",
    en: "There is nothing new in the drop folder.")

  static func taken(_ name: String, _ received: Received) -> Wording {
    let events = received.added.values.reduce(0, +)
    guard received.isNew else {
      return Wording(
        nb: "\(name) har levert dette før. Ingenting er endret.",
        nn: "\(name) har levert dette før. Ingenting er nytt.",
        en: "\(name) has handed this in before. Nothing is changed.")
    }
    var text = Wording(
      nb: "\(name) leverte \(counted(events, "ny hendelse", "nye hendelser")).",
      nn: "\(name) leverte \(counted(events, "ny hending", "nye hendingar")).",
      en: "\(name) handed in \(counted(events, "new event", "new events")).")
    if !received.attestations.isEmpty {
      text =
        text
        + Wording(
          nb: "Egenerklæringen er signert. Se på den med: kyndig issue",
          nn: "Eigenerklæringa er signert. Sjå på henne med: kyndig issue",
          en: "The attestation is signed. Look at it with: kyndig issue")
    }
    if received.awaitsBinding {
      text =
        text
        + Wording(
          nb: "Nøkkelen venter på å bli knyttet: kyndig leaders bind",
          nn: "Nøkkelen ventar på å bli knytt: kyndig leaders bind",
          en: "The key waits to be bound: kyndig leaders bind")
    }
    if let other = received.otherName {
      text =
        text
        + Wording(
          nb: "Lederen skrev navnet «\(other.escaped)»; beviset får navnet på listen.",
          nn: "Leiaren skreiv namnet «\(other.escaped)»; beviset får namnet på lista.",
          en: "The leader wrote the name “\(other.escaped)”; the certificate gets the name on the list.")
    }
    return text
  }

  static func keyWaits(_ name: String) -> Wording {
    Wording(
      nb:
        "\(name) har levert med en ny nøkkel. Filen tas inn når nøkkelen er knyttet: kyndig leaders bind",
      nn: "\(name) har levert med ein ny nøkkel. Fila blir teken inn når nøkkelen er knytt: kyndig leaders bind",
      en: "\(name) has handed in with a new key. It is taken in once the key is bound: kyndig leaders bind")
  }

  static func tookBack(_ name: String, _ number: String) -> Wording {
    Wording(
      nb: "Beviset \(number) til \(name) er tilbake i registeret.",
      nn: "Beviset \(number) til \(name) er tilbake i registeret.",
      en: "The certificate \(number) of \(name) is back in the register.")
  }

  static let handInFirst = Wording(
    nb: "Egenerklæringen som beviset bygger på, er ikke her. Be lederen levere på nytt, og ta inn den filen først.",
    nn: "Eigenerklæringa som beviset byggjer på, er ikkje her. Be leiaren levere på nytt, og ta inn den fila først.",
    en: "The attestation that it rests on is not here. Ask the leader to hand in again, and take that in first.")

  static let hadAlready = Wording(
    nb: "Beviset står i registeret fra før. Ingenting er endret.",
    nn: "Beviset står i registeret frå før. Ingenting er nytt.",
    en: "The certificate is in the register already. Nothing is changed.")

  static let unreadable = Wording(
    nb: "Dette er ingen vanlig fil, den er for stor, eller den kan ikke leses. Den er ikke tatt inn.",
    nn: "Dette er inga vanleg fil, ho er for stor, eller ho kan ikkje lesast. Ho er ikkje teken inn.",
    en: "This is no plain file, it is too large, or it cannot be read. It was not taken in.")

  static let missing = Wording(
    nb: "Fant ikke filen.", nn: "Fann ikkje fila.", en: "There is no such file.")
}

extension Reception.Outcome {
  private var name: String { leader?.name.escaped ?? "?" }

  /// What came of it.
  var text: Wording {
    switch result {
    case .taken(let received): ReceivePhrases.taken(name, received)
    case .keyWaits: ReceivePhrases.keyWaits(name)
    case .tookBack(let number): ReceivePhrases.tookBack(name, number)
    case .hadAlready: ReceivePhrases.hadAlready
    case .refused(.unknownAttestation): ReceivePhrases.handInFirst
    case .refused(let error): error.spoken.1
    case .unreadable: ReceivePhrases.unreadable
    case .missing: ReceivePhrases.missing
    }
  }

  /// The file, and what came of it.
  var line: Wording {
    let file = file.escaped
    return Wording(nb: "\(file): \(text.nb)", nn: "\(file): \(text.nn)", en: "\(file): \(text.en)")
  }

  /// What came of it, for a program.
  var state: String {
    switch result {
    case .taken(let received): received.isNew ? received.awaitsBinding ? "awaitsBinding" : "taken" : "unchanged"
    case .keyWaits: "keyNotBound"
    case .tookBack: "takenBack"
    case .hadAlready: "unchanged"
    case .refused: "refused"
    case .unreadable: "unreadable"
    case .missing: "missing"
    }
  }
}
