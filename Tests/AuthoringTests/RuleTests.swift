import Authoring
import Courseware
import Testing

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
    /// What the passage should be replaced with.
    var replacement: String?
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
      path: example.path, notes: notes, fixes: example.replacement.map { [fix([(range, $0)])] } ?? [])
    #expect(example.passing.compilation.diagnostics == [])
  }

  @Test("Every rule has an example here, and no two the same code but those that share one")
  func everyRuleHasAnExample() {
    let codes = Set(RuleTests.rules.map(\.problem.code))
    let formOnly: Set<Code> = [
      .notWellFormed, .encoding, .unknownElement, .unknownAttribute, .misplacedElement, .missingElement,
      .missingAttribute, .invalidValue, .textNotAllowed, .wrongRoot, .doctype, .limit, .schemaViolation,
    ]
    #expect(codes.union(formOnly) == Set(Code.allCases))
    #expect(codes.isDisjoint(with: formOnly))
  }

  static let small = SmallCourse()
  static let rulesAsOf: CivilDate = {
    guard let date = CivilDate("2026-11-01") else { preconditionFailure("the calendar has this day") }
    return date
  }()
  static let module = "kurs/M01.xml"
  static let course = "kurs/course.xml"
  static let amina = "/module/bank/item[1]"

  static let rules: [Failing] = questionRules + referenceRules + teachingRules + terminalRules

}
