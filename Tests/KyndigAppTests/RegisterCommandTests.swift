import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records
import Register
import Testing

@testable import KyndigApp

@Suite("kyndig revoke")
struct RevokeTests {
  private static func revoke(
    _ office: OfficeBench, _ id: String, _ reason: String = "Feil person",
    _ answers: [String] = [OfficeBench.anne.passphrase]
  ) throws -> OfficeReply {
    try Revoke.parse([id, "--reason", reason, "--site", office.site.path]).answer(
      in: office.world, asking: AskingScript(answers).asking())
  }

  @Test("withdraws by the number on the diploma, and the certificate is invalid from then on")
  func withdrawn() throws {
    let office = try OfficeBench()
    _ = try office.attested("Kari Nordmann", number: "1")
    let certificate = try #require(try office.issue().first)
    let id = certificate.credential.id
    func verdict() throws -> [String] {
      let trust = TrustedIssuers(
        pins: try TrustFolder(path: office.world.home + "/trust").pins(),
        lists: try TrustFolder(path: office.site.trust).lists())
      let year = CivilTime(certificate.credential.validFrom).date.year
      let proof = FileManager.default.contents(atPath: "\(office.site.issued)/\(year)/\(id.uuid).tlog-proof")
      return verify(certificate.jwt, trust: trust, at: office.world.now(), proof: proof.map(Array.init)).findings.map(
        \.code)
    }
    #expect(try verdict() == [])
    #expect(throws: RevokingFailure.reason(most: 300)) { try Self.revoke(office, id.number, "  ") }
    #expect(throws: RegisterError.unknownCertificate("K7QF-2M9X-4TRD")) { try Self.revoke(office, "K7QF-2M9X-4TRD") }
    #expect(throws: Office.Failure.wrongPassphrase) { try Self.revoke(office, id.number, "x", ["a", "b", "c"]) }
    let reply = try Self.revoke(office, id.number.lowercased().replacing("-", with: " "))
    #expect(reply.text.nb.hasPrefix("Beviset \(id.number) til Kari Nordmann er trukket tilbake."))
    #expect(try verdict() == ["REVOKED"])
    #expect(try office.archive().issued().map(\.reason) == ["Feil person"])
    #expect(throws: RevokingFailure.alreadyWithdrawn(id.urn)) { try Self.revoke(office, id.urn) }
  }
}

@Suite("kyndig trust add")
struct TrustTests {
  private static func add(
    _ bench: Bench, _ bytes: [UInt8], at world: World, _ answers: [String] = []
  ) throws -> OfficeReply {
    let path = bench.folder + "/fil"
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return try TrustAdd.parse([path]).answer(in: world, asking: AskingScript(answers).asking())
  }

  @Test("takes a pin, an organisation, or an invitation, and says whose keys are trusted")
  func pins() throws {
    let office = try OfficeBench()
    let organisation = try office.office().organisation
    let leader = try office.enlist("Kari Nordmann")
    let files = [
      organisation.bytes, try office.invite(leader).file.bytes, try #require(organisation.pins.first).bytes,
    ]
    for (index, bytes) in files.enumerated() {
      let world = office.world(of: "annen\(index)")
      let reply = try Self.add(office.bench, bytes, at: world)
      #expect(reply.text.nb.hasPrefix("Fra nå av stoler du på bevis fra:"))
      let pins = try TrustFolder(path: world.home + "/trust").pins()
      #expect(pins.count == (index == 2 ? 1 : 2))
      for pin in pins {
        #expect(reply.text.nb.contains("\(pin.issuer.person ?? "?"), Fjellbygg AS (999999999)"))
        #expect(reply.text.nb.contains(Fingerprint(of: pin.issuer.key).text))
      }
      #expect(try Self.add(office.bench, bytes, at: world).text.nb.hasPrefix("Du stoler på disse fra før:"))
    }
  }

  @Test("an old file does not revive a key that was replaced, nor give a known key another name, without a yes")
  func altered() throws {
    let office = try OfficeBench()
    let world = office.world(of: "annen")
    let organisation = try office.office().organisation
    let pin = try #require(organisation.pins.first)
    let ended = Pin(pin.issuer, log: pin.log, until: office.world.now())
    func pins() throws -> [Pin] { try TrustFolder(path: world.home + "/trust").pins() }
    _ = try Self.add(office.bench, pin.bytes, at: world)
    // That a key is in force no longer is taken without asking.
    _ = try Self.add(office.bench, ended.bytes, at: world)
    #expect(try pins() == [ended])
    let path = office.bench.folder + "/fil"
    let other = Pin(try Issuer(key: pin.issuer.key, name: "Annenbygg AS"), log: nil, until: ended.until)
    for bytes in [organisation.bytes, pin.bytes, other.bytes] {
      for answer in ["", "nei"] {
        #expect(throws: TrustFailure.notAltered(path)) { try Self.add(office.bench, bytes, at: world, [answer]) }
      }
    }
    #expect(try pins() == [ended])
    let script = AskingScript(["ja"])
    _ = try TrustAdd.parse([path]).answer(in: world, asking: script.asking())
    #expect(try pins() == [other])
    #expect(script.said.contains("Annenbygg AS") && script.said.contains("protokollen"))
    // What takes no yes leaves what limits the key.
    try TrustFolder(path: world.home + "/trust").pin(pin)
    #expect(try pins() == [ended])
  }

  @Test("a pipe in place of a file is refused, and not waited for")
  func pipe() throws {
    let bench = try Bench(LittleCourse())
    let path = bench.folder + "/roer"
    try #require(mkfifo(path, 0o600) == 0)
    #expect(throws: CommandFailure.noFile(path)) {
      try TrustAdd.parse([path]).answer(in: bench.world, asking: AskingScript([]).asking())
    }
    let enrol = try Enrol.parse(["--invite", path])
    #expect(throws: Enrolling.Failure.notAnInvitation(path: path)) {
      try enrol.enrolled(in: bench.world) { _ in throw AskingFailure.noTerminal }
    }
    #expect(PlainFile.read(path, limit: 1) == nil && PlainFile.read(bench.folder, limit: 1) == nil)
    let file = bench.folder + "/fil"
    try Data("abc".utf8).write(to: URL(fileURLWithPath: file))
    try FileManager.default.createSymbolicLink(atPath: file + "-lenke", withDestinationPath: file)
    #expect(PlainFile.read(file, limit: 2) == nil && PlainFile.read(file, limit: 3) == Array("abc".utf8))
    #expect(PlainFile.read(file + "-lenke", limit: 3) == Array("abc".utf8))
    #expect(PlainFile.read(file + "-lenke", limit: 3, followsLinks: false) == nil)
  }

  @Test("takes a list by a trusted issuer alone, and never an older one")
  func lists() throws {
    let office = try OfficeBench()
    let world = office.world(of: "annen")
    let open = try office.open()
    let at = office.world.now()
    let old = try open.issuer.sign(RevocationList([], id: DocumentIdentifier(), at: at))
    let entry = RevocationList.Entry(DocumentIdentifier(), at: at)
    let new = try open.issuer.sign(
      RevocationList([entry], id: DocumentIdentifier(), at: Timestamp(milliseconds: at.milliseconds + 60_000)))
    let path = office.bench.folder + "/fil"
    #expect(throws: TrustFailure.unknownIssuer(path)) { try Self.add(office.bench, new.bytes, at: world) }
    _ = try Self.add(office.bench, open.registrar.organisation.bytes, at: world)
    #expect(try Self.add(office.bench, new.bytes, at: world).text.nb.contains("Den har 1 bevis"))
    #expect(throws: TrustFailure.older(path)) { try Self.add(office.bench, old.bytes, at: world) }
    #expect(try TrustFolder(path: world.home + "/trust").lists().map(\.bytes) == [new.bytes])
  }

  @Test(
    "takes nothing else",
    arguments: [Array("{}".utf8), [], Array("kyndig".utf8), Array("{\"format\":\"kyndig.organisation.v1\"}\n".utf8)])
  func others(bytes: [UInt8]) throws {
    let bench = try Bench(LittleCourse())
    #expect(throws: TrustFailure.unknownFile(bench.folder + "/fil")) {
      try Self.add(bench, bytes, at: bench.world)
    }
    #expect(!FileManager.default.fileExists(atPath: bench.world.home + "/trust"))
    #expect(throws: CommandFailure.noFile("/finnes/ikke")) {
      try TrustAdd.parse(["/finnes/ikke"]).answer(in: bench.world, asking: AskingScript([]).asking())
    }
  }
}

@Suite("kyndig log check")
struct LogCheckCommandTests {
  private static func check(_ office: OfficeBench, _ world: World? = nil) throws -> OfficeReply {
    try LogCheck.parse(["--site", office.site.path]).answer(in: world ?? office.world)
  }

  private static func codes(_ reply: OfficeReply) -> [String] {
    (reply.json?["findings"]?.array ?? []).compactMap { $0["code"]?.string }
  }

  /// Writes over a file of the log.
  private static func alter(_ office: OfficeBench, _ path: String, _ change: (inout [UInt8]) -> Void) throws {
    let file = office.site.log + "/" + path
    var bytes = OfficeBench.bytes(file)
    change(&bytes)
    try Data(bytes).write(to: URL(fileURLWithPath: file))
  }

  /// The file of the first entries.
  private static func entries(_ office: OfficeBench) throws -> String {
    let all = FileManager.default.enumerator(atPath: office.site.log)?.compactMap { $0 as? String } ?? []
    return try #require(all.filter { $0.contains("entries/") && $0.contains(".p/") }.max())
  }

  @Test("a whole log is whole, and becomes what the account has seen")
  func whole() throws {
    let office = try OfficeBench()
    try office.publish()
    let reply = try Self.check(office)
    #expect(reply.code == nil && reply.text.nb.contains("er hel: 2 innføringer"))
    #expect(reply.json?["verdict"]?.string == "whole" && reply.json?["size"]?.integer == 2)
    let world = office.world(of: "annen")
    #expect(try Self.check(office, world).text.nb.contains("Denne kontoen hadde ikke sett den før."))
    #expect(try Self.check(office, world).text.nb.contains("Sist denne kontoen så den, var det 2."))
  }

  @Test("an altered entry is named by its number")
  func altered() throws {
    let office = try OfficeBench()
    try office.publish()
    try Self.alter(office, try Self.entries(office)) { $0[$0.count - 8] ^= 1 }
    let reply = try Self.check(office)
    #expect(reply.code == .no && Self.codes(reply).contains("LOG_ENTRY_ALTERED"))
    #expect(reply.json?["findings"]?.array?.first?["leaf"]?.integer == 1)
    #expect(reply.text.nb.contains("avvik[LOG_ENTRY_ALTERED]: Innføring 1 er endret"), "\(reply.text.nb)")
  }

  @Test("a log that is set back, or signed by another, is found, and what was seen is kept")
  func setBack() throws {
    let office = try OfficeBench()
    let before = try #require(office.site.checkpoint)
    try office.publish()
    try Self.alter(office, "checkpoint") { $0 = before }
    #expect(Self.codes(try Self.check(office)) == ["LOG_TRUNCATED"])
    #expect(Self.codes(try Self.check(office)) == ["LOG_TRUNCATED"])
    #expect(throws: Office.Failure.register(.log(.found(.truncated(size: 1, pinned: 2))))) { try office.open() }
    try Self.alter(office, "checkpoint") { $0[$0.count - 10] = $0[$0.count - 10] == 0x41 ? 0x42 : 0x41 }
    let reply = try Self.check(office)
    #expect(Self.codes(reply) == ["LOG_ENTRY_ALTERED"] && reply.code == .no)
    // Kept, for its folder goes with it.
    let another = try OfficeBench(seed: 2)
    let other = try #require(another.site.checkpoint)
    try Self.alter(office, "checkpoint") { $0 = other }
    #expect(Self.codes(try Self.check(office)) == ["CHECKPOINT_UNKNOWN_KEY"])
  }
}

@Suite("kyndig log restart", .serialized)
struct LogRestartTests {
  private static func restart(_ office: OfficeBench, _ reason: String = "sikkerhetskopi fra mandag") throws
    -> OfficeReply
  {
    try LogRestart.parse(["--reason", reason, "--site", office.site.path]).answer(
      in: office.world, asking: AskingScript([OfficeBench.anne.passphrase]).asking())
  }

  @Test("begins a log that names the one that was set back, says what was lost, and goes on; the old one is kept")
  func setBack() throws {
    let office = try OfficeBench()
    let old = try office.office().organisation
    let before = try #require(office.site.checkpoint)
    try office.publish()
    try office.enlist("Kari Nordmann")
    try Data(before).write(to: URL(fileURLWithPath: office.site.log + "/checkpoint"))
    #expect(throws: Office.Failure.self) { try office.open() }
    let reply = try Self.restart(office)
    #expect(reply.json?["previous"]?.string == old.origin && reply.json?["missing"]?.integer == 1)
    let next = try office.office().organisation
    #expect(next.origin != old.origin && next.members == old.members)
    let digits = old.origin.dropFirst("kyndig/".count)
    #expect(FileManager.default.fileExists(atPath: "\(office.site.certificates)/log-\(digits)/checkpoint"))
    _ = try office.publish()
    let check = try LogCheck.parse(["--site", office.site.path]).answer(in: office.world)
    #expect(check.code == nil && check.json?["origin"]?.string == next.origin)
  }

  @Test("of a sound log ends it, and nothing was missing")
  func sound() throws {
    let office = try OfficeBench()
    try office.publish()
    #expect(try Self.restart(office).json?["missing"]?.integer == 0)
    #expect(try office.open().registrar.checkpoint.size >= 1)
  }

  @Test("takes a reason", arguments: ["", "   ", String(repeating: "a", count: 301)])
  func reasons(reason: String) throws {
    let office = try OfficeBench()
    let before = office.site.checkpoint
    #expect(throws: RevokingFailure.self) { try Self.restart(office, reason) }
    #expect(office.site.checkpoint == before)
  }
}
