import ArgumentParser
import Authoring
import Courseware
import Foundation
import Testing

@testable import KyndigApp

@Suite("kyndig diff")
struct DiffTests {
  static func course(_ course: LittleCourse) throws -> Course {
    let compilation = PrintTests.compilation(course)
    return try #require(compilation.course, "\(compilation.diagnostics)")
  }

  static func report(_ course: LittleCourse, _ words: DiffPhrases = .nb) throws -> ChangeReport {
    ChangeReport(
      from: .init(name: "gammel", course: try Self.course(.complete)),
      to: .init(name: "ny", course: try Self.course(course)),
      words: words)
  }

  @Test("says what changed, and whether it is more than words", arguments: DiffCase.all)
  func changes(of example: DiffCase) throws {
    let new = LittleCourse.complete.replacing(example.passage, with: example.replacement, in: example.file)
    let changes = CourseChanges(from: try Self.course(.complete), to: try Self.course(new))
    let found = changes.changes.compactMap { change -> String? in
      let aspects = change.aspects.filter { $0 != .minutes }.map(\.rawValue).sorted().joined(separator: ",")
      if change.kind == .changed, aspects.isEmpty { return nil }
      let mark = ["added": "+", "removed": "-", "changed": "~"][change.kind.rawValue] ?? ""
      return "\(mark)\(change.subject.rawValue) \(change.id) \(aspects)"
    }
    #expect(found == example.changes)
    #expect(changes.isMajor == example.isMajor)
    // The same read backwards: as many things, the verdict as it was.
    let back = CourseChanges(from: try Self.course(new), to: try Self.course(.complete))
    #expect(back.isMajor == example.isMajor)
    #expect(Set(back.changes.map(\.id)) == Set(changes.changes.map(\.id)))
  }

  @Test("every kind of change has a case", arguments: Aspect.allCases)
  func coverage(of aspect: Aspect) {
    // Told apart elsewhere: those that one passage cannot change, and the time, which follows from the content.
    let apart: Set<Aspect> = [.minutes, .course, .objective, .bank, .recall]
    let told = DiffCase.all.flatMap(\.changes).contains { change in
      (change.split(separator: " ").last ?? "").split(separator: ",").contains { $0 == aspect.rawValue }
    }
    #expect(told != apart.contains(aspect))
  }

  @Test("what a check asks again is a minor change, for it is passed already; how many the test has is major")
  func askedAgain() throws {
    let old = try Self.course(.complete)
    var new = old
    new.modules[0].check.recall = 1
    let recall = CourseChanges(from: old, to: new)
    #expect(Set(recall.changes.flatMap(\.aspects)).subtracting([.minutes]) == [.recall])
    #expect(!recall.isMajor)
    new.test.size = Assessment.Size(count: 2, conditional: 1)
    #expect(CourseChanges(from: old, to: new).isMajor)
  }

  @Test("the same course has no changes, and is no major one")
  func same() throws {
    let report = try Self.report(.complete)
    #expect(report.changes.changes == [])
    #expect(report.text == "Alt i ett kurs: 2026-2 → 2026-2\n\nIngen endringer.")
    #expect(report.json["verdict"] == "minor")
  }

  @Test("tells it with titles first, ids in brackets, conditions in words, and why it is major")
  func text() throws {
    let course = LittleCourse.complete
      .replacing("version=\"2026-2\"", with: "version=\"2026-3\"", in: "kurs/course.xml")
      .replacing(
        "id=\"bare-store\" if=\"heads >= threshold(verneombud)\"", with: "id=\"bare-store\" if=\"heads >= 20\""
      )
      .replacing("(heads >= 20 or sector == state)", with: "(heads >= 25 or sector == state)")
      .replacing("<draw from=\"ansvar\" count=\"2\"/>", with: "<draw from=\"ansvar\" count=\"3\"/>")
      .replacing("mastery-score=\"0.75\"", with: "mastery-score=\"0.8\"")
      .replacing("Den som har ansatt noen.", with: "Den som ansetter.", in: "Shared/glossary.xml")
      .replacing(
        "<value number=\"5\" from=\"2024-01-01\"/>",
        with: "<value number=\"5\" from=\"2024-01-01\"/><value number=\"4\" from=\"2027-01-01\"/>",
        in: "Shared/thresholds.xml")
    let lines = try Self.report(course).text.split(separator: "\n", omittingEmptySubsequences: false).filter {
      !$0.contains("minutter")
    }
    #expect(
      lines.filter { !$0.hasPrefix("~ Alt i ett") && !$0.hasPrefix("~ Lederens") }
        == """
        Alt i ett kurs: 2026-2 → 2026-3

        ~ Først [ansvar/forst] (side, endret, stor)
            nytt: det som vises når (antall ansatte er minst 25 eller sektor er «Statlig») og ikke (antall ansatte er over 500 eller «Virksomheten er svært stor» stemmer)
            borte: det som ble vist når (antall ansatte er minst 20 eller sektor er «Statlig») og ikke (antall ansatte er over 500 eller «Virksomheten er svært stor» stemmer)
        ~ For de store [ansvar/bare-store] (side, endret, stor)
            vises nå når antall ansatte er minst 20, før antall ansatte er minst 5 («Ansatte før verneombud», aml § 6-1)
        ~ Sjekk [ansvar/ansvar] (modulprøve, endret, stor)
            beståttgrense i prosent: 80, før 75
            trekker fra ansvar/ansvar: 3, før 2
        ~ Ansatte før verneombud [verneombud] (grense, endret, stor)
            verdi: 10; 5 fra 1.\u{A0}januar 2024; 4 fra 1.\u{A0}januar 2027, før 10; 5 fra 1.\u{A0}januar 2024
        ~ arbeidsgiver [arbeidsgiver] (begrep, endret)
            teksten er endret

        Stor endring (major). Den som har tatt den gamle utgaven, har noe nytt å lære eller vise, for:
          Først [ansvar/forst]: gjelder for andre enn før
          For de store [ansvar/bare-store]: gjelder for andre enn før
          Sjekk [ansvar/ansvar]: beståttgrensen er endret
          Ansatte før verneombud [verneombud]: verdiene er endret
        """.split(separator: "\n", omittingEmptySubsequences: false))
  }

  @Test("gives the same as JSON, with names that do not follow the language", arguments: [DiffPhrases.nb, .nn, .en])
  func json(words: DiffPhrases) throws {
    let course = LittleCourse.complete.replacing("mastery-score=\"0.75\"", with: "mastery-score=\"0.8\"")
    let json = try JSON(parsing: Array(try Self.report(course, words).json.text.utf8))
    #expect(json["format"] == "kyndig.diff.v1")
    #expect(json["from"]?["name"] == "gammel")
    #expect(json["to"]?["version"] == "2026-2")
    #expect(json["verdict"] == "major")
    let change = try #require(json["changes"]?.array?.first)
    #expect(json["changes"]?.array?.count == 1)
    #expect(change["kind"] == "check")
    #expect(change["id"] == "ansvar/ansvar")
    #expect(change["title"] == "Sjekk")
    #expect(change["change"] == "changed")
    #expect(change["what"] == .array(["masteryScore"]))
    #expect(change["details"]?.array?.count == 1)
  }

  @Test(
    "ends with 0 when both could be read, 1 when one has errors, 66 when one is missing, 64 when a name means several",
    arguments: [
      ("old new", 0), ("old old", 0), ("2026-1 old", 0), ("2026-1 digest", 0), ("old bad", 1), ("old missing", 66),
      ("2025-1 old", 66), ("2026-1 2026-1", 64), ("file old", 64),
    ])
  func exitCode(names: String, code: Int32) throws {
    let bench = try Bench(LittleCourse())
    let folder = bench.folder
    try LittleCourse.complete.write(to: folder + "/new/Courses")
    try CheckTests.bad.write(to: folder + "/bad/Courses")
    #expect(FileManager.default.createFile(atPath: folder + "/file", contents: Data("x".utf8)))
    let editions = Editions(folder: bench.site.editions)
    var digest = ""
    for other in [LittleCourse(), LittleCourse().replacing("id=\"kurs\"", with: "id=\"annet\"", in: "kurs/course.xml")]
    {
      let compilation = PrintTests.compilation(other)
      digest = try editions.publish(try #require(compilation.course), files: compilation.files).digest
    }
    let paths = [
      "old": bench.site.courses + "/kurs", "new": folder + "/new/Courses/kurs", "bad": folder + "/bad/Courses/kurs",
      "missing": folder + "/missing", "digest": String(digest.prefix(8)), "file": folder + "/file",
    ]
    let typed = names.split(separator: " ").map { paths[String($0)] ?? String($0) }
    let ended = ending {
      var command = try Diff.parse(typed + ["--site", bench.site.path, "--json"])
      try command.run()
    }
    #expect(ended == code)
  }

  @Test("a version's name is the edition of the course on the other side")
  func sameVersion() throws {
    let bench = try Bench(LittleCourse())
    let editions = Editions(folder: bench.site.editions)
    for other in [LittleCourse(), LittleCourse().replacing("id=\"kurs\"", with: "id=\"annet\"", in: "kurs/course.xml")]
    {
      let compilation = PrintTests.compilation(other)
      _ = try editions.publish(try #require(compilation.course), files: compilation.files)
    }
    let diff = try Diff.parse(["2026-1", bench.site.courses + "/kurs", "--site", bench.site.path])
    #expect(try diff.report(in: bench.world).changes.changes == [])
  }
}
