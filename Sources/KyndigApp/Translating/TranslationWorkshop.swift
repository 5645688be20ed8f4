import Authoring

/// The translations of a course into one language, file by file, as they are worked on; pure.
struct TranslationWorkshop {
  let files: [TranslatableFile]
  let language: String
  private(set) var translations: [String: Translation]

  init(files: [TranslatableFile], language: String, translations: [String: Translation]) {
    self.files = files
    self.language = language
    self.translations = translations
  }

  /// How far each file has come, in order.
  var statuses: [TranslationStatus] {
    files.compactMap { try? TranslationStatus(of: $0, into: language, translations[$0.path]) }
  }

  /// Every file brought up to date.
  func updated() throws(TranslationError) -> TranslationReport {
    var report = TranslationReport(language: language)
    for file in files {
      let current = translations[file.path]
      let update = try TranslationUpdate(of: file, into: language, from: current)
      report.statuses.append(update.status)
      report.changes.append(
        .init(
          path: file.translationPath(language), bytes: update.bytes, isWritten: current?.bytes != update.bytes,
          status: update.status,
          kind: .updated(
            added: update.added.count, moved: update.moved.count, stale: update.stale.count,
            dropped: update.dropped.count)))
    }
    return report
  }

  /// Takes a translated file into the file it says that it is of.
  mutating func merge(_ translated: Translation) throws(TranslationError) -> TranslationReport.Change {
    guard let file = files.first(where: { $0.path == translated.original }) else {
      throw .otherFile(found: translated.original, expected: files.map(\.path).joined(separator: ", "))
    }
    let current = translations[file.path]
    let merge = try TranslationMerge(translated, into: current, of: file, language: language)
    translations[file.path] = try Translation(merge.bytes)
    return .init(
      path: file.translationPath(language), bytes: merge.bytes, isWritten: current?.bytes != merge.bytes,
      status: merge.status,
      kind: .merged(accepted: merge.accepted.count, refused: merge.refused, absent: merge.absent.count))
  }
}

/// What came of translating: each file that was looked at, and how far the language has come.
struct TranslationReport {
  /// What became of one file.
  struct Change {
    enum Kind {
      case updated(added: Int, moved: Int, stale: Int, dropped: Int)
      case merged(accepted: Int, refused: [TranslationMerge.Refusal], absent: Int)
    }

    var path: String
    var bytes: [UInt8]
    /// Whether the file on the disk is another.
    var isWritten: Bool
    var status: TranslationStatus
    var kind: Kind
  }

  var language: String
  var changes: [Change] = []
  var statuses: [TranslationStatus] = []

  var total: Int { statuses.reduce(0) { $0 + $1.total } }
  var translated: Int { statuses.reduce(0) { $0 + $1.translated } }
  var isComplete: Bool { statuses.allSatisfy(\.isComplete) }

  /// Whether something that came back was not taken.
  var hasRefused: Bool {
    changes.contains { if case .merged(_, let refused, _) = $0.kind { !refused.isEmpty } else { false } }
  }
}
