extension Rule {
  /// The same question stands once in a course: practice would give away the answer of the check.
  static let repeatedItem = Rule(.repeatedItem, example: nil) { manuscript in
    var first: [[String]: Site] = [:]
    return manuscript.items.compactMap { item in
      let prompt = item.element.children.filter { $0.name != "choice" }.map { $0.answerText.lowercased() }
      let content = prompt + item.element.children("choice").map { $0.choiceText.lowercased() }.sorted()
      guard let earlier = first.updateValue(item, forKey: content) else { return nil }
      first[content] = earlier
      let isNamesake = earlier.part.path == item.part.path && earlier.element["id"] == item.element["id"]
      // The same id twice is another rule's.
      guard !isNamesake else { return nil }
      return Finding(
        problem: .repeatedItem(item: item.element["id"] ?? "", other: earlier.element["id"] ?? ""), place: item.place,
        notes: [.init(role: .first, place: earlier.place)])
    }
  }
}

extension Element {
  /// What it says, reasons left out: two items with other reasons are the same question.
  fileprivate var answerText: String {
    let own = content.map { node in
      switch node {
      case .text(let text, _): text
      case .element(let child): child.name == "why" || child.name == "otherwise" ? "" : " " + child.answerText + " "
      }
    }
    return (own.joined() + (self["of"] ?? "")).collapsed
  }
}
