import Courseware
import Foundation

@testable import Credentials

/// Makes `Certificates/Examples`: every kind that is valid, and each way not to be, named by its code.
///
/// The keys are made for it and thrown away, so nobody can make another file in their names.
struct ExampleMaking {
  let home = ExampleHouse(
    name: "Fjellbygg AS", person: "Siri Haugen", number: "974760673", origin: "kyndig/5f0c9ad1e2b74386")
  let unlisted = ExampleHouse(
    name: "Vestvik Elektro AS", person: "Berit Moen", number: nil, origin: "kyndig/91b3c7e0d45a2f68")
  let stale = ExampleHouse(
    name: "Nordheim Bakeri AS", person: "Jonas Lie", number: nil, origin: "kyndig/0e6d2a98b1c4f753")
  /// An issuer of the same organisation, whose key is no longer in use.
  let former: ExampleHouse
  let revoked = DocumentIdentifier()
  let superseded = DocumentIdentifier()
  let replacement = DocumentIdentifier()

  init() {
    former = ExampleHouse(
      name: home.name, person: "Trond Aas", number: home.number, log: home.log, origin: home.origin)
  }

  /// Everything, by path.
  func files() throws -> [String: [UInt8]] {
    var files = try trust().merging(valid()) { $1 }
    for part in [try tokens(), try attestations(), try drawings(), try statuses(), try logs()] {
      files.merge(part) { $1 }
    }
    return files
  }

  /// The solo issuer is the leader herself.
  var solo: Issuer { Sample.makeIssuer(Sample.issuerKey.id, name: "Kari Nordmann") }

  private func trust() throws -> [String: [UInt8]] {
    let long = Timestamp(milliseconds: Sample.time.milliseconds + 100 * 365 * 86_400_000)
    let past = Timestamp(milliseconds: Sample.time.milliseconds - 200 * 86_400_000)
    let entries: [RevocationList.Entry] = [
      .init(revoked, at: Sample.time), .init(superseded, at: Sample.time, replacedBy: replacement),
    ]
    return [
      "trust/solo.json": Pin(solo).bytes, "trust/fjellbygg.json": try home.pin().bytes,
      "trust/fjellbygg-former.json": try former.pin(until: past).bytes,
      "trust/vestvik.json": try unlisted.pin().bytes, "trust/nordheim.json": try stale.pin().bytes,
      "trust/fjellbygg.jwt": try House.list(entries, by: home.key, expires: long).bytes,
      "trust/nordheim.jwt": try House.list(by: stale.key, at: past).bytes,
      "trust/solo.pem": Array(Sample.issuerKey.publicKeyPEM.utf8),
      "trust/fjellbygg.pem": Array(home.key.publicKeyPEM.utf8),
    ]
  }

  private func valid() throws -> [String: [UInt8]] {
    let documentation = try home.certificate()
    let kursbevis = try home.certificate(id: replacement, review: House.review())
    return [
      "valid-solo.svg": try own().svg, "valid-documentation.svg": home.svg(documentation),
      "valid-kursbevis.svg": home.svg(kursbevis), "valid-kursbevis-nn.svg": home.svg(kursbevis, .nn),
      "valid-kursbevis-en.svg": home.svg(kursbevis, .en), "valid-kursbevis.jwt": kursbevis.jwt,
      "valid-kursbevis.tlog-proof": home.proof(of: kursbevis).bytes,
    ]
  }

  /// A self-issued certificate, as it should be.
  func own(validUntil: Timestamp? = nil) throws -> Certificate {
    let facts = try Sample.accomplishment(modules: 16, activeMinutes: 372)
    return try Certificate.issue(
      on: Sample.signed(facts), as: solo, with: Sample.issuerKey, id: DocumentIdentifier(), at: Sample.time,
      validUntil: validUntil)
  }

  /// A self-issued token whose parts were changed before they were signed.
  func token(
    header: (inout JSON) -> Void = { _ in }, payload: (inout JSON) -> Void = { _ in }
  ) throws -> [UInt8] {
    let honest = try SignedToken(parsing: own().token.utf8, part: .certificate)
    var (head, body) = (honest.header, honest.payload)
    header(&head)
    payload(&body)
    return Array(SignedToken.sign(header: head, payload: body, with: Sample.issuerKey.signing).utf8)
  }

  private func tokens() throws -> [String: [UInt8]] {
    let honest = try own()
    var broken = honest.jwt
    broken[broken.count - 20] = broken[broken.count - 20] == 0x41 ? 0x42 : 0x41
    let text = try SignedToken(parsing: honest.token.utf8, part: .certificate).payload.text
    return [
      "SIG_INVALID.jwt": broken, "ALG_NOT_ALLOWED.jwt": try token(header: { $0.set("alg", "EdDSA") }),
      "ALG_KEY_MISMATCH.jwt": try token(header: { $0.set("jwk.crv", "secp256k1") }),
      "HEADER_NOT_ALLOWED.jwt": try token(header: { $0.set("kid", .string(Sample.issuerKey.id.text + "#key")) }),
      "ISSUER_KEY_MISMATCH.jwt": try token(header: { $0 = .object(Certificate.header(for: Sample.leader.id)) }),
      "CLAIM_MISSING.jwt": try token(payload: { $0.set("credentialSubject.activityEndDate", nil) }),
      "CLAIM_MISMATCH.jwt": try token(payload: { $0.set("credentialSubject.creditsEarned", 40) }),
      "JSON_DUPLICATE_KEY.jwt": Forge.token(payloadText: #"{"name":"Godkjent","# + text.dropFirst()),
      "JSON_INVALID.jwt": Forge.token(payloadText: text + " {}"), "ENCODING.jwt": honest.jwt + [0x0A],
      "TOO_LARGE.jwt": [UInt8](repeating: 0x41, count: UnverifiedCertificate.maximumTokenBytes + 1),
      "RECIPIENT_MISMATCH.svg": honest.svg, "EXPIRED.svg": try own(validUntil: House.after(3600)).svg,
      "NOT_YET_VALID.svg": try later().svg, "ISSUER_UNTRUSTED.svg": try stranger().svg,
    ]
  }

  private func later() throws -> Certificate {
    let time = Timestamp(milliseconds: Sample.time.milliseconds + 100 * 365 * 86_400_000)
    return try Certificate.issue(
      on: Sample.signed(Sample.accomplishment()), as: solo, with: Sample.issuerKey, id: DocumentIdentifier(), at: time)
  }

  private func stranger() throws -> Certificate {
    let key = IssuerKey()
    let attestation = Attestation(
      of: try Sample.accomplishment(), to: key.id, id: DocumentIdentifier(), at: Sample.time)
    return try Certificate.issue(
      on: Sample.leader.sign(attestation), as: Sample.makeIssuer(key.id, name: "Kari Nordmann"), with: key,
      id: DocumentIdentifier(), at: Sample.time)
  }
}
