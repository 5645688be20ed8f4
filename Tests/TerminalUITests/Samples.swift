import TerminalUI

/// The screens of the goldens: sample texts, not approved content.
enum Sample {
  static let vocabulary = Vocabulary(
    tooSmall: { window, needed in
      [
        "Vinduet er for lite: \(window.columns) × \(window.rows). Kurset trenger minst \(needed.columns) × \(needed.rows).",
        "Gjør vinduet større, så fortsetter kurset der du var. Alt er lagret.",
        "Du kan også bruke kurset uten fullskjerm: kyndig --plain",
      ]
    },
    linesInSight: { "linje \($0)–\($1) av \($2)" },
    percent: { "\($0)\u{A0}%" },
    marked: "merket", unmarked: "ikke merket",
    state: {
      switch $0 {
      case .passed: "bestått"
      case .failed: "ikke bestått"
      case .correct: "riktig"
      case .wrong: "ikke riktig"
      case .partly: "delvis"
      case .here: "du er her"
      case .notStarted: "ikke startet"
      case .locked: "ikke åpen ennå"
      case .error: "avvik"
      }
    },
    words: [
      "hjelp": .character("?"), "oversikt": .character("o"), "avslutt": .character("q"), "tilbake": .left,
      "les": .character("l"),
    ])

  static let overview = Screen(
    trail: ["HMS for ledere"], fact: "Kari Nordmann",
    body: [
      .paragraph(
        "Opplæring for øverste leder etter arbeidsmiljøloven §\u{A0}3-5. Opplæringen er personlig. Ingen andre kan ta den for deg."
      ),
      .options([
        Option(label: "1", text: "Lederens ansvar", detail: "bestått, 92 %", state: .passed),
        Option(label: "2", text: "Systematisk HMS-arbeid", detail: "bestått, 85 %", state: .passed),
        Option(label: "3", text: "Varsling", detail: "du er her: side 4 av 9", state: .here, isFocused: true),
        Option(label: "4", text: "Risikovurdering", detail: "ikke startet, ca. 25 min", state: .notStarted),
        Option(label: "5", text: "Samarbeid og verneombud", detail: "ikke startet, ca. 20 min", state: .notStarted),
        Option(label: "6", text: "Avsluttende prøve", detail: "åpner når 1–5 er bestått", state: .locked),
      ]),
      .paragraph(
        "2 av 6 moduler er bestått. Omtrent 1 time og 40 minutter igjen. Beståttgrensen er 80 %. Du kan ta en modul så mange ganger du vil."
      ),
      .paragraph("Når alt er bestått, signerer du en egenerklæring og får beviset ditt."),
      .paragraph("Sist lagret i dag kl. 14.05. Du kan avslutte når som helst."),
    ],
    keys: [
      KeyHint("Enter", "fortsett"), KeyHint("↑↓", "velg modul"), KeyHint("/", "søk"), KeyHint("b", "kursbevis"),
      KeyHint("?", "hjelp"), KeyHint("q", "avslutt"),
    ],
    prompt: "Trykk Enter for å fortsette, eller skriv tallet for en modul, hjelp eller avslutt:")

  static let lesson = Screen(
    trail: ["HMS for ledere", "3 Varsling", "Når noen sier fra"], fact: "side 4 av 9",
    progress: Progress(done: 4, of: 9),
    body: [
      .heading("Når noen sier fra"),
      .paragraph(
        "Et \("varsel", .term) kan komme i et møte, på e-post eller over en kopp kaffe. Får du et varsel, skal du sørge for at det blir tilstrekkelig undersøkt innen rimelig tid. Du skal også passe på at den som har varslet, har et fullt \("forsvarlig arbeidsmiljø", .term). [1]"
      ),
      .figure(
        lines: [
          "    ta imot  ──▸  undersøke  ──▸  vurdere  ──▸  følge opp",
          "    ├───────── beskytte den som varsler, hele veien ─────────┤",
        ],
        alternative:
          "Fire steg: ta imot, undersøke, vurdere og følge opp. Gjennom alle fire beskytter du den som varsler."),
      .paragraph(
        "Det hjelper ikke at den som sier fra, ber deg la saken ligge. Når du vet om forholdet, har du en plikt til å gjøre noe."
      ),
      .lines([
        "[1] Arbeidsmiljøloven § 2 A-3, lovdata.no/lov/2005-06-17-62",
        "Begreper på siden: varsel · gjengjeldelse · forsvarlig arbeidsmiljø",
      ]),
    ],
    keys: [
      KeyHint("Enter", "neste side"), KeyHint("←", "forrige"), KeyHint("Tab", "begreper"), KeyHint("o", "oversikt"),
      KeyHint("/", "søk"), KeyHint("?", "hjelp"),
    ],
    prompt: "Trykk Enter for neste side, eller skriv tilbake, oversikt eller avslutt:")

  static var glossary: Screen {
    var screen = lesson
    screen.panel = Panel(
      title: "Begrep 2 av 3",
      body: [
        .heading("Gjengjeldelse"),
        .paragraph(
          "En ugunstig handling, praksis eller unnlatelse som er en følge av, eller en reaksjon på, at noen har varslet. Det kan være å bli fryst ut, få dårligere oppgaver eller miste en lønnsøkning."
        ),
        .paragraph("Brukt på side 4 og 6 i denne modulen."),
      ])
    screen.keys = [
      KeyHint("Tab", "neste begrep"), KeyHint("Esc", "lukk", essential: true), KeyHint("Enter", "gå til side 6"),
      KeyHint("?", "hjelp"),
    ]
    screen.prompt = "Trykk Enter for å gå til side 6, eller skriv tilbake:"
    return screen
  }

  static let singleChoice = Screen(
    trail: ["HMS for ledere", "3 Varsling", "Oppgave 2 av 5"], fact: "1 poeng", progress: Progress(done: 2, of: 5),
    body: [
      .paragraph(
        "En medarbeider forteller deg i fortrolighet at en avdelingsleder plager lærlingene. Hun vil ikke «lage sak» av det."
      ),
      .paragraph("Hva gjør du først?"),
      .options([
        Option(label: "1", text: "Lar det ligge. Hun ba deg jo om ikke å gjøre noe."),
        Option(label: "2", text: "Behandler det som et varsel og følger varslingsrutinen.", isFocused: true),
        Option(label: "3", text: "Ber henne sende en formell klage til styret."),
        Option(label: "4", text: "Spør avdelingslederen om det stemmer."),
      ]),
      .paragraph("Velg ett svar."),
    ],
    keys: [
      KeyHint("↑↓ eller 1–4", "velg"), KeyHint("Enter", "svar"), KeyHint("←", "til leksjonen"), KeyHint("?", "hjelp"),
      KeyHint("q", "avslutt"),
    ],
    prompt: "Skriv tallet for ett svar, eller ? for hjelp:")

  static let multipleChoice = Screen(
    trail: ["HMS for ledere", "3 Varsling", "Oppgave 3 av 5"], fact: "2 poeng", progress: Progress(done: 3, of: 5),
    body: [
      .paragraph("Du har fått et varsel. Hvilke plikter har du da som arbeidsgiver?"),
      .options([
        Option(label: "1", text: "Sørge for at varselet blir undersøkt innen rimelig tid", mark: .marked),
        Option(label: "2", text: "Finne ut hvem varsleren har snakket med", mark: .unmarked),
        Option(
          label: "3", text: "Passe på at varsleren har et forsvarlig arbeidsmiljø", mark: .marked, isFocused: true),
        Option(label: "4", text: "Melde alle varsler videre til Arbeidstilsynet", mark: .unmarked),
        Option(label: "5", text: "Sette inn tiltak mot gjengjeldelse når det trengs", mark: .unmarked),
      ]),
      .paragraph(
        "Merk alle som er riktige. Du har merket 2. Du får poeng for hvert riktige valg og trekk for hvert gale."),
    ],
    keys: [
      KeyHint("↑↓", "flytt"), KeyHint("Mellomrom eller 1–5", "merk"), KeyHint("Enter", "svar"),
      KeyHint("←", "til leksjonen"), KeyHint("?", "hjelp"),
    ],
    prompt: "Skriv tallene for alle riktige svar, for eksempel 1 3, eller ? for hjelp:")
}
