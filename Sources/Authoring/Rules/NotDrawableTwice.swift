import Courseware

extension Rule {
  /// For each example business, also where its numbers change what it gets, a second attempt meets no item of the first.
  static let notDrawableTwice = Rule(
    .notDrawableTwice,
    example: CodeExample(
      .draw, wrong: "<draw from=\"bank\" count=\"3\"/>", right: "<draw from=\"bank\" count=\"2\"/>")
  ) { manuscript in
    manuscript.trialsOfDraws { assessment, course, trial in
      // Where not even one go has what it should, that has been said.
      if let size = assessment.size, assessment.count(in: course) < size.count { return [:] }
      let draws = assessment.drawsLeft(in: course).filter { $0.items.count >= $0.draw.count }
      var repeated: [String: Int] = [:]
      // Chance decides who gets the last places, and whether a critical item takes an ordinary one; some goes meet the worst.
      for seed in UInt64(0)..<16 {
        let first = assessment.draw(from: course, seed: seed, uses: [:]).map(\.id)
        let uses = Dictionary(first.map { ($0, 1) }) { first, _ in first }
        let second = Set(assessment.draw(from: course, seed: seed + 16, uses: uses).map(\.id))
        let both = second.intersection(first)
        for (_, draw, items) in draws {
          repeated[draw.bank] = max(repeated[draw.bank] ?? 0, items.count { both.contains($0.id) })
        }
      }
      var faults: [Int: Problem] = [:]
      for (index, draw, _) in draws {
        guard let count = repeated[draw.bank], count > 0 else { continue }
        faults[index] = .notDrawableTwice(
          assessment: assessment.id, business: trial.business, repeated: count)
      }
      return faults
    }
  }
}
