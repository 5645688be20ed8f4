import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records
import Register
import Synchronization
import TerminalUI
import Testing

@testable import KyndigApp

@Suite("kyndig issue")
struct IssueTests {
  static let phrase = "fjord lynx brygge torsk vidde"

  /// Keys to the first one's certificate without a talk.
  static let plainly: [IssueScript.Step] = [.letter("s"), .enter, .type(phrase), .enter]

  /// What `kyndig verify` finds with this user's pins, and the list that was kept beside them.
  func verified(_ bench: IssueBench) throws -> [Verification] {
    let trust = TrustFolder(path: bench.bench.world.home + "/trust")
    return try bench.file(".svg").map { verify($0, trust: try trust.trusted(), at: bench.bench.world.now()) }
  }

  @Test("says so where nobody awaits, and needs nobody's passphrase")
  func empty() throws {
    let bench = try IssueBench()
    #expect(try bench.loop() == nil)
    try bench.attested("kari", "Kari Nordmann")
    #expect(try bench.loop() != nil)
  }

  @Test("lays who is meant beside everybody, says how far it has come, and does it once")
  func looksOnce() throws {
    let bench = try IssueBench()
    try bench.attested("kari", "Kari Nordmann")
    try bench.attested("ola", "Ola Hansen")
    let told = Mutex<[AuditProgress]>([])
    let command = try IssueCommand.parse(["Ola Hansen", "--site", bench.bench.site.path])
    let found = try command.loop(in: bench.bench.world, cost: bench.bench.issuing.cost) { step in
      told.withLock { $0.append(step) }
    }
    let loop = try #require(found)
    #expect(loop.context.awaiting.map(\.name) == ["Ola Hansen"])
    // First of both who await, then of both sessions that she is laid beside, whoever reads which first.
    #expect(told.withLock { Array($0.map(\.done).prefix(2)) } == [0, 1])
    #expect(told.withLock { Set($0.map(\.done).dropFirst(2)) } == [1, 2])
    #expect(told.withLock { $0.allSatisfy { $0.part == .answers && $0.all == 2 } })
    let again = try loop.desk.awaiting(for: bench.anne.id, after: loop.context.awaiting) { step in
      told.withLock { $0.append(step) }
    }
    #expect(again == loop.context.awaiting)
    // She is judged again, and laid beside nobody again.
    #expect(told.withLock { $0.map(\.done).suffix(2) == [0, 1] && $0.count == 6 })
  }

  @Test("issues documentation that verifies with pins and status list, and the leader sees it here")
  func documentation() throws {
    let bench = try IssueBench()
    try bench.attested("kari", "Kari Nordmann")
    let (script, farewell) = try bench.run(Self.plainly + [.keep("issued"), .enter])
    let issued = try #require(script.kept["issued"])
    #expect(issued.says("Kari Nordmann ser beviset neste gang"))
    let verification = try #require(try verified(bench).first)
    #expect(verification.findings == [])
    #expect(verification.verdict == .trusted)
    #expect(verification.label == .countersignedDocumentation)
    #expect(farewell.lines.count == 1 && farewell.lines[0].contains(verification.credential?.id.number ?? "?"))
    #expect(try bench.loop() == nil)
    // What the leader is shown comes from the same archive.
    #expect(try bench.archive.issued().map(\.leader) == ["kari"])
  }

  /// The same walk in the other voice: lines typed, words for keys.
  static let spoken: [IssueScript.Step] = [
    .line("1"), .line("utkast"), .line("1"), .line("tilbake"), .line("tilbake"), .line(""),
    .line("samtale"), .line(""), .line("1, 2"), .line("Eva Lunde"), .line("Yrkeshygieniker"), .line("18.11.2026"),
    .line("45"), .line("1"), .line("Vernerunder"), .line("1"), .line(""), .line("utsted"), .line(""),
    .line(phrase), .keep("issued"), .line(""),
  ]

  static let pressed: [IssueScript.Step] = [
    .enter, .letter("u"), .enter, .press([.left]), .press([.left]), .enter,
    .letter("t"), .enter, .letter("2"), .enter, .press([.clear]), .type("Eva Lunde"), .enter,
    .type("Yrkeshygieniker"), .enter, .press([.clear]), .type("18.11.2026"), .enter, .type("45"), .enter,
    .letter("1"), .enter, .type("Vernerunder"), .enter, .enter, .enter, .letter("s"), .enter, .type(phrase), .enter,
    .keep("issued"), .enter,
  ]

  @Test("issues to several with one talk and one passphrase, in both voices", arguments: [pressed, spoken])
  func talk(steps: [IssueScript.Step]) throws {
    let bench = try IssueBench()
    try bench.attested("kari", "Kari Nordmann", handsIn: ["ansvar/mal"])
    try bench.attested("ola", "Ola Dahl")
    let (script, _) = try bench.run(steps)
    #expect(script.notUnderstood == [])
    let issued = try #require(script.kept["issued"])
    #expect(issued.says("Send denne filen til Kari Nordmann:"))
    #expect(issued.says("Ola Dahl ser beviset neste gang"))
    let all = try verified(bench)
    #expect(all.map(\.verdict) == [.trusted, .trusted])
    #expect(all.map(\.label) == [.courseCertificate, .courseCertificate])
    let reviews = all.compactMap(\.credential).sorted { $0.accomplishment.name < $1.accomplishment.name }.map(\.review)
    let kari = try #require(reviews[0])
    #expect(kari.reviewer == "Eva Lunde" && kari.competence == "Yrkeshygieniker" && kari.minutes == 45)
    #expect(kari.date == "2026-11-18" && kari.topics == ["Mål", "Vernerunder"] && kari.drafts == ["Mål"])
    // Nothing of Ola's was handed over, so nothing of his was read.
    #expect(reviews[1]?.drafts == [])
    // One append: the leaves stand side by side.
    #expect(try bench.archive.leaves(of: bench.organisation.origin).filter { $0.kind == "issue" }.count == 2)
  }

  @Test("lists an issuer's own attestation with the reason why somebody else must sign, and signs it as the other")
  func own() throws {
    let bench = try IssueBench(issuers: 2)
    try bench.attested("anne", "Anne Aas", issuerKey: bench.anne.id.text)
    let (script, _) = try bench.run([
      .letter("1"), .enter, .keep("own"), .letter("v"), .keep("refused"), .letter("s"), .letter("t"), .keep("talk"),
    ])
    #expect(script.kept["own"]?.says("Dette er din egen egenerklæring.") == true)
    #expect(script.kept["refused"]?.says("Noe er til hinder for dette beviset.") == true)
    #expect(script.kept["talk"]?.says("Samtalen føres inn på beviset") == true)
    #expect(try bench.file(".svg").isEmpty)
    try bench.run([
      .letter("2"), .enter, .letter("s"), .enter, .type("kaffe snø gardin rype spade"), .enter,
    ])
    #expect(try verified(bench).map(\.verdict) == [.trusted])
  }

  @Test("signs nothing with a passphrase of another issuer than the one who was said to sign")
  func anothersKey() throws {
    let bench = try IssueBench(issuers: 2)
    try bench.attested("kari", "Kari Nordmann")
    let (script, _) = try bench.run([
      .enter, .letter("s"), .enter, .type("kaffe snø gardin rype spade"), .enter, .keep("refused"),
    ])
    #expect(
      script.kept["refused"]?.says("Passfrasen hører til nøkkelen til Berit Bakke. Ingenting er signert.") == true)
    #expect(try bench.file(".svg").isEmpty)
  }

  @Test("ends with 77 after the fifth wrong passphrase, and has signed nothing")
  func wrong() throws {
    let bench = try IssueBench()
    try bench.attested("kari", "Kari Nordmann")
    let steps: [IssueScript.Step] = [.letter("s"), .enter]
    let tries = (0..<4).flatMap { _ in [IssueScript.Step.type("feil"), .enter] }
    let (script, _) = try bench.run(steps + tries + [.keep("fourth")])
    #expect(script.kept["fourth"]?.says("Passfrasen stemmer ikke. Ingenting er signert.") == true)
    #expect(throws: IssueFailure.wrongPassphrase) { try bench.run(steps + tries + [.type("feil"), .enter]) }
    #expect(Complaint(of: IssueFailure.wrongPassphrase, in: .nb).code == .notAllowed)
    #expect(try bench.file(".svg").isEmpty)
  }

  @Test("shows again what was changed while it was looked at, and signs nothing of it")
  func changed() throws {
    let bench = try IssueBench()
    try bench.attested("kari", "Kari Nordmann")
    let (script, _) = try bench.run([
      .letter("s"), .enter, .type(Self.phrase),
      .act {
        try bench.register { registrar in
          try registrar.enlist([Leader(id: "kari", name: "Kari Bergli", employer: "Fjellbygg AS")])
        }
      }, .enter, .keep("again"),
    ])
    #expect(script.kept["again"]?.says("Noe er endret siden du så det. Ingenting er signert. Se på nytt.") == true)
    #expect(script.kept["again"]?.says("Kari Bergli") == true)
    #expect(try bench.file(".svg").isEmpty)
  }

  @Test("says that storing failed, and whether the log has it")
  func full() throws {
    let bench = try IssueBench()
    try bench.attested("kari", "Kari Nordmann")
    // A file where the folder should be: the certificate is in the log, and cannot be placed.
    try Data().write(to: URL(fileURLWithPath: bench.bench.site.certificates + "/issued"))
    let failure = #expect(throws: IssueFailure.self) { try bench.run(Self.plainly) }
    guard case .notStored(isInLog: true, _) = failure else {
      Testing.Issue.record("\(String(describing: failure))")
      return
    }
    let complaint = Complaint(of: try #require(failure), in: .nb)
    #expect(complaint.code == .notStored && complaint.text.contains("kyndig issue på nytt"))
    try FileManager.default.removeItem(atPath: bench.bench.site.certificates + "/issued")
    #expect(try bench.register { $0.checkpoint.size } > 0)
    // The list of what is withdrawn is kept beside the pins by an issue that comes to its end.
    #expect(try verified(bench).map { $0.findings.map(\.code) } == [["STATUS_UNVERIFIED"]])
  }
}
