import Courseware

/// To whom something is signed: keys sorted by their texts, no two alike; one alone is written as a string.
enum Audience {
  static let limit = 64

  static func checked(_ keys: [DIDKey]) throws(SignedProblem) -> [DIDKey] {
    guard (1...limit).contains(keys.count), Set(keys).count == keys.count else { throw .claimMismatch(claim: "aud") }
    return keys.sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }
  }

  static func json(_ keys: [DIDKey]) -> JSON {
    if keys.count == 1, let key = keys.first { return .string(key.text) }
    return .array(keys.map { .string($0.text) })
  }

  /// The keys in either form; that it is the right one is seen when they are written again.
  static func read(_ claims: ClaimReader) throws(SignedProblem) -> [DIDKey] {
    if claims.json["aud"]?.string != nil { return [try claims.key("aud")] }
    var keys: [DIDKey] = []
    for text in try claims.strings("aud") {
      guard keys.count < limit, let key = DIDKey(parsing: text) else { throw .claimMismatch(claim: "aud") }
      keys.append(key)
    }
    return keys
  }
}
