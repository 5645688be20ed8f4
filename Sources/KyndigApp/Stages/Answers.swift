import Courseware
import Records
import TerminalUI

/// What is said above the list after an answer.
enum AnswerNotice: Sendable, Equatable {
  /// The answer is another, and the course is the same.
  case changedNothing
  /// The answer is the same.
  case unchanged
}

/// Her answers about the business, where each is from, and the way to change one.
struct Answers: Stage {
  private var picking: Picking
  private let notice: AnswerNotice?

  init(_ context: Context, notice: AnswerNotice? = nil) {
    self.notice = notice
    picking = Picking(of: Self.questions(context).count)
  }

  /// The questions that are hers to answer, in the course's order.
  static func questions(_ context: Context) -> [ProfileQuestion] {
    let steps = context.session?.course.modules.flatMap(\.steps) ?? []
    return steps.compactMap { step in
      guard case .question(let id) = step else { return nil }
      return context.course.questions.first { $0.id == id }
    }
  }

  func screen(_ context: Context) -> Screen {
    let words = context.words
    guard let session = context.session else { return Screen(trail: [], body: []) }
    let questions = Self.questions(context)
    let closure = session.profileClosure
    var body: [TerminalUI.Block] = [.heading(Text(words.answers.title))]
    switch (closure, notice) {
    case (.attempt(let id), _):
      body.append(.paragraph(Text(words.answers.closedByAttempt(session.course.assessment(id)?.title ?? id), .strong)))
    case (.passed, _): body.append(.paragraph(Text(words.answers.closedByPassing, .strong)))
    case (nil, .changedNothing): body.append(.paragraph(Text(words.answers.changedNothing, .strong)))
    case (nil, .unchanged): body.append(.paragraph(Text(words.answers.unchanged, .strong)))
    case (nil, nil): body.append(.paragraph(Text(words.answers.lead)))
    }
    body.append(
      picking.options(questions.map { Text($0.label) }, details: questions.map { detail(of: $0, session, context) }))
    let unknown = questions.filter { session.profile.answers[$0.id] == .unknown }
    if !unknown.isEmpty {
      body.append(.paragraph(Text(words.answers.toFindOut)))
      body.append(.list(unknown.map { Text("\($0.label): \($0.why)") }, numbered: false))
    }
    let change = words.keys.choosing(picking.count) + [KeyHint("Enter", words.answers.change)]
    return Screen(
      trail: [context.title, words.more.title, words.answers.title], body: body,
      keys: (closure == nil && picking.count > 0 ? change : []) + [
        KeyHint("←", words.keys.back, essential: true), KeyHint("o", words.keys.overview),
        KeyHint("?", words.keys.help), KeyHint("q", words.keys.leave),
      ], prompt: closure == nil ? words.answers.prompt : words.answers.closedPrompt)
  }

  private func detail(of question: ProfileQuestion, _ session: Session, _ context: Context) -> String {
    let words = context.words.answers
    guard let answer = session.profile.answers[question.id] else { return words.notAnswered }
    guard answer != .unknown else { return words.unknown }
    let text = question.label(of: answer)
    guard let source = session.profile.sources[question.id], let name = context.name(of: source) else {
      return words.own(text)
    }
    return words.from(text, name)
  }

  mutating func update(_ key: Key, _ context: Context) -> Move {
    let questions = Self.questions(context)
    switch key {
    case .left, .backspace, .escape: return .go(.more)
    case .enter:
      guard context.session?.profileClosure == nil, questions.indices.contains(picking.focus) else { return .stay }
      return .go(.answer(question: questions[picking.focus].id))
    default: if picking.count > 0 { _ = picking.handle(key) }
    }
    return .stay
  }
}

extension Context {
  /// What to call the one who gave an answer; nil for the leader herself.
  func name(of source: AnswerSource) -> String? {
    guard case .policy(let unit) = source else { return nil }
    return words.answers.business(policy?.units.first { $0.id == unit }?.title)
  }

  /// The site's answer to a question, where it has one that this edition takes.
  func suggestion(for question: ProfileQuestion) -> (answer: Answer, source: AnswerSource)? {
    policy?.answer(to: question.id, unit: leader?.unit).flatMap { question.accepts($0.answer) ? $0 : nil }
  }
}

extension ProfileQuestion {
  /// An answer as she reads it; «vet ikke» has words elsewhere.
  func label(of answer: Answer) -> String {
    switch (answer, kind) {
    case (.number(let number), _): String(number)
    case (.word(let word), .choice(let alternatives)): alternatives.first { $0.value == word }?.label ?? word
    case (.word(let word), _): word
    case (.unknown, _): ""
    }
  }
}
