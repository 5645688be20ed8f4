import ArgumentParser
import Courseware
import Credentials
import Foundation
import Register
import Testing

@testable import KyndigApp

/// Something that somebody tries, the command that meets it, and how that must end.
struct AdversarialCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let exit: Int32
  let code: String
  let act: @Sendable (AdversarialStage) throws -> Ending

  init(
    _ name: String, _ exit: Int32, _ code: String, _ act: @escaping @Sendable (AdversarialStage) throws -> Ending
  ) {
    testDescription = name
    (self.exit, self.code) = (exit, code)
    self.act = act
  }
}

extension AdversarialCase {
  private static func flip(_ name: String, at offset: Int) -> @Sendable (AdversarialStage) throws -> Void {
    { try $0.change(name) { $0[offset < 0 ? $0.count + offset : offset] ^= 1 } }
  }

  private static func audit(
    _ name: String, _ code: String, _ act: @escaping @Sendable (AdversarialStage) throws -> Void
  ) -> AdversarialCase {
    AdversarialCase("audit: " + name, code.isEmpty ? 0 : 1, code) {
      try act($0)
      return try $0.audit()
    }
  }

  private static func log(
    _ name: String, _ code: String, _ act: @escaping @Sendable (AdversarialStage) throws -> Void
  ) -> AdversarialCase {
    AdversarialCase("log check: " + name, code.isEmpty ? 0 : 1, code) {
      try act($0)
      return try $0.logCheck()
    }
  }

  private static func receive(
    _ name: String, _ exit: Int32, _ code: String, _ bytes: @escaping @Sendable (AdversarialStage) throws -> [UInt8]
  ) -> AdversarialCase {
    AdversarialCase("receive: " + name, exit, code) { try $0.receive(try $0.file(try bytes($0))) }
  }

  static let ofCertificates: [AdversarialCase] = [
    audit("nothing is done", "") { _ in },
    audit("a byte of the token", "RECORD_ALTERED") { try $0.change($0.issued("jwt")) { $0[400] ^= 1 } },
    audit("a byte of the diploma's picture", "RENDERING_MISMATCH") { stage in
      try stage.change(stage.issued("svg")) { bytes in
        if let place = Array("Fjellbygg".utf8).firstPlace(in: bytes) { bytes[place] = UInt8(ascii: "G") }
      }
    },
    audit("a byte of the proof", "PROOF_INVALID") { try $0.change($0.issued("tlog-proof")) { $0[60] ^= 1 } },
    audit("the token is gone", "CERT_MISSING") { try $0.remove($0.issued("jwt")) },
    audit("the proof is gone", "CERT_MISSING PROOF_MISSING") { try $0.remove($0.issued("tlog-proof")) },
    audit("the certificate lies there twice", "NOT_LOGGED") { stage in
      let bytes = OfficeBench.bytes(stage.office.site.certificates + "/" + stage.issued("jwt"))
      try Data(bytes).write(to: URL(fileURLWithPath: stage.office.site.issued + "/2026/kopi.jwt"))
    },
    audit("the list of what is withdrawn is gone", "STATUS_UNVERIFIED") { try $0.remove("status/revocation.jwt") },
    audit("an issuer's person is another in the organisation's file", "RECORD_ALTERED") { stage in
      try stage.change("trust/organisation.json") { bytes in
        if let place = Array("Anne Aas".utf8).firstPlace(in: bytes) { bytes[place] = UInt8(ascii: "E") }
      }
    },
    audit("the log's verifier key", "RECORD_ALTERED", flip("trust/log.vkey", at: 30)),
    audit("a stranger is laid among those to trust", "NOT_LOGGED") { stage in
      let stranger = try Issuer(key: IssuerKey().id, name: OfficeBench.name, person: "Anne Aas")
      try TrustFolder(path: stage.office.site.trust).pin(stranger)
    },
    audit("a key for other people's tools", "RECORD_ALTERED") { stage in
      guard let member = try stage.office.office().organisation.members.first else { return }
      try stage.change("trust/\(member.key.multibase).pem") { $0[40] ^= 1 }
    },
    audit("the edition is altered", "COURSE_HASH_MISMATCH") { stage in
      let edition = stage.certificate.credential.accomplishment.course.edition.hex
      try stage.change("editions/\(edition)/kurs/M01.xml") { $0.append(UInt8(ascii: "\n")) }
    },
    audit("the edition is gone", "COURSE_HASH_MISMATCH") { stage in
      try stage.remove("editions/" + stage.certificate.credential.accomplishment.course.edition.hex)
    },
    audit("an entry of the log", "LOG_ENTRY_ALTERED") { try flip($0.tile("tile/entries/"), at: 9)($0) },
    audit("the log is set back", "LOG_TRUNCATED") { stage in try stage.change("log/checkpoint") { $0 = stage.before } },
  ]

  static let ofTheLog: [AdversarialCase] = [
    log("nothing is done", "") { _ in },
    log("a byte of an entry", "LOG_ENTRY_ALTERED") { try flip($0.tile("tile/entries/"), at: 9)($0) },
    log("the length of an entry", "LOG_ENTRY_ALTERED") { try flip($0.tile("tile/entries/"), at: 1)($0) },
    log("a byte of a tile", "LOG_ENTRY_ALTERED") { try flip($0.tile("tile/0/"), at: 33)($0) },
    log("a byte of a tile as it once was", "LOG_ENTRY_ALTERED", flip("log/tile/0/000.p/1", at: 0)),
    log("a byte of the entries as they once were", "LOG_ENTRY_ALTERED", flip("log/tile/entries/000.p/1", at: 5)),
    log("the entries are cut", "LOG_ENTRY_ALTERED") { try $0.change($0.tile("tile/entries/")) { $0.removeLast(9) } },
    log("the entries are gone", "LOG_ENTRY_ALTERED") { try $0.remove($0.tile("tile/entries/")) },
    log("a tile is gone", "LOG_ENTRY_ALTERED") { try $0.remove($0.tile("tile/0/")) },
    log("the checkpoint's signature", "LOG_ENTRY_ALTERED", flip("log/checkpoint", at: -6)),
    log("a letter that no signature has", "LOG_ENTRY_ALTERED") { stage in
      try stage.change("log/checkpoint") { $0[$0.count - 6] = UInt8(ascii: "!") }
    },
    log("the checkpoint is empty", "LOG_ENTRY_ALTERED") { stage in try stage.change("log/checkpoint") { $0 = [] } },
    log("the log is set back", "LOG_TRUNCATED") { stage in try stage.change("log/checkpoint") { $0 = stage.before } },
  ]

  static let ofHandIns: [AdversarialCase] = [
    receive("what she hands in anew", 0, "taken") { $0.handIn },
    AdversarialCase("receive: the same again", 0, "unchanged") { stage in
      let file = try stage.file(stage.handIn)
      _ = try stage.receive(file)
      return try stage.receive(file)
    },
    receive("nothing", 1, "ENCODING") { _ in [] },
    receive("a letter", 1, "ENCODING") { _ in Array("Hei, her er oppgaven min.".utf8) },
    receive("zeros", 1, "ENCODING") { _ in [UInt8](repeating: 0, count: 5_000) },
    receive("three empty parts", 1, "JSON_INVALID") { _ in Array("..".utf8) },
    receive("one that is cut", 1, "ENCODING") { $0.handIn.dropLast(20) },
    receive("another signature", 1, "SIG_INVALID") { stage in
      stage.handIn.prefix(stage.handIn.count - 86) + Array(try stage.forged().suffix(86))
    },
    receive("a certificate", 1, "HEADER_NOT_ALLOWED") { $0.certificate.jwt },
    receive("to somebody else", 1, "otherAudience") { try $0.forged(audience: [IssuerKey().id]) },
    receive("signed by a stranger in her name", 1, "keyNotBound") { try $0.forged(by: LeaderKey()) },
    receive("with her answers changed", 1, "altered") { stage in
      let changed = try stage.sessions.map { session in
        try CarriedSession(
          events: session.events.indices.map { session.events[$0 == 1 ? 2 : $0] }, attestation: session.attestation)
      }
      return try stage.forged(sessions: changed)
    },
    receive("of somebody who is not on the list", 1, "unknownLeader") {
      try $0.forged(by: LeaderKey(), id: "ukjent")
    },
    AdversarialCase("receive: a file that is not there", 66, "missing") { try $0.receive("/finnes/ikke") },
    AdversarialCase("receive: a folder", 1, "unreadable") { try $0.receive($0.office.bench.folder) },
    AdversarialCase("receive: a link", 1, "unreadable") { stage in
      let link = stage.office.bench.folder + "/lenke-\(UUID().uuidString)"
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: stage.file(stage.handIn))
      return try stage.receive(link)
    },
  ]

  static let ofIdentity: [AdversarialCase] = [
    AdversarialCase("revoke: with a wrong passphrase", 77, "wrongPassphrase") {
      try $0.revoke($0.certificate.credential.id.number, ["a", "b", "c"])
    },
    AdversarialCase("revoke: a certificate that is not there", 66, "unknownCertificate") {
      try $0.revoke("K7QF-2M9X-4TRD", [OfficeBench.anne.passphrase])
    },
    AdversarialCase("revoke: without a reason", 64, "reason") {
      try $0.revoke($0.certificate.credential.id.number, because: "  ", [])
    },
    AdversarialCase("revoke: twice", 1, "alreadyWithdrawn") { stage in
      let number = stage.certificate.credential.id.number
      _ = try stage.revoke(number, [OfficeBench.anne.passphrase])
      return try stage.revoke(number, [OfficeBench.anne.passphrase])
    },
    AdversarialCase("revoke: on a log that was set back", 1, "LOG_TRUNCATED") { stage in
      try stage.change("log/checkpoint") { $0 = stage.before }
      return try stage.revoke(stage.certificate.credential.id.number, [OfficeBench.anne.passphrase])
    },
    AdversarialCase("trust add: nothing", 1, "unknownFile") { try $0.trust([]) },
    AdversarialCase("trust add: a certificate", 1, "unknownFile") { try $0.trust($0.certificate.jwt) },
    AdversarialCase("trust add: an organisation with a byte more", 1, "unknownFile") {
      try $0.trust(try $0.office.office().organisation.bytes + [32])
    },
    AdversarialCase("trust add: a stranger's list", 1, "unknownIssuer") { stage in
      try stage.trust(
        IssuerKey().sign(RevocationList([], id: DocumentIdentifier(), at: stage.office.world.now())).bytes)
    },
    AdversarialCase("trust add: a file that is not there", 66, "noFile") {
      Ending(
        nil,
        codes: [
          try TrustAdd.parse(["/finnes/ikke"]).answer(in: $0.office.world, asking: AskingScript([]).asking()).text.nb
        ])
    },
    AdversarialCase("audit: the organisation's file is spoilt", 1, "RECORD_ALTERED") { stage in
      try stage.change("trust/organisation.json") { $0[0] = 0 }
      return try stage.audit()
    },
  ]
}
