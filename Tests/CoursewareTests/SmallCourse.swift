import Courseware

extension Course {
  /// A small course with one of each thing: conditions, a stop, practice, a task, critical items, modules of one trade.
  ///
  /// The stored transcripts were taken in it: add nothing to what they walk through.
  static let small = Course(
    id: "lite-kurs", version: "2026-1", language: "nb", rulesAsOf: day("2026-10-07"), title: "Lite kurs",
    introduction: .text("Kort om kurset.") + .when(.heads(.atLeast, 1), "I.EMPLOYER"), provider: "Eksempel AS",
    responsible: Responsible(name: "Ola Eksempel", competence: "Verneingeniør", contact: "post@eksempel.example"),
    modules: [.start, .responsibility, .construction, .workshop],
    test: Assessment(
      id: "prøve", title: "Avsluttende prøve", masteryScore: MasteryScore(percent: 80),
      draws: [
        Draw(bank: "start/bank", count: 2), Draw(bank: "ansvar/bank", count: 3), Draw(bank: "bygg/bank", count: 1),
        Draw(bank: "verksted/bank", count: 2),
      ]),
    questions: [
      ProfileQuestion(
        id: "heads", label: "Antall ansatte", prompt: "Hvor mange ansatte har dere?",
        why: "Noen regler gjelder fra et antall.",
        kind: .number(0...9999)),
      ProfileQuestion(
        id: "trade", label: "Bransje", prompt: "Hva driver dere med?", why: "Farene er ulike.",
        kind: .choice([
          .init(value: "office", label: "Kontor"), .init(value: "construction", label: "Bygg"),
          .init(value: "shipping", label: "Sjøfart"), .init(value: "workshop", label: "Verksted"),
        ])),
      ProfileQuestion(
        id: "shared", label: "Felles arbeidsplass", prompt: "Er det flere virksomheter på plassen?",
        why: "Da må noen samordne.", condition: .trade(.equal, "construction"),
        kind: .choice([.init(value: "yes", label: "Ja"), .init(value: "no", label: "Nei")])),
    ],
    thresholds: [
      "verneombud": Threshold(
        label: "ansatte", law: "aml § 6-1",
        values: [.init(number: 10, from: nil), .init(number: 5, from: day("2024-01-01"))]),
      "amu": Threshold(
        label: "ansatte", law: "aml § 7-1",
        values: [
          .init(number: 50, from: day("2006-01-01")), .init(number: 30, from: day("2024-01-01")),
          .init(number: 25, from: day("2027-01-01")),
        ]),
    ],
    glossary: ["verneombud": Term(word: "verneombud", explanation: "Den ansattes talsperson.")],
    sources: ["AML": Source(title: "Arbeidsmiljøloven", address: "lovdata.no", read: day("2026-10-07"))])
}

extension Module {
  fileprivate static let start = Module(
    id: "start", title: "Start",
    objectives: [Objective(id: "start/plikt", text: "Du kan si hvem plikten gjelder.")],
    lessons: [
      Lesson(
        id: "start/velkommen", title: "Velkommen",
        steps: [
          .page(Page(id: "start/hei", title: "Hei", blocks: .text("Les dette."))),
          .question("heads"), .question("trade"), .question("shared"),
          .stop(
            Stop(
              id: "start/til-sjøs", condition: .trade(.equal, "shipping"), title: "Ikke for dere",
              blocks: .text("Skip har egne regler."))),
          .page(Page(id: "start/antall", title: "Antallet", blocks: byHeads)),
        ])
    ],
    banks: [
      Bank(
        id: "start/bank",
        items: [
          Item("start/kritisk", "start/plikt", isCritical: true), Item("start/a", "start/plikt"),
          Item("start/b", "start/plikt"), Item("start/c", "start/plikt"), Item("start/d", "start/plikt"),
        ])
    ],
    check: Assessment(
      id: "start/sjekk", title: "Sjekk", masteryScore: MasteryScore(percent: 80),
      draws: [Draw(bank: "start/bank", count: 5)]))

  private static let byHeads: [Block] =
    .when(.heads(.equal, 0), "N.NONE") + .when(.heads(.atLeast, 1), "N.SOME")
    + .when(.heads(.less, threshold: "verneombud"), "N.SMALL")
    + .when(.heads(.atLeast, threshold: "verneombud"), "N.OMBUD")
    + .when(.and(.heads(.atLeast, 10), .heads(.less, 30)), "N.AMU-ASKED")
    + .when(.heads(.more, 19), "N.TWENTY") + .when(.heads(.atLeast, threshold: "amu"), "N.AMU")

  fileprivate static let responsibility = Module(
    id: "ansvar", title: "Lederens ansvar",
    objectives: [
      Objective(id: "ansvar/personlig", text: "Du kan forklare hvem som må ta opplæringen."),
      Objective(id: "ansvar/ombud", text: "Du kan si når dere må ha verneombud."),
    ],
    lessons: [
      Lesson(
        id: "ansvar/plikten", title: "Plikten",
        steps: [
          .page(Page(id: "ansvar/side", title: "Plikten", blocks: .text("Den er din."))),
          .practice(Item("ansvar/øv-en", "ansvar/personlig")),
          .practice(Item("ansvar/øv-flere", "ansvar/ombud", .multiple(true, true, false, false))),
          .practice(
            Item("ansvar/øv-stor", "ansvar/ombud", condition: .heads(.atLeast, threshold: "verneombud"))),
        ])
    ],
    tasks: [
      Task(
        id: "ansvar/mål", document: "D1", title: "Målet", blocks: .text("Skriv målet."),
        fields: [
          TaskField(id: "mål", label: "Mål", isRequired: true), TaskField(id: "eier", label: "Hvem", isRequired: true),
          TaskField(id: "merknad", label: "Merknad", isRequired: false),
        ], minutes: 6)
    ],
    banks: [
      Bank(
        id: "ansvar/bank",
        items: [
          Item("ansvar/amina", "ansvar/personlig", isCritical: true), Item("ansvar/b", "ansvar/personlig"),
          Item("ansvar/c", "ansvar/personlig", .multiple(true, false, true, false)),
          Item("ansvar/d", "ansvar/ombud", .multiple(true, true, true, false)), Item("ansvar/e", "ansvar/ombud"),
          Item("ansvar/f", "ansvar/ombud", condition: .heads(.atLeast, threshold: "verneombud")),
        ])
    ],
    check: Assessment(
      id: "ansvar/sjekk", title: "Sjekk", masteryScore: MasteryScore(percent: 80),
      draws: [Draw(bank: "ansvar/bank", count: 4)]))

  fileprivate static let construction = Module(
    id: "bygg", title: "Bygg", condition: .trade(.equal, "construction"),
    objectives: [Objective(id: "bygg/fall", text: "Du kan forebygge fall.")],
    lessons: [
      Lesson(
        id: "bygg/fall-leksjon", title: "Fall",
        steps: [.page(Page(id: "bygg/side", title: "Fall", blocks: .text("Sikre kanten.")))])
    ],
    banks: [
      Bank(
        id: "bygg/bank",
        items: [Item("bygg/a", "bygg/fall"), Item("bygg/b", "bygg/fall"), Item("bygg/c", "bygg/fall")])
    ],
    check: Assessment(
      id: "bygg/sjekk", title: "Sjekk", masteryScore: MasteryScore(percent: 80),
      draws: [Draw(bank: "bygg/bank", count: 2)]))

  /// Every way of answering, a scenario and rows; no stored transcript is of a workshop.
  fileprivate static let workshop = Module(
    id: "verksted", title: "Verksted", condition: .trade(.equal, "workshop"),
    objectives: [Objective(id: "verksted/orden", text: "Du kan holde orden.")],
    lessons: [
      Lesson(
        id: "verksted/orden-leksjon", title: "Orden",
        steps: [
          .page(Page(id: "verksted/side", title: "Orden", blocks: .text("Rydd."))),
          .practice(Item("verksted/øv-rekkefølge", "verksted/orden", .steps(4))),
          .practice(Item("verksted/øv-kobling", "verksted/orden", .entries([2, 0, 1]))),
          .practice(Item("verksted/øv-tall", "verksted/orden", .number(5))),
          .practice(Item("verksted/øv-dato", "verksted/orden", .date("2027-01-01"))),
          .practice(Item("verksted/øv-feil", "verksted/orden", .faults(false, true, true))),
          .scenario(situation),
        ])
    ],
    tasks: [
      Task(
        id: "verksted/plan", document: nil, title: "Planen", blocks: .text("Skriv tiltak."),
        criteria: ["Står det hvem som gjør hva?", "Er den fra i år?"],
        parts: [
          .rows(
            TaskRows(
              id: "tiltak", label: "Tiltak", count: 1...2,
              fields: [
                TaskField(id: "hva", label: "Hva", isRequired: true),
                TaskField(id: "hvem", label: "Hvem", isRequired: false),
              ]))
        ], minutes: 4)
    ],
    banks: [
      Bank(
        id: "verksted/bank",
        items: [
          Item("verksted/rekkefølge", "verksted/orden", .steps(3)),
          Item("verksted/kobling", "verksted/orden", .entries([0, 1])),
          Item("verksted/tall", "verksted/orden", .number(12)),
          Item("verksted/dato", "verksted/orden", .date("2024-02-29")),
          Item("verksted/feil", "verksted/orden", .faults(true, false, false)),
        ])
    ],
    check: Assessment(
      id: "verksted/sjekk", title: "Sjekk", masteryScore: MasteryScore(percent: 80),
      draws: [Draw(bank: "verksted/bank", count: 5)]))

  private static let situation = Scenario(
    id: "verksted/situasjon", objective: "verksted/orden", title: "Hylla", canGoBack: true,
    scenes: [
      Scene(
        id: "hylla", title: nil, blocks: .text("Hylla er skjev."),
        decisions: [
          Decision(text: [.text("Rett den")], consequence: [.text("Godt.")], target: "etterpå"),
          Decision(text: [.text("Gå forbi")], consequence: [.text("Au.")], target: "velt", isTurning: true),
        ]),
      Scene(
        id: "etterpå", title: nil, blocks: .text("Noen spør hvorfor."),
        decisions: [
          Decision(text: [.text("Si det")], consequence: [.text("Godt.")], target: "rett", isTurning: true),
          Decision(text: [.text("Ti")], consequence: [.text("Nei.")], target: "velt", isTurning: true),
        ]),
    ],
    endings: [
      Ending(id: "rett", title: "Rett", blocks: .text("Den står.")),
      Ending(id: "velt", title: "Velt", blocks: .text("Den falt.")),
    ])
}
