import Courseware

/// The day that a text names; a text that names none is a mistake in the test.
func day(_ text: String) -> CivilDate {
  guard let day = CivilDate(text) else { preconditionFailure("\(text) is no day") }
  return day
}

extension [Block] {
  /// One paragraph of plain text.
  static func text(_ text: String) -> Self { [.paragraph([.text(text)])] }

  /// A paragraph for those whom the condition fits.
  static func when(_ condition: Condition, _ id: String) -> Self {
    [.when(Conditional(id: id, condition: condition, blocks: .text(id)))]
  }
}

extension Condition {
  static func heads(_ relation: Relation, _ number: Int) -> Self {
    .comparison(.parameter("heads"), relation, .number(number))
  }

  static func heads(_ relation: Relation, threshold: String) -> Self {
    .comparison(.parameter("heads"), relation, .threshold(threshold))
  }

  static func trade(_ relation: Relation, _ word: String) -> Self {
    .comparison(.parameter("trade"), relation, .word(word))
  }
}

extension Interaction {
  /// A single choice, right where it says so.
  static func single(_ right: Bool...) -> Self { .single(right.map(Choice.init(isCorrect:))) }

  /// A multiple choice, right where it says so.
  static func multiple(_ right: Bool...) -> Self { .multiple(right) }

  /// A multiple choice, right where it says so.
  static func multiple(_ right: [Bool]) -> Self { .multiple(right.map(Choice.init(isCorrect:))) }

  /// So many steps to put in order.
  static func steps(_ count: Int) -> Self {
    .order((0..<count).map { OrderStep(text: [.text("Trinn \($0)")], reason: [.text("Fordi.")]) })
  }

  /// Entries under three categories, each under the one it belongs to.
  static func entries(_ categories: [Int]) -> Self {
    .match(
      Matching(
        categories: (0..<3).map { [.text("Gruppe \($0)")] },
        entries: categories.enumerated().map { place, category in
          .init(text: [.text("Ting \(place)")], category: category, reason: [.text("Fordi.")])
        }))
  }

  /// A number to enter.
  static func number(_ key: Int) -> Self { .number(NumberEntry(key: key, reason: [], otherwise: [])) }

  /// A date to enter.
  static func date(_ key: String) -> Self { .date(DateEntry(key: day(key), reason: [], otherwise: [])) }

  /// A text with faults, where it says so.
  static func faults(_ isFault: Bool...) -> Self {
    .faults(FaultyText(title: nil, lines: isFault.map(Choice.init(isCorrect:))))
  }
}

extension Choice {
  init(isCorrect: Bool) {
    self.init(text: [.text(isCorrect ? "Ja" : "Nei")], isCorrect: isCorrect, reason: [.text("Fordi.")])
  }
}

extension Item {
  /// An item whose prompt is its id; its objective is in the same module.
  init(
    _ id: String, _ objective: String, isCritical: Bool = false, condition: Condition? = nil,
    _ interaction: Interaction = .single(false, true, false)
  ) {
    self.init(
      id: id, objective: objective, isCritical: isCritical, condition: condition, prompt: .text(id),
      interaction: interaction)
  }

  /// The response that wins every point.
  var rightResponse: Response {
    let right = interaction.choices.indices.filter { interaction.choices[$0].isCorrect }
    return switch interaction {
    case .single: .single(right.first ?? 0)
    case .multiple: .multiple(right)
    case .faults: .faults(right)
    case .order(let steps): .order(Array(steps.indices))
    case .match(let matching): .match(matching.entries.map(\.category))
    case .number(let entry): .number(entry.key)
    case .date(let entry): .date(entry.key)
    }
  }

  /// A response that wins nothing.
  var wrongResponse: Response {
    let wrong = interaction.choices.indices.filter { !interaction.choices[$0].isCorrect }
    return switch interaction {
    case .single: .single(wrong.first ?? 0)
    case .multiple: .multiple(wrong)
    case .faults: .faults(wrong)
    case .order(let steps): .order(steps.indices.reversed())
    case .match(let matching): .match(matching.entries.map { $0.category == 0 ? 1 : 0 })
    case .number(let entry): .number(entry.key + entry.tolerance + 1)
    case .date(let entry): .date(entry.key.adding(1, .days))
    }
  }
}

extension Course {
  /// The smallest course there can be: one module with one page, a bank and a check that draws from it, and a test.
  static func of(_ items: [Item], checkDraws: Int, testDraws: Int = 1, masteryScore: Int = 80) -> Course {
    let mastery = MasteryScore(percent: masteryScore)
    var course = Course.small
    course.introduction = []
    course.modules = [
      Module(
        id: "m", title: "Modul", objectives: [],
        lessons: [
          Lesson(
            id: "m/leksjon", title: "Leksjon",
            steps: [.page(Page(id: "m/side", title: "Side", blocks: .text("Les.")))])
        ],
        banks: [Bank(id: "m/bank", items: items)],
        check: Assessment(
          id: "m/sjekk", title: "Sjekk", masteryScore: mastery, draws: [Draw(bank: "m/bank", count: checkDraws)]))
    ]
    course.test = Assessment(
      id: "prøve", title: "Prøve", masteryScore: mastery, draws: [Draw(bank: "m/bank", count: testDraws)])
    return course
  }
}
