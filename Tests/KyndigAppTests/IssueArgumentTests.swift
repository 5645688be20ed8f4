import ArgumentParser
import Credentials
import Foundation
import Records
import Register
import Testing

@testable import KyndigApp

@Suite("What stands behind kyndig issue")
struct IssueArgumentTests {
  @Test("A name, a number or the beginning of the attestation's digest chooses who is shown")
  func named() throws {
    let bench = try IssueBench()
    try bench.attested("kari", "Kari Nordmann", number: "107")
    try bench.attested("ola", "Ola Dahl", number: "108")
    let digest = try #require(try bench.archive.attestations().first).digest
    for (word, name) in [
      ("ola dahl", "Ola Dahl"), ("108", "Ola Dahl"), ("Kari Nordmann", "Kari Nordmann"),
      (String(digest.prefix(8)), "Kari Nordmann"),
    ] {
      let loop = try #require(try bench.loop([word]))
      #expect(loop.context.awaiting.map(\.name) == [name])
      // Who was named is meant to have one.
      #expect(loop.context.chosen.count == 1)
    }
    #expect(try bench.loop()?.context.chosen.isEmpty == true)
    for word in ["Per Fossum", String(digest.prefix(3))] {
      #expect(throws: IssueFailure.nobodyAwaits(word)) { try bench.loop([word]) }
    }
    #expect(Complaint(of: IssueFailure.nobodyAwaits("x"), in: .en).code == .missing)
  }

  @Test("An erroneous certificate is replaced, and the old one is withdrawn in the same append")
  func replaced() throws {
    let bench = try IssueBench()
    try bench.attested("kari", "Kari Nordmann")
    try bench.run(IssueTests.plainly)
    let old = try #require(try bench.archive.issued().first)
    let number = try #require(DocumentIdentifier(urn: old.id)).number
    let (script, _) = try bench.run(
      [.letter("s"), .keep("confirm"), .enter, .type(IssueTests.phrase), .enter],
      ["--replaces", number.lowercased(), "--reason", "Samtalen  manglet"])
    #expect(script.kept["confirm"]?.says("Det erstatter \(number)") == true)
    #expect(script.kept["confirm"]?.says("Grunn: Samtalen manglet") == true)
    let issued = try bench.archive.issued()
    #expect(issued.map(\.state) == [.superseded, .valid])
    #expect(issued.first?.reason == "Samtalen manglet")
    #expect(throws: IssueFailure.withdrawn(number)) {
      try bench.loop(["--replaces", number, "--reason", "Igjen"])
    }
  }

  @Test("What cannot be meant is refused with its exit code, and nothing is opened")
  func refused() throws {
    let bench = try IssueBench()
    try bench.attested("kari", "Kari Nordmann")
    let cases: [([String], IssueFailure, Complaint.Code)] = [
      (["--replaces", "K7QF-2M9X-4TRD"], .reasonMissing, .usage),
      (["--replaces", "K7QF-2M9X-4TRD", "--reason", "Feil"], .noCertificate("K7QF-2M9X-4TRD"), .missing),
      (["--replaces", "K7QF-2M9X-4TRD", "--reason", " "], .reasonRefused, .usage),
      (["--reason", "Feil"], .reasonAlone, .usage),
    ]
    for (arguments, failure, code) in cases {
      #expect(throws: failure) { try bench.loop(arguments) }
      for language in Language.allCases {
        let complaint = Complaint(of: failure, in: language)
        #expect(complaint.code == code)
        #expect(ComplaintTests.strangers(in: complaint.text, to: language) == [], "\(complaint.text)")
      }
    }
    #expect(Complaint(of: IssueFailure.noTerminal, in: .nn).code == .usage)
  }

  @Test("A site where everybody issues to themselves has no office, and an account without keys opens none")
  func noOffice() throws {
    let solo = try Bench(LittleCourse())
    let command = try IssueCommand.parse(["--site", solo.site.path])
    #expect(throws: Office.Failure.noOrganisation(site: solo.site.path)) { try command.loop(in: solo.world) }
    let keyless = try IssueBench(issuers: 0)
    #expect(throws: Office.Failure.noKeys) { try keyless.loop() }
  }

  @Test("The diploma is in the language that the course was taken in")
  func language() throws {
    let bench = try IssueBench()
    try bench.attested("kari", "Kari Nordmann")
    try bench.attested("ola", "Ola Dahl", speaking: "nn")
    let (script, _) = try bench.run([
      .letter("v"), .letter("2"), .letter("v"), .letter("s"), .keep("confirm"), .enter, .type(IssueTests.phrase),
      .enter,
    ])
    #expect(script.kept["confirm"]?.says("Kari Nordmann: dokumentasjon på gjennomført opplæring, på bokmål") == true)
    #expect(script.kept["confirm"]?.says("Ola Dahl: dokumentasjon på gjennomført opplæring, på nynorsk") == true)
    let pages = try bench.file(".svg").map { String(decoding: $0, as: UTF8.self) }
    #expect(pages.count { $0.contains("lang=\"nn\"") } == 1)
  }
}
