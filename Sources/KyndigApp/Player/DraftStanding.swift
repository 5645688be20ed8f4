import Courseware

/// How it stands with one of the business's own documents, or with a task that stands alone.
struct DraftStanding: Sendable, Equatable {
  /// How far it has come.
  enum State: Sendable, Equatable {
    case notBegun
    /// Something is written, and something that must be there is not.
    case begun(savedAt: Timestamp)
    case drafted(savedAt: Timestamp)
    /// The business has it from before, under these names.
    case existing([String])
  }

  /// The document's id, or the task's.
  var id: String
  var title: String
  /// The tasks that make it, in order.
  var tasks: [Task]
  var state: State

  /// Every document that the leader's course drafts, in the course's order; then the tasks of none.
  static func all(_ session: Session) -> [DraftStanding] {
    let tasks = session.course.modules.flatMap(\.tasks)
    let documents = session.course.documents.compactMap { document -> DraftStanding? in
      let own = tasks.filter { $0.document == document.id }
      return own.isEmpty ? nil : DraftStanding(id: document.id, title: document.title, own, session)
    }
    let known = Set(session.course.documents.map(\.id))
    let alone = tasks.filter { task in task.document.map { !known.contains($0) } ?? true }
    return documents + alone.map { DraftStanding(id: $0.id, title: $0.title, [$0], session) }
  }

  private init(id: String, title: String, _ tasks: [Task], _ session: Session) {
    (self.id, self.title, self.tasks) = (id, title, tasks)
    // What the business has from before stands for what was drafted earlier.
    let savedAt = tasks.filter { session.existing[$0.id] == nil }.compactMap { session.drafts[$0.id]?.savedAt }.max()
    let isWhole = tasks.allSatisfy { session.isDone(.task($0)) }
    let names = tasks.compactMap { session.existing[$0.id]?.name }
    state =
      switch savedAt {
      case nil where isWhole && !names.isEmpty: .existing(names)
      case nil: .notBegun
      case .some(let savedAt): isWhole ? .drafted(savedAt: savedAt) : .begun(savedAt: savedAt)
      }
  }

  /// The state in words.
  func text(_ words: DraftStandingPhrases, _ formats: Formats) -> String {
    switch state {
    case .notBegun: words.notBegun
    case .begun(let savedAt): words.begun(formats.text(CivilTime(savedAt).date))
    case .drafted(let savedAt): words.drafted(formats.text(CivilTime(savedAt).date))
    case .existing(let names): words.existing(formats.list(names))
    }
  }
}
