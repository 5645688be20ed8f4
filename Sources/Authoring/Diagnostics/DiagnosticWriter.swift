/// Turns findings into diagnostics: counts lines, names elements, sorts, and keeps the number within bounds.
struct DiagnosticWriter {
  private let bytes: [String: [UInt8]]
  private let lines: [String: LineIndex]
  private let roots: [String: Element]

  /// A writer for findings in these files; only those that are pointed at have their lines counted.
  init(files: [SourceFile], manuscript: Manuscript, findings: [Finding]) {
    let pointedAt = Set(findings.flatMap { [$0.place.file] + $0.notes.map(\.place.file) })
    bytes = Dictionary(files.filter { pointedAt.contains($0.path) }.map { ($0.path, $0.bytes) }) { first, _ in first }
    lines = bytes.mapValues(LineIndex.init)
    roots = Dictionary(manuscript.parts.map { ($0.path, $0.root) }) { first, _ in first }
  }

  /// The diagnostics by file, line and column, and how many were left out of each file that has too many.
  func diagnostics(of findings: [Finding]) -> ([Diagnostic], omitted: [String: Int]) {
    let files = Dictionary(grouping: findings, by: \.place.file)
    var diagnostics: [Diagnostic] = []
    var omitted: [String: Int] = [:]
    for (file, findings) in files.sorted(by: { $0.key < $1.key }) {
      let sorted = findings.sorted(by: Self.isBefore)
      var distinct: [Finding] = []
      for finding in sorted where distinct.last != finding { distinct.append(finding) }
      diagnostics += Self.kept(distinct).map(diagnostic)
      let rest = distinct.count - Compilation.diagnosticLimit
      if rest > 0 { omitted[file] = rest }
    }
    return (diagnostics, omitted)
  }

  /// As many as may be kept, in order; errors before warnings, for an error is why there is no course.
  private static func kept(_ findings: [Finding]) -> [Finding] {
    let limit = Compilation.diagnosticLimit
    guard findings.count > limit else { return findings }
    let errors = findings.filter { $0.problem.code.severity == .error }
    let warnings = findings.filter { $0.problem.code.severity == .warning }
    return (errors + warnings).prefix(limit).sorted(by: isBefore)
  }

  private static func isBefore(_ left: Finding, _ right: Finding) -> Bool {
    let places = (left.place.range, right.place.range)
    return (places.0.lowerBound, places.0.upperBound, left.problem.code.rawValue)
      < (places.1.lowerBound, places.1.upperBound, right.problem.code.rawValue)
  }

  private func diagnostic(_ finding: Finding) -> Diagnostic {
    Diagnostic(
      problem: finding.problem,
      labels: [Label(role: .primary, range: range(finding.place))]
        + finding.notes.map { Label(role: $0.role, range: range($0.place)) },
      path: roots[finding.place.file]?.path(at: finding.place.range.lowerBound),
      fixes: finding.fixes.map { fix in
        FixIt(
          edits: fix.edits.map { FixIt.Edit(range: range($0.0), replacement: $0.1) }, isCertain: fix.isCertain)
      })
  }

  private func range(_ place: Place) -> SourceRange {
    guard let bytes = bytes[place.file], let lines = lines[place.file] else {
      return SourceRange(file: place.file, line: 1, column: 1, endLine: 1, endColumn: 1)
    }
    let start = lines.position(of: place.range.lowerBound, in: bytes)
    let end = lines.position(of: place.range.upperBound, in: bytes)
    return SourceRange(
      file: place.file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column)
  }
}
