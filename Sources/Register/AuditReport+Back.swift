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
    var earlier = try archive.training(asOf: moment).compactMap(Row.init)
    for index in earlier.indices {
      let wrong = found.removeValue(forKey: earlier[index].leader.id) ?? []
      earlier[index].deviations = wrong.flatMap(\.deviations)
      // Where no register tells when it was issued, the certificate is of the signing.
      if log == nil, earlier[index].state == .attested {
        earlier[index].verdict = earlier[index].session.flatMap { now[$0]?.verdict }
      }
    }
    // Of one who led nothing yet there is nothing to tell.
    let (history, today) = (Dictionary(grouping: try archive.positionHistory(), by: \.leader), day(moment))
    earlier.removeAll { row in
      guard row.session == nil, let said = history[row.leader.id], let known = said.map(\.recordedAt).min() else {
        return false
      }
      let own = said.filter { $0.replacedAt == nil }
      return !own.isEmpty && own.allSatisfy { ($0.position.from ?? day(known)) > today }
    }
    deviations += found.values.flatMap { $0.flatMap(\.deviations) }
    rows = earlier
    asOf = moment
  }
}
