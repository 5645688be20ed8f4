import Courseware
import Testing

@Suite("How a leader stands to a requirement")
struct StandingTests {
  @Test("On a day", arguments: DatedCase.kept)
  func dated(_ one: DatedCase) {
    #expect(one.standing.state == one.state, "\(one.reasons)")
  }

  @Test("The table has a name for each case, and every kind of standing")
  func whole() {
    #expect(DatedCase.kept.count >= 150)
    #expect(Set(DatedCase.kept.map(\.name)).count == DatedCase.kept.count)
    #expect(Set(DatedCase.kept.map(\.state.kind)).count == 8)
  }

  private static func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  @Test("It says what it rests on, in the order one would tell it")
  func reasons() throws {
    let renewed = RenewedDuty(on: try Self.day("2027-01-01"), withinDays: 180, reason: "Ny forskrift")
    let requirement = Requirement(
      id: "hms-topp", course: "hms", deadlineDays: 90,
      renewal: Renewal(months: 36, openBeforeMonths: 3, graceDays: 30), renewals: [renewed])
    let training = Training(completed: try Self.day("2024-03-15"), kind: .external)
    let away = [Absence(from: try Self.day("2027-01-01"), to: try Self.day("2027-01-10"))]
    let history = LeaderHistory(
      positions: [Position(level: .top, from: try Self.day("2020-01-01"))], absences: away, trainings: [training],
      known: try Self.day("2026-01-01"))
    let day = try Self.day("2027-02-01")
    #expect(
      requirement.standing(of: history, asOf: day)
        == RequirementStanding(
          requirement: "hms-topp", state: .due(on: try Self.day("2027-04-24")), lastDay: try Self.day("2027-04-24"),
          training: training))
    #expect(
      requirement.reasons(for: history, asOf: day) == [
        .began(try Self.day("2020-01-01")), .trained(training), .renewal(try Self.day("2027-03-15")),
        .away(days: 10, to: try Self.day("2027-03-25")), .opens(try Self.day("2026-12-15")),
        .grace(try Self.day("2027-04-24")), .renewed(renewed, by: try Self.day("2027-06-30")),
        .away(days: 10, to: try Self.day("2027-07-10")),
      ])
  }

  @Test("Who began, returned, was exempt, or is not known since when, is told so")
  func beginnings() throws {
    let requirement = Requirement(id: "krav", course: "hms", deadlineDays: 30)
    let known = try Self.day("2026-03-01")
    func first(_ positions: [Position], _ exemptions: [Exemption] = []) throws -> [RequirementStanding.Reason] {
      requirement.reasons(
        for: LeaderHistory(positions: positions, exemptions: exemptions, known: known),
        asOf: try Self.day("2026-07-01"))
    }
    let old = Position(level: .other, from: try Self.day("2025-01-01"), to: try Self.day("2025-06-30"))
    let new = Position(level: .other, from: try Self.day("2026-06-15"))
    #expect(
      try first([Position(level: .other)]) == [.known(known), .deadline(try Self.day("2026-03-31"))])
    #expect(
      try first([new, old]) == [
        .returned(try Self.day("2026-06-15"), left: try Self.day("2025-06-30")),
        .deadline(try Self.day("2026-07-15")),
      ])
    let exempt = Exemption(from: try Self.day("2026-01-01"), to: try Self.day("2026-06-20"))
    #expect(
      try first([Position(level: .other, from: try Self.day("2025-12-01"))], [exempt]) == [
        .exemptionEnded(try Self.day("2026-06-21")), .deadline(try Self.day("2026-07-21")),
      ])
    let lasting = Exemption(from: try Self.day("2026-06-25"))
    #expect(try first([new], [lasting]) == [.exempted(try Self.day("2026-06-25"))])
  }

  @Test("What she trained can be read after she left")
  func history() throws {
    let training = Training(completed: try Self.day("2025-02-01"))
    let requirement = Requirement(id: "krav", course: "hms", deadlineDays: 30)
    let history = LeaderHistory(
      positions: [Position(level: .other, from: try Self.day("2025-01-01"), to: try Self.day("2025-06-30"))],
      trainings: [training], known: try Self.day("2025-01-01"))
    let day = try Self.day("2026-01-01")
    #expect(requirement.standing(of: history, asOf: day).training == training)
    #expect(requirement.reasons(for: history, asOf: day) == [.trained(training)])
  }

  @Test("Where several requirements meet her, the strictest holds")
  func strictest() throws {
    func standing(_ id: String, _ state: RequirementStanding.State) -> RequirementStanding {
      let day: CivilDate? =
        switch state {
        case .done(let until): until
        case .open(let day), .due(let day), .overdue(let day): day
        case .notRequired, .exempt: nil
        }
      return RequirementStanding(requirement: id, state: state, lastDay: day)
    }
    let (early, late) = (try Self.day("2026-01-01"), try Self.day("2026-02-01"))
    let order = [
      standing("a", .overdue(since: early)), standing("b", .overdue(since: late)), standing("c", .due(on: early)),
      standing("d", .due(on: late)), standing("e", .open(until: early)), standing("f", .done(until: early)),
      standing("g", .done(until: late)), standing("h", .done(until: nil)), standing("i", .exempt(until: nil)),
      standing("j", .notRequired(.neverHeld)),
    ]
    for (place, strict) in order.enumerated() {
      for lax in order[(place + 1)...] {
        #expect(strict.isStricter(than: lax))
        #expect(!lax.isStricter(than: strict))
      }
      #expect(!strict.isStricter(than: strict))
    }
  }

  @Test("A day of the year is read and written as XML Schema does, and no other way")
  func yearDay() {
    for text in ["--01-01", "--02-29", "--12-31"] { #expect(Renewal.YearDay(text)?.description == text) }
    for text in ["--02-30", "--13-01", "--00-10", "-03-01", "03-01", "--3-1", "--03-01Z", ""] {
      #expect(Renewal.YearDay(text) == nil, "\(text)")
    }
  }
}

extension RequirementStanding.State {
  /// Which it is, without its dates.
  var kind: String {
    switch self {
    case .notRequired(.neverHeld): "never"
    case .notRequired(.begins): "begins"
    case .notRequired(.ended): "ended"
    case .exempt: "exempt"
    case .done: "done"
    case .open: "open"
    case .due: "due"
    case .overdue: "overdue"
    }
  }
}
