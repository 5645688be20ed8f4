import Courseware
import Credentials
import TerminalUI

/// How the steps look in which a talk is entered.
struct TalkScreens {
  let talk: Talk
  let part: TalkForm.Part
  let line: EditableLine
  let ticking: Ticking
  let complaint: Wording?
  let chosen: [AwaitingCertificate]
  /// What can be marked.
  let rows: [String]
  /// What the course's author says to the reviewer.
  let review: Courseware.Review?
  let place: Int
  let of: Int

  func screen(_ context: IssuingContext) -> Screen {
    var body: [TerminalUI.Block]
    var keys = [KeyHint("Enter", context.words.keys.onward), context.keyBack]
    let prompt: Wording
    switch part {
    case .lead:
      body = lead(context)
      prompt = TalkWords.leadPrompt
    case .whom:
      body = marks(TalkWords.whom, TalkWords.whomHint, context)
      prompt = TalkWords.whomPrompt
    case .topics:
      body = marks(TalkWords.topics, TalkWords.topicsHint, context)
      prompt = TalkWords.marksPrompt
    case .drafts:
      body = marks(TalkWords.draftsRead, TalkWords.draftsHint, context)
      prompt = TalkWords.marksPrompt
    case .reviewer, .competence, .date, .minutes, .others:
      body = [.field(field(context))]
      prompt =
        !line.text.isEmpty ? TalkWords.fieldPrompt : part == .others ? TalkWords.othersPrompt : TalkWords.emptyPrompt
      keys[1] = KeyHint("Esc", context.words.keys.back, essential: true)
    case .summary:
      body = summary(context)
      prompt = TalkWords.enteredPrompt
      keys[0] = KeyHint("Enter", TalkWords.enter[context.language])
    }
    if let complaint { body.append(.paragraph(context.text(complaint, .strong))) }
    if !rows.isEmpty { keys = ticking.keys(context.words.keys) + keys }
    let takesText = part.isTyped
    return Screen(
      trail: [IssueWords.title[context.language], TalkWords.title[context.language]],
      fact: TalkWords.step(place, of)[context.language], progress: Progress(done: place, of: of), body: body,
      keys: keys + (takesText ? [] : [context.keyHelp, context.keyLeave]), prompt: prompt[context.language])
  }

  private func lead(_ context: IssuingContext) -> [TerminalUI.Block] {
    var body: [TerminalUI.Block] = [
      .heading(context.text(TalkWords.title)), .paragraph(context.text(TalkWords.lead)),
      .paragraph(context.text(TalkWords.notStored)),
    ]
    if let review, let one = chosen.first, let session = one.session {
      var prose = Prose(
        Context(
          words: context.words, course: session.course, session: session, leader: nil, now: context.now, folder: ""))
      body.append(.indented(prose.blocks(review.blocks)))
    }
    return body
  }

  private func marks(_ question: Wording, _ hint: Wording, _ context: IssuingContext) -> [TerminalUI.Block] {
    [.heading(context.text(question)), .paragraph(context.text(hint)), ticking.options(rows)]
  }

  private func field(_ context: IssuingContext) -> Field {
    let (label, hint): (Wording, Wording?) =
      switch part {
      case .reviewer: (TalkWords.reviewer, TalkWords.reviewerHint)
      case .competence: (TalkWords.competence, TalkWords.competenceHint)
      case .date: (TalkWords.date, TalkWords.dateHint)
      case .minutes: (TalkWords.minutes, review.map { TalkWords.minutesHint($0.minutes) })
      case .lead, .whom, .topics, .others, .drafts, .summary: (TalkWords.others, TalkWords.othersHint)
      }
    return Field(
      label: context.text(label), text: line.text, cursor: line.cursor, isFocused: true, rows: 3,
      hint: hint.map { context.text($0) } ?? "", leavesKeyWords: part == .date || part == .minutes)
  }

  private func summary(_ context: IssuingContext) -> [TerminalUI.Block] {
    let formats = context.words.formats
    let read = chosen.flatMap(\.sharedTasks).filter { talk.drafts.contains($0.id) }.map(\.title)
    let titles = read.reduce(into: [String]()) { all, title in if !all.contains(title) { all.append(title) } }
    return [
      .heading(context.text(TalkWords.entered)),
      .facts([
        context.fact(TalkWords.with, formats.list(chosen.map(\.name))), context.fact(TalkWords.by, talk.reviewer),
        context.fact(TalkWords.competenceLabel, talk.competence),
        context.fact(TalkWords.dateLabel, CivilDate(typed: talk.date).map(formats.text) ?? talk.date),
        context.fact(TalkWords.duration, Int(talk.minutes).map(formats.duration(minutes:)) ?? talk.minutes),
        context.fact(TalkWords.topicsLabel, talk.allTopics.joined(separator: " · ")),
        context.fact(
          TalkWords.draftsLabel,
          titles.isEmpty ? TalkWords.none[context.language] : titles.joined(separator: " · ")),
      ]), .paragraph(context.text(TalkWords.notStored)),
    ]
  }
}

extension TalkForm.Part {
  /// Whether the answer is typed.
  var isTyped: Bool { [.reviewer, .competence, .date, .minutes, .others].contains(self) }
}
