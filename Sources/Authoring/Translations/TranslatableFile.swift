/// A file of a course, seen as what there is to translate in it.
public struct TranslatableFile: Sendable, Equatable {
  /// Where it stands below `Courses`, as `hms-for-ledere/01-ansvar.xml`.
  public let path: String
  /// The language it is written in.
  public let language: String
  /// What there is to translate, in order; never empty.
  public let units: [TranslationUnit]

  /// A file that has been read; nil where nothing in it is to be translated.
  init?(path: String, root: Element, language: String) {
    let units = TranslationWalk.through(root).units
    if units.isEmpty { return nil }
    self.path = path
    self.language = language
    self.units = units
  }

  /// Where its translation into a language stands below `Courses`: in the folder `translations` of its course, or of
  /// `Shared`.
  public func translationPath(_ language: String) -> String { Self.translationPath(of: path, language) }

  /// Where the translation of the file at a path stands below `Courses`.
  public static func translationPath(of path: String, _ language: String) -> String {
    let folder = path.prefix { $0 != "/" }
    let name = path.dropFirst(folder.count + 1)
    return "\(folder)/translations/\(language)/\(name.hasSuffix(".xml") ? name.dropLast(4) : name).xlf"
  }

  /// The files of a course that have something to translate: `course.xml`, the modules in order, and the shared files.
  ///
  /// Those that cannot be read are left out; compiling says what is wrong with them.
  public static func files(of source: CourseSource) -> [TranslatableFile] {
    let manuscript = ManuscriptReading(source).manuscript
    let language = manuscript.course?.root["language"] ?? "nb"
    return manuscript.parts.filter { !source.isBeside($0.path) }.compactMap {
      TranslatableFile(path: $0.path, root: $0.root, language: language)
    }
  }
}
