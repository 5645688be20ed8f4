import ArgumentParser
import Authoring
import Courseware
import Foundation
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

  static func report(_ course: LittleCourse) -> CheckReport {
    let files = course.files.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, text: $0.value) }
    return CheckReport(path: "Courses/kurs", Compilation(of: CourseSource(path: "kurs/course.xml", files: files)))
  }

  @Test("shows every mistake of a run: the code, the place, the author's line, the marks, the help, the line mended")
  func text() throws { try expectGolden(Self.report(Self.bad).text, "check-text") }

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
  }

  @Test("counts warnings apart; they do not stop a course")
  func warnings() {
    let course = LittleCourse().replacing(
      "<objective id=\"orden\">", with: "<objective id=\"glemt\">Du husker.</objective><objective id=\"orden\">",
      in: "kurs/M02.xml")
    let report = Self.report(course)
    #expect(report.errors == 0 && report.warnings == 1)
    #expect(report.text.hasPrefix("advarsel[K301]: målet «glemt» har ingen oppgaver i noen bank\n"))
    #expect(report.text.hasSuffix("\nIngen feil, 1 advarsel i 7 filer."))
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
    arguments: [("clean", 0), ("bad", 1), ("missing", 66), ("file.txt", 64), ("clean bad", 1), ("clean missing", 66)])
  func exitCode(names: String, code: Int32) throws {
    let bench = try Bench(LittleCourse())
    let folder = bench.folder
    try LittleCourse().write(to: folder + "/clean/Courses")
    try Self.bad.write(to: folder + "/bad/Courses")
    _ = FileManager.default.createFile(atPath: folder + "/file.txt", contents: Data("x".utf8))
    let paths = names.split(separator: " ").map { name in
      name.contains(".") ? "\(folder)/\(name)" : "\(folder)/\(name)/Courses/kurs"
    }
    let ended = ending {
      var check = try Check.parse(paths + ["--json"])
      try check.run()
    }
    #expect(ended == code)
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
