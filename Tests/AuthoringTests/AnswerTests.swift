import Courseware
import Testing

@testable import Authoring

@Suite("What one answer changes for a business that else has nothing dangerous")
struct AnswerTests {
  @Test("It brings what belongs to it, takes what does not, and touches nothing else", arguments: changes)
  func change(change: Change) {
    let before = PersonaCourse.met()
    let after = PersonaCourse.met([change.question: .word(change.answer)])
    #expect(after.subtracting(before) == Set(change.brought))
    #expect(before.subtracting(after) == Set(change.taken))
  }

  @Test("Every alternative of every question has its row, but those that the business has chosen")
  func complete() {
    let rows = Set(Self.changes.map { "\($0.question) \($0.answer)" })
    for question in PersonaCourse.course.questions {
      guard case .choice(let alternatives) = question.kind else { continue }
      for alternative in alternatives where PersonaCourse.quiet[question.id] != .word(alternative.value) {
        #expect(rows.contains("\(question.id) \(alternative.value)"))
      }
    }
  }

  @Test("«Vet ikke» takes nothing away, and what it brings says which answer is missing", arguments: questions)
  func unknown(question: String) throws {
    let before = PersonaCourse.met()
    let rows = Self.changes.filter { $0.question == question }
    for answer in [Answer.unknown, nil] {
      let course = PersonaCourse.course.tailored(to: PersonaCourse.profile([question: answer]))
      #expect(before.isSubset(of: course.metIDs))
      // What any of the answers would have brought is there, but for stops; nobody is stopped by not knowing.
      let possible: [String] = rows.flatMap { $0.brought }.filter { !$0.contains("/STOP") }
      #expect(course.metIDs.isSuperset(of: possible))
      #expect(!course.modules.contains { $0.isStopped })
      let profile = PersonaCourse.profile([question: answer])
      let brought = course.conditionalThings.filter { !before.contains($0.name) && course.metIDs.contains($0.name) }
      #expect(Set(brought.map(\.name)) == course.metIDs.subtracting(before).filter { !$0.contains("/b") })
      for thing in brought {
        let open = thing.conditions.filter { $0.value(for: profile, in: PersonaCourse.course) == nil }
        let missing = open.flatMap(\.parameters).filter { profile.answers[$0] ?? .unknown == .unknown }
        #expect(missing.contains(question), "\(thing.name)")
      }
    }
  }

  @Test(
    "Who cannot say how many they are sees the texts for few and for many, and is asked what depends on it",
    arguments: [Answer.unknown, nil])
  func unknownNumber(answer: Answer?) {
    let course = PersonaCourse.course.tailored(to: PersonaCourse.profile(["heads": answer, "heads20": answer]))
    let both: Set = [
      "M00/RULES.OMBUD", "M00/RULES.INFORM", "M01/B01.CHAIN", "M04/B04.ALT", "M04/X2", "M04/B04.ELECT", "M04/B04.AMU",
      "M04/B04.AMU.MUST", "M04/B04.AMU.DEMAND", "M05/SMALL", "M05/STANDARD", "M05/AMU-LINK", "M08/B08.CHANGE",
      "M09/VARSLING", "M09/VARSLING.NEED", "M09/X1", "M10/B10.EQ", "M10/B10.EQ.MUST", "M10/B10.EQ.DEMAND",
    ]
    #expect(both.isSubset(of: course.metIDs))
    #expect(!course.metIDs.contains("M00/NO-EMPLOYEES"))
    #expect(course.modules[0].steps.contains(.question("heads20")))
  }

  @Test("A question that another answer rules out is not asked, and an answer from before changes nothing")
  func notAsked() {
    for trade in ["office", "care"] {
      let answers: [String: Answer?] = ["trade": .word(trade), "car_care": .word("yes"), "light_goods": .word("yes")]
      let course = PersonaCourse.course.tailored(to: PersonaCourse.profile(answers))
      #expect(!course.metIDs.contains("M13/B13.CARD"))
      #expect(!course.modules[0].steps.contains(.question("car_care")))
      #expect(!course.modules[0].steps.contains(.question("light_goods")))
      #expect(
        !PersonaCourse.met(["trade": .word(trade), "car_care": nil, "light_goods": nil]).contains("M13/B13.CARD"))
    }
    let course = PersonaCourse.course.tailored(to: PersonaCourse.profile())
    #expect(!course.modules[0].steps.contains(.question("shared_workers")))
    #expect(!course.modules[0].steps.contains(.question("heads20")))
  }

  static let questions = Array(Set(changes.map(\.question))).sorted()
}
