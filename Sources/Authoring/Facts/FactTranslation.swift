/// A translation of pages, items and thresholds that rest on a rule: it is looked at when the rule changes.
public struct FactTranslation: Sendable, Equatable {
  /// The language it is into.
  public var language: String
  /// The XLIFF file, below `Courses`.
  public var file: String
  /// How many units of the file are of them.
  public var units: Int

  /// So many units of a file.
  public init(language: String, file: String, units: Int) {
    self.language = language
    self.file = file
    self.units = units
  }
}

extension FactIndex {
  /// The translations of what some uses belong to, by language and file; the whole of a page counts, for its text is one.
  public func translations(of uses: [FactUse]) -> [FactTranslation] {
    let parts = Dictionary(grouping: uses.compactMap(\.translated), by: \.file)
    return CourseSource.languages.flatMap { language in
      parts.sorted { $0.key < $1.key }.compactMap { file, parts -> FactTranslation? in
        let path = TranslatableFile.translationPath(of: file, language)
        guard let units = units(at: path) else { return nil }
        let beginnings = Set(parts.map { $0.beginning(among: units) })
        let count = units.count { unit in beginnings.contains { unit.begins(with: $0) } }
        return count == 0 ? nil : FactTranslation(language: language, file: path, units: count)
      }
    }
  }

  /// The ids of the units in a translation; nil where there is none that can be read.
  private func units(at path: String) -> Set<String>? {
    source.file(at: path).flatMap { file in (try? Translation(file.bytes)).map { Set($0.units.map(\.id)) } }
  }
}

/// A part of a course whose units in a translation begin with its id.
private struct TranslatedPart {
  var file: String
  var kind: Kind
  var id: String

  /// What the ids of its units begin with: where its own id was taken by another kind, the kind stands before it.
  func beginning(among units: Set<String>) -> String {
    let named = "\(kind.rawValue):\(id)"
    return units.contains { $0.begins(with: named) } ? named : id
  }
}

extension String {
  /// Whether a unit's id is this or one below it.
  fileprivate func begins(with id: String) -> Bool { self == id || hasPrefix(id + ".") }
}

extension FactUse {
  /// What is translated: what the use belongs to, or the threshold itself.
  fileprivate var translated: TranslatedPart? {
    if case .threshold(let id, _, _) = role { return TranslatedPart(file: range.file, kind: .threshold, id: id) }
    guard let owner, let id = owner.id.split(separator: "/").last else { return nil }
    return TranslatedPart(file: range.file, kind: owner.kind, id: String(id))
  }
}
