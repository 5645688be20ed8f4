import Courseware
import Credentials
import Register
import TerminalUI

/// Everybody who awaits a certificate, and how it stands with the one in focus.
struct WaitingList: IssuingStage {
  private var picking: Picking
  /// What is said of what was just done, or could not be.
  private var notice: Wording?

  init(_ context: IssuingContext, notice: Wording? = nil) {
    picking = Picking(of: context.awaiting.count)
    self.notice = notice
  }

  var help: [Wording] { [IssueHelpWords.list, IssueHelpWords.reviewer] }

  func screen(_ context: IssuingContext) -> Screen {
    let language = context.language
    var body: [TerminalUI.Block] = [.heading(context.text(IssueWords.waiting(context.awaiting.count)))]
    if let notice { body.append(.paragraph(context.text(notice, .strong))) }
    body.append(picking.options(context.awaiting.map { Self.row($0, context) }))
    if let one = focused(context) { body.append(.facts(Self.facts(of: one, context))) }
    let isReady = focused(context)?.isReady == true
    let isChosen = focused(context).map { context.chosen.contains($0.id) } == true
    return Screen(
      trail: [IssueWords.title[language]], fact: context.issuer.map { IssueWords.signsAs($0.person)[language] } ?? "",
      body: body,
      keys: context.words.keys.choosing(picking.count) + [KeyHint("Enter", IssueWords.open[language])]
        + (isReady
          ? [
            KeyHint("v", (isChosen ? IssueWords.exclude : IssueWords.include)[language]),
            KeyHint("t", IssueWords.talkKey[language]), KeyHint("s", IssueWords.issue[language]),
          ] : context.toIssue.isEmpty ? [] : [KeyHint("s", IssueWords.issue[language])])
        + (context.issuers.count > 1 ? [context.keyBack] : []) + [context.keyHelp, context.keyLeave],
      prompt: IssueWords.listPrompt[language])
  }

  private func focused(_ context: IssuingContext) -> AwaitingCertificate? {
    context.awaiting.indices.contains(picking.focus) ? context.awaiting[picking.focus] : nil
  }

  /// Who, and in a word how it stands.
  private static func row(_ one: AwaitingCertificate, _ context: IssuingContext) -> TerminalUI.Option {
    let who = [one.name, context.unit(of: one)].compactMap { $0 }.joined(separator: ", ")
    let score = one.accomplishment.map { context.words.formats.percent($0.result.score) }
    let standing =
      context.chosen.contains(one.id)
      ? IssueWords.chosen : one.isReady ? IssueWords.ready : IssueWords.objections(one.objections.count)
    let detail = [score, standing[context.language]].compactMap { $0 }.joined(separator: ", ")
    return TerminalUI.Option(text: Text(who), detail: Text(detail))
  }

  /// What there is to know before one looks closer.
  static func facts(of one: AwaitingCertificate, _ context: IssuingContext) -> [TerminalUI.Fact] {
    let formats = context.words.formats
    var facts = [context.fact(IssueWords.course, IssueWords.edition(one.course, one.version))]
    if let result = one.accomplishment?.result {
      facts.append(
        context.fact(IssueWords.result, IssueWords.resultValue(result.score, result.required, result.attempt)))
    }
    if let at = one.signedAt { facts.append(context.fact(IssueWords.signed, formats.text(at, now: context.now))) }
    if let at = one.candidate.asOf {
      facts.append(context.fact(IssueWords.handedIn, formats.text(at, now: context.now)))
    } else {
      facts.append(context.fact(IssueWords.handedIn, IssueWords.here))
    }
    let words = context.objections(of: one)
    let objections = one.objections.map(words.words)
    facts.append(
      context.fact(
        IssueWords.against,
        objections.isEmpty ? IssueWords.nothingAgainst[context.language] : objections.first?[context.language] ?? ""))
    let signs = one.candidate.notices.count + (one.evidence?.findings.count ?? 0)
    if signs > 0 { facts.append(context.fact(IssueWords.toLookAt, IssueWords.flags(signs))) }
    let talk = context.talks[one.id]
    facts.append(
      context.fact(
        IssueWords.talk, talk.map { IssueWords.talkValue($0.reviewer, $0.minutes) } ?? IssueWords.noTalk))
    if one.isReady { facts.append(context.fact(IssueWords.becomes, IssueWords.document(withTalk: talk != nil))) }
    return facts
  }

  mutating func update(_ key: Key, _ context: IssuingContext) -> IssuingMove {
    notice = nil
    if key.isBack { return .back }
    guard let one = focused(context) else { return .stay }
    switch key {
    case .enter: return .open(ExaminedCandidate(one.id))
    case .character("v"):
      guard one.isReady else { return refuse(IssueWords.notReady) }
      return .choose([one.id], !context.chosen.contains(one.id))
    case .character("t"):
      guard one.isReady else { return refuse(IssueWords.talkFirstReady) }
      return .open(TalkForm(with: one.id, context))
    case .character("s"):
      if !context.toIssue.isEmpty { return .open(Countersign()) }
      // Whoever chooses nobody means the one she is looking at.
      guard one.isReady else { return refuse(IssueWords.notReady) }
      return .open(Countersign(only: one.id))
    default: _ = picking.handle(key)
    }
    return .stay
  }

  private mutating func refuse(_ words: Wording) -> IssuingMove {
    notice = words
    return .stay
  }
}
