import Courseware
import Testing

@Suite("The business's own documents")
struct BusinessDocumentsTests {
  private static func field(_ id: String, isRequired: Bool = true) -> TaskField {
    TaskField(id: id, label: "Felt \(id)", isRequired: isRequired)
  }

  private static func task(
    _ id: String, _ document: String?, condition: Condition? = nil, criteria: [String] = [], _ parts: [TaskPart],
    _ qualities: [Quality] = []
  ) -> Task {
    Task(
      id: id, document: document, condition: condition, title: "Oppgave \(id)", blocks: [], criteria: criteria,
      parts: parts, qualities: qualities, minutes: 2)
  }

  /// D1 in two pieces, X1 with criteria, D2 for builders alone, and a task that belongs to no document.
  static let course: Course = {
    var course = Course.of([Item("m/a", "m/o")], checkDraws: 1)
    course.questions.append(
      ProfileQuestion(
        id: "level", label: "Nivå", prompt: "Hvem er du?", why: "Det avgjør mye.",
        kind: .choice([.init(value: "top", label: "Øverst"), .init(value: "other", label: "Annen")])))
    course.documents = [
      Document(id: "D1", title: "Mål"), Document(id: "D2", title: "Kant"), Document(id: "D3", title: "Ingen oppgave"),
      Document(id: "X1", title: "Varsling"),
    ]
    course.modules[0].tasks = [
      task("m/alene", nil, [.field(field("tanke"))]),
      task("m/varsling", "X1", criteria: ["Står det hvem?", "Står det når?"], [.field(field("hvem"))]),
      task(
        "m/mål", "D1", [.field(field("mål")), .field(field("merknad", isRequired: false))],
        [Quality(rule: .everyone, field: nil, advice: "Ikke «alle».")]),
      task("m/tiltak", "D1", [.rows(DraftTests.rows)]),
      task("m/kant", "D2", condition: .trade(.equal, "construction"), [.field(field("kant"))]),
    ]
    return course
  }()

  static let handbook = ExistingDocument(
    name: "HMS-håndbok", date: day("2026-02-01"), owner: "daglig leder", criteria: [.yes, .unknown])

  private static func walk(_ kinds: [Event.Kind]) throws -> Walk {
    var walk = Walk(through: course)
    for kind in kinds { try walk.take(kind) }
    return walk
  }

  private static func documents(_ kinds: [Event.Kind]) throws -> BusinessDocuments {
    try walk(kinds).session.documents(in: course)
  }

  @Test("stand in the course's order with their pieces, and tasks without a document last")
  func order() throws {
    let documents = try Self.documents([.profiled(question: "trade", answer: .word("office"))])
    #expect(documents.documents.map(\.title) == ["Mål", "Varsling", "Oppgave m/alene"])
    #expect(
      documents.documents.map { $0.pieces.map(\.task.id) } == [["m/mål", "m/tiltak"], ["m/varsling"], ["m/alene"]])
    #expect(documents.documents.map(\.state) == [.empty, .empty, .empty])
    #expect(documents.documents.map(\.savedAt) == [nil, nil, nil])
    #expect(documents.hidden == [])
  }

  static let states: [(kinds: [Event.Kind], state: AssembledDocument.State, missing: [String])] = [
    ([], .empty, ["hvem"]),
    ([.typed(task: "m/varsling", field: "hvem", text: "  ")], .empty, ["hvem"]),
    ([.typed(task: "m/varsling", field: "hvem", text: "verne")], .begun, ["hvem"]),
    ([.typed(task: "m/varsling", field: "existing/name", text: "HMS")], .begun, ["hvem"]),
    ([.drafted(task: "m/varsling", texts: [:])], .empty, ["hvem"]),
    ([.drafted(task: "m/varsling", texts: ["hvem": "verneombudet"])], .finished, []),
    ([.declared(task: "m/varsling", document: handbook)], .existing, []),
    (
      [
        .declared(task: "m/varsling", document: handbook),
        .drafted(task: "m/varsling", texts: ["hvem": "verneombudet"]),
      ], .finished, []
    ),
    (
      [
        .drafted(task: "m/varsling", texts: ["hvem": "verneombudet"]),
        .declared(task: "m/varsling", document: handbook),
      ], .existing, []
    ),
  ]

  @Test("have come as far as what was written, told or begun on", arguments: states)
  func state(kinds: [Event.Kind], state: AssembledDocument.State, missing: [String]) throws {
    let document = try Self.documents(kinds).documents.first { $0.document?.id == "X1" }
    #expect(document?.state == state)
    #expect(document?.pieces.first?.missing.map(\.id) == missing)
    #expect((document?.savedAt != nil) == (state != .empty))
  }

  @Test("are begun until every piece is there")
  func pieces() throws {
    let goal = Event.Kind.drafted(task: "m/mål", texts: ["mål": "Alle skal hjelpe"])
    let plan = Event.Kind.drafted(task: "m/tiltak", texts: ["tiltak.1.hva": "Merke", "tiltak.1.når": "I mai"])
    let half = try Self.documents([goal]).documents[0]
    #expect(half.state == .begun)
    #expect(half.pieces.map(\.isDone) == [true, false])
    #expect(half.pieces[0].advice.map(\.advice) == ["Ikke «alle»."])
    #expect(half.pieces[1].missing.map(\.label) == ["Tiltak 1: Hva", "Tiltak 1: Når"])
    let whole = try Self.walk([goal, plan])
    #expect(whole.session.documents(in: Self.course).documents[0].state == .finished)
    #expect(whole.session.documents(in: Self.course).documents[0].savedAt == whole.session.lastAt)
  }

  @Test("A document from before is told of with what it lacks, and what was drafted before it is not lost")
  func existing() throws {
    let documents = try Self.documents([
      .drafted(task: "m/varsling", texts: ["hvem": "verneombudet"]),
      .declared(task: "m/varsling", document: Self.handbook),
    ]).documents
    let piece = try #require(documents.first { $0.document?.id == "X1" }).pieces[0]
    #expect(piece.existing == Self.handbook)
    #expect(piece.shortcomings == ["Står det når?"])
    #expect(piece.advice == [])
    #expect(piece.parts == [.text(label: "Felt hvem", "verneombudet")])
  }

  @Test("What was written for a task that a changed answer hides is kept apart, with what it is a part of")
  func hidden() throws {
    let builder: [Event.Kind] = [
      .profiled(question: "trade", answer: .word("construction")),
      .drafted(task: "m/kant", texts: ["kant": "Rekkverk"]),
    ]
    #expect(try Self.documents(builder).documents.map(\.title) == ["Mål", "Kant", "Varsling", "Oppgave m/alene"])
    #expect(try Self.documents(builder).hidden == [])
    let clerk = try Self.documents(builder + [.profiled(question: "trade", answer: .word("office"))])
    #expect(clerk.documents.map(\.title) == ["Mål", "Varsling", "Oppgave m/alene"])
    #expect(clerk.hidden.map(\.title) == ["Kant"])
    #expect(clerk.hidden[0].pieces[0].parts == [.text(label: "Felt kant", "Rekkverk")])
  }

  @Test("What was written for a task, or a field, that an edition has gone on without is there under its name")
  func gone() throws {
    let session = try Self.walk([
      .drafted(task: "m/alene", texts: ["tanke": "Vi rydder"]), .drafted(task: "m/mål", texts: ["merknad": "Se her"]),
    ]).session
    var next = Self.course
    next.modules[0].tasks.removeAll { $0.id == "m/alene" }
    next.modules[0].tasks[1].parts.removeLast()
    var moved = session
    let edition = Edition(course: next.id, version: "2026-2", digest: String(repeating: "6e", count: 32))
    next.version = "2026-2"
    _ = try moved.handle(
      Event(at: moved.lastAt, .moved(to: edition, kept: ["m"], reopened: [])), in: next)
    let documents = moved.documents(in: next)
    #expect(documents.hidden.map(\.title) == ["m/alene"])
    #expect(documents.hidden[0].pieces[0].parts == [.text(label: "tanke", "Vi rydder")])
    #expect(documents.documents[0].pieces[0].parts == [.text(label: "merknad", "Se her")])
  }

  @Test("are the unit's part where the leader is not the top one", arguments: ["top", "other", nil])
  func scope(level: String?) throws {
    let kinds = level.map { [Event.Kind.profiled(question: "level", answer: .word($0))] } ?? []
    #expect(try Self.documents(kinds).scope == (level == "other" ? .unit : .business))
  }

  @Test("have a table for rows, without those that nothing is written in")
  func parts() {
    let draft = Draft(texts: [
      "mål": "Færre fall.\nIngen brudd.", "tiltak.1.hva": "Merke", "tiltak.2.hvem": " ", "tiltak.3.når": "Mai",
    ])
    #expect(
      DraftTests.task().parts(of: draft) == [
        .text(label: "Mål", "Færre fall.\nIngen brudd."),
        .rows(label: "Tiltak", columns: ["Hva", "Hvem", "Når"], rows: [["Merke", "", ""], ["", "", "Mai"]]),
      ])
  }
}

@Suite("What is being written")
struct UnfinishedTests {
  private static let task = "m/varsling"

  private static func walk(_ kinds: [Event.Kind]) throws -> Walk {
    var walk = Walk(through: BusinessDocumentsTests.course)
    for kind in kinds { try walk.take(kind) }
    return walk
  }

  @Test("is in the draft, and does not finish it: only a saved draft does")
  func inProgress() throws {
    var walk = try Self.walk([.typed(task: Self.task, field: "hvem", text: "verne ")])
    #expect(walk.session.draftInProgress(of: Self.task)?.texts == ["hvem": "verne "])
    #expect(walk.session.draftInProgress(of: Self.task)?.version == 0)
    #expect(walk.session.writing[Self.task]?.field == "hvem")
    let step = try #require(walk.session.course.task(Self.task))
    #expect(!walk.session.isDone(.task(step)))
    try walk.take(.drafted(task: Self.task, texts: ["hvem": "verneombudet"]))
    #expect(walk.session.writing == [:])
    #expect(walk.session.draftInProgress(of: Self.task)?.texts == ["hvem": "verneombudet"])
    #expect(walk.session.isDone(.task(step)))
  }

  @Test("What is deleted is gone, and nothing else")
  func deleted() throws {
    let walk = try Self.walk([
      .drafted(task: "m/mål", texts: ["mål": "Et mål", "merknad": "Se her"]),
      .typed(task: "m/mål", field: "merknad", text: ""),
    ])
    #expect(walk.session.draftInProgress(of: "m/mål")?.texts == ["mål": "Et mål"])
  }

  @Test("The telling of a document from before and the writing of a draft go on each by itself")
  func apart() throws {
    var walk = try Self.walk([
      .typed(task: Self.task, field: "existing/name", text: "HMS"), .typed(task: Self.task, field: "hvem", text: "ver"),
      .typed(task: Self.task, field: "existing/criterion/2", text: "no"),
    ])
    #expect(walk.session.telling[Self.task]?.texts == ["existing/name": "HMS", "existing/criterion/2": "no"])
    try walk.take(.drafted(task: Self.task, texts: [:]))
    #expect(walk.session.telling[Self.task] != nil)
    try walk.take(.declared(task: Self.task, document: BusinessDocumentsTests.handbook))
    #expect(walk.session.telling == [:])
  }

  @Test(
    "has a place: a field of the task, or of the document from before where the author asks of one",
    arguments: [
      ("m/mål", "mål", nil), ("m/tiltak", "tiltak.3.når", nil), (task, "existing/date", nil),
      (task, "existing/criterion/1", nil), ("m/borte", "mål", Refusal.unknown("m/borte")),
      ("m/mål", "hvem", .unknown("hvem")), ("m/tiltak", "tiltak.4.når", .unknown("tiltak.4.når")),
      ("m/mål", "existing/name", .unknown("existing/name")),
      (task, "existing/criterion/3", .unknown("existing/criterion/3")),
      (task, "existing/criterion/0", .unknown("existing/criterion/0")),
    ] as [(String, String, Refusal?)])
  func place(task: String, field: String, refusal: Refusal?) throws {
    var walk = try Self.walk([])
    let kind = Event.Kind.typed(task: task, field: field, text: "a")
    guard let refusal else {
      try walk.take(kind)
      return
    }
    #expect(throws: refusal) { try walk.take(kind) }
  }
}
