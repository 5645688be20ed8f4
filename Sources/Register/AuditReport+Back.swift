public import Courseware
public import Records

extension AuditReport {
  /// Goes back to a moment: the figures are those of what was stored by then.
  ///
  /// Whether the records hold is asked of them as they are now, for what is wrong now was wrong with them before, too.
  /// `day` turns a moment into the civil date it is in Norway.
  public mutating func go(
    back moment: Timestamp, in archive: Archive, day: (Timestamp) -> CivilDate
  ) throws(ArchiveError) {
    var found = Dictionary(grouping: rows.filter { !$0.deviations.isEmpty }, by: \.leader.id)
    let now = Dictionary(rows.compactMap { row in row.session.map { ($0, row) } }) { first, _ in first }
    var earlier = Row.all(try archive.training(asOf: moment))
    for index in earlier.indices {
      let wrong = found.removeValue(forKey: earlier[index].leader.id) ?? []
      earlier[index].deviations = wrong.flatMap(\.deviations)
      // Where no register tells when it was issued, the certificate is of the signing.
      if log == nil, earlier[index].state == .attested {
        earlier[index].verdict = earlier[index].session.flatMap { now[$0]?.verdict }
      }
    }
    // Of one who led nothing yet there is nothing to tell.
    let (known, today) = (try archive.firstKnown(), day(moment))
    let positions = Dictionary(grouping: try archive.positions(), by: \.leader)
    earlier.removeAll { row in
      guard row.session == nil, let own = positions[row.leader.id] else { return false }
      return own.allSatisfy { record in
        (record.position.from ?? day(known[row.leader.id] ?? record.recordedAt)) > today
      }
    }
    deviations += found.values.flatMap { $0.flatMap(\.deviations) }
    rows = earlier
    asOf = moment
  }
}
