import Courseware
import TerminalUI

/// An item inside a lesson, answered at once.
struct Practising: Stage {
  private var choosing: Choosing

  init(item: Item, order: [Int]) { choosing = Choosing(item: item, order: order) }

  func screen(_ context: Context) -> Screen {
    let words = context.words
    let keys =
      choosing.keys(words) + [
        KeyHint("←", words.keys.back), KeyHint("o", words.keys.overview), KeyHint("?", words.keys.help),
        KeyHint("q", words.keys.leave),
      ]
    return context.stepScreen(
      choosing.item.id, fact: context.practiceFact(choosing.item.id), choosing.body(context), keys,
      choosing.prompt(words))
  }

  mutating func update(_ key: Key, _ context: Context) -> Move {
    if key == .left || key == .backspace { return .go(.before(choosing.item.id)) }
    guard let response = choosing.handle(key) else { return .stay }
    let id = choosing.item.id
    return .record([.practised(item: id, response: response)], then: .feedback(item: id))
  }
}

/// What was right and why, at once: that it was wrong, what was chosen, why that leads astray, what is right and why.
struct PracticeFeedback: Stage {
  let item: Item

  func screen(_ context: Context) -> Screen {
    let words = context.words
    guard let session = context.session, let response = session.practice[item.id] else {
      return Screen(trail: [], body: [])
    }
    var body = Explanation(item: item, response: response, order: session.practiceOrder(of: item))
      .body(context, showsRight: true)
    if let page = item.page.flatMap(session.course.page) {
      body.append(.paragraph(Text(words.items.saysPage(page.title))))
    }
    if let storedAt = context.storedAt {
      body.append(.paragraph(Text(words.items.storedAt(words.formats.clock(storedAt)))))
    }
    var keys = [KeyHint("Enter", words.keys.onward), KeyHint("←", words.keys.back)]
    if item.page != nil { keys.append(KeyHint("l", words.items.read)) }
    keys += [KeyHint("o", words.keys.overview), KeyHint("?", words.keys.help), KeyHint("q", words.keys.leave)]
    return context.stepScreen(
      item.id, fact: context.practiceFact(item.id), body, keys, words.items.feedbackPrompt(item.page != nil))
  }

  mutating func update(_ key: Key, _ context: Context) -> Move {
    switch key {
    case .enter: .go(.after(item.id))
    case .left, .backspace: .go(.before(item.id))
    case .character("l"): item.page.map { .read(page: $0) } ?? .stay
    default: .stay
    }
  }
}

/// Why an answer was right or not, choice by choice.
struct Explanation {
  let item: Item
  let response: Response?
  /// The author's positions in the order shown.
  let order: [Int]

  private var chosen: [Int] {
    switch response {
    case .single(let choice): [choice]
    case .multiple(let choices), .faults(let choices): choices
    case .order, .match, .number, .date, nil: []
    }
  }

  func body(_ context: Context, showsRight: Bool) -> [TerminalUI.Block] {
    let words = context.words.items
    let score = item.score(response) ?? Score(raw: 0, maximum: item.maximumScore)
    var body: [TerminalUI.Block] = []
    if score.isFull {
      body.append(.heading(Text(words.right, .passed)))
    } else if score.raw > 0 {
      body.append(.heading(Text(words.partly(score.raw, score.maximum), .partly)))
    } else {
      body.append(.heading(Text(words.wrong, .failed)))
    }
    var prose = Prose(context)
    for (place, choice) in order.enumerated() where chosen.contains(choice) {
      body += explained(choice, lead: words.youAnswered(place + 1), &prose)
    }
    if showsRight {
      for (place, choice) in order.enumerated()
      where item.interaction.choices[choice].isCorrect && !chosen.contains(choice) {
        body += explained(choice, lead: words.rightAnswer(place + 1), &prose)
      }
    }
    return body
  }

  private func explained(_ choice: Int, lead: String, _ prose: inout Prose) -> [TerminalUI.Block] {
    let choice = item.interaction.choices[choice]
    return [
      .paragraph(Text(lead + " ", .strong) + prose.text(choice.text)),
      .indented([.paragraph(prose.text(choice.reason))]),
    ]
  }
}

extension Context {
  /// «Øving 2 av 3», counted in the module.
  fileprivate func practiceFact(_ id: String) -> String {
    let steps = session?.course.module(having: id)?.steps ?? []
    let items = steps.compactMap { step -> String? in if case .practice(let item) = step { item.id } else { nil } }
    return words.items.practice((items.firstIndex(of: id) ?? 0) + 1, items.count)
  }
}
