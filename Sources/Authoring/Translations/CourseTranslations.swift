import Courseware

/// The translations that stand beside a course: what is wrong with each, and which can be shown.
struct CourseTranslations {
  private(set) var findings: [Finding] = []
  /// The course in each language where nothing is missing, stale or faulty.
  private(set) var complete: [String: Manuscript] = [:]
  /// The files of the languages that are complete; they are part of an edition.
  private(set) var completeFiles: [SourceFile] = []
  /// The other files of translations.
  private(set) var otherFiles: [SourceFile] = []

  init(of manuscript: Manuscript, in source: CourseSource, languages: [String] = CourseSource.languages) {
    let own = manuscript.course?.root["language"] ?? ""
    for language in languages where language != own {
      add(language, from: own, manuscript, source)
    }
  }

  /// A language exists once a file of the course's own has a translation; what all courses share may have one before.
  private mutating func add(_ language: String, from own: String, _ manuscript: Manuscript, _ source: CourseSource) {
    let parts = manuscript.parts.filter { !source.isBeside($0.path) }
    let files = parts.compactMap { TranslatableFile(path: $0.path, root: $0.root, language: own) }
    let found = files.compactMap { source.file(at: $0.translationPath(language)) }
    guard found.contains(where: { !$0.path.hasPrefix("Shared/") }) else { return }
    var translations: [String: Translation] = [:]
    var isComplete = manuscript.hasAllModules
    for file in files {
      let path = file.translationPath(language)
      do throws(TranslationError) {
        let bytes = source.file(at: path)?.bytes
        let translation = try bytes.map { bytes throws(TranslationError) in try Translation(bytes) }
        try translation?.check(isOf: file, into: language)
        let reconciliation = Reconciliation(file.units, translation)
        let place =
          translation == nil
          ? Place(file: file.path, range: parts.first { $0.path == file.path }?.root.tag ?? 0..<0)
          : Place(file: path, range: 0..<0)
        findings += reconciliation.findings(language: language, file: path, place)
        isComplete = isComplete && TranslationStatus(reconciliation).isComplete
        translations[file.path] = translation
      } catch {
        isComplete = false
        findings.append(error.finding(in: path, bytes: source.file(at: path)?.bytes ?? []))
      }
    }
    if isComplete {
      var translated = manuscript.translated(by: translations)
      translated.indexElements()
      complete[language] = translated
      completeFiles += found
    } else {
      otherFiles += found
    }
  }
}

extension Reconciliation {
  /// What keeps a translation from being shown; what is missing is said once a file, at a place of its own.
  fileprivate func findings(language: String, file: String, _ place: Place) -> [Finding] {
    var findings: [Finding] = []
    let missing = entries.count { $0.target == nil }
    if missing > 0 {
      findings.append(
        Finding(problem: .missingTranslation(language: language, count: missing, of: entries.count), place: place))
    }
    for entry in entries {
      guard let unit = entry.found else { continue }
      let place = Place(file: file, range: unit.tag)
      if entry.isStale, entry.target != nil {
        findings.append(Finding(problem: .staleTranslation(language: language, unit: unit.id), place: place))
      } else if entry.fault != nil {
        findings.append(Finding(problem: .translationMarkup(language: language, unit: unit.id), place: place))
      }
    }
    return findings
      + unknown.map { unit in
        Finding(problem: .unknownTranslationUnit(unit: unit.id), place: Place(file: file, range: unit.tag))
      }
  }
}

extension TranslationError {
  fileprivate func finding(in path: String, bytes: [UInt8]) -> Finding {
    func finding(_ fault: TranslationFault, _ position: (line: Int, column: Int)? = nil) -> Finding {
      let lines = LineIndex(bytes)
      let start = position.map { lines.offset(ofLine: $0.line, column: $0.column, in: bytes) } ?? 0
      return Finding(
        problem: .unusableTranslation(fault), place: Place(file: path, range: start..<min(start + 1, bytes.count)))
    }
    switch self {
    case .tooLarge: return finding(.notXML)
    case .unreadable(_, let line, let column): return finding(.notXML, (line, column))
    case .notXLIFF: return finding(.notXLIFF)
    case .version(let version): return finding(.version(version))
    case .invalid(let fault, let line, let column): return finding(.invalid(fault), (line, column))
    case .otherFile(let found, let expected): return finding(.otherFile(found: found ?? "", expected: expected))
    case .otherLanguage(let found, let expected):
      return finding(.otherLanguage(found: found ?? "", expected: expected))
    case .otherSourceLanguage(let found, let expected):
      return finding(.otherLanguage(found: found, expected: expected))
    }
  }
}
