import Courseware

extension AssembledDocument {
  /// The document's id, or that of the task that stands alone.
  var id: String { document?.id ?? pieces.first?.task.id ?? "" }

  /// How far it has come, in words.
  func standing(_ words: DraftStandingPhrases, _ formats: Formats) -> String {
    let day = savedAt.map { formats.text(CivilTime($0).date) } ?? ""
    return switch state {
    case .empty: words.notBegun
    case .begun: words.begun(day)
    case .finished: words.drafted(day)
    case .existing: words.existing(formats.list(pieces.compactMap(\.existing?.name)))
    }
  }
}

extension Session {
  /// The business's documents that this leader's course drafts.
  var documents: [AssembledDocument] { documents(in: course).documents }
}
