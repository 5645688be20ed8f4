import Courseware
import TerminalUI

/// A page.
struct Reading: Stage {
  let page: Page
  /// Whether it was looked up from an item, and Enter goes back there.
  var isLookedUp = false

  func text(_ context: Context) -> [Courseware.Block] { page.blocks }

  func object(_ context: Context) -> String? { page.id }

  func screen(_ context: Context) -> Screen {
    let words = context.words
    let prose = Prose.page(page.blocks, context, told: context.conditions(of: page.id))
    var keys = [KeyHint("Enter", isLookedUp ? words.keys.back : words.keys.onward)]
    if !isLookedUp { keys.append(KeyHint("←", words.keys.back)) }
    if !prose.terms.isEmpty { keys.append(KeyHint("Tab", words.keys.terms)) }
    keys += [
      KeyHint("o", words.keys.overview), KeyHint("/", words.searching.key), KeyHint("?", words.keys.help),
      KeyHint("q", words.keys.leave),
    ]
    return context.stepScreen(
      page.id, [.heading(Text(page.title))] + context.reason(of: page.id) + prose.body, keys,
      words.reading.pagePrompt(!prose.terms.isEmpty, isLookedUp))
  }

  mutating func update(_ key: Key, _ context: Context) -> Move {
    switch key {
    case .enter: isLookedUp ? .back : .go(.after(page.id))
    case .left, .backspace, .escape: isLookedUp ? .back : key == .escape ? .stay : .go(.before(page.id))
    default: .stay
    }
  }
}

/// The end of the road for this business.
struct Stopped: Stage {
  let stop: Stop

  func text(_ context: Context) -> [Courseware.Block] { stop.blocks }

  func object(_ context: Context) -> String? { stop.id }

  func screen(_ context: Context) -> Screen {
    let words = context.words
    return context.stepScreen(
      stop.id,
      [.heading(Text(stop.title))] + context.reason(of: stop.id)
        + Prose.page(stop.blocks, context, told: context.conditions(of: stop.id)).body,
      [
        KeyHint("←", words.reading.changeAnswers, essential: true), KeyHint("o", words.keys.overview),
        KeyHint("?", words.keys.help), KeyHint("q", words.keys.leave),
      ], words.reading.stopPrompt)
  }

  mutating func update(_ key: Key, _ context: Context) -> Move {
    key == .left || key == .backspace ? .go(.before(stop.id)) : .stay
  }
}

extension Context {
  /// A screen of one step of a module: where it is, and how far the module has come.
  func stepScreen(
    _ id: String, fact: String? = nil, _ body: [TerminalUI.Block], _ keys: [KeyHint], _ prompt: String
  ) -> Screen {
    let course = session?.course ?? self.course
    let module = course.module(having: id)
    let number = module.flatMap { module in course.modules.firstIndex { $0.id == module.id } }.map { $0 + 1 } ?? 0
    let steps = module?.steps ?? []
    let place = (steps.firstIndex { $0.id == id } ?? 0) + 1
    let lesson = module?.lessons.first { $0.steps.contains { $0.id == id } }?.title
    return Screen(
      trail: [course.title, "\(number) \(module?.title ?? "")"] + [lesson].compactMap { $0 },
      fact: fact ?? words.reading.page(place, steps.count),
      progress: TerminalUI.Progress(done: place, of: max(1, steps.count)), body: body, keys: keys, prompt: prompt)
  }
}

extension Course {
  /// The page with this id.
  func page(_ id: String) -> Page? {
    for step in modules.flatMap(\.steps) {
      if case .page(let page) = step, page.id == id { return page }
    }
    return nil
  }
}
