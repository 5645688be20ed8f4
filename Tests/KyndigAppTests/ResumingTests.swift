import Courseware
import Register
import TerminalUI
import Testing

@testable import KyndigApp

@Suite("Leaving and coming back")
struct ResumingTests {
  /// What the two must have in common: who did what to what, but for chance, visits and signatures.
  private static func essence(_ events: [Event]) -> [String] {
    events.map(\.kind).filter { !["resumed", "viewed", "responded", "attested", "certified"].contains($0.verb) }.map {
      "\($0.verb) \($0.object) \($0.score.map { "\($0.percent)" } ?? "")"
    }
  }

  @Test(
    "A course in many short sittings leaves the same record as one sitting", arguments: Pilot.Voice.allCases,
    [true, false])
  func sittings(voice: Pilot.Voice, hasEveryKind: Bool) throws {
    let course = hasEveryKind ? .everyKind : LittleCourse()
    let whole = try Bench(course)
    var eager = Pilot(voice, course: try whole.course())
    try whole.run(&eager)

    let parts = try Bench(course)
    var busy = Pilot(voice, course: try parts.course())
    busy.patience = 7
    var sittings = 0
    while try parts.study().session?.certificates.isEmpty ?? true, sittings < 40 {
      busy.rest()
      try parts.run(&busy)
      sittings += 1
    }
    let events = try parts.study().events
    #expect(sittings > 5)
    #expect(events.count { $0.kind == .resumed } >= sittings - 2)
    #expect(Self.essence(events) == Self.essence(try whole.study().events))
    #expect(busy.passphraseCount == 2)
    #expect(try parts.audit().allDeviations == [])
  }

  @Test("Whenever she leaves a page, a question or an item, Enter on the overview brings the same screen back")
  func sameScreen() throws {
    let bench = try Bench(LittleCourse(), step: 0)
    var watcher = Watcher(Pilot(.drawn, course: try bench.course())) { try bench.study().events.count }
    try bench.run(&watcher)
    let study = try bench.study()
    let events = study.events
    var compared: Set<String> = []
    for (count, left) in watcher.seen where count > 0 {
      let session = try #require(Replay(Array(events.prefix(count)), in: study.course).session)
      guard Self.isInTheMiddle(events[count - 1].kind, session), left.trail.count > 1 else { continue }
      var context = try bench.context(session)
      var player = Player(context)
      let move = player.update(.enter, context)
      guard case .go(let destination) = move else {
        Issue.record("Enter on the overview does nothing")
        continue
      }
      context.now = bench.world.now()
      _ = player.go(to: destination, context)
      let resumed = player.screen(context)
      #expect(resumed.trail == left.trail)
      #expect(resumed.fact == left.fact)
      #expect(resumed.body == left.body)
      compared.insert(resumed.fact)
    }
    #expect(compared.count > 8, "\(compared)")
  }

  /// Whether the last thing stored is that something came on the screen, or that an item was answered and another waits.
  private static func isInTheMiddle(_ kind: Event.Kind, _ session: Session) -> Bool {
    switch kind {
    case .viewed(let step): !session.course.modules.flatMap(\.steps).contains { $0.id == step && isTask($0) }
    case .attempted: true
    case .responded:
      session.openAttempt.map { session.attempts[$0] }.map { $0.responses.count < $0.items.count } ?? false
    default: false
    }
  }

  private static func isTask(_ step: Step) -> Bool { if case .task = step { true } else { false } }

  @Test("An answer about the business can be changed, and the course follows it")
  func changedAnswer() throws {
    let bench = try Bench(LittleCourse())
    let guide = try bench.refusing([
      .heading("Dette gjelder dere"), .keep("many"),
      .press([.left, .left]), .keep("asked again"), .press([.clear, .character("3"), .enter]),
      .heading("Dette gjelder dere"), .keep("few"),
    ])
    #expect(guide.kept["many"]?.says("Du ser dette fordi du har svart «24» på «Antall ansatte».") == true)
    #expect(guide.kept["many"]?.says("Dere skal ha verneombud.") == true)
    #expect(guide.kept["asked again"]?.focusedField?.text == "24")
    #expect(guide.kept["few"]?.says("verneombud") == false)
    #expect(try bench.study().session?.profile.answers["heads"] == .number(3))
  }

  @Test("A failed check is taken again with other items, and then passed")
  func failedThenPassed() throws {
    let bench = try Bench(LittleCourse())
    let guide = try bench.refusing([
      .change { $0.mistakes = { item in item.interaction.choices.firstIndex { !$0.isCorrect }.map { [$0] } } },
      .until { $0.fact == "forsøk 1" }, .keep("failed"), .change { $0.mistakes = { _ in nil } },
      .until { $0.fact == "forsøk 2" }, .keep("passed"),
    ])
    #expect(guide.kept["failed"]?.heading == "Sjekk: ikke bestått")
    #expect(guide.kept["failed"]?.says("grensen er 50\u{A0}%. Se feilene, og prøv på nytt.") == true)
    #expect(guide.kept["passed"]?.heading == "Sjekk: bestått")
    let attempts = try #require(try bench.study().session?.attempts)
    #expect(attempts.map(\.number) == [1, 2])
    #expect(Set(attempts[0].items).isDisjoint(with: attempts[1].items))
  }

  @Test("An item that must be right fails the check whatever the score, and the screen says so")
  func criticalMissed() throws {
    let bench = try Bench(LittleCourse())
    let guide = try bench.refusing([
      .change { $0.mistakes = { item in item.isCritical ? [0] : nil } },
      .until { $0.fact == "forsøk 1" }, .keep("missed"), .press([.character("f")]), .keep("mistake"),
    ])
    let missed = try #require(guide.kept["missed"])
    #expect(missed.heading == "Sjekk: ikke bestått")
    #expect(missed.says("En oppgave som må være riktig, ble gal."))
    let result = try #require(try bench.study().session?.attempts.first?.result)
    #expect(result.score.percent > 50)
    #expect(guide.kept["mistake"]?.says("En fullmakt flytter oppgaver.") == true)
    #expect(
      guide.kept["mistake"]?.says("Du må ta det.") == false, "the right answer is shown before the check is passed")
  }
}

/// Keeps what was on the screen, and how much was stored, each time an answer is asked for.
struct Watcher: Face {
  private(set) var pilot: Pilot
  private(set) var seen: [(stored: Int, left: Screen)] = []
  private var screen = Screen(trail: [], body: [])
  private let stored: @Sendable () throws -> Int

  init(_ pilot: Pilot, stored: @escaping @Sendable () throws -> Int) {
    self.pilot = pilot
    self.stored = stored
  }

  mutating func show(_ screen: Screen) throws(TerminalError) {
    self.screen = screen
    try pilot.show(screen)
  }

  mutating func nextKey() throws(TerminalError) -> Key {
    if pilot.isBetweenAnswers { seen.append(((try? stored()) ?? 0, screen)) }
    return try pilot.nextKey()
  }

  mutating func close() {}
}

extension Bench {
  /// What a stage would know in the middle of a session.
  func context(_ session: Session) throws -> Context {
    let study = try study()
    return Context(
      words: .nb, course: study.course, session: session, leader: study.leader, now: world.now(),
      storedAt: session.lastAt, folder: site.certificates)
  }
}
