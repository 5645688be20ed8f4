import Courseware
import Credentials
import Records

extension RegisterAudit {
  /// The list of withdrawn certificates is signed by an issuer, is not too old, and says what records and leaves say.
  mutating func checkStatus() {
    let path = CertificateFiles.status
    guard let list = files[path].flatMap({ try? SignedRevocationList(reading: $0) }), issuerKeys.contains(list.signer)
    else {
      found(.statusUnverified, file: path)
      return
    }
    if list.content.expires < asOf { found(.statusStale, file: path) }
    var entered: [DocumentIdentifier: LeafRecord] = [:]
    for leaf in records.leaves where leaf.kind == LogEntry.Kind.revoke.rawValue {
      let signed = leaf.object.flatMap { try? SignedRevocationList(reading: $0) }
      for entry in signed?.content.entries ?? [] {
        entered[entry.certificate] = entered[entry.certificate] ?? leaf
        // What was once withdrawn never comes back.
        if list.content.entry(of: entry.certificate) != entry {
          found(.logStateConflict, file: path, leaf: leaf)
        }
      }
    }
    for entry in list.content.entries where entered[entry.certificate] == nil { found(.notLogged, file: path) }
    for record in records.issued {
      let entry = DocumentIdentifier(urn: record.id).flatMap { list.content.entry(of: $0) }
      let state = entry.map { IssuedRecord.State($0.kind) } ?? .valid
      if record.state != state || record.replacedBy != entry?.replacement?.urn {
        let leaf = DocumentIdentifier(urn: record.id).flatMap { entered[$0] }
        found(.logStateConflict, file: path, leaf: leaf, leader: record.leader)
      }
      if state != .valid { verdicts[record.id] = .invalid }
    }
  }
}
