import Courseware
import TerminalUI

/// What a check or the test is, before it begins.
struct AssessmentIntroduction: Stage {
  let assessment: String

  func screen(_ context: Context) -> Screen {
    let words = context.words
    guard let course = context.session?.course, let assessment = course.assessment(assessment) else {
      return Screen(trail: [], body: [])
    }
    let passed = Set((context.session?.passed ?? [:]).keys)
    let count = assessment.count(in: course, passed: passed)
    let percent = words.formats.percent(assessment.masteryScore.percent)
    let again = assessment.recallCount(in: course, passed: passed)
    let recall = again > 0 ? " " + words.results.recalls(again) : ""
    let guidance = context.session?.guidance(for: assessment.id)
    return context.assessmentScreen(
      assessment.id,
      [
        .heading(Text(assessment.title))
      ] + context.reason(of: assessment.id) + [
        .paragraph(Text(words.results.introduction(count, percent) + recall)), .paragraph(Text(words.results.critical)),
        .paragraph(Text(words.results.resultAtTheEnd)),
      ] + (guidance.map { [.paragraph(Text(words.guidance.offer($0.failures), .strong))] } ?? []),
      [KeyHint("Enter", words.results.start), KeyHint("←", words.keys.back)]
        + (guidance.map { _ in [KeyHint("r", words.guidance.key, essential: true)] } ?? [])
        + [
          KeyHint("o", words.keys.overview), KeyHint("?", words.keys.help), KeyHint("q", words.keys.leave),
        ], guidance == nil ? words.results.startPrompt : words.guidance.introductionPrompt)
  }

  mutating func update(_ key: Key, _ context: Context) -> Move {
    switch key {
    case .enter: return .attempt(assessment)
    case .character("r"):
      return context.session?.guidance(for: assessment) == nil ? .stay : .go(.guidance(assessment))
    case .left, .backspace:
      let last = context.session?.course.module(having: assessment)?.steps.last
      return .go(last.map { .step($0.id) } ?? .overview)
    default: return .stay
    }
  }
}

/// An item of the open attempt; what is answered can be changed until it is handed in.
struct AttemptItem: Stage {
  private let index: Int
  private var answering: (any Answering)?

  init(index: Int, _ session: Session) {
    self.index = index
    guard let attempt = session.openAttempt.map({ session.attempts[$0] }), attempt.items.indices.contains(index),
      let item = session.course.bankItem(attempt.items[index])
    else { return }
    answering = item.answering(order: item.order(seed: attempt.seed), response: attempt.responses[item.id])
  }

  var takesText: Bool { answering?.takesText ?? false }
  var leavesField: Bool { answering?.leavesField ?? false }

  func object(_ context: Context) -> String? { answering?.item.id }

  func screen(_ context: Context) -> Screen {
    let words = context.words
    guard let answering, let attempt = context.openAttempt else { return Screen(trail: [], body: []) }
    var screen = context.assessmentScreen(
      attempt.assessment, fact: words.items.item(index + 1, attempt.items.count),
      progress: TerminalUI.Progress(done: index, of: attempt.items.count), answering.body(context),
      answering.allKeys(words), answering.prompt(words))
    screen.takesNumbers = answering.takesNumbers
    return screen
  }

  mutating func update(_ key: Key, _ context: Context) -> Move {
    guard var answering, let attempt = context.openAttempt else { return .stay }
    let answered = answering.handle(key)
    self.answering = answering
    switch answered {
    case .answered(let response):
      let isLast = index + 1 == attempt.items.count
      return .record(
        [.responded(item: answering.item.id, response: response)], then: isLast ? .handIn : .item(index + 1))
    case .taken: return .stay
    case .ignored:
      guard answering.leadsBack(key) else { return .stay }
      return .go(index > 0 ? .item(index - 1) : .overview)
    }
  }
}

/// Everything is answered: hand in, or change something.
///
/// The focus is on handing in until another row is chosen.
struct AttemptHandIn: Stage {
  private var picking: Picking

  init(_ context: Context) {
    let count = context.openAttempt?.items.count ?? 0
    picking = Picking(of: count + 1, chosen: count)
  }

  func screen(_ context: Context) -> Screen {
    let words = context.words
    guard let attempt = context.openAttempt, let course = context.session?.course else {
      return Screen(trail: [], body: [])
    }
    var prose = Prose(context)
    let rows = attempt.items.map { id in
      let item = course.bankItem(id)
      let prompt = item.flatMap { item -> TerminalUI.Text? in
        guard case .paragraph(let text) = item.prompt.last else { return nil }
        return prose.text(text)
      }
      return TerminalUI.Option(
        text: Text((prompt?.string ?? id).shortened(to: 44)),
        detail: attempt.responses[id] == nil ? nil : Text(words.results.answered))
    }
    return context.assessmentScreen(
      attempt.assessment, fact: words.results.handInTitle,
      progress: TerminalUI.Progress(done: attempt.items.count, of: attempt.items.count),
      [
        .heading(Text(words.results.handInTitle)), .paragraph(Text(words.results.handInLead(attempt.items.count))),
        picking.options(rows + [TerminalUI.Option(text: Text(words.results.handInRow))]),
      ],
      [KeyHint("Enter", picking.focus == rows.count ? words.results.handIn : words.drafting.change)]
        + words.keys.choosing(picking.count) + [
          KeyHint("←", words.keys.back), KeyHint("o", words.keys.overview), KeyHint("?", words.keys.help),
          KeyHint("q", words.keys.leave),
        ], words.results.handInPrompt)
  }

  mutating func update(_ key: Key, _ context: Context) -> Move {
    guard let session = context.session, let open = session.openAttempt else { return .stay }
    let attempt = session.attempts[open]
    switch key {
    case .enter where attempt.items.indices.contains(picking.focus): return .go(.item(picking.focus))
    case .enter: return .record([.handedIn(assessment: attempt.assessment)], then: .result(attempt: open))
    case .left, .backspace: return .go(attempt.items.isEmpty ? .overview : .item(attempt.items.count - 1))
    default: _ = picking.handle(key)
    }
    return .stay
  }
}

extension Context {
  var openAttempt: Attempt? { session.flatMap { session in session.openAttempt.map { session.attempts[$0] } } }

  /// A screen of a check or the test.
  func assessmentScreen(
    _ id: String, fact: String = "", progress: TerminalUI.Progress? = nil, _ body: [TerminalUI.Block],
    _ keys: [KeyHint], _ prompt: String
  ) -> Screen {
    let course = session?.course ?? self.course
    var trail = [course.title]
    if let number = course.modules.firstIndex(where: { $0.check.id == id }) {
      trail.append("\(number + 1) \(course.modules[number].title)")
    }
    trail.append(course.assessment(id)?.title ?? "")
    return Screen(trail: trail, fact: fact, progress: progress, body: body, keys: keys, prompt: prompt)
  }
}

extension String {
  /// The beginning of a text that is too long for a row.
  func shortened(to width: Int) -> String {
    count <= width ? self : String(prefix(width - 1)).trimmingSuffix(while: \.isWhitespace) + "…"
  }

  private func trimmingSuffix(while fits: (Character) -> Bool) -> String {
    var text = self
    while let last = text.last, fits(last) { text.removeLast() }
    return text
  }
}
