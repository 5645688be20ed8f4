import Courseware
import Credentials
import Records

/// A file of leaders, laid beside the roster: who is new, changed, moved, gone or back, and what is to be stored.
struct RosterImport: Equatable {
  /// What whoever imports has said.
  struct Choices: Equatable {
    /// The file has everybody: who is not in it leads no longer.
    var isComplete = false
    /// Another name with the same number is a new name.
    var acceptsNames = false
  }

  /// When it is, as a day and as a moment.
  struct Now: Equatable {
    var day: CivilDate
    var time: Timestamp
  }

  private(set) var outcomes: [RosterOutcome] = []
  /// How many are as they were.
  private(set) var unchanged = 0
  /// Issuers who are leaders too, known by their names.
  var issuers: [String] = []
  /// What is to be stored, all of it or nothing.
  var changes: [ArchiveChange] = []

  let file: RosterFile
  let organisation: Organisation
  let members: [String: Organisation.Member]
  let now: Now
  private let choices: Choices

  /// Lays a file beside the roster; `name` makes a name without meaning for one who is new.
  ///
  /// One with a number is known by it; one without by the name. Nothing that the file does not say is taken away.
  init(
    _ file: RosterFile, into roster: RosterRecords, of organisation: Organisation, _ choices: Choices = Choices(),
    at now: Now, name: () -> String
  ) throws(RosterFile.Failure) {
    self.file = file
    self.choices = choices
    self.organisation = organisation
    self.now = now
    members = Dictionary(organisation.members.map { ($0.person.foldedName, $0) }) { first, _ in first }
    let index = RosterIndex(roster)
    let people = try Self.people(of: file, in: index)
    let claimed = Dictionary(people.compactMap { $0.known.map { ($0, 1) } }, uniquingKeysWith: +)
    for person in people {
      guard let known = person.known else {
        add(person.lines, name)
        continue
      }
      let leader = index.leaders[known]
      if claimed[known] != 1 {
        outcomes.append(
          RosterOutcome(kind: .unclear, leader: leader, line: person.lines.first?.line, unclear: .namesakes))
      } else {
        update(leader, person.lines, index)
      }
    }
    for (place, leader) in index.leaders.enumerated() where claimed[place] == nil && leader.state != .left {
      miss(leader, index)
    }
  }

  func count(_ kind: RosterOutcome.Kind) -> Int { outcomes.count { $0.kind == kind } }
}

// Who is who.
extension RosterImport {
  /// Lines about one person, and her place on the roster where she has one.
  private struct Person {
    var lines: [RosterFile.Line]
    var known: Int?
  }

  private static func people(of file: RosterFile, in index: RosterIndex) throws(RosterFile.Failure) -> [Person] {
    var people: [Person] = []
    var numbered: [String: Int] = [:]
    var faults: [(line: Int, fault: RosterFile.Fault)] = []
    for line in file.lines {
      if let number = line.number, let place = numbered[number] {
        people[place].lines.append(line)
        continue
      }
      if let number = line.number { numbered[number] = people.count }
      let found = index.places(of: line)
      if found.count > 1 { faults.append((line.line, .severalHave(line.name))) }
      people.append(Person(lines: [line], known: found.first))
    }
    guard faults.isEmpty else { throw .lines(faults) }
    return people
  }
}

// What becomes of each.
extension RosterImport {
  private mutating func add(_ lines: [RosterFile.Line], _ name: () -> String) {
    var leader = Leader(
      id: "", name: lines[0].name, employer: organisation.name,
      organisationNumber: organisation.organisationNumber ?? "", state: .invited)
    describe(&leader, lines)
    let plan = PositionPlan([], lines, columns: file.columns, isComplete: false, on: now.day)
    guard plan.isHere else {
      outcomes.append(
        RosterOutcome(kind: .past, leader: leader, line: lines[0].line, lastDay: lines.compactMap(\.to).max()))
      return
    }
    leader.id = name()
    leader.unit = plan.main?.unit
    changes.append(.roster(leader))
    store(plan.positions, of: leader.id, instead: [])
    store(absences(of: lines, beside: []), of: leader.id, instead: [])
    outcomes.append(
      RosterOutcome(
        kind: .added, leader: leader, line: lines[0].line,
        changes: plan.main.map { [.init(.position, nil, .position($0))] } ?? []))
  }

  private mutating func update(_ old: Leader, _ lines: [RosterFile.Line], _ index: RosterIndex) {
    var outcome = RosterOutcome(kind: .changed, leader: old, line: lines[0].line)
    func unclear(_ why: RosterOutcome.Unclear) -> RosterOutcome {
      outcome.kind = .unclear
      outcome.unclear = why
      outcome.otherName = why == .otherName ? lines[0].name : nil
      return outcome
    }
    guard choices.acceptsNames || old.name.isSameName(as: lines[0].name) else {
      outcomes.append(unclear(.otherName))
      return
    }
    let stored = index.positions[old.id] ?? []
    // One whose positions the roster has never known leads the unit that it has.
    let beside = stored.isEmpty ? [(Position(unit: old.unit, level: .other), now.day)] : stored
    let plan = PositionPlan(
      beside, lines, columns: file.columns, isComplete: choices.isComplete, on: now.day)
    let isGone = !plan.isHere
    // Who has left by another word than the roster's comes back with a day, not by standing in a file still.
    let isBack = old.state == .left && !isGone
    if plan.isBackSinceWhen || (isBack && plan.wasHere && !plan.isNews) {
      outcomes.append(unclear(.backWithoutDate))
      return
    }
    if isGone, old.state != .left, lines.allSatisfy({ $0.number == nil }), old.employeeNumber != nil {
      outcomes.append(unclear(.leftByNameOnly))
      return
    }
    var leader = old
    describe(&leader, lines)
    leader.unit = plan.main?.unit ?? old.unit
    let away = index.absences[old.id] ?? []
    let absences = absences(of: lines, beside: away)
    outcome.changes = RosterOutcome.Change.all(old, leader) + plan.steps.flatMap(RosterOutcome.Change.all)
    outcome.changes += Self.changes(from: away, to: absences)
    store(plan.positions, of: old.id, instead: stored.map(\.position))
    store(absences, of: old.id, instead: away)
    if isGone { leader.state = .left } else if isBack { leader.state = leader.key == nil ? .invited : .active }
    if leader != old { changes.append(.roster(leader)) }
    if leader.state != old.state { changes.append(.state(leader.state, leader: leader.id)) }
    outcome.leader = leader
    outcome.lastDay = isGone ? plan.lastDay : nil
    outcome.kind = kind(of: plan, from: old.state, to: leader.state)
    if outcome.changes.isEmpty, leader == old { unchanged += 1 } else { outcomes.append(outcome) }
  }

  private func kind(of plan: PositionPlan, from old: Leader.State, to new: Leader.State) -> RosterOutcome.Kind {
    if new == .left, old != .left { return .left }
    if old == .left, new != .left { return .returned }
    let isMove = plan.steps.contains { if case .moves = $0 { true } else { false } }
    return isMove ? .moved : .changed
  }

  private mutating func miss(_ leader: Leader, _ index: RosterIndex) {
    guard choices.isComplete else {
      outcomes.append(RosterOutcome(kind: .missing, leader: leader))
      return
    }
    let stored = (index.positions[leader.id] ?? []).map(\.position)
    let plan = PositionPlan(
      ending: stored.isEmpty ? [Position(unit: leader.unit, level: .other)] : stored, on: now.day)
    var gone = leader
    gone.state = .left
    changes.append(.state(.left, leader: leader.id))
    store(plan.positions, of: leader.id, instead: stored)
    outcomes.append(
      RosterOutcome(
        kind: .left, leader: gone, changes: plan.steps.flatMap(RosterOutcome.Change.all), lastDay: plan.lastDay))
  }
}
