import ArgumentParser
import Courseware
import Credentials
import Foundation
import Testing

@testable import KyndigApp

@Suite("kyndig verify")
struct VerifyTests {
  /// A site where somebody has finished; made once.
  static let finished = Result {
    let bench = try Bench(LittleCourse(), step: 0)
    var pilot = Pilot(.drawn, course: try bench.course())
    try bench.run(&pilot)
    return bench
  }

  private func verification(_ ending: String, isTrusted: Bool = true) throws -> (String, Verification) {
    let bench = try Self.finished.get()
    let path = try #require(bench.issued().first { $0.hasSuffix(ending) })
    let trust = TrustedIssuers(isTrusted ? try bench.issuing.pins.issuers() : [])
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    return (path, verify(bytes, trust: trust, at: bench.world.now()))
  }

  @Test("tells what a good certificate says", arguments: ["jwt", "svg"])
  func trusted(ending: String) throws {
    let (_, verification) = try verification(ending)
    let text = Verify.text("bevis.\(ending)", verification, .nb).replacing(
      /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/, with: "K7QF-2M9X-4TRD")
    #expect(
      text == """
        bevis.\(ending): gyldig
          Dokument:    dokumentasjon på gjennomført opplæring, selvutstedt
          Innehaver:   Kari Nordmann
          Kurs:        HMS i det små, utgave 2026-1
          Fullført:    2026-11-18
          Omfang:      8 min beregnet, 0 min aktiv tid
          Resultat:    100\u{A0}%, beståttgrense 80\u{A0}%
          Utsteder:    Kari Nordmann
          Bevis-ID:    K7QF-2M9X-4TRD
        """)
  }

  @Test("tells it in nynorsk and in English", arguments: [Language.nn, .en])
  func languages(language: Language) throws {
    let text = Verify.text("bevis.svg", try verification("svg").1, .of(language)).replacing(
      /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/, with: "K7QF-2M9X-4TRD")
    try expectGolden(text + "\n", "verify-\(language.rawValue)")
  }

  @Test("says of one by an unknown issuer that it hangs together, and that nobody known stands behind it")
  func unanchored() throws {
    let text = Verify.text("a.svg", try verification("svg", isTrusted: false).1, .nb)
    #expect(
      text.hasPrefix("a.svg: henger sammen, men utstederen er ukjent her\n  ISSUER_UNTRUSTED: Utstederen er ikke"))
    #expect(text.contains("Innehaver:   Kari Nordmann"))
  }

  @Test("warns that what an invalid one says cannot be relied on")
  func invalid() throws {
    let (path, _) = try verification("jwt")
    var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    // Another letter of the alphabet in the signature: the encoding stays whole.
    let place = bytes.count - 20
    bytes[place] = bytes[place] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
    let verification = verify(bytes, trust: TrustedIssuers(), at: Timestamp(milliseconds: 1_795_000_000_000))
    let text = Verify.text("a.jwt", verification, .nb)
    #expect(text.hasPrefix("a.jwt: ugyldig\n  SIG_INVALID: "))
    #expect(text.contains("  Dette sier filen, men det kan ikke stoles på:\n"))
  }

  @Test("says nothing of what is no certificate but that")
  func noCertificate() {
    let verification = verify([], trust: TrustedIssuers(), at: Timestamp(milliseconds: 0))
    let text = Verify.text("tom.svg", verification, .nb)
    #expect(text.hasPrefix("tom.svg: ugyldig\n  ENCODING: "))
    #expect(text.split(separator: "\n").count == 2)
  }

  @Test("gives the same as JSON")
  func json() throws {
    let (_, verification) = try verification("svg")
    let json = try JSON(parsing: Verify.json([("a.svg", verification)], .nb).bytes)
    #expect(json["format"] == "kyndig.verify.v1")
    let certificate = try #require(json["certificates"]?.array?.first)
    #expect(
      Set(try #require(certificate.object).keys) == [
        "file", "verdict", "label", "findings", "subject", "issuer", "course", "edition", "completed",
        "nominalMinutes", "activeMinutes", "score",
      ])
    #expect(certificate["file"] == "a.svg")
    #expect(certificate["verdict"] == "trusted")
    #expect(certificate["label"] == "dokumentasjon på gjennomført opplæring, selvutstedt")
    #expect(certificate["findings"] == [])
    #expect(certificate["subject"]?["name"] == "Kari Nordmann")
    #expect(certificate["completed"] == "2026-11-18")
    #expect(certificate["score"] == 100)
    #expect(certificate["edition"]?.string?.count == 64)
    let broken = Verify.json([("b", verify([], trust: TrustedIssuers(), at: Timestamp(milliseconds: 0)))], .nb)
    #expect(broken["certificates"]?.array?.first?["verdict"] == "invalid")
    #expect(broken["certificates"]?.array?.first?["findings"]?.array?.first?["code"] == "ENCODING")
    #expect(broken["certificates"]?.array?.first?["subject"] == nil)
  }

  /// What is verified, against what trust, and what the program ends with.
  @Test(
    "ends with 0, 1, 2 or 66: missing over invalid over unanchored over good",
    arguments: [
      ("good", "own", 0), ("good", "none", 2), ("broken", "own", 1), ("empty", "own", 1), ("missing", "own", 66),
      ("good broken", "own", 1), ("good broken", "none", 1), ("good missing broken", "none", 66),
      ("other", "own", 1),
    ])
  func exitCode(files: String, trust: String, code: Int32) throws {
    let bench = try Self.finished.get()
    let good = try #require(bench.issued().first { $0.hasSuffix(".svg") })
    let folder = bench.folder + "/" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder + "/none", withIntermediateDirectories: true)
    var bytes = try Data(contentsOf: URL(fileURLWithPath: good))
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: URL(fileURLWithPath: folder + "/broken"))
    try Data().write(to: URL(fileURLWithPath: folder + "/empty"))
    let paths = files.split(separator: " ").map { ["good", "other"].contains($0) ? good : "\(folder)/\($0)" }
    let subject = files == "other" ? ["--subject", "Amina Ås"] : []
    let ended = ending {
      var verify = try Verify.parse(
        paths + subject + ["--json", "--trust", trust == "own" ? bench.issuing.pins.path : folder + "/none"])
      try verify.run()
    }
    #expect(ended == code)
  }
}
