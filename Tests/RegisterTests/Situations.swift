import Courseware
import Credentials
import Records
import Testing

@testable import Register

extension Situation {
  static let all: [Situation] = [
    Situation("all is well") {
      try $0.attest()
    } _: { _ in
      []
    },
    Situation("she has not attested") { _ in
    } _: { _ in
      [.attestationMissing]
    },
    Situation("she attested to others") {
      try $0.attest(to: [IssuerKey().id])
    } _: { _ in
      [.attestedToAnother]
    },
    Situation("she attested to others beside them") {
      try $0.attest(to: [$0.anne.id, $0.berit.id, IssuerKey().id])
    } _: { _ in
      [.attestedToAnother]
    },
    Situation("she attested to one of the two") {
      try $0.attest(to: [$0.anne.id])
    } _: { _ in
      [.attestedToAnother]
    },
    Situation("another key attested") {
      try $0.attest(as: LeaderKey())
    } _: {
      [.attestedByAnother($0.kari.attestation?.signer ?? $0.kari.key.id)]
    },
    Situation("nobody has bound her key") {
      $0.view.bindings = []
      try $0.attest()
    } _: {
      [.keyNotBound($0.kari.key.id)]
    },
    Situation("her key was bound after she signed, and before the issue") {
      $0.view.bindings[0].at = House.at(8)
      try $0.attest()
    } _: { _ in
      []
    },
    Situation("her key is bound after this moment") {
      $0.view.bindings[0].at = House.at(60)
      try $0.attest()
    } _: { _ in
      [.boundLater(at: House.at(60))]
    },
    Situation("the binder's clock is a little ahead of hers") {
      $0.view.bindings[0].at = House.at(7)
      try $0.attest()
    } _: { _ in
      []
    },
    Situation("her key is hers no longer") {
      $0.view.bindings[0].endedAt = House.at(8)
      try $0.attest()
    } _: { _ in
      [.unbound(at: House.at(8))]
    },
    Situation("her key was bound in a way that is not enough here") {
      $0.policy.methods = [.inPerson, .phone]
      $0.view.bindings[0].method = "code"
      try $0.attest()
    } _: { _ in
      [.boundInsufficiently(method: "code")]
    },
    Situation("the one who is to issue has bound her key, in whatever way") {
      $0.view.bindings = [try $0.binding(by: $0.anne)]
      try $0.attest()
    } _: { _ in
      [.boundByIssuer]
    },
    Situation("the one who is to issue bound her key with the key she had before") {
      let old = IssuerKey()
      $0.view.bindings = [try $0.binding(by: old)]
      $0.view.succession = IssuerSuccession([Countersigned.leaf($0.anne, after: old, .rolledOver)])
      try $0.attest()
    } _: { _ in
      [.boundByIssuer]
    },
    Situation("the other issuer bound her key with the key he had before") {
      let old = IssuerKey()
      $0.view.bindings = [try $0.binding(by: old)]
      $0.view.succession = IssuerSuccession([
        Countersigned.leaf($0.berit, after: old, .recovered), Countersigned.leaf($0.berit, after: $0.anne, .added),
      ])
      try $0.attest()
    } _: { _ in
      []
    },
    Situation("somebody who is no issuer has bound her key") {
      $0.view.bindings = [try $0.binding(by: IssuerKey())]
      try $0.attest()
    } _: {
      [.keyNotBound($0.kari.key.id)]
    },
    Situation("the roster says that her key is bound, and nobody has signed it") {
      $0.view.bindings[0].token = ""
      try $0.attest()
    } _: {
      [.keyNotBound($0.kari.key.id)]
    },
    Situation("her key is bound to another too") {
      var other = $0.view.bindings[0]
      other.leader = "b"
      $0.view.bindings.append(other)
      try $0.attest()
    } _: { _ in
      [.keyOfTwo(leader: "b")]
    },
    Situation("her key is another's in the roster") {
      $0.view.leaders[1].key = $0.kari.key.id.text
      try $0.attest()
    } _: { _ in
      [.keyOfTwo(leader: "b")]
    },
    Situation("the roster says that the issuer's key is hers") {
      $0.leader.issuerKey = $0.anne.id.text
      try $0.attest(to: [$0.berit.id])
    } _: { _ in
      [.attestedToAnother, .fourEyes(.roster)]
    },
    Situation("she is an issuer, and the other one issues") {
      $0.leader.issuerKey = $0.anne.id.text
      $0.policy.issuer = $0.berit.id
      $0.view.bindings = [try $0.binding(by: $0.anne)]
      try $0.attest(to: [$0.berit.id])
    } _: { _ in
      []
    },
    Situation("the issuer has her name") {
      let members = [
        Organisation.Member(key: $0.anne.id, person: "kari  NORDMANN"), .init(key: $0.berit.id, person: "Berit Bakke"),
      ]
      $0.policy.organisation = try Organisation(
        name: "Fjellbygg AS", log: $0.policy.organisation.log, members: members)
      try $0.attest()
    } _: { _ in
      [.fourEyes(.name)]
    },
    Situation("a certificate rests on it already") {
      try $0.attest()
      let digest = Digest(of: ($0.kari.attestation?.token ?? "").utf8).hex
      $0.view.issued = [
        IssuedRecord(id: "u", leader: "a", session: "s", attestation: digest, issuer: "", at: House.at(6))
      ]
    } _: { _ in
      [.attestationUsed(certificate: "u")]
    },
    Situation("it is to replace the one that rests on it") {
      try $0.attest()
      let digest = Digest(of: ($0.kari.attestation?.token ?? "").utf8).hex
      $0.policy.replaces = "u"
      $0.view.issued = [
        IssuedRecord(id: "u", leader: "a", session: "s", attestation: digest, issuer: "", at: House.at(6))
      ]
    } _: { _ in
      []
    },
    Situation("it is to replace one that does not stand, or another's") {
      $0.policy.replaces = "u"
      $0.view.issued = [IssuedRecord(id: "u", leader: "b", session: "t", attestation: "", issuer: "", at: House.at(6))]
      try $0.attest()
    } _: { _ in
      [.nothingToReplace(certificate: "u")]
    },
    Situation("she saw no log") {
      try $0.attest(seen: .some(nil))
    } _: { _ in
      [.checkpointMissing]
    },
    Situation("she saw another log") {
      try $0.attest(seen: Countersigned.seen(origin: "kyndig/other"))
    } _: { _ in
      [.checkpointForeign(origin: "kyndig/other")]
    },
    Situation("she saw more than there is") {
      try $0.attest(seen: Countersigned.seen(7, root: Digest(of: [])))
    } _: { _ in
      [.checkpointAhead(seen: 7, size: 6)]
    },
    Situation("she saw another story") {
      try $0.attest(seen: Countersigned.seen(root: Digest(of: [9, 9])))
    } _: { _ in
      [.checkpointForked(size: 4)]
    },
    Situation("she saw the log that was given up") {
      $0.view.log?.previous = .init(origin: "kyndig/old", size: 9, root: Digest(of: [1]))
      try $0.attest(seen: Countersigned.seen(8, root: Digest(of: [7]), origin: "kyndig/old"))
    } _: { _ in
      []
    },
    Situation("she saw more of the log that was given up than it had") {
      $0.view.log?.previous = .init(origin: "kyndig/old", size: 9, root: Digest(of: [1]))
      try $0.attest(seen: Countersigned.seen(10, root: Digest(of: [7]), origin: "kyndig/old"))
    } _: { _ in
      [.checkpointAhead(seen: 10, size: 9)]
    },
    Situation("her clock is ahead of the issuer's") {
      try $0.attest()
      $0.policy.at = House.at(4)
    } _: { _ in
      [.attestedLater(House.at(5))]
    },
    Situation("the roster has another name for her by now") {
      try $0.attest()
      $0.leader.name = "Kari Dahl"
    } _: { _ in
      [.attestation(.attestationSubjectMismatch(claim: "name"))]
    },
    Situation("an answer was changed after she attested") {
      try $0.attest()
      $0.kari.events[3].at.milliseconds += 1
    } _: { _ in
      [.attestation(.attestationContentMismatch(claim: "transcript"))]
    },
    Situation("she has not passed") {
      $0.kari = try Person("a", "Kari Nordmann", Array(AdmissionTests.wholeCourse.dropLast()))
    } _: { _ in
      [.regrade(.notPassed)]
    },
  ]
}
