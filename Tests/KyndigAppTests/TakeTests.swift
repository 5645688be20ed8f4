import ArgumentParser
import Courseware
import Credentials
import Foundation
import Register
import TerminalUI
import Testing

@testable import KyndigApp

@Suite("kyndig take")
struct TakeTests {
  /// A site with two little courses: `kurs`, and `annet`, whose id is `annet-kurs`.
  private static func bench() throws -> Bench {
    let bench = try Bench(LittleCourse(), step: 0)
    try other.write(to: bench.site.courses)
    return bench
  }

  private static var other: LittleCourse {
    var course = LittleCourse()
    for name in ["course.xml", "M01.xml", "M02.xml"] {
      course.files["annet/" + name] = course.files.removeValue(forKey: "kurs/" + name)
    }
    return course.replacing("id=\"kurs\"", with: "id=\"annet-kurs\"", in: "annet/course.xml")
      .replacing("<title>HMS i det små</title>", with: "<title>Noe annet</title>", in: "annet/course.xml")
  }

  /// Takes a course for a while, by a script.
  @discardableResult
  private static func take(_ course: String?, _ steps: [Guide.Step], at bench: Bench) throws -> Guide {
    var guide = Guide(Pilot(.drawn, course: try bench.course()), steps)
    try bench.run(&guide, course: course)
    #expect(guide.steps.isEmpty, "the script was not carried out")
    return guide
  }

  @Test("Without a name in a site of several courses it lists them with what to type")
  func several() throws {
    let bench = try Self.bench()
    let complaint = #expect(throws: SiteError.self) { try bench.study() }.map { Complaint(of: $0, in: .nb) }
    #expect(complaint?.code == .usage)
    #expect(complaint?.text.hasSuffix("skriv:\n  kyndig take annet\n  kyndig take kurs") == true)
  }

  @Test(
    "A course is named by its folder or its id",
    arguments: [("kurs", "kurs"), ("annet", "annet-kurs"), ("annet-kurs", "annet-kurs")])
  func named(name: String, id: String) throws {
    let bench = try Self.bench()
    #expect(try bench.study(name).course.id == id)
    try Self.take(name, [.heading("Først")], at: bench)
    for again in ["kurs": ["kurs"], "annet-kurs": ["annet", "annet-kurs"]][id] ?? [] {
      #expect(try bench.study(again).session?.edition.course == id)
    }
  }

  @Test(
    "A course that is not there gives the nearest name, and 66",
    arguments: [
      ("kur", "Det nærmeste er: kyndig take kurs"), ("anet-kurs", "kyndig take annet-kurs"),
      ("xyzzy", "«annet», «kurs»."),
    ])
  func unknown(name: String, says: String) throws {
    let bench = try Self.bench()
    let complaint = #expect(throws: SiteError.self) { try bench.study(name) }.map { Complaint(of: $0, in: .nb) }
    #expect(complaint?.code == .missing)
    #expect(complaint?.text.contains(says) == true, "\(complaint?.text ?? "")")
  }

  @Test("One who is known from another course sees the welcome, and is not asked her name again")
  func known() throws {
    let bench = try Self.bench()
    try Self.take("kurs", [.heading("Nøkkelen er laget")], at: bench)
    let second = try Self.take(
      "annet", [.keep("welcome"), .press([.enter]), .keep("first"), .press([.character("o")]), .keep("overview")],
      at: bench)
    #expect(second.kept["welcome"]?.trail == ["Noe annet", "Velkommen"])
    #expect(second.kept["first"]?.heading == "Først")
    #expect(second.kept["overview"]?.fact == "Kari Nordmann")
    #expect(try bench.audit().rows.map(\.course) == ["kurs", "annet-kurs"])
    #expect(try bench.audit().json(.nb)["summary"]?["leaders"] == 1)
    #expect(try bench.audit().text(.nb).contains("\n1 leder   "))
    #expect(try bench.audit().text(.nb).contains("  Kari Nordmann   annet-kurs   i gang, "))
    #expect(try bench.audit().allDeviations == [])
  }

  @Test("Without a name she goes on in what she used last, and with one where she left that course")
  func lastUsed() throws {
    let bench = try Self.bench()
    try Self.take("kurs", [.saying("Hvem har plikten?")], at: bench)
    try Self.take("annet", [.heading("Hvor mange er dere?")], at: bench)
    #expect(try bench.study().session?.edition.course == "annet-kurs")
    let first = try Self.take("kurs", [.press([.enter]), .keep("again")], at: bench)
    #expect(first.kept["again"]?.says("Hvem har plikten?") == true)
    #expect(try bench.study().session?.edition.course == "kurs")
    let second = try Self.take("annet-kurs", [.press([.enter]), .keep("again")], at: bench)
    #expect(second.kept["again"]?.heading == "Hvor mange er dere?")
  }

  @Test("A course that was begun goes on when its folder is faulty, or gone", arguments: ["annet", "annet-kurs"])
  func faulty(name: String) throws {
    let bench = try Self.bench()
    try Self.take("annet", [.heading("Først")], at: bench)
    try Data("<course".utf8).write(to: URL(fileURLWithPath: bench.site.courses + "/annet/course.xml"))
    #expect(try bench.study(name).session?.edition.course == "annet-kurs")
    try FileManager.default.removeItem(atPath: bench.site.courses + "/annet")
    #expect(try bench.study("annet-kurs").session?.edition.course == "annet-kurs")
  }

  @Test("What was written aside for a certificate of one course is not removed by opening another")
  func pendingCertificate() throws {
    let bench = try Self.bench()
    let certificate = try bench.signedCourse("kurs")
    try Self.take("annet", [.press([.enter]), .heading("Først")], at: bench)
    #expect(bench.pending() == [])
    #expect(bench.issued().count == 2)
    #expect(bench.issued().allSatisfy { $0.contains(certificate.dropFirst("urn:uuid:".count)) })
  }

  @Test("is one of the commands, with examples first in its help")
  func command() throws {
    #expect(Kyndig.configuration.subcommands.contains { $0 == Take.self })
    let take = try Take.parse(["hms-for-ledere", "--plain", "--site", "/x"])
    #expect(take.course == "hms-for-ledere")
    #expect(take.face.plain)
    #expect(Kyndig.helpMessage().contains("kyndig take KURS"))
    #expect(throws: (any Error).self) { try Take.parse([]) }
  }
}

extension Bench {
  /// Takes a course to where the certificate is stored and its files still lie aside, and gives the certificate's id.
  fileprivate func signedCourse(_ name: String) throws -> String {
    var guide = Guide(Pilot(.drawn, course: try course()), [.until { $0.fact.hasPrefix("steg 1") }])
    try run(&guide, course: name)
    var study = try study(name)
    guard let submission = study.submission else { throw Complaint(.fault, "no leader") }
    let attestation = try issuing.attestation(of: submission, at: world.now())
    let made = try issuing.certificate(
      on: attestation, of: submission, passphrase: Passphrase(entered: guide.pilot.passphrase), at: world.now())
    try issuing.prepare(made.certificate)
    let id = made.certificate.credential.id.urn
    try study.record(
      [.attested(digest: Digest(of: made.attestation.token.utf8).hex), .certified(certificate: id)], at: world.now())
    return id
  }
}
