import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records
import Register
import Testing

@testable import KyndigApp

/// From the file of leaders to an attestation that can be countersigned, each command as it is typed.
@Suite("From the roster to the attestation", .serialized)
struct OfficeWalkTests {
  private static func receive(
    _ office: OfficeBench, _ files: [String] = [], _ answers: [String] = [OfficeBench.anne.passphrase]
  ) throws -> OfficeReply {
    try Receive.parse(files + ["--site", office.site.path]).answer(
      in: office.world, asking: AskingScript(answers).asking())
  }

  private static func states(_ reply: OfficeReply) -> [String] {
    (reply.json?["files"]?.array ?? []).compactMap { $0["state"]?.string }
  }

  private static func drop(_ bytes: [UInt8], _ name: String, _ office: OfficeBench) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: office.site.inbox + "/" + name))
  }

  private static func inbox(_ office: OfficeBench) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: office.site.inbox).sorted()
  }

  private static func bind(_ office: OfficeBench, _ arguments: [String], _ answers: [String]) throws -> OfficeReply {
    try LeadersBind.parse(arguments + ["--site", office.site.path]).answer(
      in: office.world, asking: AskingScript(answers).asking())
  }

  /// What an issuer sees; the register is let go of again, for nobody else can open it meanwhile.
  private static func candidates(_ office: OfficeBench) throws -> [Candidate] {
    let work = try office.open()
    return try work.registrar.candidates(for: work.issuer.id, against: .in(office.site), at: office.world.now())
  }

  @Test("import, invite, enrol on another account, hand in, receive, bind, sign, receive")
  func walk() throws {
    let office = try OfficeBench()
    let publishing = AskingScript([OfficeBench.anne.passphrase])
    let publish = try Publish.parse([
      office.site.courses + "/kurs", "--reader", "Kari Fjordheim", "--competence", "verneingeniør", "--site",
      office.site.path,
    ])
    let report = try publish.publish(in: office.world, asking: publishing.asking())
    #expect(publishing.left == 0)
    #expect(try office.archive().leaves(of: office.office().organisation.origin).map(\.kind).contains("course"))

    let csv = office.bench.folder + "/ledere.csv"
    try Data("navn;ansattnummer\nKari Nordmann;1042\n".utf8).write(to: URL(fileURLWithPath: csv))
    _ = try LeadersImport.parse([csv, "--site", office.site.path]).answer(
      in: office.world, asking: AskingScript([]).asking())
    _ = try LeadersInvite.parse(["--to", "ut", "--site", office.site.path]).answer(
      in: office.world, asking: AskingScript([OfficeBench.anne.passphrase]).asking())
    let folder = office.bench.folder + "/ut"
    let file = try #require(MembershipFile(parsing: OfficeBench.bytes(folder + "/invitasjon-1042.kyndig")))
    let codes = try CSVText(OfficeBench.bytes(folder + "/koder.csv")).rows
    let code = try InvitationCode(reading: codes[1].cells[2])

    var kari = try OfficeLeader("Kari Nordmann", with: (file, code), at: office, account: "kari")
    let first = try kari.makeKey()
    try Self.drop(first, "en.kyndig", office)
    let received = try Self.receive(office)
    #expect(Self.states(received) == ["awaitsBinding"])
    #expect(received.text.nb.contains("Kari Nordmann leverte") && received.text.nb.contains("kyndig leaders bind"))
    #expect(try Self.inbox(office) == [])
    #expect(try office.archive().sessions().map(\.edition) == [report.edition])

    try Self.drop(first, "igjen.kyndig", office)
    let again = try Self.receive(office)
    #expect(Self.states(again) == ["unchanged"] && again.code == nil)

    let bound = try Self.bind(office, ["--method", "code"], [OfficeBench.berit.passphrase])
    #expect(bound.text.nb.hasPrefix("Nøkkelen er knyttet til Kari Nordmann, kjent ved kode."))

    let signed = try kari.attest()
    try Self.drop(signed, "to.kyndig", office)
    let attested = try Self.receive(office)
    #expect(Self.states(attested) == ["taken"] && attested.text.nb.contains("Egenerklæringen er signert."))
    let candidates = try Self.candidates(office)
    #expect(candidates.map(\.leader.name) == ["Kari Nordmann"])
    #expect(candidates.first?.ruling.objections == [])

    // What was handed in before is now shorter than what is stored.
    try Self.drop(first, "gammel.kyndig", office)
    #expect(Self.states(try Self.receive(office)) == ["unchanged"])
    let log = try LogCheck.parse(["--site", office.site.path]).answer(in: office.world)
    #expect(log.code == nil && log.json?["findings"]?.array == [])
  }

  @Test("a leader whose passphrase is lost gets a new key, hands in again, and is bound by phone")
  func newKey() throws {
    let office = try OfficeBench()
    try office.publish()
    let leader = try office.enlist("Kari Nordmann", number: "1042")
    var kari = try OfficeLeader("Kari Nordmann", with: try office.invite(leader), at: office, account: "kari")
    try Self.drop(try kari.makeKey(), "en.kyndig", office)
    _ = try Self.receive(office)
    _ = try Self.bind(office, ["--method", "code"], [OfficeBench.anne.passphrase])
    let old = try #require(try office.archive().bindings().first).key

    let script = AskingScript(looking: [{ $0.proposal }])
    let renewed = try KeyNew.parse(["--site", kari.site.path]).answer(
      in: kari.world, asking: script.asking(), cost: OfficeBench.cheap)
    kari = kari.knowing(script.transcript.proposal)
    let now = try #require(try kari.study().leader?.key)
    #expect(now != old && renewed.text.nb.contains("Send filen til Fjellbygg AS"))
    #expect(try kari.study().session?.keys == [now])

    let handed = try kari.handIn()
    try Self.drop(handed, "to.kyndig", office)
    let waits = try Self.receive(office)
    #expect(Self.states(waits) == ["keyNotBound"] && waits.code == .no)
    #expect(try Self.inbox(office) == ["to.kyndig"])
    let key = try #require(DIDKey(parsing: now))
    let words = Fingerprint(of: key).text
    let bound = try Self.bind(
      office, ["1042", "--method", "phone", "--replace"], [words, OfficeBench.anne.passphrase])
    #expect(bound.text.nb.contains("Den gamle nøkkelen er opphevet."))
    let taken = try Self.receive(office)
    #expect(Self.states(taken) == ["taken"] && taken.code == nil)
    #expect(try Self.inbox(office) == [])
  }

  @Test("a file that another drops in her name makes a key wait, and displaces neither hers nor its code")
  func inHerName() throws {
    let office = try OfficeBench()
    try office.publish()
    let leader = try office.enlist("Kari Nordmann", number: "1042")
    var kari = try OfficeLeader("Kari Nordmann", with: try office.invite(leader), at: office, account: "kari")
    try Self.drop(try kari.makeKey(), "a.kyndig", office)
    let foreign = LeaderKey()
    let audience = try office.office().organisation.audience(without: nil)
    func handIn(by key: LeaderKey) throws -> [UInt8] {
      let facts = try LeaderFacts(id: leader.id, name: "Kari Nordmann", employeeNumber: "1042")
      return try key.sign(
        HandIn(
          id: DocumentIdentifier(), leader: facts, audience: audience, sessions: [], sharedDrafts: [],
          at: office.world.now())
      ).bytes
    }
    try Self.drop(try handIn(by: foreign), "b.kyndig", office)
    #expect(Self.states(try Self.receive(office)) == ["awaitsBinding", "keyNotBound"])
    let roster = try Roster(office.archive())
    let own = try #require(try kari.study().leader?.key)
    #expect(roster.allWaiting(leader).map(\.key) == [own, foreign.id.text] && roster.waiting(leader)?.key == own)
    // What she hands in herself without the code leaves the code that came with her key.
    let issuing = kari.issuing
    let sealed = try issuing.sealed("leader", try #require(try kari.study().leader))
    let key = try LeaderKey(unsealing: sealed, with: Passphrase(entered: kari.passphrase))
    try Self.drop(try handIn(by: key), "c.kyndig", office)
    _ = try Self.receive(office)
    #expect(try Roster(office.archive()).waiting(leader)?.code != nil)
    _ = try Self.bind(office, ["--method", "code"], [OfficeBench.anne.passphrase])
    #expect(try office.archive().bindings().map(\.key) == [own])
  }

  @Test("what cannot be taken in stays where it is, each with its reason, and hides nothing else")
  func refused() throws {
    let office = try OfficeBench()
    let leader = try office.enlist("Kari Nordmann", number: "1042")
    var kari = try OfficeLeader("Kari Nordmann", with: try office.invite(leader), at: office, account: "kari")
    let file = try kari.makeKey()
    try Self.drop(file, "a-utgaven.kyndig", office)
    try Self.drop(Array("tull".utf8), "b-tull.kyndig", office)
    try Self.drop(Array(file.dropLast(3)), "c-kuttet.kyndig", office)
    try FileManager.default.createSymbolicLink(
      atPath: office.site.inbox + "/d-lenke.kyndig", withDestinationPath: office.site.records)
    try FileManager.default.createDirectory(atPath: office.site.inbox + "/e-mappe", withIntermediateDirectories: true)
    try Self.drop(file, ".skrives", office)
    let reply = try Self.receive(office)
    #expect(Self.states(reply) == ["refused", "refused", "refused", "unreadable", "unreadable"])
    #expect(reply.code == .no)
    #expect(reply.text.nb.contains("a-utgaven.kyndig: Utgaven 2026-1 av kurset er ikke publisert her."))
    #expect(try Self.inbox(office).count == 6)
    #expect(try office.archive().sessions() == [])

    // With the edition entered, the same file is good.
    try office.publish()
    let path = office.site.inbox + "/a-utgaven.kyndig"
    let named = try Self.receive(office, [path, "/finnes/ikke.kyndig"])
    #expect(Self.states(named) == ["awaitsBinding", "missing"] && named.code == .missing)
    // Only what lies in the drop folder and was not named is removed.
    #expect(try Self.inbox(office).contains("a-utgaven.kyndig"))
  }

  @Test("an empty drop folder asks for nothing")
  func nothing() throws {
    let office = try OfficeBench()
    let reply = try Self.receive(office, [], [])
    #expect(reply.text.nb == "Det er ingenting nytt i mottaket." && reply.code == nil)
  }

  @Test("only an issuer publishes, and only where the site is kept")
  func publishing() throws {
    let office = try OfficeBench()
    let publish = try Publish.parse([
      office.site.courses + "/kurs", "--reader", "A B", "--competence", "C", "--site", office.site.path,
    ])
    #expect(throws: AskingFailure.cancelled) {
      try publish.publish(in: office.world, asking: AskingScript([]).asking())
    }
    #expect(!FileManager.default.fileExists(atPath: office.site.editions))
    let leader = try office.enlist("Kari Nordmann")
    let kari = try OfficeLeader("Kari Nordmann", with: try office.invite(leader), at: office, account: "kari")
    let hers = try Publish.parse([
      kari.site.courses + "/kurs", "--reader", "A B", "--competence", "C", "--site", kari.site.path,
    ])
    #expect(throws: Office.Failure.notTheKeeper(site: kari.site.path)) {
      try hers.publish(in: kari.world, asking: AskingScript([]).asking())
    }
  }
}
