extension Course {
  /// The nominal minutes of about the shortest and the longest course that answers can give; stops aside.
  ///
  /// One question at a time is answered so as to make the course shortest, or longest; a bound to announce before anything is
  /// known, not a promise.
  public var extent: ClosedRange<Int> {
    let least = minutes { $0 < $1 }
    let most = minutes { $0 > $1 }
    return min(least, most)...max(least, most)
  }

  private func minutes(preferring isBetter: (Int, Int) -> Bool) -> Int {
    var profile = BusinessProfile()
    var best: Int?
    // What is not asked changes nothing.
    let asked = Set(
      modules.flatMap(\.lessons).flatMap(\.steps).compactMap { if case .question(let id) = $0 { id } else { nil } })
    for question in questions where asked.contains(question.id) {
      var chosen = profile
      best = nil
      for answer in candidates(for: question) {
        var tried = profile
        tried.answers[question.id] = answer
        let course = tailored(to: tried)
        guard !course.modules.contains(where: \.isStopped) else { continue }
        let minutes = course.nominalMinutes
        if best.map({ isBetter(minutes, $0) }) ?? true {
          best = minutes
          chosen = tried
        }
      }
      profile = chosen
    }
    return best ?? tailored(to: profile).nominalMinutes
  }

  /// Each alternative; of numbers the bounds and both sides of every threshold.
  private func candidates(for question: ProfileQuestion) -> [Answer] {
    switch question.kind {
    case .choice(let alternatives): return alternatives.map { .word($0.value) }
    case .text: return []
    case .number(let bounds):
      let numbers = thresholds.values.compactMap { $0.number(on: rulesAsOf) }
      let limits = Set(numbers.flatMap { [$0 - 1, $0, $0 + 1] }).sorted()
      return ([bounds.lowerBound] + limits + [bounds.upperBound]).filter(bounds.contains).map(Answer.number)
    }
  }
}
