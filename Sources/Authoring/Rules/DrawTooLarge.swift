extension Rule {
  /// A bank has as many items as are drawn from it.
  static let drawTooLarge = Rule(
    .drawTooLarge,
    example: CodeExample(
      .draw,
      wrong: "<draw from=\"bank\" count=\"9\"/>",
      right: "<draw from=\"bank\" count=\"2\"/>")
  ) { manuscript in
    manuscript.draws.compactMap { draw in
      let available = draw.bank.element.children("item").count
      guard draw.count > available else { return nil }
      return Finding(
        problem: .drawTooLarge(bank: draw.bank.id, count: draw.count, available: available),
        place: draw.site.place(of: "count"),
        notes: [.init(role: .definition, place: draw.bank.part.place(of: draw.bank.element))])
    }
  }
}
