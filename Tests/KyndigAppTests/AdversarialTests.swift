import ArgumentParser
import Courseware
import Credentials
import Foundation
import Testing

@testable import KyndigApp

/// Cheap cases alone: the organisation is made once, and put back after each.
@Suite("Whatever is tried ends with its code", .serialized)
struct AdversarialTests {
  /// What `kyndig verify` ends with over each example; what is found stands in the name.
  static let examples: [(file: String, exit: Int32)] =
    [
      "ALG_KEY_MISMATCH.jwt", "ALG_NOT_ALLOWED.jwt", "AMBIGUOUS.svg", "ATTEST_AUDIENCE.svg",
      "ATTEST_CONTENT_MISMATCH.jwt", "ATTEST_MISSING.jwt", "ATTEST_SUBJECT_MISMATCH.jwt", "BACKDATED.svg",
      "CLAIM_MISMATCH.jwt", "CLAIM_MISSING.jwt", "ENCODING.jwt", "EXPIRED.svg", "FOUR_EYES.svg",
      "HEADER_NOT_ALLOWED.jwt", "ISSUER_KEY_MISMATCH.jwt", "JSON_DUPLICATE_KEY.jwt", "JSON_INVALID.jwt",
      "KEY_OUT_OF_RANGE.svg", "KEY_REUSED.jwt", "NOT_YET_VALID.svg", "PROOF_INVALID.svg", "RECIPIENT_MISMATCH.svg",
      "RENDERING_MISMATCH.svg", "REVOKED.svg", "SIG_INVALID.jwt", "SUPERSEDED.svg", "TOO_LARGE.jwt",
    ].map { ($0, 1) }
    + [
      "CHECKPOINT_UNKNOWN_KEY.svg", "ISSUER_UNTRUSTED.svg", "PROOF_MISSING.svg", "STATUS_STALE.svg",
      "STATUS_UNVERIFIED.svg",
    ].map { ($0, 2) }
    + [
      "valid-documentation.svg", "valid-kursbevis-en.svg", "valid-kursbevis-nn.svg", "valid-kursbevis.jwt",
      "valid-kursbevis.svg", "valid-solo.svg",
    ].map { ($0, 0) }

  static let office =
    AdversarialCase.ofCertificates + AdversarialCase.ofTheLog + AdversarialCase.ofHandIns + AdversarialCase.ofIdentity

  @Test("There is a row for every example, and many more")
  func complete() {
    #expect(Self.examples.map(\.file).sorted() == VerifyExampleTests.names)
    #expect(Set(Self.office.map(\.testDescription)).count == Self.office.count)
    #expect(Self.examples.count * 2 + Self.office.count >= 110)
  }

  private static func path(_ file: String) -> String { VerifyExampleTests.folder.appending(path: file).path }

  private static func code(_ file: String) -> String {
    file.hasPrefix("valid-") ? "" : String(file.prefix { $0 != "." })
  }

  @Test("kyndig verify, on an example", arguments: examples)
  func verified(file: String, exit: Int32) throws {
    let proof =
      file.hasSuffix(".jwt")
      ? FileManager.default.contents(atPath: Self.path(String(file.dropLast(4)) + ".tlog-proof")) : nil
    let verification = verify(
      OfficeBench.bytes(Self.path(file)), trust: try TrustFolder(path: Self.path("trust")).trusted(),
      at: Timestamp(milliseconds: 1_795_419_000_000), subject: file.hasPrefix("RECIPIENT") ? "Ola Nordmann" : nil,
      proof: proof.map(Array.init))
    let ending = Ending(Verify.code([verification.verdict]), codes: verification.findings.map(\.code))
    #expect(ending == Ending(exit, Self.code(file)))
  }

  @Test("kyndig certificate add takes none of them in", arguments: examples)
  func added(file: String, exit: Int32) throws {
    let bench = try Bench(LittleCourse(), step: 0)
    bench.pass(milliseconds: 419_000_000)
    _ = try bench.study()
    try FileManager.default.createDirectory(atPath: bench.world.home, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: Self.path("trust"), toPath: bench.world.home + "/trust")
    // What is valid is somebody else's all the same; whose it is asked for as is not a question here.
    let isInvalid = exit == 1 && !file.hasPrefix("RECIPIENT")
    do {
      let said = try CertificateAdd.parse([Self.path(file), "--site", bench.site.path]).answer(in: bench.world)
      Issue.record("taken in: \(said)")
    } catch {
      #expect(Ending(of: error) == Ending(1, isInvalid ? Self.code(file) : "notHers"))
    }
    #expect(!FileManager.default.fileExists(atPath: bench.site.issued))
  }

  @Test("The office's commands", arguments: office)
  func command(row: AdversarialCase) throws {
    let stage = try AdversarialStage.shared.get()
    defer { try? stage.reset() }
    let ending: Ending
    do { ending = try row.act(stage) } catch { ending = Ending(of: error) }
    #expect(ending == Ending(row.exit, row.code))
  }
}
