import Courseware
import Testing

@testable import Authoring

@Suite("Ten kinds of business meet what belongs to them in the whole curriculum, and nothing else")
struct PersonaTests {
  @Test("The course of conditional blocks is whole, and every expectation of every business is met")
  func met() {
    #expect(PersonaCourse.compilation.diagnostics == [])
    let names = PersonaCourse.course.businesses.map(\.id)
    #expect(names == ["P1", "P1-sporadic"] + (2...9).map { "P\($0)" } + ["P9-offshore", "P10"])
    #expect(PersonaCourse.course.businesses.allSatisfy { !$0.shown.isEmpty && !$0.hidden.isEmpty })
  }

  @Test("Every conditional block of the curriculum, and every further document, is there under its id")
  func blocks() {
    let names = PersonaCourse.course.conditionalThings.map(\.name)
    let blocks = [
      "01/B01.CHAIN", "03/B03.EXTRA", "04/B04.ALT", "04/B04.AMU", "04/B04.BHT", "04/B04.SEASON", "06/B06.LANG",
      "07/B07.CHEM", "07/B07.BIO", "07/B07.MACH", "07/B07.LOAD", "07/B07.LODGE", "08/B08.VIOL", "08/B08.CHANGE",
      "08/B08.ALONE", "10/B10.EQ", "11/B11.SHIFT", "11/B11.HOME", "11/B11.YOUNG", "11/B11.HIRE", "12/B12.COORD",
      "12/B12.BUILD", "13/B13.CARD", "13/B13.OTHER", "00/STOP", "00/NO-EMPLOYEES", "09/X1", "04/X2", "12/X3", "11/X4",
      "07/X5", "04/X6",
    ]
    for block in blocks { #expect(names.contains("M\(block)")) }
    #expect(names.count { $0.hasPrefix("M14/B14.ROWS.") } == 5)
    #expect(names.count == Set(names).count)
  }

  @Test("Each business has answered all that it is asked")
  func whole() {
    let questionnaire = Questionnaire(
      questions: PersonaCourse.course.questions, thresholds: PersonaCourse.course.thresholds,
      day: PersonaCourse.course.rulesAsOf)
    for business in PersonaCourse.course.businesses {
      #expect(questionnaire.asked(business.profile) == business.profile, "\(business.id)")
      let steps = PersonaCourse.course.tailored(to: business.profile).modules[0].steps
      let asked = steps.compactMap { if case .question(let id) = $0 { id } else { nil } }
      #expect(Set(asked) == Set(business.profile.answers.keys), "\(business.id)")
    }
  }

  @Test("Every expectation can fail: turned about, each one is reported")
  func turned() throws {
    let source = try #require(PersonaCourse.files.files["kurs/course.xml"])
    let turned = source.replacing("<shown ", with: "<SHOWN ").replacing("<hidden ", with: "<shown ")
      .replacing("<SHOWN ", with: "<hidden ")
    let problems = PersonaCourse.compile(PersonaCourse.files.with("kurs/course.xml", turned)).diagnostics.map(\.problem)
    let expected = PersonaCourse.course.businesses.flatMap { business in
      business.shown.map { Problem.expectationNotMet(business: business.id, reference: $0, isShown: true) }
        + business.hidden.map { .expectationNotMet(business: business.id, reference: $0, isShown: false) }
    }
    #expect(problems.count == expected.count)
    for problem in expected { #expect(problems.contains(problem)) }
  }

  @Test(
    "A condition that is changed is reported, for the business that it fails",
    arguments: [
      ("M04.xml", "heads >= threshold(amu-on-demand) and heads20", "heads20", "P1", "M04/B04.AMU", true),
      ("M04.xml", "bht != not_required", "bht == not_required", "P2", "M04/B04.BHT", false),
      ("M05.xml", "\"small_low\"", "\"heads &lt; 3\"", "P1", "M05/SMALL", false),
      ("M08.xml", "violence == yes", "lone == no", "P3", "M08/B08.VIOL", false),
      (
        "M10.xml", "sector != private or heads > threshold(equality)", "sector == state", "P3", "M10/B10.EQ.MUST", false
      ),
      ("M13.xml", "light_goods == yes)", "light_goods == no)", "P6", "M13/B13.CARD", false),
      ("M13.xml", "trade != office and trade != care and (car_care", "(car_care", "P3", "M13/B13.CARD", true),
      ("M00.xml", "\"other_regime != none\"", "\"other_regime != none and level == top\"", "P9", "M00/STOP", false),
      ("M00.xml", "\"heads == 0\"", "\"heads == 1\"", "P10", "M00/NO-EMPLOYEES", false),
    ])
  func broken(file: String, passage: String, replacement: String, business: String, reference: String, isShown: Bool) {
    let course = PersonaCourse.files.replacing(passage, with: replacement, in: "kurs/\(file)")
    let problems = PersonaCourse.compile(course).diagnostics.map(\.problem)
    #expect(
      problems.contains(.expectationNotMet(business: business, reference: reference, isShown: isShown)), "\(problems)")
  }

  @Test("On board, at sea and without employees there is no way to a test, an attestation or a certificate")
  func stopped() throws {
    let course = PersonaCourse.course
    for (id, stop) in [("P9", "M00/STOP"), ("P9-offshore", "M00/STOP"), ("P10", "M00/NO-EMPLOYEES")] {
      let business = try #require(course.businesses.first { $0.id == id })
      var session = try #require(Session(Self.event(.started(session: id, edition: Self.edition, seed: 1)), in: course))
      for (question, answer) in business.profile.answers {
        _ = try session.handle(Self.event(.profiled(question: question, answer: answer)), in: course)
      }
      let steps = try #require(session.course.modules.first).steps
      #expect(steps.last?.id == stop)
      for step in steps { _ = try session.handle(Self.event(.viewed(step: step.id)), in: course) }
      #expect(session.next == .step(stop))
      #expect(session.state(of: session.course.modules[0]) == .stopped)
      for module in session.course.modules.dropFirst() {
        #expect(session.state(of: module) == .locked(until: "M00"))
      }
      for assessment in session.course.modules.map(\.check) + [session.course.test] {
        #expect(throws: Refusal.closed(assessment.id)) {
          _ = try session.handle(Self.event(.attempted(assessment: assessment.id, seed: 1)), in: course)
        }
      }
      #expect(throws: Refusal.premature) { _ = try session.handle(Self.event(.attested(digest: "d")), in: course) }
      #expect(throws: Refusal.premature) {
        _ = try session.handle(Self.event(.certified(certificate: "c")), in: course)
      }
    }
  }

  private static let edition = Edition(course: "personas", version: "1", digest: "")

  private static func event(_ kind: Event.Kind) -> Event { Event(at: Timestamp(milliseconds: 0), kind) }
}
