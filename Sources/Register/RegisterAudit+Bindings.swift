import Courseware
import Credentials
import Records

extension RegisterAudit {
  /// Every binding is as its leaf has it, signed by an issuer; no key is two people's.
  mutating func checkBindings() {
    let (made, ended) = (records.leaves(.bind), records.leaves(.unbind))
    let issuers = issuerKeys
    for record in records.bindings {
      guard let leaf = made[record.id] else {
        found(.notLogged, leader: record.leader)
        continue
      }
      let signed = leaf.object.flatMap { try? SignedBinding(reading: $0) }
      let binding = signed?.content
      binders[record.id] = signed?.signer
      if record.token != signed?.token || record.key != binding?.subject.text || record.leader != binding?.leader
        || record.method != binding?.method.rawValue || record.at != binding?.at || record.leader != leaf.leader
      {
        found(.recordAltered, leaf: leaf, leader: record.leader)
      }
      if let signed,
        !issuers.contains(signed.signer) || !logs.contains(where: { $0.key.origin == signed.content.origin })
      {
        found(.signatureInvalid, leaf: leaf, leader: record.leader)
      }
      checkEnd(of: record, leaf: ended[record.id])
    }
    let known = Set(records.bindings.map(\.id))
    for (id, leaf) in made where !known.contains(id) {
      found(.recordAltered, leaf: leaf, leader: leaf.leader)
    }
    checkKeys()
  }

  private mutating func checkEnd(of record: BindingRecord, leaf: LeafRecord?) {
    switch (record.unbinding, leaf) {
    case (nil, nil): if record.endedAt != nil { found(.notLogged, leader: record.leader) }
    case (_, nil): found(.notLogged, leader: record.leader)
    case (let token, let leaf?):
      let signed = leaf.object.flatMap { try? SignedUnbinding(reading: $0) }
      if token == nil || token != signed?.token || record.endedAt != signed?.content.at {
        found(.recordAltered, leaf: leaf, leader: record.leader)
      }
    }
  }

  private mutating func checkKeys() {
    var owners: [String: String] = [:]
    let keys =
      records.leaders.flatMap { leader in [leader.key].compactMap { $0 }.map { ($0, leader.id) } }
      + records.bindings.map { ($0.key, $0.leader) }
    for (key, leader) in keys {
      if let owner = owners[key], owner != leader {
        found(.keyReused, leader: owner)
        found(.keyReused, leader: leader)
      }
      owners[key] = owners[key] ?? leader
    }
    for leader in records.leaders {
      if let key = leader.key, organisation.members.contains(where: { $0.key.text == key }) {
        found(.keyReused, leader: leader.id)
      }
      // The roster's key is the one that is bound.
      let bound = records.binding(of: leader.id)
      // One who has made her key on the keeper's own account waits to have it bound, the first or a new one in place of
      // another, and nothing is wrong.
      let waits = records.enrolmentsByLeader[leader.id]?.contains { $0.key == leader.key } == true
      if leader.state != .erased, leader.key != bound?.key, bound != nil || leader.key != nil, !waits {
        found(bound == nil ? .bindingMissing : .recordAltered, leader: leader.id)
      }
    }
  }

  /// Whether whoever issued on what a leader signed was the one who had said that the key was hers.
  ///
  /// By what is in force when the leaf is made, whatever has become of it since.
  func isBoundByIssuer(_ credential: Credential, leader: String, issued: Timestamp) -> Bool {
    let own = (records.bindingsByLeader[leader] ?? []).filter { binding in
      binding.key == credential.subject.text
        && binding.at.milliseconds(since: issued) <= Countersigning.clockSlack
        && binding.endedAt.map { issued <= $0 } != false
    }
    let binders = own.compactMap { self.binders[$0.id] }
    return !binders.isEmpty && binders.allSatisfy { succession.isOnePersons($0, credential.issuer.key) }
  }

  /// Whether a key was known as a leader's when a certificate was issued on what she signed with it, by the bindings that have leaves.
  func bindingDeviation(
    of key: DIDKey, leader: String, attested: Timestamp, issued: Timestamp
  ) -> RegisterDeviation.Code? {
    let own = (records.bindingsByLeader[leader] ?? []).filter { $0.key == key.text }
    guard !own.isEmpty else { return .bindingMissing }
    let isInForce = own.contains { binding in
      binding.at.milliseconds(since: issued) <= Countersigning.clockSlack
        && binding.endedAt.map { attested < $0 } != false
    }
    return isInForce ? nil : .bindingRevoked
  }
}
