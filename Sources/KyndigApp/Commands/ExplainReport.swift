import Authoring
import Courseware

/// What is to be said of one code.
struct ExplainReport {
  private static let width = 76

  private let code: Code
  private let language: Language
  private let words: CodeExplanation

  init(_ code: Code, _ language: Language) {
    self.code = code
    self.language = language
    words = CodeExplanation(code)
  }

  /// For a person: the name, why it matters, the wrong way with what the check says of it, and the right way.
  var text: String {
    var parts = [
      "\(code.rawValue): \(words.name[language])", CheckWords.consequence(code)[language],
      Self.wrapped(why, to: Self.width),
    ]
    if let example = code.example {
      parts += [CheckWords.wrong[language], Self.indented(example.wrong)]
      if let diagnostic = example.diagnostic(of: code, language) { parts.append(diagnostic) }
      parts += [CheckWords.right[language], Self.indented(example.right)]
    }
    return parts.joined(separator: "\n\n")
  }

  private var why: String { words.why[language].replacing("\n", with: " ") }

  /// `kyndig.explain.v1` of one code.
  var json: JSON {
    [
      "format": "kyndig.explain.v1", "code": .string(code.rawValue), "severity": .string(code.severity.rawValue),
      "name": .string(words.name[language]), "why": .string(why),
      "wrong": code.example.map { .string($0.wrong) } ?? .null,
      "right": code.example.map { .string($0.right) } ?? .null,
    ]
  }

  /// Every code with its name, a line each.
  static func list(_ language: Language) -> String {
    let width = Diagnostic.Severity.allCases.map { CheckWords.severity($0)[language].count }.max() ?? 0
    return Code.allCases.map { code in
      let severity = CheckWords.severity(code.severity)[language]
      let padding = String(repeating: " ", count: width - severity.count)
      return "\(code.rawValue)  \(severity)\(padding)  \(CodeExplanation(code).name[language])"
    }.joined(separator: "\n")
  }

  /// `kyndig.explain.v1` of all codes, without their explanations.
  static func json(_ codes: [Code], _ language: Language) -> JSON {
    [
      "format": "kyndig.explain.v1",
      "codes": .array(
        codes.map { code in
          [
            "code": .string(code.rawValue), "severity": .string(code.severity.rawValue),
            "name": .string(CodeExplanation(code).name[language]),
          ]
        }),
    ]
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    " + $0 }
      .joined(separator: "\n")
  }

  private static func wrapped(_ text: String, to width: Int) -> String {
    text.split(separator: " ").reduce(into: [String]()) { lines, word in
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }.joined(separator: "\n")
  }
}

extension CodeExample {
  /// What `kyndig check` says of the wrong way, as if the example were a file of its own.
  fileprivate func diagnostic(of code: Code, _ language: Language) -> String? {
    guard var diagnostic = compilation(ofWrong: true).diagnostics.first(where: { $0.code == code }) else { return nil }
    var files = source(ofWrong: true).files
    let name = CheckWords.example[language]
    if let (file, lines) = place(in: files) {
      let isInExample = { (range: SourceRange) in range.file == file && lines.contains(range.line) }
      let moved = { (range: SourceRange) in
        guard isInExample(range) else { return range }
        let shift = lines.lowerBound - 1
        return SourceRange(
          file: name, line: range.line - shift, column: range.column, endLine: range.endLine - shift,
          endColumn: range.endColumn)
      }
      diagnostic.labels = diagnostic.labels.map { Label(role: $0.role, range: moved($0.range)) }
      diagnostic.fixes = diagnostic.fixes.map { fix in
        FixIt(
          edits: fix.edits.map { FixIt.Edit(range: moved($0.range), replacement: $0.replacement) },
          isCertain: fix.isCertain)
      }
      files.append(SourceFile(path: name, text: wrong))
    }
    var writer = DiagnosticText(files: files, language) { $0 }
    return String(writer.text(diagnostic).dropLast())
  }

  /// Where the wrong way stands: the file and its lines.
  private func place(in files: [SourceFile]) -> (file: String, lines: Range<Int>)? {
    let example = wrong.split(separator: "\n", omittingEmptySubsequences: false)
    for file in files {
      let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      guard lines.count >= example.count else { continue }
      for start in 0...lines.count - example.count where lines[start..<start + example.count] == example[...] {
        return (file.path, start + 1..<start + 1 + example.count)
      }
    }
    return nil
  }
}
