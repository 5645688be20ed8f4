import Foundation
import Testing

@testable import Authoring
@testable import Courseware

@Suite("The course that is taught holds what it promises")
struct TaughtCourseTests {
  private static let course = TaughtCourse.course

  @Test("Nothing is found in it, warnings included, on the day whose rules it states")
  func clean() {
    let found = Compilation(of: TaughtCourse.source, Circumstances(asOf: Self.course.rulesAsOf)).diagnostics
    #expect(found.map { "\($0.labels.first.map { "\($0.range.file):\($0.range.line)" } ?? "") \($0.problem)" } == [])
  }

  @Test("Sixteen modules, in the order of the curriculum")
  func modules() {
    #expect(
      Self.course.modules.map(\.id) == [
        "oppstart", "ansvar", "arbeidsmiljoet", "regelverket", "roller", "systematisk", "risiko", "fysisk",
        "psykososialt", "avvik", "sykefravaer", "arbeidstid", "samordning", "hms-kort", "tilsyn", "gjennomgang",
      ])
  }

  @Test("At least 250 items, and no more than half of them with one right choice")
  func items() {
    let single = TaughtCourse.items.count { if case .single = $0.interaction { true } else { false } }
    #expect(TaughtCourse.items.count >= 250)
    #expect(single * 2 <= TaughtCourse.items.count, "\(single) of \(TaughtCourse.items.count)")
  }

  @Test("Every way of asking is in it")
  func kinds() {
    let kinds = Set(TaughtCourse.items.map { String(describing: $0.interaction).prefix { $0 != "(" } })
    #expect(kinds == ["single", "multiple", "order", "match", "number", "date", "faults"])
  }

  @Test(
    "Every outcome is taught, exercised, and asked about in at least three items", arguments: course.modules.map(\.id))
  func outcomes(id: String) throws {
    let module = try #require(Self.course.modules.first { $0.id == id })
    let steps = module.lessons.flatMap(\.steps)
    let pages = Set(steps.compactMap { if case .page(let page) = $0 { page.id } else { nil } })
    for objective in module.objectives {
      let practised = steps.contains { step in
        switch step {
        case .practice(let item): item.objective == objective.id
        case .scenario(let scenario): scenario.objective == objective.id
        case .page, .question, .stop, .task: false
        }
      }
      let asked = module.banks.flatMap(\.items).filter { $0.objective == objective.id }
      #expect(practised, "\(objective.id) is not exercised")
      #expect(asked.count >= 3, "\(objective.id) is asked about \(asked.count) times")
      #expect(asked.contains { $0.page.map(pages.contains) ?? false }, "\(objective.id) is not taught")
    }
  }

  @Test("Every item and situation says which page teaches it")
  func taught() {
    #expect(TaughtCourse.items.filter { $0.page == nil }.map(\.id) == [])
    #expect(TaughtCourse.scenarios.filter { $0.page == nil }.map(\.id) == [])
  }

  @Test("An outcome with critical items has at least three of them for whoever meets any")
  func critical() {
    for module in Self.course.modules {
      let critical = Dictionary(grouping: module.banks.flatMap(\.items).filter(\.isCritical), by: \.objective)
      for (objective, items) in critical { #expect(items.count >= 3, "\(objective)") }
    }
    let objectives = Set(TaughtCourse.bankItems.filter(\.isCritical).map(\.objective))
    let modules = Set(objectives.map { $0.prefix { $0 != "/" } })
    #expect(modules.isSuperset(of: ["ansvar", "roller", "systematisk", "avvik", "samordning"]))
  }

  @Test("At least fourteen situations, each two to four decisions deep, with several endings")
  func scenarios() {
    #expect(TaughtCourse.scenarios.count >= 14)
    for scenario in TaughtCourse.scenarios {
      let decisions = scenario.longestWay?.decisions ?? 0
      #expect((2...4).contains(decisions), "\(scenario.id): \(decisions)")
      #expect(scenario.endings.count >= 2, "\(scenario.id)")
    }
  }

  @Test("Each module opens with a situation, not with a paragraph number, and ends with a page to keep")
  func opening() {
    for module in Self.course.modules {
      guard case .page(let page)? = module.steps.first else {
        Issue.record("\(module.id) does not open with a page")
        continue
      }
      #expect(!page.blocks.flat.contains { if case .fact = $0 { true } else { false } }, "\(page.id)")
      #expect(!TaughtCourse.text(page.blocks).contains("§"), "\(page.id)")
      guard module.id != "oppstart" else { continue }
      #expect(module.lessons.last?.title == "Ta med videre", "\(module.id)")
    }
  }

  @Test("A fact is checked when its source was read; what rests on a source without a date is an open point")
  func facts() throws {
    let open = try String(contentsOfFile: TaughtCourse.folder + "/open-points.md", encoding: .utf8)
    for (place, fact) in Self.course.factsByPlace {
      let source = try #require(Self.course.sources[fact.source])
      if let checked = fact.checked {
        #expect(checked == source.read, "\(place): \(fact.source)")
      } else {
        let name = String(place.split(separator: "/").last ?? "")
        #expect(open.contains("`\(name)`"), "\(place) has a fact that was never checked and is not in open-points.md")
      }
    }
  }

  @Test("Pages are read easily: LIX under 40 on average, and under 50 on every one")
  func reading() throws {
    let pages = try TaughtCourse.source.files.filter { $0.path.hasPrefix("hms-for-ledere/") }.flatMap { file in
      try #require(Markup.read(file.bytes).root).descendants("page")
    }
    let measured = pages.compactMap { page in page.lix.map { (page["id"] ?? "", $0) } }
    #expect(measured.count > 150)
    #expect(measured.filter { $0.1 >= 50 }.map(\.0) == [])
    #expect(measured.reduce(0) { $0 + $1.1 } < 40 * measured.count)
  }
}

extension Course {
  /// Every fact, with the id of what it stands in.
  fileprivate var factsByPlace: [(String, Fact)] {
    modules.flatMap { module in
      module.steps.flatMap { step -> [(String, Fact)] in
        let blocks: [Block] =
          switch step {
          case .page(let page): page.blocks
          case .stop(let stop): stop.blocks
          case .task(let task): task.blocks
          case .practice(let item): item.prompt
          case .scenario(let scenario): scenario.scenes.flatMap(\.blocks) + scenario.endings.flatMap(\.blocks)
          case .question: []
          }
        return blocks.flat.compactMap { if case .fact(let fact) = $0 { (step.id, fact) } else { nil } }
      }
    }
  }
}

extension [Block] {
  /// All blocks, those inside others too.
  var flat: [Block] {
    flatMap { block -> [Block] in
      switch block {
      case .when(let conditional): [block] + conditional.blocks.flat
      case .aside(let aside): [block] + aside.blocks.flat
      case .fact(let fact): [block] + fact.blocks.flat
      case .paragraph, .list, .table, .figure: [block]
      }
    }
  }
}
