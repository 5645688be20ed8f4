import Courseware
import TerminalUI

/// What a scenario is and whether one can go back in it, before it begins.
struct ScenarioIntroduction: Stage {
  let scenario: Scenario

  func object(_ context: Context) -> String? { scenario.id }

  func screen(_ context: Context) -> Screen {
    let words = context.words
    var body: [TerminalUI.Block] = [.heading(Text(scenario.title))] + context.reason(of: scenario.id)
    body += [
      .paragraph(Text(words.scenarios.lead)),
      .paragraph(Text(scenario.canGoBack ? words.scenarios.canGoBack : words.scenarios.cannotGoBack, .strong)),
    ]
    if scenario.maximumPoints > 0 { body.append(.paragraph(Text(words.scenarios.points))) }
    return context.scenarioScreen(
      scenario, body,
      [
        KeyHint("Enter", words.scenarios.begin), KeyHint("←", words.keys.back), KeyHint("o", words.keys.overview),
        KeyHint("?", words.keys.help), KeyHint("q", words.keys.leave),
      ], words.scenarios.beginPrompt)
  }

  mutating func update(_ key: Key, _ context: Context) -> Move {
    switch key {
    case .enter: .go(.scene(scenario.id, turns: 0))
    case .left, .backspace: .go(.before(scenario.id))
    default: .stay
    }
  }
}

/// A scene: what happens, and what one can do.
struct ScenarioScene: Stage {
  let scenario: Scenario
  /// The way that led here.
  private let way: [Turn]
  private let scene: Scene?
  private var picking: Picking
  private var isReminded = false

  init(scenario: Scenario, way: [Turn]) {
    self.scenario = scenario
    self.way = way
    scene = scenario.scene(after: way)
    picking = Picking(of: scene?.decisions.count ?? 0)
  }

  func object(_ context: Context) -> String? { scenario.id }

  private var canGoBack: Bool { way.isEmpty || scenario.canGoBack }

  func screen(_ context: Context) -> Screen {
    guard let scene else { return Screen(trail: [], body: []) }
    let words = context.words
    var prose = Prose(context)
    var body: [TerminalUI.Block] = scene.title.map { [.heading(Text($0))] } ?? []
    body += prose.referenced(scene.blocks)
    var texts: [TerminalUI.Text] = []
    for decision in scene.decisions { texts.append(prose.text(decision.text)) }
    body.append(picking.options(texts))
    if isReminded { body.append(.paragraph(Text(words.scenarios.nothingChosen, .strong))) }
    if let path = context.path(way, in: scenario, goesOn: true) { body.append(.paragraph(path)) }
    var keys = words.keys.choosing(scene.decisions.count) + [KeyHint("Enter", words.scenarios.decide)]
    if canGoBack { keys.append(KeyHint("←", words.keys.back)) }
    keys += [KeyHint("o", words.keys.overview), KeyHint("?", words.keys.help), KeyHint("q", words.keys.leave)]
    return context.scenarioScreen(
      scenario, fact: words.scenarios.decision(way.count + 1), body, keys, words.scenarios.prompt(canGoBack))
  }

  mutating func update(_ key: Key, _ context: Context) -> Move {
    switch key {
    case .left, .backspace:
      guard canGoBack else { return .stay }
      return way.isEmpty
        ? .go(.scenarioIntroduction(scenario.id)) : .go(.scene(scenario.id, turns: way.count - 1))
    case .enter:
      guard let scene, let decision = picking.chosen else {
        isReminded = true
        return .stay
      }
      return .record(
        [.decided(scenario: scenario.id, scene: scene.id, decision: decision)], then: .consequence(scenario.id))
    default:
      if picking.handle(key) { isReminded = false }
      return .stay
    }
  }
}

/// What came of the decision just taken.
struct ScenarioConsequence: Stage {
  let scenario: Scenario

  func object(_ context: Context) -> String? { scenario.id }

  func screen(_ context: Context) -> Screen {
    let words = context.words
    let way = context.way(in: scenario)
    guard let decision = way.last.flatMap(scenario.decision) else { return Screen(trail: [], body: []) }
    var prose = Prose(context)
    let body: [TerminalUI.Block] = [
      .paragraph(Text(words.scenarios.youChose + " ", .strong) + prose.text(decision.text)),
      .paragraph(prose.text(decision.consequence)),
    ]
    var keys = [KeyHint("Enter", words.keys.onward)]
    if scenario.canGoBack { keys.append(KeyHint("←", words.scenarios.otherwise)) }
    keys += [KeyHint("o", words.keys.overview), KeyHint("?", words.keys.help), KeyHint("q", words.keys.leave)]
    return context.scenarioScreen(
      scenario, fact: words.scenarios.decision(way.count), body, keys,
      words.scenarios.consequencePrompt(scenario.canGoBack))
  }

  mutating func update(_ key: Key, _ context: Context) -> Move {
    let turns = context.way(in: scenario).count
    return switch key {
    case .enter: .go(.scene(scenario.id, turns: turns))
    case .left, .backspace: scenario.canGoBack ? .go(.scene(scenario.id, turns: turns - 1)) : .stay
    default: .stay
    }
  }
}

/// How it ended, and which decision turned it.
struct ScenarioEnding: Stage {
  let scenario: Scenario

  func object(_ context: Context) -> String? { scenario.id }

  func screen(_ context: Context) -> Screen {
    let words = context.words
    let way = context.way(in: scenario)
    guard let ending = scenario.ending(after: way) else { return Screen(trail: [], body: []) }
    var prose = Prose(context)
    var body: [TerminalUI.Block] = [.heading(Text(ending.title))] + prose.referenced(ending.blocks)
    if let turning = scenario.turningPoint(of: way) {
      body.append(.paragraph(Text(words.scenarios.turning + " ", .strong) + prose.text(turning.text)))
    }
    if let score = scenario.score(of: way), score.maximum > 0 {
      body.append(.paragraph(Text(words.results.points(score.raw, score.maximum))))
    }
    if let path = context.path(way, in: scenario, goesOn: false) { body.append(.paragraph(path)) }
    let page = scenario.page.flatMap { context.session?.course.page($0) }
    if let page { body.append(.paragraph(Text(words.items.saysPage(page.title)))) }
    var keys = [KeyHint("Enter", words.keys.onward), KeyHint("n", words.scenarios.again)]
    if page != nil { keys.append(KeyHint("l", words.items.read)) }
    keys += [
      KeyHint("←", words.keys.back), KeyHint("o", words.keys.overview), KeyHint("?", words.keys.help),
      KeyHint("q", words.keys.leave),
    ]
    return context.scenarioScreen(
      scenario, fact: words.scenarios.ended, body, keys, words.scenarios.endingPrompt(page != nil))
  }

  mutating func update(_ key: Key, _ context: Context) -> Move {
    switch key {
    case .enter: return .go(.after(scenario.id))
    case .character("n"): return .go(.scene(scenario.id, turns: 0))
    case .character("l"):
      return scenario.page.flatMap { context.session?.course.page($0) }.map { .read(page: $0.id) } ?? .stay
    case .left, .backspace:
      return scenario.canGoBack
        ? .go(.scene(scenario.id, turns: context.way(in: scenario).count - 1)) : .go(.before(scenario.id))
    default: return .stay
    }
  }
}

extension Context {
  /// The decisions taken so far.
  fileprivate func way(in scenario: Scenario) -> [Turn] { session?.ways[scenario.id] ?? [] }

  /// The way so far in one line of the reading width, nil before the first decision.
  ///
  /// What does not fit goes from its beginning.
  fileprivate func path(_ way: [Turn], in scenario: Scenario, goesOn: Bool) -> TerminalUI.Text? {
    guard !way.isEmpty else { return nil }
    let phrase = goesOn ? words.scenarios.soFar : words.scenarios.wholePath
    let ending = goesOn ? [words.scenarios.here] : []
    func line(_ places: [String]) -> String { phrase((places + ending).joined(separator: " → ")) }
    let width = max(66 - line(Array(repeating: "", count: way.count)).count, 0) / way.count
    var prose = Prose(self)
    var places: [String] = []
    for decision in way.compactMap(scenario.decision) {
      places.append(prose.text(decision.text).string.shortened(to: max(width, 16)))
    }
    while line(places).count > 66, places.count > 1 { places = ["…"] + places.dropFirst(places[0] == "…" ? 2 : 1) }
    return Text(line(places), .dim)
  }

  fileprivate func scenarioScreen(
    _ scenario: Scenario, fact: String = "", _ body: [TerminalUI.Block], _ keys: [KeyHint], _ prompt: String
  ) -> Screen {
    var screen = stepScreen(scenario.id, fact: fact, body, keys, prompt)
    screen.trail.append(words.scenarios.title(scenario.title))
    return screen
  }
}
