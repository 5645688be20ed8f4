import Courseware
import TerminalUI

/// The drafts that a leader has shared with the reviewer, to choose one to read.
struct SharedDrafts: IssuingStage {
  private let id: String
  private let tasks: [Task]
  private var picking: Picking

  init(of one: AwaitingCertificate) {
    id = one.id
    tasks = one.sharedTasks
    picking = Picking(of: tasks.count)
  }

  var help: [Wording] { [IssueHelpWords.drafts] }

  func screen(_ context: IssuingContext) -> Screen {
    let language = context.language
    let one = context.one(id)
    let trail = [IssueWords.title[language], one?.name ?? "", IssueEvidenceWords.drafts[language]]
    let heading = TerminalUI.Block.heading(context.text(IssueEvidenceWords.draftsOf(one?.name ?? "")))
    guard !tasks.isEmpty else {
      let none = one?.isHere == true ? IssueEvidenceWords.askToShow(one?.name ?? "") : IssueEvidenceWords.noneShared
      return Screen(
        trail: trail, body: [heading, .paragraph(context.text(none))],
        keys: [KeyHint("Enter", context.words.keys.back), context.keyHelp, context.keyLeave],
        prompt: IssueEvidenceWords.noDraftsPrompt[language])
    }
    let rows = tasks.map { task in
      let isRead = context.read.contains(SharedDraft(attestation: id, task: task.id))
      return TerminalUI.Option(
        text: Text(task.title), detail: isRead ? context.text(IssueEvidenceWords.read) : nil)
    }
    return Screen(
      trail: trail, body: [heading, picking.options(rows)],
      keys: context.words.keys.choosing(tasks.count) + [
        KeyHint("Enter", IssueEvidenceWords.readIt[language]), context.keyBack, context.keyHelp, context.keyLeave,
      ], prompt: IssueEvidenceWords.draftsPrompt[language])
  }

  mutating func update(_ key: Key, _ context: IssuingContext) -> IssuingMove {
    if key.isBack { return .back }
    guard key == .enter else {
      _ = picking.handle(key)
      return .stay
    }
    guard tasks.indices.contains(picking.focus) else { return .back }
    return .open(ReadDraft(of: id, tasks, at: picking.focus))
  }
}

/// One draft, as the leader wrote it, or the document from before that she told of in its place.
struct ReadDraft: IssuingStage {
  private let id: String
  private let tasks: [Task]
  private var place: Int

  init(of id: String, _ tasks: [Task], at place: Int) {
    self.id = id
    self.tasks = tasks
    self.place = place
  }

  var help: [Wording] { [IssueHelpWords.drafts] }

  /// What is on the screen has been read; nobody asks how well.
  var draft: SharedDraft { SharedDraft(attestation: id, task: tasks[place].id) }

  func screen(_ context: IssuingContext) -> Screen {
    let language = context.language
    let task = tasks[place]
    let session = context.one(id)?.session
    var body: [TerminalUI.Block] = [.heading(Text(task.title))]
    if let draft = session?.drafts[task.id] { body += text(of: draft, task, context) }
    if let document = session?.existing[task.id] { body += facts(of: document, task, context) }
    let isLast = place + 1 == tasks.count
    return Screen(
      trail: [IssueWords.title[language], context.one(id)?.name ?? "", IssueEvidenceWords.drafts[language]],
      fact: IssueEvidenceWords.place(place + 1, tasks.count)[language], body: body,
      keys: [
        KeyHint("Enter", isLast ? context.words.keys.back : IssueEvidenceWords.readNext[language]), context.keyBack,
        context.keyHelp, context.keyLeave,
      ], prompt: IssueEvidenceWords.draftPrompt[language])
  }

  private func text(of draft: Draft, _ task: Task, _ context: IssuingContext) -> [TerminalUI.Block] {
    task.fields.flatMap { field -> [TerminalUI.Block] in
      let text = draft.texts[field.id] ?? ""
      guard !text.isEmpty || field.isRequired else { return [] }
      let lines =
        text.isEmpty
        ? [context.text(IssueEvidenceWords.empty, .dim)]
        : text.split(separator: "\n", omittingEmptySubsequences: false).map { Text(String($0)) }
      return [.paragraph(Text(field.label, .strong)), .indented([.lines(lines)])]
    }
  }

  private func facts(of document: ExistingDocument, _ task: Task, _ context: IssuingContext) -> [TerminalUI.Block] {
    let lacking = task.shortcomings(of: document).map { Text($0) }
    return [
      .paragraph(context.text(IssueEvidenceWords.existing)),
      .facts([
        context.fact(IssueEvidenceWords.called, document.name),
        context.fact(IssueEvidenceWords.goneThrough, context.words.formats.text(document.date)),
        context.fact(IssueEvidenceWords.owner, document.owner),
      ]),
    ]
      + (lacking.isEmpty
        ? [] : [.paragraph(context.text(IssueEvidenceWords.lacking)), .list(lacking, numbered: false)])
  }

  mutating func update(_ key: Key, _ context: IssuingContext) -> IssuingMove {
    if key.isBack { return .back }
    guard key == .enter else { return .stay }
    guard place + 1 < tasks.count else { return .back }
    place += 1
    return .read(draft)
  }
}
