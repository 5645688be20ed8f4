import Courseware
import Testing

@Suite("Refusals")
struct RefusalTests {
  /// How far the leader has come when the event arrives.
  enum Stage: String, Sendable { case begun, completed, inCheck, passed }

  struct Row: Sendable, CustomTestStringConvertible {
    var stage: Stage
    var kind: Event.Kind
    var refusal: Refusal

    init(_ stage: Stage, _ kind: Event.Kind, _ refusal: Refusal) {
      self.stage = stage
      self.kind = kind
      self.refusal = refusal
    }

    var testDescription: String { "\(stage): \(kind)" }

    static let score = Score(raw: 5, maximum: 5)
    static let all = [
      Row(.begun, .started(session: "økt-2", edition: Walk.edition, seed: 1), .alreadyStarted),
      Row(.begun, .completed(object: "start"), .derived),
      Row(.completed, .passed(object: "start", score: score), .derived),
      Row(.completed, .failed(object: "start", score: score), .derived),
      Row(.begun, .profiled(question: "finnes-ikke", answer: .unknown), .unknown("finnes-ikke")),
      Row(.begun, .profiled(question: "heads", answer: .number(-1)), .unacceptable("heads")),
      Row(.begun, .profiled(question: "heads", answer: .word("mange")), .unacceptable("heads")),
      Row(.begun, .profiled(question: "trade", answer: .word("bakeri")), .unacceptable("trade")),
      Row(.begun, .viewed(step: "finnes-ikke"), .unknown("finnes-ikke")),
      Row(.begun, .viewed(step: "start"), .unknown("start")),
      Row(.begun, .viewed(step: "start/sjekk"), .unknown("start/sjekk")),
      Row(.begun, .viewed(step: "start/til-sjøs"), .unknown("start/til-sjøs")),
      Row(.begun, .practised(item: "finnes-ikke", response: .single(0)), .unknown("finnes-ikke")),
      Row(.begun, .practised(item: "start/a", response: .single(0)), .unknown("start/a")),
      Row(.begun, .practised(item: "ansvar/øv-en", response: .single(3)), .unacceptable("ansvar/øv-en")),
      Row(.begun, .practised(item: "ansvar/øv-en", response: .multiple([1])), .unacceptable("ansvar/øv-en")),
      Row(.begun, .practised(item: "ansvar/øv-flere", response: .multiple([])), .unacceptable("ansvar/øv-flere")),
      Row(.begun, .drafted(task: "finnes-ikke", texts: [:]), .unknown("finnes-ikke")),
      Row(.begun, .drafted(task: "ansvar/mål", texts: ["frist": "i morgen"]), .unacceptable("ansvar/mål")),
      Row(.begun, .attempted(assessment: "finnes-ikke", seed: 1), .unknown("finnes-ikke")),
      Row(.begun, .attempted(assessment: "start/sjekk", seed: 1), .closed("start/sjekk")),
      Row(.completed, .attempted(assessment: "ansvar/sjekk", seed: 1), .closed("ansvar/sjekk")),
      Row(.completed, .attempted(assessment: "prøve", seed: 1), .closed("prøve")),
      Row(.inCheck, .attempted(assessment: "start/sjekk", seed: 2), .closed("start/sjekk")),
      Row(.completed, .responded(item: "start/a", response: .single(0)), .unknown("start/a")),
      Row(.inCheck, .responded(item: "ansvar/b", response: .single(0)), .unknown("ansvar/b")),
      Row(.inCheck, .responded(item: "finnes-ikke", response: .single(0)), .unknown("finnes-ikke")),
      Row(.inCheck, .responded(item: "start/a", response: .single(7)), .unacceptable("start/a")),
      Row(.inCheck, .responded(item: "start/a", response: .multiple([0])), .unacceptable("start/a")),
      Row(.completed, .handedIn(assessment: "start/sjekk"), .closed("start/sjekk")),
      Row(.inCheck, .handedIn(assessment: "ansvar/sjekk"), .closed("ansvar/sjekk")),
      Row(.inCheck, .handedIn(assessment: "finnes-ikke"), .closed("finnes-ikke")),
      Row(.passed, .handedIn(assessment: "prøve"), .closed("prøve")),
      Row(.begun, .attested(digest: "d"), .premature),
      Row(.inCheck, .attested(digest: "d"), .premature),
      Row(.passed, .certified(certificate: "c"), .premature),
    ]
  }

  @Test("An event that does not fit is thrown back and changes nothing", arguments: Row.all)
  func refusal(row: Row) throws {
    let walk = try walk(to: row.stage)
    var session = walk.session
    let event = Event(at: Timestamp(milliseconds: session.lastAt.milliseconds + 1000), row.kind)
    #expect(throws: row.refusal) { try session.handle(event, in: walk.source) }
    #expect(session == walk.session)
  }

  @Test("The same events fit where they belong")
  func accepted() throws {
    var walk = try walk(to: .passed)
    #expect(throws: Never.self) { try walk.take(.attested(digest: "d")) }
    #expect(throws: Never.self) { try walk.take(.certified(certificate: "c")) }
  }

  @Test("In a module that tailoring has taken away nothing is known")
  func tailoredAway() throws {
    var walk = Walk()
    try walk.take(.profiled(question: "trade", answer: .word("office")))
    #expect(throws: Refusal.unknown("bygg/side")) { try walk.take(.viewed(step: "bygg/side")) }
    #expect(throws: Refusal.unknown("bygg/sjekk")) { try walk.take(.attempted(assessment: "bygg/sjekk", seed: 1)) }
  }

  private func walk(to stage: Stage) throws -> Walk {
    var walk = Walk()
    if stage == .begun { return walk }
    if stage == .passed {
      try walk.passEverything()
      return walk
    }
    try walk.finish("start")
    if stage == .inCheck { try walk.take(.attempted(assessment: "start/sjekk", seed: 1)) }
    return walk
  }
}
