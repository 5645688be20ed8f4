import Courseware
import Testing

@Suite("Scenarios")
struct ScenarioTests {
  /// a → b or end 1; b → end 2, or back to a.
  static func scenario(canGoBack: Bool) -> Scenario {
    func decision(_ target: String, _ points: Int? = nil, isTurning: Bool = false) -> Decision {
      Decision(
        text: [.text("til \(target)")], consequence: [.text("Da.")], target: target, points: points,
        isTurning: isTurning)
    }
    return Scenario(
      id: "m/s", objective: "m/o", title: "Situasjon", canGoBack: canGoBack,
      scenes: [
        Scene(
          id: "a", title: "Først", blocks: .text("Fire ord står her."),
          decisions: [decision("b", 1), decision("slutt-1", isTurning: true)]),
        Scene(
          id: "b", title: nil, blocks: .text("Så dette."),
          decisions: [decision("slutt-2", 2, isTurning: true), decision("a")]),
      ],
      endings: [
        Ending(id: "slutt-1", title: "Slutt", blocks: .text("Det var det.")),
        Ending(id: "slutt-2", title: "Slutt", blocks: .text("Godt.")),
      ])
  }

  static func walk(canGoBack: Bool) -> Walk {
    var course = Course.of([Item("m/a", "m/o")], checkDraws: 1)
    course.modules[0].lessons[0].steps.append(.scenario(scenario(canGoBack: canGoBack)))
    return Walk(through: course)
  }

  /// Decisions as `a0 b1`, the way they lead to, and the refusal of the last; the way is then as it was.
  struct Row: Sendable, CustomTestStringConvertible {
    var name: String
    var canGoBack: Bool
    var decisions: String
    var way: String
    var isRefused: Bool

    init(_ name: String, back: Bool, _ decisions: String, _ way: String, refused: Bool = false) {
      self.name = name
      canGoBack = back
      self.decisions = decisions
      self.way = way
      isRefused = refused
    }

    var testDescription: String { name }

    static let all = [
      Row("a decision leads on", back: false, "a0", "a0"),
      Row("and to an ending", back: false, "a0 b0", "a0 b0"),
      Row("a scene may lead back to an earlier one, and its way is longer", back: false, "a0 b1 a0", "a0 b1 a0"),
      Row("no scene comes before the first", back: false, "b0", "", refused: true),
      Row("a decision that the scene does not have", back: false, "a2", "", refused: true),
      Row("a decision before the first", back: false, "a-1", "", refused: true),
      Row("a scene that there is not", back: false, "c0", "", refused: true),
      Row("no going back where the author closed it", back: false, "a0 a1", "a0", refused: true),
      Row("going back where the author allows it", back: true, "a0 a1", "a1"),
      Row("going back from an ending", back: true, "a0 b0 b1", "a0 b1"),
      Row("no going back from an ending where it is closed", back: false, "a0 b0 b1", "a0 b0", refused: true),
      Row("going back to what was never met", back: true, "a1 b0", "a1", refused: true),
      Row("again, after it has ended", back: false, "a0 b0 a1", "a1"),
      Row("again, after the other ending", back: false, "a1 a0", "a0"),
    ]
  }

  @Test("A way goes where it can, and a decision that cannot be taken changes nothing", arguments: Row.all)
  func ways(row: Row) throws {
    var walk = Self.walk(canGoBack: row.canGoBack)
    let turns = row.decisions.split(separator: " ").map { text in
      Turn(scene: String(text.prefix(1)), decision: Int(text.dropFirst()) ?? 0)
    }
    for (index, turn) in turns.enumerated() {
      let kind = Event.Kind.decided(scenario: "m/s", scene: turn.scene, decision: turn.decision)
      if row.isRefused, index == turns.count - 1 {
        #expect(throws: Refusal.unacceptable("m/s")) { try walk.take(kind) }
      } else {
        try walk.take(kind)
      }
    }
    let way = walk.session.ways["m/s", default: []].map { "\($0.scene)\($0.decision)" }.joined(separator: " ")
    #expect(way == row.way)
    #expect(Replay(walk.events, in: walk.source).session == walk.session)
  }

  @Test("A scenario that is not in the course cannot be decided in")
  func unknown() {
    var walk = Self.walk(canGoBack: true)
    #expect(throws: Refusal.unknown("m/t")) { try walk.take(.decided(scenario: "m/t", scene: "a", decision: 0)) }
  }

  @Test("Its step is done at the first ending, and stays done when it is taken again")
  func done() throws {
    var walk = Self.walk(canGoBack: false)
    let step = Step.scenario(Self.scenario(canGoBack: false))
    try walk.take(.viewed(step: "m/side"))
    try walk.take(.decided(scenario: "m/s", scene: "a", decision: 0))
    #expect(!walk.session.isDone(step))
    #expect(try walk.take(.decided(scenario: "m/s", scene: "b", decision: 0)) == [.completed(object: "m")])
    try walk.take(.decided(scenario: "m/s", scene: "a", decision: 0))
    #expect(walk.session.isDone(step))
    #expect(walk.session.ended == ["m/s"])
  }

  @Test(
    "A way leads to a scene or an ending, has points, and a decision that turned it",
    arguments: [
      ([], "a", nil, 0, nil), ([Turn(scene: "a", decision: 0)], "b", nil, 1, nil),
      ([Turn(scene: "a", decision: 0), Turn(scene: "b", decision: 1)], "a", nil, 1, nil),
      ([Turn(scene: "a", decision: 1)], nil, "slutt-1", 0, "til slutt-1"),
      ([Turn(scene: "a", decision: 0), Turn(scene: "b", decision: 0)], nil, "slutt-2", 3, "til slutt-2"),
    ] as [([Turn], String?, String?, Int, String?)])
  func meaning(way: [Turn], scene: String?, ending: String?, points: Int, turning: String?) {
    let scenario = Self.scenario(canGoBack: true)
    #expect(scenario.scene(after: way)?.id == scene)
    #expect(scenario.ending(after: way)?.id == ending)
    #expect(scenario.points(of: way) == points)
    #expect(scenario.turningPoint(of: way)?.text == turning.map { [.text($0)] })
  }

  @Test(
    "A way has a score of the most there are to win, and never above it, also where it goes in a ring",
    arguments: [
      ("", 0), ("a0", 1), ("a1", 0), ("a0 b0", 3), ("a0 b1 a0 b0", 3), ("a0 b1 a0 b1 a0 b0", 3), ("a0 b1 a1", 1),
    ])
  func score(way: String, raw: Int) {
    let turns = way.split(separator: " ").map { Turn(scene: String($0.prefix(1)), decision: Int($0.dropFirst()) ?? 0) }
    #expect(Self.scenario(canGoBack: true).score(of: turns) == Score(raw: raw, maximum: 3))
  }

  @Test("Where no decision has points there is no score; where they have none to win it is none of none")
  func noScore() {
    var scenario = Self.scenario(canGoBack: true)
    for (points, score) in [(nil, nil), (0, Score(raw: 0, maximum: 0))] as [(Int?, Score?)] {
      for scene in scenario.scenes.indices {
        for decision in scenario.scenes[scene].decisions.indices {
          scenario.scenes[scene].decisions[decision].points = points
        }
      }
      #expect(scenario.score(of: [Turn(scene: "a", decision: 0)]) == score)
    }
  }

  @Test(
    "The turning decision is the last one taken that is called so, by the way that stands",
    arguments: [("a1", "til slutt-1"), ("a0 b0", "til slutt-2"), ("a0 b1 a1", "til slutt-1"), ("a0 b1", nil)]
      as [(String, String?)])
  func turning(way: String, text: String?) {
    let turns = way.split(separator: " ").map { Turn(scene: String($0.prefix(1)), decision: Int($0.dropFirst()) ?? 0) }
    #expect(Self.scenario(canGoBack: true).turningPoint(of: turns)?.text == text.map { [.text($0)] })
  }

  @Test("The most points are those of the best way, and a scene that leads back to itself ends all the same")
  func mostPoints() {
    #expect(Self.scenario(canGoBack: true).maximumPoints == 3)
  }

  @Test("Its nominal time is the longest way: ninety seconds a decision, and the words read on it")
  func time() {
    // Først. Fire ord står her. Three texts of two words. Da. Så dette. Da. Slutt. Godt.
    let words = (1 + 4 + 4 + 1) + (2 + 4 + 1) + 2
    let course = Course.small
    #expect(
      course.nominalSeconds(of: .scenario(Self.scenario(canGoBack: true))) == words * 60 / 130 + 2 * 90)
    var endless = Self.scenario(canGoBack: true)
    endless.endings = []
    #expect(course.nominalSeconds(of: .scenario(endless)) == 0)
  }
}
