extension Rule {
  /// An assessment draws from a bank once; twice could draw the same item twice.
  static let repeatedDraw = Rule(
    .repeatedDraw,
    example: CodeExample(
      .draw,
      wrong: """
        <draw from="bank" count="1"/>
        <draw from="bank" count="1"/>
        """,
      right: "<draw from=\"bank\" count=\"2\"/>")
  ) { manuscript in
    manuscript.assessments.flatMap { assessment -> [Finding] in
      var first: [String: Element] = [:]
      return assessment.element.children("draw").compactMap { draw in
        guard let bank = draw["from"].flatMap({ manuscript.bank($0, from: assessment.module) }) else { return nil }
        guard let earlier = first.updateValue(draw, forKey: bank.id) else { return nil }
        first[bank.id] = earlier
        return Finding(
          problem: .repeatedDraw(bank: bank.id), place: assessment.part.place(of: "from", on: draw),
          notes: [.init(role: .first, place: assessment.part.place(of: "from", on: earlier))])
      }
    }
  }
}
