import Courseware
import TerminalUI

/// A question about the business; every one takes «vet ikke».
struct Asking: Stage {
  let question: ProfileQuestion
  /// The answer that somebody else has given for her, and who; it counts once she lets it stand.
  private let origin: (answer: Answer, source: AnswerSource)?
  /// Whether it is asked again from the list of answers, and comes back there.
  private var isChange = false
  /// Where one of the alternatives is chosen; «vet ikke» is the last.
  private var picking: Picking
  /// Where the answer is written.
  private var line: EditableLine
  private var complaint: String?

  /// Asks with what she has answered in place, else with what the site has answered for her.
  init(question: ProfileQuestion, _ context: Context) {
    self.question = question
    let profile = context.session?.profile ?? BusinessProfile()
    if let answer = profile.answers[question.id] {
      origin = profile.sources[question.id].map { (answer, $0) }
    } else {
      origin = context.suggestion(for: question)
    }
    let answer = profile.answers[question.id] ?? origin?.answer
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

  /// Asks again from the list of answers.
  init?(changing id: String, _ context: Context) {
    guard let question = context.course.questions.first(where: { $0.id == id }) else { return nil }
    self.init(question: question, context)
    isChange = true
  }

  var takesText: Bool { if case .choice = question.kind { false } else { true } }
  var leavesField: Bool { takesText }

  func screen(_ context: Context) -> Screen {
    let words = context.words
    var body: [TerminalUI.Block] = [.heading(Text(question.prompt))] + context.reason(of: question.id)
    body.append(.paragraph(Text(words.reading.why(question.why))))
    if let name = origin.flatMap({ context.name(of: $0.source) }) {
      body.append(.paragraph(Text(words.answers.suggested(name), .strong)))
    }
    let prompt: String
    switch question.kind {
    case .choice(let alternatives):
      body.append(picking.options((alternatives.map(\.label) + [words.reading.unknown]).map { Text($0) }))
      prompt = words.reading.choicePrompt
    case .number(let bounds):
      body.append(field(words.reading.numberHint(bounds.lowerBound, bounds.upperBound), words))
      prompt = words.reading.numberPrompt
    case .text:
      body.append(field(words.reading.textHint(ProfileQuestion.longestText), words, isFree: true))
      prompt = words.reading.textPrompt
    }
    if let complaint { body.append(.paragraph(Text(complaint, .strong))) }
    guard isChange else { return context.stepScreen(question.id, body, keys(words), prompt) }
    return Screen(
      trail: [context.title, words.more.title, words.answers.title], body: body, keys: keys(words), prompt: prompt)
  }

  private func field(_ hint: String, _ words: Phrases, isFree: Bool = false) -> TerminalUI.Block {
    .field(
      Field(
        label: Text(words.reading.yourAnswer), text: line.text, cursor: line.cursor, isFocused: true, hint: Text(hint),
        leavesKeyWords: !isFree))
  }

  private func keys(_ words: Phrases) -> [KeyHint] {
    guard !takesText else {
      return [KeyHint("Enter", words.keys.answer), KeyHint("Esc", words.keys.moreChoices, essential: true)]
    }
    return words.keys.choosing(picking.count) + [
      KeyHint("Enter", words.keys.answer),
      KeyHint("←", words.keys.back), KeyHint("o", words.keys.overview), KeyHint("?", words.keys.help),
      KeyHint("q", words.keys.leave),
    ]
  }

  mutating func update(_ key: Key, _ context: Context) -> Move {
    let isBack = takesText ? key == .backTab : key == .left || key == .backspace
    if isBack { return .go(isChange ? .answers() : .before(question.id)) }
    guard key == .enter else {
      if takesText ? line.handle(key) : picking.handle(key) { complaint = nil }
      return .stay
    }
    guard let answer else {
      complaint = refusal(context.words)
      return .stay
    }
    let source = answer == origin?.answer ? origin?.source ?? .leader : .leader
    let event = Event.Kind.profiled(question: question.id, answer: answer, from: source)
    return isChange ? change(to: answer, event, context) : .record([event], then: .after(question.id))
  }

  /// Records another answer, and then says what it did to the course.
  private func change(to answer: Answer, _ event: Event.Kind, _ context: Context) -> Move {
    guard let before = context.session, before.profile.answers[question.id] != answer else {
      return .go(.answers(.unchanged))
    }
    var after = before
    // What is refused here is refused when it is stored too, and said then.
    guard (try? after.handle(Event(at: context.now, event), in: context.course)) != nil else {
      return .record([event], then: .answers())
    }
    let difference = TailoringDifference(from: before, to: after)
    return .record([event], then: difference.isNothing ? .answers(.changedNothing) : .answersChanged(difference))
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
