import Courseware
import Testing

@Suite("Where a leader is")
struct ProgressTests {
  @Test("The state of each module, stage by stage")
  func states() throws {
    var walk = Walk()
    let five = Score(raw: 5, maximum: 5)
    #expect(walk.states == [.notStarted] + Array(repeating: .locked(until: "start"), count: 3))
    try walk.take(.viewed(step: "start/hei"))
    #expect(walk.states[0] == .underWay(done: 1, of: 5))
    try walk.profile(heads: .number(3), trade: "construction")
    #expect(walk.states[0] == .underWay(done: 3, of: 5))
    try walk.finish("start")
    #expect(walk.states == [.completed, .locked(until: "start"), .locked(until: "start")])
    try walk.take(.attempted(assessment: "start/sjekk", seed: 1))
    #expect(walk.states[0] == .completed)
    try walk.take(.handedIn(assessment: "start/sjekk"))
    #expect(walk.states[0] == .completed, "a failed check leaves the module completed, not passed")
    try walk.attempt("start/sjekk")
    #expect(walk.states == [.passed(five), .notStarted, .notStarted])
    try walk.take(.viewed(step: "bygg/side"))
    #expect(walk.states == [.passed(five), .notStarted, .completed])
  }

  @Test("A module with a stop is stopped, until the answer is another")
  func stopped() throws {
    var walk = Walk()
    try walk.profile(heads: .number(3), trade: "shipping")
    #expect(walk.states.first == .stopped)
    #expect(walk.session.next == .step("start/til-sjøs"))
    try walk.finish("start")
    #expect(walk.states.first == .stopped)
    #expect(!walk.session.isOpen("start/sjekk"))
    try walk.take(.profiled(question: "trade", answer: .word("office")))
    #expect(walk.states.first == .underWay(done: 3, of: 4))
    #expect(walk.session.next == .step("start/antall"))
  }

  @Test("What comes next, stage by stage")
  func next() throws {
    var walk = Walk()
    #expect(walk.session.next == .step("start/hei"))
    try walk.take(.viewed(step: "start/hei"))
    #expect(walk.session.next == .step("start/hei"), "a page that was left is where one comes back to")
    try walk.take(.viewed(step: "heads"))
    #expect(walk.session.next == .step("heads"))
    try walk.take(.profiled(question: "heads", answer: .number(4)))
    #expect(walk.session.next == .step("trade"), "a question that is answered is left behind")
    try walk.finish("start")
    #expect(walk.session.next == .assessment("start/sjekk"))
    try walk.take(.attempted(assessment: "start/sjekk", seed: 1))
    try walk.take(.responded(item: "start/a", response: .single(1)))
    try walk.take(.resumed)
    #expect(walk.session.next == .assessment("start/sjekk"), "a half-finished attempt comes before all else")
    #expect(walk.session.openAttempt == 0)
    try walk.take(.viewed(step: "start/hei"))
    #expect(walk.session.next == .assessment("start/sjekk"))
    #expect(walk.session.attempts[0].responses == ["start/a": .single(1)])
    try walk.take(.handedIn(assessment: "start/sjekk"))
    #expect(walk.session.openAttempt == nil)
    #expect(walk.session.next == .assessment("start/sjekk"), "failed, and so still next")
    try walk.attempt("start/sjekk")
    #expect(walk.session.next == .step("ansvar/side"))
  }

  @Test("The module one was in goes on before the first that is not passed")
  func currentModule() throws {
    var walk = Walk()
    try walk.finish("start")
    try walk.attempt("start/sjekk")
    try walk.take(.viewed(step: "bygg/side"))
    #expect(walk.session.next == .assessment("bygg/sjekk"))
    try walk.attempt("bygg/sjekk")
    #expect(walk.session.next == .step("ansvar/side"))
  }

  @Test("After the modules the test, then the attestation, then the certificate")
  func end() throws {
    var walk = Walk()
    for id in ["start", "ansvar", "bygg", "verksted"] {
      try walk.finish(id)
      try walk.attempt("\(id)/sjekk")
    }
    #expect(walk.session.next == .assessment("prøve"))
    try walk.attempt("prøve") { _ in nil }
    #expect(walk.session.next == .assessment("prøve"))
    try walk.attempt("prøve")
    #expect(walk.session.next == .attestation)
    try walk.take(.attested(digest: "d"))
    #expect(walk.session.next == .attestation, "the certificate is not made yet")
    try walk.take(.certified(certificate: "c"))
    #expect(walk.session.next == .certificate)
  }

  @Test("While an attempt is open, and once the course is passed, answers about the business stay what they are")
  func answersStay() throws {
    var walk = Walk()
    for id in ["start", "ansvar", "bygg", "verksted"] {
      try walk.finish(id)
      try walk.attempt("\(id)/sjekk")
    }
    try walk.take(.attempted(assessment: "prøve", seed: 1))
    #expect(throws: Refusal.closed("trade")) {
      try walk.take(.profiled(question: "trade", answer: .word("office")))
    }
    try walk.take(.handedIn(assessment: "prøve"))
    try walk.take(.profiled(question: "trade", answer: .unknown))
    try walk.attempt("prøve")
    #expect(throws: Refusal.closed("trade")) {
      try walk.take(.profiled(question: "trade", answer: .word("office")))
    }
  }

  @Test("A course finds its parts by their ids, each in its own drawer")
  func finding() {
    let course = Course.small
    #expect(course.practiceItem("ansvar/øv-en")?.id == "ansvar/øv-en")
    #expect(course.practiceItem("ansvar/amina") == nil)
    #expect(course.bankItem("ansvar/amina")?.id == "ansvar/amina")
    #expect(course.bankItem("ansvar/øv-en") == nil)
    #expect(course.task("ansvar/mål")?.document == "D1")
    #expect(course.task("ansvar/side") == nil)
    #expect(course.assessment("prøve") == course.test)
    #expect(course.assessment("bygg/sjekk") == course.modules[2].check)
    #expect(course.assessment("bygg") == nil)
    #expect(course.module(having: "ansvar/mål")?.id == "ansvar")
    #expect(course.module(having: "ansvar/sjekk")?.id == "ansvar")
    #expect(course.module(having: "prøve") == nil)
    #expect(course.scenario("verksted/situasjon")?.title == "Hylla")
    #expect(course.scenario("verksted/side") == nil)
    #expect(course.module(having: "verksted/situasjon")?.id == "verksted")
  }

  @Test("The order of choices in practice is the session's own")
  func practiceOrder() {
    let item = Item("m/a", "m/o", .multiple(true, true, false, false))
    #expect(Walk(seed: 3).session.practiceOrder(of: item) == item.order(seed: 3))
  }
}

extension Walk {
  fileprivate var states: [ModuleState] { session.course.modules.map(session.state(of:)) }
}
