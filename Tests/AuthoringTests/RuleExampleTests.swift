import Authoring
import Testing

@Suite("The examples of the rules that reason about conditions, businesses and scenarios")
struct RuleExampleTests {
  @Test(
    "The wrong way gives its code and no other, the right way nothing",
    arguments: [
      .neverShown, .emptyPage, .unreachablePage, .questionNotAsked, .choicesRunOut, .unreachableScene, .endlessScenario,
      .expectationNotMet, .notDrawable, .notDrawableTwice,
    ] as [Code])
  func halves(code: Code) throws {
    let example = try #require(code.example)
    let wrong = example.compilation(ofWrong: true)
    #expect(wrong.diagnostics.map(\.code) == [code])
    #expect((wrong.course == nil) == (code.severity == .error))
    let right = example.compilation(ofWrong: false)
    #expect(right.diagnostics == [])
    #expect(right.course != nil)
  }
}
