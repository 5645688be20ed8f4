import Courseware
import Testing

@Suite("Drafts")
struct DraftTests {
  static let rows = TaskRows(
    id: "tiltak", label: "Tiltak", count: 1...3,
    fields: [
      TaskField(id: "hva", label: "Hva", isRequired: true), TaskField(id: "hvem", label: "Hvem", isRequired: false),
      TaskField(id: "når", label: "Når", isRequired: true),
    ])

  static func task(_ qualities: [Quality] = []) -> Task {
    Task(
      id: "m/plan", document: nil, title: "Plan", blocks: [],
      parts: [.field(TaskField(id: "mål", label: "Mål", isRequired: true)), .rows(rows)], qualities: qualities,
      minutes: 5)
  }

  @Test("Rows are fields, row by row; those beyond the fewest may be empty")
  func fields() {
    #expect(
      Self.task().fields.map(\.id) == [
        "mål", "tiltak.1.hva", "tiltak.1.hvem", "tiltak.1.når", "tiltak.2.hva", "tiltak.2.hvem", "tiltak.2.når",
        "tiltak.3.hva", "tiltak.3.hvem", "tiltak.3.når",
      ])
    #expect(Self.task().fields.filter(\.isRequired).map(\.id) == ["mål", "tiltak.1.hva", "tiltak.1.når"])
    #expect(Self.task().fields[4].label == "Tiltak 2: Hva")
  }

  @Test(
    "A draft has the fields of its task and no others",
    arguments: [
      (["mål": "a", "tiltak.3.når": "b"], true), ([:], true), (["tiltak": "a"], false), (["tiltak.4.hva": "a"], false),
      (["tiltak.0.hva": "a"], false), (["hva": "a"], false),
    ] as [([String: String], Bool)])
  func accepted(texts: [String: String], isAccepted: Bool) throws {
    #expect(Self.task().accepts(Draft(texts: texts)) == isAccepted)
    var course = Course.of([Item("m/a", "m/o")], checkDraws: 1)
    course.modules[0].tasks = [Self.task()]
    var walk = Walk(through: course)
    if isAccepted {
      try walk.take(.drafted(task: "m/plan", texts: texts))
    } else {
      #expect(throws: Refusal.unacceptable("m/plan")) { try walk.take(.drafted(task: "m/plan", texts: texts)) }
    }
  }

  /// What a rule finds in a text of the field it names, and in the same text anywhere.
  static let texts: [(rule: Quality.Rule, text: String, isFound: Bool)] = [
    (.everyone, "Alle rydder", true), (.everyone, "det har alle.", true), (.everyone, "ALLE", true),
    (.everyone, "Verkstedlederen rydder", false), (.everyone, "allerede gjort", false),
    (.everyone, "i alle-møtet", false),
    (.asNeeded, "Ryddes ved behov", true), (.asNeeded, "Etter behov.", true),
    (.asNeeded, "Ved behov, når gulvet er vått", false), (.asNeeded, "Ved behov hvis noen sier fra", false),
    (.asNeeded, "ved behov dersom det er glatt", false), (.asNeeded, "Hver fredag", false),
    (.asNeeded, "ved  behov", true), (.asNeeded, "behov ved døra", false),
    (.identityNumber, "01019012345", true), (.identityNumber, "født 010190 12345.", true),
    (.identityNumber, "0101901234", false), (.identityNumber, "010190123456", false),
    (.identityNumber, "010190  12345", false), (.identityNumber, "010190-12345", false),
    (.identityNumber, "a01019012345", false), (.identityNumber, "ring 22 22 22 22", false),
    (.personName, "Ansvaret har Kari Nordmann", true), (.personName, "Kari Nordmann", true),
    (.personName, "Spør hr. Nordmann", true), (.personName, "Fru Nordmann melder fra", true),
    (.personName, "Verneombudet melder fra", false), (.personName, "Meld fra til Arbeidstilsynet", false),
    (.personName, "Når det skjer. Da Verneombudet hører det", false), (.personName, "HMS-ansvarlig og AMU", false),
    (.personName, "Vi følger IKF § 5", false), (.personName, "På Lillehammer ryddes det", false),
    (.personName, "", false), (.personName, "Verkstedleder\nKari Nordmann", true),
    (.personName, "Rydde HMS-hylla i Bygg\nArbeidstilsynet får svar", false),
    (.health, "Ola har en diagnose", true), (.health, "KREFT", true), (.health, "sykmeldt pga. ryggen", true),
    (.health, "er sjukmeld på grunn av noko", true), (.health, "med angst", true),
    (.health, "Oppfølging av sykmeldte", false), (.health, "sykmeldt over tid", false),
    (.health, "kreftfremkallende støv", false),
  ]

  @Test("A rule finds what it looks for and nothing else", arguments: texts)
  func rules(rule: Quality.Rule, text: String, isFound: Bool) {
    let named = Quality(rule: rule, field: "mål", advice: "A")
    let anywhere = Quality(rule: rule, field: nil, advice: "B")
    let inRows = Quality(rule: rule, field: "hva", advice: "C")
    let task = Self.task([named, anywhere, inRows])
    #expect(task.faults(in: Draft(texts: ["mål": text])) == (isFound ? [named, anywhere] : []))
    #expect(task.faults(in: Draft(texts: ["tiltak.2.hva": text])) == (isFound ? [anywhere, inRows] : []))
  }

  @Test(
    "An owner and a deadline are missing where the field is empty, in rows only where anything is written",
    arguments: [
      ([:], []), (["tiltak.1.hva": "a"], ["hvem"]), (["tiltak.1.hva": "a", "tiltak.1.hvem": "b"], []),
      (["tiltak.1.hva": "a", "tiltak.1.hvem": "b", "tiltak.2.når": "c"], ["hvem"]),
      (["tiltak.1.hvem": " "], ["hvem"]), (["mål": "a"], []),
    ] as [([String: String], [String])], [Quality.Rule.owner, .deadline])
  func missing(draft: (texts: [String: String], missing: [String]), rule: Quality.Rule) {
    let task = Self.task([Quality(rule: rule, field: "hvem", advice: "Sett navn på rollen.")])
    #expect(task.faults(in: Draft(texts: draft.texts)).compactMap(\.field) == draft.missing)
  }

  @Test("An empty single field has no owner either, and a field that there is not finds nothing")
  func single() {
    let owner = Quality(rule: .owner, field: "mål", advice: "A")
    let nobody = Quality(rule: .owner, field: "eier", advice: "B")
    #expect(Self.task([owner, nobody]).faults(in: Draft(texts: [:])) == [owner])
    #expect(Self.task([owner, nobody]).faults(in: Draft(texts: ["mål": "a"])) == [])
  }

  @Test(
    "What was typed is stored on one line, or line by line where the field has many",
    arguments: [
      ("  en  to ", "en to", "  en  to"), ("en\nto", "en to", "en\nto"), ("\n \nen \n\nto\t\n\n", "en to", "en\n\nto"),
      (" \n\t", "", ""), ("", "", ""), ("en\r\nto", "en to", "en\nto"),
    ])
  func stored(typed: String, onOneLine: String, onMany: String) {
    let field = TaskField(id: "a", label: "A", isRequired: false)
    let many = TaskField(id: "b", label: "B", isRequired: false, lines: 4)
    #expect(field.stored(typed) == onOneLine)
    #expect(many.stored(typed) == onMany)
    for text in [onOneLine, onMany] { #expect(many.stored(text) == text) }
  }

  @Test("A row's fields have as many lines as the author gave them")
  func linesInRows() {
    let rows = TaskRows(
      id: "r", label: "R", count: 1...2, fields: [TaskField(id: "a", label: "A", isRequired: true, lines: 3)])
    #expect(TaskPart.rows(rows).fields.map(\.lines) == [3, 3])
  }

  @Test("The first text to start from in a field is the one that counts")
  func samples() {
    var task = Self.task()
    task.samples = [
      TaskSample(field: "mål", text: "Ingen skal falle."), TaskSample(field: "mål", text: "Ingen skal skli."),
      TaskSample(field: "tiltak.2.hva", text: "Rydde\nmye"),
    ]
    #expect(task.sample(for: "mål") == "Ingen skal falle.")
    #expect(task.sample(for: "tiltak.2.hva") == "Rydde\nmye")
    #expect(task.sample(for: "tiltak.1.hva") == nil)
  }

  @Test(
    "A text is untouched where it is what it started from, word for word",
    arguments: [
      ([:], []), (["mål": "Ingen skal falle."], ["mål"]), (["mål": " Ingen skal\nfalle. "], ["mål"]),
      (["mål": "Ingen skal falle ned."], []), (["mål": "ingen skal falle."], []),
      (["tiltak.2.hva": "Rydde", "tiltak.1.hva": "Rydde"], ["tiltak.2.hva"]),
    ] as [([String: String], [String])])
  func untouched(texts: [String: String], fields: [String]) {
    var task = Self.task()
    task.samples = [
      TaskSample(field: "mål", text: "Ingen skal falle."), TaskSample(field: "tiltak.2.hva", text: "Rydde"),
    ]
    #expect(task.untouched(in: Draft(texts: texts)).map(\.id) == fields)
  }
}
