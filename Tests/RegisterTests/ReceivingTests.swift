import Courseware
import Credentials
import Foundation
import Records
import Testing

@testable import Register

@Suite("What is handed in")
struct ReceivingTests {
  let walk: WalkTests
  var house: House { walk.house }

  init() throws { walk = try WalkTests() }

  private func receive(_ file: [UInt8], at minute: Int64 = 30) throws -> Received {
    try walk.registrar.receive(file, against: house.published, at: House.at(minute))
  }

  private func refused(_ problem: HandInProblem, _ file: [UInt8]) throws {
    let before = try house.archive.statements(of: "s").count
    let size = walk.registrar.checkpoint.size
    #expect(throws: RegisterError.handIn(problem)) { try receive(file) }
    #expect(try house.archive.statements(of: "s").count == before)
    #expect(walk.registrar.checkpoint.size == size)
  }

  @Test("is read whole or not at all")
  func cut() throws {
    let kari = try walk.enrolled()
    let file = try kari.handIn(to: walk.audience, at: House.at(6))
    #expect(throws: RegisterError.signed(.cut)) { try receive(Array(file.dropLast(100))) }
  }

  @Test("to another organisation is refused")
  func otherAudience() throws {
    let kari = try walk.enrolled()
    try refused(.otherAudience, kari.handIn(to: [IssuerKey().id], at: House.at(6)))
  }

  @Test("by a key that nobody knows as hers is refused; with a wrong, used or old code too")
  func keys() throws {
    let kari = try walk.enrolled()
    try refused(.keyNotBound(leader: "a"), kari.handIn(to: walk.audience, at: House.at(6), as: LeaderKey()))
    for code in [InvitationCode()] {
      var stranger = kari
      stranger.facts = try LeaderFacts(id: "a", name: "Kari Nordmann", code: code)
      try refused(.codeRefused, stranger.handIn(to: walk.audience, at: House.at(6), as: LeaderKey()))
    }
    try walk.registrar.enlist([Leader(id: "b", name: "Ola Dahl")])
    let invited = try walk.registrar.invite(["b"], until: House.at(20), by: house.anne, at: House.at(1))
    let ola = try Person("b", "Ola Dahl", session: "t", code: invited[0].code)
    #expect(throws: RegisterError.handIn(.codeRefused)) {
      try receive(ola.handIn(to: walk.audience, at: House.at(6)), at: 21)
    }
    #expect(try receive(ola.handIn(to: walk.audience, at: House.at(6)), at: 19).awaitsBinding)
    // The same key may hand in again while it waits; another cannot use the code.
    #expect(try receive(ola.handIn(to: walk.audience, at: House.at(7)), at: 19).awaitsBinding)
    #expect(throws: RegisterError.handIn(.codeRefused)) {
      try receive(ola.handIn(to: walk.audience, at: House.at(8), as: LeaderKey()), at: 19)
    }
  }

  @Test("by another leader's key is refused")
  func anothersKey() throws {
    var kari = try walk.enrolled()
    _ = try walk.enrolled("b", "Ola Dahl", session: "t")
    kari.facts = try LeaderFacts(id: "b", name: "Ola Dahl")
    try refused(.keyOfAnother(leader: "a"), kari.handIn(to: walk.audience, at: House.at(6)))
  }

  @Test("goes on from what is stored: shorter, or another from some event on, is refused")
  func transcripts() throws {
    let kari = try walk.enrolled()
    let count = kari.events.count
    try refused(
      .regressed(session: "s", stored: count, found: count - 1),
      kari.handIn(to: walk.audience, at: House.at(6), events: Array(kari.events.dropLast())))
    var other = kari.events
    other[3].at.milliseconds += 1
    try refused(.altered(session: "s", at: 3), kari.handIn(to: walk.audience, at: House.at(6), events: other))
    var false_ = kari.events
    false_.append(Event(at: House.at(5), .passed(object: "m", score: Score(raw: 1, maximum: 1))))
    #expect {
      try receive(kari.handIn(to: walk.audience, at: House.at(6), events: false_))
    } throws: { error in
      if case RegisterError.handIn(.transcript(session: "s", let findings)) = error { !findings.isEmpty } else { false }
    }
  }

  @Test("with a session that is another's is refused")
  func anothersSession() throws {
    let kari = try walk.enrolled()
    var ola = try walk.enrolled("b", "Ola Dahl", session: "t")
    ola.events = kari.events
    try refused(.sessionOfAnother(session: "s"), ola.handIn(to: walk.audience, at: House.at(6)))
  }

  @Test("of an edition that is not published here is refused")
  func noEdition() throws {
    let kari = try walk.enrolled()
    house.published = .of(nil)
    let more = kari.events + [Event(at: House.at(5), .resumed)]
    try refused(
      .editionMissing(session: "s", AdmissionTests.edition),
      kari.handIn(to: walk.audience, at: House.at(6), events: more))
  }

  @Test("under another name tells of it, and the roster's stands")
  func otherName() throws {
    var kari = try walk.enrolled()
    kari.facts = try LeaderFacts(id: "a", name: "Kari N. Dahl", employer: "Fjellbygg AS", employeeNumber: "12")
    let received = try receive(kari.handIn(to: walk.audience, at: House.at(6)))
    #expect(received.otherName == "Kari N. Dahl")
    let leader = try #require(try house.archive.leader("a"))
    #expect(leader.name == "Kari Nordmann")
    #expect(leader.employer == "Fjellbygg AS")
    #expect(leader.employeeNumber == "12")
  }

  @Test("between listing and signing is noticed")
  func changedSince() throws {
    let kari = try walk.attested()
    let candidates = try walk.registrar.candidates(for: house.anne.id, against: house.published, at: House.at(9))
    let more = kari.events + [Event(at: House.at(8), .resumed)]
    _ = try receive(kari.handIn(to: walk.audience, at: House.at(9), events: more))
    let attestation = candidates[0].attestation
    #expect(throws: RegisterError.changedSince(attestation: attestation)) {
      try walk.issue(candidates.map { IssueRequest(on: $0) }, minute: 31)
    }
    #expect(try walk.issue(minute: 31).count == 1)
  }

  @Test("All that is stored about a person is found, and no more")
  func personalData() throws {
    _ = try walk.attested()
    _ = try walk.attested("b", "Ola Dahl", session: "t")
    _ = try walk.issue()
    let data = try PersonalData(of: "a", at: house.place)
    #expect(data.leader.name == "Kari Nordmann")
    #expect(data.sessions.map(\.session.id) == ["s"])
    #expect(data.sessions[0].statements.count == 13)
    #expect(data.invitations.count == 1)
    #expect(data.bindings.count == 1)
    #expect(data.attestations.count == 1)
    #expect(data.receipts.count == 2)
    #expect(data.issued.count == 1)
    #expect(data.leaves.map(\.kind) == ["bind", "attest", "issue"])
    #expect(data.files.count == 3)
    #expect(throws: RegisterError.unknownLeader("x")) {
      try PersonalData(of: "x", at: house.place)
    }
  }
}
