extension Rule {
  /// A task takes between 1 and 5 minutes a field (nominal minutes, rule 1).
  static let taskMinutes = Rule(.taskMinutes) { manuscript in
    manuscript.sites("task").compactMap { task in
      let fields = task.element.children("field").count
      guard !task.element.isFaulty, fields > 0, let minutes = task.element["minutes"].flatMap({ Int($0) }) else {
        return nil
      }
      let allowed = fields...fields * 5
      guard !allowed.contains(minutes) else { return nil }
      return Finding(problem: .taskMinutes(found: minutes, allowed: allowed), place: task.place(of: "minutes"))
    }
  }
}
