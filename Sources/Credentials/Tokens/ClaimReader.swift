import Courseware

/// A place in what was signed, with the way to it, so that a problem can name what is missing.
struct ClaimReader {
  let json: JSON
  let path: String

  init(_ json: JSON, path: String = "") {
    self.json = json
    self.path = path
  }

  func string(_ name: String) throws(SignedProblem) -> String {
    guard let value = json[name] else { throw .claimMissing(claim: way(to: name)) }
    guard let string = value.string else { throw mismatch(name) }
    return string
  }

  /// The text of a member that need not be there.
  func stringIfAny(_ name: String) throws(SignedProblem) -> String? { json[name] == nil ? nil : try string(name) }

  func integer(_ name: String) throws(SignedProblem) -> Int64 {
    guard let value = json[name] else { throw .claimMissing(claim: way(to: name)) }
    guard let integer = value.integer else { throw mismatch(name) }
    return integer
  }

  /// The member's text read as something.
  func read<Value>(_ name: String, _ read: (String) -> Value?) throws(SignedProblem) -> Value {
    guard let value = read(try string(name)) else { throw mismatch(name) }
    return value
  }

  func key(_ name: String) throws(SignedProblem) -> DIDKey { try read(name, DIDKey.init(parsing:)) }

  func identifier(_ name: String) throws(SignedProblem) -> DocumentIdentifier {
    try read(name, DocumentIdentifier.init(urn:))
  }

  func choice<Value: RawRepresentable>(_ name: String) throws(SignedProblem) -> Value where Value.RawValue == String {
    // By the bytes, for texts that look alike are equal in Swift.
    try read(name) { text in Value(rawValue: text).flatMap { $0.rawValue.utf8.elementsEqual(text.utf8) ? $0 : nil } }
  }

  /// Seconds since 1970, not after the year 9999.
  func time(_ name: String) throws(SignedProblem) -> Timestamp {
    let seconds = try integer(name)
    guard (0...AttestationToken.latest).contains(seconds) else { throw mismatch(name) }
    return Timestamp(milliseconds: seconds * 1000)
  }

  func child(_ name: String) throws(SignedProblem) -> ClaimReader {
    guard let value = json[name] else { throw .claimMissing(claim: way(to: name)) }
    guard value.object != nil else { throw mismatch(name) }
    return ClaimReader(value, path: way(to: name))
  }

  func elements(_ name: String) throws(SignedProblem) -> [ClaimReader] {
    guard let value = json[name] else { throw .claimMissing(claim: way(to: name)) }
    guard let elements = value.array else { throw mismatch(name) }
    return elements.enumerated().map { ClaimReader($1, path: way(to: name) + "[\($0)]") }
  }

  /// The texts of an array of nothing else.
  func strings(_ name: String) throws(SignedProblem) -> [String] {
    var strings: [String] = []
    for element in try elements(name) {
      guard let string = element.json.string else { throw .claimMismatch(claim: element.path) }
      strings.append(string)
    }
    return strings
  }

  /// The verifier keys of logs; none where the member is not there.
  func logsIfAny(_ name: String) throws(SignedProblem) -> [LogVerifierKey] {
    guard json[name] != nil else { return [] }
    var logs: [LogVerifierKey] = []
    for text in try strings(name) {
      guard let log = LogVerifierKey(parsing: text) else { throw mismatch(name) }
      logs.append(log)
    }
    return logs
  }

  func mismatch(_ name: String) -> SignedProblem { .claimMismatch(claim: way(to: name)) }

  private func way(to name: String) -> String { path.isEmpty ? name : path + "." + name }
}

/// What every kind asks of its values when they are made.
enum Claim {
  /// Letters of an id that only programs read.
  static let idLimit = 100

  /// A text that can be shown as it is signed.
  static func text(_ text: String, _ claim: String, limit: Int = idLimit) throws(SignedProblem) -> String {
    guard PlainText.isPlain(text, limit: limit) else { throw .claimMismatch(claim: claim) }
    return text
  }

  static func text(_ text: String?, _ claim: String, limit: Int = idLimit) throws(SignedProblem) -> String? {
    guard let text else { return nil }
    return try self.text(text, claim, limit: limit) as String
  }

  /// A person's name, as it can stand on a certificate.
  static func name(_ name: String) throws(SignedProblem) -> String {
    guard Accomplishment.accepts(name: name) else { throw .claimMismatch(claim: "name") }
    return name
  }

  /// A moment that can be written, in whole seconds.
  static func time(_ time: Timestamp, _ claim: String = "iat") throws(SignedProblem) -> Timestamp {
    guard (0...AttestationToken.latest).contains(time.seconds) else { throw .claimMismatch(claim: claim) }
    return UTCText.wholeSeconds(time)
  }

  /// A log's name.
  static func origin(_ origin: String) throws(SignedProblem) -> String {
    guard LogVerifierKey.accepts(origin: origin) else { throw .claimMismatch(claim: "origin") }
    return origin
  }
}
