extension Course {
  /// The nominal minutes of about the shortest and the longest course; something to announce before anything is known.
  ///
  /// Those of the example businesses, where there are any that are not stopped: they are what the author had in mind. Else one
  /// question at a time is answered so as to make the course shortest, or longest. Somebody may get a shorter or a longer one.
  public var extent: ClosedRange<Int> {
    let examples = businesses.map { tailored(to: $0.profile) }.filter { !$0.modules.contains(where: \.isStopped) }
      .map(\.nominalMinutes)
    if let least = examples.min(), let most = examples.max() { return least...most }
    return searchedExtent
  }

  private var searchedExtent: ClosedRange<Int> {
    let least = minutes { $0 < $1 }
    let most = minutes { $0 > $1 }
    return min(least, most)...max(least, most)
  }

  private func minutes(preferring isBetter: (Int, Int) -> Bool) -> Int {
    var profile = BusinessProfile()
    var best: Int?
    let steps = modules.flatMap(\.lessons).flatMap(\.steps)
    // What is not asked changes nothing.
    let asked = Set(steps.compactMap { if case .question(let id) = $0 { id } else { nil } })
    let compared = comparedNumbers
    for question in questions where asked.contains(question.id) {
      var chosen = profile
      best = nil
      for answer in candidates(for: question, compared[question.id] ?? []) {
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

  /// Each alternative; of numbers the bounds and both sides of every number that some condition compares with the answer.
  private func candidates(for question: ProfileQuestion, _ compared: Set<Int>) -> [Answer] {
    switch question.kind {
    case .choice(let alternatives): return alternatives.map { .word($0.value) }
    case .text: return []
    case .number(let bounds):
      let limits = Set(compared.flatMap { [$0 - 1, $0, $0 + 1] }).sorted()
      return ([bounds.lowerBound] + limits + [bounds.upperBound]).filter(bounds.contains).map(Answer.number)
    }
  }

  /// The numbers that conditions compare with answers, by question.
  private var comparedNumbers: [String: Set<Int>] {
    var numbers: [String: Set<Int>] = [:]
    for condition in conditions {
      // The right side of one comparison meets the left of the next too: an answer too many does no harm.
      let operands = condition.operands
      for (left, right) in zip(operands, operands.dropFirst()) {
        for case (.parameter(let id), let other) in [(left, right), (right, left)] {
          if case .number(let number)? = other.answer(for: BusinessProfile(), in: self) {
            numbers[id, default: []].insert(number)
          }
        }
      }
    }
    return numbers
  }
}
