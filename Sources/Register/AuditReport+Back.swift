public import Courseware
public import Records

extension AuditReport {
  /// Goes back to a moment: the figures are those of what was stored by then.
  ///
  /// Whether the records hold is asked of them as they are now, for what is wrong now was wrong with them before, too.
  public mutating func go(back moment: Timestamp, in archive: Archive) throws(ArchiveError) {
    var found = Dictionary(grouping: rows.filter { !$0.deviations.isEmpty }, by: \.leader.id)
    var earlier = Row.all(try archive.training(asOf: moment))
    for index in earlier.indices {
      let wrong = found.removeValue(forKey: earlier[index].leader.id) ?? []
      earlier[index].deviations = wrong.flatMap(\.deviations)
    }
    deviations += found.values.flatMap { $0.flatMap(\.deviations) }
    rows = earlier
    asOf = moment
  }
}
