import Courseware

/// A JWS in compact form (RFC 7515 § 3.1), taken apart but not checked.
struct SignedToken {
  let header: JSON
  let payload: JSON
  let signature: [UInt8]
  /// What the signature is over: the first two parts as they came.
  let signed: [UInt8]

  static func sign(header: JSON, payload: JSON, with key: SigningKey) -> String {
    let signed = Base64URL.encode(header.bytes) + "." + Base64URL.encode(payload.bytes)
    return signed + "." + Base64URL.encode(key.signature(for: Array(signed.utf8)))
  }

  init(parsing token: some Collection<UInt8>, part: Finding.Part) throws(Finding) {
    let parts = token.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 3, let header = Base64URL.decode(parts[0]), let payload = Base64URL.decode(parts[1]),
      let signature = Base64URL.decode(parts[2])
    else { throw .encoding(part) }
    self.header = try Self.object(header, part: part)
    self.payload = try Self.object(payload, part: part)
    self.signature = signature
    signed = Array(parts[0]) + [UInt8(ascii: ".")] + Array(parts[1])
  }

  /// Every member of the header that differs from what it must be, and an algorithm other than ES256.
  func headerFindings(expecting expected: [String: JSON], part: Finding.Part) -> [Finding] {
    var findings: [Finding] = []
    let members = header.object ?? [:]
    let algorithm = members["alg"]?.string ?? ""
    if !algorithm.utf8.elementsEqual("ES256".utf8) {
      findings.append(.algorithmNotAllowed(part, algorithm: PlainText.escaped(algorithm)))
    }
    for name in Set(members.keys).union(expected.keys).subtracting(["alg"]).sorted() {
      guard let value = members[name], let wanted = expected[name], value.bytes == wanted.bytes else {
        findings.append(.headerNotAllowed(part, member: PlainText.escaped(name)))
        continue
      }
    }
    return findings
  }

  private static func object(_ bytes: [UInt8], part: Finding.Part) throws(Finding) -> JSON {
    do {
      let json = try JSON(parsing: bytes)
      guard json.object != nil else { throw Finding.jsonInvalid(part) }
      return json
    } catch JSONError.duplicateMember(let name) {
      throw .jsonDuplicateKey(part, member: PlainText.escaped(name))
    } catch {
      throw .jsonInvalid(part)
    }
  }
}
