import Records

/// A roster as changes make it, without an archive.
struct RosterRecordsParts {
  private(set) var records = RosterRecords()

  /// Adds what is new; nothing here takes anything away.
  mutating func add(_ change: ArchiveChange) {
    switch change {
    case .roster(let leader): records.leaders.append(leader)
    case .position(let record): records.positions.append(record)
    case .absence(let record): records.absences.append(record)
    default: break
    }
  }
}
