/// What the issuer's screens say about what awaits, and about one who awaits.
enum IssueWords {
  static let title = Wording(nb: "Utsted bevis", nn: "Ferd ut bevis", en: "Issue certificates")

  // Who signs.
  static let whoSigns = Wording(nb: "Hvem skal signere?", nn: "Kven skal signere?", en: "Who is to sign?")
  static let whoSignsLead = Wording(
    nb: "Det er en person som utsteder, med sin egen nøkkel. Passfrasen spør vi om til slutt.",
    nn: "Det er ein person som ferdar ut, med sin eigen nøkkel. Passfrasen spør vi om til slutt.",
    en: "It is a person who issues, with a key of her own. The passphrase is asked for at the end.")
  static let whoSignsPrompt = Wording(
    nb: "Skriv tallet for den som skal signere, eller avslutt:",
    nn: "Skriv talet for den som skal signere, eller avslutt:",
    en: "Write the number of whoever is to sign, or quit:")

  // The list.
  static func waiting(_ count: Int) -> Wording {
    Wording(
      nb: "\(count) venter på bevis", nn: "\(count) ventar på bevis",
      en: count == 1 ? "1 awaits a certificate" : "\(count) await a certificate")
  }
  static let nothingWaits = Wording(
    nb: "Ingen venter på bevis nå. Noen venter når de har bestått og signert egenerklæringen, og det de har levert, er "
      + "tatt inn med: kyndig receive",
    nn:
      "Ingen ventar på bevis no. Nokon ventar når dei har bestått og signert eigenerklæringa, og det dei har levert, er "
      + "teke inn med: kyndig receive",
    en:
      "Nobody awaits a certificate now. Somebody does once they have passed and signed the attestation, and what they "
      + "handed in is taken in with: kyndig receive")
  static func signsAs(_ person: String) -> Wording {
    Wording(nb: "\(person) signerer", nn: "\(person) signerer", en: "\(person) signs")
  }
  static let ready = Wording(nb: "klar", nn: "klar", en: "ready")
  static let chosen = Wording(nb: "valgt", nn: "vald", en: "chosen")
  static func objections(_ count: Int) -> Wording {
    Wording(
      nb: counted(count, "innvending", "innvendinger"), nn: counted(count, "innvending", "innvendingar"),
      en: counted(count, "objection", "objections"))
  }
  static func flags(_ count: Int) -> Wording {
    Wording(
      nb: "\(count) forhold", nn: "\(count) forhold",
      en: counted(count, "thing", "things"))
  }
  static let listPrompt = Wording(
    nb: "Skriv tallet for den du vil se på. Eller skriv ta med, samtale, utsted, hjelp eller avslutt:",
    nn: "Skriv talet for den du vil sjå på. Eller skriv ta med, samtale, ferd ut, hjelp eller avslutt:",
    en: "Write the number of the one to look at. Or write include, talk, issue, help or quit:")
  static let notReady = Wording(
    nb: "Noe er til hinder for dette beviset. Trykk Enter for å se hva.",
    nn: "Noko er til hinder for dette beviset. Trykk Enter for å sjå kva.",
    en: "Something stands in the way of this certificate. Press Enter to see what.")
  static let talkFirstReady = Wording(
    nb: "Samtalen føres inn på beviset, og her er det noe til hinder for det. Trykk Enter for å se hva.",
    nn: "Samtalen blir ført inn på beviset, og her er det noko til hinder for det. Trykk Enter for å sjå kva.",
    en: "The talk is entered on the certificate, and something stands in its way here. Press Enter to see what.")

  // Facts, in the list and about one.
  static let course = Wording(nb: "Kurs", nn: "Kurs", en: "Course")
  static func edition(_ course: String, _ version: String) -> Wording {
    Wording(
      nb: "\(course), utgave \(version)", nn: "\(course), utgåve \(version)", en: "\(course), edition \(version)")
  }
  static let result = Wording(nb: "Resultat", nn: "Resultat", en: "Result")
  static func resultValue(_ score: Int, _ required: Int, _ attempt: Int) -> Wording {
    Wording(
      nb: "\(Formats.nb.percent(score)), beståttgrense \(Formats.nb.percent(required)), forsøk \(attempt)",
      nn: "\(Formats.nn.percent(score)), grense \(Formats.nn.percent(required)), forsøk \(attempt)",
      en: "\(Formats.en.percent(score)), pass mark \(Formats.en.percent(required)), attempt \(attempt)")
  }
  static let signed = Wording(nb: "Signert", nn: "Signert", en: "Signed")
  static let handedIn = Wording(nb: "Levert", nn: "Levert", en: "Handed in")
  static let here = Wording(
    nb: "arbeider her; dette er slik det står nå", nn: "arbeider her; dette er slik det står no",
    en: "works here; this is how it stands now")
  static let against = Wording(nb: "Til hinder", nn: "Til hinder", en: "In the way")
  static let nothingAgainst = Wording(nb: "ingenting", nn: "ingenting", en: "nothing")
  static let toLookAt = Wording(nb: "Å spørre om", nn: "Å spørje om", en: "To ask about")
  static let talk = Wording(nb: "Samtale", nn: "Samtale", en: "Talk")
  static let noTalk = Wording(nb: "ikke ført inn", nn: "ikkje ført inn", en: "not entered")
  static func talkValue(_ reviewer: String, _ minutes: Int) -> Wording {
    Wording(
      nb: "\(reviewer), \(Formats.nb.minutes(minutes))", nn: "\(reviewer), \(Formats.nn.minutes(minutes))",
      en: "\(reviewer), \(Formats.en.minutes(minutes))")
  }
  static let becomes = Wording(nb: "Blir", nn: "Blir", en: "Becomes")
  static let courseCertificate = Wording(nb: "kursbevis", nn: "kursbevis", en: "course certificate")
  static let documentation = Wording(
    nb: "dokumentasjon på gjennomført opplæring", nn: "dokumentasjon på gjennomført opplæring",
    en: "documentation of training")

  // Keys.
  static let open = Wording(nb: "se på", nn: "sjå på", en: "look at")
  static let include = Wording(nb: "ta med", nn: "ta med", en: "include")
  static let exclude = Wording(nb: "la være", nn: "lat vere", en: "leave out")
  static let talkKey = Wording(nb: "samtale", nn: "samtale", en: "talk")
  static let issue = Wording(nb: "utsted", nn: "ferd ut", en: "issue")
  static let list = Wording(nb: "listen", nn: "lista", en: "the list")
  static let drafts = Wording(nb: "utkast", nn: "utkast", en: "drafts")

  /// What is typed for the keys of these screens, in every language and whichever is spoken.
  static let words: [String: Character] = [
    "ta med": "v", "la være": "v", "lat vere": "v", "include": "v", "leave out": "v",
    "samtale": "t", "talk": "t", "drafts": "u", "utsted": "s", "ferd ut": "s", "issue": "s",
  ]
}

extension IssueWords {
  /// What a certificate is called by its label; issued here, there is no third kind.
  static func document(withTalk: Bool) -> Wording { withTalk ? courseCertificate : documentation }
}
