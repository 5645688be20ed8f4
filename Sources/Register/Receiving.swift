import Courseware
import Credentials
import Records

/// What is known when a hand-in is judged.
struct ReceivingView {
  var organisation: Organisation
  var leaders: [Leader]
  var bindings: [BindingRecord]
  var invitations: [InvitationRecord]
  var sessions: [SessionRecord]
  var receipts: [Receipt]
  var attestations: [AttestationRecord]
  /// The key that waits to be bound after using an invitation, by the invitation's id.
  var waiting: [String: String]
  /// The stored events of a session, in bytes.
  var stored: (String) throws(RegisterError) -> [[UInt8]]
}

/// A hand-in, judged: what to store, or why not.
struct Receiving {
  var received: Received
  var changes: [ArchiveChange]
}

extension ReceivingView {
  /// Judges a hand-in against what is stored; pure but for what `stored` and `published` read.
  func receive(
    _ handIn: SignedHandIn, digest: Digest, against published: Published, at time: Timestamp
  ) throws(RegisterError) -> Receiving {
    let content = handIn.content
    guard content.audience.contains(where: { organisation.member(with: $0) != nil }) else {
      throw .handIn(.otherAudience)
    }
    let sender = try sender(of: handIn, at: time)
    let leader = sender.leader
    var received = Received(
      leader: leader.id, isNew: true, added: [:], attestations: [], awaitsBinding: sender.enrolment != nil,
      otherName: leader.name == content.leader.name ? nil : content.leader.name)
    if receipts.contains(where: { $0.id == content.id.urn && $0.digest == digest.hex }) {
      received.isNew = false
      return Receiving(received: received, changes: [])
    }
    var changes = sender.changes
    for session in content.sessions {
      let attestors = Set([handIn.signer.text] + bindings.filter { $0.leader == leader.id }.map(\.key))
      if let attestor = session.attestor, !attestors.contains(attestor.text) {
        throw .handIn(.attestedByAnother(session: session.id))
      }
      let (new, modules) = try added(by: session, of: leader.id, against: published)
      received.added[session.id] = new.count
      if !sessions.contains(where: { $0.id == session.id }) {
        changes.append(.session(SessionRecord(id: session.id, leader: leader.id, edition: session.begun)))
      }
      changes.append(.statements(new))
      if let modules { changes.append(.counted(modules, session: session.id)) }
      if let token = session.attestation {
        let hex = Digest(of: token.utf8).hex
        guard !attestations.contains(where: { $0.digest == hex }) else { continue }
        received.attestations.append(hex)
        changes.append(.attestation(AttestationRecord(digest: hex, session: session.id, token: token, at: content.at)))
      }
    }
    changes.append(
      .receipt(
        Receipt(
          id: content.id.urn, digest: digest.hex, leader: leader.id, madeAt: content.at, at: time,
          sharedDrafts: content.sharedDrafts)))
    return Receiving(received: received, changes: changes)
  }

  private struct Sender {
    var leader: Leader
    var enrolment: Enrolment?
    var changes: [ArchiveChange]
  }

  /// Who signed: a leader by her bound key, or one of the roster with the code of her invitation.
  private func sender(of handIn: SignedHandIn, at time: Timestamp) throws(RegisterError) -> Sender {
    let facts = handIn.content.leader
    let key = handIn.signer.text
    if let binding = bindings.last(where: { $0.key == key && $0.endedAt == nil }),
      var leader = leaders.first(where: { $0.id == binding.leader })
    {
      guard leader.id == facts.id || !leaders.contains(where: { $0.id == facts.id }) else {
        throw .handIn(.keyOfAnother(leader: leader.id))
      }
      let before = leader
      leader.fillIn(facts)
      return Sender(leader: leader, enrolment: nil, changes: leader == before ? [] : [.described(leader)])
    }
    if let other = bindings.first(where: { $0.key == key })?.leader, other != facts.id {
      throw .handIn(.keyOfAnother(leader: other))
    }
    guard let code = facts.code else {
      guard let leader = leaders.first(where: { $0.id == facts.id }) else { throw .unknownLeader(facts.id) }
      guard leader.state != .erased else { throw .erased(leader: leader.id) }
      throw .handIn(.keyNotBound(leader: leader.id))
    }
    // The code may have been used by this very key: she hands in again before HR has bound it.
    guard
      let invitation = invitations.last(where: {
        $0.isOpened(by: code) && time < $0.expires && ($0.usedAt == nil || waiting[$0.id] == key)
      })
    else { throw .handIn(.codeRefused) }
    guard var leader = leaders.first(where: { $0.id == invitation.leader }) else {
      throw .unknownLeader(invitation.leader)
    }
    guard leader.state != .erased else { throw .erased(leader: leader.id) }
    let before = leader
    leader.fillIn(facts)
    let enrolment = Enrolment(key: key, leader: leader.id, name: facts.name, code: invitation.id, at: time)
    return Sender(
      leader: leader, enrolment: enrolment,
      changes: (leader == before ? [] : [.described(leader)]) + [
        .invitationUsed(id: invitation.id, at: time), .enrolment(enrolment),
      ])
  }

  /// The statements that a session adds, and the modules after them; its transcript must go on from what is stored, and replay.
  private func added(
    by session: CarriedSession, of leader: String, against published: Published
  ) throws(RegisterError) -> (statements: [Statement], modules: ModuleCount?) {
    if let known = sessions.first(where: { $0.id == session.id }), known.leader != leader {
      throw .handIn(.sessionOfAnother(session: session.id))
    }
    let before = try stored(session.id)
    if let place = zip(before, session.events).enumerated().first(where: { $1.0 != $1.1 })?.offset {
      throw .handIn(.altered(session: session.id, at: place))
    }
    guard before.count <= session.events.count else {
      throw .handIn(.regressed(session: session.id, stored: before.count, found: session.events.count))
    }
    guard before.count < session.events.count else { return ([], nil) }
    let events = session.events.compactMap { try? Event(bytes: $0) }
    let judged = published.judge(events)
    if let edition = judged.missing.first { throw .handIn(.editionMissing(session: session.id, edition)) }
    guard let replayed = judged.replay.session, judged.replay.findings.isEmpty else {
      throw .handIn(.transcript(session: session.id, judged.replay.findings))
    }
    let statements = events.enumerated().dropFirst(before.count).map {
      Statement($1, session: session.id, sequence: $0, actor: leader)
    }
    return (statements, replayed.moduleCount)
  }
}

extension Leader {
  /// What she says herself where the roster says nothing.
  fileprivate mutating func fillIn(_ facts: LeaderFacts) {
    if employer.isEmpty { employer = facts.employer ?? "" }
    if organisationNumber.isEmpty { organisationNumber = facts.organisationNumber ?? "" }
    unit = unit ?? facts.unit
    employeeNumber = employeeNumber ?? facts.employeeNumber
  }
}
