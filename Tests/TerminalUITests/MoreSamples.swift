import TerminalUI

extension Sample {
  static let feedback = Screen(
    trail: ["HMS for ledere", "3 Varsling", "Øving 2 av 3"], progress: Progress(done: 2, of: 5),
    body: [
      .heading(Text("Ikke riktig.", .failed)),
      .facts([Fact("Du svarte 4:", "Spør avdelingslederen om det stemmer.")]),
      .indented([
        .paragraph(
          "Da risikerer du å avsløre hvem som sa fra, før noen har vurdert hvordan hun kan beskyttes.")
      ]),
      .facts([Fact("Riktig svar 2:", "Behandler det som et varsel og følger varslingsrutinen.")]),
      .indented([
        .paragraph(
          "Hun forteller om kritikkverdige forhold. Da skal du sørge for at saken blir undersøkt, også når hun ber deg la den ligge."
        )
      ]),
      .note("\("Husk:", .strong) Dette står på side 4, «Når noen sier fra»."),
      .paragraph("Svaret er lagret kl. 14.12."),
    ],
    keys: [
      KeyHint("Enter", "neste øving"), KeyHint("l", "les side 4"), KeyHint("o", "oversikt"), KeyHint("?", "hjelp"),
      KeyHint("q", "avslutt"),
    ],
    prompt: "Trykk Enter for øving 3 av 3, eller skriv les, oversikt eller avslutt:")

  static let result = Screen(
    trail: ["HMS for ledere", "3 Varsling", "Resultat"], fact: "forsøk 2", progress: Progress(done: 1, of: 1),
    body: [
      .heading("Modul 3, Varsling: bestått"),
      .meter(Meter(label: "Resultat", percent: 80, limitLabel: "Beståttgrense", limit: 80)),
      .options([
        Option(label: "1", text: "Hva er et varsel", detail: "1 av 1", state: .correct),
        Option(label: "2", text: "Fortrolig samtale", detail: "0 av 1    se side 4", state: .wrong),
        Option(label: "3", text: "Pliktene dine", detail: "2 av 2", state: .correct),
        Option(label: "4", text: "Samtalen på lageret", detail: "3 av 3", state: .correct),
        Option(label: "5", text: "Frister", detail: "2 av 3    se side 7", state: .partly),
      ]),
      .paragraph(
        "8 av 10 poeng. Forrige forsøk ga 60 %. Det beste resultatet gjelder. Tid brukt i modulen: 31 minutter."),
      .paragraph("Neste: 4 Risikovurdering, ca. 25 minutter."),
    ],
    keys: [
      KeyHint("Enter", "neste modul"), KeyHint("f", "se feilene"), KeyHint("n", "nytt forsøk"),
      KeyHint("o", "oversikt"), KeyHint("?", "hjelp"),
    ],
    prompt: "Trykk Enter for neste modul, eller skriv oversikt eller avslutt:")

  static let signing = Screen(
    trail: ["HMS for ledere", "Egenerklæring"], fact: "steg 2 av 3: les og signer", progress: Progress(done: 2, of: 3),
    body: [
      .paragraph("Dette er teksten du signerer:"),
      .indented([
        .paragraph(
          "Jeg, Kari Nordmann, bekrefter at jeg selv har gjennomført kurset «HMS for ledere», utgave 2026-2, og at ingen andre har svart på oppgavene for meg."
        ),
        .facts([
          Fact("Gjennomført", "12.–21. november 2026, 6 moduler"),
          Fact("Omfang", "4 t 10 min beregnet, 3 t 35 min aktiv tid"),
          Fact("Resultat", "88 %, beståttgrense 80 %"),
          Fact("Virksomhet", "Fjellbygg AS"),
        ]),
      ]),
      .field(Field(label: "Skriv hele navnet ditt for å signere:", text: "Kari Nordm", isFocused: true)),
    ],
    keys: [
      KeyHint("Enter", "signer"), KeyHint("Esc", "avbryt, ingenting blir signert", essential: true),
      KeyHint("v", "vis alt som lagres"),
    ],
    prompt: "Skriv hele navnet ditt for å signere, eller trykk Ctrl-C for å avbryte:")

  static let passphrase = Screen(
    trail: ["HMS for ledere", "Egenerklæring"], fact: "steg 3 av 3: nøkkelen din", progress: Progress(done: 3, of: 3),
    body: [
      .field(
        Field(
          label: "Passordfrasen til nøkkelen din:", text: "æble", isSecret: true, isFocused: true,
          hint: "Teksten vises ikke mens du skriver."))
    ],
    keys: [KeyHint("Enter", "signer"), KeyHint("Esc", "avbryt")],
    prompt: "Skriv passordfrasen. Den vises ikke mens du skriver:")

  /// Seven lines in five rows, the last of them not begun.
  static let draft = Screen(
    trail: ["HMS for ledere", "Rutiner", "Brannvern"], fact: "felt 2 av 4", progress: Progress(done: 2, of: 4),
    body: [
      .paragraph("Skriv rutinen slik at en nyansatt kan følge den alene, den første dagen på jobb."),
      .field(
        Field(
          label: "Hva skal gjøres, og når?",
          text: """
            Hver fredag etter siste kunde:
            – se at rømningsveiene er ryddet
            – se at ingenting står foran slokkeapparatet ved lageret eller foran slangen i gangen

            Hver måned:
            – prøv røykvarslerne

            """, isFocused: true, rows: 5, isManyLined: true, hint: "Skriv én ting på hver linje.")),
      .field(Field(label: "Hvem har ansvaret?", text: "Daglig leder", rows: 1)),
    ],
    keys: [
      KeyHint("Enter", "ny linje"), KeyHint("Tab", "neste felt"), KeyHint("Ctrl-_", "angre"),
      KeyHint("Esc", "ut av feltet"),
    ],
    prompt: "Skriv en linje til, eller trykk Enter på en tom linje for å gå videre:")

  static let table = Screen(
    trail: ["HMS for ledere", "4 Risikovurdering", "Tiltak i rekkefølge"], fact: "side 2 av 7",
    progress: Progress(done: 2, of: 7),
    body: [
      .heading("Tiltak i rekkefølge"),
      .table(
        Table(
          header: ["Tiltak", "Eksempel", "Virker"],
          rows: [
            ["Fjern faren", "Bytt ut løsemiddelet med et vannbasert produkt", "for alle"],
            ["Skjerm faren", "Punktavsug ved sveiseplassen", "for alle som står der"],
            ["Verneutstyr", "Åndedrettsvern", "for den som bruker det riktig"],
          ])),
      .list(["Kartlegg farene", "Vurder risikoen", "Velg tiltak og følg opp at de virker"], numbered: true),
      .list(
        ["Verneombudet er med.", "Skriv ned hvem som gjør hva, og når, slik at dere kan se etter at det er gjort."],
        numbered: false),
    ],
    keys: [KeyHint("Enter", "neste side"), KeyHint("←", "forrige"), KeyHint("?", "hjelp")],
    prompt: "Trykk Enter for neste side, eller skriv tilbake:")
}
