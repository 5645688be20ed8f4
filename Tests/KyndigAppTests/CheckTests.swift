import ArgumentParser
import Authoring
import Courseware
import Foundation
import TerminalUI
import Testing

@testable import KyndigApp

@Suite("kyndig check")
struct CheckTests {
  /// A course with six mistakes of different kinds, in two files.
  static let bad = LittleCourse()
    .replacing("<choice correct=\"true\">Du har den", with: "<choice corect=\"true\">Du har den")
    .replacing("Velter hylla<why>Nei.</why>", with: "Velter hylla", in: "kurs/M02.xml")
    .replacing("<term ref=\"arbeidsgiver\">", with: "<term ref=\"arbeidsgivar\">")
    .replacing("if=\"heads >= threshold(verneombud)\"", with: "if=\"heads => 5\"")
    .replacing("<page id=\"gjelder\">", with: "<page id=\"forst\">")
    .replacing("count=\"1\"", with: "count=\"9\"", in: "kurs/M02.xml")

  static func report(_ course: LittleCourse, _ language: Language = .nb) -> CheckReport {
    let files = course.files.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, text: $0.value) }
    let source = CourseSource(path: "kurs/course.xml", files: files)
    return CheckReport(
      path: "Courses/kurs", files: files, Compilation(of: source, Circumstances(asOf: CivilDate("2026-11-22"))),
      language)
  }

  @Test(
    "shows every mistake of a run: the code, the place, the author's line, the marks, the help, the line mended",
    arguments: [(Language.nb, "check-text"), (.nn, "check-text-nn"), (.en, "check-text-en")])
  func text(language: Language, golden: String) throws {
    try expectGolden(Self.report(Self.bad, language).text, golden)
  }

  @Test("gives the same as JSON")
  func json() throws {
    let text = CheckReport.json([Self.report(Self.bad)]).text
    let json = try JSON(parsing: Array(text.utf8))
    #expect(json["format"] == "kyndig.check.v1")
    let course = try #require(json["courses"]?.array?.first)
    #expect(course["path"] == "Courses/kurs")
    #expect(course["id"] == .null)
    #expect(course["warnings"] == 0)
    let diagnostics = try #require(course["diagnostics"]?.array)
    #expect(course["errors"]?.integer == Int64(diagnostics.count))
    #expect(diagnostics.compactMap { $0["code"]?.string }.sorted() == ["K104", "K113", "K114", "K115", "K203", "K206"])
    for diagnostic in diagnostics {
      let names = Set(try #require(diagnostic.object).keys).subtracting(["help"])
      #expect(
        names == [
          "code", "severity", "message", "file", "line", "column", "endLine", "endColumn", "path", "labels", "fixes",
        ])
      #expect(diagnostic["severity"] == "error")
    }
    let attribute = try #require(diagnostics.first { $0["code"] == "K104" })
    #expect(attribute["message"] == "attributtet «corect» finnes ikke på choice")
    #expect(attribute["file"] == "kurs/M01.xml")
    let line = try #require(attribute["line"]?.integer)
    let written = try #require(Self.bad.files["kurs/M01.xml"]).split(separator: "\n")[Int(line) - 1]
    #expect(written.contains("corect"))
    let column = try #require(attribute["column"]?.integer)
    #expect(written.dropFirst(Int(column) - 1).hasPrefix("corect"))
    let edit = try #require(attribute["fixes"]?.array?.first?["edits"]?.array?.first)
    #expect(edit["replacement"] == "correct")
    #expect(edit["column"] == attribute["column"])
    let duplicate = try #require(diagnostics.first { $0["code"] == "K113" })
    #expect(duplicate["labels"]?.array?.first?["role"] == "first")
  }

  @Test("says of a clean course that it is, and how many files that was")
  func clean() {
    #expect(Self.report(LittleCourse()).text == "Ingen feil i 7 filer.")
    #expect(Self.report(LittleCourse(), .en).text == "No errors in 7 files.")
  }

  @Test(
    "counts warnings apart; they do not stop a course",
    arguments: [
      (Language.nb, "advarsel[K301]: målet «glemt» har ingen oppgaver", "Ingen feil, men 1 advarsel i 7 filer."),
      (.nn, "åtvaring[K301]: målet «glemt» har ingen oppgåver", "Ingen feil, men 1 åtvaring i 7 filer."),
      (.en, "warning[K301]: the objective “glemt” has no items", "No errors, but 1 warning in 7 files."),
    ])
  func warnings(language: Language, first: String, verdict: String) {
    let course = LittleCourse().replacing(
      "<objective id=\"orden\">", with: "<objective id=\"glemt\">Du husker.</objective><objective id=\"orden\">",
      in: "kurs/M02.xml")
    let report = Self.report(course, language)
    #expect(report.errors == 0 && report.warnings == 1)
    #expect(report.text.hasPrefix(first))
    #expect(report.text.split(separator: "\n").suffix(2).first.map(String.init) == verdict)
  }

  @Test("a fix of several places shows each line as it would stand")
  func severalEdits() throws {
    let course = LittleCourse().replacing(
      "<p>Alle har plikter.</p>", with: "<nte>\n  <p>Alle har plikter.</p>\n    </nte>")
    let lines = Self.report(course).text.split(separator: "\n").map(String.init)
    let help = try #require(lines.firstIndex { $0.contains("= hjelp:") })
    #expect(
      lines[(help + 1)...].prefix(4) == [
        "15 |       <note>", "   |        ~~~~", "17 |     </note>", "   |       ~~~~",
      ])
  }

  @Test("the marks stand below what they mark, also after characters that take two columns or none")
  func columns() throws {
    let course = LittleCourse().replacing("Rydd hylla.", with: "A\u{30A}pne 🔥 & lukk", in: "kurs/M02.xml")
    let lines = Self.report(course).text.split(separator: "\n").map(String.init)
    let marked = try #require(lines.indices.first { lines[$0].contains("^") && lines[$0 - 1].contains("&") })
    let before = lines[marked - 1].prefix { $0 != "&" }
    #expect(lines[marked].prefix { $0 != "^" }.count == displayWidth(of: String(before)))
  }

  @Test("nothing that an author writes steers the terminal")
  func control() {
    let course = LittleCourse().replacing("Rydd hylla.", with: "Rydd\u{202E}\u{9B}31m hylla.", in: "kurs/M02.xml")
    let text = Self.report(course).text
    #expect(text.contains("Rydd\u{FFFD}\u{FFFD}31m hylla."))
    #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .format || $0 == "\u{9B}" })
  }

  @Test("errata are shown like other files")
  func errata() {
    var course = LittleCourse()
    course.files["kurs/errata.xml"] = """
      <errata xmlns="urn:kyndig:course:1" course="annet">
        <withdrawn item="ansvar/a" version="2026-1" date="2026-11-01">Feil.</withdrawn>
      </errata>
      """
    #expect(Self.report(course).text.contains("1 | <errata xmlns=\"urn:kyndig:course:1\" course=\"annet\">"))
  }

  @Test("a very long line is cut around the mark")
  func longLine() throws {
    let filler = String(repeating: "ord ", count: 80)
    let course = LittleCourse().replacing("Rydd hylla.", with: filler + "& mer " + filler, in: "kurs/M02.xml")
    let lines = Self.report(course).text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines.allSatisfy { $0.count < 130 })
    let mark = try #require(lines.firstIndex { $0.contains("^") })
    let column = lines[mark].distance(from: lines[mark].startIndex, to: try #require(lines[mark].firstIndex(of: "^")))
    #expect(Array(lines[mark - 1])[column] == "&")
  }

  @Test(
    "ends with 0 for a clean course, 1 for one with errors, 66 for one that is not there, 64 for what is none",
    arguments: [("clean", 0), ("bad", 1), ("missing", 66), ("file.txt", 64), ("clean bad", 1), ("bad missing", 66)])
  func exitCode(names: String, code: Int32) throws {
    let bench = try Bench(LittleCourse())
    let folder = bench.folder
    try LittleCourse().write(to: folder + "/clean/Courses")
    try Self.bad.write(to: folder + "/bad/Courses")
    _ = FileManager.default.createFile(atPath: folder + "/file.txt", contents: Data("x".utf8))
    let paths = names.split(separator: " ").map { name in
      name.contains(".") ? "\(folder)/\(name)" : "\(folder)/\(name)/Courses/kurs"
    }
    #expect(try Check.parse(paths).answer(in: bench.world).code == code)
    #expect(
      ending {
        var check = try Check.parse(paths + ["--json", "--as-of", "2026-11-22"])
        try check.run()
      } == code)
  }

  @Test("is checked as of today in Norway, or of the day that is asked for")
  func asOf() throws {
    let bench = try Bench(LittleCourse())
    #expect(try Check.parse(["kurs"]).circumstances(in: bench.world)?.asOf == CivilDate("2026-11-18"))
    #expect(
      try Check.parse(["kurs", "--as-of", "2028-02-29"]).circumstances(in: bench.world)?.asOf == CivilDate("2028-02-29")
    )
  }

  @Test("what is no day is said in the language that was asked for")
  func notADate() throws {
    let bench = try Bench(LittleCourse())
    let answer = try Check.parse(["kurs", "--as-of", "2027-02-29", "--language", "en"]).answer(in: bench.world)
    #expect(
      answer
        == CheckAnswer(
          complaints: [Complaint(.usage, "“2027-02-29” is not a date. Write it like this: 2026-11-22.")], code: 64))
  }

  @Test("says in the language of the locale that there is no course, and in the one that was asked for before that")
  func missing() throws {
    var world = try Bench(LittleCourse()).world
    world.environment["LANG"] = "nn_NO.UTF-8"
    let nynorsk = try Check.parse(["/no/course"]).answer(in: world)
    #expect(
      nynorsk.complaints.map(\.text) == [
        "Fann ikkje noko kurs i «/no/course». Eit kurs er ei mappe med fila course.xml."
      ])
    let english = try Check.parse(["/no/course", "--language", "en"]).answer(in: world)
    #expect(
      english.complaints.map(\.text) == [
        "Found no course in “/no/course”. A course is a folder with the file course.xml."
      ])
  }
}

/// The code that a command ends with.
func ending(_ run: () throws -> Void) -> Int32 {
  do {
    try run()
    return 0
  } catch let code as ExitCode {
    return code.rawValue
  } catch {
    return -1
  }
}
