import Courseware
import Testing

private let yes = Condition.comparison(.number(1), .equal, .number(1))
private let no = Condition.comparison(.number(1), .equal, .number(2))
private let unknown = Condition.comparison(.parameter("heads"), .equal, .number(1))

@Suite("Conditions")
struct ConditionTests {
  @Test(
    "And, or: what is not known decides only where it must",
    arguments: [
      (yes, yes, true, true), (yes, no, false, true), (yes, unknown, nil, true), (no, yes, false, true),
      (no, no, false, false), (no, unknown, false, nil), (unknown, yes, nil, true), (unknown, no, false, nil),
      (unknown, unknown, nil, nil),
    ] as [(Condition, Condition, Bool?, Bool?)])
  func truth(left: Condition, right: Condition, and: Bool?, or: Bool?) {
    #expect(value(.and(left, right)) == and)
    #expect(value(.or(left, right)) == or)
  }

  @Test(
    "Not: what is not known stays so", arguments: [(yes, false), (no, true), (unknown, nil)] as [(Condition, Bool?)])
  func negation(condition: Condition, not: Bool?) {
    #expect(value(.not(condition)) == not)
  }

  @Test(
    "Numbers are compared in six ways",
    arguments: [
      (.equal, [false, true, false]), (.unequal, [true, false, true]), (.less, [true, false, false]),
      (.atMost, [true, true, false]), (.more, [false, false, true]), (.atLeast, [false, true, true]),
    ] as [(Condition.Relation, [Bool])])
  func numbers(relation: Condition.Relation, holds: [Bool]) {
    for (left, holds) in zip([1, 2, 3], holds) {
      #expect(value(.comparison(.number(left), relation, .number(2))) == holds)
      #expect(value(.comparison(.parameter("heads"), relation, .number(2)), ["heads": .number(left)]) == holds)
    }
  }

  @Test(
    "Words are the same or not; they have no order",
    arguments: [
      (.equal, true, false), (.unequal, false, true), (.less, nil, nil), (.atMost, nil, nil), (.more, nil, nil),
      (.atLeast, nil, nil),
    ] as [(Condition.Relation, Bool?, Bool?)])
  func words(relation: Condition.Relation, same: Bool?, other: Bool?) {
    #expect(value(.trade(relation, "office"), ["trade": .word("office")]) == same)
    #expect(value(.trade(relation, "office"), ["trade": .word("shipping")]) == other)
  }

  @Test(
    "What is missing, unknown or of another kind makes no answer",
    arguments: [
      [:], ["heads": .unknown], ["heads": .word("mange")], ["trade": .number(1)],
    ] as [[String: Answer]])
  func noAnswer(answers: [String: Answer]) {
    #expect(value(.heads(.atLeast, 0), answers) == nil)
  }

  @Test("A threshold the course does not have makes no answer")
  func unknownThreshold() {
    #expect(value(.heads(.atLeast, threshold: "finnes-ikke"), ["heads": .number(9)]) == nil)
  }

  @Test("A condition names its operands from left to right, and its questions once")
  func operands() {
    let condition = Condition.or(
      .and(.heads(.atLeast, threshold: "amu"), .not(.trade(.equal, "office"))), .heads(.less, 3))
    #expect(
      condition.operands == [
        .parameter("heads"), .threshold("amu"), .parameter("trade"), .word("office"), .parameter("heads"), .number(3),
      ])
    #expect(condition.parameters == ["heads", "trade"])
  }

  private func value(_ condition: Condition, _ answers: [String: Answer] = [:]) -> Bool? {
    condition.value(for: BusinessProfile(answers: answers), in: .small)
  }
}

@Suite("Thresholds")
struct ThresholdTests {
  @Test(
    "The value is the one in force on the day",
    arguments: [
      ("amu", "2005-12-31", nil), ("amu", "2006-01-01", 50), ("amu", "2023-12-31", 50), ("amu", "2024-01-01", 30),
      ("amu", "2026-12-31", 30), ("amu", "2027-01-01", 25), ("amu", "9999-12-31", 25), ("verneombud", "0001-01-01", 10),
      ("verneombud", "2023-12-31", 10), ("verneombud", "2024-01-01", 5),
    ] as [(String, String, Int?)])
  func inForce(id: String, on date: String, number: Int?) throws {
    let threshold = try #require(Course.small.thresholds[id])
    #expect(threshold.number(on: day(date)) == number)
  }

  @Test(
    "A course reads its thresholds as of its own day",
    arguments: [("2005-06-01", nil), ("2023-12-31", false), ("2026-10-07", false), ("2027-01-01", true)]
      as [(String, Bool?)])
  func rulesAsOf(date: String, holds: Bool?) {
    var course = Course.small
    course.rulesAsOf = day(date)
    let profile = BusinessProfile(answers: ["heads": .number(27)])
    #expect(Condition.heads(.atLeast, threshold: "amu").value(for: profile, in: course) == holds)
  }

  @Test("A threshold without values has no number")
  func empty() {
    #expect(Threshold(label: "", law: "", values: []).number(on: day("2026-10-07")) == nil)
  }
}

@Suite("Questions about the business")
struct ProfileQuestionTests {
  @Test(
    "A question takes an answer of its kind, within its bounds, or «vet ikke»",
    arguments: [
      ("heads", .number(0), true), ("heads", .number(9999), true), ("heads", .number(-1), false),
      ("heads", .number(10_000), false), ("heads", .word("5"), false), ("heads", .unknown, true),
      ("trade", .word("office"), true), ("trade", .word("Office"), false), ("trade", .word(""), false),
      ("trade", .number(1), false), ("trade", .unknown, true),
    ] as [(String, Answer, Bool)])
  func accepts(id: String, answer: Answer, isAccepted: Bool) throws {
    let question = try #require(Course.small.questions.first { $0.id == id })
    #expect(question.accepts(answer) == isAccepted)
  }
}
