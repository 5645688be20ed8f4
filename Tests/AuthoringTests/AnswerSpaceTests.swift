import Courseware
import Testing

@testable import Authoring

@Suite("Answers that between them tell conditions apart")
struct AnswerSpaceTests {
  @Test(
    "A number is answered by its bounds and by every number it is compared with, one below and one above",
    arguments: [
      ("heads >= 5", [0, 4, 5, 6, 100]),
      ("heads >= 5 and not (heads == 30 or 5 <= heads)", [0, 4, 5, 6, 29, 30, 31, 100]),
      ("heads == 0", [0, 1, 100]), ("heads < 100", [0, 99, 100]), ("sector == private", [] as [Int]),
      // All values a threshold has had or will have.
      ("heads >= threshold(ombud)", [0, 4, 5, 6, 9, 10, 11, 100]),
      ("small", [0, 9, 10, 11, 100]),
      // The bounds and numbers of one are told of the other, and two below and above, so that each order is there.
      ("heads20 > heads", [0, 1, 2, 48, 49, 50, 51, 52, 98, 99, 100]),
    ] as [(String, [Int])])
  func numbers(text: String, expected: [Int]) throws {
    let condition = try condition(text)
    let space = AnswerSpace(of: [condition], in: Self.questionnaire)
    let heads = Set(space.compactMap { $0.answers["heads"] })
    #expect(heads == Set(expected.map(Answer.number)))
    #expect(space.isExhaustive)
  }

  @Test("Every alternative of a choice is answered, and what no condition asks for is not")
  func choices() throws {
    let space = AnswerSpace(of: [try condition("sector == private")], in: Self.questionnaire)
    #expect(
      Array(space) == ["private", "municipal", "state"].map { BusinessProfile(answers: ["sector": .word($0)]) })
    #expect(Array(AnswerSpace(of: [], in: Self.questionnaire)) == [BusinessProfile()])
  }

  @Test("A question that the other answers rule out is not answered, and comes once")
  func notAsked() throws {
    let space = AnswerSpace(of: [try condition("shift == night")], in: Self.questionnaire)
    #expect(
      Array(space) == [
        profile(["heads": .number(0)]), profile(["heads": .number(9)]),
        profile(["heads": .number(10), "shift": .word("day")]),
        profile(["heads": .number(10), "shift": .word("night")]),
        profile(["heads": .number(11), "shift": .word("day")]),
        profile(["heads": .number(11), "shift": .word("night")]),
        profile(["heads": .number(100), "shift": .word("day")]),
        profile(["heads": .number(100), "shift": .word("night")]),
      ])
  }

  @Test("Where the combinations are too many, as many as the limit are looked at, the same every time")
  func limit() throws {
    let questions = (0..<20).map { number in
      ProfileQuestion(
        id: "q\(number)", label: "", prompt: "", why: "",
        kind: .choice([.init(value: "a", label: ""), .init(value: "b", label: "")]))
    }
    let questionnaire = Questionnaire(questions: questions, thresholds: [:], day: nil)
    let conditions = questions.map { Condition.comparison(.parameter($0.id), .equal, .word("a")) }
    let space = AnswerSpace(of: conditions, in: questionnaire)
    #expect(!space.isExhaustive)
    let profiles = Array(space)
    #expect(profiles.count == AnswerSpace.limit)
    #expect(profiles == Array(space))
    // Every pair of answers to two questions is among them.
    for (left, right) in [("q0", "q1"), ("q3", "q17"), ("q18", "q19")] {
      #expect(Set(profiles.map { [$0.answers[left], $0.answers[right]] }).count == 4)
    }
    #expect(AnswerSpace(of: Array(conditions.prefix(14)), in: questionnaire).isExhaustive)
  }

  @Test("Whatever some business makes of conditions, one of the space makes of them too", arguments: UInt64(0)..<60)
  func agreesWithAllBusinesses(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let conditions = (0..<3).map { _ in Self.condition(depth: 2, &generator) }
    let narrow = Self.narrow
    func meanings(_ profiles: some Sequence<BusinessProfile>) -> Set<[Bool?]> {
      Set(profiles.map { profile in conditions.map { narrow.value(of: $0, for: profile) } })
    }
    let space = AnswerSpace(of: conditions, in: narrow)
    #expect(space.isExhaustive)
    #expect(meanings(space) == meanings(Self.everyBusiness.map(narrow.asked)))
  }

  private func profile(_ answers: [String: Answer]) -> BusinessProfile { BusinessProfile(answers: answers) }

  /// Three questions with few answers, so that all businesses can be gone through.
  private static let narrow: Questionnaire = {
    var narrow = questionnaire
    narrow.questions = [
      question("heads", .number(0...12)),
      question("heads20", .number(0...12), if: .comparison(.parameter("heads"), .atLeast, .number(4))),
      question("sector", .choice([.init(value: "private", label: ""), .init(value: "state", label: "")])),
    ]
    return narrow
  }()

  private static let everyBusiness: [BusinessProfile] = (0...12).flatMap { heads in
    (0...12).flatMap { heads20 in
      ["private", "state"].map { sector in
        BusinessProfile(answers: ["heads": .number(heads), "heads20": .number(heads20), "sector": .word(sector)])
      }
    }
  }

  private static func condition(depth: Int, _ generator: inout SplitMix64) -> Condition {
    guard depth > 0 else {
      let relations = Condition.Relation.allCases
      let relation = relations[generator.next(below: relations.count)]
      let number = Operand.number(generator.next(below: 13))
      switch generator.next(below: 5) {
      case 0: return .comparison(.parameter("heads"), relation, number)
      case 1: return .comparison(number, relation, .parameter("heads20"))
      case 2: return .comparison(.parameter("heads20"), relation, .parameter("heads"))
      case 3: return .comparison(.parameter("heads"), relation, .threshold("ombud"))
      default: return .comparison(.parameter("sector"), relation == .equal ? .equal : .unequal, .word("state"))
      }
    }
    switch generator.next(below: 3) {
    case 0: return .not(condition(depth: depth - 1, &generator))
    case 1: return .and(condition(depth: depth - 1, &generator), condition(depth: depth - 1, &generator))
    default: return .or(condition(depth: depth - 1, &generator), condition(depth: depth - 1, &generator))
    }
  }

  private static func question(_ id: String, _ kind: ProfileQuestion.Kind, if condition: Condition? = nil)
    -> ProfileQuestion
  {
    ProfileQuestion(id: id, label: "", prompt: "", why: "", condition: condition, kind: kind)
  }

  private static let questionnaire = Questionnaire(
    questions: [
      question("heads", .number(0...100)), question("heads20", .number(0...50)),
      question("sector", .choice(["private", "municipal", "state"].map { .init(value: $0, label: "") })),
      question(
        "shift", .choice(["day", "night"].map { .init(value: $0, label: "") }),
        if: .comparison(.parameter("heads"), .atLeast, .number(10))),
      question("name", .text),
    ],
    thresholds: [
      "ombud": Threshold(
        label: "", law: "", values: [.init(number: 10, from: nil), .init(number: 5, from: CivilDate("2024-01-01"))])
    ], day: CivilDate("2026-11-01"))

  private func condition(_ text: String) throws -> Condition {
    var vocabulary = Vocabulary()
    for question in Self.questionnaire.questions { vocabulary.questions[question.id] = question.kind }
    vocabulary.derive("small", label: "", from: try ConditionParser.condition("heads < 10"))
    return vocabulary.condition(try ConditionParser.condition(text))
  }
}
