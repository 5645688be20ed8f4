import Authoring
import Testing

/// The place of a passage in a file, counted by itself: lines by LF, columns by Unicode scalars.
///
/// - Parameters:
///   - passage: what is pointed at.
///   - context: a passage that occurs once and holds it, where the passage itself occurs more often.
func place(
  _ passage: String, in context: String? = nil, of course: SmallCourse, file: String = "kurs/M01.xml"
) throws -> SourceRange {
  let text = try #require(course.files[file])
  let around = try #require(text.ranges(of: context ?? passage).first, "no «\(context ?? passage)»")
  return try place(passage, within: around, of: text, file: file)
}

/// The place of the first occurrence of a passage within a stretch of a file.
func place(_ passage: String, within around: Range<String.Index>, of text: String, file: String) throws -> SourceRange {
  let found = try #require(text[around].ranges(of: passage).first, "no «\(passage)» there")
  let start = position(after: text[..<found.lowerBound].unicodeScalars)
  let end = position(after: text[..<found.upperBound].unicodeScalars)
  return SourceRange(file: file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column)
}

private func position(after text: some Sequence<Unicode.Scalar>) -> (line: Int, column: Int) {
  text.reduce(into: (1, 1)) { position, scalar in
    position = scalar == "\n" ? (position.0 + 1, 1) : (position.0, position.1 + 1)
  }
}

/// What a course of one mistake gives: one diagnostic, with the place of a passage, and no course where it is an error.
func expect(
  _ course: SmallCourse, _ problem: Problem, at passage: String, in context: String? = nil,
  file: String = "kurs/M01.xml", path: String?, notes: [Label] = [], fixes: [FixIt] = [],
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let primary = Label(role: .primary, range: try place(passage, in: context, of: course, file: file))
  let compilation = course.compilation
  #expect(
    compilation.diagnostics == [
      Diagnostic(problem: problem, labels: [primary] + notes, path: path, fixes: fixes)
    ], sourceLocation: sourceLocation)
  let isOfCourse = problem.code.severity == .error && file != "policy.xml"
  #expect((compilation.course == nil) == isOfCourse, sourceLocation: sourceLocation)
}

/// A fix that replaces passages, each given with the context it stands in.
func fix(_ edits: [(SourceRange, String)], isCertain: Bool = true) -> FixIt {
  FixIt(edits: edits.map { .init(range: $0.0, replacement: $0.1) }, isCertain: isCertain)
}
