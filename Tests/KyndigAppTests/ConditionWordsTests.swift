import Authoring
import Courseware
import Foundation
import Testing

@testable import KyndigApp

@Suite("Conditions in words")
struct ConditionWordsTests {
  /// The condition as the compiler reads it, on a page of its own in a course: nothing else depends on that page.
  private static func read(_ condition: String) throws -> (Condition, Course) {
    let escaped = condition.replacing("<", with: "&lt;")
    let page = "<page id=\"egen\" if=\"\(escaped)\"><title>Egen</title><p>For noen.</p></page>"
    let course = try DiffTests.course(
      LittleCourse.complete.replacing("<stop id=\"stopp\"", with: "\(page)<stop id=\"stopp\""))
    let pages = Contents(of: course).pages.map(\.value)
    return (try #require(pages.first { $0.id == "ansvar/egen" }?.condition), course)
  }

  @Test(
    "say what a leader would, with the right parentheses",
    arguments: [
      ("heads >= 20", "antall ansatte er minst 20"), ("heads > 20", "antall ansatte er over 20"),
      ("heads < 20", "antall ansatte er under 20"), ("heads <= 20", "antall ansatte er høyst 20"),
      ("heads == 20", "antall ansatte er 20"), ("heads != 20", "antall ansatte er ikke 20"),
      ("20 <= heads", "antall ansatte er minst 20"), ("20 > heads", "antall ansatte er under 20"),
      ("sector == state", "sektor er «Statlig»"), ("sector != private", "sektor er ikke «Privat»"),
      ("heads >= threshold(verneombud)", "antall ansatte er minst 5 («Ansatte før verneombud», aml § 6-1)"),
      ("chain", "«Ansvaret går i en kjede» stemmer"), ("not chain", "«Ansvaret går i en kjede» ikke stemmer"),
      ("not heads >= 20", "antall ansatte er under 20"), ("not not chain", "«Ansvaret går i en kjede» stemmer"),
      (
        "heads > 1 and heads < 9 and chain",
        "antall ansatte er over 1 og antall ansatte er under 9 og «Ansvaret går i en kjede» stemmer"
      ),
      ("heads > 9 or heads < 2", "antall ansatte er over 9 eller antall ansatte er under 2"),
      (
        "heads > 9 and chain or heads < 2",
        "(antall ansatte er over 9 og «Ansvaret går i en kjede» stemmer) eller antall ansatte er under 2"
      ),
      (
        "chain and (heads > 9 or heads < 2)",
        "«Ansvaret går i en kjede» stemmer og (antall ansatte er over 9 eller antall ansatte er under 2)"
      ),
      ("not (heads > 9 or chain)", "ikke (antall ansatte er over 9 eller «Ansvaret går i en kjede» stemmer)"),
      (
        "not (heads > 9 and chain) and heads > 1",
        "ikke (antall ansatte er over 9 og «Ansvaret går i en kjede» stemmer) og antall ansatte er over 1"
      ),
    ])
  func words(condition: String, words: String) throws {
    let (condition, course) = try Self.read(condition)
    #expect(ConditionWords(course: course, phrases: .nb).text(condition) == words)
  }

  @Test(
    "say that those who do not know get it too",
    arguments: [
      ("heads >= 20", "nb", "Vises når antall ansatte er minst 20, eller når svaret er ukjent."),
      ("heads >= 20", "nn", "Blir vist når antall ansatte er minst 20, eller når svaret er ukjent."),
      ("heads >= 20", "en", "Shown when antall ansatte is at least 20, or when the answer is unknown."),
      (
        "heads >= 20 or sector == state", "nb",
        "Vises når antall ansatte er minst 20 eller sektor er «Statlig», eller når det ikke kan avgjøres fordi et svar er ukjent."
      ),
    ])
  func sentences(condition: String, language: String, words: String) throws {
    let (condition, course) = try Self.read(condition)
    let phrases = try #require(["nb": ConditionPhrases.nb, "nn": .nn, "en": .en][language])
    let sentence = ConditionWords(course: course, phrases: phrases).sentence(phrases.shownWhen, condition)
    #expect(sentence.map(\.text).joined() == words)
  }

  @Test(
    "say why something is there for a business",
    arguments: [
      ("heads >= 20", "P1", "Er med her fordi antall ansatte er 34."),
      ("heads >= 20 and sector == private", "P1", "Er med her fordi antall ansatte er 34 og sektor er «Privat»."),
      ("heads >= 20 and sector == state", "P2", "Er med her fordi svaret på «Antall ansatte» er ukjent."),
      ("heads >= 20 or sector == state", "P2", "Er med her fordi sektor er «Statlig»."),
    ])
  func reasons(condition: String, business: String, words: String) throws {
    let (condition, course) = try Self.read(condition)
    let profile = try #require(course.businesses.first { $0.id == business }?.profile)
    let reason = ConditionWords(course: course, phrases: .nb).reason(condition, for: profile)
    #expect(reason.map(\.text).joined() == words)
  }

  @Test(
    "a label is small in a sentence, an abbreviation is not",
    arguments: [("Antall", "antall"), ("HMS-navn", "HMS-navn"), ("Å", "å"), ("", "")])
  func labels(label: String, word: String) { #expect(label.inSentence == word) }
}
