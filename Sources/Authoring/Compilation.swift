public import Courseware

/// What compiling a course gives: a course or none, and all diagnostics.
public struct Compilation: Sendable, Equatable {
  /// The most diagnostics kept for one file.
  public static let diagnosticLimit = 200

  /// The course; nil exactly where a diagnostic of its own files is an error.
  public private(set) var course: Course?
  /// The course in each language it is wholly translated into, by language.
  public private(set) var translations: [String: Course] = [:]
  /// What is wrong, by file, line and column.
  public private(set) var diagnostics: [Diagnostic]
  /// How many diagnostics were left out, by the file's path, where a file has more than ``diagnosticLimit``.
  public private(set) var omitted: [String: Int]
  /// What proved wrong in published editions; nil where there is no `errata.xml`, or no course.
  public private(set) var errata: Errata?
  /// What the site has decided for its leaders; nil where there is no `policy.xml`, or an error in it or in its questions.
  ///
  /// No part of the course: what is wrong in it stops nobody from taking the course.
  public private(set) var policy: Policy?
  /// The files that an edition of the course consists of, by path: those that were used and nothing else.
  public private(set) var files: [SourceFile]

  /// Compiles a course; pure, and the same answer every time.
  public init(of source: CourseSource, _ circumstances: Circumstances = Circumstances()) {
    var reading = ManuscriptReading(source)
    var manuscript = reading.manuscript
    manuscript.circumstances = circumstances
    manuscript.circumstances.termsElsewhere.formUnion(source.termsElsewhere)
    manuscript.circumstances.courses = source.courses ?? circumstances.courses
    let languages = CourseTranslations(of: manuscript, in: source)
    reading.add(languages.completeFiles, beside: languages.otherFiles)
    var findings = reading.findings + languages.findings
    findings += Rule.all.flatMap { $0.findings(in: manuscript) }
    let isSound = !findings.contains { $0.isError && !$0.isOfPolicy }
    if isSound, let part = manuscript.course {
      do {
        manuscript.built = try CourseBuilder(manuscript).course(part.root)
        errata = try manuscript.errata.map { errata throws(CourseBuilder.Gap) in
          try CourseBuilder(manuscript).errata(errata.root)
        }
        for (language, translated) in languages.complete {
          guard let root = translated.course?.root else { continue }
          translations[language] = try CourseBuilder(translated).course(root)
        }
      } catch {
        preconditionFailure("the schema lets \(error.name) be missing, and the builder needs it")
      }
      findings += Rule.ofBuiltCourses.flatMap { $0.findings(in: manuscript) }
    }
    if findings.contains(where: { $0.isError && !$0.isOfPolicy }) {
      (translations, errata) = ([:], nil)
    } else {
      course = manuscript.built
    }
    policy = CourseBuilder(manuscript).policy(where: findings)
    files = reading.files.sorted { $0.path < $1.path }
    let writer = DiagnosticWriter(
      files: files + reading.filesBeside, manuscript: manuscript, findings: findings)
    (diagnostics, omitted) = writer.diagnostics(of: findings)
  }
}

extension Course {
  /// The course of an edition that was published: the schema decides, not today's rules, for what was taught stays as it was.
  ///
  /// Nil where a file departs from the schema or one is missing.
  public init?(ofEdition source: CourseSource) {
    let reading = ManuscriptReading(source)
    guard reading.findings.isEmpty, let part = reading.manuscript.course,
      let course = try? CourseBuilder(reading.manuscript).course(part.root)
    else { return nil }
    self = course
  }

  /// The same in another language that the edition is wholly translated into: ids, order and keys are those of the course.
  ///
  /// Nil where the edition is not, and for the language it is written in.
  public init?(ofEdition source: CourseSource, in language: String) {
    let reading = ManuscriptReading(source)
    guard reading.findings.isEmpty else { return nil }
    let translations = CourseTranslations(of: reading.manuscript, in: source, languages: [language])
    guard let manuscript = translations.complete[language], let part = manuscript.course,
      let course = try? CourseBuilder(manuscript).course(part.root)
    else { return nil }
    self = course
  }
}

extension CourseBuilder {
  /// The policy, where neither it nor the questions it answers have an error.
  fileprivate func policy(where findings: [Finding]) -> Policy? {
    let files = [CourseSource.policyPath, SharedFile.profile.path]
    guard let part = manuscript.policy, !findings.contains(where: { $0.isError && files.contains($0.place.file) })
    else { return nil }
    return try? policy(part.root)
  }
}

extension Errata {
  /// What proved wrong in a course, as the `errata.xml` beside it says: the schema decides, and what else stands in the course's
  /// folder does not, for results and certificates rest on it while somebody is writing there.
  ///
  /// Nil where there is no such file, or it departs from the schema.
  public init?(of source: CourseSource) {
    let files = source.files.filter { $0.path == source.errataPath }
    let reading = ManuscriptReading(CourseSource(path: source.path, files: files))
    guard let part = reading.manuscript.errata, !reading.findings.contains(where: { $0.place.file == part.path }),
      let errata = try? CourseBuilder(reading.manuscript).errata(part.root)
    else { return nil }
    self = errata
  }
}

extension Finding {
  fileprivate var isError: Bool { problem.code.severity == .error }
  fileprivate var isOfPolicy: Bool { place.file == CourseSource.policyPath }
}
