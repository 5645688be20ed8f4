extension Rule {
  /// An item with one answer has one right choice; points at the second, and at the first.
  static let severalRightAnswers = Rule(.severalRightAnswers, example: nil) { manuscript in
    manuscript.items.compactMap { item in
      let right = item.element.rightChoices
      guard !item.element.isMultiple, right.count > 1 else { return nil }
      return Finding(
        problem: .severalRightAnswers(item: item.element["id"] ?? "", count: right.count),
        place: item.part.place(of: right[1]),
        notes: [.init(role: .first, place: item.part.place(of: right[0]))])
    }
  }
}
