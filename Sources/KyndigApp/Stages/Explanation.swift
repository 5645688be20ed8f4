import Courseware
import TerminalUI

/// Why an answer was right or not: that it was wrong, what was answered, why that leads astray, what is right and why.
struct Explanation {
  let item: Item
  let response: Response?
  /// The author's places in the order shown.
  let order: [Int]

  /// What is right is told only where `showsRight`.
  func body(_ context: Context, showsRight: Bool) -> [TerminalUI.Block] {
    let words = context.words.items
    let score = item.score(response) ?? Score(raw: 0, maximum: item.maximumScore)
    var body: [TerminalUI.Block] = []
    if score.isFull {
      body.append(.heading(Text(words.right, .passed)))
    } else if score.raw > 0 {
      body.append(.heading(Text(words.partly(score.raw, score.maximum), .partly)))
    } else {
      body.append(.heading(Text(words.wrong, .failed)))
    }
    var prose = Prose(context)
    switch (item.interaction, response) {
    case (.single(let choices), .single(let chosen)?):
      body += explained(choices, [chosen], (words.youAnswered, words.rightAnswer), showsRight, &prose)
    case (.multiple(let choices), .multiple(let chosen)?):
      body += explained(choices, chosen, (words.youAnswered, words.rightAnswer), showsRight, &prose)
    case (.faults(let text), .faults(let chosen)?):
      body += explained(text.lines, chosen, (words.youPointedOut, words.otherFault), showsRight, &prose)
    case (.order(let steps), .order(let answered)?):
      body += explained(steps, answered, showsRight, words, &prose)
    case (.match(let matching), .match(let categories)?):
      body += explained(matching, categories, showsRight, words, &prose)
    case (.number(let entry), .number(let number)?):
      let (isRight, reason) = (score.isFull, entry.mistakes.first { $0.value == number }?.reason ?? entry.otherwise)
      let text = { (number: Int) in words.numberWith(entry.unit, number) }
      body += reasoned(words.youWrote, text(number), isRight ? entry.reason : reason, &prose)
      if showsRight, !isRight { body += reasoned(words.rightIs, text(entry.key), entry.reason, &prose) }
    case (.date(let entry), .date(let date)?):
      let (isRight, reason) = (score.isFull, entry.mistakes.first { $0.value == date }?.reason ?? entry.otherwise)
      let text = context.words.formats.text(_:) as (CivilDate) -> String
      body += reasoned(words.youWrote, text(date), isRight ? entry.reason : reason, &prose)
      if showsRight, !isRight { body += reasoned(words.rightIs, text(entry.key), entry.reason, &prose) }
    default: break
    }
    return body
  }

  /// The choices that were taken, then the right ones that were not, each with its reason.
  private func explained(
    _ choices: [Choice], _ chosen: [Int], _ leads: (taken: (Int) -> String, right: (Int) -> String),
    _ showsRight: Bool, _ prose: inout Prose
  ) -> [TerminalUI.Block] {
    var body: [TerminalUI.Block] = []
    for (place, choice) in order.enumerated() where chosen.contains(choice) {
      body += reasoned(leads.taken(place + 1), prose.text(choices[choice].text), choices[choice].reason, &prose)
    }
    guard showsRight else { return body }
    for (place, choice) in order.enumerated() where choices[choice].isCorrect && !chosen.contains(choice) {
      body += reasoned(leads.right(place + 1), prose.text(choices[choice].text), choices[choice].reason, &prose)
    }
    return body
  }

  /// The order that was answered; then the right one with the reasons, or else the reasons of the steps that came wrong.
  private func explained(
    _ steps: [OrderStep], _ answered: [Int], _ showsRight: Bool, _ words: ItemPhrases, _ prose: inout Prose
  ) -> [TerminalUI.Block] {
    // A step is right where it comes right after the one it should; the first where nothing should come before it.
    let isRight = zip(answered, [-1] + answered).map { $0 == $1 + 1 }
    let isAllRight = !isRight.contains(false)
    var body: [TerminalUI.Block] = []
    if !isAllRight {
      let options = zip(answered, isRight).enumerated().map { place, row in
        TerminalUI.Option(
          label: String(place + 1), text: prose.text(steps[row.0].text), state: row.1 ? .correct : .wrong)
      }
      body += [.paragraph(Text(words.yourOrder, .strong)), .options(options)]
    }
    if isAllRight || showsRight {
      body.append(.paragraph(Text(isAllRight ? words.yourOrder : words.rightOrder, .strong)))
      for (place, step) in steps.enumerated() {
        body += reasoned("\(place + 1).", prose.text(step.text), step.reason, &prose)
      }
    } else {
      for (step, isRight) in zip(answered, isRight) where !isRight {
        body += reasoned(prose.text(steps[step].text).string + ":", "", steps[step].reason, &prose)
      }
    }
    return body
  }

  /// Each entry with the category it was put under, and its reason.
  private func explained(
    _ matching: Matching, _ categories: [Int], _ showsRight: Bool, _ words: ItemPhrases, _ prose: inout Prose
  ) -> [TerminalUI.Block] {
    var body: [TerminalUI.Block] = []
    for (place, index) in order.enumerated() {
      let (entry, answered) = (matching.entries[index], categories[index])
      let isRight = entry.category == answered
      body.append(
        .options([
          TerminalUI.Option(
            label: Placing.letter(place),
            text: prose.text(entry.text) + ": " + prose.text(matching.categories[answered]),
            state: isRight ? .correct : .wrong)
        ]))
      let right = Text(words.rightIs + " ", .strong) + prose.text(matching.categories[entry.category])
      body.append(
        .indented((showsRight && !isRight ? [.paragraph(right)] : []) + [.paragraph(prose.text(entry.reason))]))
    }
    return body
  }

  private func reasoned(
    _ lead: String, _ answer: String, _ reason: [Inline], _ prose: inout Prose
  ) -> [TerminalUI.Block] {
    reasoned(lead, Text(answer), reason, &prose)
  }

  private func reasoned(
    _ lead: String, _ answer: TerminalUI.Text, _ reason: [Inline], _ prose: inout Prose
  ) -> [TerminalUI.Block] {
    [.paragraph(Text(lead + " ", .strong) + answer), .indented([.paragraph(prose.text(reason))])]
  }
}
