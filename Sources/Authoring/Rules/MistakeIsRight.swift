import Courseware

extension Rule {
  /// A wrong answer that is foreseen is wrong, and foreseen once.
  static let mistakeIsRight = Rule(.mistakeIsRight, example: mistakeExample) { manuscript in
    manuscript.items.flatMap { item -> [Finding] in
      if let number = item.element.first("number") {
        let tolerance = number["tolerance"].flatMap { Int($0) } ?? 0
        return mistakes(of: number, in: item.part, value: manuscript.number(of:)) { abs($0 - $1) <= tolerance }
      }
      guard let date = item.element.first("date"), let start = date["from"].flatMap({ CivilDate($0) }) else {
        return []
      }
      let unit = date["unit"].flatMap(CivilDate.Unit.init)
      return mistakes(of: date, in: item.part, value: { manuscript.date($0, from: start, unit: unit) }, isRight: ==)
    }
  }

  private static func mistakes<Value: Hashable>(
    of entry: Element, in part: Part, value: (Element) -> Value?, isRight: (Value, Value) -> Bool
  ) -> [Finding] {
    guard let key = value(entry) else { return [] }
    var first: [Value: Element] = [:]
    return entry.children("mistake").compactMap { mistake in
      guard let found = value(mistake) else { return nil }
      let role: Label.Role
      let other: Element
      if isRight(found, key) {
        (role, other) = (.definition, entry)
      } else if let earlier = first[found] {
        (role, other) = (.first, earlier)
      } else {
        first[found] = mistake
        return nil
      }
      return Finding(
        problem: .mistakeIsRight(value: "\(found)"), place: part.place(of: "of", on: mistake),
        notes: [.init(role: role, place: part.place(of: "of", on: other))])
    }
  }

  private static let mistakeExample = CodeExample(
    .items,
    wrong: """
      <item id="grensen" objective="plikt">
        <prompt>Fra hvor mange ansatte må det være verneombud?</prompt>
        <number of="threshold(verneombud)">
          <why>Fra den grensen er det ingen unntak.</why>
          <mistake of="5"><why>Det var den gamle grensen.</why></mistake>
          <otherwise>Se etter på siden om verneombud.</otherwise>
        </number>
      </item>
      """,
    right: """
      <item id="grensen" objective="plikt">
        <prompt>Fra hvor mange ansatte må det være verneombud?</prompt>
        <number of="threshold(verneombud)">
          <why>Fra den grensen er det ingen unntak.</why>
          <mistake of="10"><why>Det var den gamle grensen.</why></mistake>
          <otherwise>Se etter på siden om verneombud.</otherwise>
        </number>
      </item>
      """)
}

extension Manuscript {
  /// The number that an answer of an item is; nil where it cannot be told.
  fileprivate func number(of element: Element) -> Int? {
    guard let text = element.rawValue(of: "of"), let operand = try? ConditionParser.operand(text) else { return nil }
    return number(operand)
  }

  /// The date that an answer of an item is: so many units after a start; nil where it cannot be told.
  fileprivate func date(_ element: Element, from start: CivilDate, unit: CivilDate.Unit?) -> CivilDate? {
    guard let count = number(of: element), let unit = element["unit"].flatMap(CivilDate.Unit.init) ?? unit else {
      return nil
    }
    return start.adding(count, unit)
  }
}
