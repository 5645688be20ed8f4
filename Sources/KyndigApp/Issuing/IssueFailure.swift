import Register

/// Why nothing was issued.
enum IssueFailure: Error, Equatable {
  /// A person must be there.
  case noTerminal
  /// Nobody of that name or number awaits a certificate.
  case nobodyAwaits(String)
  /// There is no such certificate.
  case noCertificate(String)
  /// The certificate was withdrawn before.
  case withdrawn(String)
  /// Replacing takes a reason, and a reason something to replace.
  case reasonMissing
  case reasonAlone
  /// The reason is empty, or too long to keep.
  case reasonRefused
  /// The passphrase opens another issuer's key.
  case keyOfAnother(String)
  /// What was shown is not what there is now.
  case changed
  /// Storing failed; what the log has, is finished the next time it is opened.
  case notStored(isInLog: Bool, RegisterError)
  case wrongPassphrase
}

extension IssueFailure: SpokenFailure {
  var spoken: (Complaint.Code, Wording) {
    switch self {
    case .noTerminal:
      (
        .usage,
        Wording(
          nb: "Å utstede bevis krever en person ved en terminal. Se hva som venter, med: kyndig audit",
          nn: "Å ferde ut bevis krev ein person ved ein terminal. Sjå kva som ventar, med: kyndig audit",
          en: "Issuing takes a person at a terminal. See what awaits with: kyndig audit")
      )
    case .nobodyAwaits(let word):
      (
        .missing,
        Wording(
          nb: "Fant ingen signert egenerklæring uten bevis fra «\(word)». Se alt som venter, med: kyndig issue",
          nn: "Fann inga signert eigenerklæring utan bevis frå «\(word)». Sjå alt som ventar, med: kyndig issue",
          en: "Found no signed attestation without a certificate from “\(word)”. See all that awaits with: kyndig issue"
        )
      )
    case .noCertificate(let word):
      (
        .missing,
        Wording(
          nb: "Fant ikke beviset «\(word)». Nummeret står på beviset, som K7QF-2M9X-4TRD.",
          nn: "Fann ikkje beviset «\(word)». Nummeret står på beviset, som K7QF-2M9X-4TRD.",
          en: "Found no certificate “\(word)”. The number is on it, as K7QF-2M9X-4TRD.")
      )
    case .withdrawn(let word):
      (
        .no,
        Wording(
          nb: "Beviset «\(word)» er trukket tilbake eller erstattet fra før.",
          nn: "Beviset «\(word)» er trekt tilbake eller bytt ut frå før.",
          en: "The certificate “\(word)” was withdrawn or replaced before.")
      )
    case .reasonMissing:
      (
        .usage,
        Wording(
          nb: "Skriv hvorfor beviset erstattes: --reason \"Navnet var skrevet feil\"",
          nn: "Skriv kvifor beviset blir bytt ut: --reason \"Namnet var skrive feil\"",
          en: "Write why the certificate is replaced: --reason \"The name was misspelt\"")
      )
    case .reasonAlone:
      (
        .usage,
        Wording(
          nb: "--reason hører sammen med --replaces.", nn: "--reason høyrer saman med --replaces.",
          en: "--reason belongs with --replaces.")
      )
    case .reasonRefused:
      (
        .usage,
        Wording(
          nb: "Grunnen må stå på én linje, med høyst 200 tegn.", nn: "Grunnen må stå på éi linje, med høgst 200 teikn.",
          en: "The reason must be one line of at most 200 characters.")
      )
    case .keyOfAnother(let person):
      (
        .notAllowed,
        Wording(
          nb: "Passfrasen hører til nøkkelen til \(person). Ingenting er signert.",
          nn: "Passfrasen høyrer til nøkkelen til \(person). Ingenting er signert.",
          en: "The passphrase belongs to the key of \(person). Nothing is signed.")
      )
    case .changed:
      (
        .no,
        Wording(
          nb: "Noe er endret siden du så det. Ingenting er signert. Se på nytt.",
          nn: "Noko er endra sidan du såg det. Ingenting er signert. Sjå på nytt.",
          en: "Something has changed since you saw it. Nothing is signed. Look again.")
      )
    case .notStored(true, _):
      (
        .notStored,
        Wording(
          nb: "Beviset er ført inn i protokollen, men ikke alt ble lagret. Sjekk at disken ikke er full, og kjør "
            + "kyndig issue på nytt; da blir resten gjort ferdig.",
          nn: "Beviset er ført inn i protokollen, men ikkje alt vart lagra. Sjekk at disken ikkje er full, og køyr "
            + "kyndig issue på nytt; då blir resten gjort ferdig.",
          en: "The certificate is in the log, but not everything was stored. Check that the disk is not full, and run "
            + "kyndig issue again; the rest is done then.")
      )
    case .notStored(false, _):
      (
        .notStored,
        Wording(
          nb: "Det kunne ikke lagres. Ingenting er utstedt. Sjekk at disken ikke er full, og prøv igjen.",
          nn: "Det kunne ikkje lagrast. Ingenting er ferda ut. Sjekk at disken ikkje er full, og prøv igjen.",
          en: "It could not be stored. Nothing is issued. Check that the disk is not full, and try again.")
      )
    case .wrongPassphrase:
      (
        .notAllowed,
        Wording(
          nb: "Passfrasen stemte ikke. Ingenting er signert.", nn: "Passfrasen stemte ikkje. Ingenting er signert.",
          en: "The passphrase was not right. Nothing is signed.")
      )
    }
  }
}
