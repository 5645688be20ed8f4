import ArgumentParser
import Authoring
import Courseware
import Foundation
import GRDB
import Records
import Testing

@testable import KyndigApp

@Suite("kyndig status")
struct StatusTests {
  private static func bench(_ stage: StatusStage?) throws -> Bench {
    let bench = try Bench(StatusStage.course)
    try stage?.taken(bench)
    return bench
  }

  static func report(_ bench: Bench) throws -> StatusReport {
    try StatusReport(of: bench.site, command: "kyndig", in: bench.world)
  }

  @Test("tells what the overview tells, stage by stage", arguments: StatusStage.allCases)
  func text(stage: StatusStage) throws {
    let text = try Self.report(Self.bench(stage)).text(.nb)
    try expectGolden(text + "\n", "status-\(stage.rawValue)")
  }

  @Test("tells it in three languages", arguments: [Language.nn, .en], [StatusStage.underWay, .testing, .certified])
  func languages(language: Language, stage: StatusStage) throws {
    let text = try Self.report(Self.bench(stage)).text(.of(language))
    try expectGolden(text + "\n", "status-\(stage.rawValue)-\(language.rawValue)")
  }

  @Test("as JSON", arguments: [StatusStage.begun, .underWay, .news, .certified])
  func json(stage: StatusStage) throws {
    let report = try Self.report(Self.bench(stage))
    let json = report.json(.nb)
    #expect(try JSON(parsing: json.bytes) == json)
    let steady = json.text.replacing(/[0-9a-f]{64}/, with: "5e…").replacing("\":{", with: "\":{\n")
      .replacing("},{", with: "},\n{").replacing(",\"", with: ",\n\"")
    try expectGolden(steady + "\n", "status-json-\(stage.rawValue)")
    #expect(json["format"] == "kyndig.status.v1")
    #expect(json["leader"]?["name"] == "Kari Nordmann")
    let course = try #require(json["courses"]?.array?.first)
    #expect(course["due"] == .null)
    #expect(course["edition"]?.string?.count == 64)
    for module in try #require(course["modules"]?.array) {
      for field in ["id", "state", "score", "completed", "passed"] { #expect(module[field] != nil, "\(field)") }
    }
  }

  @Test("keeps completed and passed apart")
  func completedAndPassed() throws {
    let course = try #require(try Self.report(Self.bench(.underWay)).courses.first)
    #expect(course.modules.map(\.isCompleted) == [true, true])
    #expect(course.modules.map { $0.score != nil } == [true, false])
    #expect(course.modules.map(\.state) == [.passed, .completed])
    let testing = try #require(try Self.report(Self.bench(.testing)).courses.first)
    #expect(testing.test.state == .notStarted)
  }

  @Test("says of one who has not begun how to begin, and ends with 0")
  func notBegun() throws {
    let bench = try Self.bench(nil)
    let report = try Self.report(bench)
    #expect(report.text(.nb) == "Du har ikke begynt på noe kurs her ennå.\nBegynn med: kyndig")
    #expect(report.json(.nb)["courses"] == [])
    #expect(report.json(.nb)["leader"] == .null)
    #expect(
      ending {
        var status = try Status.parse(["--site", bench.site.path]); try status.run()
      } == 0)
    let nowhere = try StatusReport(of: nil, command: "kyndig", in: bench.world)
    #expect(nowhere.courses.isEmpty)
  }

  @Test("makes no site where there is none")
  func noSite() throws {
    let bench = try Self.bench(nil)
    var world = bench.world
    world.folder = "/"
    #expect(try Site.existing(named: nil, in: world) == nil)
    _ = try Status.parse([]).answer(in: world)
    #expect(!FileManager.default.fileExists(atPath: world.home))
  }

  @Test("writes nothing and needs no claim, also while the course is open elsewhere")
  func readsOnly() throws {
    let bench = try Self.bench(.underWay)
    let before = try bench.everything()
    let claim = try Claim(path: bench.site.certificates + "/.lock", holder: "et annet vindu")
    let held = try Self.report(bench)
    withExtendedLifetime(claim) { #expect(held.courses.count == 1) }
    try FileManager.default.removeItem(atPath: bench.site.certificates + "/.lock")
    #expect(try bench.everything() == before)
    let open = try bench.study()
    let meanwhile = try Self.report(bench)
    withExtendedLifetime(open) { #expect(meanwhile.courses.count == 1) }
  }

  @Test("tells of every course of the leader, and which one the program goes on with")
  func several() throws {
    let bench = try Self.bench(.underWay)
    do {
      let archive = try Archive(at: bench.site.records)
      let first = try #require(try archive.sessions().first)
      let started = Event(at: bench.world.now(), .started(session: "økt-2", edition: first.edition, seed: 1))
      try archive.begin(
        SessionRecord(id: "økt-2", leader: first.leader, edition: first.edition),
        [Records.Statement(started, session: "økt-2", sequence: 0, actor: first.leader)])
      try archive.save(Leader(id: "ola", name: "Ola Fjell"))
      let other = Event(at: bench.world.now(), .started(session: "økt-3", edition: first.edition, seed: 1))
      try archive.begin(
        SessionRecord(id: "økt-3", leader: "ola", edition: first.edition),
        [Records.Statement(other, session: "økt-3", sequence: 0, actor: "ola")])
    }
    let report = try Self.report(bench)
    #expect(report.courses.map(\.session.id) == ["økt-1", "økt-2"])
    #expect(report.courses.map(\.command) == [nil, "kyndig"])
    #expect(report.text(.nb).components(separatedBy: "Fortsett med: kyndig").count == 2)
  }

  @Test("a certificate comes with its files, and not with the command to go on")
  func certificateFiles() throws {
    let bench = try Bench(LittleCourse())
    var pilot = Pilot(.drawn, course: try bench.course())
    try bench.run(&pilot)
    let report = try Self.report(bench)
    #expect(report.courses.first?.files.sorted() == bench.issued())
    let text = report.text(.nb)
    for file in bench.issued() { #expect(text.contains("\n  " + file)) }
    #expect(!text.contains("Fortsett med"))
  }

  @Test("says so when what is stored is damaged, or the edition is gone")
  func damaged() throws {
    let bench = try Self.bench(.underWay)
    try FileManager.default.removeItem(atPath: bench.site.editions)
    #expect(throws: Editions.Failure.self) { _ = try Self.report(bench) }
    let other = try Self.bench(.underWay)
    try other.database().write { database in
      try database.execute(sql: "DROP TRIGGER statementIsNotRemoved")
      try database.execute(sql: "DELETE FROM statement WHERE verb = 'responded'")
    }
    #expect {
      _ = try Self.report(other)
    } throws: { error in
      guard case .damaged(other.site.records, let findings)? = error as? Study.Failure else { return false }
      return !findings.isEmpty
    }
  }

  @Test(
    "the language is the one asked for, else what the leader has chosen, else the locale's",
    arguments: [
      (["--language", "en"], "nn", "nb_NO.UTF-8", "Next:"), ([], "nn", "en_GB.UTF-8", "Hald fram"),
      ([], nil, "en_GB.UTF-8", "Next:"), ([], nil, "C", "Neste:"),
    ] as [([String], String?, String, String)])
  func language(options: [String], chosen: String?, locale: String, says: String) throws {
    let bench = try Self.bench(.begun)
    if let chosen {
      var study = try bench.study()
      try study.record([.spoke(language: chosen)], at: bench.world.now())
    }
    var world = bench.world
    world.environment["LC_ALL"] = locale
    let answer = try Status.parse(["--site", bench.site.path] + options).answer(in: world)
    #expect(answer.contains(says))
  }

  @Test("what is to be typed names the site that was named, quoted where the shell needs it")
  func command() throws {
    let bench = try Self.bench(.begun)
    let plain = try Status.parse(["--site", bench.site.path]).answer(in: bench.world)
    #expect(plain.contains("Fortsett med: kyndig --site \(bench.site.path)\n"))
    let odd = bench.folder + "/et sted"
    try FileManager.default.moveItem(atPath: bench.site.path, toPath: odd)
    let quoted = try Status.parse(["--site", odd]).answer(in: bench.world)
    #expect(quoted.contains("Fortsett med: kyndig --site '\(odd)'\n"))
  }
}

extension Bench {
  /// Every file of the bench and what is in it.
  func everything() throws -> [String: Data] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder)
    return paths.reduce(into: [:]) { files, path in
      files[path] = (try? Data(contentsOf: URL(fileURLWithPath: folder + "/" + path))) ?? Data()
    }
  }
}
