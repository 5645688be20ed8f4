extension Rule {
  /// A task takes between 1 and 5 minutes a field (nominal minutes, rule 1).
  static let taskMinutes = Rule(.taskMinutes, example: nil) { manuscript in
    manuscript.sites("task").compactMap { task in
      let fields = task.element.fieldCounts
      guard !task.element.isFaulty, fields.upperBound > 0, let minutes = task.element["minutes"].flatMap({ Int($0) })
      else {
        return nil
      }
      let allowed = fields.lowerBound...fields.upperBound * 5
      guard !allowed.contains(minutes) else { return nil }
      return Finding(problem: .taskMinutes(found: minutes, allowed: allowed), place: task.place(of: "minutes"))
    }
  }
}

extension Element {
  /// The fields of a task that must and may be filled in, those of rows once a row.
  fileprivate var fieldCounts: ClosedRange<Int> {
    var (least, most) = (children("field").count, children("field").count)
    for rows in children("rows") {
      let fields = rows.children("field").count
      least += fields * (rows["minimum"].flatMap { Int($0) } ?? 1)
      most += fields * (rows["maximum"].flatMap { Int($0) } ?? 1)
    }
    return least...max(least, most)
  }
}
