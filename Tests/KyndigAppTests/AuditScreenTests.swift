import Courseware
import Foundation
import Records
import Register
import TerminalUI
import Testing

@testable import KyndigApp

/// What the tests of the audit's screens expect, case by case.
enum AuditScreenTables {
  static let standings: [(AuditChoice.Standing, [String])] = [
    (.completed, ["Kari Nordmann", "Per Fossum"]),
    (.inProgress, ["Eva Johnsen", "Siri Haugen", "Tom Iversen", "Åse Ødegård"]),
    (.standsFast, ["Eva Johnsen", "Tom Iversen", "Åse Ødegård"]),
    (
      .notStarted,
      ["Anne-Marie Christensen-Bergstrøm", "Berit Aas", "Mona Lie", "Nina Eide", "Ola Dahl", "Øyvind Nes"]
    ), (.awaiting, []), (.overdue, ["Anne-Marie Christensen-Bergstrøm", "Eva Johnsen", "Mona Lie"]), (.deviation, []),
  ]

  /// An order, with those who stand first and last in it.
  static let sorted: [(AuditOrder, [String])] = [
    (.name, ["Anne-Marie Christensen-Bergstrøm", "Berit Aas", "Øyvind Nes", "Åse Ødegård"]),
    (.unit, ["Berit Aas", "Per Fossum", "Nina Eide", "Øyvind Nes"]),
    (.status, ["Anne-Marie Christensen-Bergstrøm", "Berit Aas", "Kari Nordmann", "Lars Vik"]),
    (.due, ["Anne-Marie Christensen-Bergstrøm", "Eva Johnsen", "Kari Nordmann", "Lars Vik"]),
    (.activity, ["Kari Nordmann", "Eva Johnsen", "Ola Dahl", "Øyvind Nes"]),
  ]

  private static let twoWeeks: Int64 = 14 * 86_400_000
  static let silences: [(AuditReport.State, Int64, Bool)] = [
    (.inProgress, twoWeeks, true), (.inProgress, twoWeeks - 1, false), (.inProgress, 0, false),
    (.passed, 90 * 86_400_000, false), (.notStarted, 90 * 86_400_000, false),
  ]

  /// What is asked of the command, and the keys that ask the same of the screen.
  static let exports: [(options: [String], keys: [Key])] = [
    ([], []),
    (["--unit", "Drift"], [.character("f"), .character("1"), .character("0"), .enter, .character("2"), .enter]),
    (["--due"], [.character("f"), .character("7"), .enter]),
  ]
}

@Suite("Auditing at the screen", .serialized)
struct AuditScreenTests {
  static let bench = Result { try AuditScreenBench() }

  static func list(_ choice: AuditChoice = AuditChoice()) throws -> AuditedList {
    let bench = try bench.get()
    let desk = try bench.command().desk(in: bench.office.world, .nb)
    return AuditedList(try desk.read { _ in }, choice: choice)
  }

  static func names(_ list: AuditedList) -> [String] { (0..<list.count).map { list[$0].leader.name } }

  static func choice(_ change: (inout AuditChoice) -> Void) -> AuditChoice {
    var choice = AuditChoice()
    change(&choice)
    return choice
  }

  @Test("the filter keeps those who stand so", arguments: 0..<AuditScreenTables.standings.count)
  func standing(index: Int) throws {
    let (standing, names) = AuditScreenTables.standings[index]
    let list = try Self.list(Self.choice { $0.standing = standing })
    #expect(Self.names(list) == names)
    let counts = try Self.list().counts(of: [standing])
    #expect(counts == [names.count])
    #expect(list.report.rows.count == 13)
  }

  @Test("what is chosen by holds together: unit, name, number, and all of them at once")
  func together() throws {
    #expect(try Self.names(Self.list(Self.choice { $0.unit = "drift" })).count == 4)
    #expect(try Self.names(Self.list(Self.choice { $0.unit = "Drift / Lager" })).count == 2)
    #expect(try Self.names(Self.list(Self.choice { $0.name = "ODEGARD" })) == [])
    #expect(try Self.names(Self.list(Self.choice { $0.name = "åse ø" })) == ["Åse Ødegård"])
    #expect(try Self.names(Self.list(Self.choice { $0.name = "107" })) == ["Kari Nordmann"])
    let choice = Self.choice {
      $0.unit = "Drift"
      $0.standing = .overdue
      $0.name = "marie"
    }
    #expect(try Self.names(Self.list(choice)) == ["Anne-Marie Christensen-Bergstrøm"])
    #expect(
      try Self.list().units == ["Drift", "Drift / Anlegg", "Drift / Lager", "Ledelse", "Prosjekt", "Salg", "Økonomi"])
  }

  @Test("sorts by what was asked for", arguments: 0..<AuditScreenTables.sorted.count)
  func sorted(index: Int) throws {
    let (order, expected) = AuditScreenTables.sorted[index]
    var list = try Self.list()
    list.sort(by: order)
    let names = Self.names(list)
    #expect(Array(names.prefix(2) + names.suffix(2)) == expected)
  }

  @Test("letters stand where a Norwegian looks for them, and accents make no difference")
  func alphabet() {
    let names = ["Zakariassen", "Ås", "Ærfugl", "ødegård", "Édouard", "Eide", "aas", "A\u{30A}sen"]
    #expect(
      names.sorted { $0.alphabetical < $1.alphabetical }
        == ["aas", "Édouard", "Eide", "Zakariassen", "Ærfugl", "ødegård", "Ås", "A\u{30A}sen"])
  }

  @Test(
    "stands fast who is under way and has done nothing for two weeks, to the millisecond",
    arguments: 0..<AuditScreenTables.silences.count
  )
  func standsFast(index: Int) {
    let (state, ago, isStuck) = AuditScreenTables.silences[index]
    var row = AuditReport.Row.named("Tom")
    let now = Timestamp(milliseconds: 1_795_000_000_000)
    row.state = state
    row.lastStored = Timestamp(milliseconds: now.milliseconds - ago)
    #expect(row.standsFast(at: now) == isStuck)
    row.leader.state = .left
    #expect(!row.standsFast(at: now))
  }

  @Test("the option of the command is where the screen begins, and can be taken away there")
  func begins() throws {
    let bench = try Self.bench.get()
    let kept = try bench.run(
      [.keep("first"), .letter("f"), .letter("1"), .enter, .keep("all")], ["--unit", "Drift", "--due"]
    ).script.kept
    let first = try #require(kept["first"])
    #expect(first.says("Filtrert: frist foran seg, over fristen eller kan fornye; enhet «Drift». 4 av 13 linjer."))
    #expect(try #require(kept["all"]).says("Filtrert") == false)
  }

  @Test("what is exported is what the option gives, byte for byte", arguments: 0..<AuditScreenTables.exports.count)
  func exported(index: Int) throws {
    let (options, keys) = AuditScreenTables.exports[index]
    let bench = try Self.bench.get()
    let folder = bench.office.bench.folder
    let name = UUID().uuidString
    var steps: [IssueScript.Step] = [.press(keys)]
    // Sorted otherwise on the screen, which changes nothing in the file.
    steps += [.letter("s"), .letter("5"), .enter]
    steps += [.letter("e"), .enter, .press([.clear]), .type(name), .enter]
    steps += [.letter("e"), .letter("2"), .enter, .press([.clear]), .type(name + ".html"), .enter, .letter("q")]
    let farewell = try bench.run(steps).farewell
    #expect(farewell.lines.count == 2 && farewell.lines[0].contains(folder + "/\(name).csv"))
    let table = try bench.printed(options + ["--csv"])
    #expect(OfficeBench.bytes(folder + "/\(name).csv") == table)
    let other = folder + "/\(name)-2.html"
    _ = try bench.printed(options + ["--html", other])
    let pages = [folder + "/\(name).html", other].map { path in
      // When it was made stands last on the page.
      String(decoding: OfficeBench.bytes(path), as: UTF8.self).replacing(/kl\.[^<]*</, with: "<")
    }
    #expect(!pages[0].isEmpty && pages[0] == pages[1])
  }

  @Test("a page of what no option can say, says what was chosen")
  func page() throws {
    let bench = try Self.bench.get()
    let path = bench.office.bench.folder + "/\(UUID().uuidString).html"
    try bench.run([
      .letter("f"), .letter("4"), .enter, .letter("e"), .letter("2"), .enter, .press([.clear]), .type(path), .enter,
    ])
    let page = String(decoding: OfficeBench.bytes(path), as: UTF8.self)
    #expect(page.contains("Filtrert: står fast: ingenting gjort på 14 dager. 3 av 13 linjer."))
    #expect(page.contains("Tom Iversen") && !page.contains("Kari Nordmann"))
  }

  @Test("a file that is there is left alone, and what was typed stands")
  func refused() throws {
    let bench = try Self.bench.get()
    let path = bench.office.bench.folder + "/\(UUID().uuidString).csv"
    try Data("noe annet".utf8).write(to: URL(fileURLWithPath: path))
    let (script, farewell) = try bench.run([
      .letter("e"), .enter, .press([.clear]), .type(path), .enter, .keep("refused"),
    ])
    #expect(OfficeBench.bytes(path) == Array("noe annet".utf8))
    let refused = try #require(script.kept["refused"])
    #expect(refused.focusedField?.text == path && refused.says("finnes fra før"))
    #expect(farewell.lines == [])
  }

  @Test("one leader is explained in the words of --explain")
  func explained() throws {
    let bench = try Self.bench.get()
    let kept = try bench.run([.press([.paste("11")]), .enter, .keep("leader"), .enter, .keep("list")]).script.kept
    let leader = try #require(kept["leader"])
    #expect(leader.trail.last == "Tom Iversen")
    let said = leader.spoken(glyphs: .unicode, vocabulary: Phrases.nb.vocabulary).lines
    let text = String(decoding: try bench.printed(["--explain", "203"]), as: UTF8.self)
    func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }
    #expect(words(said.dropFirst().joined(separator: " ")) == words(text))
    #expect(text.contains("Står fast: ingenting er gjort siden") && text.contains(", 20 dager."))
    #expect(try #require(kept["list"]).trail.count == 1)
  }

  @Test("ends with what was wrong, however one leaves; Ctrl-C twice is an interruption")
  func leaves() throws {
    let bench = try AuditScreenBench()
    func farewell(_ steps: [IssueScript.Step]) throws -> AuditingLoop.Farewell { try bench.run(steps).farewell }
    #expect(try farewell([.letter("q")]) == AuditingLoop.Farewell())
    #expect(try farewell([.press([.interrupt, .interrupt])]).isInterrupted)
    #expect(try farewell([.press([.interrupt, .escape])]).isInterrupted == false)
    try bench.damage()
    #expect(try farewell([.letter("q")]) == AuditingLoop.Farewell(hasDeviations: true))
    #expect(try farewell([]).hasDeviations)
  }

  @Test("the same is done by words where there is no full screen, in any language")
  func typed() throws {
    let bench = try Self.bench.get()
    let (script, _) = try bench.run([
      .line("mer"), .keep("second"), .line("previous"), .keep("first"), .line("44"), .keep("no-row"), .line("11"),
      .keep("leader"), .line("tilbake"), .line("filter"), .line("4"), .keep("stuck"), .line("sorter"), .line("5"),
      .keep("sorted"), .line("avvik"), .keep("findings"), .line(""), .line("filtrer"), .line("11"), .line("tom"),
      .keep("named"), .line("filtrer"), .line("11"), .line("/slett"), .line(""), .keep("all"), .line("tull"),
      .line("avslutt"),
    ])
    let kept = script.kept
    #expect(kept["second"]?.saying.contains("11. Leder: Tom Iversen.") == true)
    #expect(kept["first"]?.saying.contains("1. Leder: Anne-Marie Christensen-Bergstrøm.") == true)
    #expect(kept["no-row"]?.says("Skriv ett tall fra 1 til 13.") == true)
    #expect(kept["leader"]?.trail.last == "Tom Iversen")
    #expect(kept["stuck"]?.saying.contains("3 av 13 linjer.") == true)
    #expect(kept["sorted"]?.saying.contains("1. Leder: Eva Johnsen.") == true)
    #expect(kept["findings"]?.trail.last == "Avvik og protokoll")
    #expect(kept["named"]?.saying.contains("navn «tom». 1 av 13 linjer.") == true)
    #expect(kept["all"]?.saying.contains("navn «tom»") == false)
    #expect(script.notUnderstood == ["tull"])
  }

  @Test("of a hundred thousand no more than a window is laid out, or asked for", arguments: [1, 7, 50_000, 99_999])
  func many(key: Int) {
    let rows = (1...100_000).map { AuditReport.Row.named("Leder \($0)", unit: "Enhet \($0 % 40)") }
    let context = AuditingContext(
      language: .nb, words: .nb, place: "Fjellbygg AS",
      list: AuditedList(AuditReport(asOf: Timestamp(milliseconds: 1_795_000_000_000), rows: rows)))
    var stage = LeaderList(context)
    _ = stage.update(.paste("\(key)"), context)
    let screen = stage.screen(context)
    let rolls: [Roll] = screen.body.compactMap { block in
      guard case .roll(let roll) = block else { return nil }
      return roll
    }
    #expect(rolls.count == 1 && rolls[0].rows.count < 2 * Roll.mostDrawn && rolls[0].count == 100_000)
    let frame = AuditScreenGoldenTests.drawn(screen, 80, 24)
    #expect(frame.contentHeight <= 19)
    let cursor = String(frame.rows[frame.cursor.row].map(\.character))
    #expect(cursor.contains("▸ \(context.list[key - 1].leader.name) "))
    #expect(screen.spoken(glyphs: .unicode, vocabulary: Phrases.nb.vocabulary).lines.count < 60)
  }
}
