import Courseware
import Credentials
import Foundation
import Register
import TerminalUI
import Testing

@testable import KyndigApp

@Suite("Signing")
struct SigningTests {
  @Test(
    "A name is the same whatever its case, spacing and normal form",
    arguments: [
      ("Kari Nordmann", "Kari Nordmann", true), ("kari nordmann", "Kari Nordmann", true),
      ("  KARI   NORDMANN ", "Kari Nordmann", true), ("Kåre Ås", "Ka\u{30A}re A\u{30A}s", true),
      ("Kari\u{A0}Nordmann", "Kari Nordmann", true), ("Kari", "Kari Nordmann", false),
      ("Kåre Nordmann", "Kari Nordmann", false), ("KariNordmann", "Kari Nordmann", false), ("", "Kari Nordmann", false),
      ("Nordmann Kari", "Kari Nordmann", false),
    ])
  func sameName(typed: String, known: String, isSame: Bool) { #expect(typed.isSameName(as: known) == isSame) }

  @Test("A name that differs is said back beside the right one, and nothing is signed")
  func otherName() throws {
    let bench = try Bench(LittleCourse())
    let guide = try bench.refusing([
      .until { $0.fact.hasPrefix("steg 2") }, .type("Amina fra HR"), .press([.enter]), .keep("other"),
    ])
    let screen = try #require(guide.kept["other"])
    #expect(screen.says("Du skrev «Amina fra HR». Kurset er tatt av «Kari Nordmann». Skriv navnet slik."))
    #expect(screen.fact.hasPrefix("steg 2"))
    #expect(try bench.study().session?.attestation == nil)
    #expect(bench.issued() == [])
  }

  @Test("A wrong passphrase signs nothing, and the right one afterwards does")
  func wrongPassphrase() throws {
    let bench = try Bench(LittleCourse())
    let guide = try bench.refusing([
      .until { $0.fact.hasPrefix("steg 3") }, .type("helt feil passfrase"), .press([.enter]), .keep("wrong"),
      .act {
        let session = try bench.study().session
        #expect(session?.attestation == nil)
        #expect(bench.issued() == [] && bench.pending() == [])
      },
      .until { $0.trail == ["Dokumentasjon på gjennomført opplæring"] }, .keep("certificate"),
    ])
    #expect(guide.kept["wrong"]?.says("Passfrasen stemmer ikke. Ingenting er signert.") == true)
    #expect(guide.kept["certificate"] != nil)
    #expect(bench.issued().count == 2)
    #expect(try bench.audit().allDeviations == [])
  }

  @Test("Esc, or an empty line, anywhere in signing signs nothing", arguments: ["steg 1", "steg 2", "steg 3"])
  func cancelled(step: String) throws {
    let bench = try Bench(LittleCourse())
    let keys: [Key] = step == "steg 1" ? [.escape] : [.enter]
    let guide = try bench.refusing([.until { $0.fact.hasPrefix(step) }, .press(keys), .keep("afterwards")])
    #expect(guide.kept["afterwards"]?.says("Alt er bestått. Nå kan du signere egenerklæringen") == true)
    #expect(try bench.study().session?.attestation == nil)
    #expect(bench.issued() == [])
  }

  @Test("The text on the screen is the text that was signed, byte for byte")
  func statement() throws {
    let bench = try Bench(LittleCourse())
    let guide = try bench.refusing([
      .until { $0.fact.hasPrefix("steg 2") }, .keep("words"), .until { $0.fact.hasPrefix("bevis-ID") },
    ])
    let shown = try #require(guide.kept["words"]).body.compactMap { block -> String? in
      guard case .indented(let blocks) = block, case .lines(let lines) = blocks.first else { return nil }
      return lines.map(\.string).joined(separator: "\n")
    }
    let file = try #require(bench.issued().first { $0.hasSuffix(".jwt") })
    let verification = verify(
      Array(try Data(contentsOf: URL(fileURLWithPath: file))), trust: TrustedIssuers([]), at: bench.world.now())
    let claims = try payload(of: try #require(verification.credential).attestation)
    #expect(shown == [try #require(claims["statement"]?.string)])
    #expect(shown.first?.hasPrefix("Jeg, Kari Nordmann, bekrefter at jeg selv har") == true)
  }

  /// The claims of a signed token.
  private func payload(of token: String) throws -> JSON {
    let part = token.split(separator: ".")[1].replacing("-", with: "+").replacing("_", with: "/")
    let padded = part + String(repeating: "=", count: (4 - part.count % 4) % 4)
    let bytes = try #require(Data(base64Encoded: String(padded)))
    return try JSON(parsing: Array(bytes))
  }

  @Test(
    "Storing that fails after the signature leaves no certificate; the passphrase was not kept, so signing begins anew")
  func notStored() throws {
    let bench = try Bench(LittleCourse())
    let guide = try bench.refusing([
      .until { $0.fact.hasPrefix("steg 3") }, .act(bench.refuse), .until { $0.heading == "Svaret er ikke lagret" },
      .act { #expect(bench.issued() == []) },
      .act(bench.allow), .press([.enter]), .keep("again"),
      .until { $0.trail == ["Dokumentasjon på gjennomført opplæring"] }, .keep("certificate"),
    ])
    #expect(guide.kept["again"]?.fact.hasPrefix("steg 1") == true)
    #expect(guide.kept["certificate"]?.fact.hasPrefix("bevis-ID") == true)
    #expect(guide.pilot.passphraseCount == 3)
    #expect(bench.issued().count == 2)
    #expect(bench.pending() == [])
    #expect(try bench.audit().allDeviations == [])
  }

  @Test("A kill after the files were written aside, before anything was stored, leaves no certificate")
  func killedBeforeStoring() throws {
    let bench = try Bench(LittleCourse())
    let certificate = try bench.signed().certificate
    try bench.issuing.prepare(certificate)
    #expect(bench.pending().count == 2)
    try bench.open()
    #expect(bench.pending() == [])
    #expect(bench.issued() == [])
    #expect(try bench.audit().rows.map(\.state) == [.passed])
    #expect(try bench.audit().allDeviations == [])
  }

  @Test("A kill after storing, before the files got their names, is finished at the next start")
  func killedBeforeRenaming() throws {
    let bench = try Bench(LittleCourse())
    let made = try bench.signed()
    try bench.issuing.prepare(made.certificate)
    var study = try bench.study()
    try study.record(
      [
        .attested(digest: Digest(of: made.attestation.token.utf8).hex),
        .certified(certificate: made.certificate.credential.id.urn),
      ], at: bench.world.now())
    #expect(try bench.audit().allDeviations.map(\.code) == ["CERT_MISSING"])
    try bench.open()
    #expect(bench.pending() == [])
    #expect(bench.issued().count == 2)
    #expect(try bench.audit().rows.map(\.verdict) == [.trusted])
    #expect(try bench.audit().allDeviations == [])
  }
}

extension Bench {
  /// Brings a leader to where only the signature is missing, and signs for her without the program.
  func signed() throws -> (attestation: SignedAttestation, certificate: Certificate) {
    let guide = try refusing([.until { $0.fact.hasPrefix("steg 1") }])
    let study = try study()
    guard let submission = study.submission else { throw Complaint(.fault, "no leader") }
    let attestation = try issuing.attestation(of: submission, at: world.now())
    return try issuing.certificate(
      on: attestation, of: submission, passphrase: Passphrase(entered: guide.pilot.passphrase), at: world.now())
  }

  /// Starts the program, and leaves at once.
  func open() throws {
    var guide = Guide(Pilot(.drawn, course: try course()), [])
    try run(&guide)
  }
}
