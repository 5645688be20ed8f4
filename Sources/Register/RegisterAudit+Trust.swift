import Courseware
import Credentials
import Records

extension RegisterAudit {
  /// What lies in the site for others to trust is what the organisation says; and the organisation is the one that the log
  /// names and that this user has pinned outside the site.
  mutating func checkTrust() {
    for (path, bytes) in organisation.trustFiles where files[path] != bytes { found(.recordAltered, file: path) }
    let genesis = records.leaves.first { $0.origin == organisation.origin && $0.number == 0 }
    if let name = genesis?.object.flatMap(Genesis.init)?.name, name != organisation.name {
      found(.recordAltered, file: CertificateFiles.organisation, leaf: genesis)
    }
    if organisation.earlierLogs != logs.dropFirst().map(\.key) {
      found(.recordAltered, file: CertificateFiles.organisation)
    }
    let changes = records.leaves.compactMap(KeyChange.init)
    if organisation.members.contains(where: { !isVouchedFor($0, by: changes) }) {
      found(.recordAltered, file: CertificateFiles.organisation)
    }
    var expected = Set(organisation.trustFiles.map(\.path))
    for change in changes where change.isReplacement {
      let pin = CertificateFiles.pin(of: change.old)
      if !isLeftBehind(files[pin].flatMap(Pin.init(parsing:)), by: change) {
        found(.recordAltered, file: pin, leaf: change.leaf)
      }
      // Nobody needs the old key's other file any more, but where it is, it is that key's.
      let key = CertificateFiles.publicKey(of: change.old)
      if let bytes = files[key], bytes != Array(change.old.publicKeyPEM.utf8) {
        found(.recordAltered, file: key, leaf: change.leaf)
      }
      expected.formUnion([pin, key])
    }
    // Whoever takes the folder for what it is trusts every key in it.
    for path in files.keys.sorted() where path.hasPrefix("trust/") && !expected.contains(path) {
      if path.hasSuffix(".json") || path.hasSuffix(".pem") { found(.notLogged, file: path) }
    }
  }

  /// Whether an issuer is one that is pinned as such, or has come by a leaf with another's signed word.
  private func isVouchedFor(_ member: Organisation.Member, by changes: [KeyChange]) -> Bool {
    let issuer = organisation.issuers.first { $0.key == member.key }
    if let pin = trust.pin(of: member.key) {
      // A pin from before the log was begun anew has the log that was given up.
      let isOfTheLog = pin.log.map { log in logs.contains { $0.key == log } } ?? true
      return pin.issuer == issuer && isOfTheLog
    }
    if changes.contains(where: { $0.new == member.key }) {
      let word = files[CertificateFiles.keyStatement(of: member.key)].flatMap { try? SignedKeyStatement(reading: $0) }
      return word.map { $0.content.name == member.person } ?? true
    }
    // Where nobody is pinned there is nothing to hold anybody against; their certificates are not trusted either.
    return !organisation.members.contains { trust.pin(of: $0.key) != nil }
  }

  /// Whether this is what a key that was replaced is pinned by: until the moment of the leaf, and in the same name.
  private func isLeftBehind(_ pin: Pin?, by change: KeyChange) -> Bool {
    guard let pin else { return false }
    let known = trust.pin(of: change.old)?.issuer ?? pin.issuer
    return pin.issuer.key == change.old && pin.issuer == known && pin.issuer.name == organisation.name
      && pin.issuer.organisationNumber == organisation.organisationNumber && pin.from == nil
      && pin.until == change.leaf.at && logs.contains { $0.key == pin.log }
  }
}

/// What a leaf says of issuers' keys.
private struct KeyChange {
  let leaf: LeafRecord
  let old: DIDKey
  let new: DIDKey
  /// Whether the old key went out of use.
  let isReplacement: Bool

  init?(_ leaf: LeafRecord) {
    guard leaf.kind == LogEntry.Kind.key.rawValue, let json = leaf.object.flatMap({ try? JSON(parsing: $0) }),
      let old = json["old"]?.string.flatMap(DIDKey.init(parsing:)),
      let new = json["new"]?.string.flatMap(DIDKey.init(parsing:))
    else { return nil }
    self.leaf = leaf
    self.old = old
    self.new = new
    isReplacement = json["reason"]?.string != KeyStatement.Reason.added.rawValue
  }
}
