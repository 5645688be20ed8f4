import Testing

@testable import Authoring

@Suite("Every code has a wrong and a right way, and both are what they say")
struct ExampleTests {
  @Test("The wrong way gives its code and nothing else, the right way nothing", arguments: Code.allCases)
  func example(code: Code) throws {
    guard let example = code.example else { return }
    #expect(example.wrong != example.right)
    let wrong = example.compilation(ofWrong: true)
    #expect(Set(wrong.diagnostics.map(\.code)) == [code], "\(wrong.diagnostics.map(\.problem))")
    let right = example.compilation(ofWrong: false)
    #expect(right.diagnostics.map(\.problem) == [])
    #expect(right.course != nil)
  }

  @Test("Every code has an example, but the one that has none we know of")
  func everyCode() { #expect(Code.allCases.filter { $0.example == nil } == [.schemaViolation]) }

  @Test("An example is short enough to read: no more than twenty lines, none wider than a screen")
  func length() {
    for (code, example) in Code.allCases.compactMap({ code in code.example.map { (code, $0) } }) {
      for text in [example.wrong, example.right] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count <= 20, "\(code)")
        #expect(lines.allSatisfy { $0.count <= 100 }, "\(code)")
      }
    }
  }
}
