import Courseware
import Credentials
import Records

// What is said of each, and stored.
extension RosterImport {
  /// What lines say of who she is; the first of them that says anything.
  mutating func describe(_ leader: inout Leader, _ lines: [RosterFile.Line]) {
    func first<Value>(_ value: (RosterFile.Line) -> Value?) -> Value? { lines.lazy.compactMap(value).first }
    leader.name = lines[0].name
    leader.employeeNumber = first(\.number) ?? leader.employeeNumber
    leader.email = first(\.email) ?? leader.email
    let number = first(\.organisationNumber)
    if let employer = first(\.employer) {
      leader.employer = employer
      // Another business's number is not known by its name.
      if employer != organisation.name { leader.organisationNumber = number ?? "" }
    }
    leader.organisationNumber = number ?? leader.organisationNumber
    if let member = members[leader.name.foldedName] {
      leader.issuerKey = member.key.text
      issuers.append(member.person)
    }
  }

  /// Everything that the roster is to say of when she is away.
  func absences(of lines: [RosterFile.Line], beside stored: [Absence]) -> [Absence] {
    guard file.columns.contains(.absentFrom) else { return stored }
    var absences = stored
    let said = lines.compactMap(\.absence)
    for absence in said {
      if let index = absences.firstIndex(where: { $0.from == absence.from }) {
        absences[index].to = absence.to ?? (file.columns.contains(.absentTo) ? nil : absences[index].to)
      } else {
        absences.append(absence)
      }
    }
    // What had no end, and is said no longer, was over by yesterday: a deadline that stands still must go on.
    for (index, absence) in absences.enumerated()
    where absence.to == nil && absence.from < now.day && !said.contains(where: { $0.from == absence.from }) {
      absences[index].to = now.day.adding(-1, .days)
    }
    return absences
  }

  static func changes(from old: [Absence], to new: [Absence]) -> [RosterOutcome.Change] {
    new.filter { !old.contains($0) }.map { absence in
      let before = old.first { $0.from == absence.from }
      return RosterOutcome.Change(.absence, before.map { .absence($0) }, .absence(absence))
    }
  }

  mutating func store(_ positions: [Position], of leader: String, instead stored: [Position]) {
    changes += stored.filter { !positions.contains($0) }.map {
      .positionReplaced($0, leader: leader, at: now.time)
    }
    changes += positions.filter { !stored.contains($0) }.map {
      .position(PositionRecord(leader: leader, position: $0, recordedAt: now.time))
    }
  }

  mutating func store(_ absences: [Absence], of leader: String, instead stored: [Absence]) {
    changes += stored.filter { !absences.contains($0) }.map { .absenceReplaced($0, leader: leader, at: now.time) }
    changes += absences.filter { !stored.contains($0) }.map {
      .absence(AbsenceRecord(leader: leader, absence: $0, recordedAt: now.time))
    }
  }
}
