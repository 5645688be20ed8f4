/// What was being written for a task when it was last kept, half a line or a whole one, and is not saved as a draft yet.
public struct Unfinished: Sendable, Equatable {
  /// The field it was written in; where the leader goes on.
  public internal(set) var field: String
  /// What stands in the fields that were written in since the last save, by field; empty where all was deleted.
  public internal(set) var texts: [String: String]
  /// When it was kept.
  public internal(set) var keptAt: Timestamp
}

/// What is filled in to tell of a document from before.
public enum ExistingField: Sendable, Hashable {
  case name
  case date
  case owner
  /// The answer to one of ``Task/criteria``, counted from 0.
  case criterion(Int)

  /// The name in events; no field of a task has a slash in its name.
  public var id: String {
    switch self {
    case .name: "existing/name"
    case .date: "existing/date"
    case .owner: "existing/owner"
    case .criterion(let place): "existing/criterion/\(place + 1)"
    }
  }
}

extension Task {
  /// What is filled in to tell of a document from before, in order; nothing where the task must be written here.
  public var existingFields: [ExistingField] {
    criteria.isEmpty ? [] : [.name, .date, .owner] + criteria.indices.map(ExistingField.criterion)
  }
}

extension Session {
  mutating func keep(
    _ text: String, in field: String, of id: String, at: Timestamp
  ) throws(Refusal) {
    guard let task = course.task(id) else { throw .unknown(id) }
    if task.fields.contains(where: { $0.id == field }) {
      writing[id].keep(text, in: field, at: at)
    } else if task.existingFields.contains(where: { $0.id == field }) {
      telling[id].keep(text, in: field, at: at)
    } else {
      throw .unknown(field)
    }
  }

  /// What a task's fields hold, half-written ones too; nil where nothing was ever written.
  public func draftInProgress(of task: String) -> Draft? {
    guard let unfinished = writing[task] else { return drafts[task] }
    let known = drafts[task]
    return Draft(
      texts: (known?.texts ?? [:]).merging(unfinished.texts) { $1 }, version: known?.version ?? 0,
      savedAt: unfinished.keptAt)
  }
}

extension Unfinished? {
  fileprivate mutating func keep(_ text: String, in field: String, at: Timestamp) {
    var texts = self?.texts ?? [:]
    texts[field] = text
    self = Unfinished(field: field, texts: texts, keptAt: at)
  }
}
