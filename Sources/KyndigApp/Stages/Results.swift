import Courseware
import TerminalUI

/// What came of an attempt.
struct AttemptResult: Stage {
  /// The place in the session's attempts.
  let attempt: Int

  func screen(_ context: Context) -> Screen {
    let words = context.words
    guard let session = context.session, session.attempts.indices.contains(attempt),
      let result = session.attempts[attempt].result,
      let assessment = session.course.assessment(session.attempts[attempt].assessment)
    else { return Screen(trail: [], body: []) }
    let attempt = session.attempts[attempt]
    let percent = words.formats.percent(result.score.percent)
    let limit = assessment.masteryScore.percent
    var body: [TerminalUI.Block] = [
      .heading(
        Text(
          result.isPassed ? words.results.passed(assessment.title) : words.results.failed(assessment.title),
          result.isPassed ? .passed : .failed)),
      .meter(
        Meter(
          label: Text(words.results.score), percent: result.score.percent, limitLabel: Text(words.results.limit),
          limit: limit)),
      .options(rows(attempt, result, context)),
    ]
    if !result.isPassed {
      let isMissed = assessment.masteryScore.isReached(by: result.score)
      body.append(
        .paragraph(
          Text(isMissed ? words.results.missedCritical : words.results.whyFailed(percent, words.formats.percent(limit)))
        ))
    }
    let guidance = session.guidance(for: assessment.id)
    if let guidance { body.append(.paragraph(Text(words.guidance.offer(guidance.failures), .strong))) }
    body.append(.paragraph(Text(summary(result, session, context))))
    if result.isPassed, let next = next(session, context) { body.append(.paragraph(Text(next))) }
    var keys = [KeyHint("Enter", result.isPassed ? words.keys.onward : words.keys.overview)]
    let hasMistakes = !context.mistakes(in: attempt).isEmpty
    if hasMistakes { keys.append(KeyHint("f", words.results.mistakes, essential: true)) }
    keys.append(KeyHint("n", words.results.again, essential: true))
    if guidance != nil { keys.append(KeyHint("r", words.guidance.key, essential: true)) }
    if result.isPassed { keys.append(KeyHint("o", words.keys.overview)) }
    keys += [KeyHint("?", words.keys.help), KeyHint("q", words.keys.leave)]
    return context.assessmentScreen(
      assessment.id, fact: words.results.attempt(attempt.number), progress: TerminalUI.Progress(done: 1, of: 1), body,
      keys,
      guidance == nil ? words.results.prompt(result.isPassed, hasMistakes) : words.guidance.resultPrompt)
  }

  private func rows(_ attempt: Attempt, _ result: Attempt.Result, _ context: Context) -> [TerminalUI.Option] {
    let course = context.session?.course ?? context.course
    var prose = Prose(context)
    return attempt.items.enumerated().map { index, id in
      var prompt = id
      // One that is withdrawn stands in the edition still.
      let item = course.bankItem(id) ?? context.course.bankItem(id)
      if case .paragraph(let text) = item?.prompt.last { prompt = prose.text(text).string }
      guard let score = result.scores[id] else {
        return TerminalUI.Option(
          label: String(index + 1), text: Text(prompt.shortened(to: 44)),
          detail: Text(context.words.results.withdrawn))
      }
      return TerminalUI.Option(
        label: String(index + 1), text: Text(prompt.shortened(to: 44)),
        detail: Text(context.words.results.ofPoints(score.raw, score.maximum)),
        state: score.isFull ? .correct : score.raw > 0 ? .partly : .wrong)
    }
  }

  private func summary(_ result: Attempt.Result, _ session: Session, _ context: Context) -> String {
    let words = context.words
    var sentences = [words.results.points(result.score.raw, result.score.maximum)]
    let object = session.course.modules.first { $0.check.id == session.attempts[attempt].assessment }?.id
    if let best = session.passed[object ?? session.course.id], best.percent > result.score.percent || !result.isPassed {
      sentences.append(words.results.earlier(words.formats.percent(best.percent)))
    }
    let minutes = Int(session.activeMilliseconds / 60_000)
    sentences.append(words.results.timeSpent(words.formats.duration(minutes: minutes)))
    return sentences.joined(separator: " ")
  }

  /// Where Enter leads, where that is another module.
  private func next(_ session: Session, _ context: Context) -> String? {
    guard !context.needsKey, case .step(let id) = session.next, let module = session.course.module(having: id),
      module.check.id != session.attempts[attempt].assessment,
      let index = session.course.modules.firstIndex(where: { $0.id == module.id })
    else { return nil }
    let minutes = NominalTime.minutes(seconds: session.course.nominalSeconds(of: module))
    return context.words.results.nextModule(index + 1, module.title, context.words.formats.minutes(minutes))
  }

  mutating func update(_ key: Key, _ context: Context) -> Move {
    guard let session = context.session, session.attempts.indices.contains(attempt) else { return .go(.overview) }
    let done = session.attempts[attempt]
    switch key {
    case .enter: return .go(done.result?.isPassed == true ? .next : .overview)
    case .character("n"): return .go(.assessment(done.assessment))
    case .character("r"):
      return session.guidance(for: done.assessment) == nil
        ? .stay : .go(.guidance(done.assessment, attempt: attempt))
    case .character("f"):
      return context.mistakes(in: done).isEmpty ? .stay : .go(.mistakes(attempt: attempt))
    default: return .stay
    }
  }
}

/// What was chosen and why it leads astray, one item at a time; the right answer only once the assessment is passed.
struct Mistakes: Stage {
  let attempt: Int
  private var place = 0

  init(attempt: Int) { self.attempt = attempt }

  private func items(_ context: Context) -> [Item] {
    guard let session = context.session, session.attempts.indices.contains(attempt) else { return [] }
    return context.mistakes(in: session.attempts[attempt])
  }

  func object(_ context: Context) -> String? {
    let items = items(context)
    return items.indices.contains(place) ? items[place].id : nil
  }

  func screen(_ context: Context) -> Screen {
    let words = context.words
    let items = items(context)
    guard let session = context.session, items.indices.contains(place) else { return Screen(trail: [], body: []) }
    let attempt = session.attempts[attempt]
    let item = items[place]
    let object = session.course.modules.first { $0.check.id == attempt.assessment }?.id ?? session.course.id
    let isPassed = session.passed[object] != nil
    var prose = Prose(context)
    var body = prose.blocks(item.prompt)
    body += Explanation(item: item, response: attempt.responses[item.id], order: item.order(seed: attempt.seed))
      .body(context, showsRight: isPassed)
    if let page = item.page.flatMap(session.course.page) {
      body.append(.paragraph(Text(words.items.saysPage(page.title))))
    }
    if !isPassed { body.append(.paragraph(Text(words.results.rightShownLater, .dim))) }
    var keys = [KeyHint("Enter", words.keys.onward), KeyHint("←", words.keys.back)]
    if item.page != nil { keys.append(KeyHint("l", words.items.read)) }
    keys += [KeyHint("o", words.keys.overview), KeyHint("?", words.keys.help), KeyHint("q", words.keys.leave)]
    return context.assessmentScreen(
      attempt.assessment, fact: words.results.mistakesTitle(place + 1, items.count),
      progress: TerminalUI.Progress(done: place + 1, of: items.count), body, keys,
      words.items.feedbackPrompt(item.page != nil))
  }

  mutating func update(_ key: Key, _ context: Context) -> Move {
    let items = items(context)
    switch key {
    case .enter:
      guard place + 1 < items.count else { return .go(.result(attempt: attempt)) }
      place += 1
    case .left, .backspace:
      guard place > 0 else { return .go(.result(attempt: attempt)) }
      place -= 1
    case .character("l"):
      if items.indices.contains(place), let page = items[place].page { return .read(page: page) }
    default: break
    }
    return .stay
  }
}

extension Context {
  /// The items that were not fully right in an attempt; what is withdrawn has nothing to explain.
  fileprivate func mistakes(in attempt: Attempt) -> [Item] {
    attempt.items.filter { attempt.result?.scores[$0]?.isFull == false }.compactMap { session?.course.bankItem($0) }
  }
}
