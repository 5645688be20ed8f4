import Courseware
import Foundation
import Testing

@testable import Credentials

@Suite("Samples for other people's tools")
struct SampleFiles {
  static let folder = ProcessInfo.processInfo.environment["KYNDIG_SAMPLES"]

  @Test("A sample certificate is written, with what is needed to check it", .enabled(if: folder != nil))
  func write() throws {
    let folder = URL(filePath: try #require(Self.folder), directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    // Other tools look at the clock, so these are from now.
    let now = Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
    let cases: [(String, Accomplishment)] = [
      ("sample", try Sample.accomplishment()),
      ("sample-sixteen", try Sample.accomplishment(modules: 16, activeMinutes: 372)),
      ("sample-long", try Self.long(modules: 16)), ("sample-longest", try Self.long(modules: 24)),
    ]
    for (name, accomplishment) in cases {
      let certificate = try Sample.certificate(accomplishment, at: now)
      try Data(certificate.svg).write(to: folder.appending(path: name + ".svg"))
      try Data(certificate.jwt).write(to: folder.appending(path: name + ".jwt"))
    }
    try Data(Sample.issuerKey.publicKeyPEM.utf8).write(to: folder.appending(path: "issuer.pem"))
    try Data(Sample.leader.id.text.utf8).write(to: folder.appending(path: "subject.did"))
    try Data(TrustFolder.bytes(of: Sample.issuer)).write(to: folder.appending(path: "issuer.json"))
    let key = Sample.leader.sealed(with: Passphrase(entered: "ugle tåke vindu brygge eple"), at: Sample.time)
    try Data(key.bytes).write(to: folder.appending(path: "leader.key"))
  }

  static func long(modules: Int) throws -> Accomplishment {
    try Sample.accomplishment(
      name: "Anne-Margrethe Kristoffersdatter von Hammerstein-Østgård Bjørnstjerne-Wilhelmsen", level: .other,
      title: "Systematisk helse-, miljø- og sikkerhetsarbeid for ledere i bygge- og anleggsvirksomhet med innleie",
      modules: modules, activeMinutes: 1234,
      employer: .init(
        name: "Fjellbygg Entreprenør og Tunneldrift Nord-Norge avdeling Hammerfest AS", organisationNumber: "974760673"),
      contact: "opplaering@fjellbygg-entreprenor-og-tunneldrift.example",
      competence: "HMS-rådgiver og yrkeshygieniker med ti års erfaring fra bedriftshelsetjenesten i bygg og anlegg")
  }
}
