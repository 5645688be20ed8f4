import Courseware
import TerminalUI

/// What another answer has done to her course: what has come, what has gone, and what it takes now.
struct AnswersChanged: Stage {
  let difference: TailoringDifference

  func screen(_ context: Context) -> Screen {
    let words = context.words.answers
    var body: [TerminalUI.Block] = [.heading(Text(words.changedTitle)), .paragraph(Text(words.kept))]
    if let title = difference.title { body.append(.paragraph(Text(words.newTitle(title)))) }
    body += Self.list(words.addedModules, difference.addedModules.map(\.title))
    body += Self.list(words.removedModules, difference.removedModules.map(\.title))
    body += Self.list(words.newInFinished, newInFinished(context))
    let sentences = self.sentences(context)
    if !sentences.isEmpty { body.append(.lines(sentences.map { Text($0) })) }
    body.append(.paragraph(Text(minutes(context))))
    return Screen(
      trail: [context.title, context.words.more.title, words.title], body: body,
      keys: [
        KeyHint("Enter", context.words.keys.onward), KeyHint("o", context.words.keys.overview),
        KeyHint("?", context.words.keys.help), KeyHint("q", context.words.keys.leave),
      ], prompt: words.changedPrompt)
  }

  private static func list(_ lead: String, _ titles: [String]) -> [TerminalUI.Block] {
    titles.isEmpty ? [] : [.paragraph(Text(lead)), .list(titles.map { Text($0) }, numbered: false)]
  }

  /// What is to be met in modules that were finished, with the module it is in.
  private func newInFinished(_ context: Context) -> [String] {
    guard let session = context.session else { return [] }
    let again = Set(difference.stepsToMeetAgain.map(\.id))
    return finished(session).flatMap { module in
      session.news(in: module).filter(concerns).map { step in
        let title = "\(module.title): \(step.title(context))"
        return again.contains(step.id) ? context.words.answers.changedInFinished(title) : title
      }
    }
  }

  private func finished(_ session: Session) -> [Module] {
    session.course.modules.filter { session.completed.contains($0.id) }
  }

  private func concerns(_ step: Step) -> Bool {
    (difference.addedSteps + difference.stepsToMeetAgain).contains { $0.id == step.id }
  }

  private func sentences(_ context: Context) -> [String] {
    let words = context.words.answers
    let told = Set(context.session.map { session in finished(session).flatMap(session.news).map(\.id) } ?? [])
    let come = (difference.addedSteps + difference.stepsToMeetAgain).filter { !told.contains($0.id) }.count
    var sentences: [String] = []
    if come > 0 { sentences.append(words.comeElsewhere(come)) }
    if !difference.removedSteps.isEmpty { sentences.append(words.goneElsewhere(difference.removedSteps.count)) }
    if !difference.changedSteps.isEmpty { sentences.append(words.otherwise(difference.changedSteps.count)) }
    if sentences.isEmpty, difference.hasOnlyOtherItems { sentences.append(words.itemsFollow) }
    return sentences
  }

  private func minutes(_ context: Context) -> String {
    let formats = context.words.formats
    let after = formats.duration(minutes: difference.minutesAfter)
    return difference.minutesBefore == difference.minutesAfter
      ? context.words.answers.sameMinutes(after)
      : context.words.answers.minutes(formats.duration(minutes: difference.minutesBefore), after)
  }

  func update(_ key: Key, _ context: Context) -> Move {
    [.enter, .left, .backspace, .escape].contains(key) ? .go(.answers()) : .stay
  }
}

extension TailoringDifference {
  /// Whether nothing that is met on the way has come, gone or changed.
  fileprivate var hasOnlyOtherItems: Bool {
    title == nil && addedModules.isEmpty && removedModules.isEmpty && stepsToMeetAgain.isEmpty && addedSteps.isEmpty
  }
}

extension Step {
  /// What to call it in a list.
  fileprivate func title(_ context: Context) -> String {
    switch self {
    case .page(let page): page.title
    case .question(let id): context.course.questions.first { $0.id == id }?.label ?? id
    case .stop(let stop): stop.title
    case .practice(let item): item.title
    case .scenario(let scenario): scenario.title
    case .task(let task): task.title
    }
  }
}
