/// A translation brought up to date with its file of the course.
public struct TranslationUpdate: Sendable, Equatable {
  /// The XLIFF file as it should be.
  public let bytes: [UInt8]
  /// How far the translation has come, after the update.
  public let status: TranslationStatus
  /// The units that the translation did not know.
  public let added: [String]
  /// The units that were known under another id.
  public let moved: [Move]
  /// The units whose source has changed since they were translated, and those that were marked so already.
  public let stale: [String]
  /// The units of the translation that the course no longer has, by their ids in it.
  public let dropped: [String]

  /// A unit that got another id.
  public struct Move: Sendable, Equatable {
    /// The id in the translation as it was.
    public let from: String
    /// The id now.
    public let to: String
  }

  /// Updates a translation, or makes one where there is none; throws where it is not of this file and language.
  public init(
    of file: TranslatableFile, into language: String, from translation: Translation? = nil
  ) throws(TranslationError) {
    try translation?.check(isOf: file, into: language)
    var reconciliation = Reconciliation(file.units, translation)
    dropped = reconciliation.unknown.map(\.id)
    reconciliation.unknown = []
    bytes = file.bytes(of: reconciliation.entries, into: language)
    status = TranslationStatus(reconciliation)
    added = reconciliation.entries.filter { $0.found == nil }.map(\.unit.id)
    moved = reconciliation.entries.compactMap { entry in
      entry.found.flatMap { $0.id == entry.unit.id ? nil : Move(from: $0.id, to: entry.unit.id) }
    }
    stale = reconciliation.entries.filter(\.isStale).map(\.unit.id)
  }
}

extension TranslatableFile {
  /// The XLIFF file of a translation of it.
  func bytes(of entries: [Reconciliation.Entry], into language: String) -> [UInt8] {
    XLIFFWriter.bytes(entries, original: path, from: self.language, into: language)
  }
}
