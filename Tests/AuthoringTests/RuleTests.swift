import Courseware
import Testing

@testable import Authoring

@Suite("What the schema cannot say, rules find; each with an example that fails and one that passes")
struct RuleTests {
  /// A course that breaks one rule, and what is said of it.
  struct Failing: CustomTestStringConvertible {
    var name: String
    var course: SmallCourse
    var problem: Problem
    var passage: String
    var context: String?
    var file = "kurs/M01.xml"
    var path: String?
    /// The other place that is pointed at: its role, passage, and the passage that holds it.
    var note: (Label.Role, String, String, String)?
    /// What the passage should be replaced with, and whether unasked.
    var replacement: String?
    var isCertain = true
    /// The same course with the smallest change that passes.
    var passing: SmallCourse

    var testDescription: String { name }
  }

  @Test("A broken rule is said once, at the exact place, and not where it is kept", arguments: rules)
  func rule(example: Failing) throws {
    var notes: [Label] = []
    if let (role, passage, context, file) = example.note {
      notes = [Label(role: role, range: try place(passage, in: context, of: example.course, file: file))]
    }
    let range = try place(example.passage, in: example.context, of: example.course, file: example.file)
    try expect(
      example.course, example.problem, at: example.passage, in: example.context, file: example.file,
      path: example.path, notes: notes,
      fixes: example.replacement.map { [fix([(range, $0)], isCertain: example.isCertain)] } ?? [])
    #expect(example.passing.compilation.diagnostics == [])
  }

  @Test("Every rule of form is tried here")
  func everyRuleOfForm() {
    let tried = Set(Self.rules.map(\.problem.code))
    #expect(Set(Rule.all.map(\.code)).filter { $0.rawValue.hasPrefix("K1") }.subtracting(tried) == [])
  }

  static let small = SmallCourse()
  static let whole = SmallCourse.whole
  static let rulesAsOf: CivilDate = {
    guard let date = CivilDate("2026-11-01") else { preconditionFailure("the calendar has this day") }
    return date
  }()
  static let module = "kurs/M01.xml"
  static let course = "kurs/course.xml"
  static let amina = "/module/bank/item[1]"

  static let rules: [Failing] =
    questionRules + referenceRules + idRules + errataRules + titleRules + teachingRules
    + terminalRules + policyRules
}
