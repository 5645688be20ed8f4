import Courseware

@testable import Credentials

/// Makes signed files that nobody should take, with the true key where a forger could have it.
struct SignedForge {
  let type: String
  let key: SigningKey
  let payload: JSON

  init<Content: SignedContent>(_ signed: Signed<Content>, key: SigningKey) throws {
    type = Content.type
    self.key = key
    payload = try SignedToken(parsing: signed.bytes, part: .certificate).payload
  }

  var header: [String: JSON] { ["alg": "ES256", "typ": .string(type)] }

  func token(
    header changeHeader: (inout [String: JSON]) -> Void = { _ in },
    payload changePayload: (inout JSON) -> Void = { _ in }
  ) -> [UInt8] {
    var header = header
    var payload = payload
    changeHeader(&header)
    changePayload(&payload)
    return Array(SignedToken.sign(header: .object(header), payload: payload, with: key).utf8)
  }

  /// With the payload changed before it was signed.
  func changed(_ change: (inout JSON) -> Void) -> [UInt8] { token(payload: change) }

  /// With one claim set, or with nil removed, before it was signed.
  func claim(_ path: String, _ value: JSON?) -> [UInt8] { changed { $0.set(path, value) } }

  /// Over texts that need not be JSON, signed all the same.
  func text(header: String? = nil, payload: String? = nil) -> [UInt8] {
    let header = header ?? JSON.object(self.header).text
    let signed = Base64URL.encode(header.utf8) + "." + Base64URL.encode((payload ?? self.payload.text).utf8)
    return Array((signed + "." + Base64URL.encode(key.signature(for: Array(signed.utf8)))).utf8)
  }
}

/// Forgeries of one kind: what was done, the bytes, and what must be said of them.
typealias Forgeries = [(what: String, bytes: [UInt8], problem: SignedProblem)]

extension SignedForge {
  static let ed25519: JSON = "did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK"

  /// What is refused of every kind.
  func common(limit: Int) -> Forgeries {
    let good = token()
    let text = String(decoding: good, as: UTF8.self)
    let parts = text.split(separator: ".").map(String.init)
    let otherType = type == Binding.type ? HandIn.type : Binding.type
    func mismatch(_ claim: String) -> SignedProblem { .claimMismatch(claim: claim) }
    return [
      ("alg none", token(header: { $0["alg"] = "none" }), .algorithmNotAllowed("none")),
      ("alg RS256", token(header: { $0["alg"] = "RS256" }), .algorithmNotAllowed("RS256")),
      ("no alg", token(header: { $0["alg"] = nil }), .algorithmNotAllowed("")),
      ("alg a number", token(header: { $0["alg"] = 256 }), .algorithmNotAllowed("")),
      ("another typ", token(header: { $0["typ"] = .string(otherType) }), .otherKind(found: otherType)),
      ("a certificate's typ", token(header: { $0["typ"] = "JWT" }), .otherKind(found: "JWT")),
      ("no typ", token(header: { $0["typ"] = nil }), .headerNotAllowed(member: "typ")),
      ("kid", token(header: { $0["kid"] = "1" }), .headerNotAllowed(member: "kid")),
      ("crit", token(header: { $0["crit"] = ["exp"] }), .headerNotAllowed(member: "crit")),
      (
        "header twice", self.text(header: #"{"alg":"ES256","alg":"none","typ":"\#(type)"}"#),
        .jsonDuplicateKey(member: "alg")
      ), ("header with space", self.text(header: #"{"alg":"ES256", "typ":"\#(type)"}"#), .jsonInvalid),
      ("header an array", self.text(header: #"["ES256"]"#), .jsonInvalid),
      ("extra claim", claim("more", 1), mismatch("more")), ("exp", claim("exp", 1), mismatch("exp")),
      ("no jti", claim("jti", nil), .claimMissing(claim: "jti")),
      ("no iat", claim("iat", nil), .claimMissing(claim: "iat")),
      ("no iss", claim("iss", nil), .claimMissing(claim: "iss")),
      ("jti no urn", claim("jti", "1"), mismatch("jti")),
      ("jti of version 1", claim("jti", "urn:uuid:c232ab00-9414-11ec-b3c8-9f6bdeced846"), mismatch("jti")),
      ("iat a text", claim("iat", "1795332600"), mismatch("iat")),
      ("iat a decimal", claim("iat", .decimal("1795332600.0")), mismatch("iat")),
      ("iat before 1970", claim("iat", -1), mismatch("iat")),
      ("iat after 9999", claim("iat", 253_402_300_800), mismatch("iat")),
      ("iss of another kind", claim("iss", Self.ed25519), mismatch("iss")),
      ("iss a list", claim("iss", ["x"]), mismatch("iss")),
      ("another's iss", claim("iss", .string(IssuerKey().id.text)), .signatureInvalid),
      ("two claims of one name", self.text(payload: #"{"iat":1,"iat":2}"#), .jsonDuplicateKey(member: "iat")),
      ("payload with space", self.text(payload: payload.text + " "), .jsonInvalid),
      (
        "payload with escapes", self.text(payload: payload.text.replacing(first: "iat", with: #"\u0069at"#)),
        .jsonInvalid
      ),
      ("payload no JSON", self.text(payload: "{"), .jsonInvalid),
      ("payload nested", self.text(payload: String(repeating: "[", count: 5000)), .jsonInvalid),
      ("payload not UTF-8", Array("\(parts[0]).\(Base64URL.encode([0x7B, 0xFF])).\(parts[2])".utf8), .jsonInvalid),
      (
        "changed after signing",
        Array(
          "\(parts[0]).\(Base64URL.encode(Array(payload.bytes.dropLast()) + Array(#","z":1}"#.utf8))).\(parts[2])".utf8),
        .signatureInvalid
      ),
      (
        "signature of zeros", Array("\(parts[0]).\(parts[1]).\(String(repeating: "A", count: 86))".utf8),
        .signatureInvalid
      ),
      ("signature too long", good + Array("AAAA".utf8), .encoding),
      ("no signature", Array("\(parts[0]).\(parts[1]).".utf8), .cut),
      ("cut in the signature", Array(good.dropLast()), .cut),
      ("cut in the payload", Array(good.prefix(good.count / 3)), .cut),
      ("cut in the header", Array(good.prefix(7)), .cut), ("empty", [], .cut),
      ("trailing line feed", good + [0x0A], .encoding),
      ("leading space", [0x20] + good, .encoding),
      ("padded", Array("\(parts[0])=.\(parts[1]).\(parts[2])".utf8), .encoding),
      ("four parts", good + Array(".AAAA".utf8), .encoding), ("two in one", good + [0x0A] + good, .encoding),
      ("not signed", payload.bytes, .encoding), ("words", Array("Hei, her er fila.".utf8), .encoding),
      ("too large", [UInt8](repeating: 0x41, count: limit + 1), .tooLarge(bytes: limit + 1, limit: limit)),
    ]
  }
}
