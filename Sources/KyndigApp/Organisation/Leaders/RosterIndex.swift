import Courseware
import Records

/// The roster, found by number and by name.
struct RosterIndex {
  /// Those whose record has not been erased.
  let leaders: [Leader]
  let positions: [String: [(position: Position, known: CivilDate)]]
  let absences: [String: [Absence]]
  private var numbers: [String: [Int]] = [:]
  private var names: [String: [Int]] = [:]

  init(_ roster: RosterRecords) {
    leaders = roster.leaders.filter { $0.state != .erased }
    positions = Dictionary(grouping: roster.positions, by: \.leader).mapValues { records in
      records.map { ($0.position, CivilTime($0.recordedAt).date) }
    }
    absences = Dictionary(grouping: roster.absences, by: \.leader).mapValues { $0.map(\.absence) }
    for (place, leader) in leaders.enumerated() {
      if let number = leader.employeeNumber { numbers[number, default: []].append(place) }
      names[leader.name.foldedName, default: []].append(place)
    }
  }

  /// Where those are whom a line may be about: by the number, and where either has none by the name.
  func places(of line: RosterFile.Line) -> [Int] {
    let named = names[line.name.foldedName] ?? []
    guard let number = line.number else { return named }
    return numbers[number] ?? named.filter { leaders[$0].employeeNumber == nil }
  }
}
