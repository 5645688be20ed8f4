import ArgumentParser
import Authoring
import Courseware
import Foundation

/// `kyndig check`: every error of a course in one run.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Finn alle feil i et kurs.",
    discussion: """
      Eksempler:
        kyndig check Courses/hms-for-ledere
        kyndig check Courses/hms-for-ledere --json

      Avslutter med 0 når kurset er uten feil, 1 når det har feil, og 66 når det ikke finnes.
      """)

  @Argument(help: ArgumentHelp("Mappen til et kurs, eller filen course.xml i den.", valueName: "kurs"))
  var paths: [String]

  @Flag(name: .long, help: "Skriv svaret som JSON (kyndig.check.v1).")
  var json = false

  mutating func run() throws {
    var reports: [CheckReport] = []
    var missing: Complaint?
    for path in paths {
      do {
        reports.append(CheckReport(path: path, Compilation(of: try CourseSource.read(at: path))))
      } catch {
        missing = Complaint(of: error)
        FileHandle.standardError.write(
          Data(((json ? Complaint(of: error).jsonText : Complaint(of: error).text) + "\n").utf8))
      }
    }
    if json {
      print(CheckReport.json(reports).text)
    } else {
      for report in reports { print(report.text) }
    }
    if let missing { throw ExitCode(missing.code.rawValue) }
    if reports.contains(where: { $0.errors > 0 }) { throw ExitCode(Complaint.Code.no.rawValue) }
  }
}

/// What came of checking one course.
struct CheckReport {
  let path: String
  let compilation: Compilation

  init(path: String, _ compilation: Compilation) {
    self.path = path
    self.compilation = compilation
  }

  /// Those beyond the limit of a file are counted as errors: nobody has looked at them.
  var errors: Int { count(.error) + compilation.omitted.values.reduce(0, +) }
  var warnings: Int { count(.warning) }

  private func count(_ severity: Diagnostic.Severity) -> Int {
    compilation.diagnostics.count { $0.severity == severity }
  }

  /// For a person: each diagnostic with the author's own lines, then the verdict.
  var text: String {
    var parts = compilation.diagnostics.map(text)
    for (file, count) in compilation.omitted.sorted(by: { $0.key < $1.key }) {
      parts.append("… og \(count) til i \(file)\n")
    }
    parts.append(verdict)
    return parts.joined(separator: "\n")
  }

  private var verdict: String {
    let total = compilation.files.count
    guard errors > 0 else {
      let found = warnings == 0 ? "Ingen feil" : "Ingen feil, \(warnings) \(warnings == 1 ? "advarsel" : "advarsler")"
      return "\(found) i \(total) filer."
    }
    let files = Set(compilation.diagnostics.compactMap { $0.labels.first?.range.file }).count
    return "\(errors) feil i \(files) av \(max(total, files)) filer. Kurset kan ikke publiseres."
  }

  private func text(_ diagnostic: Diagnostic) -> String {
    let words = DiagnosticWords(diagnostic.problem)
    let kind = diagnostic.severity == .error ? "feil" : "advarsel"
    var lines = ["\(kind)[\(diagnostic.code.rawValue)]: \(words.message)"]
    let gutter = diagnostic.labels.map { String($0.range.line).count }.max() ?? 1
    let margin = String(repeating: " ", count: gutter)
    for label in diagnostic.labels {
      let range = label.range
      let note = DiagnosticWords.label(label.role)
      lines.append("\(margin)--> \(shown(range.file)):\(range.line):\(range.column)\(note.isEmpty ? "" : "  \(note)")")
      guard let line = line(range.line, of: range.file) else { continue }
      lines.append("\(margin) |")
      lines += excerpt(line, range, gutter: gutter)
      lines.append("\(margin) |")
    }
    if let help = words.help { lines.append("\(margin) = hjelp: \(help)") }
    if let fix = diagnostic.fixes.first { lines += mended(fix, gutter: gutter) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The path as the trainer can open it: below the folder that was named.
  private func shown(_ file: String) -> String {
    guard let range = path.range(of: "Courses/", options: .backwards) else { return file }
    return path[..<range.upperBound] + file
  }

  private func line(_ number: Int, of file: String) -> String? {
    compilation.files.first { $0.path == file }?.line(number)
  }

  /// The author's line, with marks under the characters; a very long line is cut around them.
  private func excerpt(_ line: String, _ range: SourceRange, gutter: Int) -> [String] {
    let scalars = Array(line.unicodeScalars)
    let start = max(0, range.column - 1 - 60)
    let window = scalars.dropFirst(start).prefix(110)
    let number = String(range.line)
    let text = String(String.UnicodeScalarView(window.map { $0.value < 0x20 ? " " : $0 }))
    let end = range.endLine == range.line ? range.endColumn : scalars.count + 1
    let width = min(max(1, end - range.column), max(1, window.count - (range.column - 1 - start)))
    let indent = String(repeating: " ", count: range.column - 1 - start)
    let margin = String(repeating: " ", count: gutter)
    return [
      String(repeating: " ", count: gutter - number.count) + number + " | " + (start > 0 ? "…" : "") + text,
      margin + " | " + (start > 0 ? " " : "") + indent + String(repeating: "^", count: width),
    ]
  }

  /// The line as it would stand, where all of the fix is on one line.
  private func mended(_ fix: FixIt, gutter: Int) -> [String] {
    guard let edit = fix.edits.first, fix.edits.count == 1, edit.range.line == edit.range.endLine,
      let line = line(edit.range.line, of: edit.range.file), !edit.replacement.contains("\n")
    else { return [] }
    let scalars = Array(line.unicodeScalars)
    guard edit.range.endColumn - 1 <= scalars.count, scalars.count < 200 else { return [] }
    let before = String(String.UnicodeScalarView(scalars[..<(edit.range.column - 1)]))
    let after = String(String.UnicodeScalarView(scalars[(edit.range.endColumn - 1)...]))
    let number = String(edit.range.line)
    let margin = String(repeating: " ", count: gutter)
    return [
      String(repeating: " ", count: gutter - number.count) + number + " | " + before + edit.replacement + after,
      margin + " | " + String(repeating: " ", count: edit.range.column - 1)
        + String(repeating: "~", count: max(1, edit.replacement.unicodeScalars.count)),
    ]
  }
}

extension CheckReport {
  /// `kyndig.check.v1` (`commands.md`).
  static func json(_ reports: [CheckReport]) -> JSON {
    [
      "format": "kyndig.check.v1",
      "courses": .array(
        reports.map { report in
          [
            "path": .string(report.path), "id": report.compilation.course.map { .string($0.id) } ?? .null,
            "errors": .integer(Int64(report.errors)), "warnings": .integer(Int64(report.warnings)),
            "diagnostics": .array(report.compilation.diagnostics.map(json)),
          ]
        }),
    ]
  }

  private static func json(_ diagnostic: Diagnostic) -> JSON {
    let words = DiagnosticWords(diagnostic.problem)
    var members: [String: JSON] = [
      "code": .string(diagnostic.code.rawValue), "severity": .string(diagnostic.severity.rawValue),
      "message": .string(words.message), "path": diagnostic.path.map(JSON.string) ?? .null,
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
    if let help = words.help { members["help"] = .string(help) }
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
