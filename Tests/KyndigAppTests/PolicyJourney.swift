import Courseware
import Records
import TerminalUI
import Testing

@testable import KyndigApp

/// A leader of a unit: what the site has answered for her, what she changes later, and three failed tries; taken once.
struct PolicyJourney: Sendable {
  let kept: [String: Kept]
  let stepsLeft: Int
  let session: Session?
  let events: [Event.Kind]
  let unit: String?

  static let taken = Result { try PolicyJourney() }

  private init() throws {
    let bench = try Bench(.withPolicy, step: 0)
    let pilot = Pilot(.drawn, course: try bench.course())
    var guide = Guide(pilot, Self.script) { bench.pass(milliseconds: 7_000) }
    kept = try bench.take(&guide)
    stepsLeft = guide.steps.count
    let study = try bench.study()
    session = study.session
    events = study.events.map(\.kind)
    unit = study.leader?.unit
  }

  private static let script = beginning + firstChanges + threeTries + laterChanges

  /// From anywhere to the list of answers.
  private static let more: Guide.Step = .press([.command("o"), .character("m")])
  private static let list: Guide.Step = .choose(Phrases.nb.answers.title)

  private static let beginning: [Guide.Step] = [
    .heading("Hvilken enhet leder du?"), .keep("unit"), .press([.enter]), .keep("unit-nothing-chosen"),
    .press([.left]), .keep("unit-back"), .press([.enter, .character("1"), .enter]),
    .saying("Hvor mange er dere?"), .keep("question-suggested-number"), .press([.enter]),
    .saying("Hvem eier?"), .keep("question-suggested-choice"), .press([.character("1"), .enter]),
  ]

  private static let firstChanges: [Guide.Step] = [
    more, list, .keep("answers"), .press([.enter]), .keep("answer-again"), .press([.enter]), .keep("answers-unchanged"),
    .press([.enter, .clear]), .type("41"), .press([.enter]), .keep("answers-changed-nothing"),
    .press([.character("2"), .enter, .character("3"), .enter]), .keep("answers-changed-module"),
    .press([.enter]), .keep("answers-to-find-out"), .press([.left]), .keep("answers-more"),
    .press([.character("o"), .enter]),
  ]

  private static let threeTries: [Guide.Step] = [
    .change { $0.mistakes = { item in item.interaction.choices.firstIndex { !$0.isCorrect }.map { [$0] } } },
    .until { $0.fact == "Oppgave 1 av 3" }, more, list, .keep("answers-closed"), .press([.enter]),
    .keep("answers-still"),
    .press([.character("o"), .enter]),
    .until { $0.fact == "forsøk 3" }, .keep("result-third"), .press([.character("r")]), .keep("advice"),
    .press([.enter]), .keep("advice-pages"), .press([.character("2"), .enter]), .keep("advice-page"),
    .press([.enter]), .keep("advice-back"), .press([.left, .left]), .keep("result-back"),
    .press([.character("n")]), .keep("introduction-third"), .press([.character("r"), .left]),
    .keep("introduction-back"),
    .change { $0.mistakes = { _ in nil } },
    .heading("Sjekk: bestått"), .keep("result-fourth"), .heading("Nøkkelen er laget"), .press([.enter]),
  ]

  private static let laterChanges: [Guide.Step] = [
    more, list, .press([.enter, .clear]), .type("3"), .press([.enter]), .keep("answers-changed-less"),
    .press([.enter, .enter, .clear]), .type("40"), .press([.enter]), .keep("answers-changed-again"),
    .press([.character("o")]), .keep("overview-extended"),
  ]
}
