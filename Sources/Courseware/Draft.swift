/// What a leader has written for a task: text by the fields' ids.
public struct Draft: Sendable, Equatable {
  /// Text by field id; a field without text is left out.
  public var texts: [String: String]
  /// How many times it has been saved; 0 for one that has not.
  public var version: Int
  /// When it was last saved.
  public var savedAt: Timestamp?

  /// A draft.
  public init(texts: [String: String], version: Int = 0, savedAt: Timestamp? = nil) {
    self.texts = texts.filter { !$0.value.isEmpty }
    self.version = version
    self.savedAt = savedAt
  }
}

extension Task {
  /// The required fields that a draft leaves empty, in order.
  public func missing(in draft: Draft?) -> [TaskField] {
    fields.filter { $0.isRequired && (draft?.texts[$0.id] ?? "").allSatisfy(\.isWhitespace) }
  }

  /// The fields, in order, whose text in a draft is what it started from, word for word.
  public func untouched(in draft: Draft) -> [TaskField] {
    func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }
    return fields.filter { field in
      guard let text = draft.texts[field.id], let sample = sample(for: field.id) else { return false }
      return words(text) == words(sample)
    }
  }

  /// Whether a draft has only fields of this task.
  public func accepts(_ draft: Draft) -> Bool {
    draft.texts.keys.allSatisfy { key in fields.contains { $0.id == key } }
  }
}
