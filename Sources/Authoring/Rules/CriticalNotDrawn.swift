extension Rule {
  /// A draw has room for an item of every objective that has critical items in the bank.
  static let criticalNotDrawn = Rule(.criticalNotDrawn, example: nil) { manuscript in
    manuscript.draws.compactMap { draw in
      var objectives: [String] = []
      for item in draw.bank.element.children("item") where item["critical"] == "true" {
        if let objective = item["objective"], !objectives.contains(objective) { objectives.append(objective) }
      }
      guard draw.count < objectives.count else { return nil }
      return Finding(
        problem: .criticalNotDrawn(bank: draw.bank.id, count: draw.count, objectives: objectives),
        place: draw.site.place(of: "count"),
        notes: [.init(role: .definition, place: draw.bank.part.place(of: draw.bank.element))])
    }
  }
}
