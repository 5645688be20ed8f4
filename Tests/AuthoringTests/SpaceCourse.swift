import Testing

@testable import Authoring

extension SmallCourse {
  /// The course that the examples of rules are put into, with texts in its places.
  init(with texts: [CodeExample.Slot: String]) {
    let source = ExampleCourse.source(texts[.steps] ?? "", in: .steps, with: texts)
    let texts = source.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
    files = Dictionary(texts) { first, _ in first }
  }
}

/// A course of examples with something wrong, and what is said of it.
struct Faulty: CustomTestStringConvertible {
  var name: String
  var texts: [CodeExample.Slot: String]
  var problem: Problem
  /// What is pointed at, and the passage that holds it.
  var passage: String
  var context: String?
  var file = "kurs/01-ansvar.xml"
  var path: String
  /// The definitions that explain it: passage, context, file.
  var notes: [(String, String, String)] = []

  var testDescription: String { name }

  func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let course = SmallCourse(with: texts)
    let labels = try notes.map { passage, context, file in
      Label(role: .definition, range: try place(passage, in: context, of: course, file: file))
    }
    try expect(
      course, problem, at: passage, in: context, file: file, path: path, notes: labels, sourceLocation: sourceLocation)
  }
}

/// Pieces of courses.
enum Written {
  /// Blocks under a condition.
  static func when(_ condition: String, _ blocks: String = "<p>Tekst.</p>") -> String {
    "<when if=\"\(condition)\">\(blocks)</when>"
  }

  static func page(_ id: String, _ attribute: String, _ blocks: String) -> String {
    "<page id=\"\(id)\" \(attribute)><title>Side</title>\(blocks)</page>"
  }

  static func threshold(_ number: Int) -> String {
    "<threshold id=\"mange\" law=\"aml § 1\" source=\"LOV-AML\"><label>Mange</label><value number=\"\(number)\"/></threshold>"
  }

  static func item(_ condition: String, _ choice: String) -> String {
    """
    <item id="ny" objective="plikt" if="\(condition)"><prompt>Hva nå?</prompt>
      <choice correct="true">Det ene<why>Ja.</why></choice><choice>Det andre<why>Nei.</why></choice>
      <choice if="\(choice)">Det tredje<why>Nei.</why></choice></item>
    """
  }

  static let shifts = """
    <question id="shift" if="heads >= 10">
      <label>Skift</label><prompt>Når?</prompt><why>Natt er noe annet.</why>
      <alternative value="day">Dag</alternative><alternative value="night">Natt</alternative>
    </question>
    """
}
