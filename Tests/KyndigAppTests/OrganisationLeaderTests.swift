import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records
import Register
import TerminalUI
import Testing

@testable import KyndigApp

/// What a leader does herself where an organisation issues to her.
@Suite("A leader in an organisation", .serialized)
struct OrganisationLeaderTests {
  /// A leader who has signed, and whose certificate the issuer has made.
  private struct Issued {
    let office: OfficeBench
    var kari: OfficeLeader
    /// The files that the issuer has of it.
    var files: [String]

    init() throws {
      office = try OfficeBench()
      try office.publish()
      let leader = try office.enlist("Kari Nordmann", number: "1042")
      kari = try OfficeLeader("Kari Nordmann", with: try office.invite(leader), at: office, account: "kari")
      let first = try kari.makeKey()
      let published = Published.in(office.site)
      try office.receive(first)
      let key = try #require(try office.archive().enrolments().first).key
      let acquaintance = Acquaintance(
        leader: leader.id, key: try #require(DIDKey(parsing: key)), method: .code)
      try office.bind([acquaintance])
      let open = try office.open()
      let signed = try kari.attest()
      _ = try open.registrar.receive(signed, against: published, at: office.world.now())
      let candidates = try open.registrar.candidates(for: open.issuer.id, against: published, at: office.world.now())
      let candidate = try #require(candidates.first)
      _ = try open.registrar.issue(
        [IssueRequest(on: candidate)], by: open.issuer,
        against: published, at: office.world.now())
      let folder = office.site.issued
      files = (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? [])
        .filter { !$0.hasPrefix(".") && $0.contains(".") }.map { folder + "/" + $0 }.sorted()
    }

    func file(_ ending: String) throws -> String { try #require(files.first { $0.hasSuffix(ending) }) }

    func add(_ file: String, site: Site? = nil) throws -> OfficeReply {
      let command = try CertificateAdd.parse([file, "--site", (site ?? kari.site).path, "--language", "nb"])
      return try command.answer(in: kari.world)
    }
  }

  @Test(
    "takes in the one file that the issuer sends, is told where it is, and verifies it as trusted with her own pins")
  func takenIn() throws {
    let issued = try Issued()
    let said = try issued.add(try issued.file(".svg"))
    #expect(said.text.nb.contains("fra Fjellbygg AS er lagt inn"))
    // Nobody has given her the list of withdrawn certificates.
    #expect(said.code == nil && !said.text.nb.contains("\n"), "\(said.text.nb)")
    #expect(try issued.kari.study().session?.certificates.count == 1)
    let stored = issued.kari.issuing.files().values.flatMap { $0 }
    #expect(Set(stored.map { $0.split(separator: ".").last ?? "" }) == ["jwt", "svg", "tlog-proof"])
    let svg = try #require(stored.first { $0.hasSuffix(".svg") })
    let sent = try issued.file(".svg")
    #expect(FileManager.default.contents(atPath: svg) == FileManager.default.contents(atPath: sent))
    let verification = verify(
      Array(try #require(FileManager.default.contents(atPath: svg))), trust: try issued.kari.issuing.pins.trusted(),
      at: issued.kari.world.now())
    #expect(verification.findings.map(\.code) == ["STATUS_UNVERIFIED"])
    #expect(verification.label == .countersignedDocumentation)
  }

  @Test("with the issuer's list nothing is left to say, and without the issuer's pin it is said that nobody is trusted")
  func findings() throws {
    let issued = try Issued()
    let world = issued.kari.world
    for pin in try FileManager.default.contentsOfDirectory(atPath: world.home + "/trust") where pin.hasSuffix(".json") {
      try FileManager.default.removeItem(atPath: world.home + "/trust/" + pin)
    }
    let unknown = try issued.add(try issued.file(".svg"))
    #expect(unknown.code == .unanchored && unknown.text.nb.contains("  ISSUER_UNTRUSTED: "), "\(unknown.text.nb)")
    let organisation = try #require(issued.office.site.organisation)
    let trust = TrustFolder(path: world.home + "/trust")
    for pin in organisation.pins { try trust.pin(pin) }
    try trust.keep(try SignedRevocationList(reading: OfficeBench.bytes(issued.office.site.status + "/revocation.jwt")))
    let known = try issued.add(try issued.file(".svg"))
    #expect(known.code == nil && !known.text.nb.contains("\n"), "\(known.text.nb)")
  }

  @Test("taken in twice it is one certificate")
  func twice() throws {
    let issued = try Issued()
    for _ in 0..<2 { _ = try issued.add(try issued.file(".svg")) }
    #expect(try issued.kari.study().session?.certificates.count == 1)
    #expect(issued.kari.issuing.files().count == 1)
  }

  @Test("a certificate that was altered, or is another's, is not taken in, and nothing is stored")
  func refused() throws {
    let issued = try Issued()
    let sent = try issued.file(".svg")
    var bytes = Array(try #require(FileManager.default.contents(atPath: sent)))
    bytes[bytes.count - 20] ^= 1
    let altered = issued.office.bench.folder + "/altered.svg"
    try Data(bytes).write(to: URL(fileURLWithPath: altered))
    #expect(throws: CertificateAddFailure.self) { try issued.add(altered) }
    let ola = try OfficeLeader(
      "Ola Dahl", with: try issued.office.invite(issued.office.enlist("Ola Dahl")), at: issued.office, account: "ola")
    let file = try issued.file(".svg")
    var other = issued
    other.kari = ola
    #expect(throws: CertificateAddFailure.notHers(file)) { try other.add(file) }
    #expect(issued.kari.issuing.files().isEmpty && ola.issuing.files().isEmpty)
  }

  @Test("signing says who issues and who sees what, hands in, and then the overview waits for the issuer")
  func screens() throws {
    let office = try OfficeBench()
    try office.publish()
    let leader = try office.enlist("Kari Nordmann", number: "1042")
    var kari = try OfficeLeader("Kari Nordmann", with: try office.invite(leader), at: office, account: "kari")
    _ = try kari.makeKey()
    let signing = try kari.play { $0.fact.hasPrefix("steg 2 av 3") }
    let words = try #require(signing.kept["last"])
    #expect(words.says("Fjellbygg AS utsteder beviset, og ser svarene dine da."))
    _ = try kari.attest()
    let waiting = try kari.play { $0.trail == [$0.trail.first ?? ""] }
    #expect(try #require(waiting.kept["last"]).says("signert, venter på utstederen"))
    let documents = try FileManager.default.contentsOfDirectory(atPath: kari.world.documents.path)
    #expect(documents.contains { $0.hasPrefix("kyndig-innlevering-") })
  }

  @Test("a code that is used where the issuer keeps the records is used up, for whoever else has it too")
  func codeOnce() throws {
    let office = try OfficeBench()
    try office.publish()
    let leader = try office.enlist("Kari Nordmann", number: "1042")
    let invited = try office.invite(leader)
    let site = office.site
    var study = try Study(
      archive: office.archive(), editions: Editions(folder: site.editions), site: site, leader: leader)
    let speech = try study.speak(nil, in: office.world)
    var pilot = Pilot(.drawn, course: study.course)
    pilot.name = "Kari Nordmann"
    var guide = Guide(pilot, [.until { $0.heading == Phrases.nb.signing.keyMade }])
    let issuing = SoloIssuing(site: site, home: office.world.home, cost: OfficeBench.cheap)
    var loop = try LearningLoop(world: office.world, issuing: issuing, study: study, speech: speech)
    _ = try loop.run(&guide)
    let roster = try Roster(office.archive())
    #expect(roster.enrolments.map(\.key) == [try #require(roster.leaders.first?.key)])
    #expect(roster.enrolments.map(\.code) == roster.invitations.map(\.id))
    #expect(roster.invitations.allSatisfy { $0.usedAt != nil })
    var other = try OfficeLeader("Kari Nordmann", with: invited, at: office, account: "annen")
    let file = try other.makeKey()
    #expect(throws: RegisterError.handIn(.codeRefused)) { try office.receive(file) }
  }

  @Test("a member's records lie in her own home, none of them in the site, and nobody else may read them")
  func ownRecords() throws {
    let issued = try Issued()
    #expect(issued.kari.site.records.hasPrefix(issued.kari.world.home + "/sites/"))
    let mode =
      try FileManager.default.attributesOfItem(atPath: issued.kari.site.records)[.posixPermissions] as? NSNumber
    #expect(mode?.intValue == 0o600)
  }

  @Test("moves to another machine with key, answers, attestation and certificate; the old one says that she has moved")
  func moved() throws {
    let issued = try Issued()
    _ = try issued.add(try issued.file(".svg"))
    let file = issued.office.bench.folder + "/moving.kyndig"
    let ask: (Wording) throws -> Passphrase = { _ in Passphrase(entered: issued.kari.passphrase) }
    let leave = try MoveCommand.parse(["--to", file, "--site", issued.kari.site.path, "--language", "nb"])
    #expect(try leave.answer(in: issued.kari.world, asking: ask).contains("kyndig move --from FIL"))
    #expect(Removal.movedOn(from: issued.kari.site) != nil)
    #expect(throws: Removal.Failure.self) { try leave.answer(in: issued.kari.world, asking: ask) }

    let world = issued.office.world(of: "kari-ny")
    let arrive = try MoveCommand.parse(["--from", file, "--language", "nb"])
    #expect(throws: Removal.Failure.wrongPassphrase) {
      try arrive.answer(in: world) { _ in Passphrase(entered: "noe helt annet enn den") }
    }
    for _ in 0..<2 { #expect(try arrive.answer(in: world, asking: ask).hasPrefix("Velkommen, Kari Nordmann.")) }
    let organisation = try #require(issued.kari.site.organisation)
    let site = Site(path: Site.ownFolder(of: organisation, in: world)).placed(in: world)
    let study = try Study(archive: Archive(at: site.records), editions: Editions(folder: site.editions), site: site)
    let before = try issued.kari.study()
    #expect(study.events == before.events && study.leader?.id == before.leader?.id)
    #expect(study.leader?.key == before.leader?.key && study.leader?.employeeNumber == "1042")
    #expect(try study.attestations().count == 1)
    #expect(SoloIssuing(site: site, home: world.home).files().count == 1)
  }

  @Test("everything stored about her is written out, and names nothing of anybody else")
  func mydata() throws {
    let issued = try Issued()
    _ = try issued.add(try issued.file(".svg"))
    let folder = issued.office.bench.folder + "/mine"
    let command = try MyData.parse(["--to", folder, "--site", issued.kari.site.path, "--language", "nb"])
    let said = try command.answer(in: issued.kari.world) { _, _ in throw Identifying.Failure.noTerminal }
    #expect(said.contains("LES-MEG.txt"))
    let files = (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? [])
      .filter { $0.contains(".") }
    #expect(files.contains("me.json") && files.contains { $0.hasPrefix("sessions/") })
    #expect(files.contains { $0.hasPrefix("attestations/") } && files.contains { $0.hasSuffix(".svg") })
    let session = try #require(files.first { $0.hasPrefix("sessions/") })
    let lines = try String(contentsOfFile: folder + "/" + session, encoding: .utf8).split(separator: "\n")
    let events = try issued.kari.study().events.map(\.bytes)
    #expect(lines.map { Array($0.utf8) } == events)
    #expect(throws: Complaint.self) { try command.answer(in: issued.kari.world) { _, _ in "" } }
  }
}

@Suite("A leader who has trained on her own, and is invited", .serialized)
struct BroughtRecordsTests {
  /// Somebody who has issued to herself, at an account of her own.
  private static func solo(_ office: OfficeBench, _ name: String) throws -> (world: World, passphrase: String) {
    let world = office.world(of: "kari")
    let site = try Site.find(named: nil, in: world)
    let issuing = SoloIssuing(site: site, home: world.home, cost: OfficeBench.cheap)
    var study = try Study(archive: Archive(at: site.records), editions: Editions(folder: site.editions), site: site)
    let speech = try study.speak(nil, in: world)
    var pilot = Pilot(.drawn, course: study.course)
    pilot.name = name
    var guide = Guide(pilot, [.until { $0.fact.hasPrefix("bevis-ID") }])
    var loop = try LearningLoop(world: world, issuing: issuing, study: study, speech: speech)
    _ = try loop.run(&guide)
    return (world, guide.pilot.passphrase)
  }

  @Test("brings answers and key, need not take the course again, and attests the same to the organisation")
  func brought() throws {
    let office = try OfficeBench()
    try office.publish()
    let (world, passphrase) = try Self.solo(office, "Kari Nordmann")
    let leader = try office.enlist("Kari Nordmann", number: "1042")
    var kari = try OfficeLeader("Kari Nordmann", with: try office.invite(leader), at: office, account: "kari")
      .knowing(passphrase)
    let own = Site(path: world.home + "/site")
    let before = try Study(archive: Archive(reading: own.records), editions: Editions(folder: own.editions), site: own)
    #expect(try kari.study().events == before.events)
    #expect(try kari.study().leader?.key == before.leader?.key)
    let signed = try kari.attest()
    let registrar = try office.open().registrar
    let received = try registrar.receive(signed, against: .in(office.site), at: world.now())
    #expect(received.attestations.count == 1 && received.awaitsBinding)
    #expect(before.session?.certificates.count == 1)
  }

  @Test("of another name brings nothing")
  func another() throws {
    let office = try OfficeBench()
    _ = try Self.solo(office, "Kari Nordmann")
    let ola = try OfficeLeader(
      "Ola Dahl", with: try office.invite(office.enlist("Ola Dahl")), at: office, account: "kari")
    #expect(try ola.study().session == nil && ola.study().leader?.key == nil)
  }
}
