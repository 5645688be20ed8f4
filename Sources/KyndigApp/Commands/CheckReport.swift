import Authoring

/// What came of checking one course.
struct CheckReport {
  let path: String
  let compilation: Compilation
  let language: Language
  /// Whether to say that some of it can be mended; not when that has just been done.
  var offersFixing = true
  private let files: [SourceFile]

  /// A report on a course that was named by a path and read as these files.
  init(path: String, files: [SourceFile], _ compilation: Compilation, _ language: Language) {
    self.path = path
    self.files = files
    self.compilation = compilation
    self.language = language
  }

  /// Whether it is the policy of a site by itself.
  private var isPolicyAlone: Bool { !files.contains { $0.path.hasSuffix("/course.xml") } }

  var errors: Int { compilation.errorCount }
  var warnings: Int { count(.warning) }

  private func count(_ severity: Diagnostic.Severity) -> Int {
    compilation.diagnostics.count { $0.severity == severity }
  }

  /// For a person: each diagnostic with the author's own lines, then the verdict and what to do next.
  var text: String {
    var writer = DiagnosticText(files: files, language) { CoursePath.shown($0, ofCourseAt: path) }
    var parts = compilation.diagnostics.map { writer.text($0) }
    for (file, count) in compilation.omitted.sorted(by: { $0.key < $1.key }) {
      parts.append(CheckWords.omitted(count, in: file)[language] + "\n")
    }
    let faulty = Set(compilation.diagnostics.compactMap { $0.labels.first?.range.file }).count
    parts.append(
      CheckWords.verdict(
        errors: errors, warnings: warnings, files: faulty, of: max(compilation.files.count, faulty),
        hasCourse: compilation.course != nil || isPolicyAlone)[language])
    let fixable = compilation.diagnostics.count { $0.fixes.contains(where: \.isCertain) }
    if offersFixing, fixable > 0 { parts.append(CheckWords.fixable(fixable)[language]) }
    if let last = compilation.diagnostics.last { parts.append(CheckWords.readMore(last.code)[language]) }
    return parts.joined(separator: "\n")
  }
}

extension Compilation {
  /// How many errors there are; those beyond the limit of a file are counted too: nobody has looked at them.
  var errorCount: Int { diagnostics.count { $0.severity == .error } + omitted.values.reduce(0, +) }
}
