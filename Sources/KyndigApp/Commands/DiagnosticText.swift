import Authoring
import TerminalUI

/// Diagnostics as a person reads them: the words, then the author's own lines with the exact characters marked.
struct DiagnosticText {
  private let files: [String: [UInt8]]
  private let language: Language
  /// The name of a file as the reader knows it.
  private let shown: (String) -> String
  private var lines: [String: SourceLines] = [:]

  init(files: [SourceFile], _ language: Language, shown: @escaping (String) -> String) {
    self.files = Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first }
    self.language = language
    self.shown = shown
  }

  /// The diagnostic, with a line break at its end.
  mutating func text(_ diagnostic: Diagnostic) -> String {
    let words = DiagnosticWords(diagnostic.problem)
    let severity = CheckWords.severity(diagnostic.severity)[language]
    let numbers = diagnostic.labels.map(\.range.line) + (diagnostic.fixes.first?.edits.map(\.range.line) ?? [])
    let gutter = numbers.map { String($0).count }.max() ?? 1
    let margin = String(repeating: " ", count: gutter)
    var text = ["\(severity)[\(diagnostic.code.rawValue)]: \(words.message[language].escaped)"]
    for label in diagnostic.labels {
      let range = label.range
      let role = Wording.label(label.role).map { "  " + $0[language] } ?? ""
      text.append("\(margin)--> \(shown(range.file).escaped):\(range.line):\(range.column)\(role)")
      guard let line = line(range.line, of: range.file) else { continue }
      let end = range.endLine == range.line ? range.endColumn : line.unicodeScalars.count + 1
      text.append("\(margin) |")
      text += Excerpt(line, marks: [range.column - 1..<max(range.column, end) - 1]).text(range.line, gutter, "^")
      text.append("\(margin) |")
    }
    if let help = words.help { text.append("\(margin) = \(CheckWords.help[language]): \(help[language].escaped)") }
    if let fix = diagnostic.fixes.first { text += mended(fix, gutter) }
    return text.joined(separator: "\n") + "\n"
  }

  private mutating func line(_ number: Int, of file: String) -> String? {
    guard let bytes = files[file] else { return nil }
    let index = lines[file] ?? SourceLines(bytes)
    lines[file] = index
    return index.text(number)
  }

  /// The lines as they would stand; none where the fix adds or takes away line breaks.
  private mutating func mended(_ fix: FixIt, _ gutter: Int) -> [String] {
    guard fix.edits.allSatisfy({ $0.range.line == $0.range.endLine && !$0.replacement.contains(where: \.isNewline) })
    else { return [] }
    let places = Dictionary(grouping: fix.edits) { Place(file: $0.range.file, line: $0.range.line) }
    return places.sorted { ($0.key.file, $0.key.line) < ($1.key.file, $1.key.line) }.flatMap { place, edits in
      guard let line = line(place.line, of: place.file) else { return [String]() }
      var scalars = Array(line.unicodeScalars)
      var marks: [Range<Int>] = []
      for edit in edits.sorted(by: { $0.range.column < $1.range.column }) {
        let shift = scalars.count - line.unicodeScalars.count
        let start = edit.range.column - 1 + shift
        let end = edit.range.endColumn - 1 + shift
        guard start <= end, end <= scalars.count else { return [] }
        scalars.replaceSubrange(start..<end, with: edit.replacement.unicodeScalars)
        marks.append(start..<start + edit.replacement.unicodeScalars.count)
      }
      return Excerpt(String(String.UnicodeScalarView(scalars)), marks: marks).text(place.line, gutter, "~")
    }
  }

  private struct Place: Hashable {
    let file: String
    let line: Int
  }
}

/// A line with marks under some of its characters; a very long one is cut around the first.
struct Excerpt {
  private static let widest = 110
  private static let leastBefore = 60

  private let line: String
  private let under: (String) -> String

  /// The marks are in scalars from 0, in order; an empty one is shown as one character.
  init(_ text: String, marks: [Range<Int>]) {
    let scalars = text.unicodeScalars.map(\.visible)
    let start = max(0, (marks.first?.lowerBound ?? 0) - Self.leastBefore)
    let end = min(scalars.count, start + Self.widest)
    line = (start > 0 ? "…" : "") + Self.string(scalars[min(start, end)..<end]) + (end < scalars.count ? "…" : "")
    under = { mark in
      var under = start > 0 ? " " : ""
      var position = start
      for range in marks where range.lowerBound <= end {
        let last = min(range.upperBound, end)
        under += String(repeating: " ", count: Self.width(scalars, position, range.lowerBound))
        under += String(repeating: mark, count: max(1, Self.width(scalars, range.lowerBound, last)))
        position = max(range.lowerBound + 1, last)
      }
      return under
    }
  }

  /// The line after its number, and the marks below it.
  func text(_ number: Int, _ gutter: Int, _ mark: String) -> [String] {
    let margin = String(repeating: " ", count: gutter - String(number).count)
    return ["\(margin)\(number) | \(line)", String(repeating: " ", count: gutter) + " | " + under(mark)]
  }

  private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// The columns that a stretch takes, so that the marks stand right below what they mark.
  private static func width(_ scalars: [Unicode.Scalar], _ start: Int, _ end: Int) -> Int {
    guard start < end else { return 0 }
    let known = scalars[min(start, scalars.count)..<min(end, scalars.count)]
    return displayWidth(of: string(known)) + (end - start - known.count)
  }
}

extension Unicode.Scalar {
  /// The scalar, or one that is seen: nothing of the author's may steer the terminal.
  fileprivate var visible: Unicode.Scalar {
    switch properties.generalCategory {
    case .control: self == "\t" ? " " : "\u{FFFD}"
    case .format, .lineSeparator, .paragraphSeparator, .privateUse: "\u{FFFD}"
    default: self
    }
  }
}
