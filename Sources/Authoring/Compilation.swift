public import Courseware

/// What compiling a course gives: a course or none, and all diagnostics.
public struct Compilation: Sendable, Equatable {
  /// The most diagnostics kept for one file.
  public static let diagnosticLimit = 200

  /// The course; nil exactly where a diagnostic is an error.
  public private(set) var course: Course?
  /// What is wrong, by file, line and column.
  public private(set) var diagnostics: [Diagnostic]
  /// How many diagnostics were left out, by the file's path, where a file has more than ``diagnosticLimit``.
  public private(set) var omitted: [String: Int]
  /// The files that an edition of the course consists of, by path: those that were used and nothing else.
  public private(set) var files: [SourceFile]

  /// Compiles a course; pure, and the same answer every time.
  public init(of source: CourseSource) {
    let reading = ManuscriptReading(source)
    var findings = reading.findings
    findings += Rule.all.flatMap { $0.findings(in: reading.manuscript) }
    if !findings.contains(where: { $0.problem.code.severity == .error }), let part = reading.manuscript.course {
      do {
        course = try CourseBuilder(reading.manuscript).course(part.root)
      } catch {
        preconditionFailure("the schema lets \(error.name) be missing, and the builder needs it")
      }
    }
    files = reading.files.sorted { $0.path < $1.path }
    let writer = DiagnosticWriter(files: files, manuscript: reading.manuscript, findings: findings)
    (diagnostics, omitted) = writer.diagnostics(of: findings)
  }
}
