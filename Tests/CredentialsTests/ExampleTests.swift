import Courseware
import Foundation
import Testing

@testable import Credentials

@Suite("Certificates/Examples")
struct ExampleTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Certificates/Examples", directoryHint: .isDirectory)
  /// With KYNDIG_RECORD=1 the examples are made anew, by new keys, and not compared.
  static let isRecording = ProcessInfo.processInfo.environment["KYNDIG_RECORD"] == "1"
  /// A day after they were issued.
  static let time = House.after(86_400)

  static let names: [String] = {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return all.filter { $0.hasSuffix(".svg") || $0.hasSuffix(".jwt") }.sorted()
  }()

  static let unanchored: Set = [
    "ISSUER_UNTRUSTED", "PROOF_MISSING", "CHECKPOINT_UNKNOWN_KEY", "STATUS_UNVERIFIED", "STATUS_STALE",
  ]

  private func read(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: Self.folder.appending(path: name)))
  }

  @Test("The examples are made", .enabled(if: isRecording))
  func record() throws {
    for (name, bytes) in try ExampleMaking().files() {
      let file = Self.folder.appending(path: name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
  }

  @Test("Each example is what its name says, and nothing else", .enabled(if: !isRecording), arguments: names)
  func each(name: String) throws {
    let trust = try TrustFolder(path: Self.folder.appending(path: "trust").path).trusted()
    let code = String(name.prefix { $0 != "." })
    let isValid = code.hasPrefix("valid-")
    let proof = name.hasSuffix(".jwt") ? try? read(code + ".tlog-proof") : nil
    let subject = code == "RECIPIENT_MISMATCH" ? "Ola Nordmann" : nil
    let verification = verify(try read(name), trust: trust, at: Self.time, subject: subject, proof: proof)
    #expect(Set(verification.findings.map(\.code)) == (isValid ? [] : [code]))
    #expect(verification.verdict == (isValid ? .trusted : Self.unanchored.contains(code) ? .unanchored : .invalid))
  }

  @Test("There is an example of every code that a file can give", .enabled(if: !isRecording))
  func complete() {
    let codes = Set(Self.names.map { String($0.prefix { $0 != "." }) })
    let inFiles = Finding.samples.map(\.code).filter { $0 != "WEAK_SEAL" }
    #expect(Set(inFiles).subtracting(codes) == [])
    let kinds = ["valid-solo", "valid-documentation", "valid-kursbevis"]
    #expect(codes.subtracting(inFiles).isSuperset(of: kinds))
  }

  @Test("Every kind is among the valid ones", .enabled(if: !isRecording))
  func labels() throws {
    let trust = try TrustFolder(path: Self.folder.appending(path: "trust").path).trusted()
    func label(_ name: String) throws -> Certificate.Label? {
      verify(try read(name), trust: trust, at: Self.time).label
    }
    #expect(try label("valid-solo.svg") == .selfIssuedDocumentation)
    #expect(try label("valid-documentation.svg") == .countersignedDocumentation)
    #expect(try label("valid-kursbevis.svg") == .courseCertificate)
  }
}
