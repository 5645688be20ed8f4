import Authoring
import Courseware

extension CheckReport {
  /// `kyndig.check.v1` (`commands.md`); `fixed` is how many mistakes `--fix` has mended.
  static func json(_ reports: [CheckReport], fixed: Int? = nil) -> JSON {
    var members: [String: JSON] = [
      "format": "kyndig.check.v1",
      "courses": .array(
        reports.map { report in
          [
            "path": .string(report.path), "id": report.compilation.course.map { .string($0.id) } ?? .null,
            "errors": .integer(Int64(report.errors)), "warnings": .integer(Int64(report.warnings)),
            "diagnostics": .array(report.compilation.diagnostics.map { json($0, report.language) }),
          ]
        }),
    ]
    if let fixed { members["fixed"] = .integer(Int64(fixed)) }
    return .object(members)
  }

  private static func json(_ diagnostic: Diagnostic, _ language: Language) -> JSON {
    let words = DiagnosticWords(diagnostic.problem)
    var members: [String: JSON] = [
      "code": .string(diagnostic.code.rawValue), "severity": .string(diagnostic.severity.rawValue),
      "message": .string(words.message[language]), "path": diagnostic.path.map(JSON.string) ?? .null,
      "labels": .array(
        diagnostic.labels.dropFirst().map { label in
          .object(json(label.range).merging(["role": .string(label.role.rawValue)]) { first, _ in first })
        }),
      "fixes": .array(
        diagnostic.fixes.map { fix in
          [
            "certain": .bool(fix.isCertain),
            "edits": .array(
              fix.edits.map { edit in
                .object(json(edit.range).merging(["replacement": .string(edit.replacement)]) { first, _ in first })
              }),
          ]
        }),
    ]
    if let help = words.help { members["help"] = .string(help[language]) }
    if let range = diagnostic.labels.first?.range { members.merge(json(range)) { first, _ in first } }
    return .object(members)
  }

  private static func json(_ range: SourceRange) -> [String: JSON] {
    [
      "file": .string(range.file), "line": .integer(Int64(range.line)), "column": .integer(Int64(range.column)),
      "endLine": .integer(Int64(range.endLine)), "endColumn": .integer(Int64(range.endColumn)),
    ]
  }
}

extension Complaint {
  /// The complaint as JSON, for those who asked for JSON.
  var jsonText: String {
    JSON.object(["format": "kyndig.error.v1", "code": .integer(Int64(code.rawValue)), "message": .string(text)]).text
  }
}
