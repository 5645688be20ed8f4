import Authoring
import Courseware
import Foundation
import Register
import TerminalUI
import Testing

@testable import KyndigApp

@Suite("Coming back to a course that has changed")
struct ArrivalTests {
  /// Wrong answers to what is not critical.
  private static let missing: @Sendable (inout Pilot) -> Void = { pilot in
    pilot.mistakes = { item in
      item.isCritical ? nil : item.interaction.choices.firstIndex { !$0.isCorrect }.map { [$0] }
    }
  }

  /// Wrong answers to the first item she meets that is not critical, and right to all others.
  private static let missingOne: @Sendable (inout Pilot) -> Void = { pilot in
    var first: String?
    pilot.mistakes = { item in
      guard !item.isCritical else { return nil }
      first = first ?? item.id
      return item.id == first ? item.interaction.choices.firstIndex { !$0.isCorrect }.map { [$0] } : nil
    }
  }

  @Test("A check that an erratum makes a pass is passed, and the overview says what happened")
  func checkPassed() throws {
    let bench = try Bench(LittleCourse(), step: 0)
    _ = try bench.refusing([.change(Self.missing), .heading("Sjekk: ikke bestått")])
    let items = try #require(try bench.study().session?.attempts.first?.items).filter {
      !$0.hasSuffix("amina") && !$0.hasSuffix("farid")
    }
    try bench.write(errata: items.map { .withdrawn($0) })
    let guide = try bench.refusing([.keep("overview"), .press([.down]), .keep("still")])
    let overview = try #require(guide.kept["overview"])
    #expect(overview.says("En oppgave viste seg å være feil og er trukket: «Hva gjelder i sak "))
    #expect(overview.says("Resultatet i «Sjekk», forsøk 1, var "))
    #expect(overview.says("og er nå 100\u{A0}%."))
    #expect(overview.says("Du har nå bestått «Lederens ansvar»."))
    #expect(!overview.says("Egenerklæring"))
    #expect(guide.kept["still"]?.says("Du har nå bestått") == true, "the news went before she had gone on")
    let session = try #require(try bench.study().session)
    #expect(session.passed["ansvar"] == Score(raw: 1, maximum: 1))
    #expect(session.corrections.count == 2)
    #expect(try bench.audit().allDeviations == [])

    let again = try bench.refusing([.keep("overview")])
    #expect(again.kept["overview"]?.says("trukket") == false)
    #expect(try bench.study().session?.corrections.count == 2)

    // The errata are what the corrections rest on.
    try FileManager.default.removeItem(atPath: bench.site.courses + "/kurs/errata.xml")
    #expect(try bench.audit().allDeviations.map(\.code) == ["REGRADE_MISMATCH", "REGRADE_MISMATCH"])
  }

  @Test("A test that an erratum makes a pass passes the course, and she is invited to sign and can")
  func coursePassed() throws {
    let bench = try Bench(LittleCourse(), step: 0)
    let first = try bench.refusing([
      .until { $0.trail.last == "Prøve" }, .change(Self.missingOne), .heading("Prøve: ikke bestått"),
    ])
    let attempt = try #require(try bench.study().session?.attempts.last)
    let wrong = try #require(attempt.items.first { attempt.result?.scores[$0]?.isFull == false })
    try bench.write(errata: [.withdrawn(wrong)])
    var pilot = first.pilot
    pilot.rest()
    pilot.mistakes = { _ in nil }
    var guide = Guide(pilot, [.keep("overview"), .until { $0.fact.hasPrefix("bevis-ID") }])
    try bench.run(&guide)
    #expect(guide.steps.isEmpty)
    #expect(guide.kept["overview"]?.says("Du har nå bestått hele kurset. Velg «Egenerklæring»") == true)
    #expect(bench.issued().count == 2)
    #expect(try bench.audit().allDeviations == [])
  }

  @Test("What has proved wrong before she begins is put right from the first event on, and is no news to her")
  func begun() throws {
    let bench = try Bench(LittleCourse(), step: 0)
    try bench.write(errata: [.withdrawn("ansvar/a")])
    _ = try bench.refusing([.heading("Sjekk: bestått")])
    let study = try bench.study()
    #expect(study.events.map(\.kind.verb).prefix(2) == ["started", "corrected"])
    #expect(study.session?.attempts.flatMap(\.items).contains("ansvar/a") == false)
    let guide = try bench.refusing([.keep("overview")])
    #expect(guide.kept["overview"]?.says("trukket") == false)
    #expect(try bench.audit().allDeviations == [])
  }

  @Test("A correction and what rests on it stand while the course in the folder is faulty")
  func faultyCourse() throws {
    let bench = try Bench(LittleCourse(), step: 0)
    _ = try bench.refusing([.change(Self.missing), .heading("Sjekk: ikke bestått")])
    let item = try #require(try bench.study().session?.attempts.first?.items.first)
    try bench.write(errata: [.withdrawn(item)])
    var guide = Guide(Pilot(.drawn, course: try bench.course()), [])
    try Data("<module".utf8).write(to: URL(fileURLWithPath: bench.site.courses + "/kurs/M01.xml"))
    try bench.run(&guide)
    #expect(try bench.study().session?.corrections.map(\.item) == [item])
    #expect(try bench.audit().allDeviations == [])
  }

  @Test("An attempt that loses an item goes on without it")
  func openAttempt() throws {
    let bench = try Bench(LittleCourse(), step: 0)
    _ = try bench.refusing([.until { $0.fact == "Oppgave 2 av 3" }])
    let attempt = try #require(try bench.study().session?.attempts.last)
    try bench.write(errata: [.withdrawn(attempt.items[0])])
    let guide = try bench.refusing([
      .keep("overview"), .press([.enter]), .keep("item"), .until { $0.heading == "Klar til å levere" },
      .keep("hand-in"), .heading("Sjekk: bestått"), .keep("result"),
    ])
    #expect(guide.kept["overview"]?.says("Den er tatt ut av «Sjekk», som du holder på med.") == true)
    #expect(guide.kept["item"]?.fact == "Oppgave 1 av 2")
    #expect(guide.kept["hand-in"]?.options.count == 3, "two items, and handing in")
    #expect(guide.kept["result"]?.options.count == 2)
    #expect(try bench.audit().allDeviations == [])
  }

  @Test("A withdrawn item stands in the result as withdrawn, and is no mistake to look at")
  func result() throws {
    let bench = try Bench(LittleCourse(), step: 0)
    _ = try bench.refusing([.change(Self.missing), .heading("Sjekk: ikke bestått")])
    let session = try #require(try bench.study().session)
    let wrong = try #require(
      session.attempts[0].items.first { session.attempts[0].result?.scores[$0]?.isFull == false })
    try bench.write(errata: [.withdrawn(wrong)])
    try bench.open()
    let context = try bench.context(#require(try bench.study().session))
    let screen = AttemptResult(attempt: 0).screen(context)
    let row = try #require(screen.options.first { $0.detail?.string == "trukket, teller ikke" })
    #expect(row.text.string.hasPrefix("Hva gjelder i sak "))
    #expect(row.state == nil)
    let mistakes = Mistakes(attempt: 0).screen(context)
    #expect(mistakes.fact == "Feil 1 av 1")
  }

  @Test(
    "A result that an erratum would lower stands, and so does everything where the file is broken",
    arguments: [true, false])
  func stands(isBroken: Bool) throws {
    let bench = try Bench(LittleCourse(), step: 0)
    let course = try bench.course()
    _ = try bench.refusing([.heading("Sjekk: bestått")])
    let before = try #require(try bench.study().session)
    if isBroken {
      try Data("<errata".utf8).write(to: URL(fileURLWithPath: bench.site.courses + "/kurs/errata.xml"))
    } else {
      try bench.write(errata: [.withdrawn(before.attempts[0].items[0]), .withdrawn("ansvar/finnes-ikke")])
    }
    var guide = Guide(Pilot(.drawn, course: course), [.keep("overview")])
    try bench.run(&guide)
    let after = try #require(try bench.study().session)
    #expect(after.passed == before.passed)
    #expect(after.attempts == before.attempts)
    #expect(after.corrections.count == (isBroken ? 0 : 1))
    #expect(
      guide.kept["overview"]?.says("Resultatet i «Sjekk», forsøk 1, er fortsatt 100\u{A0}%.") == !isBroken)
  }

  /// A new edition, what is said of it, and whether the first module stands.
  static let editions: [(passage: String, replacement: String, file: String, says: String, isKept: Bool)] = [
    (
      "Alle har plikter.", "Alle har sine plikter.", "kurs/M01.xml",
      "Kurset har kommet i en ny utgave, 2026-2, og du fortsetter i den. Alt du har gjort, står.", true
    ),
    (
      "Riktig i A<", "Helt riktig i A<", "kurs/M01.xml",
      "Du må ta «Lederens ansvar» på nytt, fordi dette er endret: oppgave «Hva gjelder i sak A?» (svarene er endret).",
      false
    ),
    (
      "<value number=\"5\"", "<value number=\"4\"", "Shared/thresholds.xml",
      "fordi dette er endret: grense «Ansatte før verneombud» (verdiene er endret).", false
    ),
    ("Rydder hylla<", "Rydder hele hylla<", "kurs/M02.xml", "Alt du har gjort, står.", true),
  ]

  @Test(
    "In a new edition what has changed is taken again, the rest stands, and the certificate is of it",
    arguments: 0..<editions.count)
  func moved(index: Int) throws {
    let edition = Self.editions[index]
    let bench = try Bench(LittleCourse(), step: 0)
    let first = try bench.refusing([.heading("Nøkkelen er laget")])
    try bench.publish(LittleCourse().replacing(edition.passage, with: edition.replacement, in: edition.file))
    var pilot = Pilot(.drawn, course: try bench.course())
    pilot.adopt(first.pilot)
    var guide = Guide(pilot, [.keep("overview")])
    try bench.run(&guide)
    let overview = try #require(guide.kept["overview"])
    #expect(overview.says(edition.says), "\(overview.saying)")
    let session = try #require(try bench.study().session)
    #expect(session.edition.version == "2026-2")
    #expect((session.passed["ansvar"] != nil) == edition.isKept)
    #expect(session.drafts["ansvar/mal"] != nil, "drafts are the business's own")
    #expect(try bench.audit().allDeviations == [])

    pilot.rest()
    var rest = Guide(pilot, [.keep("overview"), .until { $0.fact.hasPrefix("bevis-ID") }])
    try bench.run(&rest)
    #expect(rest.steps.isEmpty)
    #expect(rest.kept["overview"]?.says("ny utgave") == false)
    #expect(try bench.audit().allDeviations == [])
    #expect(try bench.audit().rows.map(\.state) == [.attested])
  }

  @Test("A course that has changed in its folder, and is not published, is no new edition")
  func notPublished() throws {
    let bench = try StudyTests.begun()
    try LittleCourse().replacing("2026-1", with: "2026-2", in: "kurs/course.xml").write(to: bench.site.courses)
    try bench.open()
    #expect(try bench.study().session?.edition.version == "2026-1")
  }

  @Test("A newer edition that is altered is passed by, and she goes on in her own")
  func altered() throws {
    let bench = try StudyTests.begun()
    let digest = try bench.publish(LittleCourse())
    try Data("x".utf8).write(to: URL(fileURLWithPath: "\(bench.site.editions)/\(digest)/kurs/M01.xml"))
    let guide = try bench.refusing([.keep("overview")])
    #expect(guide.kept["overview"]?.says("ny utgave") == false)
    #expect(try bench.study().session?.edition.version == "2026-1")
    #expect(try bench.audit().allDeviations == [])
  }

  @Test("An edition that was published before her own is never moved to")
  func older() throws {
    let bench = try StudyTests.begun()
    let digest = try bench.publish(LittleCourse())
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: "\(bench.site.editions)/\(digest)/MANIFEST")
    try bench.open()
    #expect(try bench.study().session?.edition.version == "2026-1")
  }

  @Test("What proved wrong in the old edition is put right before she goes on in the new one")
  func correctedThenMoved() throws {
    let bench = try Bench(LittleCourse(), step: 0)
    _ = try bench.refusing([.change(Self.missing), .heading("Sjekk: ikke bestått")])
    let items = try #require(try bench.study().session?.attempts.first?.items).filter {
      !$0.hasSuffix("amina") && !$0.hasSuffix("farid")
    }
    try bench.write(errata: items.map { .withdrawn($0) })
    try bench.publish(LittleCourse().replacing("Alle har plikter.", with: "Alle har sine plikter."))
    try bench.open()
    let study = try bench.study()
    #expect(study.session?.edition.version == "2026-2")
    #expect(study.session?.passed["ansvar"] == Score(raw: 1, maximum: 1))
    let verbs = study.events.map(\.kind.verb)
    #expect(verbs.count { $0 == "corrected" } == 2)
    #expect(verbs.suffix(3).first == "corrected" && verbs.last == "moved", "\(verbs.suffix(5))")
    #expect(try bench.audit().allDeviations == [])
  }
}

extension Bench {
  /// What proved wrong, for `errata.xml`.
  enum Wrong {
    case withdrawn(String)
  }

  /// Writes the errata of the little course's first edition.
  func write(errata: [Wrong]) throws {
    let entries = errata.map { wrong in
      switch wrong {
      case .withdrawn(let item):
        "<withdrawn item=\"\(item)\" version=\"2026-1\" date=\"2026-11-01\">Oppgaven er feil.</withdrawn>"
      }
    }
    let text = "<errata xmlns=\"urn:kyndig:course:1\" course=\"kurs\">\(entries.joined())</errata>\n"
    try Data(text.utf8).write(to: URL(fileURLWithPath: site.courses + "/kurs/errata.xml"))
  }

  /// Publishes a course as edition 2026-2, and gives its digest.
  @discardableResult
  func publish(_ course: LittleCourse) throws -> String {
    try course.replacing("2026-1", with: "2026-2", in: "kurs/course.xml").write(to: site.courses)
    let compilation = Compilation(of: try CourseSource.read(at: site.courses + "/kurs"))
    guard let course = compilation.course else { throw Complaint(.no, "\(compilation.diagnostics)") }
    return try Editions(folder: site.editions).publish(course, files: compilation.files).digest
  }
}
