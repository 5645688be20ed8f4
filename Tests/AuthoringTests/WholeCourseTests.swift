import Authoring
import Courseware
import Testing

@Suite("Everything the language has becomes a value")
struct WholeCourseTests {
  private let compilation = SmallCourse.whole.compilation

  @Test("A course with all there is compiles without a word, errata beside it")
  func course() throws {
    #expect(compilation.diagnostics == [])
    let course = try #require(compilation.course)
    #expect(
      course
        == Course(
          id: "kurs", version: "2026-1", language: "nb", rulesAsOf: try day("2026-11-01"), title: "HMS i det store",
          introduction: [text("Et kurs for deg som leder.")], provider: "Fjordheim kurs",
          responsible: Responsible(name: "Ola Fjordheim", competence: "Verneingeniør", contact: "hms@example.com"),
          review: Review(blocks: [text("Snakk om utkastene.")], topics: ["Målene", "Planen"], minutes: 20),
          documents: [Document(id: "D1", title: "Mål for HMS"), Document(id: "D2", title: "Handlingsplan")],
          modules: [try module()],
          test: Assessment(
            id: "prove", title: "Prøve", masteryScore: MasteryScore(percent: 75),
            draws: [Draw(bank: "ansvar/bank", count: 2)], size: .init(count: 2, conditional: 2)),
          businesses: [
            ExampleBusiness(
              id: "P1", title: "Snekkeren",
              profile: BusinessProfile(answers: [
                "heads": .number(4), "sector": .word("private"), "navn": .word("Snekker Fjord"),
              ]),
              shown: ["ansvar/for-sma", "ansvar"], hidden: ["ansvar/for-store"]),
            ExampleBusiness(id: "P2", title: "Den som ikke vet", profile: BusinessProfile(), shown: [], hidden: []),
          ],
          questions: try #require(SmallCourse().compilation.course).questions + [
            ProfileQuestion(
              id: "navn", label: "Navn", prompt: "Hva heter dere?", why: "Det står på utkastene.", kind: .text)
          ],
          thresholds: course.thresholds, glossary: course.glossary, sources: course.sources))
  }

  @Test("Errata are read: what is withdrawn, and the places of the choices that are right instead")
  func errata() throws {
    #expect(
      compilation.errata
        == Errata(
          course: "kurs",
          entries: [
            Erratum(
              item: "ansvar/amina", version: "2025-1", date: try day("2026-02-01"), correction: .withdrawn,
              reason: "Loven er endret."),
            Erratum(
              item: "ansvar/flere", version: "2025-2", date: try day("2026-03-01"), correction: .rekeyed([0, 2]),
              reason: "Også det tredje er riktig."),
          ]))
    #expect(!compilation.files.map(\.path).contains("kurs/errata.xml"), "errata are no part of an edition")
    #expect(SmallCourse().compilation.errata == nil)
    let broken = SmallCourse.whole.replacing(
      "<choice>Ja takk<why>En fullmakt flytter oppgaver.</why>", with: "<choice>Ja")
    #expect(broken.compilation.errata == nil)
  }

  private let small = Condition.derived(
    id: "small", label: "få ansatte", .comparison(.parameter("heads"), .less, .threshold("verneombud")))
  private var open: Condition {
    .derived(
      id: "open", label: "offentlig og stor",
      .and(.comparison(.parameter("sector"), .unequal, .word("private")), .not(small)))
  }

  private func module() throws -> Module {
    Module(
      id: "ansvar", title: "Lederens ansvar", condition: .comparison(.parameter("heads"), .atLeast, .number(2)),
      minutes: 16, isAboutInspections: true,
      objectives: [Objective(id: "ansvar/plikt", text: "Du kan forklare plikten.")],
      lessons: [
        Lesson(
          id: "ansvar/start", title: "Start",
          steps: [
            .question("heads"), .question("sector"), .question("navn"),
            .page(
              Page(
                id: "ansvar/forst", title: "Først",
                blocks: [
                  .paragraph([.text("Plikten ligger på "), .term("arbeidsgiver", "arbeidsgiver"), .text(".")])
                ])),
            .page(
              Page(id: "ansvar/for-store", title: "Mange", condition: .not(small), blocks: [text("Dere er mange.")])),
            .stop(
              Stop(
                id: "ansvar/ut", condition: .comparison(.parameter("sector"), .equal, .word("state")), title: "Ut",
                blocks: [text("Stans.")])),
            .scenario(scenario), .practice(item("rekkefolge", "Hva kommer først?", order)),
          ]),
        Lesson(
          id: "ansvar/sma", title: "Små", condition: small,
          steps: [
            .page(Page(id: "ansvar/for-sma", title: "Få", blocks: [text("Dere er få.")])),
            .practice(item("roller", "Hvem gjør hva?", match)),
          ]),
      ],
      tasks: [task], banks: [Bank(id: "ansvar/bank", items: [amina, several] + (try entered()) + [faults] + asked)],
      check: Assessment(
        id: "ansvar/sjekk", title: "Sjekk", masteryScore: MasteryScore(percent: 80),
        draws: [Draw(bank: "ansvar/bank", count: 2)]))
  }

  private var scenario: Scenario {
    Scenario(
      id: "ansvar/krana", objective: "ansvar/plikt",
      condition: .comparison(.parameter("heads"), .atLeast, .number(3)), page: "ansvar/forst", title: "Under krana",
      canGoBack: true,
      scenes: [
        Scene(
          id: "morgen", title: "Tirsdag kl. 08.40", blocks: [text("To lag skal arbeide her.")],
          decisions: [
            Decision(
              text: [.text("Endre "), .strong("planen")], consequence: [.text("Da er faren borte.")],
              target: "senere", points: 1),
            Decision(
              text: [.text("La det gå")], consequence: [.text("Ingen sa fra.")], target: "galt", points: 0,
              isTurning: true),
          ]),
        Scene(
          id: "senere", title: nil, blocks: [text("Sjefen ringer.")],
          decisions: [
            Decision(text: [.text("Si det")], consequence: [.text("Hun er enig.")], target: "godt"),
            Decision(text: [.text("Skjul det")], consequence: [.text("Hun finner det ut.")], target: "galt"),
          ]),
      ],
      endings: [
        Ending(id: "godt", title: "Alle kom hjem", blocks: [text("Løftet gikk bra.")]),
        Ending(id: "galt", title: "Det gikk galt", blocks: [text("Ingen ble skadet.")]),
      ])
  }

  private let order = Interaction.order([
    OrderStep(text: [.text("Se")], reason: [.text("Uten det vet du ikke.")]),
    OrderStep(text: [.text("Gjør")], reason: [.text("Det er målet.")]),
    OrderStep(text: [.text("Se igjen")], reason: [.text("Virket det?")]),
  ])

  private let match = Interaction.match(
    Matching(
      categories: [[.text("Leder")], [.text("Verneombud")]],
      entries: [
        .init(text: [.text("Ser etter")], category: 1, reason: [.text("Det er vervet.")]),
        .init(text: [.text("Bestemmer")], category: 0, reason: [.text("Hun har pengene.")]),
      ]))

  private var task: Courseware.Task {
    Task(
      id: "ansvar/plan", document: "D2", condition: .not(open), title: "Plan", blocks: [text("Skriv en plan.")],
      criteria: ["Den er fra i år.", "Alle kjenner den."],
      parts: [
        .field(TaskField(id: "mal", label: "Målet", isRequired: true, lines: 3)),
        .rows(
          TaskRows(
            id: "tiltak", label: "Tiltak", count: 1...3,
            fields: [
              TaskField(id: "hva", label: "Hva", isRequired: true),
              TaskField(id: "hvem", label: "Hvem", isRequired: false),
            ])),
      ],
      qualities: [
        Quality(rule: .owner, field: "hvem", advice: "Skriv en rolle."),
        Quality(rule: .asNeeded, field: nil, advice: "Si når."),
      ],
      samples: [
        TaskSample(field: "mal", condition: small, text: "Ingen skal skli på gulvet.\n\nAlle skal kjenne utgangene."),
        TaskSample(field: "mal", text: "Alle kommer hele hjem."),
      ], minutes: 8)
  }

  private var amina: Item {
    Item(
      id: "ansvar/amina", objective: "ansvar/plikt", isCritical: true, page: "ansvar/forst",
      prompt: [text("Hva svarer du Amina?")],
      interaction: .single([
        choice("Ja takk", false, "En fullmakt flytter oppgaver."), choice("Nei takk", true, "Du må ta det."),
        Choice(
          text: [.text("Spør HR")], isCorrect: false, reason: [.text("De kan ikke ta den.")], condition: .not(small)),
      ]))
  }

  private var asked: [Item] {
    let board = [
      choice("Jeg tar det", true, "Plikten følger deg."), choice("Vi er dekket", false, "Beviset er ikke bedriftens."),
    ]
    let brother = [
      choice("Svar for meg", false, "Da er det han som lærer."), choice("Jeg svarer", true, "Svarene skal være dine."),
    ]
    return [("styret", "styret", board), ("bror", "broren din", brother)].map { id, asker, choices in
      Item(
        id: "ansvar/\(id)", objective: "ansvar/plikt", isCritical: true, prompt: [text("Hva svarer du \(asker)?")],
        interaction: .single(choices))
    }
  }

  private var several: Item {
    Item(
      id: "ansvar/flere", objective: "ansvar/plikt",
      prompt: [
        .list([[.text("En")], [.text("To")]], isNumbered: true),
        .table(Table(header: [], rows: [[[.text("1")]]])),
        .figure(Figure(lines: ["─▸"], alternative: "En pil.")), text("Hva gjelder?"),
      ],
      interaction: .multiple([
        choice("Dette", true, "Ja."), choice("Også dette", true, "Ja."), choice("Ikke dette", false, "Nei."),
      ]), credit: .whole)
  }

  private func entered() throws -> [Item] {
    [
      item(
        "antall", "Fra hvor mange?",
        .number(
          NumberEntry(
            key: 5, tolerance: 1, unit: "ansatte", reason: [.text("Det er grensen.")],
            mistakes: [Mistake(value: 10, reason: [.text("Det var den gamle.")])], otherwise: [.text("Se på siden.")]))),
      item(
        "frist", "Når går fristen ut?",
        .date(
          DateEntry(
            key: try day("2026-02-28"), reason: [.text("Måneden er kort.")],
            mistakes: [
              Mistake(value: try day("2026-03-02"), reason: [.text("En måned er ikke alltid 30 dager.")]),
              Mistake(value: try day("2026-03-31"), reason: [.text("Den er ikke to måneder.")]),
            ], otherwise: [.text("Tell på nytt.")]))),
    ]
  }

  private var faults: Item {
    item(
      "feilen", "Hva er galt i planen?",
      .faults(
        FaultyText(
          title: "Handlingsplan",
          lines: [
            choice("Bytte lys i trappen", false, "Det er klart nok."),
            choice("Alle rydder ved behov", true, "Hvem, og når?"),
            choice("Lagersjefen, fredag", false, "Det sier hvem og når."),
          ])))
  }

  private func item(_ id: String, _ prompt: String, _ interaction: Interaction) -> Item {
    Item(id: "ansvar/\(id)", objective: "ansvar/plikt", prompt: [text(prompt)], interaction: interaction)
  }

  private func choice(_ text: String, _ isCorrect: Bool, _ reason: String) -> Choice {
    Choice(text: [.text(text)], isCorrect: isCorrect, reason: [.text(reason)])
  }

  private func text(_ text: String) -> Block { .paragraph([.text(text)]) }

  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }
}
