/// One of the answers that are counted apart.
struct AnswerCell: Sendable, Equatable {
  /// What it says; nil for every answer that the author did not foresee.
  var text: String?
  var isCorrect: Bool
}

extension Item {
  /// The answers that are counted apart: each choice or line, or the right number or date, each mistake that is foreseen, and
  /// every other; none for what is put in order or matched.
  func answerCells(in course: Course) -> [AnswerCell] {
    switch interaction {
    case .single, .multiple, .faults:
      interaction.choices.map {
        AnswerCell(text: course.plainText(of: $0.text, for: BusinessProfile()), isCorrect: $0.isCorrect)
      }
    case .number(let entry):
      [AnswerCell(text: String(entry.key), isCorrect: true)]
        + entry.mistakes.map { AnswerCell(text: String($0.value), isCorrect: false) }
        + [AnswerCell(text: nil, isCorrect: false)]
    case .date(let entry):
      [AnswerCell(text: entry.key.description, isCorrect: true)]
        + entry.mistakes.map { AnswerCell(text: $0.value.description, isCorrect: false) }
        + [AnswerCell(text: nil, isCorrect: false)]
    case .order, .match: []
    }
  }

  /// The places of those that a response gives.
  func cells(of response: Response) -> [Int] {
    let isRight = score(response)?.isFull == true
    switch (interaction, response) {
    case (_, .single(let place)): return [place]
    case (_, .multiple(let places)), (_, .faults(let places)): return places
    case (.number(let entry), .number(let number)):
      return [isRight ? 0 : 1 + (entry.mistakes.firstIndex { $0.value == number } ?? entry.mistakes.count)]
    case (.date(let entry), .date(let date)):
      return [isRight ? 0 : 1 + (entry.mistakes.firstIndex { $0.value == date } ?? entry.mistakes.count)]
    default: return []
    }
  }

  /// Whether one answer leaves out all others, so that those who gave each of them add up to all who answered.
  var hasOneAnswer: Bool {
    switch interaction {
    case .single, .number, .date, .order, .match: true
    case .multiple, .faults: false
    }
  }
}
