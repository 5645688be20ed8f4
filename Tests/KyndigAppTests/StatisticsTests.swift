import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records
import Testing

@testable import KyndigApp

@Suite("kyndig statistics")
struct StatisticsTests {
  /// The name that nothing of the statistics may have.
  private static let name = "Kari Fjordheim"

  /// Somebody who has practised in the published course: the place of the choice, or nothing for none.
  private static func practise(
    _ number: Int, _ choice: Int, in course: Course, _ edition: Edition, remark: String? = nil, _ archive: Archive
  ) throws {
    let (leader, id) = ("leder-\(number)", "økt-\(number)")
    try archive.save(Leader(id: leader, name: "\(name) \(number)"))
    let start = Timestamp(milliseconds: 1_795_000_000_000)
    var events = [Event(at: start, .started(session: id, edition: edition, seed: 7))]
    var session = try #require(Session(events[0], in: course))
    var kinds: [Event.Kind] = [
      .viewed(step: "ansvar/ovelse"), .practised(item: "ansvar/ovelse", response: .single(choice)),
    ]
    if let remark { kinds.append(.remarked(object: "ansvar/ovelse", text: remark)) }
    for (index, kind) in kinds.enumerated() {
      let at = Timestamp(milliseconds: start.milliseconds + Int64(index + 1) * 9000)
      events += try session.handle(Event(at: at, kind), in: course).map { effect in
        switch effect {
        case .record(let event): event
        }
      }
    }
    try archive.begin(
      SessionRecord(id: id, leader: leader, edition: edition),
      events.enumerated().map { Statement($1, session: id, sequence: $0, actor: leader) })
  }

  /// A site where so many have practised right and so many wrong; the first of them says something.
  private static func bench(
    right: Int = 9, wrong: Int = 6, remark: String? = "=SUM(1;2) Skrivefeil i «har»."
  ) throws -> (bench: Bench, edition: Edition, archive: Archive) {
    let bench = try Bench(LittleCourse())
    let report = try publish(bench)
    let (course, archive) = (try bench.course(), try Archive(at: bench.site.records))
    for number in 0..<(right + wrong) {
      try practise(
        number, number < right ? 0 : 1, in: course, report.edition, remark: number == 0 ? remark : nil, archive)
    }
    return (bench, report.edition, archive)
  }

  private static func publish(_ bench: Bench) throws -> PublishReport {
    try Publish.parse([
      bench.site.courses + "/kurs", "--reader", "Ola Fjordheim", "--competence", "verneingeniør",
    ]).publish(in: bench.world)
  }

  private static func answer(_ bench: Bench, _ arguments: [String], _ language: Language = .nb) throws -> String {
    let command = try Statistics.parse(arguments + ["--site", bench.site.path, "--language", language.rawValue])
    return String(decoding: try command.answer(in: bench.world), as: UTF8.self)
  }

  private static func steady(_ text: String, _ edition: Edition) -> String {
    text.replacing(edition.digest, with: "5e…").replacing(edition.digest.prefix(12), with: "5e…")
  }

  @Test("tells what the answers tell, in three languages, and nobody's name", arguments: Language.allCases)
  func text(language: Language) throws {
    let (bench, edition, _) = try Self.bench()
    let text = try Self.answer(bench, ["kurs"], language)
    try expectGolden(Self.steady(text, edition), "statistics-\(language.rawValue)")
    for form in [text, try Self.answer(bench, ["kurs", "--json"]), try Self.answer(bench, ["kurs", "--csv"])] {
      for secret in [Self.name, "leder-", "økt-", "2026-11", "1795"] { #expect(!form.contains(secret)) }
    }
  }

  @Test("as JSON")
  func json() throws {
    let (bench, edition, _) = try Self.bench()
    let json = try JSON(parsing: Array(try Self.answer(bench, ["kurs", "--json"]).utf8.dropLast()))
    #expect(json["format"] == "kyndig.statistics.v1" && json["course"] == "kurs" && json["fewest"] == 5)
    let first = try #require(json["editions"]?.array?.first)
    #expect(first["digest"]?.string == edition.digest && first["people"] == 15 && first["suppressed"] == nil)
    let item = try #require(first["items"]?.array?.first { $0["id"] == "ansvar/ovelse" })
    #expect(item["use"] == "practice" && item["people"] == 15 && item["right"] == 9 && item["seconds"] == 9)
    #expect(item["difficulty"] == .decimal("0.600") && item["suppressed"] == nil && item["erratum"] == .null)
    let choice = try #require(item["choices"]?.array?.last)
    #expect(choice["text"] == "Andre har den" && choice["chosen"] == 6 && choice["share"] == .decimal("0.400"))
    #expect(choice["correct"] == .bool(false) && choice["place"] == 2)
    let remark = try #require(first["remarks"]?.array?.first)
    #expect(remark == .object(["object": "ansvar/ovelse", "text": "=SUM(1;2) Skrivefeil i «har»."]))
  }

  @Test("leaves out four people, and four of twelve, as null and in words")
  func suppressed() throws {
    let few = try Self.bench(right: 4, wrong: 0).bench
    let text = try Self.answer(few, ["kurs"])
    #expect(text.contains(": færre enn 5 personer") && text.contains("    færre enn 5 svar\n"))
    let (bench, _, _) = try Self.bench(right: 8, wrong: 4)
    let json = try JSON(parsing: Array(try Self.answer(bench, ["kurs", "--json"]).utf8.dropLast()))
    let item = try #require(json["editions"]?.array?.first?["items"]?.array?.first)
    #expect(item["people"] == 12 && item["right"] == .null && item["difficulty"] == .null)
    #expect(item["suppressed"] == .bool(true))
    for choice in try #require(item["choices"]?.array) {
      #expect(choice["chosen"] == .null && choice["share"] == .null && choice["suppressed"] == .bool(true))
    }
    #expect(try Self.answer(bench, ["kurs", "--csv"]).contains(";12;utelatt;utelatt;"))
  }

  @Test("as a table that no spreadsheet runs")
  func csv() throws {
    let (bench, edition, _) = try Self.bench()
    let text = try Self.answer(bench, ["kurs", "--csv"])
    #expect(text.hasPrefix("\u{FEFF}Utgave;Sjekksum;Hva;ID;Tekst;"))
    let rows = try CSVText(Array(text.utf8)).rows.map(\.cells)
    #expect(Set(rows.map(\.count)) == [13])
    let whole = ["2026-1", edition.digest]
    #expect(
      rows.contains(whole + ["øving", "ansvar/ovelse", "Hvem har plikten?", "", "15", "9", "60", "", "9", "", ""]))
    #expect(
      rows.contains(whole + ["svar", "ansvar/ovelse 2", "Andre har den", "nei", "15", "6", "40", "", "", "", ""]))
    #expect(rows.contains { $0[2] == "melding" && $0[4] == "'=SUM(1;2) Skrivefeil i «har»." })
  }

  @Test("keeps two editions apart")
  func editions() throws {
    let (bench, first, archive) = try Self.bench()
    try LittleCourse().replacing("Andre har den", with: "Ingen har den").replacing(
      "version=\"2026-1\"", with: "version=\"2026-2\"", in: "kurs/course.xml"
    ).write(to: bench.site.courses)
    let second = try Self.publish(bench).edition
    for number in 100..<105 { try Self.practise(number, 0, in: bench.course(), second, archive) }
    let statistics = try CourseStatistics.of("kurs", at: bench.site, in: bench.world)
    #expect(Set(statistics.editions.map(\.edition)) == [first, second])
    let figures = Dictionary(uniqueKeysWithValues: statistics.editions.map { ($0.edition.version, $0) })
    #expect(figures["2026-1"]?.people == .shown(15) && figures["2026-2"]?.people == .shown(5))
    #expect(figures["2026-1"]?.items.first?.choices.last?.text == "Andre har den")
    #expect(figures["2026-2"]?.items.first?.choices.last?.text == "Ingen har den")
    #expect(figures["2026-2"]?.items.first?.difficulty == .shown(1000) && figures["2026-2"]?.remarks == [])
  }

  @Test("does not count erased answers or people, and says how many sessions are without answers")
  func erased() throws {
    let (bench, _, archive) = try Self.bench(right: 12, wrong: 6)
    for number in 0..<5 {
      try archive.eraseAnswers(of: "økt-\(number)", transcript: "5e", at: bench.world.now())
    }
    try archive.erase(leader: "leder-5")
    let statistics = try CourseStatistics.of("kurs", at: bench.site, in: bench.world)
    #expect(statistics.withoutAnswers == 5 && statistics.unreadable == 0)
    let item = try #require(statistics.editions.first?.items.first)
    #expect(item.people == .shown(12) && item.right == .shown(6))
    #expect(try Self.answer(bench, ["kurs"]).contains("fordi svarene er slettet: 5."))
  }

  @Test("does not count sessions whose edition is gone, and says so")
  func gone() throws {
    let (bench, edition, _) = try Self.bench()
    try FileManager.default.removeItem(atPath: bench.site.editions + "/" + edition.digest)
    let text = try Self.answer(bench, ["kurs"])
    #expect(text.contains("Ingen svar å telle.") && text.contains("ikke er med: 15."))
  }

  @Test("says that nobody has taken a course, and that there is no such course")
  func nothing() throws {
    let bench = try Bench(LittleCourse())
    #expect(try Self.answer(bench, ["kurs"]) == "Ingen har tatt kurset «kurs» her ennå.\n")
    #expect(try Self.answer(bench, [bench.site.courses + "/kurs"], .en).hasPrefix("Nobody has taken"))
    let json = try JSON(parsing: Array(try Self.answer(bench, ["kurs", "--json"]).utf8.dropLast()))
    #expect(json["editions"] == .array([]))
    #expect(throws: StatisticsFailure.unknownCourse("kusr", nearest: "kurs")) { try Self.answer(bench, ["kusr"]) }
    let complaint = Complaint(of: StatisticsFailure.unknownCourse("kusr", nearest: "kurs"), in: .nb)
    #expect(complaint.code == .missing && complaint.text.contains("kyndig statistics kurs"))
    #expect(throws: StatisticsFailure.twoForms) { try Self.answer(bench, ["kurs", "--json", "--csv"]) }
  }
}
