import Courseware
import Credentials
import Records

extension RegisterAudit {
  /// Every leaf has its row, which opens it, or an erasure that names it; and no row is of a leaf that is not there.
  mutating func checkLeaves() {
    let erasures = records.erasures
    for stray in records.strays { found(.notLogged, leaf: stray, leader: stray.leader) }
    for log in logs {
      let origin = log.key.origin
      check(
        log, records.leaves.filter { $0.origin == origin },
        erased: erasures.reduce(into: []) { $0.formUnion($1.leaves[origin] ?? []) })
    }
  }

  private mutating func check(_ log: AuditedLog, _ leaves: [LeafRecord], erased: Set<Int>) {
    let rows = Dictionary(leaves.map { ($0.number, $0) }) { first, _ in first }
    for (index, entry) in log.entries.enumerated() {
      guard let row = rows[index] else {
        // What a keeper has committed and not finished is no tampering; it is finished when the register is opened.
        found(.init(log.isUnfinished ? .logStateConflict : .recordAltered, leaf: index, log: log.name))
        continue
      }
      guard let entry else { continue }
      let isSound: Bool
      if let salt = row.salt, let object = row.object {
        isSound = entry.opens(to: object, salt: salt) && !erased.contains(index)
      } else {
        isSound = row.salt == nil && row.object == nil && erased.contains(index)
      }
      if !isSound || row.kind != entry.kind.rawValue || row.at != entry.at {
        found(.recordAltered, leaf: row, leader: row.leader)
      }
    }
    guard log.reader != nil else { return }
    // What a log that was given up had lost by then was told of by the restart.
    let known = max(log.entries.count, log.endedAt ?? 0)
    for row in leaves where row.number >= known { found(.logTruncated, leaf: row, leader: row.leader) }
  }
}

extension RegisterAudit {
  /// Every key that came by a leaf has another issuer's signed word for it.
  mutating func checkIssuers() {
    for leaf in records.leaves where leaf.kind == LogEntry.Kind.key.rawValue {
      let json = leaf.object.flatMap { try? JSON(parsing: $0) }
      guard let new = json?["new"]?.string.flatMap(DIDKey.init(parsing:)) else { continue }
      let file = CertificateFiles.keyStatement(of: new)
      let statement = files[file].flatMap { try? SignedKeyStatement(reading: $0) }
      if statement?.content.new != new || statement?.signer.text != json?["old"]?.string
        || statement?.content.reason.rawValue != json?["reason"]?.string
      {
        found(.signatureInvalid, file: file, leaf: leaf)
      }
    }
  }
}

extension AuditedRecords {
  /// Issuers' keys, those that have been replaced too: what they signed in their time stands.
  func issuerKeys(of organisation: Organisation) -> Set<DIDKey> {
    var keys = Set(organisation.members.map(\.key))
    for leaf in leaves where leaf.kind == LogEntry.Kind.key.rawValue {
      let json = leaf.object.flatMap { try? JSON(parsing: $0) }
      for name in ["old", "new"] {
        if let key = json?[name]?.string.flatMap(DIDKey.init(parsing:)) { keys.insert(key) }
      }
    }
    return keys
  }
}
