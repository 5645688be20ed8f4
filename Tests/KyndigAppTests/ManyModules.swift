import Courseware
import TerminalUI
import Testing

@testable import KyndigApp

extension LittleCourse {
  /// The titles of a course of sixteen modules, some of them long.
  static let titles = [
    "Lederens ansvar", "Systematisk HMS-arbeid", "Varsling", "Risikovurdering", "Samarbeid og verneombud",
    "Bedriftshelsetjenesten", "Psykososialt arbeidsmiljø og organisering av arbeidet", "Arbeidstid",
    "Sykefravær og tilrettelegging", "Farlige stoffer og kjemikalier", "Maskiner og utstyr",
    "Ulykker: melde, undersøke, lære", "Innleie og flere arbeidsgivere på samme sted", "Unge arbeidstakere",
    "Tilsyn og reaksjoner", "Året rundt med HMS",
  ]

  /// A course of sixteen modules of a page and a check each.
  static let sixteen: LittleCourse = {
    var course = LittleCourse()
    let main = course.files["kurs/course.xml"] ?? ""
    let names = titles.indices.map { "M\($0 + 1).xml" }
    course.files["kurs/course.xml"] = main.replacing(
      "<module href=\"M02.xml\"/>",
      with: names.dropFirst().map { "<module href=\"\($0)\"/>" }.joined(separator: "\n"))
    for (index, title) in titles.enumerated().dropFirst() {
      course.files["kurs/" + names[index]] =
        second
        .replacing("id=\"arbeid\"", with: "id=\"m\(index + 1)\"").replacing("<title>Arbeidet", with: "<title>\(title)")
        .replacing("sjekk-arbeid", with: "sjekk-m\(index + 1)").replacing("arbeid/", with: "m\(index + 1)/")
        .replacing(" hylla", with: " hylle \(index + 1)")
    }
    return course
  }()
}

/// A leader on her way through sixteen modules, back on the overview after each; taken once.
struct ManyModulesJourney: Sendable {
  let kept: [String: Kept]
  let stepsLeft: Int

  static let taken = Result { try ManyModulesJourney() }

  private init() throws {
    let bench = try Bench(.sixteen, step: 0)
    var guide = Guide(Pilot(.drawn, course: try bench.course()), Self.script) { bench.pass(milliseconds: 7_000) }
    kept = try bench.take(&guide)
    stepsLeft = guide.steps.count
  }

  private static let script: [Guide.Step] = LittleCourse.titles.indices.flatMap { index -> [Guide.Step] in
    let isPage: @Sendable (Screen) -> Bool = { screen in
      screen.trail.contains { $0.hasPrefix("\(index + 1) ") } && screen.heading == (index == 0 ? "Først" : "Hylla")
    }
    return [
      .until(isPage), .press([.character("o")]), .keep("overview-of-sixteen-\(index + 1)"), .press([.enter]),
    ]
  }
}

@Suite("The overview of sixteen modules")
struct ManyModulesTests {
  static let golden = ["overview-of-sixteen-2", "overview-of-sixteen-9", "overview-of-sixteen-16"]

  static func kept(_ number: Int) throws -> Kept {
    try #require(try ManyModulesJourney.taken.get().kept["overview-of-sixteen-\(number)"])
  }

  @Test("The journey comes by all of them")
  func journey() throws { #expect(try ManyModulesJourney.taken.get().stepsLeft == 0) }

  @Test("has the module she is in and the one after it in view", arguments: 1...16, [(80, 24), (60, 20), (200, 60)])
  func inView(number: Int, size: (columns: Int, rows: Int)) throws {
    let frame = try Self.kept(number).drawn(size.columns, size.rows)
    let rows = frame.rows.map { String($0.map(\.character)) }
    let focused = try #require(rows.firstIndex { $0.contains("▸") })
    #expect(rows[focused].contains("▸ ●  \(number < 10 ? " " : "")\(number)  ") || number == 1)
    #expect(frame.cursor.row == focused)
    let next = number < 16 ? "  \(number + 1)  " : " 17  Prøve"
    #expect(rows[focused...].contains { $0.contains(next) })
  }

  /// Digits after each other, and the row that has the focus then.
  @Test(
    "has every row within reach of digits",
    arguments: [
      ("1", 1), ("12", 12), ("16", 16), ("17", 17), ("9", 9), ("99", 9), ("18", 8), ("123", 3), ("1216", 16),
      ("11", 11),
      ("0", 2), ("10", 10), ("20", 2),
    ])
  func digits(typed: String, row: Int) throws {
    var kept = try Self.kept(2)
    for digit in typed { _ = kept.player.update(.character(digit), kept.context) }
    let options = kept.player.screen(kept.context).options
    #expect(options.firstIndex(where: \.isFocused) == row - 1)
  }

  @Test("begins a new number after another key")
  func interrupted() throws {
    var kept = try Self.kept(2)
    for key in [Key.character("1"), .down, .character("2")] { _ = kept.player.update(key, kept.context) }
    #expect(kept.player.screen(kept.context).options.firstIndex(where: \.isFocused) == 1)
  }

  @Test("begins a new number after a result was opened, and letters are keys while results have the focus")
  func results() throws {
    let kept = try Self.kept(16)
    var searching = Searching(try #require(kept.context.session))
    for key in "rydd".map(Key.character) + [.enter, .character("1"), .enter, .character("2")] {
      _ = searching.update(key)
    }
    let rows = searching.panel(kept.context).body.compactMap { if case .options(let rows) = $0 { rows } else { nil } }
    #expect(try #require(rows.first).count >= 12)
    #expect(rows.first?.firstIndex(where: \.isFocused) == 1)
    var player = kept.player
    for key in [Key.character("/")] + "rydd".map(Key.character) + [.enter] { _ = player.update(key, kept.context) }
    #expect(player.update(.character("q"), kept.context) == .leave)
  }

  @Test("takes the same numbers where lines are typed")
  func lines() throws {
    var kept = try Self.kept(16)
    let keys = try #require(kept.screen.keys(typed: "12", vocabulary: Phrases.nb.vocabulary))
    var move = Move.stay
    for key in keys { move = kept.player.update(key, kept.context) }
    #expect(kept.player.screen(kept.context).options.firstIndex(where: \.isFocused) == 11)
    #expect(move == .go(.step("m12/hylla")))
  }
}
