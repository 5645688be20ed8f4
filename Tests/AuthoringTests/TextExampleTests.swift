import Authoring
import Testing

@Suite("The examples of the rules on text and teaching")
struct TextExampleTests {
  @Test(
    "The wrong way gives its code and nothing else, the right way nothing",
    arguments: [
      Code.rightIsLongest, .rightIsFirst, .repeatedChoice, .mistakeIsRight, .handWrittenThreshold, .staleFact,
      .lawWithoutParagraph, .minutesFarOff, .lessonWithoutItem, .unusedTerm, .termBeforeExplanation, .changedID,
      .longSentence, .hardToRead, .tallQuestion, .wideTable,
    ])
  func example(code: Code) throws {
    let example = try #require(code.example)
    #expect(example.compilation(ofWrong: true).diagnostics.map(\.code) == [code])
    #expect(example.compilation(ofWrong: false).diagnostics == [])
  }
}
