extension Rule {
  /// The smallest number a question takes is no larger than the largest.
  static let emptyBounds = Rule(.emptyBounds) { manuscript in
    guard let part = manuscript.shared[.profile] else { return [] }
    return part.root.descendants("number").compactMap { number in
      guard !number.isFaulty, let minimum = number["minimum"].flatMap({ Int($0) }),
        let maximum = number["maximum"].flatMap({ Int($0) }), minimum > maximum
      else { return nil }
      return Finding(problem: .emptyBounds(minimum: minimum, maximum: maximum), place: part.place(of: number))
    }
  }
}
