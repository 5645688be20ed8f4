extension Rule {
  /// The right choice is not the longest in most items of a module; said at the first item where it is.
  static let rightIsLongest = Rule(.rightIsLongest, example: longestExample) { manuscript in
    manuscript.modules.compactMap { part in
      let items = part.singleChoiceItems
      let longest = items.filter(\.rightIsLongest)
      guard items.count >= 5, longest.count * 2 > items.count, let first = longest.first else { return nil }
      return Finding(
        problem: .rightIsLongest(count: longest.count, of: items.count), place: part.place(of: first))
    }
  }

  private static let longestExample = CodeExample(
    .steps,
    wrong: """
      <practice>
        <item id="kort" objective="plikt">
          <prompt>Hva gjør du når noen melder om en fare?</prompt>
          <choice>Jeg venter<why>Da er faren der fortsatt.</why></choice>
          <choice correct="true">Jeg ser på den med verneombudet<why>Da vet du mer.</why></choice>
        </item>
      </practice>
      """,
    right: """
      <practice>
        <item id="kort" objective="plikt">
          <prompt>Hva gjør du når noen melder om en fare?</prompt>
          <choice>Jeg venter til det neste faste møtet<why>Da er faren der fortsatt.</why></choice>
          <choice correct="true">Jeg ser på den med verneombudet<why>Da vet du mer.</why></choice>
        </item>
      </practice>
      """,
    with: [.items: (1...5).map(longRight).joined()])

  private static func longRight(_ number: Int) -> String {
    """
      <item id="lang-\(number)" objective="plikt">
        <prompt>Hva gjør du på dag \(number)?</prompt>
        <choice>Ingenting<why>Da skjer det ikke noe.</why></choice>
        <choice correct="true">Jeg spør verneombudet<why>Det kjenner arbeidet.</why></choice>
      </item>

    """
  }
}

extension Part {
  /// The items with one right choice, of practice and banks, where the schema found no fault.
  var singleChoiceItems: [Element] {
    root.descendants("item").filter { item in
      item.isWhole && item.interaction == nil && !item.isMultiple && item.rightChoices.count == 1
    }
  }
}

extension Element {
  /// Whether the right choice has more characters than each of the others.
  fileprivate var rightIsLongest: Bool {
    guard let right = rightChoices.first?.choiceText.count else { return false }
    return children("choice").filter { $0["correct"] != "true" }.allSatisfy { $0.choiceText.count < right }
  }
}
