import Courseware
import Credentials
import Records
import Testing

@testable import Register

struct AdmissionTests {
  static let edition = Edition(course: "kurs", version: "1", digest: String(repeating: "ab", count: 32))
  static let leader = Leader(id: "a", name: "Kari Nordmann", employer: "Fjellbygg AS")

  static let someDay: CivilDate = {
    guard let day = CivilDate("2026-11-22") else { preconditionFailure("a day") }
    return day
  }()

  static var course: Course {
    let choices = [
      Choice(text: [.text("Ja")], isCorrect: true, reason: [.text("Derfor.")]),
      Choice(text: [.text("Nei")], isCorrect: false, reason: [.text("Feil.")]),
    ]
    let item = Item(id: "m/i", objective: "m/o", prompt: [.paragraph([.text("?")])], interaction: .single(choices))
    let draw = Draw(bank: "m/b", count: 1)
    return Course(
      id: "kurs", version: "1", language: "nb", rulesAsOf: someDay, title: "Kurset", introduction: [],
      provider: "Kyndig", responsible: Responsible(name: "Kontoret", competence: "God", contact: "post@kyndig.example"),
      modules: [
        Module(
          id: "m", title: "Modulen", objectives: [Objective(id: "m/o", text: "Du kan.")],
          lessons: [Lesson(id: "m/l", title: "L", steps: [.page(Page(id: "m/p", title: "P", blocks: []))])],
          banks: [Bank(id: "m/b", items: [item])],
          check: Assessment(id: "m/c", title: "C", masteryScore: MasteryScore(percent: 80), draws: [draw]))
      ],
      test: Assessment(id: "prove", title: "Prøve", masteryScore: MasteryScore(percent: 80), draws: [draw]),
      questions: [], thresholds: [:], glossary: [:], sources: [:])
  }

  /// What is stored when she does these things, a minute apart.
  static func events(_ kinds: [Event.Kind]) throws -> [Event] {
    let started = Event(
      at: Timestamp(milliseconds: 0), .started(session: "s", edition: edition, seed: 1))
    var session = try #require(Session(started, in: course))
    var events = [started]
    for (index, kind) in kinds.enumerated() {
      for effect in try session.handle(
        Event(at: Timestamp(milliseconds: Int64(index + 1) * 60_000), kind), in: course)
      {
        switch effect {
        case .record(let event): events.append(event)
        }
      }
    }
    return events
  }

  static let wholeCourse: [Event.Kind] = [
    .viewed(step: "m/p"), .attempted(assessment: "m/c", seed: 1), .responded(item: "m/i", response: .single(0)),
    .handedIn(assessment: "m/c"), .attempted(assessment: "prove", seed: 2),
    .responded(item: "m/i", response: .single(0)), .handedIn(assessment: "prove"),
  ]

  static func submission(_ events: [Event]) -> Submission {
    Submission(leader: leader, edition: edition, events: events)
  }

  static func day(_ time: Timestamp) -> CivilDate { someDay }

  @Test("A passed course is admitted, and amounts to what was done")
  func admitted() throws {
    let events = try Self.events(Self.wholeCourse)
    let admission = try regrade(Self.submission(events), against: .of(Self.course), day: Self.day)
    let facts = admission.accomplishment
    #expect(facts.name == "Kari Nordmann")
    #expect(facts.modules.map(\.title) == ["Modulen", "Prøve"])
    #expect(facts.result.score == 100)
    #expect(facts.result.attempt == 1)
    #expect(facts.activeMinutes == 7)
    #expect(facts.transcript == Digest(transcript: events.map(\.bytes)))
    #expect(facts.employer?.name == "Fjellbygg AS")
  }

  @Test("A course that is not passed is not admitted")
  func notPassed() throws {
    let events = try Self.events(Array(Self.wholeCourse.dropLast()))
    #expect(throws: Rejection.notPassed) {
      try regrade(Self.submission(events), against: .of(Self.course), day: Self.day)
    }
  }

  @Test("A transcript where an answer was changed afterwards is not admitted")
  func altered() throws {
    var events = try Self.events(Self.wholeCourse)
    let index = try #require(events.lastIndex { $0.kind.verb == "responded" })
    events[index].kind = .responded(item: "m/i", response: .single(1))
    #expect {
      try regrade(Self.submission(events), against: .of(Self.course), day: Self.day)
    } throws: { error in
      if case .transcript(let findings)? = error as? Rejection { !findings.isEmpty } else { false }
    }
  }

  @Test("A transcript of another edition is not admitted")
  func otherEdition() throws {
    let other = Submission(
      leader: Self.leader, edition: Edition(course: "kurs", version: "2", digest: Self.edition.digest),
      events: try Self.events(Self.wholeCourse))
    #expect(throws: Rejection.otherEdition) { try regrade(other, against: .of(Self.course), day: Self.day) }
  }

  @Test("A name that cannot be printed is said before anything is signed")
  func unprintable() throws {
    var submission = Self.submission(try Self.events(Self.wholeCourse))
    submission.leader.name = "Kari\u{202E}Nordmann"
    #expect(throws: Rejection.accomplishment(.text(field: "name"))) {
      try regrade(submission, against: .of(Self.course), day: Self.day)
    }
  }
}

extension Published {
  /// One edition, or none, and nothing that proved wrong.
  static func of(_ course: Course?) -> Published {
    Published(course: { _ in course }, errata: { _ in nil }, reopens: { _, _ in [] })
  }
}
