import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records
import Register
import Synchronization
import Testing

@testable import KyndigApp

@Suite("A backup while people are at work")
struct BackupAtWorkTests {
  /// Carries something out beside the test, and tells when it is done.
  private final class Beside: Sendable {
    private let outcome = Mutex<(isDone: Bool, failure: String?)>((false, nil))

    init(_ work: @escaping @Sendable () throws -> Void) {
      let thread = Thread { [self] in
        var failure: String?
        do { try work() } catch { failure = "\(error)" }
        outcome.withLock { $0 = (true, failure) }
      }
      thread.stackSize = 8 << 20
      thread.start()
    }

    var isDone: Bool { outcome.withLock { $0.isDone } }
    var failure: String? { outcome.withLock { $0.failure } }
  }

  /// Copies until somebody is done, and each copy is sound: how many statements and entries each has.
  private func copies(of office: OfficeBench, until work: Beside) throws -> (statements: [Int64], entries: [Int64]) {
    var told: (statements: [Int64], entries: [Int64]) = ([], [])
    var isLast = false
    repeat {
      isLast = work.isDone
      let reply = try office.backup()
      let json = try #require(reply.json)
      #expect(json["deviations"] == 0 && json["figures"] == "follow" && reply.code == nil, "\(reply.text.nb)")
      let check = try LogCheck.parse(["--site", office.copy.path]).answer(in: office.world(of: "annen"))
      #expect(check.code == nil, "\(check.text.nb)")
      told.statements.append(try #require(json["statements"]?.integer))
      told.entries.append(try #require(json["log"]?["size"]?.integer))
      try FileManager.default.removeItem(atPath: office.copy.path)
      usleep(UInt32.random(in: 0..<20_000))
    } while !isLast
    #expect(work.failure == nil)
    return told
  }

  /// Stores the same answers of so many leaders, one after another, as the program stores them.
  private static func answer(_ answers: [Event], as leaders: Int, in edition: Edition, at path: String) throws {
    let archive = try Archive(at: path)
    for number in 0..<leaders {
      let leader = Leader(
        id: "leder-\(number)", name: "Leder \(number)", employer: OfficeBench.name,
        organisationNumber: OfficeBench.number)
      try archive.store([.roster(leader)])
      let own = SessionRecord(id: "gang-\(number)", leader: leader.id, edition: edition)
      var sequence = 0
      while sequence < answers.count {
        // What follows from an answer is stored with it, and has its time.
        let time = answers[sequence].at
        let together = answers[sequence...].prefix { $0.at == time }
        let statements = together.enumerated().map { offset, event in
          var kind = event.kind
          if case .started(_, let edition, let seed, let rules) = kind {
            kind = .started(session: own.id, edition: edition, seed: seed, rules: rules)
          }
          return Records.Statement(
            Event(at: event.at, kind), session: own.id, sequence: sequence + offset, actor: leader.id)
        }
        try archive.store((sequence == 0 ? [ArchiveChange.session(own)] : []) + [ArchiveChange.statements(statements)])
        sequence += together.count
        usleep(1_000)
      }
    }
  }

  @Test("has of leaders who answer what was stored by then, and they do not wait for it")
  func answering() throws {
    let office = try OfficeBench()
    _ = try office.attested("Kari Nordmann", number: "1")
    let archive = try office.archive()
    let session = try #require(try archive.sessions().first)
    let stored = try archive.statements(of: session.id)
    let answers = try stored.prefix { $0.verb != "attested" }.map { try Event(bytes: $0.bytes) }
    let (path, leaders, edition) = (office.site.records, 12, session.edition)
    let work = Beside { try Self.answer(answers, as: leaders, in: edition, at: path) }
    let told = try copies(of: office, until: work)
    #expect(told.statements == told.statements.sorted() && Set(told.statements).count > 2, "\(told.statements)")
    #expect(told.statements.last == Int64(answers.count * leaders + stored.count))
  }

  @Test("has records and log of one moment, whatever an issuer does meanwhile")
  func issuing() throws {
    let office = try OfficeBench()
    _ = try office.attested("Kari Nordmann", number: "1")
    let work = Beside {
      for (number, name) in [("2", "Ola Dahl"), ("3", "Mona Lie")] {
        try office.issue()
        let issued = try office.archive().issued()
        if let last = issued.last {
          let work = try office.open()
          _ = try work.registrar.revoke(last.id, because: "Feil person", by: work.issuer, at: office.world.now())
        }
        _ = try office.attested(name, number: number)
      }
    }
    let told = try copies(of: office, until: work)
    #expect(told.entries == told.entries.sorted() && Set(told.entries).count > 2, "entries: \(told.entries)")
  }
}
