extension Rule {
  /// The smallest number is no larger than the largest: of a question's answers, and of a task's rows.
  static let emptyBounds = Rule(.emptyBounds, example: nil) { manuscript in
    let numbers = manuscript.shared[.profile].map { part in
      part.root.descendants("number").map { Site(part: part, element: $0) }
    }
    return ((numbers ?? []) + manuscript.sites("rows")).compactMap { site in
      guard !site.element.isFaulty, let minimum = site.element["minimum"].flatMap({ Int($0) }),
        let maximum = site.element["maximum"].flatMap({ Int($0) }), minimum > maximum
      else { return nil }
      return Finding(problem: .emptyBounds(minimum: minimum, maximum: maximum), place: site.place)
    }
  }
}
