extension Rule {
  /// Errata are of the course they stand beside.
  static let wrongCourse = Rule(.wrongCourse, example: nil) { manuscript in
    guard let part = manuscript.errata, let found = part.root["course"],
      let expected = manuscript.course?.root["id"], found != expected
    else { return [] }
    let place = part.place(of: "course", on: part.root)
    return [
      Finding(
        problem: .wrongCourse(found: found, expected: expected), place: place,
        fixes: [.init(edits: [(place, expected)], isCertain: false)])
    ]
  }
}
