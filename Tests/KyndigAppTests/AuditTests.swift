import ArgumentParser
import Courseware
import Credentials
import Foundation
import GRDB
import Records
import Register
import TerminalUI
import Testing

@testable import KyndigApp

@Suite("kyndig audit")
struct AuditTests {
  /// What is done to a site after the course, and what the audit says about it.
  struct Damage: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var codes: Set<String>
    var apply: @Sendable (Bench) throws -> Void

    init(_ name: String, _ codes: Set<String>, _ apply: @escaping @Sendable (Bench) throws -> Void) {
      testDescription = name
      self.codes = codes
      self.apply = apply
    }
  }

  static let damages: [Damage] = [
    Damage("nothing", []) { _ in },
    Damage("both files of the certificate are removed", ["CERT_MISSING"]) { bench in
      for file in bench.issued() { try FileManager.default.removeItem(atPath: file) }
    },
    Damage("a certificate that nobody knows lies there", ["NOT_LOGGED"]) { bench in
      let other = try Bench(LittleCourse())
      let certificate = try other.signed().certificate
      for issuer in try other.issuing.pins.issuers() { try bench.issuing.pins.pin(issuer) }
      try bench.issuing.prepare(certificate)
      bench.issuing.finish(where: { _ in true }, year: 2026)
    },
    Damage("a byte of the token's signature is changed", ["SIG_INVALID"]) { bench in
      try bench.change(".jwt") { bytes in
        let place = bytes.count - 20
        bytes[place] = bytes[place] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
      }
    },
    Damage("a certificate's file is cut", ["ENCODING", "NOT_LOGGED"]) { bench in
      try bench.change(".jwt") { bytes in bytes.removeLast(bytes.count / 2) }
    },
    Damage("what stands on the diploma is changed", ["RENDERING_MISMATCH"]) { bench in
      try bench.change(".svg") { bytes in
        let place = try #require(Array("Fjellbygg".utf8).firstPlace(in: bytes))
        bytes[place] = UInt8(ascii: "G")
      }
    },
    Damage("a file in the folder is no certificate", ["ENCODING", "NOT_LOGGED"]) { bench in
      try Data("hei".utf8).write(to: URL(fileURLWithPath: bench.site.issued + "/2026/brev.txt"))
    },
    Damage("an answer in a check is changed", ["RECORD_ALTERED", "TRANSCRIPT_ALTERED"]) { bench in
      try bench.rewrite("responded") { .responded(item: $0.object, response: .single(1)) }
    },
    Damage("an answer in practice is changed", ["TRANSCRIPT_ALTERED"]) { bench in
      try bench.rewrite("practised") { .practised(item: $0.object, response: .single(1)) }
    },
    Damage("a column is changed beside the bytes", ["RECORD_ALTERED"]) { bench in
      try bench.meddle("UPDATE statement SET raw = maximum + 1 WHERE verb = 'passed'")
    },
    Damage("a statement is removed", ["RECORD_ALTERED", "TRANSCRIPT_ALTERED"]) { bench in
      try bench.meddle("DELETE FROM statement WHERE verb = 'drafted'")
    },
    Damage("the edition is altered", ["COURSE_HASH_MISMATCH"]) { bench in
      let edition = try #require(try FileManager.default.contentsOfDirectory(atPath: bench.site.editions).first)
      let path = "\(bench.site.editions)/\(edition)/kurs/M01.xml"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try text.replacing("Alle har plikter.", with: "Alle har rett.").write(
        toFile: path, atomically: true, encoding: .utf8)
    },
    Damage("the issuer is not trusted here", ["ISSUER_UNTRUSTED"]) { bench in
      try FileManager.default.removeItem(atPath: bench.issuing.pins.path)
    },
  ]

  @Test("finds what was done to a site where somebody has finished, and nothing else", arguments: damages)
  func damage(damage: Damage) throws {
    let bench = try Bench(LittleCourse())
    var pilot = Pilot(.drawn, course: try bench.course())
    try bench.run(&pilot)
    try damage.apply(bench)
    let report = try bench.audit()
    #expect(Set(report.allDeviations.map(\.code)) == damage.codes)
    for deviation in report.allDeviations {
      for (language, label) in [(Language.nb, "avvik"), (.nn, "avvik"), (.en, "deviation")] {
        let words = AuditPhrases.of(language)
        #expect(words.text(deviation).hasSuffix("."))
        #expect(report.text(words).contains("\(label)[\(deviation.code)]: \(words.text(deviation))"))
      }
    }
    #expect(report.json(.nb)["summary"]?["deviations"]?.integer == Int64(report.allDeviations.count))
  }

  @Test("says of a site where nobody has begun that nobody has")
  func nobody() throws {
    let bench = try Bench(LittleCourse())
    let report = try bench.audit()
    #expect(report == AuditReport(asOf: report.asOf))
    #expect(report.text(.nb) == "Opplæringsstatus 18.\u{A0}november 2026: ingen har begynt ennå.")
    #expect(report.json(.nb)["leaders"] == [])
    #expect(report.json(.nb)["summary"]?["leaders"] == 0)
  }

  @Test("tells how far one has come who is under way")
  func underWay() throws {
    let bench = try Bench(LittleCourse(), step: 0)
    _ = try bench.refusing([.heading("Nøkkelen er laget")])
    let report = try bench.audit()
    #expect(report.rows.map(\.state) == [.inProgress])
    try expectGolden(report.text(.nb) + "\n", "audit-under-way")
    let leader = try #require(report.json(.nb)["leaders"]?.array?.first)
    #expect(leader["name"] == "Kari Nordmann")
    #expect(leader["state"] == "inProgress")
    #expect(leader["modulesPassed"] == 1)
    #expect(leader["modules"] == 2)
    #expect(leader["score"] == .null)
    #expect(leader["certificate"] == .null)
  }

  @Test("tells of one who has passed and not signed, and of one who has finished")
  func finished() throws {
    let bench = try Bench(LittleCourse(), step: 0)
    _ = try bench.refusing([.until { $0.fact.hasPrefix("steg 1") }])
    let passed = try bench.audit()
    #expect(passed.rows.map(\.state) == [.passed])
    #expect(passed.text(.nb).contains("bestått, 100\u{A0}%, ikke signert"))
    _ = try bench.certified()
    let report = try bench.audit()
    try expectGolden(report.text(.nb) + "\n", "audit-finished")
    try expectGolden(report.text(.nn) + "\n", "audit-finished-nn")
    try expectGolden(report.text(.en) + "\n", "audit-finished-en")
    let json = try JSON(parsing: report.jsonBytes(.nb))
    #expect(json["format"] == "kyndig.audit.v1")
    #expect(json["checked"] == "deep")
    #expect(json["asOf"] == "2026-11-18T11:06:40Z")
    #expect(json["summary"]?["attested"] == 1)
    #expect(json["summary"]?["completed"] == 1)
    #expect(json["leaders"]?.array?.first?["certificate"] == "trusted")
    #expect(json["leaders"]?.array?.first?["score"] == 100)
    #expect(json["leaders"]?.array?.first?["lastStored"] == "2026-11-18T11:06:40Z")
  }

  @Test("the audit says when each has handed in last")
  func handedIn() throws {
    let office = try OfficeBench()
    _ = try office.attested("Kari Nordmann", number: "1")
    try office.enlist("Ola Dahl", number: "2")
    let report = try Audit.parse(["--site", office.site.path]).report(in: office.world)
    let receipt = try #require(try office.archive().receipts().last)
    #expect(report.rows.map(\.handedIn) == [receipt.madeAt, nil])
    for (words, heading) in [(AuditPhrases.nb, "Sist levert"), (.nn, "Sist levert"), (.en, "Handed in")] {
      let lines = report.text(words).split(separator: "\n").map(String.init)
      let head = try #require(lines.first { $0.contains(heading) })
      let place = try #require(head.range(of: heading)).lowerBound
      let column = head.distance(from: head.startIndex, to: place)
      let day = CivilTime(receipt.madeAt).date.description
      #expect(lines.first { $0.contains("Kari Nordmann") }?.dropFirst(column).hasPrefix(day) == true, "\(lines)")
      #expect(lines.first { $0.contains("Ola Dahl") }?.dropFirst(column).hasPrefix("–") == true, "\(lines)")
    }
    let json = try #require(report.json(.nb)["leaders"]?.array)
    #expect(json.map { $0["handedIn"] } == [.string(receipt.madeAt.iso), .null])
  }

  @Test("ends with 0 while nothing is wrong, and with 1 when something is", arguments: [false, true])
  func exitCode(isAltered: Bool) throws {
    let bench = try Bench(LittleCourse())
    var pilot = Pilot(.drawn, course: try bench.course())
    pilot.patience = 8
    try bench.run(&pilot)
    if isAltered { try bench.meddle("DELETE FROM statement WHERE verb = 'viewed'") }
    let ended = ending {
      var audit = try Audit.parse(["--site", bench.site.path, "--json"])
      try audit.run()
    }
    #expect(ended == (isAltered ? 1 : 0))
  }
}

extension Bench {
  /// Takes up where only the signature is missing, and finishes.
  func certified() throws -> [String] {
    guard let submission = try study().submission else { throw Complaint(.fault, "nobody") }
    let passphrase = "mirakel hjul snømann"
    let study = try study()
    var leader = submission.leader
    leader.key = try issuing.makeKeys(
      for: leader, passphrase: Passphrase(choosing: passphrase), at: world.now()
    ).text
    try Archive(at: site.records).save(leader)
    var guide = Guide(
      Pilot(.drawn, course: study.course),
      [
        .until { $0.fact.hasPrefix("steg 3") }, .type(passphrase), .press([.enter]),
        .until { $0.fact.hasPrefix("bevis-ID") },
      ])
    try run(&guide)
    return issued()
  }

  /// Changes the file of the certificate with this ending.
  func change(_ ending: String, _ change: (inout [UInt8]) throws -> Void) throws {
    guard let path = issued().first(where: { $0.hasSuffix(ending) }) else { throw Complaint(.missing, ending) }
    var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    try change(&bytes)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  /// Changes stored statements behind the program's back.
  func meddle(_ statement: String) throws {
    try database().write { database in
      try database.execute(sql: "DROP TRIGGER statementIsNotChanged; DROP TRIGGER statementIsNotRemoved")
      try database.execute(sql: statement)
    }
  }

  /// Writes another event in the place of the first with this verb, as one would who knows how events are written.
  func rewrite(_ verb: String, _ change: (Event.Kind) -> Event.Kind) throws {
    let events = try study().events
    guard let index = events.firstIndex(where: { $0.kind.verb == verb }) else { throw Complaint(.missing, verb) }
    let event = Event(at: events[index].at, change(events[index].kind))
    try database().write { database in
      try database.execute(sql: "DROP TRIGGER statementIsNotChanged")
      try database.execute(
        sql: "UPDATE statement SET bytes = ? WHERE sequence = ?", arguments: [Data(event.bytes), index])
    }
  }
}

extension [UInt8] {
  /// Where these bytes stand first in others.
  func firstPlace(in bytes: [UInt8]) -> Int? {
    bytes.indices.first { bytes[$0...].starts(with: self) }
  }
}

extension AuditReport {
  /// What a program reads; null where it is no JSON.
  func json(_ words: AuditPhrases) -> JSON { (try? JSON(parsing: jsonBytes(words))) ?? .null }
}
