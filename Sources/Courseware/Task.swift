/// A piece of the business's own HMS documents, drafted by the leader.
public struct Task: Sendable, Equatable {
  /// `module/task`.
  public var id: String
  /// The document it belongs to, as `D2`; nil for one that stands alone.
  public var document: String?
  /// The heading.
  public var title: String
  /// What to do, and what good looks like.
  public var blocks: [Block]
  /// What is filled in.
  public var fields: [TaskField]
  /// The author's estimate in minutes, 1 to 5 a field.
  public var minutes: Int

  /// A task with its fields.
  public init(id: String, document: String?, title: String, blocks: [Block], fields: [TaskField], minutes: Int) {
    self.id = id
    self.document = document
    self.title = title
    self.blocks = blocks
    self.fields = fields
    self.minutes = minutes
  }
}

/// One thing to fill in.
public struct TaskField: Sendable, Equatable {
  /// The field's name within its task.
  public var id: String
  /// What is asked for.
  public var label: String
  /// Whether the task is done without it.
  public var isRequired: Bool

  /// A field.
  public init(id: String, label: String, isRequired: Bool) {
    self.id = id
    self.label = label
    self.isRequired = isRequired
  }
}

/// What a leader has written for a task: text by the fields' ids.
public struct Draft: Sendable, Equatable {
  /// Text by field id; a field without text is left out.
  public var texts: [String: String]

  /// A draft.
  public init(texts: [String: String]) { self.texts = texts.filter { !$0.value.isEmpty } }
}

extension Task {
  /// The required fields that a draft leaves empty, in order.
  public func missing(in draft: Draft?) -> [TaskField] {
    fields.filter { $0.isRequired && (draft?.texts[$0.id] ?? "").allSatisfy(\.isWhitespace) }
  }

  /// Whether a draft has only fields of this task.
  public func accepts(_ draft: Draft) -> Bool {
    draft.texts.keys.allSatisfy { key in fields.contains { $0.id == key } }
  }
}
