import TerminalUI
import Testing

@testable import KyndigApp

@Suite("The screens of the course that the tests keep")
struct GoldenTests {
  static let names = [
    "welcome", "what-is-stored", "name", "page", "glossary", "overview-fresh", "page-facts", "help", "practice-single",
    "leaving", "feedback-wrong", "looked-up-page", "question-choice", "stopped", "feedback-right", "question-number",
    "question-number-wrong", "not-stored", "page-because", "page-unknown", "check-introduction", "check-item",
    "hand-in",
    "result-failed", "mistakes", "result-passed", "own-hours", "key-menu", "passphrase", "passphrase-too-short",
    "key-made", "overview-half-way", "overview-locked", "practice-multiple", "feedback-partly", "task", "field",
    "field-required", "field-last", "finished", "result-critical", "mistakes-critical", "overview-test", "result-test",
    "attestation-1", "overview-passed", "attestation-2", "wrong-name", "attestation-3", "wrong-passphrase",
    "certificate", "overview-certified",
  ]

  static func drawn(_ screen: Screen, _ columns: Int, _ rows: Int, _ glyphs: Glyphs = .unicode) -> Frame {
    screen.drawn(in: Size(columns: columns, rows: rows), glyphs: glyphs, vocabulary: Phrases.nb.vocabulary)
  }

  @Test("The journey comes by all of them, and ends where it should")
  func journey() throws {
    let journey = try Journey.taken.get()
    #expect(journey.stepsLeft == 0)
    #expect(Set(journey.kept.keys) == Set(Self.names))
  }
}
