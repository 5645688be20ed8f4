import Courseware
import Credentials

/// What `kyndig trust add` says.
enum TrustPhrases {
  static func trusted(_ pins: [Pin], wereKnown: Bool) -> Wording {
    let lead =
      wereKnown
      ? Wording(
        nb: "Du stoler på disse fra før:", nn: "Du stolar på desse frå før:", en: "You trust these already:")
      : Wording(
        nb: "Fra nå av stoler du på bevis fra:", nn: "Frå no av stolar du på bevis frå:",
        en: "From now on you trust certificates from:")
    return .lines([lead] + pins.map(issuer) + [check])
  }

  /// Whose key it is, and the six words that it is known by.
  static func issuer(_ pin: Pin) -> Wording {
    let person = pin.issuer.person.map { $0.escaped + ", " } ?? ""
    let number = pin.issuer.organisationNumber.map { " (\($0))" } ?? ""
    return Wording(
      all: "  \(person)\(pin.issuer.name.escaped)\(number)\n      \(Fingerprint(of: pin.issuer.key).text)")
  }

  static let check = Wording(
    nb: "Er du i tvil om filen, ring virksomheten og la dem lese ordene.",
    nn: "Er du i tvil om det er rett, ring verksemda og la dei lese orda.",
    en: "If you doubt where it is from, call the business and have them read the words.")

  /// Whether what was typed is a yes, in any of the languages.
  static func isYes(_ typed: String) -> Bool {
    ["ja", "yes"].contains(typed.split(whereSeparator: \.isWhitespace).joined().lowercased())
  }

  static let alter = Wording(
    nb: "Skriv «ja» for å bytte det du har, eller la linjen stå tom for å la det være:",
    nn: "Skriv «ja» for å byte det du har, eller la linja stå tom for å la det vere:",
    en: "Write “yes” to replace what you have, or leave the line empty to let it be:")

  /// What is known of each key, and what would come in its place.
  static func altered(_ alterations: [PinAlteration]) -> Wording {
    var lines = [
      Wording(
        nb: "Filen sier noe annet om nøkler du kjenner. En gammel fil kan gjøre en nøkkel gyldig som er byttet ut.",
        nn: "Fila seier noko anna om nøklar du kjenner. Ei gammal fil kan gjere ein nøkkel gyldig som er bytt ut.",
        en: "It says something else of keys that you know. An old one can bring back a key that was replaced.")
    ]
    for alteration in alterations {
      lines.append(issuer(alteration.known))
      if alteration.known.issuer != alteration.new.issuer {
        lines += [
          Wording(nb: "    blir til:", nn: "    blir til:", en: "    becomes:"), issuer(alteration.new),
        ]
      }
      if alteration.known.log != alteration.new.log {
        let (old, new) = (alteration.known.log?.origin ?? "–", alteration.new.log?.origin ?? "–")
        lines.append(
          Wording(
            nb: "    protokollen \(old.escaped) blir til \(new.escaped)",
            nn: "    protokollen \(old.escaped) blir til \(new.escaped)",
            en: "    the log \(old.escaped) becomes \(new.escaped)"))
      }
      if alteration.isLonger { lines.append(longer(alteration)) }
    }
    return .lines(lines)
  }

  private static func longer(_ alteration: PinAlteration) -> Wording {
    func span(_ pin: Pin) -> String {
      [pin.from, pin.until].map { $0.map { CivilTime($0).date.description } ?? "…" }.joined(separator: " – ")
    }
    let (old, new) = (span(alteration.known), span(alteration.new))
    return Wording(
      nb: "    gjelder \(old), og vil gjelde \(new)", nn: "    gjeld \(old), og vil gjelde \(new)",
      en: "    in force \(old), and would be in force \(new)")
  }

  static func listKept(_ name: String, _ count: Int) -> Wording {
    Wording(
      nb:
        "Listen fra \(name.escaped) er tatt vare på. Den har \(counted(count, "bevis", "bevis")) som ikke gjelder lenger.",
      nn:
        "Lista frå \(name.escaped) er teken vare på. Ho har \(counted(count, "bevis", "bevis")) som ikkje gjeld lenger.",
      en:
        "The list of \(name.escaped) is kept. It has \(counted(count, "certificate", "certificates")) no longer in force."
    )
  }
}

extension TrustFailure: SpokenFailure {
  var spoken: (Complaint.Code, Wording) {
    switch self {
    case .unknownFile(let file):
      (
        .no,
        Wording(
          nb: "«\(file.escaped)» er verken en utsteder, en virksomhet eller en liste over bevis. Ingenting er endret.",
          nn: "«\(file.escaped)» er korkje ein utferdar, ei verksemd eller ei liste over bevis. Ingenting er nytt.",
          en: "“\(file.escaped)” is neither an issuer, a business nor a list of certificates. No trust was altered.")
      )
    case .unknownIssuer(let file):
      (
        .no,
        Wording(
          nb:
            "Listen «\(file.escaped)» er signert av noen du ikke stoler på. Legg inn utstederen først: kyndig trust add organisation.json",
          nn:
            "Lista «\(file.escaped)» er signert av nokon du ikkje stolar på. Legg inn utferdaren først: kyndig trust add organisation.json",
          en:
            "The list “\(file.escaped)” is signed by somebody you do not trust. Take in the issuer first: kyndig trust add organisation.json"
        )
      )
    case .notAltered(let file):
      (
        .no,
        Wording(
          nb: "«\(file.escaped)» sier noe annet enn det du har, og er ikke lagt inn. Ingenting er endret.",
          nn: "«\(file.escaped)» seier noko anna enn det du har, og er ikkje lagd inn. Ingenting er nytt.",
          en: "“\(file.escaped)” says something else than what you have, and was not taken in. No trust was altered.")
      )
    case .older(let file):
      (
        .no,
        Wording(
          nb: "«\(file.escaped)» er eldre enn listen du har. Ingenting er endret.",
          nn: "«\(file.escaped)» er eldre enn lista du har. Ingenting er nytt.",
          en: "“\(file.escaped)” is older than the list you have. No list was replaced.")
      )
    }
  }
}
