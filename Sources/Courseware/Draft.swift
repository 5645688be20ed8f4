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
