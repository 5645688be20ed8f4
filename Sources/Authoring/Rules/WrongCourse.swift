extension Rule {
  /// Errata are of the course they stand beside.
  static let wrongCourse = Rule(
    .wrongCourse,
    example: CodeExample(
      .errataTag,
      wrong: "<errata xmlns=\"urn:kyndig:course:1\" course=\"hms\">",
      right: "<errata xmlns=\"urn:kyndig:course:1\" course=\"kurs\">",
      with: [
        .errata: "<withdrawn item=\"ansvar/bror\" version=\"2025-1\" date=\"2026-02-01\">Loven er endret.</withdrawn>"
      ])
  ) { manuscript in
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
