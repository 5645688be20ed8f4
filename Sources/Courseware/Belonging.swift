extension Course {
  /// The conditions that something is in the course by: its module's, its lesson's and its own, each once, the outermost first.
  ///
  /// It may be a step, a task, an item of a bank, or a check, by its id; what is for everyone has none. In a tailored course
  /// these are the reasons why a leader meets it.
  public func conditions(of id: String) -> [Condition] {
    for module in modules {
      guard let inside = module.conditions(of: id, in: self) else { continue }
      let all = [module.condition] + inside
      return all.compactMap { $0 }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
    return []
  }
}

extension Module {
  /// The conditions inside the module; nil where it has nothing with this id.
  fileprivate func conditions(of id: String, in course: Course) -> [Condition?]? {
    if check.id == id { return [] }
    for lesson in lessons {
      if let step = lesson.steps.first(where: { $0.id == id }) {
        return [lesson.condition, step.condition(in: course)]
      }
    }
    if let task = tasks.first(where: { $0.id == id }) { return [task.condition] }
    return banks.flatMap(\.items).first { $0.id == id }.map { [$0.condition] }
  }
}

extension Step {
  /// When it belongs to the course a leader gets; nil is always.
  fileprivate func condition(in course: Course) -> Condition? {
    if case .question(let id) = self { course.questions.first { $0.id == id }?.condition } else { condition }
  }
}
