/// What `--help` says of the command that issues certificates.
struct IssueHelp: Sendable {
  var issue: HelpWords.Command
  var who: HelpWords.Argument
  var replaces: HelpWords.Argument
  var reason: HelpWords.Argument

  static let nb = Self(
    issue: .init(
      abstract: "Se på det lederne har signert, før inn samtalen, og utsted bevis.",
      discussion: """
        Eksempler:
          kyndig issue
          kyndig issue "Kari Nordmann" --plain
          kyndig issue --replaces K7QF-2M9X-4TRD --reason "Navnet var skrevet feil"

        Uten navn vises alle som venter. Ser du på noen, vises resultat, forsøk, tempo og de utkastene som er delt, aldri
        svarene. Med en samtale blir det kursbevis, uten blir det dokumentasjon. Passfrasen spør vi om til slutt, én gang
        for alle. Ingen utsteder bevis til seg selv. Krever en terminal. Avslutter med 0 når det er gjort eller ingen
        venter, 66 når ingen av det navnet venter, 74 når det ikke kunne lagres, og 77 når passfrasen er feil.
        """),
    who: .init("Navnet eller ansattnummeret til lederen, eller starten på egenerklæringens fingeravtrykk.", "hvem"),
    replaces: .init("Beviset som erstattes og trekkes tilbake, som K7QF-2M9X-4TRD.", "bevis"),
    reason: .init("Hvorfor det erstattes.", "grunn"))

  static let nn = Self(
    issue: .init(
      abstract: "Sjå på det leiarane har signert, før inn samtalen, og ferd ut bevis.",
      discussion: """
        Døme:
          kyndig issue
          kyndig issue "Kari Nordmann" --plain
          kyndig issue --replaces K7QF-2M9X-4TRD --reason "Namnet var skrive feil"

        Utan namn blir alle som ventar, viste. Ser du på nokon, ser du resultat, forsøk, tempo og dei utkasta som er delte,
        aldri svara. Med ein samtale blir det kursbevis, utan blir det dokumentasjon. Passfrasen spør vi om til slutt, éin
        gong for alle. Ingen ferdar ut bevis til seg sjølv. Krev ein terminal. Avsluttar med 0 når det er gjort eller ingen
        ventar, 66 når ingen av det namnet ventar, 74 når det ikkje kunne lagrast, og 77 når passfrasen er feil.
        """),
    who: .init(
      "Namnet eller tilsettnummeret til leiaren, eller starten på fingeravtrykket til eigenerklæringa.", "kven"),
    replaces: .init("Beviset som blir bytt ut og trekt tilbake, som K7QF-2M9X-4TRD.", "bevis"),
    reason: .init("Kvifor det blir bytt ut.", "grunn"))

  static let en = Self(
    issue: .init(
      abstract: "Look at what the leaders have signed, enter the talk, and issue certificates.",
      discussion: """
        Examples:
          kyndig issue
          kyndig issue "Kari Nordmann" --plain
          kyndig issue --replaces K7QF-2M9X-4TRD --reason "The name was misspelt"

        Without a name all who await are shown. Of each you see result, attempts, pace and the drafts that are shared, never
        the answers. With a talk it is a course certificate, without it is documentation. The passphrase is asked for at the
        end, once for all. Nobody issues to themselves. Takes a terminal. Exits with 0 when it is done or nobody awaits, 66
        when nobody of that name does, 74 when it could not be stored, and 77 when the passphrase is wrong.
        """),
    who: .init("The leader's name or employee number, or how the attestation's digest begins.", "who"),
    replaces: .init("The certificate that is replaced and withdrawn, as K7QF-2M9X-4TRD.", "certificate"),
    reason: .init("Why it is replaced.", "reason"))
}
