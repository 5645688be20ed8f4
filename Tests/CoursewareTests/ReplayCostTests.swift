import Courseware
import Foundation
import Testing

/// What replay of a long session costs, against a short one in the same run; with KYNDIG_COST set, for it takes a while.
@Suite("The cost of replay", .enabled(if: ProcessInfo.processInfo.environment["KYNDIG_COST"] != nil))
struct ReplayCostTests {
  @Test("An event of a long session costs about what one of a short session does")
  func length() throws {
    let course = Course.long(modules: 16)
    let events = try LongSession(course).events(10_000)
    let short = Self.cost(of: Array(events.prefix(2500)), in: course)
    let long = Self.cost(of: events, in: course)
    print("replay, 16 modules: \(short) an event of 2500, \(long) an event of 10 000")
    #expect(long < short * 3)
  }

  @Test("An event of a large course costs about its share of the course")
  func breadth() throws {
    let costs = try [4, 16].map { count in
      let course = Course.long(modules: count)
      return try Self.cost(of: LongSession(course).events(2500), in: course)
    }
    print("replay of 2500 events: \(costs[0]) an event of 4 modules, \(costs[1]) of 16")
    #expect(costs[1] < costs[0] * 8)
  }

  @Test("Most of the cost is not in reading bytes")
  func reading() throws {
    let course = Course.long(modules: 16)
    let events = try LongSession(course).events(5000)
    let bytes = events.map(\.bytes)
    let read = ContinuousClock().measure { for bytes in bytes { _ = try? Event(bytes: bytes) } } / bytes.count
    let hash = ContinuousClock().measure { for bytes in bytes { _ = String(decoding: bytes, as: UTF8.self).hashValue } }
    print(
      "reading: \(read) an event; hashing its text: \(hash / bytes.count); replay \(Self.cost(of: events, in: course))")
    for kind in ["viewed", "practised", "profiled", "responded", "attempted", "handed-in"] {
      try print("\(kind): \(LongSession(course).cost(of: kind))")
    }
  }

  static func cost(of events: [Event], in course: Course) -> Duration {
    let times = (0..<3).map { _ in
      ContinuousClock().measure { #expect(Replay(events, in: course).findings == []) }
    }
    return (times.min() ?? .zero) / events.count
  }
}

/// A leader who reads, practises and tries checks for as long as one likes.
struct LongSession {
  let course: Course
  init(_ course: Course) { self.course = course }

  func events(_ count: Int) throws -> [Event] {
    var walk = Walk(through: course)
    try fill(&walk, to: count)
    return Array(walk.events.prefix(count))
  }

  private func fill(_ walk: inout Walk, to count: Int) throws {
    var seed: UInt64 = 0
    while walk.events.count < count {
      for module in course.modules {
        for step in module.steps { try walk.take(on: step) }
        if walk.session.isOpen(module.check.id) {
          seed += 1
          try walk.attempt(module.check.id, seed: seed) { seed % 3 == 0 || module.id != "m0" ? $0.rightResponse : nil }
        }
        try walk.take(.profiled(question: "heads", answer: .number(Int(seed % 40))))
        if walk.events.count >= count { return }
      }
    }
  }

  /// What an event of a kind costs late in a session.
  func cost(of verb: String) throws -> Duration {
    let events = try events(4000)
    guard let last = events.lastIndex(where: { $0.kind.verb == verb }),
      let session = Replay(Array(events.prefix(last)), in: course).session
    else { return .zero }
    return ContinuousClock().measure {
      for _ in 0..<100 {
        var copy = session
        _ = try? copy.handle(events[last], in: course)
      }
    } / 100
  }
}

extension Course {
  /// A course of so many modules as large as real ones: twenty pages, ten items of practice, a task and a bank of thirty.
  static func long(modules count: Int) -> Course {
    var course = Course.small
    course.modules = (0..<count).map { number in
      let id = "m\(number)"
      var steps: [Step] = (0..<20).map { page in
        .page(
          Page(
            id: "\(id)/side-\(page)", title: "Side",
            blocks: .text(String(repeating: "Ord som leses. ", count: 40)) + .when(.heads(.atLeast, 5), "B.\(page)")
              + .when(.heads(.atLeast, 30), "C.\(page)")))
      }
      steps += (0..<10).map { .practice(Item("\(id)/øv-\($0)", "\(id)/mål-\($0 % 3)", .multiple(true, true, false))) }
      if number == 0 { steps += course.questions.map { .question($0.id) } }
      return Module(
        id: id, title: "Modul \(number)", objectives: (0..<3).map { Objective(id: "\(id)/mål-\($0)", text: "Du kan.") },
        lessons: [Lesson(id: "\(id)/leksjon", title: "Leksjon", steps: steps)],
        tasks: [
          Task(
            id: "\(id)/oppgave", document: nil, title: "Oppgave", blocks: .text("Skriv."),
            fields: [TaskField(id: "a", label: "A", isRequired: true)], minutes: 3)
        ],
        banks: [
          Bank(id: "\(id)/bank", items: (0..<30).map { Item("\(id)/\($0)", "\(id)/mål-\($0 % 3)", isCritical: $0 < 2) })
        ],
        check: Assessment(
          id: "\(id)/sjekk", title: "Sjekk", masteryScore: MasteryScore(percent: 80),
          draws: [Draw(bank: "\(id)/bank", count: 8)]))
    }
    course.test = Assessment(
      id: "prøve", title: "Prøve", masteryScore: MasteryScore(percent: 80),
      draws: course.modules.map { Draw(bank: "\($0.id)/bank", count: 2) })
    return course
  }
}
