import Authoring
import Foundation
import Testing

@Suite("One mistake put into a course is said once, at its place, and nothing follows from it")
struct SeededFaultTests {
  /// A passage of the course put wrong, and what is said of it.
  struct Fault: CustomTestStringConvertible {
    /// The file, below `Courses`.
    var file: String
    /// A passage that stands once in it, and what it is replaced with.
    var passage: String
    var replacement: String
    var code: Code
    /// What is pointed at: its first occurrence in the replacement, or in ``around`` where that is given.
    var marked: String
    /// A passage of the changed file that stands once and holds what is pointed at.
    var around: String?
    /// The file that is pointed into, where it is another than the changed one.
    var elsewhere: String?
    /// What should stand there instead.
    var suggestion: String?
    /// The other place that is pointed at: its role, what is marked, and a passage that stands once and holds it.
    var note: (role: Label.Role, marked: String, around: String)?

    init(
      _ file: String, _ passage: String, _ replacement: String, _ code: Code, at marked: String,
      in around: String? = nil, of elsewhere: String? = nil, meant suggestion: String? = nil,
      note: (role: Label.Role, marked: String, around: String)? = nil
    ) {
      (self.file, self.passage, self.replacement, self.code) = (file, passage, replacement, code)
      (self.marked, self.around, self.elsewhere) = (marked, around, elsewhere)
      (self.suggestion, self.note) = (suggestion, note)
    }

    var testDescription: String { "\(file): \(passage) → \(replacement)" }
  }

  @Test("Each mistake", arguments: faults)
  func fault(_ fault: Fault) throws {
    let (source, edit) = try Self.real.replacing(fault.passage, with: fault.replacement, in: fault.file)
    let news = Self.news(of: source)
    #expect(news.map(\.code) == [fault.code], "\(news.map(\.problem))")
    let found = try #require(news.first)
    func place(_ marked: String, in around: String?, of file: String) throws -> SourceRange {
      let text = try source.text(file)
      return try AuthoringTests.place(
        marked, within: try around.map { try text.only($0) } ?? edit, of: text, file: file)
    }
    let file = fault.elsewhere ?? fault.file
    var labels = [Label(role: .primary, range: try place(fault.marked, in: fault.around, of: file))]
    if let note = fault.note {
      labels.append(Label(role: note.role, range: try place(note.marked, in: note.around, of: fault.file)))
    }
    #expect(found.labels == labels)
    #expect(Set(found.fixes.flatMap(\.edits).map(\.replacement)) == Set([fault.suggestion].compactMap(\.self)))
  }

  @Test("There are many, of every kind that one edit of the course can give")
  func spread() {
    #expect(Self.faults.count >= 70)
    let ofOneEdit: Set<Code> = [
      .notWellFormed, .encoding, .unknownElement, .unknownAttribute, .misplacedElement, .missingElement,
      .missingAttribute, .invalidValue, .textNotAllowed, .wrongRoot, .doctype, .duplicateID, .unknownReference,
      .conditionSyntax, .impossibleComparison, .unreadableFile, .repeatedModule, .unevenTable, .noRightAnswer,
      .severalRightAnswers, .missingReason, .emptyChoice, .drawTooLarge, .allOfTheAbove, .repeatedDraw,
      .objectiveWithoutItems, .lessonWithoutPage, .taskMinutes, .thresholdNotInForce, .repeatedQuestion, .wideFigure,
      .controlCharacter, .wideCharacter,
    ]
    #expect(ofOneEdit.subtracting(Self.faults.map(\.code)) == [])
  }

  @Test("A byte order mark and CRLF move no place", arguments: faults.indices.filter { $0.isMultiple(of: 9) })
  func byteOrderMarkAndCRLF(index: Int) throws {
    let fault = Self.faults[index]
    let (source, _) = try Self.real.replacing(fault.passage, with: fault.replacement, in: fault.file)
    var other = source
    for index in other.files.indices {
      let text = "\u{FEFF}" + String(decoding: other.files[index].bytes, as: UTF8.self).replacing("\n", with: "\r\n")
      other.files[index].bytes = Array(text.utf8)
    }
    #expect(Compilation(of: other).diagnostics == Compilation(of: source).diagnostics)
  }

  /// Two modules as they once were taught: whole pages, items and conditions, which stay while the course that is taught changes.
  static let real: CourseSource = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    do {
      return try CourseSource.read(at: root.appendingPathComponent("Courses/hms-for-ledere").path)
    } catch {
      preconditionFailure("the course of this repository cannot be read: \(error)")
    }
  }()

  private static let baseline = Compilation(of: real).diagnostics.map(\.problem)

  /// What is said of a changed course and not of the course as it is.
  private static func news(of source: CourseSource) -> [Diagnostic] {
    Compilation(of: source).diagnostics.filter { !baseline.contains($0.problem) }
  }
}

extension CourseSource {
  /// The course with a passage of a file replaced, and where the replacement stands; the passage must stand there once.
  fileprivate func replacing(
    _ passage: String, with replacement: String, in file: String
  ) throws -> (CourseSource, Range<String.Index>) {
    var text = try text(file)
    let range = try text.only(passage)
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    text.replaceSubrange(range, with: replacement)
    var source = self
    source.files = files.map { $0.path == file ? SourceFile(path: file, text: text) : $0 }
    let lower = text.utf8.index(text.startIndex, offsetBy: start)
    return (source, lower..<text.utf8.index(lower, offsetBy: replacement.utf8.count))
  }

  fileprivate func text(_ path: String) throws -> String {
    String(decoding: try #require(files.first { $0.path == path }, "no \(path)").bytes, as: UTF8.self)
  }
}

extension String {
  /// Where a passage stands that must stand once.
  fileprivate func only(_ passage: String) throws -> Range<Index> {
    let found = ranges(of: passage)
    try #require(found.count == 1, "«\(passage)» stands \(found.count) times")
    return found[0]
  }
}
