extension Rule {
  /// A bank has as many items as are drawn from it, an assessment room for what is drawn, and the modules before as many items
  /// as are asked again.
  static let drawTooLarge = Rule(
    .drawTooLarge,
    example: CodeExample(
      .draw,
      wrong: "<draw from=\"bank\" count=\"9\"/>",
      right: "<draw from=\"bank\" count=\"2\"/>")
  ) { manuscript in
    let draws = manuscript.draws.compactMap { draw -> Finding? in
      let available = draw.bank.element.children("item").count
      guard draw.count > available else { return nil }
      return Finding(
        problem: .drawTooLarge(bank: draw.bank.id, count: draw.count, available: available),
        place: draw.site.place(of: "count"),
        notes: [.init(role: .definition, place: draw.bank.part.place(of: draw.bank.element))])
    }
    return draws
      + manuscript.assessments.compactMap {
        manuscript.emptyForSome($0) ?? manuscript.sizeTooSmall($0) ?? manuscript.recallTooLarge($0)
      }
  }
}

extension Manuscript {
  /// Whether a leader may get an assessment in which nothing is asked, because every bank is for some.
  fileprivate func emptyForSome(_ assessment: (part: Part, module: String, element: Element)) -> Finding? {
    let drawn = draws(of: assessment)
    guard !drawn.isEmpty, drawn.count == assessment.element.children("draw").count,
      drawn.allSatisfy({ $0.bank.element["if"] != nil })
    else { return nil }
    return Finding(
      problem: .drawTooLarge(
        bank: assessment.element["id"] ?? "", count: drawn.reduce(0) { $0 + $1.count }, available: 0),
      place: assessment.part.place(of: assessment.element))
  }

  /// The draws that are for everyone, and whether they fit into the test.
  fileprivate func sizeTooSmall(_ assessment: (part: Part, module: String, element: Element)) -> Finding? {
    guard let size = assessment.element.first("size"), let count = size["count"].flatMap({ Int($0) }) else {
      return nil
    }
    let drawn = draws(of: assessment).filter { !$0.bank.isForSome(beside: assessment.module) }
      .reduce(0) { $0 + $1.count }
    guard drawn > count else { return nil }
    return Finding(
      problem: .drawTooLarge(bank: assessment.element["id"] ?? "", count: drawn, available: count),
      place: assessment.part.place(of: "count", on: size))
  }

  private func draws(of assessment: (part: Part, module: String, element: Element)) -> [FoundDraw] {
    let sites = assessment.part.sites(assessment.element.children("draw"))
    return draws.filter { sites.contains($0.site) }
  }

  /// Whether the modules before have as much as is asked again, whoever has passed them in whatever order.
  fileprivate func recallTooLarge(_ assessment: (part: Part, module: String, element: Element)) -> Finding? {
    guard let recall = assessment.element.first("recall"), let count = recall["count"].flatMap({ Int($0) }) else {
      return nil
    }
    let before = modules.prefix { $0.root["id"] != assessment.module }
    let available = before.flatMap { $0.root.children("bank") }.flatMap { $0.children("item") }
      .count { $0["critical"] != "true" }
    guard count > available else { return nil }
    return Finding(
      problem: .recallTooLarge(count: count, available: available),
      place: assessment.part.place(of: "count", on: recall))
  }
}

extension Manuscript.FoundBank {
  /// Whether some who come to an assessment of this module do not get the bank.
  fileprivate func isForSome(beside module: String) -> Bool {
    element["if"] != nil || part.root["if"] != nil && part.root["id"] != module
  }
}
