import Courseware
import Testing

@testable import Credentials

@Suite("Proofs from the log")
struct InclusionProofTests {
  /// The proof of the fifth of seven entries.
  static func proof() throws -> (proof: InclusionProof, object: [UInt8]) {
    let keeper = try LogSample.grow(SimulatedDisk().files, to: 4)
    let leaves = try keeper.append((4..<7).map { LogSample.leaf($0) }, at: LogSample.time(60))
    return (leaves[0].proof, leaves[0].pending.object)
  }

  static func text() throws -> String { String(decoding: try proof().proof.bytes, as: UTF8.self) }

  @Test("A proof is a C2SP tlog-proof")
  func form() throws {
    let (proof, object) = try Self.proof()
    let lines = try Self.text().split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0] == "c2sp.org/tlog-proof@v1")
    let extra = #"{"at":"2026-11-22T07:31:00Z","salt":"\#(Base64Text.encode(LogSample.leaf(4).salt))"}"#
    #expect(lines[1] == "extra " + Base64Text.encode(Array(extra.utf8)))
    #expect(lines[2] == "index 4")
    #expect(lines[6] == "" && lines[7] == LogSample.origin && lines[8] == "7")
    let read = try InclusionProof(parsing: proof.bytes)
    #expect(read == proof)
    #expect(read.findings(object: object, kind: .issue, key: LogSample.verifier) == [])
  }

  @Test("A proof proves one object, of one kind, in one log")
  func other() throws {
    let (proof, object) = try Self.proof()
    #expect(proof.findings(object: object + [0], kind: .issue, key: LogSample.verifier) == [.proofInvalid])
    #expect(proof.findings(object: object, kind: .revoke, key: LogSample.verifier) == [.proofInvalid])
    let others = [LogKey().verifier(origin: LogSample.origin), LogSample.key.verifier(origin: "kyndig/other")]
    for key in others {
      #expect(proof.findings(object: object, kind: .issue, key: key) == [.checkpointUnknownKey])
    }
  }

  /// What is changed, and whether it can still be read.
  static let alterations: [(String, String, Bool)] = [
    ("index 4", "index 5", true), ("index 4", "index 7", true), ("index 4", "index 04", false),
    ("index 4", "index -4", false), ("index 4", "index 4 ", false), ("index 4", "index", false),
    ("index 4\n", "", false),
    ("index 4", "index 999999999999999", false), ("@v1", "@v2", false), ("extra ", "extra  ", false),
    ("extra ", "", false), ("extra ey", "extra eX", false), ("extra ", "Extra ", false),
    ("\n7\n", "\n8\n", true), ("\n\nkyndig", "\nkyndig", false), ("\n\nkyndig", "\n\n\nkyndig", true),
    ("\n— kyndig", "\n— kyndi", true), ("— ", "", true),
  ]

  @Test("A proof that was altered is refused", arguments: alterations)
  func altered(old: String, new: String, isRead: Bool) throws {
    let text = try Self.text()
    let other = text.replacing(old, with: new, maxReplacements: 1)
    try #require(other != text)
    let object = LogSample.leaf(4).object
    do {
      let proof = try InclusionProof(parsing: Array(other.utf8))
      #expect(isRead)
      #expect(proof.findings(object: object, kind: .issue, key: LogSample.verifier) != [])
    } catch {
      #expect(!isRead && error == .malformed(.proof))
    }
  }

  @Test("No single bit of a proof can be changed")
  func bits() throws {
    let (proof, object) = try Self.proof()
    for index in proof.bytes.indices {
      var bytes = proof.bytes
      bytes[index] ^= 1 << (index % 8)
      guard let read = try? InclusionProof(parsing: bytes) else { continue }
      #expect(read.findings(object: object, kind: .issue, key: LogSample.verifier) != [], "byte \(index)")
    }
  }

  @Test("Anything else is no proof")
  func odd() {
    let heading = "c2sp.org/tlog-proof@v1\n"
    let hashes = String(repeating: Digest(of: []).base64 + "\n", count: 60)
    let extra = "extra " + Base64Text.encode(Array(#"{"at":"2026-11-22T07:31:00Z","salt":""}"#.utf8)) + "\n"
    for text in [
      "", "\n\n", heading, heading + "index 0\n\n", heading + extra + "index 0\n\n", heading + hashes + "\n",
    ] {
      #expect(throws: LogError.malformed(.proof)) { try InclusionProof(parsing: Array(text.utf8)) }
    }
    let long = Array(repeating: UInt8(ascii: "a"), count: 40_000)
    #expect(throws: LogError.malformed(.proof)) { try InclusionProof(parsing: long) }
  }

  @Test("A log's key is sealed as the others are, and is none of them")
  func sealed() throws {
    let passphrase = Passphrase(entered: "ugle tåke vindu brygge eple")
    let sealed = LogSample.key.sealed(with: passphrase, cost: Sample.quickCost, at: Sample.time)
    #expect(sealed.kind == .log)
    #expect(sealed.did == nil)
    #expect(sealed.id.hasPrefix("did:key:z6Mk"))
    let read = try SealedKey(parsing: sealed.bytes)
    #expect(read == sealed)
    #expect(try LogKey(unsealing: read, with: passphrase).verifier(origin: "a") == LogSample.key.verifier(origin: "a"))
    #expect(throws: SealError.wrongKind(.log)) { try IssuerKey(unsealing: read, with: passphrase) }
    let leader = Sample.leader.sealed(with: passphrase, cost: Sample.quickCost, at: Sample.time)
    #expect(throws: SealError.wrongKind(.leader)) { try LogKey(unsealing: leader, with: passphrase) }
    #expect(leader.did == Sample.leader.id)
    // A name that is another kind of key's.
    let text = String(decoding: sealed.bytes, as: UTF8.self).replacing(sealed.id, with: Sample.leader.id.text)
    #expect(throws: SealError.malformed) { try SealedKey(parsing: Array(text.utf8)) }
    #expect("\(LogSample.key)" == sealed.id)
  }
}
