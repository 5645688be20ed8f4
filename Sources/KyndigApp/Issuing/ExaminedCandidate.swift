import Courseware
import Credentials
import Records
import Register
import TerminalUI

/// One who awaits: the evidence of a person learning, and what a human should know before signing.
///
/// Never a verdict.
struct ExaminedCandidate: IssuingStage {
  private let id: String

  init(_ id: String) { self.id = id }

  var help: [Wording] { [IssueHelpWords.candidate, IssueHelpWords.reviewer] }

  func screen(_ context: IssuingContext) -> Screen {
    let language = context.language
    guard let one = context.one(id) else {
      return Screen(trail: [IssueWords.title[language]], body: [], keys: [], prompt: "")
    }
    let choose = context.chosen.contains(id) ? IssueWords.exclude : IssueWords.include
    return Screen(
      trail: [IssueWords.title[language], one.name], fact: context.unit(of: one) ?? "",
      body: body(of: one, context),
      keys: [KeyHint("Enter", IssueWords.list[language])]
        + (one.isReady ? [KeyHint("v", choose[language]), KeyHint("t", IssueWords.talkKey[language])] : [])
        + [KeyHint("u", IssueWords.drafts[language]), context.keyHelp, context.keyLeave],
      prompt: (one.isReady
        ? IssueEvidenceWords.candidatePrompt : IssueEvidenceWords.candidateInTheWayPrompt)[language])
  }

  private func body(of one: AwaitingCertificate, _ context: IssuingContext) -> [TerminalUI.Block] {
    let employer = [one.candidate.leader.employer, one.candidate.leader.organisationNumber].filter { !$0.isEmpty }
    var body: [TerminalUI.Block] = [.heading(Text(one.name))]
    if !employer.isEmpty { body.append(.paragraph(Text(employer.joined(separator: ", ")))) }
    var facts = WaitingList.facts(of: one, context)
    // What stands in the way is told in full below.
    facts.removeAll { $0.label.string == IssueWords.against[context.language] && !one.objections.isEmpty }
    facts.removeAll { $0.label.string == IssueWords.toLookAt[context.language] }
    if let accomplishment = one.accomplishment {
      let formats = context.words.formats
      let days = [accomplishment.period.start, accomplishment.period.end].compactMap { CivilDate($0).map(formats.text) }
      facts += [
        context.fact(
          IssueEvidenceWords.extent,
          IssueEvidenceWords.extentValue(accomplishment.nominalMinutes, accomplishment.activeMinutes)),
        context.fact(IssueEvidenceWords.period, Set(days).count == 1 ? days[0] : days.joined(separator: " – ")),
      ]
    }
    body.append(.facts(facts))
    let words = context.objections(of: one)
    if !one.objections.isEmpty {
      body.append(.paragraph(context.text(IssueEvidenceWords.inTheWay, .strong)))
      body.append(.list(one.objections.map { context.text(words.words($0)) }, numbered: false))
    }
    return body + signs(of: one, words, context) + learning(of: one, context) + drafts(of: one, context)
  }

  /// What stands out in pace and order, and beside others; said to be signs.
  private func signs(
    of one: AwaitingCertificate, _ words: ObjectionSentences, _ context: IssuingContext
  ) -> [TerminalUI.Block] {
    guard let evidence = one.evidence, let session = one.session else { return [] }
    let names = EvidenceNames(session)
    var signs = one.candidate.notices.map { words.words($0) }
    signs += evidence.findings.map { $0.words(naming: names.name) }
    let changes = evidence.changes.compactMap {
      IssueEvidenceWords.change($0, now: context.now, naming: names.name)
    }
    let lead = TerminalUI.Block.paragraph(context.text(IssueEvidenceWords.toAskAbout, .strong))
    guard !signs.isEmpty || !changes.isEmpty else {
      return [lead, .paragraph(context.text(IssueEvidenceWords.nothingStandsOut))]
    }
    return [
      lead, .list((signs + changes).map { context.text($0) }, numbered: false),
      .paragraph(context.text(IssueEvidenceWords.signsOnly, .dim)),
    ]
  }

  /// Module by module: the best result, how many tries, and the time.
  private func learning(of one: AwaitingCertificate, _ context: IssuingContext) -> [TerminalUI.Block] {
    guard let evidence = one.evidence, let session = one.session else { return [] }
    let course = session.course
    let parts =
      course.modules.map { (title: $0.title, id: $0.id, assessment: $0.check.id) }
      + [(title: course.test.title, id: course.id, assessment: course.test.id)]
    let rows = parts.map { part in
      [
        Text(part.title), Text(session.passed[part.id].map { context.words.formats.percent($0.percent) } ?? "–"),
        Text(String(session.attempts.count { $0.assessment == part.assessment && $0.result != nil })),
        context.text(IssueEvidenceWords.minutes(Int(evidence.activeMilliseconds(in: part.id) / 60_000))),
      ]
    }
    let header = [
      IssueEvidenceWords.module, IssueEvidenceWords.score, IssueEvidenceWords.tries, IssueEvidenceWords.active,
    ]
    return [
      .paragraph(context.text(IssueEvidenceWords.learning, .strong)),
      .table(TerminalUI.Table(header: header.map { context.text($0) }, rows: rows)),
      .paragraph(context.text(IssueEvidenceWords.answersNotShown, .dim)),
    ]
  }

  private func drafts(of one: AwaitingCertificate, _ context: IssuingContext) -> [TerminalUI.Block] {
    guard one.session != nil else { return [] }
    let lead = TerminalUI.Block.paragraph(context.text(IssueEvidenceWords.drafts, .strong))
    let tasks = one.sharedTasks
    guard !tasks.isEmpty else {
      let none = one.isHere ? IssueEvidenceWords.askToShow(one.name) : IssueEvidenceWords.noneShared
      return [lead, .paragraph(context.text(none))]
    }
    let titles = tasks.map { task in
      let isRead = context.read.contains(SharedDraft(attestation: one.id, task: task.id))
      return Text(task.title) + (isRead ? Text(" (") + context.text(IssueEvidenceWords.read) + Text(")") : Text(""))
    }
    return [lead, .list(titles, numbered: false)]
  }

  mutating func update(_ key: Key, _ context: IssuingContext) -> IssuingMove {
    guard let one = context.one(id), key != .enter, !key.isBack else { return .back }
    switch key {
    case .character("v") where one.isReady: return .choose([id], !context.chosen.contains(id))
    case .character("t") where one.isReady: return .open(TalkForm(with: id, context))
    case .character("u"): return .open(SharedDrafts(of: one))
    default: return .stay
    }
  }
}
