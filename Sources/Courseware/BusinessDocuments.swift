/// The business's own documents, assembled from what a leader has written for the tasks of a course.
public struct BusinessDocuments: Sendable, Equatable {
  /// Whose documents they are.
  public enum Scope: Sendable, Hashable {
    /// The whole business's: the leader is the top one.
    case business
    /// A unit's part of them: the leader is another.
    case unit
  }

  /// Whose they are.
  public var scope: Scope
  /// Those that a task of this leader's course drafts, in the course's order; tasks without a document last, each alone.
  public var documents: [AssembledDocument]
  /// What was written for tasks that are not in this leader's course any more, in the same order.
  public var hidden: [AssembledDocument]
}

/// A document with its pieces, in the course's order; or a task that belongs to none.
public struct AssembledDocument: Sendable, Equatable {
  /// How far it has come.
  public enum State: Sendable, Hashable, CaseIterable {
    /// Nothing has been written.
    case empty
    /// Something has been written, and something is missing.
    case begun
    /// Every piece is there, and at least one was written here.
    case finished
    /// The business has all of it from before.
    case existing
  }

  /// The document; nil for a task that stands alone.
  public var document: Document?
  /// Its pieces; at least one.
  public var pieces: [DocumentPiece]

  /// What it is called.
  public var title: String { document?.title ?? pieces.first?.task.title ?? "" }

  /// How far it has come.
  public var state: State {
    if pieces.allSatisfy({ !$0.hasContent && !$0.isBeingTold }) { return .empty }
    guard pieces.allSatisfy(\.isDone) else { return .begun }
    return pieces.allSatisfy { $0.existing != nil } ? .existing : .finished
  }

  /// When something in it was last saved.
  public var savedAt: Timestamp? { pieces.compactMap(\.savedAt).max() }
}

/// What a task has given a document: a draft, or a document from before.
public struct DocumentPiece: Sendable, Equatable {
  /// The task.
  public var task: Task
  /// What has been written, the line that was begun on too; nil where nothing has.
  public var draft: Draft?
  /// The document from before that stands for a draft.
  public var existing: ExistingDocument?
  /// Whether the telling of a document from before has been begun on, and not ended.
  public var isBeingTold: Bool
  /// When it was last saved.
  public var savedAt: Timestamp?
  /// The required fields that nothing has been saved in; none where a document from before stands for them.
  public var missing: [TaskField]
  /// The qualities that what is written does not keep.
  public var advice: [Quality]
  /// What the document from before lacks, or may lack.
  public var shortcomings: [String]
  /// Whether it is drafted to the end, or told of.
  public var isDone: Bool

  /// Whether anything has been written or told.
  public var hasContent: Bool { existing != nil || !(draft?.texts ?? [:]).isEmpty }
  /// What is written, as a document has it.
  public var parts: [DocumentPart] { draft.map(task.parts(of:)) ?? [] }
}

extension Session {
  /// The business's documents as they stand; `source` is the course before it was tailored.
  public func documents(in source: Course) -> BusinessDocuments {
    let tasks = course.modules.flatMap(\.steps).compactMap { step in
      if case .task(let task) = step { task } else { Task?.none }
    }
    let present = Set(tasks.map(\.id))
    let written = Set(drafts.keys).union(existing.keys).union(writing.keys).subtracting(present)
    let known = source.modules.flatMap(\.tasks).filter { written.contains($0.id) }
    // An edition may have gone on without a task; what the business wrote for it is still its own.
    let gone = written.subtracting(known.map(\.id)).sorted().map {
      Task(id: $0, document: nil, title: $0, blocks: [], parts: [], minutes: 0)
    }
    return BusinessDocuments(
      scope: profile.answers["level"] == .word("other") ? .unit : .business,
      documents: source.assembled(tasks.map(piece)),
      hidden: source.assembled((known + gone).map(piece).filter(\.hasContent)))
  }

  private func piece(of task: Task) -> DocumentPiece {
    let existing = existing[task.id]
    let saved = drafts[task.id]
    let draft = draftInProgress(of: task.id).flatMap { draft in
      draft.texts.values.contains { !$0.allSatisfy(\.isWhitespace) } ? draft : nil
    }
    return DocumentPiece(
      task: task, draft: draft, existing: existing, isBeingTold: telling[task.id] != nil,
      savedAt: [declaredAt[task.id], telling[task.id]?.keptAt, draft?.savedAt].compactMap { $0 }.max(),
      missing: existing == nil ? task.missing(in: saved) : [],
      advice: existing == nil ? draft.map(task.faults) ?? [] : [],
      shortcomings: existing.map(task.shortcomings) ?? [], isDone: isDrafted(task))
  }
}

extension Course {
  /// Pieces under the documents they belong to, in the documents' order; then those that belong to none.
  fileprivate func assembled(_ pieces: [DocumentPiece]) -> [AssembledDocument] {
    let ids = Set(documents.map(\.id))
    let named = documents.compactMap { document -> AssembledDocument? in
      let pieces = pieces.filter { $0.task.document == document.id }
      return pieces.isEmpty ? nil : AssembledDocument(document: document, pieces: pieces)
    }
    let alone = pieces.filter { piece in !(piece.task.document.map(ids.contains) ?? false) }
    return named + alone.map { AssembledDocument(document: nil, pieces: [$0]) }
  }
}
