/// A translated file taken back into a translation.
public struct TranslationMerge: Sendable, Equatable {
  /// The XLIFF file after the merge; the very bytes that were there where nothing was taken.
  public let bytes: [UInt8]
  /// How far the translation has come, after the merge.
  public let status: TranslationStatus
  /// The units that were taken.
  public let accepted: [String]
  /// The units that were not taken, by their ids in the translated file.
  public let refused: [Refusal]
  /// The units of the course that the translated file does not have; they are left as they were.
  public let absent: [String]

  /// A unit that was not taken.
  public struct Refusal: Sendable, Equatable {
    /// Its id in the translated file.
    public let id: String
    /// Why.
    public let reason: Reason
  }

  /// Why a unit is not taken.
  public enum Reason: Sendable, Equatable {
    /// The course says something else now than what was translated.
    case sourceChanged
    /// The course has no such unit.
    case unknownUnit
    /// The inline markup of the target is not that of the source.
    case markup(InlineFault)
  }

  /// Takes what is new in a translated file; throws where it, or what there is, is not of this file and language.
  ///
  /// - Parameters:
  ///   - translated: what came back from the translator.
  ///   - current: the translation as it is; nil where there is none.
  public init(
    _ translated: Translation, into current: Translation?, of file: TranslatableFile, language: String
  ) throws(TranslationError) {
    try translated.check(isOf: file, into: language)
    try current?.check(isOf: file, into: language)

    let news = Reconciliation(file.units, translated)
    var merged = Reconciliation(file.units, current)
    var accepted: [String] = []
    var refused: [Refusal] = []
    for (index, entry) in news.entries.enumerated() {
      guard let found = entry.found, entry.target != nil else { continue }
      if let fault = entry.fault {
        refused.append(Refusal(id: found.id, reason: .markup(fault)))
      } else if entry.isStale, entry.isSourceChanged {
        refused.append(Refusal(id: found.id, reason: .sourceChanged))
      } else if let news = entry.news(to: merged.entries[index]) {
        if let fault = news.targetFault {
          refused.append(Refusal(id: found.id, reason: .markup(fault)))
          continue
        }
        merged.entries[index] = news
        accepted.append(news.unit.id)
      }
    }
    refused += news.unknown.map { Refusal(id: $0.id, reason: .unknownUnit) }
    self.accepted = accepted
    self.refused = refused
    if !accepted.isEmpty { merged.unknown = [] }
    absent = news.entries.filter { $0.found == nil }.map(\.unit.id)
    status = TranslationStatus(merged)
    if let current, accepted.isEmpty {
      bytes = current.bytes
    } else {
      bytes = file.bytes(of: merged.entries, into: language)
    }
  }
}

extension Reconciliation.Entry {
  /// What an entry becomes with what came from a translator; nil where there is nothing new in it.
  fileprivate func news(to current: Self) -> Self? {
    let isSame = target == current.target && current.fault == nil
    // A target that the translator changed is no longer the stale one, whatever her program says of it.
    if isStale, isSame { return nil }
    if isSame, !current.isStale, state.rank <= current.state.rank { return nil }
    var news = self
    news.isStale = false
    news.earlierSource = nil
    let notes = current.found?.notes ?? []
    news.found?.notes = notes + (found?.notes ?? []).filter { !notes.contains($0) }
    if news.state == .initial { news.state = .translated }
    return news
  }
}

extension Translation.State {
  fileprivate var rank: Int {
    switch self {
    case .initial: 0
    case .translated: 1
    case .reviewed: 2
    case .final: 3
    }
  }
}
