/// What `--help` says of the commands of those who issue for an organisation, in all three languages side by side.
struct OfficeHelp: Sendable {
  /// The language that it is said in.
  let language: Language

  /// A command's help: what it is for, examples, and the rest.
  func command(_ abstract: Wording, _ examples: [Wording], _ rest: Wording) -> HelpWords.Command {
    let title = Wording(nb: "Eksempler:", nn: "Døme:", en: "Examples:")[language]
    let lines = [title] + examples.map { "  " + $0[language] }
    return HelpWords.Command(
      abstract: abstract[language], discussion: lines.joined(separator: "\n") + "\n\n" + rest[language])
  }

  func argument(_ text: Wording, _ value: Wording) -> HelpWords.Argument {
    HelpWords.Argument(text[language], value[language])
  }
}

// `kyndig init`.
extension OfficeHelp {
  var initialise: HelpWords.Command {
    command(
      Wording(
        nb: "Lag et kurssted, alene eller for en virksomhet.", nn: "Lag ein kursstad, åleine eller for ei verksemd.",
        en: "Make a site, alone or for a business."),
      [
        Wording(nb: "kyndig init hms", nn: "kyndig init hms", en: "kyndig init hse"),
        Wording(
          nb: "kyndig init hms --org --name \"Fjellbygg AS\" --orgnr 999999999",
          nn: "kyndig init hms --org --name \"Fjellbygg AS\" --orgnr 999999999",
          en: "kyndig init hse --org --name \"Fjellbygg AS\" --orgnr 999999999"),
      ],
      Wording(
        nb: """
          Uten --org utsteder hver leder sin egen dokumentasjon. Med --org utsteder to eller flere personer. De skriver navn
          og passfrase etter tur, og en gjenopprettingskode vises én gang. Avbrytes det, er ingenting laget. Avslutter med 64
          når noe er skrevet feil, og 74 når mappen ikke kunne lages.
          """,
        nn: """
          Utan --org ferdar kvar leiar ut sin eigen dokumentasjon. Med --org ferdar to eller fleire personar ut. Dei skriv
          namn og passfrase etter tur, og ein gjenopprettingskode blir vist éin gong. Blir det avbrote, er ingenting laga.
          Avsluttar med 64 når noko er skrive feil, og 74 når mappa ikkje kunne lagast.
          """,
        en: """
          Without --org each leader issues her own documentation. With --org two or more people issue. They write name and
          passphrase in turn, and a recovery code is shown once. When it is broken off, there is no site. Exits with 64 when
          an argument is wrong, and 74 when the site could not be made.
          """))
  }

  var newSite: HelpWords.Argument {
    argument(
      Wording(nb: "Mappen som lages.", nn: "Mappa som blir laga.", en: "The folder that is made."),
      Wording(nb: "mappe", nn: "mappe", en: "folder"))
  }

  var organisationName: HelpWords.Argument {
    argument(
      Wording(
        nb: "Navnet på virksomheten, slik det skal stå på bevisene.",
        nn: "Namnet på verksemda, slik det skal stå på bevisa.",
        en: "The name of the business, as it is to stand on certificates."),
      Wording(nb: "navn", nn: "namn", en: "name"))
  }

  var organisationNumber: HelpWords.Argument {
    argument(
      Wording(
        nb: "Organisasjonsnummeret, ni sifre.", nn: "Organisasjonsnummeret, ni siffer.",
        en: "The organisation number, nine digits."), Wording(nb: "nummer", nn: "nummer", en: "number"))
  }

  var org: String {
    Wording(
      nb: "Andre enn lederen selv utsteder bevisene.", nn: "Andre enn leiaren sjølv ferdar ut bevisa.",
      en: "Others than the leader herself issue the certificates.")[language]
  }
}
