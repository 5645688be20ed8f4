import Courseware
import TerminalUI

/// An item inside a lesson, answered at once.
struct Practising: Stage {
  private var answering: any Answering

  init(item: Item, order: [Int]) { answering = item.answering(order: order) }

  var takesText: Bool { answering.takesText }
  var leavesField: Bool { answering.leavesField }

  func object(_ context: Context) -> String? { answering.item.id }

  func screen(_ context: Context) -> Screen {
    let id = answering.item.id
    var screen = context.stepScreen(
      id, fact: context.practiceFact(id), answering.body(context), answering.allKeys(context.words),
      answering.prompt(context.words))
    screen.takesNumbers = answering.takesNumbers
    return screen
  }

  mutating func update(_ key: Key, _ context: Context) -> Move {
    let id = answering.item.id
    return switch answering.handle(key) {
    case .answered(let response): .record([.practised(item: id, response: response)], then: .feedback(item: id))
    case .taken: .stay
    case .ignored: answering.leadsBack(key) ? .go(.before(id)) : .stay
    }
  }
}

/// What was right and why, at once: that it was wrong, what was chosen, why that leads astray, what is right and why.
struct PracticeFeedback: Stage {
  let item: Item

  func object(_ context: Context) -> String? { item.id }

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

extension Context {
  /// «Øving 2 av 3», counted in the module.
  fileprivate func practiceFact(_ id: String) -> String {
    let steps = session?.course.module(having: id)?.steps ?? []
    let items = steps.compactMap { step -> String? in if case .practice(let item) = step { item.id } else { nil } }
    return words.items.practice((items.firstIndex(of: id) ?? 0) + 1, items.count)
  }
}
