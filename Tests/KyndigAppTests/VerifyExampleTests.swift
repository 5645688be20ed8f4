import Courseware
import Credentials
import Foundation
import Testing

@testable import KyndigApp

@Suite("kyndig verify, on the examples")
struct VerifyExampleTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Certificates/Examples")
  static let names: [String] = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".svg") || $0.hasSuffix(".jwt") }.sorted()

  /// A day after they were issued.
  private func verification(_ name: String) throws -> Verification {
    let trust = try TrustFolder(path: Self.folder.path + "/trust").trusted()
    let bytes = Array(try Data(contentsOf: Self.folder.appending(path: name)))
    let proof =
      name.hasSuffix(".jwt")
      ? try? Data(contentsOf: Self.folder.appending(path: name.dropLast(4) + ".tlog-proof")) : nil
    return verify(
      bytes, trust: trust, at: Timestamp(milliseconds: 1_795_419_000_000),
      subject: name.hasPrefix("RECIPIENT") ? "Ola Nordmann" : nil, proof: proof.map { Array($0) })
  }

  @Test("tells who signed, who talked with the leader, and where in the log it is", arguments: ["svg", "jwt"])
  func kursbevis(ending: String) throws {
    let text = Verify.text("bevis", try verification("valid-kursbevis." + ending), .nb).replacing(
      /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/, with: "K7QF-2M9X-4TRD")
    #expect(
      text == """
        bevis: gyldig
          Dokument:      kursbevis, tosignert, internt kurs
          Innehaver:     Kari Nordmann
          Kurs:          HMS for ledere, utgave 2026-2
          Fullført:      2026-11-21
          Omfang:        540 min beregnet, 372 min aktiv tid
          Resultat:      88\u{A0}%, beståttgrense 80\u{A0}%
          Samtale:       2026-11-21, 45 min, ledet av Eva Lunde (Yrkeshygieniker i bedriftshelsetjenesten)
          Tema:          Risikovurdering av støv · Avvik og varsling
          Utkast lest:   Handlingsplan · Mål for HMS-arbeidet
          Utsteder:      Fjellbygg AS, ved Siri Haugen
          Bevis-ID:      K7QF-2M9X-4TRD
          Logg:          nr. 5 i kyndig/5f0c9ad1e2b74386
        """)
  }

  @Test("names what is found in each language, and never the same for two", arguments: names)
  func words(name: String) throws {
    let verification = try verification(name)
    let code = String(name.prefix { $0 != "." })
    for language in Language.allCases {
      let phrases = VerifyPhrases.of(language)
      let text = Verify.text(name, verification, phrases)
      #expect(code.hasPrefix("valid-") || text.contains("  \(code): "))
      for finding in verification.findings { #expect(phrases.findings.text(finding).count > 20) }
      #expect(text.contains("ukjent her") == (code == "ISSUER_UNTRUSTED" && language == .nb))
    }
  }

  @Test("gives the talk, the person and the log as JSON, where there are such")
  func json() throws {
    let json = Verify.json([("a", try verification("valid-kursbevis.svg"))], .nb)
    let certificate = try #require(json["certificates"]?.array?.first)
    #expect(certificate["label"] == "kursbevis, tosignert")
    #expect(certificate["internalCourse"] == true)
    #expect(certificate["issuer"]?["person"] == "Siri Haugen")
    #expect(certificate["review"]?["reviewer"] == "Eva Lunde")
    #expect(certificate["review"]?["minutes"] == 45)
    #expect(certificate["log"]?["index"] == 5)
    let documentation = Verify.json([("a", try verification("valid-documentation.svg"))], .nb)
    #expect(documentation["certificates"]?.array?.first?["review"] == nil)
    #expect(documentation["certificates"]?.array?.first?["internalCourse"] == false)
  }
}
