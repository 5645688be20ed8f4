import Testing

@testable import Authoring

@Suite("A scenario's scenes are reached, and it ends")
struct ScenarioRuleTests {
  @Test(
    "Scenes and endings that no decision leads to, and rounds by their first scene",
    arguments: [
      // Scenes as id>targets; e and f are endings.
      ("a>e,f", []), ("a>b,e b>f,e", []), ("a>b,c b>d,e c>d,f d>e,f", []),
      ("a>e,e", [.unreachableScene(kind: .ending, id: "f")]),
      ("a>e,f b>e,f", [.unreachableScene(kind: .scene, id: "b")]),
      // Of two behind each other, the one that nothing leads to.
      ("a>e,f b>c,e c>e,f", [.unreachableScene(kind: .scene, id: "b")]),
      ("a>e,f b>b,e", [.unreachableScene(kind: .scene, id: "b"), .endlessScenario(scene: "b")]),
      ("a>a,e b>f,e", [.endlessScenario(scene: "a"), .unreachableScene(kind: .scene, id: "b")]),
      ("a>b,e b>a,f", [.endlessScenario(scene: "a")]),
      ("a>b,e b>c,f c>b,f", [.endlessScenario(scene: "b")]),
      (
        "a>b,c b>a,c c>a,b",
        [
          .endlessScenario(scene: "a"), .unreachableScene(kind: .ending, id: "e"),
          .unreachableScene(kind: .ending, id: "f"),
        ]
      ),
      // Two rounds, with a way from one to the other.
      ("a>b,e b>a,c c>d,e d>c,f", [.endlessScenario(scene: "a"), .endlessScenario(scene: "c")]),
      ("a>c,e b>e,f c>b,a", [.endlessScenario(scene: "a")]),
      // No one comes to the round.
      ("a>e,f b>c,e c>b,f", [.endlessScenario(scene: "b")]),
      // A decision that leads nowhere is another rule's.
      ("a>b,e b>a,x", [.unknownReference(kind: .scene, id: "x", suggestion: nil)]),
    ] as [(String, [Problem])])
  func shapes(shape: String, problems: [Problem]) throws {
    let course = SmallCourse(with: [.steps: Self.scenario(shape)])
    let diagnostics = course.compilation.diagnostics
    #expect(diagnostics.map(\.problem) == problems)
    for diagnostic in diagnostics {
      let tag: String
      switch diagnostic.problem {
      case .unreachableScene(.ending, let id): tag = "<ending id=\"\(id)\">"
      case .unreachableScene(_, let id), .endlessScenario(let id): tag = "<scene id=\"\(id)\">"
      default: continue
      }
      let range = try place(tag, of: course, file: "kurs/01-ansvar.xml")
      #expect(diagnostic.labels == [Label(role: .primary, range: range)])
    }
  }

  @Test("Four thousand scenes in a row, and as many in a round, are looked through in no time")
  func long() {
    let row = (0..<4_000).map { "s\($0)>s\($0 + 1),e" }.joined(separator: " ") + " s4000>f,e"
    #expect(SmallCourse(with: [.steps: Self.scenario(row)]).scenarioFindings == [])
    let round = row.replacing("s4000>f,e", with: "s4000>f,s0")
    #expect(SmallCourse(with: [.steps: Self.scenario(round)]).scenarioFindings == [.endlessScenario(scene: "s0")])
  }

  private static func scenario(_ shape: String) -> String {
    let scenes = shape.split(separator: " ").map { text in
      let parts = text.split(separator: ">")
      let decisions = parts[1].split(separator: ",").enumerated().map {
        "<decision to=\"\($1)\">Valg \($0)<why>Derfor.</why></decision>"
      }
      return "<scene id=\"\(parts[0])\"><p>Det skjer.</p>\(decisions.joined())</scene>"
    }
    let endings = ["e", "f"].map { "<ending id=\"\($0)\"><title>Slutt</title><p>Slik gikk det.</p></ending>" }
    return "<scenario id=\"sak\" objective=\"plikt\"><title>Saken</title>\((scenes + endings).joined())</scenario>"
  }
}

extension SmallCourse {
  /// What the two rules of scenarios find, and no other.
  fileprivate var scenarioFindings: [Problem] {
    let manuscript = ManuscriptReading(source).manuscript
    return [Rule.unreachableScene, .endlessScenario].flatMap { $0.findings(in: manuscript) }.map(\.problem)
  }
}
