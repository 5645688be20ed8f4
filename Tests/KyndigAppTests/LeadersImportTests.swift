import ArgumentParser
import Courseware
import Foundation
import GRDB
import Records
import Testing

@testable import KyndigApp
@testable import Records

@Suite("kyndig leaders import")
struct LeadersImportTests {
  private let office: OfficeBench
  private var path: String { office.bench.folder + "/ledere.csv" }

  init() throws { office = try OfficeBench() }

  @discardableResult
  private func take(
    _ text: String, _ arguments: [String] = [], _ answers: [String] = []
  ) throws -> (reply: OfficeReply, script: AskingScript) {
    try take(Array(text.utf8), arguments, asking: AskingScript(answers))
  }

  private func take(
    _ bytes: [UInt8], _ arguments: [String] = [], asking script: AskingScript
  ) throws -> (reply: OfficeReply, script: AskingScript) {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let command = try LeadersImport.parse([path, "--site", office.site.path] + arguments)
    return (try command.answer(in: office.world, asking: script.asking()), script)
  }

  private static let latin1 = Array("navn;nr\nBj".utf8) + [0xF8] + Array("rn ".utf8) + [0xC5] + Array("sen;1\n".utf8)

  @Test("asks whether it has read the letters right, by a name, and takes nothing in but after a yes")
  func letters() throws {
    let no = AskingScript(["nei"])
    #expect(throws: RosterFile.Failure.otherEncoding) { try take(Self.latin1, asking: no) }
    #expect(no.questions.first?.contains("«Bjørn Åsen»") == true, "\(no.questions)")
    #expect(throws: RosterFile.Failure.otherEncoding) { try take(Self.latin1, asking: AskingScript([""])) }
    #expect(try office.archive().leaders() == [])
    let yes = try take(Self.latin1, asking: AskingScript(["Ja"]))
    #expect(yes.script.questions.count == 1)
    #expect(yes.reply.json?["encoding"]?.string == "windows-1252")
    #expect(try office.archive().leaders().map(\.name) == ["Bjørn Åsen"])
  }

  @Test("is told by a script, and asks nothing; where nobody can answer it says what to write")
  func lettersOfScripts() throws {
    let silent = AskingScript([])
    #expect(try take(Self.latin1, ["--encoding", "latin1", "--dry-run"], asking: silent).script.questions == [])
    #expect(throws: RosterFile.Failure.notText) { try take(Self.latin1, ["--encoding", "utf8"], asking: silent) }
    try Data(Self.latin1).write(to: URL(fileURLWithPath: path))
    var deaf = silent.asking()
    deaf.line = { _ in throw AskingFailure.noTerminal }
    let command = try LeadersImport.parse([path, "--site", office.site.path])
    do {
      _ = try command.answer(in: office.world, asking: deaf)
      Issue.record("taken")
    } catch {
      let text = Complaint(of: error, in: .nb).text
      #expect(text.contains("«Bjørn Åsen»") && text.hasSuffix("--encoding latin1."), "\(text)")
    }
    // What is UTF-8 is that, whatever a script says of files that are not.
    try take("navn;nr\nBjørn Åsen;1\n", ["--encoding", "latin1"])
    #expect(try office.archive().leaders().map(\.name) == ["Bjørn Åsen"])
  }

  @Test("takes nothing in where the site's units cannot be read, for any text would be one")
  func brokenPolicy() throws {
    try Data("<policy".utf8).write(to: URL(fileURLWithPath: office.site.courses + "/policy.xml"))
    #expect(throws: PolicyFailure.broken) { try take("nr;navn;enhet\n1;Kari;Drift\n") }
    #expect(try office.archive().leaders() == [])
  }

  @Test("shows first what it would do, and stores nothing then; afterwards it says the same")
  func dryRun() throws {
    try take("nr;navn;enhet;ansatt til\n1;Kari;Drift;\n2;Ola;Drift;\n3;Per;Drift;\n4;Siri;Drift;\n")
    let text =
      "nr;navn;enhet;epost;ansatt til\n1;Kari;Lager;;\n2;Ola;Drift;ola@x.example;\n3;Per;;;2026-01-31\n4;Mo;;;\n5;Ny;;;\n"
    let before = try office.archive().roster()
    let trial = try take(text, ["--dry-run"]).reply
    #expect(try office.archive().roster() == before)
    let lines = trial.text.nb.replacing("\u{A0}", with: " ").split(separator: "\n").map(String.init)
    #expect(
      lines == [
        "Prøve, ingenting er lagret: 1 ny leder, 1 endret, 1 flyttet, 1 sluttet, 1 uklart, 0 som før.", "Nye:",
        "  Ny (5): § 3-2", "Endret:", "  Ola (2): e-post «ola@x.example»", "Flyttet:",
        "  Kari (1): enhet «Drift» → «Lager»; fra og med 18. november 2026", "Sluttet:",
        "  Per (3): til og med 31. januar 2026", "Uklart, og ikke gjort:",
        "  Siri (4): filen har «Mo» med dette nummeret. Er det et nytt navn, legg til --accept-names",
      ], "\(lines)")
    #expect(trial.code == .no)
    let done = try take(text).reply
    #expect(done.text.nb.contains(trial.text.nb.split(separator: "\n").dropFirst().joined(separator: "\n")))
    #expect(done.json?["dryRun"] == .bool(false) && trial.json?["dryRun"] == .bool(true))
    #expect(done.json?["leaders"]?.array?.count == 5)
    #expect(done.json?["moved"]?.integer == 1 && done.json?["left"]?.integer == 1)
    let moved = try #require(done.json?["leaders"]?.array?.first { $0["outcome"]?.string == "moved" })
    #expect(moved["changes"]?.array?.first == ["field": "unit", "from": "Drift", "to": "Lager"])
    #expect(moved["line"]?.integer == 2)
    let again = try take(text).reply
    #expect(again.text.nb.hasPrefix("Lest inn: 0 nye ledere, 0 endret, 1 uklart, 4 som før."), "\(again.text.nb)")
  }

  @Test("tells of the first ten of many, and has all of them as JSON")
  func many() throws {
    let text = "nr;navn\n" + (1...25).map { "\($0);Leder \($0)\n" }.joined()
    let reply = try take(text).reply
    #expect(reply.text.nb.contains("  Leder 10 (10)") && !reply.text.nb.contains("Leder 11"))
    #expect(reply.text.nb.contains("… og 15 til"))
    #expect(reply.json?["leaders"]?.array?.count == 25)
    let less = try take("nr;navn\n1;Leder 1\n").reply
    #expect(less.json?["missing"]?.integer == 24 && less.text.nb.contains("legg til --complete"))
    #expect(less.code == nil)
  }

  @Test("tells of fifty wrong lines, and how many more there are")
  func manyWrong() throws {
    do {
      try take("nr;navn\n" + (1...60).map { "\($0);\n" }.joined())
      Issue.record("taken")
    } catch {
      let lines = Complaint(of: error, in: .nb).text.split(separator: "\n")
      #expect(lines.count == 52 && lines[0].contains("60 ting") && lines[51] == "  og 10 til.")
    }
  }

  @Test("of names with separators, quotation marks and formulas gives the same names back, and no formula in a file")
  func hostile() throws {
    let names = ["=cmd|'/C calc'!A0", "Moe; Kari", "Per \"Pelle\" Vik", "+47 Ola", "@Siri", "-Nils"]
    let cells = names.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }
    try take("navn;nr\n" + cells.enumerated().map { "\($1);\($0)\n" }.joined())
    #expect(try office.archive().leaders().map(\.name) == names)
    let command = try LeadersInvite.parse(["--to", "ut", "--site", office.site.path])
    _ = try command.answer(in: office.world, asking: AskingScript([OfficeBench.anne.passphrase]).asking())
    let rows = try CSVText(OfficeBench.bytes(office.bench.folder + "/ut/koder.csv")).rows.dropFirst()
    #expect(rows.map { $0.cells[0] } == ["'" + names[0], names[1], names[2], "'+47 Ola", "'@Siri", "'-Nils"])
    for row in rows { for cell in row.cells { #expect(cell.first.map { "=+-@".contains($0) } != true, "\(cell)") } }
  }

  @Test("at the same time as another is after or before it: everybody is there once")
  func twoAtOnce() async throws {
    let text = "nr;navn;enhet\n" + (1...200).map { "\($0);Leder \($0);Drift\n" }.joined()
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    let (path, site, office) = (path, office.site.path, office)
    await withTaskGroup(of: String.self) { group in
      for _ in 0..<3 {
        group.addTask {
          do {
            return try LeadersImport.parse([path, "--site", site])
              .answer(in: office.world, asking: AskingScript([]).asking()).text.nb
          } catch {
            return "\(error)"
          }
        }
      }
      var heads: [String] = []
      for await reply in group { heads.append(String(reply.prefix { $0 != "." })) }
      #expect(
        heads.sorted() == [
          "Lest inn: 0 nye ledere, 0 endret, 200 som før", "Lest inn: 0 nye ledere, 0 endret, 200 som før",
          "Lest inn: 200 nye ledere, 0 endret, 0 som før",
        ])
    }
    #expect(try office.archive().leaders().count == 200)
    #expect(try office.archive().positions().count == 200)
  }

  @Test("stops at an archive of a newer release, which it leaves as it is")
  func newer() throws {
    try take("nr;navn\n1;Kari\n")
    try DatabaseQueue(path: office.site.records).write {
      try $0.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('99 from the future')")
    }
    for arguments in [[], ["--dry-run"]] {
      do {
        try take("nr;navn\n2;Ola\n", arguments)
        Issue.record("taken")
      } catch {
        #expect(Complaint(of: error, in: .nb).code == .notStored)
      }
    }
    let count = try DatabaseQueue(path: office.site.records).read {
      try Int.fetchOne($0, sql: "SELECT count(*) FROM leader")
    }
    #expect(count == 1)
  }

  @Test("on a disk that is full half-way leaves the roster as it was")
  func full() throws {
    let bench = try RosterBench()
    try bench.take("nr;navn\n1;Kari\n")
    try bench.archive.pool.writeWithoutTransaction { database in
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      try database.execute(sql: "PRAGMA max_page_count = \(pages + 10)")
    }
    let before = try bench.archive.roster()
    let text = "nr;navn;enhet\n1;Kari;Lager\n" + (2...3000).map { "\($0);Leder \($0);Drift\n" }.joined()
    #expect(throws: ArchiveError.full(path: bench.archive.path)) { try bench.take(text) }
    #expect(try bench.archive.roster() == before)
  }
}
