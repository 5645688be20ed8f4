import Courseware

/// The business's own documents as they are written to files; what the business is called comes from the leader, her name does not.
struct DocumentExport: Sendable {
  let documents: BusinessDocuments
  let business: String
  let organisationNumber: String
  /// The course they were written in: its title and the name of its edition.
  let course: Course
  let now: Timestamp
  let words: DraftsPhrases

  var title: String { words.title(business, documents.scope) }

  /// What there is to write: the documents that something has been written or told for.
  var written: [AssembledDocument] { documents.documents.filter { $0.hasContent } }

  /// Whether there is anything at all.
  var isEmpty: Bool { written.isEmpty && documents.hidden.isEmpty }

  /// Where the documents come from, and what to do with them.
  var lead: [String] {
    let date = words.formats.text(CivilTime(now).date)
    let printed = words.printed(date, course.title, course.version)
    return [organisationNumber.isEmpty ? nil : words.organisationNumber(organisationNumber), printed].compactMap { $0 }
      + (documents.scope == .unit ? [words.unit] : []) + [words.useThem]
  }

  /// How far a document has come, with the day of it.
  func status(of document: AssembledDocument) -> String {
    guard let savedAt = document.savedAt else { return words.state(document.state) }
    let date = words.formats.text(CivilTime(savedAt).date)
    return switch document.state {
    case .finished: words.draft(date)
    case .existing: words.existing
    case .begun, .empty: words.begunDraft(date)
    }
  }

  /// The rows of the list of contents.
  var contents: [[String]] {
    documents.documents.map { document in
      [
        document.title, words.state(document.state),
        document.savedAt.map { words.formats.text(CivilTime($0).date) } ?? "–",
      ]
    }
  }

  /// What is told of a document from before.
  func facts(about existing: ExistingDocument) -> [(String, String)] {
    [
      (words.name, existing.name), (words.reviewed, words.formats.text(existing.date)), (words.owner, existing.owner),
    ]
  }

  /// The author's questions about a document from before, with the answers.
  func answers(_ piece: DocumentPiece, _ existing: ExistingDocument) -> [[String]] {
    zip(piece.task.criteria, existing.criteria).map { [$0, words.fulfilment($1)] }
  }

  /// What is left to do with a piece, under headings; nothing where nothing is.
  func remarks(on piece: DocumentPiece) -> [(lead: String, points: [String])] {
    [
      (words.missing, piece.missing.map(\.label)), (words.lacking, piece.shortcomings),
      (words.advice, piece.advice.map(\.advice)),
    ].filter { !$0.1.isEmpty }
  }
}

extension AssembledDocument {
  /// Whether anything has been written or told for it.
  var hasContent: Bool { pieces.contains(where: \.hasContent) }

  /// Whether any of it was written here, and has yet to be gone through by those it concerns.
  var isDrafted: Bool { pieces.contains { $0.existing == nil && $0.hasContent } }
}

extension String {
  /// Its lines; what ends a line on any system does.
  var ownLines: [String] { split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init) }
}
