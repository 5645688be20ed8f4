import Authoring
import Courseware
import Testing

/// A course that breaks one rule, what is said of it, and a course near it that does not.
struct Breach: CustomTestStringConvertible {
  var name: String
  var course: SmallCourse
  var circumstances = Circumstances()
  var problem: Problem
  /// What is pointed at, and a passage that holds it where it occurs more than once.
  var passage: String
  var context: String?
  var file = "kurs/M01.xml"
  var path: String
  /// The other place that is pointed at: its role, passage, context and file.
  var note: (role: Label.Role, passage: String, context: String, file: String)?
  /// What may stand there instead; never put in unasked.
  var replacements: [String] = []
  var passing: SmallCourse

  var testDescription: String { name }

  /// Compiles both and holds what is said against what should be.
  func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let range = try place(passage, in: context, of: course, file: file)
    var labels = [Label(role: .primary, range: range)]
    if let note {
      labels.append(
        Label(role: note.role, range: try place(note.passage, in: note.context, of: course, file: note.file)))
    }
    let compilation = Compilation(of: course.source, circumstances)
    #expect(
      compilation.diagnostics == [
        Diagnostic(
          problem: problem, labels: labels, path: path,
          fixes: replacements.map { fix([(range, $0)], isCertain: false) })
      ], sourceLocation: sourceLocation)
    #expect((compilation.course == nil) == (problem.code.severity == .error), sourceLocation: sourceLocation)
    #expect(Compilation(of: passing.source, circumstances).diagnostics == [], sourceLocation: sourceLocation)
  }
}

extension SmallCourse {
  /// The course with more blocks on its page, behind the first paragraph.
  func adding(blocks: String) -> SmallCourse {
    replacing(
      "<term ref=\"arbeidsgiver\">arbeidsgiver</term>.</p>",
      with: "<term ref=\"arbeidsgiver\">arbeidsgiver</term>.</p>\n\(blocks)")
  }

  /// The course with more items in its bank.
  func adding(items: String) -> SmallCourse { replacing("<bank id=\"bank\">", with: "<bank id=\"bank\">\n\(items)") }

  /// The course with more lessons.
  func adding(lessons: String) -> SmallCourse { replacing("</lesson>", with: "</lesson>\n\(lessons)") }

  /// The course with a term more in the glossary.
  func adding(term id: String, word: String) -> SmallCourse {
    replacing(
      "</glossary>",
      with: "<term id=\"\(id)\"><word>\(word)</word><explanation>Ordet er forklart.</explanation></term></glossary>",
      in: "Shared/glossary.xml")
  }

  /// The course whose threshold says what it counts.
  func counting(_ words: String) -> SmallCourse {
    replacing("source=\"AML\">", with: "source=\"AML\" counts=\"\(words)\">", in: "Shared/thresholds.xml")
  }
}

/// A day that exists.
func day(_ text: String) -> CivilDate {
  guard let date = CivilDate(text) else { preconditionFailure("no such day: \(text)") }
  return date
}
