import Courseware
import Testing

@Suite("A profile that is changed late")
struct LateProfileTests {
  @Test("A check closes again when its module has got something that is not done, and says so")
  func checkCloses() throws {
    var walk = Walk()
    try walk.profile(heads: .number(4), trade: "office")
    for id in ["start", "ansvar"] { try walk.finish(id) }
    try walk.attempt("start/sjekk")
    #expect(walk.session.isOpen("ansvar/sjekk"))
    try walk.take(.profiled(question: "heads", answer: .number(9)))
    #expect(!walk.session.isOpen("ansvar/sjekk"))
    #expect(walk.session.state(of: walk.session.course.modules[1]) == .underWay(done: 4, of: 5))
    #expect(throws: Refusal.closed("ansvar/sjekk")) {
      try walk.take(.attempted(assessment: "ansvar/sjekk", seed: 1))
    }
    try walk.finish("ansvar")
    #expect(walk.session.isOpen("ansvar/sjekk"))
    #expect(walk.session.state(of: walk.session.course.modules[1]) == .completed)
  }

  @Test("A check closes again when a draft is made unfinished")
  func unfinishedDraft() throws {
    var walk = Walk()
    for id in ["start", "ansvar"] { try walk.finish(id) }
    try walk.attempt("start/sjekk")
    try walk.take(.drafted(task: "ansvar/mål", texts: ["mål": "a"]))
    #expect(!walk.session.isOpen("ansvar/sjekk"))
  }

  @Test("Under the first rules a check that has opened stays open")
  func firstRules() throws {
    var walk = Walk(rules: .first)
    try walk.profile(heads: .number(4), trade: "office")
    for id in ["start", "ansvar"] { try walk.finish(id) }
    try walk.attempt("start/sjekk")
    try walk.take(.profiled(question: "heads", answer: .number(9)))
    #expect(walk.session.isOpen("ansvar/sjekk"))
    #expect(walk.session.state(of: walk.session.course.modules[1]) == .completed)
  }
}
