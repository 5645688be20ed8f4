import Courseware
import TerminalUI

extension Prose {
  /// Why something is here: what follows from the answers under a name of its own, and the answers that else count.
  ///
  /// Of what is not for this business, why that is so.
  func reason(for condition: Condition) -> String {
    let formats = context.words.formats
    let grounds = condition.grounds(for: profile, in: course)
    let questions = grounds.parameters.compactMap { id in course.questions.first { $0.id == id } }
    let answered = questions.compactMap { question -> String? in
      guard let answer = profile.answers[question.id], answer != .unknown else { return nil }
      return words.becauseAnswer(question.label, question.text(of: answer, words))
    }
    let answers = answered.isEmpty ? nil : formats.list(answered)
    let holding = grounds.holding.isEmpty ? nil : formats.list(grounds.holding)
    switch condition.value(for: profile, in: course) {
    case true?:
      if let holding { return words.becauseDerived(holding, answers) }
      if let answers { return words.because(answers) }
    case false?:
      return context.words.reasons.notYours(
        answers, holding, grounds.failing.isEmpty ? nil : formats.list(grounds.failing))
    case nil: break
    }
    let open = questions.filter { profile.answers[$0.id] == nil || profile.answers[$0.id] == .unknown }
    return words.becauseUnknown(open.map(\.label))
  }
}

extension Context {
  /// The conditions that something is here by, for a step, an item or a check.
  func conditions(of id: String) -> [Condition] { (session?.course ?? course).conditions(of: id) }

  /// Why something is here, in one dim line; nothing where it is for everyone.
  func reason(of id: String) -> [TerminalUI.Block] { reason(for: conditions(of: id)) }

  /// Why something is here, or is not, by all of these conditions together.
  func reason(for conditions: [Condition]) -> [TerminalUI.Block] {
    guard let first = conditions.first else { return [] }
    let whole = conditions.dropFirst().reduce(first) { .and($0, $1) }
    return [.paragraph(Text(Prose(self).reason(for: whole), .dim))]
  }

  /// Why some of an item's choices are there, a line for each condition that was not told of with the item.
  func reasons(ofChoicesOf item: Item, shown order: [Int]) -> [TerminalUI.Text] {
    let told = conditions(of: item.id)
    var places: [(condition: Condition, numbers: [String])] = []
    for (place, choice) in order.enumerated() {
      guard let condition = item.interaction.choices[choice].condition, !told.contains(condition) else { continue }
      if let index = places.firstIndex(where: { $0.condition == condition }) {
        places[index].numbers.append(String(place + 1))
      } else {
        places.append((condition, [String(place + 1)]))
      }
    }
    return places.map { condition, numbers in
      Text(words.reasons.choices(words.formats.list(numbers), Prose(self).reason(for: condition)), .dim)
    }
  }
}
