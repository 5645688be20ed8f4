import TerminalUI
import Testing

@testable import KyndigApp

@Suite("The screens of a site with a policy, and of answers that change")
struct PolicyGoldenTests {
  static let names = [
    "unit", "unit-nothing-chosen", "question-suggested-number", "question-suggested-choice", "answers", "answer-again",
    "answers-unchanged", "answers-changed-nothing", "answers-changed-module", "answers-to-find-out", "answers-more",
    "answers-closed", "result-third", "advice", "advice-pages", "introduction-third", "answers-changed-less",
    "answers-changed-again", "overview-extended",
  ]

  @Test("The journey comes by all of them")
  func journey() throws {
    let journey = try PolicyJourney.taken.get()
    #expect(journey.stepsLeft == 0)
    #expect(Set(Self.names).isSubset(of: journey.kept.keys))
  }
}
