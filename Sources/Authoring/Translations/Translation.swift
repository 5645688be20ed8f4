/// A translation of one file of a course, as an XLIFF file holds it.
public struct Translation: Sendable, Equatable {
  /// The language it is from.
  public let sourceLanguage: String
  /// The language it is into; nil where the file holds no targets and does not say.
  public let language: String?
  /// The file of the course that it is of, below `Courses`.
  public let original: String?
  /// The file it was read from.
  public let bytes: [UInt8]
  /// The units as the file has them, in its order.
  let units: [Unit]

  /// How far the work on a unit has come.
  enum State: String {
    case initial, translated, reviewed, final
  }

  /// A unit as a file has it.
  struct Unit: Sendable, Equatable {
    var id: String
    var source: TranslationContent
    /// The inline markup of the source.
    var codes: [InlineCode]
    /// Nil where there is none, or it is empty.
    var target: TranslationContent?
    var state: State
    /// Whether the target is marked as one that is to be looked at again.
    var isMarkedStale: Bool
    /// What a stale target was a translation of.
    var earlierSource: String?
    /// The notes that others have put in.
    var notes: [Note]
    /// The bytes of the unit's start tag.
    var tag: Range<Int>

    /// The source as it would stand in a course file.
    var markup: String { source.markup(codes) }
  }

  /// A note, with its kind where it has one.
  struct Note: Sendable, Equatable {
    var category: String?
    var text: String
  }

  /// The sub-state of a unit whose target is to be looked at again.
  static let staleState = "kyndig:stale"
  /// The category of the note on where a unit stands.
  static let contextCategory = "context"
  /// The category of the note with what the source was when the target was made.
  static let earlierCategory = "kyndig:earlier-source"
}

extension Translation {
  /// Throws where the translation is of another file, from another language or into another.
  public func check(isOf file: TranslatableFile, into language: String) throws(TranslationError) {
    if original != file.path { throw .otherFile(found: original, expected: file.path) }
    if sourceLanguage != file.language {
      throw .otherSourceLanguage(found: sourceLanguage, expected: file.language)
    }
    if self.language != language, self.language != nil || units.contains(where: { $0.target != nil }) {
      throw .otherLanguage(found: self.language, expected: language)
    }
  }
}
