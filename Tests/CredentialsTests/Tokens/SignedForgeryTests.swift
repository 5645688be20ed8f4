import Courseware
import Testing

@testable import Credentials

@Suite("Forgeries of what people sign")
struct SignedForgeryTests {
  private func refuse<Content>(_ forgeries: Forgeries, _: Signed<Content>.Type) {
    for (what, bytes, problem) in forgeries {
      #expect(throws: problem, "\(Content.type): \(what)") { try Signed<Content>(reading: bytes) }
    }
  }

  private func refuse<Content>(_ signed: Signed<Content>, key: SigningKey, _ own: (SignedForge) -> Forgeries) throws {
    let forge = try SignedForge(signed, key: key)
    #expect(try Signed<Content>(reading: forge.token()).content == signed.content)
    refuse(forge.common(limit: Content.maximumBytes) + own(forge), Signed<Content>.self)
  }

  private func mismatch(_ claim: String) -> SignedProblem { .claimMismatch(claim: claim) }

  /// Texts that cannot be shown as they are signed.
  private func texts(_ claim: String, _ forge: SignedForge, limit: Int = 100) -> Forgeries {
    [
      "", " Kari", "Kari ", "Kari\u{202E}iraK", "Kari\nNordmann", "Kari\u{0}", "Kari\u{200B}", "Kari\u{2028}",
      String(repeating: "å", count: limit + 1),
    ].map { ("\(claim) \($0.debugDescription)", forge.claim(claim, .string($0)), mismatch(claim)) } + [
      ("\(claim) a number", forge.claim(claim, 7), mismatch(claim)),
      ("\(claim) null", forge.claim(claim, .null), mismatch(claim)),
    ]
  }

  private func required(_ claims: [String], _ forge: SignedForge) -> Forgeries {
    claims.map { ("no \($0)", forge.claim($0, nil), .claimMissing(claim: $0)) }
  }

  private let issuer = Sample.issuerKey.signing
  private let leader = Sample.leader.signing

  @Test("Of a binding")
  func binding() throws {
    try refuse(Sample.issuerKey.sign(TokenSample.binding()), key: issuer) { forge in
      texts("name", forge) + texts("leader", forge) + texts("origin", forge)
        + required(["sub", "leader", "name", "method", "origin"], forge) + [
          ("sub of another kind", forge.claim("sub", SignedForge.ed25519), mismatch("sub")),
          ("sub a list", forge.claim("sub", [.string(Sample.leader.id.text)]), mismatch("sub")),
          ("sub with a fragment", forge.claim("sub", .string(Sample.leader.id.text + "#a")), mismatch("sub")),
          ("of oneself", forge.claim("sub", .string(Sample.issuerKey.id.text)), .keyReused),
          ("method", forge.claim("method", "hearsay"), mismatch("method")),
          ("method in capitals", forge.claim("method", "Phone"), mismatch("method")),
          ("origin with plus", forge.claim("origin", "kyndig/a+b"), mismatch("origin")),
          ("origin with space", forge.claim("origin", "kyndig/a b"), mismatch("origin")),
        ]
    }
  }

  @Test("Of an unbinding")
  func unbinding() throws {
    try refuse(Sample.issuerKey.sign(TokenSample.unbinding()), key: issuer) { forge in
      texts("leader", forge) + required(["sub", "leader", "binding", "reason"], forge) + [
        ("binding no urn", forge.claim("binding", "urn:uuid:1"), mismatch("binding")),
        ("reason", forge.claim("reason", "tired"), mismatch("reason")),
        ("of oneself", forge.claim("sub", .string(Sample.issuerKey.id.text)), .keyReused),
      ]
    }
  }

  @Test("Of a key statement")
  func keyStatement() throws {
    try refuse(Sample.issuerKey.sign(TokenSample.keyStatement()), key: issuer) { forge in
      texts("name", forge) + required(["sub", "role", "name", "reason"], forge) + [
        ("of oneself", forge.claim("sub", .string(Sample.issuerKey.id.text)), .keyReused),
        ("role", forge.claim("role", "log"), mismatch("role")),
        ("a leader's second key", forge.claim("role", "leader"), mismatch("reason")),
        ("reason", forge.claim("reason", "lost"), mismatch("reason")),
      ]
    }
    #expect(throws: mismatch("role")) { try Sample.leader.sign(TokenSample.keyStatement()) }
  }

  @Test("Of an invitation")
  func invitation() throws {
    let upper = JSON.string(Digest(of: []).hex.uppercased())
    try refuse(Sample.issuerKey.sign(TokenSample.invitation()), key: issuer) { forge in
      texts("name", forge) + texts("leader", forge) + texts("unit", forge) + texts("organisation", forge)
        + texts("employeeNumber", forge, limit: 40)
        + required(["leader", "name", "code", "expires", "organisation", "origin"], forge) + [
          ("code in the clear", forge.claim("code", "7QFK-2M9X-4TRD"), mismatch("code")),
          ("code in capitals", forge.claim("code", upper), mismatch("code")),
          ("expired at once", forge.claim("expires", 1_795_332_600), mismatch("expires")),
          ("expires a text", forge.claim("expires", "2026-12-01T00:00:00Z"), mismatch("expires")),
          ("expires never", forge.claim("expires", 999_999_999_999), mismatch("expires")),
        ]
    }
  }

  @Test("Of a hand-in")
  func handIn() throws {
    let both = [Sample.issuerKey.id.text, TokenSample.other.id.text].sorted()
    let events = TokenSample.events().map { JSON.string(String(decoding: $0, as: UTF8.self)) }
    let event = "sessions[0].events[1]"
    try refuse(Sample.leader.sign(TokenSample.handIn()), key: leader) { forge in
      required(["aud", "leader", "sessions", "drafts", "leader.id", "leader.name", "sessions.0.events"], forge).map {
        ($0.what, $0.bytes, .claimMissing(claim: String($0.what.dropFirst(3)).replacing(first: ".0", with: "[0]")))
      } + [
        ("aud a number", forge.claim("aud", 7), mismatch("aud")),
        ("aud nobody", forge.claim("aud", []), mismatch("aud")),
        ("aud one in a list", forge.claim("aud", [.string(both[0])]), mismatch("aud")),
        ("aud unsorted", forge.claim("aud", [.string(both[1]), .string(both[0])]), mismatch("aud[0]")),
        ("aud twice", forge.claim("aud", [.string(both[0]), .string(both[0])]), mismatch("aud")),
        ("aud of another kind", forge.claim("aud", [.string(both[0]), SignedForge.ed25519]), mismatch("aud")),
        ("aud numbers", forge.claim("aud", [1, 2]), mismatch("aud[0]")),
        (
          "to everybody", forge.claim("aud", .array(.init(repeating: .string(both[0]), count: 5000))), mismatch("aud")
        ), ("to herself", forge.claim("aud", .string(Sample.leader.id.text)), .keyReused),
        ("leader a text", forge.claim("leader", "Kari"), mismatch("leader")),
        ("name bidi", forge.claim("leader.name", "Kari\u{202E}"), mismatch("leader.name")),
        ("employer", forge.claim("leader.employer", ""), mismatch("leader.employer")),
        ("number", forge.claim("leader.organisationNumber", "974760674"), mismatch("leader.organisationNumber")),
        ("code", forge.claim("leader.code", "AAAA-AAAA-AAAA"), mismatch("leader.code")),
        ("more of the leader", forge.claim("leader.role", "issuer"), mismatch("leader.role")),
        ("sessions an object", forge.claim("sessions", [:]), mismatch("sessions")),
        (
          "a session twice", forge.claim("sessions", [["events": .array(events)], ["events": .array(events)]]),
          mismatch("sessions")
        ), ("no events", forge.claim("sessions.0.events", []), .claimMissing(claim: "sessions[0].events[0]")),
        ("an event's object", forge.claim("sessions.0.events.1", ["verb": "viewed"]), mismatch(event)),
        ("an event with space", forge.claim("sessions.0.events.1", #"{"at":1, "verb":"resumed"}"#), mismatch(event)),
        ("an unknown verb", forge.claim("sessions.0.events.1", #"{"at":1,"verb":"bribed"}"#), mismatch(event)),
        (
          "an event with more", forge.claim("sessions.0.events.1", #"{"at":1,"by":"x","verb":"resumed"}"#),
          mismatch(event)
        ),
        ("started twice", forge.claim("sessions.0.events.1", events[0]), mismatch(event)),
        ("not started", forge.claim("sessions.0.events.0", events[1]), mismatch("sessions[0].events[0]")),
        ("attestation", forge.claim("sessions.0.attestation", "a.b.c"), mismatch("sessions[0].attestation")),
        (
          "attestation of another kind",
          forge.claim("sessions.0.attestation", .string(String(decoding: forge.token(), as: UTF8.self))),
          mismatch("sessions[0].attestation")
        ), ("more of a session", forge.claim("sessions.0.id", "5e55"), mismatch("sessions[0].id")),
        ("a draft twice", forge.claim("drafts", ["mal", "mal"]), mismatch("drafts")),
        ("a draft with a tab", forge.claim("drafts", ["m\tal"]), mismatch("drafts")),
        ("drafts numbers", forge.claim("drafts", [1]), mismatch("drafts[0]")),
      ]
    }
  }

  @Test("Of a move")
  func moving() throws {
    let another = try JSON(parsing: TokenSample.sealed(LeaderKey()).bytes)
    let issuers = try JSON(parsing: TokenSample.sealed(Sample.issuerKey).bytes)
    let svg = try Sample.certificate(Sample.accomplishment()).svg
    try refuse(Sample.leader.sign(TokenSample.moving()), key: leader) { forge in
      required(["leader", "key", "sessions", "certificates"], forge) + [
        ("another's key", forge.claim("key", another), mismatch("key")),
        ("an issuer's key", forge.claim("key", issuers), mismatch("key")),
        ("an issuer's key out of an organisation", forge.claim("issuerKey", issuers), mismatch("issuerKey")),
        (
          "a leader's key to issue with",
          forge.changed {
            $0.set("membership", nil)
            $0.set("issuerKey", another)
          }, mismatch("issuerKey")
        ),
        (
          "a proof cut",
          forge.changed { json in
            let proof = json["certificates"]?.array?[0]["proof"]?.string ?? ""
            json.set("certificates.0.proof", .string(String(proof.prefix(60))))
          }, mismatch("certificates[0].proof")
        ),
        ("an empty key", forge.claim("key", [:]), mismatch("key")),
        ("a key beyond bounds", forge.claim("key.n", 1_073_741_824), mismatch("key")),
        ("membership null", forge.claim("membership", .null), mismatch("membership")),
        (
          "membership in nothing", forge.claim("membership.organisation", nil),
          .claimMissing(claim: "membership.organisation")
        ), ("organisation", forge.claim("membership.organisation", "{}"), mismatch("membership.organisation")),
        ("binding", forge.claim("membership.binding", "a.b.c"), mismatch("membership.binding")),
        (
          "an invitation as binding",
          forge.changed {
            $0.set("membership.binding", $0["membership"]?["invitation"])
          }, mismatch("membership.binding")
        ),
        ("more of the membership", forge.claim("membership.more", 1), mismatch("membership.more")),
        (
          "another's diploma", forge.claim("certificates.0.svg", .string(String(decoding: svg, as: UTF8.self))),
          mismatch("certificates[0].svg")
        ),
        (
          "no diploma", forge.changed { $0.set("certificates.0.svg", $0["certificates"]?.array?[0]["jwt"]) },
          mismatch("certificates[0].svg")
        ),
        ("jwt", forge.claim("certificates.0.jwt", "a b"), mismatch("certificates[0].jwt")),
        (
          "proof", forge.claim("certificates.0.proof", .string(String(repeating: "a", count: 20_000))),
          mismatch("certificates[0].proof")
        ),
        (
          "a certificate twice",
          forge.changed {
            if let first = $0["certificates"]?.array?[0] { $0.set("certificates.1", first) }
          }, mismatch("certificates")
        ),
      ]
    }
  }

  @Test("No byte of a signed file can be another")
  func everyByte() throws {
    let good = try Sample.issuerKey.sign(TokenSample.binding()).bytes
    for place in good.indices {
      var bytes = good
      bytes[place] ^= 1
      #expect(throws: SignedProblem.self, "\(place)") { try SignedBinding(reading: bytes) }
    }
  }

  @Test("Whatever is signed brings no reader down, and what is read is what was signed")
  func garbled() throws {
    var generator = PassphraseTests.Counter()
    func garble<Content>(_ signed: Signed<Content>) throws {
      let forge = try SignedForge(signed, key: leader)
      let good = forge.payload.bytes
      for _ in 0..<150 {
        var bytes = good
        let place = Int.random(in: bytes.indices, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &generator)
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(UInt8.random(in: 0x20...0x7E, using: &generator), at: place)
        default: bytes.removeSubrange(place..<min(place + 40, bytes.count))
        }
        guard let text = String(validating: bytes, as: UTF8.self) else { continue }
        // Another name or minute is as good as the first, and is what was signed.
        if let read = try? Signed<Content>(reading: forge.text(payload: text)) {
          #expect(try SignedToken(parsing: read.bytes, part: .certificate).payload.bytes == bytes)
        }
      }
    }
    try garble(Sample.leader.sign(TokenSample.handIn()))
    try garble(Sample.leader.sign(TokenSample.movingAlone()))
  }
}
