/// How far the translation of a file has come.
public struct TranslationStatus: Sendable, Equatable {
  /// How many units the file has.
  public let total: Int
  /// The units without a translation.
  public let missing: [String]
  /// The units whose source has changed since they were translated.
  public let stale: [String]
  /// The units whose inline markup is not that of the source.
  public let faulty: [FaultyUnit]
  /// The units that the course does not have; they stand in nobody's way.
  public let unknown: [String]

  /// A unit whose target cannot be used.
  public struct FaultyUnit: Sendable, Equatable {
    /// Its id in the translation.
    public let id: String
    /// What is wrong.
    public let fault: InlineFault
    /// The bytes of its start tag in the translation.
    public let tag: Range<Int>
  }

  /// How many units can be shown to a learner.
  public var translated: Int { total - missing.count - stale.count - faulty.count }

  /// Whether the file can be shown to a learner: nothing in it is missing, stale or faulty.
  public var isComplete: Bool { translated == total }

  /// A status with its parts.
  public init(
    total: Int, missing: [String] = [], stale: [String] = [], faulty: [FaultyUnit] = [], unknown: [String] = []
  ) {
    self.total = total
    self.missing = missing
    self.stale = stale
    self.faulty = faulty
    self.unknown = unknown
  }

  /// The status of a file's translation, nil where there is none; throws where it is not of this file and language.
  public init(
    of file: TranslatableFile, into language: String, _ translation: Translation?
  ) throws(TranslationError) {
    try translation?.check(isOf: file, into: language)
    self.init(Reconciliation(file.units, translation))
  }

  init(_ reconciliation: Reconciliation) {
    let entries = reconciliation.entries
    self.init(
      total: entries.count, missing: entries.filter { $0.target == nil }.map(\.unit.id),
      stale: entries.filter(\.isStale).map(\.unit.id),
      faulty: entries.compactMap { entry in
        guard let fault = entry.fault, let found = entry.found else { return nil }
        return FaultyUnit(id: found.id, fault: fault, tag: found.tag)
      }, unknown: reconciliation.unknown.map(\.id))
  }
}
