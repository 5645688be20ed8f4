import Courseware
import Testing

@Suite("What holds of every standing")
struct StandingPropertyTests {
  /// A leader and a requirement that nobody thought of.
  fileprivate struct Imagined {
    var requirement: Requirement
    var positions: [Position]
    var trainings: [Training]
    var absences: [Absence]
    var exemptions: [Exemption]
    var known: CivilDate

    init(_ chance: inout SplitMix64) {
      requirement = Requirement(id: "krav", course: "kurs", deadlineDays: chance.next(below: 120))
      if chance.next(below: 4) > 0 {
        let months = 1 + chance.next(below: 24)
        requirement.renewal = Renewal(
          months: months, on: chance.element(of: [nil, nil, Renewal.YearDay("--03-01"), Renewal.YearDay("--02-29")]),
          openBeforeMonths: chance.next(below: months), graceDays: chance.next(below: 40))
      }
      requirement.renewals = (0..<chance.next(below: 3)).map { _ in
        RenewedDuty(on: Self.day(&chance), withinDays: chance.next(below: 200), reason: "")
      }
      positions = (0..<1 + chance.next(below: 3)).map { _ in
        let days = Self.stretch(&chance)
        return Position(level: .other, from: chance.next(below: 4) == 0 ? nil : days.from, to: days.to)
      }
      trainings = (0..<chance.next(below: 5)).map { _ in Training(completed: Self.day(&chance)) }
      absences = (0..<chance.next(below: 4)).map { _ in Self.absence(&chance) }
      exemptions = (0..<chance.next(below: 2)).map { _ in
        let days = Self.stretch(&chance)
        return Exemption(from: days.from, to: days.to)
      }
      known = Self.day(&chance)
    }

    static func day(_ chance: inout SplitMix64) -> CivilDate {
      CivilDate(daysSince1970: 19_700 + chance.next(below: 1500))
    }

    static func stretch(_ chance: inout SplitMix64) -> (from: CivilDate, to: CivilDate?) {
      let from = day(&chance)
      return (from, chance.next(below: 2) == 0 ? nil : from.adding(chance.next(below: 400), .days))
    }

    static func absence(_ chance: inout SplitMix64) -> Absence {
      let days = stretch(&chance)
      return Absence(from: days.from, to: days.to)
    }

    func standing(on day: CivilDate) -> RequirementStanding {
      requirement.standing(
        of: LeaderHistory(
          positions: positions, absences: absences, trainings: trainings, exemptions: exemptions, known: known),
        asOf: day)
    }
  }

  private static let seeds: Range<UInt64> = 0..<3000

  @Test("From one day to the next she comes to be due only where a date has passed, or something has happened")
  func noSurprise() {
    var changes = 0
    for seed in Self.seeds.prefix(60) {
      var chance = SplitMix64(seed: seed)
      let one = Imagined(&chance)
      var today = CivilDate(daysSince1970: 19_690)
      var before = one.standing(on: today).state
      for _ in 0..<1600 {
        let tomorrow = today.adding(1, .days)
        let after = one.standing(on: tomorrow).state
        defer { (today, before) = (tomorrow, after) }
        if before == after { continue }
        changes += 1
        switch (before, after) {
        case (.done, .due), (.done, .overdue), (.open, .due), (.open, .overdue):
          #expect(
            before.until.map { $0 < tomorrow } == true || one.requirement.renewals.contains { $0.on == tomorrow },
            "\(seed)")
        case (.due(let on), .overdue(let since)): #expect(on == today && since == tomorrow, "\(seed)")
        case (.done, .open), (.done, .done), (.open, .open), (.due, .due): break
        default: #expect(one.somethingHappens(on: tomorrow), "\(seed) on \(tomorrow): \(before), \(after)")
        }
      }
    }
    #expect(changes >= 300)
  }

  @Test("One more completion makes nothing worse")
  func oneMore() {
    var changes = 0
    for seed in Self.seeds {
      var chance = SplitMix64(seed: seed)
      var one = Imagined(&chance)
      let day = Imagined.day(&chance)
      let before = one.standing(on: day)
      one.trainings.append(Training(completed: Imagined.day(&chance)))
      let after = one.standing(on: day)
      #expect(after.state.severity <= before.state.severity, "\(seed): \(before.state), \(after.state)")
      if before.state.severity > 0 {
        #expect(after.far >= before.far, "\(seed): \(before.state), \(after.state)")
      }
      changes += before.state == after.state ? 0 : 1
    }
    #expect(changes >= 300)
  }

  @Test("One more absence makes no date earlier, and nobody late")
  func oneMoreAbsence() {
    var changes = 0
    for seed in Self.seeds {
      var chance = SplitMix64(seed: seed)
      var one = Imagined(&chance)
      let day = Imagined.day(&chance)
      let before = one.standing(on: day)
      one.absences.append(Imagined.absence(&chance))
      let after = one.standing(on: day)
      #expect(after.state.severity <= before.state.severity, "\(seed): \(before.state), \(after.state)")
      #expect(after.far >= before.far, "\(seed): \(before.state), \(after.state)")
      changes += before.state == after.state ? 0 : 1
    }
    #expect(changes >= 200)
  }

  @Test("The order of what is told, what is told twice, and what is yet to be completed, make no difference")
  func order() {
    for seed in Self.seeds {
      var chance = SplitMix64(seed: seed)
      let one = Imagined(&chance)
      let day = Imagined.day(&chance)
      var other = one
      other.positions = (one.positions + one.positions).reversed()
      other.absences = (one.absences + one.absences).reversed()
      other.trainings = (one.trainings + one.trainings).reversed()
      other.trainings.append(Training(completed: day.adding(1, .days)))
      other.exemptions = (one.exemptions + one.exemptions).reversed()
      other.requirement.renewals.reverse()
      let (standing, same) = (one.standing(on: day), other.standing(on: day))
      #expect(standing.state == same.state && standing.training == same.training, "\(seed)")
    }
  }
}

extension StandingPropertyTests.Imagined {
  /// Whether a position, an exemption or an absence begins or ends with a day, or training is completed on it.
  fileprivate func somethingHappens(on day: CivilDate) -> Bool {
    let before = day.adding(-1, .days)
    return trainings.contains { $0.completed == day } || known == day
      || positions.contains { $0.from == day || $0.to == before || $0.to == day }
      || exemptions.contains { $0.from == day || $0.to == before }
      || absences.contains { $0.from == day || $0.to == before }
  }
}

extension RequirementStanding {
  /// The last day on which nothing is late, as a number; beyond all days where nothing ever will be.
  fileprivate var far: Int { lastDay?.daysSince1970 ?? .max }
}

extension RequirementStanding.State {
  /// Until when it counts.
  fileprivate var until: CivilDate? {
    switch self {
    case .done(let until): until
    case .open(let until): until
    default: nil
    }
  }

  /// How much it presses.
  fileprivate var severity: Int {
    switch self {
    case .notRequired, .exempt: 0
    case .done: 1
    case .open: 2
    case .due: 3
    case .overdue: 4
    }
  }
}
