import Courseware

@testable import Credentials

/// Makes certificates that nobody should believe, with the issuer's true signature where a forger could have it.
enum Forge {
  typealias Members = [String: JSON]

  static func accomplishment() throws -> Accomplishment { try Sample.accomplishment() }

  static func credential(_ attestation: String? = nil, _ accomplishment: Accomplishment? = nil) throws -> Credential {
    let facts = try accomplishment ?? self.accomplishment()
    return Credential(
      id: DocumentIdentifier(), issuer: Sample.issuer, subject: Sample.leader.id, accomplishment: facts,
      validFrom: Sample.time, validUntil: nil, attestation: attestation ?? Sample.signed(facts).token)
  }

  /// A token whose header and payload were changed before it was signed.
  static func token(
    _ credential: Credential? = nil, key: SigningKey = Sample.issuerKey.signing,
    header changeHeader: (inout Members) -> Void = { _ in }, payload changePayload: (inout JSON) -> Void = { _ in }
  ) throws -> [UInt8] {
    var header = Certificate.header(for: Sample.issuerKey.id)
    var payload = try (credential ?? self.credential()).payload
    changeHeader(&header)
    changePayload(&payload)
    return Array(SignedToken.sign(header: .object(header), payload: payload, with: key).utf8)
  }

  /// A token over bytes that need not be JSON.
  static func token(headerText: String? = nil, payloadText: String) -> [UInt8] {
    let header = headerText ?? JSON.object(Certificate.header(for: Sample.issuerKey.id)).text
    let signed = Base64URL.encode(header.utf8) + "." + Base64URL.encode(payloadText.utf8)
    return Array((signed + "." + Base64URL.encode(Sample.issuerKey.signing.signature(for: Array(signed.utf8)))).utf8)
  }

  /// A certificate around an attestation whose claims were changed before they were signed.
  static func attestation(
    _ accomplishment: Accomplishment? = nil, to audience: DIDKey = Sample.issuerKey.id,
    key: SigningKey = Sample.leader.signing, at time: Timestamp = Sample.time,
    header: Members = ["alg": "ES256", "typ": Attestation.type], change: (inout JSON) -> Void = { _ in }
  ) throws -> [UInt8] {
    let attestation = Attestation(
      of: try accomplishment ?? self.accomplishment(), to: audience, id: DocumentIdentifier(), at: time)
    var claims = JSON.object(attestation.claims(by: key.id))
    change(&claims)
    return try token(credential(SignedToken.sign(header: .object(header), payload: claims, with: key)))
  }

  static func svg(_ change: (String) -> String) throws -> [UInt8] {
    Array(change(String(decoding: try Sample.certificate(accomplishment()).svg, as: UTF8.self)).utf8)
  }
}

extension JSON {
  /// Sets, or with nil removes, what `path` leads to; numbers are places in arrays.
  mutating func set(_ path: String, _ value: JSON?) { set(path.split(separator: ".").map(String.init)[...], value) }

  private mutating func set(_ path: ArraySlice<String>, _ value: JSON?) {
    guard let name = path.first else { return }
    switch self {
    case .object(var members):
      if path.count == 1 { members[name] = value } else { members[name]?.set(path.dropFirst(), value) }
      self = .object(members)
    case .array(var elements):
      guard let index = Int(name) else { return }
      if path.count > 1 {
        elements[index].set(path.dropFirst(), value)
      } else if let value {
        if index == elements.count { elements.append(value) } else { elements[index] = value }
      } else {
        elements.remove(at: index)
      }
      self = .array(elements)
    default: return
    }
  }
}

extension String {
  /// With the first `old` replaced.
  func replacing(first old: String, with new: String) -> String {
    guard let range = firstRange(of: old) else { return self }
    return self[..<range.lowerBound] + new + self[range.upperBound...]
  }
}
