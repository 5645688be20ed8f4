import Courseware
import TerminalUI

/// A page.
struct Reading: Stage {
  let page: Page
  /// Whether it was looked up from an item, and Enter goes back there.
  var isLookedUp = false

  func terms(_ context: Context) -> [String] { Prose.page(page.blocks, context).terms }

  func screen(_ context: Context) -> Screen {
    let words = context.words
    let prose = Prose.page(page.blocks, context)
    var keys = [KeyHint("Enter", isLookedUp ? words.keys.back : words.keys.onward)]
    if !isLookedUp { keys.append(KeyHint("←", words.keys.back)) }
    if !prose.terms.isEmpty { keys.append(KeyHint("Tab", words.keys.terms)) }
    keys += [
      KeyHint("o", words.keys.overview), KeyHint("?", words.keys.help), KeyHint("q", words.keys.leave),
    ]
    return context.stepScreen(
      page.id, [.heading(Text(page.title))] + prose.body, keys,
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

  func screen(_ context: Context) -> Screen {
    let words = context.words
    return context.stepScreen(
      stop.id, [.heading(Text(stop.title))] + Prose.page(stop.blocks, context).body,
      [
        KeyHint("←", words.reading.changeAnswers, essential: true), KeyHint("o", words.keys.overview),
        KeyHint("?", words.keys.help), KeyHint("q", words.keys.leave),
      ], words.reading.stopPrompt)
  }

  mutating func update(_ key: Key, _ context: Context) -> Move {
    key == .left || key == .backspace ? .go(.before(stop.id)) : .stay
  }
}

/// A question about the business; every one takes «vet ikke».
struct Asking: Stage {
  let question: ProfileQuestion
  private var focus: Int
  private var isChosen: Bool
  private var line: EditableLine
  private var complaint: String?

  init(question: ProfileQuestion, answer: Answer?) {
    self.question = question
    isChosen = answer != nil
    var known = ""
    focus = 0
    switch (question.kind, answer) {
    case (.choice(let alternatives), .word(let word)):
      focus = alternatives.firstIndex { $0.value == word } ?? 0
    case (.choice(let alternatives), .unknown): focus = alternatives.count
    case (.number, .number(let number)): known = String(number)
    case (.text, .word(let text)): known = text
    case (.number, .unknown), (.text, .unknown): known = "?"
    default: break
    }
    line = EditableLine(known)
  }

  var takesText: Bool { if case .choice = question.kind { false } else { true } }

  func screen(_ context: Context) -> Screen {
    let words = context.words
    var body: [TerminalUI.Block] = [.heading(Text(question.prompt)), .paragraph(Text(words.reading.why(question.why)))]
    var keys: [KeyHint]
    switch question.kind {
    case .choice(let alternatives):
      let labels = alternatives.map(\.label) + [words.reading.unknown]
      body.append(
        .options(
          labels.enumerated().map { index, label in
            TerminalUI.Option(label: String(index + 1), text: Text(label), isFocused: index == focus)
          }))
      keys = [
        KeyHint("↑↓ 1–\(labels.count)", words.keys.choose), KeyHint("Enter", words.keys.answer),
        KeyHint("←", words.keys.back), KeyHint("o", words.keys.overview), KeyHint("?", words.keys.help),
        KeyHint("q", words.keys.leave),
      ]
    case .number(let bounds):
      body.append(
        .field(
          Field(
            label: Text(words.reading.yourAnswer), text: line.text, cursor: line.cursor, isFocused: true,
            hint: Text(words.reading.numberHint(bounds.lowerBound, bounds.upperBound)))))
      keys = [KeyHint("Enter", words.keys.answer), KeyHint("Esc", words.keys.back, essential: true)]
    case .text:
      body.append(
        .field(Field(label: Text(words.reading.yourAnswer), text: line.text, cursor: line.cursor, isFocused: true)))
      keys = [KeyHint("Enter", words.keys.answer), KeyHint("Esc", words.keys.back, essential: true)]
    }
    if let complaint { body.append(.paragraph(Text(complaint, .strong))) }
    return context.stepScreen(
      question.id, body, keys, takesText ? words.reading.numberPrompt : words.reading.choicePrompt)
  }

  mutating func update(_ key: Key, _ context: Context) -> Move {
    switch question.kind {
    case .choice(let alternatives): update(key, alternatives, context)
    case .number(let bounds): update(key, bounds, context)
    case .text: updateText(key, context)
    }
  }

  private mutating func updateText(_ key: Key, _ context: Context) -> Move {
    switch key {
    case .escape: return .go(.before(question.id))
    case .enter:
      let text = line.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if text == "?" { return record(.unknown) }
      if question.accepts(.word(text)) { return record(.word(text)) }
      complaint = context.words.items.nothingChosen
    default: if line.handle(key) { complaint = nil }
    }
    return .stay
  }

  private mutating func update(_ key: Key, _ alternatives: [ProfileQuestion.Alternative], _ context: Context) -> Move {
    complaint = nil
    switch key {
    case .up: choose(max(0, focus - 1))
    case .down: choose(min(alternatives.count, focus + 1))
    case .character(" "): choose(focus)
    case .character(let character):
      if let number = character.wholeNumberValue, (1...alternatives.count + 1).contains(number) { choose(number - 1) }
    case .left, .backspace: return .go(.before(question.id))
    case .enter:
      guard isChosen else {
        complaint = context.words.items.nothingChosen
        return .stay
      }
      return record(alternatives.indices.contains(focus) ? .word(alternatives[focus].value) : .unknown)
    default: break
    }
    return .stay
  }

  private mutating func choose(_ index: Int) {
    focus = index
    isChosen = true
  }

  private mutating func update(_ key: Key, _ bounds: ClosedRange<Int>, _ context: Context) -> Move {
    switch key {
    case .escape: return .go(.before(question.id))
    case .enter:
      let text = line.text.filter { !$0.isWhitespace }
      if text == "?" { return record(.unknown) }
      if let number = Int(text), bounds.contains(number) { return record(.number(number)) }
      complaint = context.words.reading.numberWrong(bounds.lowerBound, bounds.upperBound)
    default: if line.handle(key) { complaint = nil }
    }
    return .stay
  }

  private func record(_ answer: Answer) -> Move {
    .record([.profiled(question: question.id, answer: answer)], then: .after(question.id))
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
