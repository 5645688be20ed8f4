extension Element {
  /// The same elements, with the text of a translation where it has one that can be shown, and the source elsewhere.
  ///
  /// Ids, conditions, right answers, references and the order of everything are the course's own.
  func translated(by translation: Translation) -> Element {
    let walk = TranslationWalk.through(self)
    let entries = Reconciliation(walk.units, translation).entries.filter(\.isTranslated)
    let targets = Dictionary(entries.map { ($0.unit.id, $0.target) }) { first, _ in first }
    var element = TranslationWalk.through(self) { targets[$0.id] ?? nil }.element
    if name == "course", let language = translation.language {
      for index in element.attributes.indices where element.attributes[index].name == "language" {
        element.attributes[index].value = language
      }
    }
    return element
  }
}

extension Manuscript {
  /// The same course in another language, with the translation of each file by its path.
  ///
  /// This is for the builder; what the rules look up by name is still in the source language.
  func translated(by translations: [String: Translation]) -> Manuscript {
    func translated(_ part: Part) -> Part { translations[part.path].map(part.translated) ?? part }
    var manuscript = self
    manuscript.course = course.map(translated)
    manuscript.modules = modules.map(translated)
    manuscript.shared = shared.mapValues(translated)
    return manuscript
  }
}

extension Part {
  /// The same file in another language; places are those of the source.
  func translated(by translation: Translation) -> Part {
    Part(path: path, bytes: bytes, root: root.translated(by: translation))
  }
}
