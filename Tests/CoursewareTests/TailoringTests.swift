import Courseware
import Testing

@Suite("Tailoring")
struct TailoringTests {
  @Test(
    "Each number of employees sees what belongs to it, on both sides of every boundary",
    arguments: [
      (.number(0), ["NONE", "SMALL"]), (.number(1), ["SOME", "SMALL"]), (.number(4), ["SOME", "SMALL"]),
      (.number(5), ["SOME", "OMBUD"]), (.number(9), ["SOME", "OMBUD"]), (.number(10), ["SOME", "OMBUD", "AMU-ASKED"]),
      (.number(19), ["SOME", "OMBUD", "AMU-ASKED"]), (.number(20), ["SOME", "OMBUD", "AMU-ASKED", "TWENTY"]),
      (.number(29), ["SOME", "OMBUD", "AMU-ASKED", "TWENTY"]), (.number(30), ["SOME", "OMBUD", "TWENTY", "AMU"]),
      (.number(9999), ["SOME", "OMBUD", "TWENTY", "AMU"]),
      (.unknown, ["NONE", "SOME", "SMALL", "OMBUD", "AMU-ASKED", "TWENTY", "AMU"]),
      (nil, ["NONE", "SOME", "SMALL", "OMBUD", "AMU-ASKED", "TWENTY", "AMU"]),
    ] as [(Answer?, [String])])
  func heads(answer: Answer?, seen: [String]) throws {
    let course = tailored(heads: answer, trade: nil)
    let page = try #require(course.modules.first?.steps.compactMap(\.page).first { $0.id == "start/antall" })
    #expect(page.blocks.compactMap(\.conditional?.id) == seen.map { "N." + $0 })
  }

  @Test(
    "Practice, items of a bank and the introduction follow the same boundary",
    arguments: [(.number(4), false), (.number(5), true), (.unknown, true)] as [(Answer, Bool)])
  func items(answer: Answer, isThere: Bool) {
    let course = tailored(heads: answer, trade: nil)
    #expect((course.practiceItem("ansvar/øv-stor") != nil) == isThere)
    #expect((course.bankItem("ansvar/f") != nil) == isThere)
    #expect(tailored(heads: .number(0), trade: nil).introduction.count == 1)
    #expect(course.introduction.count == 2)
  }

  @Test("What the reviewer reads follows the same boundary", arguments: [(4, 0), (5, 1)])
  func review(heads: Int, blocks: Int) {
    var course = Course.small
    let condition = Condition.comparison(.parameter("heads"), .atLeast, .number(5))
    course.review = Review(
      blocks: [.when(Conditional(id: nil, condition: condition, blocks: []))], topics: ["Verneombud"], minutes: 20)
    let tailored = course.tailored(to: profile(heads: .number(heads), trade: nil))
    #expect(tailored.review?.blocks.count == blocks)
  }

  @Test(
    "A module, a question and a stop follow the trade; «vet ikke» keeps what it may need and stops nobody",
    arguments: [
      ("construction", true, true, false), ("office", false, false, false), ("shipping", false, false, true),
      (nil, true, true, false),
    ] as [(String?, Bool, Bool, Bool)])
  func trade(word: String?, hasModule: Bool, asksShared: Bool, stops: Bool) throws {
    for answer in word.map({ [Answer.word($0)] }) ?? [nil, .unknown] {
      let course = tailored(heads: nil, trade: answer)
      let start = try #require(course.modules.first)
      #expect(course.modules.contains { $0.id == "bygg" } == hasModule)
      #expect(start.lessons.flatMap(\.steps).contains(.question("shared")) == asksShared)
      #expect(start.isStopped == stops)
    }
  }

  @Test("A stop that applies is the last step; nothing behind it can be reached")
  func stop() throws {
    let start = try #require(tailored(heads: .number(7), trade: .word("shipping")).modules.first)
    #expect(start.steps.map(\.id) == ["start/hei", "heads", "trade", "start/til-sjøs"])
    let open = try #require(tailored(heads: .number(7), trade: .word("office")).modules.first)
    #expect(open.steps.map(\.id) == ["start/hei", "heads", "trade", "start/antall"])
  }

  @Test(
    "A lesson, a page, a task, a scenario and a choice follow a condition of their own; a choice keeps its place",
    arguments: [(.number(4), false), (.number(5), true), (.unknown, true)] as [(Answer, Bool)])
  func own(answer: Answer, isThere: Bool) throws {
    let large = Condition.heads(.atLeast, 5)
    var course = Course.of([Item("m/a", "m/o")], checkDraws: 1)
    var choices = Item("m/øv", "m/o", .multiple(true, true, false)).interaction.choices
    choices[1].condition = large
    var scenario = ScenarioTests.scenario(canGoBack: true)
    scenario.condition = large
    scenario.scenes[0].blocks = .when(large, "S")
    scenario.endings[0].blocks = .when(large, "E")
    course.modules[0].lessons[0].steps += [
      .page(Page(id: "m/egen", title: "Egen", condition: large, blocks: [])),
      .practice(Item("m/øv", "m/o", .multiple(choices))), .scenario(scenario),
    ]
    course.modules[0].lessons.append(
      Lesson(
        id: "m/stor", title: "Stor", condition: large,
        steps: [.page(Page(id: "m/stor-side", title: "Stor", blocks: []))]))
    course.modules[0].tasks = [
      Task(id: "m/t", document: nil, condition: large, title: "T", blocks: [], parts: [], minutes: 1)
    ]
    let tailored = course.tailored(to: BusinessProfile(answers: ["heads": answer]))
    let module = try #require(tailored.modules.first)
    #expect(module.lessons.map(\.id) == (isThere ? ["m/leksjon", "m/stor"] : ["m/leksjon"]))
    #expect(module.tasks.isEmpty != isThere)
    #expect(
      module.steps.map(\.id)
        == (isThere ? ["m/side", "m/egen", "m/øv", "m/s", "m/stor-side", "m/t"] : ["m/side", "m/øv"]))
    let item = try #require(tailored.practiceItem("m/øv"))
    #expect(item.interaction.choices.map(\.isOffered) == [true, isThere, true])
    #expect(item.score(.multiple([0])) == Score(raw: 1, maximum: isThere ? 2 : 1))
    #expect(tailored.scenario("m/s")?.scenes[0].blocks.count == (isThere ? 1 : nil))
  }

  @Test(
    "Of the texts to start from stay those whose condition holds, or may hold",
    arguments: [
      (.number(3), ["liten", "alle"]), (.number(9), ["stor", "alle"]), (.unknown, ["liten", "stor", "alle"]),
    ] as [(Answer, [String])])
  func samples(answer: Answer, texts: [String]) {
    var course = Course.of([Item("m/a", "m/o")], checkDraws: 1)
    var task = DraftTests.task()
    task.samples = [
      TaskSample(field: "mål", condition: .heads(.less, 5), text: "liten"),
      TaskSample(field: "mål", condition: .heads(.atLeast, 5), text: "stor"), TaskSample(field: "mål", text: "alle"),
    ]
    course.modules[0].tasks = [task]
    #expect(course.conditions.suffix(2) == [.heads(.less, 5), .heads(.atLeast, 5)])
    let tailored = course.tailored(to: BusinessProfile(answers: ["heads": answer]))
    #expect(tailored.modules[0].tasks[0].samples.map(\.text) == texts)
  }

  @Test("Conditions are found inside everything that holds blocks, and inside one another")
  func nesting() {
    let small = Condition.heads(.less, 5)
    let large = Condition.heads(.atLeast, 5)
    let inner = [Block].text("Alltid.") + .when(small, "LITEN") + .when(large, "STOR")
    let fact = Fact(law: "aml § 6-1", source: "AML", inForce: nil, checked: nil, blocks: inner)
    let blocks: [Block] = [
      .aside(Aside(kind: .note, title: nil, blocks: inner)), .fact(fact),
      .when(Conditional(id: "YTRE", condition: large, blocks: inner)),
      .when(Conditional(id: "BORTE", condition: small, blocks: inner)), .list([[.text("punkt")]], isNumbered: true),
      .table(Table(header: [], rows: [])), .figure(Figure(lines: ["-"], alternative: "strek")),
    ]
    var course = Course.of([Item("m/a", "m/o")], checkDraws: 1)
    course.introduction = blocks
    course.modules[0].lessons[0].steps = [
      .page(Page(id: "m/side", title: "Side", blocks: blocks)),
      .practice(
        Item(id: "m/øv", objective: "m/o", prompt: blocks, interaction: .single(true, false))),
      .scenario(
        Scenario(
          id: "m/situasjon", objective: "m/o", title: "Situasjon", canGoBack: false,
          scenes: [Scene(id: "a", title: nil, blocks: blocks, decisions: [])],
          endings: [Ending(id: "b", title: "B", blocks: blocks)])),
      .stop(Stop(id: "m/stopp", condition: large, title: "Stopp", blocks: blocks)),
    ]
    course.modules[0].tasks = [
      Task(id: "m/oppgave", document: nil, title: "Oppgave", blocks: blocks, fields: [], minutes: 1)
    ]
    course.modules[0].banks[0].items[0].prompt = blocks

    let kept = [Block].text("Alltid.") + .when(large, "STOR")
    var keptFact = fact
    keptFact.blocks = kept
    let expected: [Block] = [
      .aside(Aside(kind: .note, title: nil, blocks: kept)), .fact(keptFact),
      .when(Conditional(id: "YTRE", condition: large, blocks: kept)), blocks[4], blocks[5], blocks[6],
    ]
    let result = course.tailored(to: BusinessProfile(answers: ["heads": .number(5)]))
    #expect(result.introduction == expected)
    #expect(result.modules[0].lessons[0].steps.map(\.blocks) == [expected, expected, expected + expected, expected])
    #expect(result.modules[0].tasks[0].blocks == expected)
    #expect(result.modules[0].banks[0].items[0].prompt == expected)
  }

  @Test(
    "What is tailored for a business fits it: doing it again changes nothing",
    arguments: [nil, .unknown, .number(0), .number(5), .number(30)] as [Answer?],
    [nil, .unknown, .word("office"), .word("construction"), .word("shipping")] as [Answer?])
  func again(heads: Answer?, trade: Answer?) {
    let profile = profile(heads: heads, trade: trade)
    let once = Course.small.tailored(to: profile)
    #expect(once.tailored(to: profile) == once)
  }

  private func tailored(heads: Answer?, trade: Answer?) -> Course {
    Course.small.tailored(to: profile(heads: heads, trade: trade))
  }

  private func profile(heads: Answer?, trade: Answer?) -> BusinessProfile {
    BusinessProfile(answers: ["heads": heads, "trade": trade].compactMapValues { $0 })
  }
}

extension Step {
  fileprivate var page: Page? { if case .page(let page) = self { page } else { nil } }

  fileprivate var blocks: [Block] {
    switch self {
    case .page(let page): page.blocks
    case .stop(let stop): stop.blocks
    case .practice(let item): item.prompt
    case .task(let task): task.blocks
    case .scenario(let scenario): scenario.scenes.flatMap(\.blocks) + scenario.endings.flatMap(\.blocks)
    case .question: []
    }
  }
}

extension Block {
  fileprivate var conditional: Conditional? { if case .when(let conditional) = self { conditional } else { nil } }
}
