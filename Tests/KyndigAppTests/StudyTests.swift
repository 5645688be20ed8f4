import Authoring
import Courseware
import Foundation
import GRDB
import Records
import Testing

@testable import KyndigApp

@Suite("A stored session is taken up again")
struct StudyTests {
  /// A site where somebody has begun the little course.
  static func begun(patience: Int = 14) throws -> Bench {
    let bench = try Bench(LittleCourse(), step: 0)
    var pilot = Pilot(.drawn, course: try bench.course())
    pilot.patience = patience
    try bench.run(&pilot)
    return bench
  }

  /// Bytes that no release of ours has written, in the place of a statement.
  private static func overwrite(_ bench: Bench, _ sequence: Int, _ bytes: [UInt8]) throws {
    try bench.database().write { database in
      try database.execute(sql: "DROP TRIGGER statementIsNotChanged")
      try database.execute(
        sql: "UPDATE statement SET bytes = ? WHERE sequence = ?", arguments: [Data(bytes), sequence])
    }
  }

  private static func complaint(_ bench: Bench) throws -> Complaint {
    do {
      _ = try bench.study()
      throw Complaint(.unanchored, "nothing was found")
    } catch {
      return Complaint(of: error, in: .nb)
    }
  }

  @Test("A verb that a newer program has stored says to update, and changes nothing")
  func unknownVerb() throws {
    let bench = try Self.begun()
    let before = try bench.study().events.count
    try Self.overwrite(bench, before - 1, Array(#"{"at":1795000000000,"verb":"sung"}"#.utf8))
    #expect(throws: Study.Failure.newer(path: bench.site.records, unknown: "sung")) { try bench.study() }
    let complaint = try Self.complaint(bench)
    #expect(complaint.code == .notStored)
    #expect(complaint.text.hasSuffix("(«sung»). Ingenting er endret. Oppdater programmet."))
    let count = try bench.database().read { try Int.fetchOne($0, sql: "SELECT count(*) FROM statement") }
    #expect(count == before)
  }

  @Test("Rules that a newer program has begun a session by say to update, too")
  func unknownRules() throws {
    let bench = try Self.begun()
    let first = try #require(try bench.study().events.first)
    let text = String(decoding: first.bytes, as: UTF8.self).replacing("\"rules\":2", with: "\"rules\":9")
    try Self.overwrite(bench, 0, Array(text.utf8))
    #expect(throws: Study.Failure.newer(path: bench.site.records, unknown: "rules 9")) { try bench.study() }
  }

  @Test("What a newer program has stored goes before what does not fit because of it")
  func newerFirst() throws {
    let bench = try Self.begun()
    try Self.overwrite(bench, 3, Array("{".utf8))
    try bench.database().write { database in
      try database.execute(
        sql: "UPDATE statement SET bytes = ? WHERE sequence = 5",
        arguments: [Data(#"{"at":1795000000000,"verb":"sung"}"#.utf8)])
    }
    #expect(throws: Study.Failure.newer(path: bench.site.records, unknown: "sung")) { try bench.study() }
  }

  /// Damage to the records, and what is said to have been found.
  static let damages: [(String, String)] = [
    ("UPDATE statement SET bytes = x'00' WHERE sequence = 2", "hendelse 3 kan ikke leses"),
    ("UPDATE statement SET bytes = x'7b7d' WHERE sequence = 0", "hendelse 1 kan ikke leses"),
    ("DELETE FROM statement WHERE sequence = 0", "begynnelsen mangler"),
    ("DELETE FROM statement WHERE sequence = 2", "Svarene i"),
    ("UPDATE session SET version = '9'", "Svarene i"),
    (
      "UPDATE statement SET bytes = CAST(replace(CAST(bytes AS TEXT), 'ansvar/forst', 'ansvar/farst') AS BLOB) WHERE sequence = 1",
      "hendelse 2 passer ikke til dem foran (ukjent: ansvar/farst)"
    ),
  ]

  @Test("Damage is said with what was found, and nothing is stored", arguments: damages)
  func damaged(statement: String, found: String) throws {
    let bench = try Self.begun()
    let before = try bench.database().read { try Int.fetchOne($0, sql: "SELECT count(*) FROM statement") } ?? 0
    try bench.meddle(statement)
    let complaint = try Self.complaint(bench)
    #expect(complaint.code == .notStored)
    #expect(complaint.text.contains(found), "\(complaint.text)")
    #expect(complaint.text.hasPrefix("Svarene i «\(bench.site.records)» er skadet eller endret."))
    let after = try bench.database().read { try Int.fetchOne($0, sql: "SELECT count(*) FROM statement") } ?? 0
    #expect(after == before - (statement.hasPrefix("DELETE") ? 1 : 0))
  }

  @Test("An edition that is gone, or altered, is named", arguments: [true, false])
  func edition(isGone: Bool) throws {
    let bench = try Self.begun()
    let digest = try #require(try bench.study().session?.edition.digest)
    let folder = bench.site.editions + "/" + digest
    if isGone {
      try FileManager.default.removeItem(atPath: folder)
    } else {
      try Data("x".utf8).write(to: URL(fileURLWithPath: folder + "/kurs/M01.xml"))
    }
    #expect(throws: Editions.Failure.altered(digest: digest)) { try bench.study() }
    let complaint = try Self.complaint(bench)
    #expect(complaint.code == .fault)
    #expect(complaint.text.contains(digest.prefix(12)))
  }
}
