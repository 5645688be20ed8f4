import Courseware
import Credentials
import Records
import Testing

@testable import Register

@Suite("Whether somebody else may countersign")
struct CountersigningTests {
  @Test("is told with everything that speaks against it", arguments: Situation.all)
  func deed(deed: Situation) throws {
    var situation = try Countersigned()
    try deed.act(&situation)
    let ruling = situation.decide()
    #expect(ruling.objections == deed.expected(situation))
    #expect((ruling.admitted != nil) == ruling.objections.isEmpty)
  }

  @Test("Every objection has one of the codes that are for ever")
  func codes() throws {
    for deed in Situation.all {
      var situation = try Countersigned()
      try deed.act(&situation)
      for objection in deed.expected(situation) {
        #expect(objection.code.allSatisfy { $0.isUppercase || $0 == "_" })
      }
    }
  }

  @Test("One who issues to herself is judged by the same function")
  func solo() throws {
    var kari = try Person("a", "Kari Nordmann")
    let issuer = IssuerKey()
    func decide(_ leader: Leader? = nil, issuer: DIDKey) -> [Objection] {
      admit(
        Submission(
          leader: leader ?? kari.leader, edition: AdmissionTests.edition, events: Array(kari.events.dropLast()),
          attestation: kari.attestation?.token), by: .solo(issuer: issuer), seeing: RegisterView(),
        against: .of(AdmissionTests.course), day: AdmissionTests.day
      ).objections
    }
    try kari.attest(to: [issuer.id], seen: nil, at: House.at(5))
    #expect(decide(issuer: issuer.id) == [])
    #expect(decide(issuer: IssuerKey().id) == [.attestedToAnother])
    var other = kari.leader
    other.key = LeaderKey().id.text
    #expect(decide(other, issuer: issuer.id) == [.attestedByAnother(kari.key.id)])
  }

  @Test("Two at work at the same time on one account, and the same answers at the same pace, are told to a human")
  func notices() throws {
    let events = try Person("a", "Kari Nordmann").events
    let one = Neighbour(session: "s", leader: "a", account: "", events: events)
    func notices(of leader: String, _ account: String?, later milliseconds: Int64) -> [Notice] {
      let shifted = events.map { Event(at: Timestamp(milliseconds: $0.at.milliseconds + milliseconds), $0.kind) }
      return one.notices(beside: [Neighbour(session: "t", leader: leader, account: account, events: shifted)])
    }
    #expect(notices(of: "b", "", later: 60_000) == [.overlap(session: "t", leader: "b", milliseconds: 360_000)])
    #expect(notices(of: "a", "", later: 60_000) == [])
    #expect(notices(of: "b", nil, later: 60_000) == [])
    #expect(notices(of: "b", "", later: 3_600_000) == [])
    func quick(_ leader: String, step: Int64) -> Neighbour {
      Neighbour(
        session: leader, leader: leader, account: nil,
        events: (0..<12).map {
          Event(at: Timestamp(milliseconds: Int64($0) * step), .responded(item: "m/\($0)", response: .single(0)))
        })
    }
    #expect(
      quick("a", step: 9000).notices(beside: [quick("b", step: 9500)]) == [
        .samePace(session: "b", leader: "b", answers: 12)
      ])
    #expect(quick("a", step: 9000).notices(beside: [quick("b", step: 12_000)]) == [])
  }

  @Test("Moments that no clock shows do not stop the program")
  func anyMoment() {
    func neighbour(_ leader: String, _ times: [Int64]) -> Neighbour {
      Neighbour(
        session: leader, leader: leader, account: "",
        events: times.map { Event(at: Timestamp(milliseconds: $0), .responded(item: "m/\($0)", response: .single(0))) })
    }
    let far = neighbour("a", [.min, .max, 0, .min, .max])
    #expect(far.notices(beside: [neighbour("b", [.max, .min]), neighbour("c", [0, .max])]) == [])
  }
}
