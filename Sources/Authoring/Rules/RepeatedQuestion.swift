extension Rule {
  /// A question about the business is asked once in a course.
  static let repeatedQuestion = Rule(
    .repeatedQuestion,
    example: CodeExample(
      .steps,
      wrong: """
        <ask ref="heads"/>
        <page id="tallet"><title>Tallet</title><p>Dere er <value of="heads"/>.</p></page>
        """,
      right: "<page id=\"tallet\"><title>Tallet</title><p>Dere er <value of=\"heads\"/>.</p></page>")
  ) { manuscript in
    var first: [String: Site] = [:]
    return manuscript.sites("ask").compactMap { ask in
      guard let id = ask.element["ref"], let earlier = first.updateValue(ask, forKey: id) else { return nil }
      first[id] = earlier
      return Finding(
        problem: .repeatedQuestion(question: id), place: ask.place(of: "ref"),
        notes: [.init(role: .first, place: earlier.place(of: "ref"))])
    }
  }
}
