import Courseware
import Testing

@testable import Authoring

@Suite("Eight businesses walk the course that is taught to its end, and two are stopped")
struct TaughtPersonaTests {
  /// What the curriculum says of a business (E.5), by reference, and the documents it leaves with beside D1–D6.
  struct Persona: CustomTestStringConvertible, Sendable {
    let id: String
    let sees: [String]
    let doesNotSee: [String]
    let drafts: Set<String>
    var testDescription: String { id }
  }

  static let personas: [Persona] = [
    Persona(
      id: "P1", sees: ["roller/B04.ALT"],
      doesNotSee: [
        "roller/B04.AMU", "roller/B04.BHT", "hms-kort/B13.CARD", "samordning/B12.BUILD", "samordning/B12.COORD",
      ],
      drafts: ["X2", "X4"]),
    Persona(
      id: "P2",
      sees: [
        "roller/B04.BHT", "samordning/B12.COORD", "samordning/B12.BUILD", "hms-kort/B13.CARD", "fysisk/B07.LOAD",
        "risiko/B06.LANG",
      ], doesNotSee: ["roller/B04.AMU", "roller/B04.ALT"], drafts: ["X1", "X3", "X6"]),
    Persona(
      id: "P3",
      sees: [
        "roller/B04.AMU", "roller/B04.BHT", "psykososialt/B08.VIOL", "psykososialt/B08.ALONE", "arbeidstid/B11.SHIFT",
        "fysisk/B07.BIO", "sykefravaer/B10.EQ",
      ], doesNotSee: ["hms-kort/B13.CARD", "samordning/B12.BUILD"], drafts: ["X1", "X6"]),
    Persona(
      id: "P4", sees: ["roller/B04.AMU", "psykososialt/B08.VIOL", "arbeidstid/B11.YOUNG"],
      doesNotSee: ["roller/B04.ALT", "hms-kort/B13.CARD"], drafts: ["X1"]),
    Persona(
      id: "P5",
      sees: ["roller/B04.AMU", "roller/B04.BHT", "hms-kort/B13.CARD", "fysisk/B07.CHEM", "psykososialt/B08.ALONE"],
      doesNotSee: ["roller/B04.ALT", "samordning/B12.BUILD"], drafts: ["X1", "X5", "X6"]),
    Persona(
      id: "P6", sees: ["roller/B04.ALT", "roller/B04.BHT", "hms-kort/B13.CARD", "psykososialt/B08.ALONE"],
      doesNotSee: ["roller/B04.AMU"], drafts: ["X2", "X6"]),
    Persona(
      id: "P7", sees: ["roller/B04.AMU", "roller/B04.BHT", "fysisk/B07.MACH", "fysisk/B07.CHEM", "sykefravaer/B10.EQ"],
      doesNotSee: ["hms-kort/B13.CARD", "samordning/B12.BUILD"], drafts: ["X1", "X5", "X6"]),
    Persona(
      id: "P8",
      sees: [
        "samordning/B12.BUILD", "samordning/B12.COORD", "hms-kort/B13.CARD", "roller/B04.BHT", "ansvar/B01.CHAIN",
      ],
      doesNotSee: ["roller/B04.ALT"], drafts: ["X1", "X3", "X6"]),
  ]

  @Test("Each sees what it must and not what it must not, and leaves with its documents", arguments: personas)
  func sees(_ persona: Persona) throws {
    let tailored = TaughtCourse.course.tailored(to: try TaughtCourse.business(persona.id).profile)
    let met = tailored.metIDs
    for reference in persona.sees { #expect(met.contains(reference), "\(reference)") }
    for reference in persona.doesNotSee { #expect(!met.contains(reference), "\(reference)") }
    let documents = tailored.modules.flatMap(\.steps).compactMap {
      if case .task(let task) = $0 { task.document } else { nil }
    }
    #expect(Set(documents).filter { $0.hasPrefix("X") }.isSuperset(of: persona.drafts))
    #expect(Set(documents).isSuperset(of: (1...6).map { "D\($0)" }))
  }

  @Test(
    "Committee: must from the threshold, when asked for below it",
    arguments: [("P3", true), ("P4", false), ("P5", false), ("P7", true)])
  func committee(id: String, isMust: Bool) throws {
    let tailored = TaughtCourse.course.tailored(to: try TaughtCourse.business(id).profile)
    let page = try #require(
      tailored.modules.flatMap(\.steps).compactMap { step -> Page? in
        if case .page(let page) = step, page.id == "roller/amu-skal-eller-kan-kreves" { page } else { nil }
      }.first)
    let text = TaughtCourse.text(page.blocks)
    #expect(text.contains("Ingen trenger å kreve det") == isMust)
    #expect(text.contains("Når en part krever det") == !isMust)
  }

  @Test("On a ship and without employees the course stops in its first module", arguments: ["P9", "P10"])
  func stopped(id: String) throws {
    let tailored = TaughtCourse.course.tailored(to: try TaughtCourse.business(id).profile)
    #expect(tailored.modules[0].isStopped)
  }

  @Test("Each takes the whole course to its end, and the test has forty items", arguments: personas)
  func walk(_ persona: Persona) throws {
    let business = try TaughtCourse.business(persona.id)
    let leader = try SimulatedLeader(
      through: TaughtCourse.course, seed: 6, tempo: .reading(180...260), failures: 1, profile: business.profile.answers)
    let session = leader.session
    #expect(session.passed[TaughtCourse.course.id]?.percent == 100)
    #expect(session.course.modules.allSatisfy { session.passed[$0.id] != nil })
    let tests = session.attempts.filter { $0.assessment == session.course.test.id }
    #expect(tests.map(\.items.count) == [40, 40])
    for attempt in tests { Self.check(attempt, in: session.course) }
  }

  /// The test asks for every critical outcome, at most sixteen times about blocks, and often about a case.
  private static func check(_ attempt: Attempt, in course: Course) {
    let items = attempt.items.compactMap(course.bankItem)
    let critical = Set(course.modules.flatMap(\.banks).flatMap(\.items).filter(\.isCritical).map(\.objective))
    #expect(critical.subtracting(items.filter(\.isCritical).map(\.objective)) == [])
    let blocks = Set(course.modules.flatMap(\.banks).filter { $0.condition != nil }.flatMap(\.items).map(\.id))
    #expect(items.count { blocks.contains($0.id) } <= 16)
    let cases = items.count { item in item.prompt.count > 1 || item.isFaultyText }
    #expect(cases * 10 >= 3 * items.count, "\(cases) of \(items.count) have a case")
  }

  @Test("Each module from the third asks again for something of those before", arguments: personas)
  func recall(_ persona: Persona) throws {
    let course = TaughtCourse.course.tailored(to: try TaughtCourse.business(persona.id).profile)
    for (number, module) in course.modules.enumerated().dropFirst(2) {
      let items = module.check.draw(from: course, seed: 6, uses: [:])
      let before = Set(course.modules[..<number].map(\.id))
      let recalled = items.filter { item in before.contains { item.id.hasPrefix($0 + "/") } }
      #expect((1...2).contains(recalled.count), "\(module.id)")
    }
  }

  @Test("A small office with little risk gets a shorter course than a nursing home, and neither is padded")
  func extent() throws {
    let minutes = try ["P1", "P3"].map {
      TaughtCourse.course.tailored(to: try TaughtCourse.business($0).profile).nominalMinutes
    }
    #expect(minutes[0] * 10 < minutes[1] * 8, "\(minutes)")
  }
}

extension Item {
  fileprivate var isFaultyText: Bool { if case .faults = interaction { true } else { false } }
}
