import Courseware
import Credentials
import Records

extension RegisterAudit {
  /// Every attestation is as its leaf has it, and the log has not become another since she saw it.
  mutating func checkAttestations() {
    let leaves = records.leaves(.attest)
    let owners = Dictionary(records.sessions.map { ($0.id, $0.leader) }) { first, _ in first }
    let away = Set(records.receipts.map(\.leader))
    for record in records.attestations {
      let leader = owners[record.session]
      guard let leaf = leaves[record.digest] else {
        // One that was made on the keeper's own account gets its leaf with the next that is appended.
        if records.issuedByAttestation[record.digest] != nil || leader.map(away.contains) == true {
          found(.notLogged, leader: leader, session: record.session)
        }
        continue
      }
      if leaf.object != Array(record.token.utf8) || Digest(of: record.token.utf8).hex != record.digest
        || leaf.leader != leader
      {
        found(.recordAltered, leaf: leaf, leader: leader, session: record.session)
      }
    }
    let known = Set(records.attestations.map(\.digest))
    for (digest, leaf) in leaves where !known.contains(digest) {
      found(.recordAltered, leaf: leaf, leader: leaf.leader)
    }
  }

  /// Holds what an attestation that was found good before saw against the log as it is now.
  mutating func checkSeen(in record: AttestationRecord, _ leader: Leader) {
    guard let sight = Attestation.sight(in: record.token) else { return }
    check(seen: sight.seen, made: sight.made, digest: record.digest, leader: leader.id)
  }

  /// Holds what an attestation saw against the log, and its time against its leaf's.
  mutating func check(seen: Seen?, made: Timestamp, digest: String, leader: String?) {
    let leaf = records.leaves(.attest)[digest]
    if let leaf, made.milliseconds(since: leaf.at) > Countersigning.clockSlack {
      found(.clockStep, leaf: leaf, leader: leader)
    }
    guard let seen else { return }
    let own = logs.first { $0.key.origin == seen.origin }
    guard let view = own?.view ?? logs.first?.view else { return }
    switch view.objection(toSeen: seen.origin, size: seen.size, root: seen.root) {
    case nil: break
    case .checkpointAhead(_, let size):
      // What a log that was given up had lost by then was told of by the restart.
      if seen.size > own?.endedAt ?? 0 {
        found(.init(.logTruncated, file: "log/checkpoint", leaf: size, log: own?.name, leader: leader))
      }
    case .checkpointForked(let size):
      found(.init(.logFork, file: "log/checkpoint", leaf: size - 1, log: own?.name, leader: leader))
    default: found(.checkpointUnknownKey, leaf: leaf, leader: leader)
    }
  }
}
