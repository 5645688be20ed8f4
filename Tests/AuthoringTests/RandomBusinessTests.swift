import Courseware
import Testing

@testable import Authoring

@Suite("Tailoring is total: any profile gives a course, and the right one")
struct RandomBusinessTests {
  @Test("What is left stands under no condition that is false, and what is gone under one that is", arguments: seeds)
  func random(seed: UInt64) throws {
    for (source, things) in try #require(Self.sources) {
      var generator = SplitMix64(seed: seed)
      let profile = Self.profile(for: source, &generator)
      let course = source.tailored(to: profile)
      for thing in course.conditionalThings {
        for condition in thing.conditions { #expect(condition.value(for: profile, in: source) != false) }
        for condition in thing.stops { #expect(condition.value(for: profile, in: source) == true) }
      }
      let expected = things.filter { thing in
        thing.conditions.allSatisfy { $0.value(for: profile, in: source) != false }
          && thing.stops.allSatisfy { $0.value(for: profile, in: source) == true }
      }
      #expect(course.conditionalThings == expected)
      #expect(course.tailored(to: profile) == course)
      // What is done with a tailored course goes as well.
      _ = course.nominalMinutes
      #expect(course.metIDs.isSubset(of: Self.references(source).union(things.map(\.name))))
    }
  }

  @Test("Among these profiles are all kinds: each condition is true, false and not known for some of them")
  func range() {
    let source = PersonaCourse.course
    let conditions = Set(source.conditionalThings.flatMap(\.conditions))
    var values: [Condition: Set<Bool?>] = [:]
    for seed in UInt64(0)..<300 {
      var generator = SplitMix64(seed: seed)
      let profile = Self.profile(for: source, &generator)
      for condition in conditions {
        values[condition, default: []].insert(condition.value(for: profile, in: source))
      }
    }
    for (condition, values) in values { #expect(values.count == 3, "\(condition)") }
  }

  static let seeds = UInt64(0)..<80

  /// The course of the curriculum's blocks, and one that uses all of the language, with what not everybody gets of them.
  private static let sources: [(Course, [ConditionalThing])]? = SmallCourse.whole.compilation.course.map { whole in
    [PersonaCourse.course, whole].map { ($0, $0.conditionalThings) }
  }

  /// Answers that can be given, most often; and what no screen lets through: words for numbers, numbers without bounds, words
  /// that are no alternative, and answers to what nobody asked.
  ///
  /// One in four has little that is dangerous, or none would be small.
  private static func profile(for course: Course, _ generator: inout SplitMix64) -> BusinessProfile {
    let isQuiet = generator.next(below: 4) == 0
    var profile = BusinessProfile(answers: isQuiet ? PersonaCourse.quiet : [:])
    if generator.next(below: 10) == 0 { profile.answers["nobody-asked"] = .number(generator.next(below: 9)) }
    for question in course.questions where !isQuiet || generator.next(below: 8) == 0 {
      switch generator.next(below: 14) {
      case 0: continue
      case 1: profile.answers[question.id] = .unknown
      case 2: profile.answers[question.id] = .number([Int.min, -1, 0, 100_000, Int.max][generator.next(below: 5)])
      case 3: profile.answers[question.id] = .word(["", "ja", "none", "yes", "\u{0}"][generator.next(below: 5)])
      default: profile.answers[question.id] = possible(question, &generator)
      }
    }
    return profile
  }

  private static func possible(_ question: ProfileQuestion, _ generator: inout SplitMix64) -> Answer {
    switch question.kind {
    case .choice(let alternatives): .word(alternatives[generator.next(below: alternatives.count)].value)
    case .text: .word("Noe")
    case .number(let bounds): .number(bounds.lowerBound + generator.next(below: min(bounds.count, 64)))
    }
  }

  /// The references that there are, but for blocks.
  private static func references(_ course: Course) -> Set<String> {
    var references: Set<String> = []
    for module in course.modules {
      references.insert(module.id)
      for lesson in module.lessons {
        references.insert(lesson.id)
        for step in lesson.steps { references.insert(step.id) }
      }
      for task in module.tasks { references.insert(task.id) }
      for item in module.banks.flatMap(\.items) { references.insert(item.id) }
    }
    return references
  }
}
