import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records
import Register
import TerminalUI
import Testing

@testable import KyndigApp

@Suite("kyndig key")
struct KeyCommandTests {
  private static let own = "lampe mango nisse oase papir"

  @Test("change seals every key that the old passphrase opens anew, and no other")
  func change() throws {
    let office = try OfficeBench()
    let script = AskingScript(["feil", OfficeBench.anne.passphrase, Self.own, Self.own])
    let reply = try KeyChange.parse([]).answer(in: office.world, asking: script.asking(), cost: OfficeBench.cheap)
    #expect(
      reply.text.nb == "Passfrasen er byttet. Den nye gjelder din nøkkel som utsteder, din kopi av protokollnøkkelen.")
    #expect(throws: Office.Failure.wrongPassphrase) { try office.open() }
    #expect(try office.open(("Anne Aas", Self.own)).member.person == "Anne Aas")
    #expect(try office.open(OfficeBench.berit).member.person == "Berit Bakke")
  }

  @Test("change changes nothing with a wrong passphrase, and tells where there are no keys")
  func notChanged() throws {
    let office = try OfficeBench()
    let before = try office.office().keys.keys(of: .issuer)
    #expect(throws: KeyFailure.wrongPassphrase) {
      try KeyChange.parse([]).answer(in: office.world, asking: AskingScript(["a", "b", "c"]).asking())
    }
    #expect(throws: AskingFailure.cancelled) {
      try KeyChange.parse([]).answer(in: office.world, asking: AskingScript([OfficeBench.anne.passphrase]).asking())
    }
    #expect(try office.office().keys.keys(of: .issuer) == before)
    #expect(throws: KeyFailure.noKeys) {
      try KeyChange.parse([]).answer(in: office.world(of: "annen"), asking: AskingScript(["a"]).asking())
    }
  }

  @Test("issuer adds one whom an issuer in place vouches for, with a copy that the recovery code opens")
  func issuer() throws {
    let office = try OfficeBench()
    try office.enlist("Carl Dale", number: "7")
    let script = AskingScript([
      OfficeBench.anne.passphrase, OfficeBench.anne.passphrase, OfficeBench.berit.passphrase, "Carl  Dale", Self.own,
      Self.own, "feil", office.recovery.text,
    ])
    let reply = try KeyIssuer.parse(["--site", office.site.path]).answer(
      in: office.world, asking: script.asking(), cost: OfficeBench.cheap)
    #expect(
      script.left == 0
        && reply.text.nb.hasPrefix(
          "Carl Dale utsteder nå for virksomheten, og «Anne Aas» og «Berit Bakke» går god for det.")
    )
    #expect(script.said.contains("Det er passfrasen til Anne Aas. Nå er det en annen utsteder sin tur."))
    #expect(!reply.text.nb.contains("ingen kopi"))
    let organisation = try office.office().organisation
    let carl = try #require(organisation.members.first { $0.person == "Carl Dale" })
    #expect(organisation.members.count == 3)
    #expect(try office.open(("Carl Dale", Self.own)).member == carl)
    #expect(try TrustFolder(path: office.world.home + "/trust").pins().count == 3)
    #expect(try office.archive().leaders().map(\.issuerKey) == [carl.key.text])
    let reader = try LogReader(reading: .folder(office.site.log), key: organisation.log)
    #expect(try reader.entries().map(\.kind) == [.genesis, .key])

    let recovering = AskingScript([
      "carl dale", office.recovery.text, OfficeBench.anne.passphrase + " to", OfficeBench.anne.passphrase + " to",
    ])
    _ = try KeyRecover.parse(["--site", office.site.path]).answer(
      in: office.world, asking: recovering.asking(), cost: OfficeBench.cheap)
    #expect(try office.open(("Carl Dale", OfficeBench.anne.passphrase + " to")).member == carl)
  }

  @Test("issuer leaves nothing when it is broken off, or the name is taken")
  func notAdded() throws {
    let office = try OfficeBench()
    let before = try office.office().keys.names()
    for answers in [
      [OfficeBench.anne.passphrase], [OfficeBench.anne.passphrase, OfficeBench.berit.passphrase, "Carl Dale"],
      [OfficeBench.berit.passphrase, OfficeBench.anne.passphrase, ""],
    ] {
      #expect(throws: AskingFailure.cancelled) {
        try KeyIssuer.parse(["--site", office.site.path]).answer(
          in: office.world, asking: AskingScript(answers).asking())
      }
    }
    #expect(throws: Founding.Failure.sameName("berit bakke")) {
      try KeyIssuer.parse(["--site", office.site.path]).answer(
        in: office.world,
        asking: AskingScript([OfficeBench.anne.passphrase, OfficeBench.berit.passphrase, "berit bakke"]).asking())
    }
    // One issuer alone adds nobody, however often the same passphrase is typed.
    #expect(throws: KeyFailure.sameIssuer("Anne Aas")) {
      try KeyIssuer.parse(["--site", office.site.path]).answer(
        in: office.world,
        asking: AskingScript(Array(repeating: OfficeBench.anne.passphrase, count: 4) + ["Carl Dale"]).asking())
    }
    #expect(try office.office().keys.names() == before)
    #expect(try office.office().organisation.members.count == 2)
  }

  @Test("issuer --replaces takes a key out of use, with its passphrase and another issuer's, and enters the new one")
  func replaced() throws {
    let office = try OfficeBench()
    let old = try office.open().member.key
    let script = AskingScript([
      OfficeBench.berit.passphrase, OfficeBench.anne.passphrase, OfficeBench.berit.passphrase, Self.own, Self.own,
      office.recovery.text,
    ])
    let reply = try Self.replace("anne aas", at: office, script)
    #expect(script.left == 0)
    #expect(
      reply.text.nb.hasPrefix(
        "Nøkkelen til Anne Aas er ute av bruk fra nå, og Anne Aas har den nye. Berit Bakke var med."))
    #expect(try office.office().organisation.members.map(\.person).sorted() == ["Anne Aas", "Berit Bakke"])
    #expect(throws: Office.Failure.wrongPassphrase) { try office.open() }
    let new = try office.open(("Anne Aas", Self.own)).member.key
    #expect(new != old)
    #expect(try !office.office().keys.names().contains { $0.contains(old.multibase) })
    let pins = try office.office().pins.pins()
    #expect(pins.first { $0.issuer.key == old }?.until != nil)
    #expect(pins.first { $0.issuer.key == new }.map { $0.until == nil } == true)
    #expect(try office.deviations() == [])
  }

  @Test("issuer --replaces, where the passphrase is lost or its holder gone, takes the recovery code, and maybe a name")
  func succeeded() throws {
    for (typed, person) in [("", "Anne Aas"), ("Carl  Dale", "Carl Dale")] {
      let office = try OfficeBench()
      let script = AskingScript([
        "", office.recovery.text, OfficeBench.berit.passphrase, typed, Self.own, Self.own,
      ])
      _ = try Self.replace("Anne Aas", at: office, script)
      #expect(script.left == 0)
      #expect(try office.office().organisation.members.map(\.person).sorted() == [person, "Berit Bakke"].sorted())
      _ = try office.open((person, Self.own))
      #expect(try office.deviations() == [])
      // The same paper opens the new key's copy.
      let recovering = AskingScript([person, office.recovery.text, Self.own + " to", Self.own + " to"])
      _ = try KeyRecover.parse(["--site", office.site.path]).answer(
        in: office.world, asking: recovering.asking(), cost: OfficeBench.cheap)
      _ = try office.open((person, Self.own + " to"))
    }
  }

  @Test("issuer --replaces changes nothing for one issuer alone, a wrong code, or a name that is taken")
  func notReplaced() throws {
    let office = try OfficeBench()
    let before = try office.office().keys.names()
    let (anne, berit, code) = (OfficeBench.anne.passphrase, OfficeBench.berit.passphrase, office.recovery.text)
    #expect(throws: KeyFailure.noIssuer("Nils")) { try Self.replace("Nils", at: office, AskingScript([])) }
    #expect(throws: KeyFailure.sameIssuer("Anne Aas")) {
      try Self.replace("Anne Aas", at: office, AskingScript([anne, anne, anne, anne]))
    }
    #expect(throws: KeyFailure.wrongCode) {
      try Self.replace("Anne Aas", at: office, AskingScript(["", RecoveryCode().text]))
    }
    #expect(throws: Founding.Failure.sameName("berit bakke")) {
      try Self.replace("Anne Aas", at: office, AskingScript(["", code, berit, "berit bakke"]))
    }
    #expect(throws: AskingFailure.cancelled) {
      try Self.replace("Anne Aas", at: office, AskingScript([anne, berit, ""]))
    }
    #expect(try office.office().keys.names() == before)
    #expect(try office.open().member.person == "Anne Aas")
    #expect(try office.deviations() == [])
  }

  @discardableResult
  private static func replace(_ name: String, at office: OfficeBench, _ script: AskingScript) throws -> OfficeReply {
    try KeyIssuer.parse(["--site", office.site.path, "--replaces", name]).answer(
      in: office.world, asking: script.asking(), cost: OfficeBench.cheap)
  }

  @Test("recover gives an issuer a new passphrase for the same key, with the code alone")
  func recover() throws {
    let office = try OfficeBench()
    let key = try office.open().member.key
    func recover(_ answers: [String]) throws -> OfficeReply {
      try KeyRecover.parse(["--site", office.site.path]).answer(
        in: office.world, asking: AskingScript(answers).asking(), cost: OfficeBench.cheap)
    }
    #expect(throws: KeyFailure.noIssuer("Nils")) { try recover(["Nils"]) }
    #expect(throws: KeyFailure.wrongCode) { try recover(["Anne Aas", RecoveryCode().text]) }
    #expect(throws: CodeProblem.count(4, expected: 28)) { try recover(["Anne Aas", "feij"]) }
    #expect(throws: AskingFailure.cancelled) { try recover(["Anne Aas", office.recovery.text]) }
    #expect(try office.open().member.key == key)
    let typed = office.recovery.text.lowercased().replacing("-", with: " ")
    #expect(try recover(["anne aas", typed, Self.own, Self.own]).text.nb.hasPrefix("Anne Aas har en ny passfrase."))
    #expect(try office.open(("Anne Aas", Self.own)).member.key == key)
    #expect(throws: Office.Failure.wrongPassphrase) { try office.open() }
  }

  @Test("new, where she issues to herself: the course goes on, and the old certificate still holds")
  func newSolo() throws {
    let bench = try Bench(LittleCourse())
    let guide = try bench.refusing([.until { $0.fact.hasPrefix("bevis-ID") }])
    let old = try #require(try bench.study().leader?.key)
    let script = AskingScript(looking: [{ $0.proposal }])
    let reply = try KeyNew.parse(["--site", bench.site.path]).answer(
      in: bench.world, asking: script.asking(), cost: OfficeBench.cheap)
    #expect(reply.text.nb.hasPrefix("Den nye nøkkelen er laget."))
    let study = try bench.study()
    let key = try #require(study.leader?.key)
    #expect(key != old && study.session?.keys == [key])
    #expect(try bench.audit().rows.map(\.verdict) == [.trusted])
    let leader = try #require(study.leader)
    let sealed = try bench.issuing.sealed("leader", leader)
    #expect(throws: SealError.wrongPassphrase) {
      try LeaderKey(unsealing: sealed, with: Passphrase(entered: guide.pilot.passphrase))
    }
    _ = try LeaderKey(unsealing: sealed, with: Passphrase(entered: script.transcript.proposal))
  }

  @Test("new needs somebody who has begun and made a key")
  func nobody() throws {
    let bench = try Bench(LittleCourse())
    func new() throws -> OfficeReply {
      try KeyNew.parse(["--site", bench.site.path]).answer(in: bench.world, asking: AskingScript([]).asking())
    }
    #expect(throws: KeyFailure.noLeader) { try new() }
    try bench.archive().save(Leader(id: "l", name: "Kari Nordmann"))
    #expect(throws: KeyFailure.noKeyYet) { try new() }
    var leader = Leader(id: "l", name: "Kari Nordmann")
    leader.key = LeaderKey().id.text
    try bench.archive().save(leader)
    #expect(throws: AskingFailure.cancelled) { try new() }
    #expect(try bench.archive().leaders() == [leader])
  }

  @Test("new, where several share the keeper's account, takes the code of a new invitation")
  func shared() throws {
    let office = try OfficeBench()
    var leader = try office.enlist("Kari Nordmann", number: "1")
    leader.key = LeaderKey().id.text
    try office.archive().save(leader)
    func new(_ answers: [String]) throws -> OfficeReply {
      try KeyNew.parse(["--site", office.site.path]).answer(
        in: office.world, asking: AskingScript(answers).asking(), cost: OfficeBench.cheap)
    }
    #expect(throws: KeyFailure.invitationRefused) { try new(["1", InvitationCode().text]) }
    let code = try office.invite(leader).code
    #expect(throws: KeyFailure.invitationRefused) { try new(["1", InvitationCode().text]) }
    #expect(try new(["1", code.text, Self.own, Self.own]).text.nb.contains("knytter den til deg"))
    let roster = try Roster(office.archive())
    let key = try #require(roster.leaders.first?.key)
    #expect(roster.enrolments.map(\.key) == [key])
    #expect(roster.enrolments.first?.code != nil)
    #expect(throws: KeyFailure.invitationRefused) { try new(["1", code.text]) }
    #expect(roster.invitations.last?.usedAt != nil)
  }

  @Test("new, where several share the keeper's account, beside a key that is bound: the audit finds nothing wrong")
  func sharedAndBound() throws {
    let office = try OfficeBench()
    let leader = try office.enlist("Kari Nordmann", number: "1")
    let old = LeaderKey().id
    try office.bind([.init(leader: leader.id, key: old, method: .inPerson)])
    let code = try office.invite(leader).code
    _ = try KeyNew.parse(["--site", office.site.path]).answer(
      in: office.world, asking: AskingScript(["1", code.text, Self.own, Self.own]).asking(), cost: OfficeBench.cheap)
    let roster = try Roster(office.archive())
    #expect(roster.bindings.map(\.key) == [old.text] && roster.leaders.first?.key != old.text)
    #expect(roster.leaders.first?.state == .active)
    #expect(try office.deviations() == [])
  }
}

extension OfficeBench {
  /// What the audit finds wrong, by what this account trusts.
  fileprivate func deviations() throws -> [AuditReport.Deviation] {
    var memory = VerifiedFiles()
    let office = try office()
    return try Register.audit(
      AuditQuery(asOf: world.now()), of: office.organisation, at: office.place(archive()),
      trust: office.pins.trusted(), published: .in(site), remembering: &memory
    ).allDeviations
  }
}

extension Bench {
  fileprivate func archive() throws -> Archive { try Archive(at: site.records) }
}
