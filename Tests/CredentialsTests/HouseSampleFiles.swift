import Courseware
import Foundation
import Testing

@testable import Credentials

extension SampleFiles {
  @Test("Diplomas of every kind and language are written, to be looked at", .enabled(if: folder != nil))
  func writeDiplomas() throws {
    let folder = URL(filePath: try #require(Self.folder), directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let full = try Certificate.Review(
      reviewer: "Anne-Margrethe Kristoffersdatter Hammerstein-Østgård",
      competence: "HMS-rådgiver og yrkeshygieniker med ti års erfaring fra bedriftshelsetjenesten i bygg og anlegg",
      date: "2026-11-21", minutes: 90,
      topics: (1...12).map { "Kartlegging, risikovurdering og handlingsplan nr. \($0)" },
      drafts: (1...12).map { "Rutine for varsling om kritikkverdige forhold, utkast \($0)" })
    let seventeen = try Sample.accomplishment(modules: 17, activeMinutes: 372)
    let cases: [(String, Certificate)] = [
      ("solo", try Sample.certificate(seventeen)), ("documentation", try House.certificate(seventeen)),
      ("kursbevis", try House.certificate(seventeen, review: House.review())),
      ("kursbevis-other", try House.certificate(Sample.accomplishment(level: .other), review: House.review())),
      ("kursbevis-full", try House.certificate(Self.long(modules: 24), review: full)),
      ("kursbevis-long", try House.certificate(Self.long(modules: 17), review: House.review())),
    ]
    for (name, certificate) in cases {
      for language in DiplomaLanguage.allCases {
        let proof = certificate.label == .selfIssuedDocumentation ? nil : House.proof(of: certificate.jwt)
        let file = folder.appending(path: "\(name)-\(language.rawValue).svg")
        try Data(certificate.svg(language: language, proof: proof)).write(to: file)
      }
    }
  }
}
