import Courseware
import Testing

@testable import Credentials

/// A forged certificate, and every finding that it must give: no more, no less.
struct Forgery: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let codes: Set<String>
  let file: @Sendable () throws -> [UInt8]

  init(_ description: String, _ codes: Set<String>, _ file: @escaping @Sendable () throws -> [UInt8]) {
    testDescription = description
    self.codes = codes
    self.file = file
  }
}

extension Forgery {
  static let files: [Forgery] = [
    Forgery("an empty file", ["ENCODING"]) { [] },
    Forgery("words", ["ENCODING"]) { Array("kursbevis".utf8) },
    Forgery("two parts", ["ENCODING"]) {
      Array(try Forge.token().split(separator: 0x2E)[0...1].joined(separator: [0x2E]))
    },
    Forgery("four parts", ["ENCODING"]) { try Forge.token() + Array(".AA".utf8) },
    Forgery("a line feed after the token", ["ENCODING"]) { try Forge.token() + [0x0A] },
    Forgery("a byte order mark", ["ENCODING"]) { [0xEF, 0xBB, 0xBF] + (try Forge.token()) },
    Forgery("padding", ["ENCODING"]) { try Forge.token() + Array("==".utf8) },
    Forgery("spare bits that are not zero", ["ENCODING"]) {
      // 64 bytes end in four spare bits: the last letter is A, Q, g or w, and its neighbour decodes to the same byte.
      var token = try Forge.token()
      token[token.count - 1] += 1
      return token
    },
    Forgery("more than 64 kB", ["TOO_LARGE"]) { [UInt8](repeating: 0x41, count: 65_537) },
    Forgery("a diploma of more than 256 kB", ["TOO_LARGE"]) {
      try Forge.svg { $0 + String(repeating: " ", count: 262_144) }
    },
    Forgery("a payload of another type", ["JSON_INVALID"]) { Forge.token(payloadText: "[]") },
    Forgery("something after the payload", ["JSON_INVALID"]) {
      Forge.token(payloadText: try Forge.credential().payload.text + "{}")
    },
    Forgery("deep nesting", ["JSON_INVALID"]) {
      Forge.token(payloadText: String(repeating: #"{"a":"#, count: 5000) + "1" + String(repeating: "}", count: 5000))
    },
    Forgery("a member twice in the payload", ["JSON_DUPLICATE_KEY"]) {
      let text = try Forge.credential().payload.text
      return Forge.token(payloadText: #"{"sub":"did:key:x","# + text.dropFirst())
    },
    Forgery("a member twice in the header", ["JSON_DUPLICATE_KEY"]) {
      Forge.token(headerText: #"{"alg":"none","alg":"ES256"}"#, payloadText: try Forge.credential().payload.text)
    },
  ]

  static let headers: [Forgery] = [
    Forgery("alg none", ["ALG_NOT_ALLOWED"]) { try Forge.token(header: { $0["alg"] = "none" }) },
    Forgery("alg HS256", ["ALG_NOT_ALLOWED"]) { try Forge.token(header: { $0["alg"] = "HS256" }) },
    Forgery("no alg", ["ALG_NOT_ALLOWED"]) { try Forge.token(header: { $0["alg"] = nil }) },
    Forgery("alg that is canonically equivalent only", ["ALG_NOT_ALLOWED"]) {
      try Forge.token(header: { $0["alg"] = "ES256\u{34F}" })
    },
    Forgery("a kid", ["HEADER_NOT_ALLOWED"]) { try Forge.token(header: { $0["kid"] = "#key" }) },
    Forgery("a jku", ["HEADER_NOT_ALLOWED"]) { try Forge.token(header: { $0["jku"] = "https://example.com" }) },
    Forgery("a crit", ["HEADER_NOT_ALLOWED"]) { try Forge.token(header: { $0["crit"] = ["exp"] }) },
    Forgery("another typ", ["HEADER_NOT_ALLOWED"]) { try Forge.token(header: { $0["typ"] = "vc+jwt" }) },
    Forgery("no typ", ["HEADER_NOT_ALLOWED"]) { try Forge.token(header: { $0["typ"] = nil }) },
    Forgery("no jwk", ["HEADER_NOT_ALLOWED"]) { try Forge.token(header: { $0["jwk"] = nil }) },
    Forgery("a private key in the header", ["HEADER_NOT_ALLOWED"]) {
      try Forge.token(header: { header in
        var jwk = JSON.object(header)
        jwk.set("jwk.d", "AAAA")
        header = jwk.object ?? [:]
      })
    },
    Forgery("a key of another kind in the header", ["ALG_KEY_MISMATCH", "HEADER_NOT_ALLOWED", "ISSUER_KEY_MISMATCH"]) {
      try Forge.token(header: { $0["jwk"] = ["kty": "RSA", "n": "AQAB", "e": "AQAB"] })
    },
    Forgery("another curve in the header", ["ALG_KEY_MISMATCH"]) {
      try Forge.token(header: { header in
        var jwk = JSON.object(header)
        jwk.set("jwk.crv", "secp256k1")
        header = jwk.object ?? [:]
      })
    },
    Forgery("somebody else's key in the header", ["ISSUER_KEY_MISMATCH"]) {
      try Forge.token(header: { $0 = Certificate.header(for: Sample.leader.id) })
    },
    Forgery("somebody else's key and signature", ["ISSUER_KEY_MISMATCH", "SIG_INVALID"]) {
      let key = SigningKey()
      return try Forge.token(key: key, header: { $0 = Certificate.header(for: key.id) })
    },
    Forgery("somebody else's signature", ["SIG_INVALID"]) { try Forge.token(key: SigningKey()) },
    Forgery("a signature over other content", ["SIG_INVALID"]) {
      let one = try Forge.token().split(separator: 0x2E)
      let other = try Forge.token().split(separator: 0x2E)
      return Array([one[0], one[1], other[2]].joined(separator: [0x2E]))
    },
    Forgery("a signature of no bytes", ["SIG_INVALID"]) {
      Array(try Forge.token().split(separator: 0x2E)[0...1].joined(separator: [0x2E])) + [0x2E]
    },
  ]

  static let claims: [Forgery] = [
    ("iss", "did:key:x"), ("sub", "did:key:x"), ("jti", "urn:uuid:x"), ("nbf", 1_795_332_601), ("nbf", "2026"),
    ("exp", 1_900_000_000), ("vc", [:]), ("label", "kursbevis"), ("name", "Kursbevis"),
    ("@context.2", "https://x.example"),
    ("@context.1", "https://purl.imsglobal.org/spec/ob/v3p0/context.json"), ("type.2", "Kursbevis"),
    ("issuer.official", "Direktøren"), ("credentialSubject.creditsEarned", 40),
    ("credentialSubject.result.0.value", "088"), ("credentialSubject.result.0.value", "79"),
    ("credentialSubject.result.2.value", "2400"), ("credentialSubject.achievement.description", "Godkjent"),
    ("credentialSubject.achievement.alignment.0.targetUrl", "https://x.example"),
    ("credentialSubject.achievement.alignment.0.targetCode", "§ 3-1"),
    ("credentialSubject.achievement.id", "urn:x"), ("evidence.3.narrative", "Kontrollert av Arbeidstilsynet"),
    ("evidence.4", ["type": ["Evidence"], "genre": "Review", "name": "Samtale"]), ("evidence.0.id", "urn:x"),
    ("validFrom", "2026-11-22T07:30:00.000Z"), ("validFrom", "i går"), ("id", "urn:uuid:x"),
    ("credentialSubject.identifier.0.identityHash", "Kari\u{202E}Nordmann"),
    ("credentialStatus", ["id": "https://x.example"]),
  ].map { (path: String, value: JSON) in
    Forgery("\(path) is \(value.text)", ["CLAIM_MISMATCH"]) { try Forge.token(payload: { $0.set(path, value) }) }
  }

  static let missing: [Forgery] = [
    "iss", "sub", "jti", "nbf", "id", "validFrom", "issuer", "issuer.id", "issuer.name", "type", "@context", "name",
    "credentialSubject", "credentialSubject.id", "credentialSubject.achievement.version",
    "credentialSubject.activityEndDate", "credentialSubject.source", "credentialSubject.identifier",
    "credentialSubject.result", "credentialSubject.achievement.resultDescription.0.requiredValue",
  ].map { path in
    Forgery("no \(path)", ["CLAIM_MISSING"]) { try Forge.token(payload: { $0.set(path, nil) }) }
  }
}
