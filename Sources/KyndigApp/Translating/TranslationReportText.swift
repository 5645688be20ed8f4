import Authoring
import Courseware

extension TranslationReport {
  func text(_ words: TranslatePhrases) -> String {
    var lines: [String] = []
    for change in changes {
      lines.append("\(change.path): \(words.progress(change.status.translated, change.status.total))")
      switch change.kind {
      case .updated(let added, let moved, let stale, let dropped):
        let parts = [
          added > 0 ? words.added(added) : nil, moved > 0 ? words.moved(moved) : nil,
          stale > 0 ? words.stale(stale) : nil, dropped > 0 ? words.dropped(dropped) : nil,
        ].compactMap { $0 }
        if !parts.isEmpty { lines.append("  " + parts.joined(separator: ", ")) }
      case .merged(let accepted, let refused, let absent):
        lines.append("  " + words.accepted(accepted))
        if absent > 0 { lines.append("  " + words.absent(absent)) }
        lines += refused.map { "  \(words.refused) \($0.id): \(words.reason($0.reason))" }
      }
    }
    lines.append("")
    lines.append(isComplete ? words.complete(language) : words.left(language, total - translated))
    return lines.joined(separator: "\n")
  }

  /// `kyndig.translate.v1`.
  var json: JSON {
    [
      "format": "kyndig.translate.v1", "language": .string(language), "complete": .bool(isComplete),
      "total": .integer(Int64(total)), "translated": .integer(Int64(translated)),
      "files": .array(changes.map(\.json)),
    ]
  }
}

extension TranslationReport.Change {
  fileprivate var json: JSON {
    var members: [String: JSON] = [
      "path": .string(path), "written": .bool(isWritten), "total": .integer(Int64(status.total)),
      "translated": .integer(Int64(status.translated)),
    ]
    switch kind {
    case .updated(let added, let moved, let stale, let dropped):
      members["added"] = .integer(Int64(added))
      members["moved"] = .integer(Int64(moved))
      members["stale"] = .integer(Int64(stale))
      members["dropped"] = .integer(Int64(dropped))
    case .merged(let accepted, let refused, let absent):
      members["accepted"] = .integer(Int64(accepted))
      members["absent"] = .integer(Int64(absent))
      members["refused"] = .array(refused.map { ["id": .string($0.id), "reason": .string($0.reason.name)] })
    }
    return .object(members)
  }
}

extension TranslationMerge.Reason {
  fileprivate var name: String {
    switch self {
    case .sourceChanged: "sourceChanged"
    case .unknownUnit: "unknownUnit"
    case .markup: "markup"
    }
  }
}
