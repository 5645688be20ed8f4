import Courseware
import TerminalUI

/// A question about the business; every one takes «vet ikke».
struct Asking: Stage {
  let question: ProfileQuestion
  /// Where one of the alternatives is chosen; «vet ikke» is the last.
  private var picking: Picking
  /// Where the answer is written.
  private var line: EditableLine
  private var complaint: String?

  init(question: ProfileQuestion, answer: Answer?) {
    self.question = question
    var known = ""
    var place: Int?
    switch (question.kind, answer) {
    case (.choice(let alternatives), .word(let word)): place = alternatives.firstIndex { $0.value == word }
    case (.choice(let alternatives), .unknown): place = alternatives.count
    case (.number, .number(let number)): known = String(number)
    case (.text, .word(let text)): known = text
    case (.number, .unknown), (.text, .unknown): known = "?"
    default: break
    }
    picking = Picking(of: question.alternatives.count + 1, chosen: place)
    line = EditableLine(known)
  }

  var takesText: Bool { if case .choice = question.kind { false } else { true } }

  func screen(_ context: Context) -> Screen {
    let words = context.words
    var body: [TerminalUI.Block] = [.heading(Text(question.prompt))] + context.reason(of: question.id)
    body.append(.paragraph(Text(words.reading.why(question.why))))
    let prompt: String
    switch question.kind {
    case .choice(let alternatives):
      body.append(picking.options((alternatives.map(\.label) + [words.reading.unknown]).map { Text($0) }))
      prompt = words.reading.choicePrompt
    case .number(let bounds):
      body.append(field(words.reading.numberHint(bounds.lowerBound, bounds.upperBound), words))
      prompt = words.reading.numberPrompt
    case .text:
      body.append(field(words.reading.textHint(ProfileQuestion.longestText), words))
      prompt = words.reading.textPrompt
    }
    if let complaint { body.append(.paragraph(Text(complaint, .strong))) }
    return context.stepScreen(question.id, body, keys(words), prompt)
  }

  private func field(_ hint: String, _ words: Phrases) -> TerminalUI.Block {
    .field(
      Field(
        label: Text(words.reading.yourAnswer), text: line.text, cursor: line.cursor, isFocused: true, hint: Text(hint),
        leavesKeyWords: true))
  }

  private func keys(_ words: Phrases) -> [KeyHint] {
    guard !takesText else {
      return [KeyHint("Enter", words.keys.answer), KeyHint("Esc", words.keys.back, essential: true)]
    }
    return [
      KeyHint("↑↓ 1–\(picking.count)", words.keys.choose), KeyHint("Enter", words.keys.answer),
      KeyHint("←", words.keys.back), KeyHint("o", words.keys.overview), KeyHint("?", words.keys.help),
      KeyHint("q", words.keys.leave),
    ]
  }

  mutating func update(_ key: Key, _ context: Context) -> Move {
    let isBack = takesText ? key == .escape : key == .left || key == .backspace
    if isBack { return .go(.before(question.id)) }
    guard key == .enter else {
      if takesText ? line.handle(key) : picking.handle(key) { complaint = nil }
      return .stay
    }
    guard let answer else {
      complaint = refusal(context.words)
      return .stay
    }
    return .record([.profiled(question: question.id, answer: answer)], then: .after(question.id))
  }

  /// What is chosen or written, where it can be given.
  private var answer: Answer? {
    let written = line.text.split(whereSeparator: \.isWhitespace)
    if takesText, written == ["?"] { return .unknown }
    let answer: Answer? =
      switch question.kind {
      case .choice(let alternatives):
        picking.chosen.map { alternatives.indices.contains($0) ? .word(alternatives[$0].value) : .unknown }
      case .number: Int(written.joined()).map(Answer.number)
      case .text: .word(written.joined(separator: " "))
      }
    return answer.flatMap { question.accepts($0) ? $0 : nil }
  }

  private func refusal(_ words: Phrases) -> String {
    switch question.kind {
    case .choice: words.items.nothingChosen
    case .number(let bounds): words.reading.numberWrong(bounds.lowerBound, bounds.upperBound)
    case .text: words.reading.textWrong(ProfileQuestion.longestText)
    }
  }
}

extension ProfileQuestion {
  fileprivate var alternatives: [Alternative] { if case .choice(let alternatives) = kind { alternatives } else { [] } }
}
