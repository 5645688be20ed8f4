import Courseware
import Foundation
import GRDB
import Testing

@testable import Records

private struct Dice: RandomNumberGenerator {
  private var generator: SplitMix64

  init(_ generator: SplitMix64) { self.generator = generator }

  mutating func next() -> UInt64 { generator.next() }
}

@Suite("How sessions stand")
struct ProgressTests {
  private let made: ArchiveTests
  private let archive: Archive

  init() throws {
    made = try ArchiveTests()
    archive = try made.begun()
  }

  private func time(_ milliseconds: Int64) -> Timestamp { Timestamp(milliseconds: milliseconds) }

  private func append(_ kinds: [Event.Kind], from first: Int, at milliseconds: Int64) throws {
    try archive.append(
      kinds.enumerated().map { index, kind in
        Statement(
          Event(at: time(milliseconds + Int64(index)), kind), session: "s", sequence: first + index, actor: "a")
      })
  }

  private func standing() throws -> SessionStanding { try #require(try archive.training().first?.session) }

  @Test("follows from the statements: begun, passed with the best result, attested, last stored")
  func follows() throws {
    let course = try standing().course
    let before = try standing().statements
    try append(
      [
        .passed(object: "m", score: Score(raw: 9, maximum: 10)),
        .failed(object: course, score: Score(raw: 2, maximum: 10)),
        .passed(object: course, score: Score(raw: 8, maximum: 10)),
        .passed(object: course, score: Score(raw: 19, maximum: 20)),
        .passed(object: course, score: Score(raw: 9, maximum: 10)), .attested(digest: "d"),
      ], from: before, at: 1000)
    let standing = try standing()
    #expect(standing.statements == before + 6)
    #expect(standing.passedAt == time(1002) && standing.score == Score(raw: 19, maximum: 20))
    #expect(standing.attestedAt == time(1005) && standing.lastAt == time(1005))
  }

  @Test("made anew from the statements is the same, whatever was stored in whatever pieces", arguments: 0..<20)
  func rebuilt(seed: UInt64) throws {
    var chance = Dice(SplitMix64(seed: seed))
    let course = try standing().course
    for session in ["s", "t", "u"] {
      if session != "s" {
        try archive.store([
          .session(
            SessionRecord(
              id: session, leader: "a", edition: Edition(course: course, version: "1", digest: "d")))
        ])
      }
      var next = session == "s" ? try standing().statements : 0
      for _ in 0..<Int.random(in: 1...6, using: &chance) {
        let kinds = (0..<Int.random(in: 1...5, using: &chance)).map { _ in
          Self.kind(of: course, using: &chance)
        }
        let at = Int64.random(in: 0...5000, using: &chance)
        try archive.append(
          kinds.map { kind in
            defer { next += 1 }
            return Statement(Event(at: time(at), kind), session: session, sequence: next, actor: "a")
          })
      }
      try archive.store([.counted(ModuleCount(all: 16, passed: 3), session: session)])
    }
    let before = try archive.training()
    #expect(before.count == 3 && before.allSatisfy { $0.session?.modules == ModuleCount(all: 16, passed: 3) })
    try archive.rebuildProgress()
    #expect(try archive.training() == before)
    // As of a moment after everything, found from the statements alone, it is the same but for the modules.
    var later = try archive.training(asOf: time(1_000_000))
    for index in later.indices { later[index].session?.modules = ModuleCount(all: 16, passed: 3) }
    #expect(later == before)
  }

  private static func kind(of course: String, using chance: inout Dice) -> Event.Kind {
    let score = Score(raw: Int.random(in: 0...10, using: &chance), maximum: 10)
    switch Int.random(in: 0..<5, using: &chance) {
    case 0: return .passed(object: course, score: score)
    case 1: return .passed(object: "m", score: score)
    case 2: return .failed(object: course, score: score)
    case 3: return .attested(digest: "d")
    default: return .resumed
    }
  }

  @Test("tells how many modules only where that was said with the last that was stored")
  func counted() throws {
    try archive.store([.counted(ModuleCount(all: 16, passed: 1), session: "s")])
    #expect(try standing().modules == ModuleCount(all: 16, passed: 1))
    let next = try standing().statements
    try append([.resumed], from: next, at: 50)
    #expect(try standing().modules == nil)
    try archive.store([.counted(ModuleCount(all: 15, passed: 2), session: "s")])
    #expect(try standing().modules == ModuleCount(all: 15, passed: 2))
  }

  @Test("as of a moment is what was so then")
  func earlier() throws {
    let course = try standing().course
    let next = try standing().statements
    let last = try standing().lastAt.milliseconds
    try append(
      [.passed(object: course, score: Score(raw: 8, maximum: 10)), .attested(digest: "d")], from: next, at: last + 100)
    let between = try #require(try archive.training(asOf: time(last + 100)).first?.session)
    #expect(between.passedAt == time(last + 100) && between.attestedAt == nil && between.statements == next + 1)
    let before = try #require(try archive.training(asOf: time(last + 99)).first?.session)
    #expect(before.passedAt == nil && before.score == nil)
    #expect(try archive.training(asOf: time(-1)).map(\.session) == [nil])
  }

  @Test(
    "that somebody has changed by hand is as it was once it is made anew",
    arguments: [
      "UPDATE progress SET passedAt = 5", "UPDATE progress SET attestedAt = 5", "UPDATE progress SET lastAt = 5",
      "DELETE FROM progress",
    ])
  func altered(sql: String) throws {
    let before = try archive.training()
    try DatabaseQueue(path: made.path).write { try $0.execute(sql: sql) }
    #expect(try archive.training() != before)
    try archive.rebuildProgress()
    #expect(try archive.training() == before)
  }

  @Test("is gone with whoever is erased")
  func erased() throws {
    try archive.erase(leader: "a")
    #expect(try archive.training().map(\.session) == [nil])
    let rows = try DatabaseQueue(path: made.path).read { try Int.fetchOne($0, sql: "SELECT count(*) FROM progress") }
    #expect(rows == 0)
  }
}
