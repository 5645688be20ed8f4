import Courseware
import Credentials
import Records
import Testing

@testable import Register

@Suite("Whether somebody else may countersign")
struct CountersigningTests {
  /// Kari, bound an hour before she attested to Anne and Berit, having seen the log at size 4 of 6.
  struct Case {
    var kari: Person
    var view: RegisterView
    var policy: Countersigning
    var leader: Leader
    let anne = IssuerKey()
    let berit = IssuerKey()
    static let origin = "kyndig/0000000000000001"
    static let roots = (0...6).map { Digest(of: [UInt8($0)]) }

    init() throws {
      let key = LogKey().verifier(origin: Self.origin)
      let organisation = try Organisation(
        name: "Fjellbygg AS", log: key,
        members: [.init(key: anne.id, person: "Anne Aas"), .init(key: berit.id, person: "Berit Bakke")])
      kari = try Person("a", "Kari Nordmann")
      leader = kari.leader
      policy = Countersigning(organisation: organisation, issuer: anne.id, at: House.at(10))
      view = RegisterView(
        leaders: [leader, Leader(id: "b", name: "Ola Dahl")],
        bindings: [
          BindingRecord(
            id: "x", leader: "a", key: kari.key.id.text, method: "inPerson", at: House.at(-60), token: "")
        ],
        log: LogView(origin: Self.origin, size: 6) { Self.roots.indices.contains($0) ? Self.roots[$0] : nil })
    }

    static func seen(_ size: Int = 4, root: Digest? = nil, origin: String = origin) throws -> Seen {
      try Seen(origin: origin, size: size, root: root ?? roots[min(size, 6)])
    }

    mutating func attest(to audience: [DIDKey]? = nil, seen: Seen?? = nil, as other: LeaderKey? = nil) throws {
      try kari.attest(
        to: audience ?? policy.organisation.audience(), seen: try seen ?? Self.seen(), at: House.at(5), as: other)
    }

    func decide() -> Ruling {
      let events = kari.attestation == nil ? kari.events : Array(kari.events.dropLast())
      return admit(
        Submission(
          leader: leader, edition: AdmissionTests.edition, events: events, attestation: kari.attestation?.token),
        by: .organisation(policy), seeing: view, against: .of(AdmissionTests.course), day: AdmissionTests.day)
    }
  }

  struct Deed: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let act: @Sendable (inout Case) throws -> Void
    let expected: @Sendable (Case) -> [Objection]

    init(
      _ name: String, _ act: @escaping @Sendable (inout Case) throws -> Void,
      _ expected: @escaping @Sendable (Case) -> [Objection]
    ) {
      (testDescription, self.act, self.expected) = (name, act, expected)
    }
  }

  static let deeds: [Deed] = [
    Deed("all is well") {
      try $0.attest()
    } _: { _ in
      []
    },
    Deed("she has not attested") { _ in
    } _: { _ in
      [.attestationMissing]
    },
    Deed("she attested to others") {
      try $0.attest(to: [IssuerKey().id])
    } _: { _ in
      [.attestedToAnother]
    },
    Deed("she attested to others beside them") {
      try $0.attest(to: [$0.anne.id, $0.berit.id, IssuerKey().id])
    } _: { _ in
      [.attestedToAnother]
    },
    Deed("she attested to one of the two") {
      try $0.attest(to: [$0.anne.id])
    } _: { _ in
      [.attestedToAnother]
    },
    Deed("another key attested") {
      try $0.attest(as: LeaderKey())
    } _: {
      [.attestedByAnother($0.kari.attestation?.signer ?? $0.kari.key.id)]
    },
    Deed("nobody has bound her key") {
      $0.view.bindings = []
      try $0.attest()
    } _: {
      [.keyNotBound($0.kari.key.id)]
    },
    Deed("her key was bound after she signed, and before the issue") {
      $0.view.bindings[0].at = House.at(8)
      try $0.attest()
    } _: { _ in
      []
    },
    Deed("her key is bound after this moment") {
      $0.view.bindings[0].at = House.at(60)
      try $0.attest()
    } _: { _ in
      [.boundLater(at: House.at(60))]
    },
    Deed("the binder's clock is a little ahead of hers") {
      $0.view.bindings[0].at = House.at(7)
      try $0.attest()
    } _: { _ in
      []
    },
    Deed("her key is hers no longer") {
      $0.view.bindings[0].endedAt = House.at(8)
      try $0.attest()
    } _: { _ in
      [.unbound(at: House.at(8))]
    },
    Deed("her key was bound in a way that is not enough here") {
      $0.policy.methods = [.inPerson, .phone]
      $0.view.bindings[0].method = "code"
      try $0.attest()
    } _: { _ in
      [.boundInsufficiently(method: "code")]
    },
    Deed("her key is bound to another too") {
      var other = $0.view.bindings[0]
      other.leader = "b"
      $0.view.bindings.append(other)
      try $0.attest()
    } _: { _ in
      [.keyOfTwo(leader: "b")]
    },
    Deed("her key is another's in the roster") {
      $0.view.leaders[1].key = $0.kari.key.id.text
      try $0.attest()
    } _: { _ in
      [.keyOfTwo(leader: "b")]
    },
    Deed("the roster says that the issuer's key is hers") {
      $0.leader.issuerKey = $0.anne.id.text
      try $0.attest(to: [$0.berit.id])
    } _: { _ in
      [.attestedToAnother, .fourEyes(.roster)]
    },
    Deed("she is an issuer, and the other one issues") {
      $0.leader.issuerKey = $0.anne.id.text
      $0.policy.issuer = $0.berit.id
      try $0.attest(to: [$0.berit.id])
    } _: { _ in
      []
    },
    Deed("the issuer has her name") {
      let members = [
        Organisation.Member(key: $0.anne.id, person: "kari  NORDMANN"), .init(key: $0.berit.id, person: "Berit Bakke"),
      ]
      $0.policy.organisation = try Organisation(
        name: "Fjellbygg AS", log: $0.policy.organisation.log, members: members)
      try $0.attest()
    } _: { _ in
      [.fourEyes(.name)]
    },
    Deed("a certificate rests on it already") {
      try $0.attest()
      let digest = Digest(of: ($0.kari.attestation?.token ?? "").utf8).hex
      $0.view.issued = [
        IssuedRecord(id: "u", leader: "a", session: "s", attestation: digest, issuer: "", at: House.at(6))
      ]
    } _: { _ in
      [.attestationUsed(certificate: "u")]
    },
    Deed("it is to replace the one that rests on it") {
      try $0.attest()
      let digest = Digest(of: ($0.kari.attestation?.token ?? "").utf8).hex
      $0.policy.replaces = "u"
      $0.view.issued = [
        IssuedRecord(id: "u", leader: "a", session: "s", attestation: digest, issuer: "", at: House.at(6))
      ]
    } _: { _ in
      []
    },
    Deed("it is to replace one that does not stand, or another's") {
      $0.policy.replaces = "u"
      $0.view.issued = [IssuedRecord(id: "u", leader: "b", session: "t", attestation: "", issuer: "", at: House.at(6))]
      try $0.attest()
    } _: { _ in
      [.nothingToReplace(certificate: "u")]
    },
    Deed("she saw no log") {
      try $0.attest(seen: .some(nil))
    } _: { _ in
      [.checkpointMissing]
    },
    Deed("she saw another log") {
      try $0.attest(seen: Case.seen(origin: "kyndig/other"))
    } _: { _ in
      [.checkpointForeign(origin: "kyndig/other")]
    },
    Deed("she saw more than there is") {
      try $0.attest(seen: Case.seen(7, root: Digest(of: [])))
    } _: { _ in
      [.checkpointAhead(seen: 7, size: 6)]
    },
    Deed("she saw another story") {
      try $0.attest(seen: Case.seen(root: Digest(of: [9, 9])))
    } _: { _ in
      [.checkpointForked(size: 4)]
    },
    Deed("she saw the log that was given up") {
      $0.view.log?.previous = .init(origin: "kyndig/old", size: 9, root: Digest(of: [1]))
      try $0.attest(seen: Case.seen(8, root: Digest(of: [7]), origin: "kyndig/old"))
    } _: { _ in
      []
    },
    Deed("she saw more of the log that was given up than it had") {
      $0.view.log?.previous = .init(origin: "kyndig/old", size: 9, root: Digest(of: [1]))
      try $0.attest(seen: Case.seen(10, root: Digest(of: [7]), origin: "kyndig/old"))
    } _: { _ in
      [.checkpointAhead(seen: 10, size: 9)]
    },
    Deed("her clock is ahead of the issuer's") {
      try $0.attest()
      $0.policy.at = House.at(4)
    } _: { _ in
      [.attestedLater(House.at(5))]
    },
    Deed("the roster has another name for her by now") {
      try $0.attest()
      $0.leader.name = "Kari Dahl"
    } _: { _ in
      [.attestation(.attestationSubjectMismatch(claim: "name"))]
    },
    Deed("an answer was changed after she attested") {
      try $0.attest()
      $0.kari.events[3].at.milliseconds += 1
    } _: { _ in
      [.attestation(.attestationContentMismatch(claim: "transcript"))]
    },
    Deed("she has not passed") {
      $0.kari = try Person("a", "Kari Nordmann", Array(AdmissionTests.wholeCourse.dropLast()))
    } _: { _ in
      [.regrade(.notPassed)]
    },
  ]

  @Test("is told with everything that speaks against it", arguments: deeds)
  func deed(deed: Deed) throws {
    var situation = try Case()
    try deed.act(&situation)
    let ruling = situation.decide()
    #expect(ruling.objections == deed.expected(situation))
    #expect((ruling.admitted != nil) == ruling.objections.isEmpty)
  }

  @Test("Every objection has one of the codes that are for ever")
  func codes() throws {
    for deed in Self.deeds {
      var situation = try Case()
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
