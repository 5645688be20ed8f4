import Courseware
import Testing

@testable import Authoring

@Suite("A small business of little risk has short forms")
struct SmallBusinessTests {
  @Test(
    "It is small below ten, and without any of six dangers; who does not know sees both",
    arguments: [
      ([:], true), (["heads": .number(1)], true), (["heads": .number(9)], true), (["heads": .number(10)], false),
      (["chemicals": .word("household_like")], true), (["chemicals": .word("hazardous")], false),
      (["machines": .word("some")], true), (["machines": .word("certified_training")], false),
      (["height": .word("yes")], false), (["violence": .word("yes")], false), (["flammable": .word("yes")], false),
      (["construction": .word("contractor")], false), (["construction": .word("client")], false),
      (["construction": .word("both")], false), (["noise": .word("yes")], true), (["lone": .word("yes")], true),
      (["heads": .unknown], nil), (["chemicals": .unknown], nil), (["machines": .unknown], nil),
      (["height": .unknown], nil), (["violence": .unknown], nil), (["construction": .unknown], nil),
      (["flammable": .unknown], nil),
      // One danger settles it, whatever is not known.
      (["heads": .unknown, "height": .word("yes")], false), (["height": .unknown, "heads": .number(10)], false),
      (["chemicals": .unknown, "violence": .unknown, "construction": .word("client")], false),
    ] as [([String: Answer], Bool?)])
  func small(answers: [String: Answer], isSmall: Bool?) throws {
    let profile = PersonaCourse.profile(answers.mapValues { $0 })
    let course = PersonaCourse.course.tailored(to: profile)
    #expect(course.metIDs.contains("M05/SMALL") == (isSmall != false))
    #expect(course.metIDs.contains("M05/STANDARD") == (isSmall != true))
    guard let thing = course.conditionalThings.first(where: { $0.name == "M05/SMALL" }) else { return }
    // The words for «Du ser dette fordi …» come with it.
    let condition = try #require(thing.conditions.last)
    guard case .derived(let id, let label, _) = condition else {
      Issue.record("\(condition) has no name")
      return
    }
    #expect(id == "small_low")
    #expect(label == "dere er få og har liten risiko")
    #expect(condition.value(for: profile, in: course) == isSmall)
  }
}
