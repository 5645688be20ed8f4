import Courseware
public import Credentials
public import Records

/// Which issuers' keys have come in place of others: several keys may have been one person's.
public struct IssuerSuccession: Sendable, Equatable {
  /// The key before, by the one that came in its place.
  private var before: [DIDKey: DIDKey] = [:]

  /// No key has been replaced.
  public init() {}

  /// What the leaves of the kind `key` say; one that cannot be read says nothing.
  public init(_ leaves: [LeafRecord]) {
    for leaf in leaves {
      guard let json = leaf.object.flatMap({ try? JSON(parsing: $0) }),
        let new = json["new"]?.string.flatMap(DIDKey.init(parsing:)),
        let old = json["old"]?.string.flatMap(DIDKey.init(parsing:)),
        let reason = json["reason"]?.string, reason != KeyStatement.Reason.added.rawValue
      else { continue }
      before[new] = old
    }
  }

  /// Whether two keys are, or have been, the same issuer's.
  public func isOnePersons(_ one: DIDKey, _ other: DIDKey) -> Bool { line(of: one).last == line(of: other).last }

  /// A key, and those it has come in place of, the latest first.
  func line(of key: DIDKey) -> [DIDKey] {
    var line = [key]
    // Rows that somebody has made up may go in a ring.
    while let older = line.last.flatMap({ before[$0] }), !line.contains(older) { line.append(older) }
    return line
  }
}

extension BindingRecord {
  /// The issuer who signed that the key is the leader's; nil where no such thing is signed.
  var binder: DIDKey? {
    guard let signed = try? SignedBinding(reading: Array(token.utf8)), signed.content.leader == leader,
      signed.content.subject.text == key
    else { return nil }
    return signed.signer
  }
}
