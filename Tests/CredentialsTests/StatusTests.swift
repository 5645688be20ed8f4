import Courseware
import Foundation
import Testing

@testable import Credentials

@Suite("What is withdrawn, and what is pinned")
final class StatusTests {
  private let root = NSTemporaryDirectory() + "kyndig-" + UUID().uuidString
  private var trust: TrustFolder { TrustFolder(path: root + "/trust") }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  private func write(_ bytes: [UInt8], _ path: String) throws {
    let file = URL(filePath: root + "/" + path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  private let ids = (0..<3).map { _ in DocumentIdentifier() }

  @Test("A list is sorted, says when and why, and is read back")
  func list() throws {
    let entries: [RevocationList.Entry] = [
      .init(ids[2], at: Sample.time), .init(ids[0], at: House.after(1), replacedBy: ids[1]),
    ]
    let list = try House.list(entries)
    #expect(try SignedRevocationList(reading: list.bytes) == list)
    #expect(list.content.entry(of: ids[0])?.kind == .superseded)
    #expect(list.content.entry(of: ids[0])?.replacement == ids[1])
    #expect(list.content.entry(of: ids[2])?.kind == .revoked)
    #expect(list.content.entry(of: ids[1]) == nil)
    #expect(list.content.expires == House.after(92 * 86_400))
    let payload = try SignedToken(parsing: list.token.utf8, part: .certificate).payload
    let names = try #require(payload["revoked"]?.array).compactMap { $0["id"]?.string }
    #expect(names == [ids[0], ids[2]].map(\.urn).sorted())
    #expect(payload.object?.keys.sorted() == ["exp", "iat", "iss", "jti", "revoked"])
  }

  @Test("A list that withdraws one twice, or replaces one with itself, is none")
  func unsound() {
    #expect(throws: SignedProblem.claimMismatch(claim: "revoked")) {
      try House.list([.init(self.ids[0], at: Sample.time), .init(self.ids[0], at: House.after(1))])
    }
    #expect(throws: SignedProblem.claimMismatch(claim: "revoked")) {
      try House.list([.init(self.ids[0], at: Sample.time, replacedBy: self.ids[0])])
    }
    #expect(throws: SignedProblem.claimMismatch(claim: "revoked")) { try House.list(expires: Sample.time) }
  }

  static let altered: [(path: String, value: JSON?)] = [
    ("revoked.0.kind", "superseded"), ("revoked.0.kind", "godkjent"), ("revoked.0.reason", "x"),
    ("revoked.0.by", "urn:uuid:x"), ("revoked.0.at", "i går"), ("revoked.0.at", nil), ("revoked.0.id", nil),
    ("revoked", nil), ("revoked", [:]), ("exp", nil), ("exp", 1), ("nbf", 1),
  ]

  @Test("A list that says something else than one can is refused, whoever signed it", arguments: altered.indices)
  func altered(index: Int) throws {
    let honest = try House.list([.init(ids[0], at: Sample.time)])
    var payload = try SignedToken(parsing: honest.token.utf8, part: .certificate).payload
    payload.set(Self.altered[index].path, Self.altered[index].value)
    let token = SignedToken.sign(
      header: ["alg": "ES256", "typ": .string(RevocationList.type)], payload: payload, with: Sample.issuerKey.signing)
    #expect(throws: SignedProblem.self) { try SignedRevocationList(reading: Array(token.utf8)) }
  }

  @Test("A pin is read back with all it says, and nothing else is a pin")
  func pins() throws {
    for pin in [
      Pin(Sample.issuer), Pin(House.issuer, log: House.verifier),
      Pin(House.issuer, log: House.verifier, from: Sample.time, until: House.after(60)),
    ] {
      #expect(Pin(parsing: pin.bytes) == pin)
      #expect(Pin(parsing: pin.bytes.dropLast()) == nil)
    }
    let text = String(decoding: Pin(House.issuer, log: House.verifier, until: Sample.time).bytes, as: UTF8.self)
    for (old, new) in [
      ("kyndig.trust.v1", "kyndig.trust.v2"), ("\"until\":\"2026-11-22T07:30:00Z\"", "\"until\":\"snart\""),
      ("kyndig/0", "kyndig/1"), ("\"person\"", "\"human\""), ("{", "{ "),
    ] {
      #expect(Pin(parsing: Array(text.replacing(first: old, with: new).utf8)) == nil)
    }
  }

  @Test("A folder of pins, an organisation's file and lists are trusted together")
  func folder() throws {
    let certificate = try House.certificate()
    let proof = House.proof(of: certificate.jwt).bytes
    func check() throws -> [Finding] {
      verify(certificate.jwt, trust: try trust.trusted(), at: Sample.time, proof: proof).findings
    }
    let organisation = try Organisation(
      name: "Fjellbygg AS", organisationNumber: "974760673", log: House.verifier,
      members: [.init(key: Sample.issuerKey.id, person: "Siri Haugen"), .init(key: House.other.id, person: "Nils Vik")])
    #expect(try check() == [.issuerUntrusted(issuer: Sample.issuerKey.id.text)])
    try write(organisation.bytes, "trust/organisation.json")
    #expect(try trust.pins().map(\.issuer.person) == organisation.members.map(\.person))
    #expect(try check() == [.statusUnverified])
    try write(House.list(by: House.other).bytes, "status/revocation.jwt")
    #expect(try check() == [])
    // A pin of its own says more.
    try trust.pin(Pin(House.issuer, log: House.verifier, until: House.after(-1)))
    #expect(try check() == [.keyOutOfRange(at: "2026-11-22T07:30:00Z")])
    try trust.pin(Pin(House.issuer, log: House.verifier), replacing: true)
    try trust.keep(House.list([.init(certificate.credential.id, at: Sample.time)]))
    #expect(try check() == [.revoked(at: "2026-11-22T07:30:00Z")])
  }

  @Test("A newer list takes the place of an older one, and not the other way round")
  func newer() throws {
    let old = try House.list([.init(ids[0], at: Sample.time)])
    let new = try House.list([.init(ids[0], at: Sample.time), .init(ids[1], at: House.after(1))], at: House.after(2))
    try trust.keep(old)
    try trust.keep(new)
    try trust.keep(old)
    #expect(try trust.lists() == [new])
  }

  @Test("A list or a pin that cannot be read is told of, not passed over", arguments: ["trust/x.jwt", "trust/x.json"])
  func malformed(path: String) throws {
    try write(Array("{}".utf8), path)
    #expect(throws: FolderError.malformed(path: root + "/" + path)) { try self.trust.trusted() }
  }
}
