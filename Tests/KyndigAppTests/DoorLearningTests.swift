import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records
import Register
import TerminalUI
import Testing

@testable import KyndigApp

/// A leader who has come by the door, from the first page to the binding of her key.
@Suite("A leader who has logged in", .serialized)
struct DoorLearningTests {
  /// Somebody with a session at the server.
  private struct Guest {
    let office: OfficeBench
    let world: World

    init(_ office: OfficeBench, _ key: String) throws {
      self.office = office
      world = try DoorCommandTests.visitor(office, key)
    }

    /// Takes the course as the script says, in an archive that asks after her login.
    @discardableResult
    func play(_ steps: [Guide.Step]) throws -> [String: Screen] {
      let archive = try Archive(at: office.site.records, login: world.visitor?.login.key)
      let issuing = SoloIssuing(site: office.site, home: office.world.home, cost: OfficeBench.cheap)
      let leader = try Identifying.leader(of: archive, in: issuing, world) { _, _ in
        throw Identifying.Failure.noTerminal
      }
      var study = try Study(
        archive: archive, editions: Editions(folder: office.site.editions), site: office.site, leader: leader)
      let speech = try study.speak(nil, in: world)
      var pilot = Pilot(.drawn, course: study.course)
      pilot.name = study.leader?.name ?? ""
      var guide = Guide(pilot, steps)
      var loop = try LearningLoop(world: world, issuing: issuing, study: study, speech: speech)
      _ = try loop.run(&guide)
      return guide.kept
    }
  }

  private static func prepared(_ key: String, _ options: [String] = []) throws -> (OfficeBench, Leader) {
    let office = try OfficeBench()
    try office.publish()
    let leader = try office.enlist("Kari Nordmann", number: "101")
    _ = try DoorCommandTests.add(office, "101", key, options)
    return (office, leader)
  }

  private static func bind(_ office: OfficeBench, _ who: [String] = []) throws -> (OfficeReply, AskingScript) {
    let script = AskingScript([OfficeBench.anne.passphrase])
    let reply = try LeadersBind.parse(who + ["--method", "login", "--site", office.site.path])
      .answer(in: office.world, asking: script.asking())
    return (reply, script)
  }

  static let ways: [(key: String, options: [String], method: Binding.Method, words: String)] = [
    (DoorCommandTests.plain, [], .login, "kjent ved innlogging."),
    (DoorCommandTests.hardware, [], .login, "kjent ved innlogging."),
    (
      DoorCommandTests.hardware, ["--verify-required"], .verifiedLogin,
      "kjent ved innlogging med sikkerhetsnøkkel og PIN."
    ),
  ]

  @Test("makes her key unasked, and is bound by the login it came by, with no words to type", arguments: ways.indices)
  func bound(index: Int) throws {
    let way = Self.ways[index]
    let (office, leader) = try Self.prepared(way.key, way.options)
    try Guest(office, way.key).play([.until { $0.heading == Phrases.nb.signing.keyMade }])
    let enrolment = try #require(try office.archive().enrolments().first)
    #expect(enrolment.login == (try LoginKey(reading: way.key).fingerprint) && enrolment.leader == leader.id)
    #expect(enrolment.isVerified == (way.method == .verifiedLogin))
    let waiting = try LeadersBind.parse(["--site", office.site.path])
      .answer(in: office.world, asking: AskingScript([]).asking())
    #expect(waiting.text.nb.contains("Kari Nordmann (101): kjent ved innlogging"))
    let (reply, script) = try Self.bind(office)
    #expect(reply.code == nil && reply.text.nb.contains(way.words) && script.questions.count == 1)
    #expect(try office.archive().bindings().map(\.method) == [way.method.rawValue])
    let report = try Audit.parse(["--site", office.site.path]).report(in: office.world)
    #expect(report.allDeviations == [] && report.rows.first?.method == way.method)
  }

  @Test("is not bound by login where the key came another way: then the words say which it is")
  func notByLogin() throws {
    let (office, leader) = try Self.prepared(DoorCommandTests.plain)
    let key = LeaderKey().id
    try office.archive().store([
      .enrolment(Enrolment(key: key.text, leader: leader.id, name: leader.name, at: office.world.now()))
    ])
    #expect(try Self.bind(office).0.code == .no)
    let script = AskingScript([Fingerprint(of: key).text, OfficeBench.anne.passphrase])
    let reply = try LeadersBind.parse(["101", "--method", "login", "--site", office.site.path])
      .answer(in: office.world, asking: script.asking())
    #expect(reply.code == nil && script.questions.count == 2)
    #expect(try office.archive().bindings().map(\.method) == ["login"])
  }

  @Test("a key that came by a login that was taken away since is nobody's until its words are read")
  func takenAway() throws {
    let (office, _) = try Self.prepared(DoorCommandTests.plain)
    try Guest(office, DoorCommandTests.plain).play([.until { $0.heading == Phrases.nb.signing.keyMade }])
    _ = try DoorRemove.parse(["101", "--site", office.site.path]).answer(in: office.world)
    #expect(try Self.bind(office).0.code == .no)
    #expect(try office.archive().bindings() == [])
    let waiting = try LeadersBind.parse(["--site", office.site.path])
      .answer(in: office.world, asking: AskingScript([]).asking())
    #expect(!waiting.text.nb.contains("kjent ved innlogging"))
  }

  @Test("whose key is taken away stores nothing more, and is told why; what was before stands")
  func ended() throws {
    let (office, leader) = try Self.prepared(DoorCommandTests.plain)
    let guest = try Guest(office, DoorCommandTests.plain)
    try guest.play([.until { $0.heading != nil && !$0.trail.contains("Velkommen") }])
    let before = try office.archive().sessions().flatMap { try office.archive().statements(of: $0.id) }
    #expect(!before.isEmpty && before.allSatisfy { $0.actor == leader.id })
    _ = try DoorRemove.parse(["101", "--site", office.site.path]).answer(in: office.world)
    #expect(throws: ArchiveError.loginEnded) {
      try guest.play([.until { $0.heading == Phrases.nb.signing.keyMade }])
    }
    let after = try office.archive().sessions().flatMap { try office.archive().statements(of: $0.id) }
    #expect(after == before)
    let complaint = Complaint(of: ArchiveError.loginEnded, in: .nb)
    #expect(complaint.code == .notAllowed && complaint.text.contains("alt før det er lagret"))
  }

  @Test("finds her logins among what is stored of her, and all of it goes when she is erased")
  func erased() throws {
    let (office, leader) = try Self.prepared(DoorCommandTests.plain)
    try Guest(office, DoorCommandTests.plain).play([.until { $0.heading == Phrases.nb.signing.keyMade }])
    let keys = try office.office().keys
    #expect(try keys.key(named: "leader-" + leader.id) != nil)
    let world = try DoorCommandTests.visitor(office)
    let issuing = SoloIssuing(site: office.site, home: office.world.home, cost: OfficeBench.cheap)
    let data = try StoredData(of: leader, in: office.archive(), issuing, world)
    let blob = String(DoorCommandTests.plain.split(separator: " ")[1])
    let register = String(decoding: try #require(data.files["register/register.json"]), as: UTF8.self)
    #expect(register.contains("\"logins\":[{") && register.contains(JSON.string(blob).text))
    try Data("x".utf8).write(to: URL(fileURLWithPath: world.folder + "/utkast.html"))
    _ = try LeadersErase.parse(["101", "--site", office.site.path]).answer(
      in: office.world, asking: AskingScript(["Kari Nordmann", OfficeBench.anne.passphrase]).asking())
    #expect(!FileManager.default.fileExists(atPath: world.folder))
    #expect(try keys.key(named: "leader-" + leader.id) == nil)
    #expect(try office.archive().logins() == [])
    #expect(try ErasedEverywhereTests.holding([blob, "Kari"], in: office.site.path) == [])
  }
}
