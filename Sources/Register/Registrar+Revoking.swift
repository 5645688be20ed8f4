public import Courseware
public import Credentials
import Records

extension Registrar {
  /// Withdraws a certificate: a new list, signed, and its leaf.
  public func revoke(
    _ certificate: String, because reason: String, by issuer: IssuerKey, at now: Timestamp
  ) throws(RegisterError) {
    let issued = try place.ask { (archive) throws(ArchiveError) in try archive.issued() }
    guard let id = DocumentIdentifier(urn: certificate),
      issued.contains(where: { $0.id == certificate && $0.state == .valid })
    else { throw .unknownCertificate(certificate) }
    let at = time(now)
    try commit([withdrawal(of: [.init(id, at: at)], [certificate: reason], by: issuer, at: at)], at: at)
  }

  /// Signs the list of withdrawn certificates anew, unchanged, before it is too old to be relied on.
  ///
  /// It is no news for the log, which has a leaf for each list that withdrew something.
  public func renewStatus(by issuer: IssuerKey, at now: Timestamp) throws(RegisterError) {
    try place.write(list(with: [], by: issuer, at: time(now)).bytes, to: CertificateFiles.status)
  }

  /// The leaf to be of a list that withdraws more than the one before.
  func withdrawal(
    of entries: [RevocationList.Entry], _ reasons: [String: String], by issuer: IssuerKey, at time: Timestamp
  ) throws(RegisterError) -> Filing {
    let withdrawn = entries.map { entry in
      var members: [String: JSON] = [
        "id": .string(entry.certificate.urn), "state": .string(IssuedRecord.State(entry.kind).rawValue),
      ]
      if let replacement = entry.replacement { members["by"] = .string(replacement.urn) }
      if let reason = reasons[entry.certificate.urn] { members["reason"] = .string(reason) }
      return JSON.object(members)
    }
    let names = entries.map(\.certificate.urn).joined(separator: " ")
    let signed = try list(with: entries, by: issuer, at: time)
    return Filing(.revoke, signed.bytes, name: names, facts: ["withdrawn": .array(withdrawn)])
  }

  /// The list as it lies there, and as the records have it, with more: what has been withdrawn never comes back.
  private func list(
    with entries: [RevocationList.Entry], by issuer: IssuerKey, at time: Timestamp
  ) throws(RegisterError) -> SignedRevocationList {
    guard organisation.member(with: issuer.id) != nil else { throw .notAnIssuer(issuer.id) }
    let file: [UInt8]?
    do { file = try place.files.read(CertificateFiles.status) } catch { throw .file(error) }
    let old = file.flatMap { try? SignedRevocationList(reading: $0) }
    var all = entries
    if let old, organisation.member(with: old.signer) != nil { all += old.content.entries }
    let issued = try place.ask { (archive) throws(ArchiveError) in try archive.issued() }
    all += issued.compactMap { record in
      guard record.state != .valid, let id = DocumentIdentifier(urn: record.id) else { return nil }
      return .init(
        id, at: record.changedAt ?? record.at, replacedBy: record.replacedBy.flatMap(DocumentIdentifier.init(urn:)))
    }
    var known: Set<DocumentIdentifier> = []
    let entries = all.filter { known.insert($0.certificate).inserted }
    do {
      return try issuer.sign(RevocationList(entries, id: DocumentIdentifier(), at: time))
    } catch {
      throw .signed(error)
    }
  }
}

extension IssuedRecord.State {
  init(_ kind: RevocationList.Entry.Kind) {
    switch kind {
    case .revoked: self = .revoked
    case .superseded: self = .superseded
    }
  }
}
