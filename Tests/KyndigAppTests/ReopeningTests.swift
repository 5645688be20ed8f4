import Authoring
import Courseware
import Foundation
import Testing

@testable import KyndigApp

@Suite("What another edition opens again")
struct ReopeningTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var passage: String
    var replacement: String
    var file = "kurs/M01.xml"
    var kept: [String]
    var reopened: [String] = []
    var added: [String] = []
  }

  static let rows: [Row] = [
    Row(
      testDescription: "other words on a page", passage: "Alle har plikter.", replacement: "Alle har sine plikter.",
      kept: ["ansvar", "arbeid"]),
    Row(
      testDescription: "another title of a module", passage: "<title>Lederens ansvar</title>",
      replacement: "<title>Ansvaret</title>", kept: ["ansvar", "arbeid"]),
    Row(
      testDescription: "a reason in practice", passage: "Loven sier det.", replacement: "Det sier loven.",
      kept: ["ansvar", "arbeid"]),
    Row(
      testDescription: "an answer in a bank", passage: "Rydder hylla<", replacement: "Rydder hele hylla<",
      file: "kurs/M02.xml", kept: ["ansvar"], reopened: ["arbeid"]),
    Row(
      testDescription: "a page more", passage: "<page id=\"hylla\">",
      replacement: "<page id=\"ny\"><title>Ny</title><p>Les dette.</p></page><page id=\"hylla\">", file: "kurs/M02.xml",
      kept: ["ansvar"], reopened: ["arbeid"]),
    Row(
      testDescription: "for whom blocks are", passage: "if=\"heads >= threshold(verneombud)\"",
      replacement: "if=\"heads >= 20\"", kept: ["arbeid"], reopened: ["ansvar"]),
    Row(
      testDescription: "what passes a check", passage: "mastery-score=\"0.5\"", replacement: "mastery-score=\"0.6\"",
      kept: ["arbeid"], reopened: ["ansvar"]),
    Row(
      testDescription: "an objective", passage: "Du kan holde orden.", replacement: "Du kan holde god orden.",
      file: "kurs/M02.xml", kept: ["ansvar"], reopened: ["arbeid"]),
    Row(
      testDescription: "what a task asks for", passage: "Det første målet", replacement: "Det viktigste målet",
      kept: ["arbeid"], reopened: ["ansvar"]),
    Row(
      testDescription: "a threshold's number: the modules that quote it", passage: "<value number=\"5\"",
      replacement: "<value number=\"4\"", file: "Shared/thresholds.xml", kept: ["arbeid"], reopened: ["ansvar"]),
    Row(
      testDescription: "a threshold's number that is yet to take force", passage: "from=\"2024-01-01\"/>",
      replacement: "from=\"2024-01-01\"/><value number=\"3\" from=\"2027-01-01\"/>", file: "Shared/thresholds.xml",
      kept: ["ansvar", "arbeid"]),
    Row(
      testDescription: "where a threshold stands", passage: "law=\"aml § 6-1\"", replacement: "law=\"aml § 6-2\"",
      file: "Shared/thresholds.xml", kept: ["ansvar", "arbeid"]),
    Row(
      testDescription: "the day whose rules the course states", passage: "rules-as-of=\"2026-11-01\"",
      replacement: "rules-as-of=\"2026-11-02\"", file: "kurs/course.xml", kept: ["ansvar", "arbeid"]),
    Row(
      testDescription: "what a term means", passage: "Den som har ansatt noen.", replacement: "Den som ansetter.",
      file: "Shared/glossary.xml", kept: ["ansvar", "arbeid"]),
    Row(
      testDescription: "when a source was read", passage: "read=\"2026-10-07\"", replacement: "read=\"2026-10-30\"",
      file: "Shared/sources.xml", kept: ["ansvar", "arbeid"]),
    Row(
      testDescription: "an alternative more in a question", passage: "<alternative value=\"state\">",
      replacement: "<alternative value=\"municipal\">Kommunal</alternative><alternative value=\"state\">",
      file: "Shared/profile.xml", kept: ["ansvar", "arbeid"]),
    Row(
      testDescription: "the introduction", passage: "Et kurs for deg som leder.", replacement: "Et kurs for ledere.",
      file: "kurs/course.xml", kept: ["ansvar", "arbeid"]),
    Row(
      testDescription: "the test", passage: "mastery-score=\"0.8\"><title>Prøve",
      replacement: "mastery-score=\"0.9\"><title>Prøve", file: "kurs/course.xml", kept: ["ansvar", "arbeid"]),
    Row(
      testDescription: "a module less", passage: "<module href=\"M02.xml\"/>", replacement: "", file: "kurs/course.xml",
      kept: ["ansvar"]),
  ]

  static func course(_ course: LittleCourse) throws -> Course {
    let compilation = PrintTests.compilation(course)
    return try #require(compilation.course, "\(compilation.diagnostics)")
  }

  @Test("follows from what has changed in each module", arguments: rows)
  func reopened(row: Row) throws {
    let old = try Self.course(LittleCourse())
    let new = try Self.course(LittleCourse().replacing(row.passage, with: row.replacement, in: row.file))
    #expect(new != old, "nothing changed")
    let reopening = Reopening(from: old, to: new)
    #expect(reopening.kept == row.kept)
    #expect(reopening.reopened.map(\.id) == row.reopened)
    #expect(reopening.added == row.added)
    #expect(reopening.reopened.allSatisfy { !$0.changes.isEmpty }, "why is always known")
  }

  @Test("is nothing where a language is all that was added")
  func language() throws {
    let course = try Self.course(LittleCourse())
    let reopening = Reopening(from: course, to: course)
    #expect(reopening.kept == ["ansvar", "arbeid"])
    #expect(reopening.reopened == [])
  }

  @Test("has a new module apart: there is nothing to take again")
  func added() throws {
    let new = try Self.course(LittleCourse())
    var old = new
    old.modules.removeLast()
    let reopening = Reopening(from: old, to: new)
    #expect(reopening.kept == ["ansvar"])
    #expect(reopening.added == ["arbeid"])
  }

  @Test("is what quotes a threshold when the day whose rules are stated passes the day a number takes force")
  func dayPasses() throws {
    let coming = LittleCourse().replacing(
      "from=\"2024-01-01\"/>", with: "from=\"2024-01-01\"/><value number=\"3\" from=\"2027-01-01\"/>",
      in: "Shared/thresholds.xml")
    let old = try Self.course(coming)
    var new = old
    for (day, reopened) in [("2026-12-31", []), ("2027-01-01", ["ansvar"])] {
      new.rulesAsOf = try #require(CivilDate(day))
      #expect(Reopening(from: old, to: new).reopened.map(\.id) == reopened, "\(day)")
    }
  }

  @Test("is what quotes a number in text, in an answer, or by way of what follows from the answers")
  func quoting() throws {
    let old = try Self.course(LittleCourse.complete)
    var new = old
    new.thresholds["verneombud"]?.values = [.init(number: 6, from: nil)]
    let threshold = Reopening(from: old, to: new)
    #expect(threshold.reopened.map(\.id) == ["ansvar"])
    #expect(threshold.reopened.first?.changes.contains { $0.subject == .threshold } == true)

    let derived = try Self.course(
      LittleCourse.complete.replacing("if=\"heads >= 1000\"", with: "if=\"heads >= 900\"", in: "Shared/profile.xml"))
    #expect(Reopening(from: old, to: derived).reopened.first?.changes.map(\.subject) == [.derived])
  }
}

@Suite("Whether a session goes on in a newer edition")
struct SuccessionTests {
  static let first = Edition(course: "kurs", version: "2026-1", digest: "aa")
  static let second = Edition(course: "kurs", version: "2026-2", digest: "bb")

  /// A session in the little course after these events.
  private static func session(_ kinds: [Event.Kind], in course: Course) throws -> Session {
    let started = Event(at: Timestamp(milliseconds: 0), .started(session: "s", edition: first, seed: 1))
    var session = try #require(Session(started, in: course))
    for kind in kinds { _ = try session.handle(Event(at: session.lastAt, kind), in: course) }
    return session
  }

  private static let upToCheck: [Event.Kind] = [
    .viewed(step: "ansvar/forst"), .profiled(question: "heads", answer: .number(9)),
    .profiled(question: "sector", answer: .unknown), .viewed(step: "ansvar/gjelder"),
    .practised(item: "ansvar/ovelse", response: .single(0)),
    .drafted(task: "ansvar/mal", texts: ["ett": "Ett.", "to": "To."]),
  ]

  private static func newer(_ course: Course, edition: Edition = second) -> PublishedEdition {
    var course = course
    course.version = edition.version
    course.modules[1].check.masteryScore = MasteryScore(percent: 90)
    course.modules[0].check.masteryScore = MasteryScore(percent: 60)
    return PublishedEdition(edition: edition, course: course, publishedAt: .distantFuture)
  }

  @Test("it does when one is published, and tells of the modules she had begun")
  func goesOn() throws {
    let course = try ReopeningTests.course(LittleCourse())
    let session = try Self.session(Self.upToCheck, in: course)
    let succession = try #require(
      Succession(of: session, in: course, past: [Self.first], newer: Self.newer(course)))
    #expect(succession.event == .moved(to: Self.second, kept: [], reopened: ["ansvar", "arbeid"]))
    #expect(succession.again.map(\.id) == ["ansvar"])
    #expect(succession.added == [])
  }

  @Test("it stays during an attempt, which keeps its edition")
  func openAttempt() throws {
    let course = try ReopeningTests.course(LittleCourse())
    let session = try Self.session(
      Self.upToCheck + [.attempted(assessment: "ansvar/sjekk", seed: 1)], in: course)
    #expect(Succession(of: session, in: course, past: [Self.first], newer: Self.newer(course)) == nil)
  }

  @Test("it stays where there is no other, where it is of another course, and where she has been in it before")
  func stays() throws {
    let course = try ReopeningTests.course(LittleCourse())
    let session = try Self.session([], in: course)
    let past = [Self.first]
    #expect(Succession(of: session, in: course, past: past, newer: nil) == nil)
    #expect(Succession(of: session, in: course, past: past, newer: Self.newer(course, edition: Self.first)) == nil)
    let other = Edition(course: "annet", version: "1", digest: "cc")
    #expect(Succession(of: session, in: course, past: past, newer: Self.newer(course, edition: other)) == nil)
    #expect(Succession(of: session, in: course, past: past + [Self.second], newer: Self.newer(course)) == nil)
  }

  @Test("it goes to no edition that states the rules of an earlier day")
  func earlierRules() throws {
    let course = try ReopeningTests.course(LittleCourse())
    let session = try Self.session([], in: course)
    var older = Self.newer(course).course
    older.rulesAsOf = try #require(CivilDate("2026-10-31"))
    let newer = PublishedEdition(edition: Self.second, course: older, publishedAt: .distantFuture)
    #expect(Succession(of: session, in: course, past: [Self.first], newer: newer) == nil)
  }
}
