import Courseware

extension CourseBuilder {
  func item(_ element: Element) throws(Gap) -> Item {
    let prompt = try blocks(in: element) + [.paragraph(try inlines(in: try element.needed("prompt")))]
    return Item(
      id: qualified(try element.value("id")), objective: qualified(try element.value("objective")),
      isCritical: element["critical"] == "true", condition: try condition(on: element),
      page: element["page"].map(qualified), prompt: prompt, interaction: try interaction(of: element),
      credit: element["credit"].flatMap(Credit.init(rawValue:)) ?? .partial)
  }

  private func interaction(of item: Element) throws(Gap) -> Interaction {
    if let order = item.first("order") {
      var steps: [OrderStep] = []
      for step in order.children("step") {
        steps.append(OrderStep(text: try inlines(in: step), reason: try reason(of: step)))
      }
      return .order(steps)
    }
    if let match = item.first("match") { return .match(try matching(match)) }
    if let number = item.first("number") { return .number(try numberEntry(number)) }
    if let date = item.first("date") { return .date(try dateEntry(date)) }
    if let text = item.first("find-fault") {
      return .faults(FaultyText(title: text.first("title")?.text, lines: try choices(text.children("line"), "fault")))
    }
    let choices = try choices(item.children("choice"), "correct")
    return item.isMultiple ? .multiple(choices) : .single(choices)
  }

  private func choices(_ elements: [Element], _ key: String) throws(Gap) -> [Choice] {
    var choices: [Choice] = []
    for element in elements {
      choices.append(
        Choice(
          text: try inlines(in: element), isCorrect: element[key] == "true", reason: try reason(of: element),
          condition: try condition(on: element)))
    }
    return choices
  }

  private func matching(_ element: Element) throws(Gap) -> Matching {
    var ids: [String] = []
    var matching = Matching(categories: [], entries: [])
    for category in element.children("category") {
      ids.append(try category.value("id"))
      matching.categories.append(try inlines(in: category))
    }
    for entry in element.children("entry") {
      guard let category = ids.firstIndex(of: try entry.value("category")) else {
        throw Gap(tag: entry.tag, name: "category")
      }
      matching.entries.append(
        .init(text: try inlines(in: entry), category: category, reason: try reason(of: entry)))
    }
    return matching
  }

  private func numberEntry(_ element: Element) throws(Gap) -> NumberEntry {
    var mistakes: [Mistake<Int>] = []
    for mistake in element.children("mistake") {
      mistakes.append(Mistake(value: try constant(on: mistake), reason: try reason(of: mistake)))
    }
    return NumberEntry(
      key: try constant(on: element), tolerance: element["tolerance"].flatMap { Int($0) } ?? 0, unit: element["unit"],
      reason: try reason(of: element), mistakes: mistakes,
      otherwise: try inlines(in: try element.needed("otherwise")))
  }

  private func dateEntry(_ element: Element) throws(Gap) -> DateEntry {
    let start = try element.date("from")
    let unit = try element.value("unit")
    func date(_ element: Element) throws(Gap) -> CivilDate {
      guard let unit = CivilDate.Unit(rawValue: element["unit"] ?? unit) else {
        throw Gap(tag: element.tag, name: "unit")
      }
      return start.adding(try constant(on: element), unit)
    }
    var mistakes: [Mistake<CivilDate>] = []
    for mistake in element.children("mistake") {
      mistakes.append(Mistake(value: try date(mistake), reason: try reason(of: mistake)))
    }
    return DateEntry(
      key: try date(element), reason: try reason(of: element), mistakes: mistakes,
      otherwise: try inlines(in: try element.needed("otherwise")))
  }

  /// A number that is the same for every leader: the author's own, or a threshold on the day whose rules the course states.
  private func constant(on element: Element) throws(Gap) -> Int {
    guard let operand = try? ConditionParser.operand(try element.value("of")), let number = manuscript.number(operand)
    else { throw Gap(tag: element.tag, name: "of") }
    return number
  }

  func reason(of element: Element) throws(Gap) -> [Inline] { try inlines(in: try element.needed("why")) }
}

extension Manuscript {
  /// What an operand is for every leader; nil for a question, and for a threshold without a value on the day.
  func number(_ operand: OperandSyntax) -> Int? {
    switch operand.value {
    case .number(let number): number
    case .name: nil
    case .threshold(let id): threshold(id).flatMap { threshold in rulesAsOf.flatMap(threshold.number) }
    }
  }

  /// The day whose rules the course states.
  var rulesAsOf: CivilDate? { course?.root["rules-as-of"].flatMap { CivilDate($0) } }

  /// A threshold of the shared file.
  func threshold(_ id: String) -> Threshold? {
    shared[.thresholds]?.root.children("threshold").first { $0["id"] == id }
      .flatMap { element in element.thresholdValues.map { Threshold(label: "", law: "", values: $0) } }
  }
}
