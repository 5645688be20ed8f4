import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records
import Register
import Testing

@testable import KyndigApp

@Suite("kyndig leaders bind and unbind")
struct LeaderKeysTests {
  @Test("bind alone lists the keys that wait with their words, and asks nothing")
  func waitingList() throws {
    let office = try OfficeBench()
    #expect(try office.binding([]).reply.text.nb == "Ingen nøkler venter på å bli knyttet til noen.")
    #expect(throws: Roster.Failure.nobodyWaits) { try office.binding(["--method", "code"]) }
    let (_, key) = try office.waiting("Kari Nordmann", number: "1", withCode: true)
    let (reply, script) = try office.binding([])
    #expect(reply.text.nb.contains("  Kari Nordmann (1): koden stemte\n      \(Fingerprint(of: key).text)"))
    #expect(script.questions == [])
  }

  @Test("bind --method code binds all whose code was right under one passphrase, and says who is left")
  func byCode() throws {
    let office = try OfficeBench()
    try office.waiting("Kari Nordmann", number: "1", withCode: true)
    try office.waiting("Ola Dahl", number: "2", withCode: true)
    try office.waiting("Per Vik", number: "3")
    let (reply, script) = try office.binding(["--method", "code"], [OfficeBench.berit.passphrase])
    #expect(script.questions.count == 1 && reply.code == nil)
    #expect(reply.text.nb.contains("Per Vik er ikke knyttet"))
    let roster = try office.roster()
    #expect(roster.bindings.map(\.method) == ["code", "code"] && roster.enrolments.count == 1)
    #expect(roster.leaders.map(\.state) == [.active, .active, .invited])
    #expect(try office.binding(["3", "--method", "code"]).reply.code == .no)
  }

  @Test("bind --method phone compares the words that are read aloud")
  func byPhone() throws {
    let office = try OfficeBench()
    let (_, key) = try office.waiting("Kari Nordmann", number: "1")
    let wrong = try office.binding(["1", "--method", "phone"], ["en to tre fire fem seks"])
    #expect(wrong.reply.code == .no && wrong.script.questions.count == 1)
    #expect(try office.roster().bindings == [])
    let words = Fingerprint(of: key).text.uppercased().replacing(" ", with: ", ")
    let right = try office.binding(["1", "--method", "phone"], [words, OfficeBench.anne.passphrase])
    #expect(right.reply.text.nb.hasPrefix("Nøkkelen er knyttet til Kari Nordmann, kjent på telefon."))
    #expect(try office.roster().bindings.map(\.key) == [key.text])
  }

  @Test("bind needs to know who and how")
  func whoAndHow() throws {
    let office = try OfficeBench()
    try office.waiting("Kari Nordmann", number: "1")
    try office.enlist("Ola Dahl", number: "2")
    #expect(throws: Roster.Failure.methodMissing) { try office.binding(["1"]) }
    #expect(throws: Roster.Failure.whoMissing) { try office.binding(["--method", "phone"]) }
    #expect(throws: Roster.Failure.notWaiting(name: "Ola Dahl")) { try office.binding(["2", "--method", "phone"]) }
    #expect(throws: (any Error).self) { try LeadersBind.parse(["1", "--method", "guess"]) }
  }

  @Test(
    "a key that somebody else has left in her name is never the one that is bound", arguments: ["in-person", "login"])
  func foreign(method: String) throws {
    let office = try OfficeBench()
    let (leader, key) = try office.waiting("Kari Nordmann", number: "1", withCode: true)
    let foreign = LeaderKey().id
    try office.archive().store([
      .enrolment(Enrolment(key: foreign.text, leader: leader.id, name: leader.name, at: office.world.now()))
    ])
    #expect(try office.roster().waiting(leader)?.key == key.text)
    let listed = try office.binding([]).reply.text.nb
    #expect(listed.contains(Fingerprint(of: key).text) && listed.contains(Fingerprint(of: foreign).text))
    let unknown = try office.binding(
      ["1", "--method", method], ["en to tre fire fem seks", OfficeBench.anne.passphrase])
    #expect(unknown.reply.code == .no)
    #expect(try office.roster().bindings == [])
    let bound = try office.binding(
      ["1", "--method", method], [Fingerprint(of: key).text, OfficeBench.anne.passphrase])
    #expect(bound.reply.code == nil && bound.script.questions.first?.contains("sin egen skjerm") == true)
    #expect(try office.roster().bindings.map(\.key) == [key.text])
  }

  @Test("several keys with a code are told apart by the words, and a code ends no binding by itself")
  func severalCodes() throws {
    let office = try OfficeBench()
    let (leader, key) = try office.waiting("Kari Nordmann", number: "1", withCode: true)
    let second = LeaderKey().id
    func enrol(_ key: DIDKey) throws {
      let code = try office.invite(leader).file.membership.invitation?.content.id.urn
      try office.archive().store([
        .enrolment(Enrolment(key: key.text, leader: leader.id, name: leader.name, code: code, at: office.world.now()))
      ])
    }
    try enrol(second)
    let several = try office.binding(["--method", "code"], [OfficeBench.anne.passphrase])
    #expect(several.reply.code == .no && several.reply.text.nb.contains("flere nøkler venter"))
    _ = try office.binding(["1", "--method", "phone"], [Fingerprint(of: key).text, OfficeBench.anne.passphrase])
    // Whatever the register does with the other code when a key is bound, a new one waits now.
    for enrolment in try office.archive().enrolments() {
      try office.archive().store([.enrolmentEnded(key: enrolment.key)])
    }
    try enrol(LeaderKey().id)
    let held = try office.binding(["--method", "code"], [OfficeBench.anne.passphrase])
    #expect(held.reply.code == .no && held.reply.text.nb.contains("legg til --replace"))
    #expect(try office.roster().binding(of: leader)?.key == key.text)
    #expect(try office.binding(["--method", "code", "--replace"], [OfficeBench.anne.passphrase]).reply.code == nil)
    #expect(try office.roster().binding(of: leader)?.key != key.text)
  }

  @Test("a new key takes the old one's place, and unbinding ends one")
  func unbind() throws {
    let office = try OfficeBench()
    let (leader, old) = try office.waiting("Kari Nordmann", number: "1")
    _ = try office.binding(["1", "--method", "in-person"], [Fingerprint(of: old).text, OfficeBench.anne.passphrase])
    let new = LeaderKey().id
    try office.archive().store([
      .enrolment(Enrolment(key: new.text, leader: leader.id, name: leader.name, at: office.world.now()))
    ])
    let words = Fingerprint(of: new).text
    let kept = try office.binding(["1", "--method", "in-person"], [words, OfficeBench.anne.passphrase])
    #expect(kept.reply.code == .no && kept.reply.text.nb.contains("legg til --replace") && kept.script.questions == [])
    #expect(try office.binding([]).reply.text.nb.contains("har en annen nøkkel i bruk"))
    let again = try office.binding(["1", "--method", "in-person", "--replace"], [words, OfficeBench.anne.passphrase])
    #expect(again.reply.text.nb.contains("Den gamle nøkkelen er opphevet."))
    #expect(
      try office.roster().bindings.map { [$0.key, $0.endedAt == nil ? "on" : "off"] } == [
        [old.text, "off"], [new.text, "on"],
      ])

    func unbind(_ answers: [String]) throws -> OfficeReply {
      try LeadersUnbind.parse(["1", "--reason", "left", "--site", office.site.path]).answer(
        in: office.world, asking: AskingScript(answers).asking())
    }
    #expect(throws: AskingFailure.cancelled) { try unbind([]) }
    #expect(throws: Office.Failure.wrongPassphrase) { try unbind(["a", "b", "c"]) }
    #expect(try unbind(["feil", OfficeBench.berit.passphrase]).text.nb.contains("sluttet"))
    #expect(try office.roster().leaders.map(\.state) == [.left])
    #expect(throws: RegisterError.unknownBinding(leader.id)) { try unbind([OfficeBench.anne.passphrase]) }
    #expect(throws: InvitingFailure.hasLeft("Kari Nordmann")) { try office.inviting(["1", "--to", "a"]) }
  }
}

extension OfficeBench {
  /// Somebody on the roster whose key waits.
  @discardableResult
  func waiting(
    _ name: String, number: String, withCode: Bool = false
  ) throws -> (leader: Leader, key: DIDKey) {
    let leader = try enlist(name, number: number)
    let key = LeaderKey().id
    let code = withCode ? try invite(leader).file.membership.invitation?.content.id.urn : nil
    try archive().store([
      .enrolment(Enrolment(key: key.text, leader: leader.id, name: name, code: code, at: world.now()))
    ])
    return (leader, key)
  }
}
