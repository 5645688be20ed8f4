import ArgumentParser
import Authoring
import Courseware
import Foundation
import Testing

@testable import KyndigApp

@Suite("kyndig check --fix")
struct CheckFixTests {
  /// A course with three mistakes that are mended unasked, in two files, and one that needs its author.
  static let bad = LittleCourse()
    .replacing("<choice correct=\"true\">Du har den", with: "<choice corect=\"true\">Du har den")
    .replacing("if=\"heads >= threshold(verneombud)\"", with: "if=\"heads => 5\"")
    .replacing(
      "<prompt>Hva gjør du med hylla?</prompt>", with: "<promt>Hva gjør du\n    med hylla?</promt>", in: second
    )
    .replacing("Velter hylla<why>Nei.</why>", with: "Velter hylla", in: second)

  /// What is left of it: all else stands byte for byte.
  static let mended = LittleCourse()
    .replacing("if=\"heads >= threshold(verneombud)\"", with: "if=\"heads >= 5\"")
    .replacing(
      "<prompt>Hva gjør du med hylla?</prompt>", with: "<prompt>Hva gjør du\n    med hylla?</prompt>", in: second
    )
    .replacing("Velter hylla<why>Nei.</why>", with: "Velter hylla", in: second)

  private static let second = "kurs/M02.xml"

  private static func fix(_ bench: Bench, _ options: [String] = [], courses: [String] = ["kurs"]) throws -> CheckAnswer
  {
    let paths = courses.map { bench.site.courses + "/" + $0 }
    return try Check.parse(paths + ["--fix", "--as-of", "2026-11-22"] + options).answer(in: bench.world)
  }

  private static func files(_ bench: Bench) throws -> [String: String] {
    var files: [String: String] = [:]
    for path in FileManager.default.subpaths(atPath: bench.site.courses) ?? [] {
      guard let bytes = FileManager.default.contents(atPath: bench.site.courses + "/" + path), !bytes.isEmpty else {
        continue
      }
      files[path] = String(decoding: bytes, as: UTF8.self)
    }
    return files
  }

  @Test("mends what is certain and nothing else, byte for byte, and says what is left")
  func certain() throws {
    let bench = try Bench(Self.bad)
    let answer = try Self.fix(bench)
    #expect(try Self.files(bench) == Self.mended.files)
    #expect(answer.code == 1)
    #expect(answer.complaints == [])
    #expect(answer.text.contains("feil[K203]"))
    #expect(answer.text.contains("1 feil i 1 av 7 filer. Kurset kan ikke publiseres."))
    #expect(answer.text.hasSuffix("\n3 rettet i 2 filer."))
  }

  @Test("a second run has nothing to mend and touches nothing")
  func twice() throws {
    let bench = try Bench(Self.bad)
    _ = try Self.fix(bench)
    let before = try Self.files(bench)
    let answer = try Self.fix(bench, ["--language", "nn"])
    #expect(answer.text.hasSuffix("\nIngenting vart retta."))
    #expect(try Self.files(bench) == before)
  }

  @Test("says in JSON how many were mended, and only when that was asked for")
  func json() throws {
    let bench = try Bench(Self.bad)
    let checked = try Check.parse([bench.site.courses + "/kurs", "--json"]).answer(in: bench.world)
    #expect(try JSON(parsing: Array(checked.text.utf8))["fixed"] == nil)
    let fixed = try JSON(parsing: Array(try Self.fix(bench, ["--json"]).text.utf8))
    #expect(fixed["fixed"] == 3)
    #expect(fixed["courses"]?.array?.first?["diagnostics"]?.array?.compactMap { $0["code"]?.string } == ["K203"])
  }

  @Test("a fix that its author must decide is left to her")
  func uncertain() throws {
    var course = LittleCourse()
    course.files["kurs/errata.xml"] = """
      <errata xmlns="urn:kyndig:course:1" course="annet">
        <withdrawn item="ansvar/a" version="2026-1" date="2026-11-01">Feil.</withdrawn>
      </errata>
      """
    let bench = try Bench(course)
    let answer = try Self.fix(bench)
    #expect(answer.text.contains("feil[K123]"))
    #expect(answer.text.hasSuffix("\nIngenting ble rettet."))
    #expect(try Self.files(bench) == course.files)
  }

  @Test("line breaks of Windows and a byte order mark stay")
  func windows() throws {
    var (before, after) = (Self.bad, Self.mended)
    for path in before.files.keys where path.hasPrefix("kurs/M") {
      before.files[path] = "\u{FEFF}" + (before.files[path]?.replacing("\n", with: "\r\n") ?? "")
      after.files[path] = "\u{FEFF}" + (after.files[path]?.replacing("\n", with: "\r\n") ?? "")
    }
    let bench = try Bench(before)
    #expect(try Self.fix(bench).text.hasSuffix("\n3 rettet i 2 filer."))
    let found = try Self.files(bench)
    for (path, text) in after.files { #expect(found[path].map { Array($0.utf8) } == Array(text.utf8), "\(path)") }
  }

  @Test("a mistake inside one that is mended is mended in the same run")
  func nested() throws {
    let course = LittleCourse().replacing(
      "<term ref=\"arbeidsgiver\">arbeidsgiver</term>", with: "<termm reff=\"arbeidsgivar\">arbeidsgiver</termm>")
    let bench = try Bench(course)
    let answer = try Self.fix(bench)
    #expect(answer.code == 0, "\(answer.text)")
    #expect(try Self.files(bench) == LittleCourse().files)
  }

  @Test("a file keeps its permissions")
  func permissions() throws {
    let bench = try Bench(Self.bad)
    let path = bench.site.courses + "/kurs/M01.xml"
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    _ = try Self.fix(bench)
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o640)
    #expect(try Self.files(bench).keys.sorted() == Self.bad.files.keys.sorted(), "nothing is left beside the files")
  }

  @Test("a file that may not be written is left as it is, and that is said; the others are mended")
  func notWritable() throws {
    let bench = try Bench(Self.bad)
    let path = bench.site.courses + "/kurs/M01.xml"
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
    let answer = try Self.fix(bench)
    #expect(answer.code == 74)
    let real = try #require(answer.complaints.first)
    #expect(answer.complaints.count == 1 && real.code == .notStored)
    #expect(
      real.text.hasPrefix("Du har ikke lov til å skrive i «") && real.text.contains("/kurs/M01.xml». Filen er ikke"))
    #expect(answer.text.hasSuffix("\n1 rettet i 1 fil.") && !answer.text.contains("--fix"))
    let files = try Self.files(bench)
    #expect(files["kurs/M01.xml"] == Self.bad.files["kurs/M01.xml"])
    #expect(files["kurs/M02.xml"] == Self.mended.files["kurs/M02.xml"])
  }

  @Test("a file that its author saved meanwhile is hers")
  func changedMeanwhile() throws {
    let bench = try Bench(Self.bad)
    let course = try CheckedCourse(at: bench.site.courses + "/kurs")
    var fixing = Fixing([course], Circumstances(asOf: CivilDate("2026-11-22")))
    let path = course.location(of: "kurs/M01.xml")
    try Data("<module/>".utf8).write(to: URL(fileURLWithPath: path))
    let stored = fixing.store()
    #expect(stored.count == 1 && stored.files == 1)
    #expect(fixing.failures == [.changed(path: path)])
    #expect(try Self.files(bench)["kurs/M01.xml"] == "<module/>")
  }

  /// Two courses that have the shared files and the modules of the first.
  private static func twoCourses(_ course: LittleCourse, document: String = "") -> LittleCourse {
    var course = course
    course.files["annet/course.xml"] = course.files["kurs/course.xml"]?
      .replacing("id=\"kurs\"", with: "id=\"annet\"").replacing("href=\"", with: "href=\"../kurs/")
      .replacing("<module href=\"../kurs/M01.xml\"/>", with: document + "<module href=\"../kurs/M01.xml\"/>")
    return course
  }

  @Test("a file that several courses use is mended once")
  func shared() throws {
    let course = Self.twoCourses(
      LittleCourse().replacing(
        "<label>Ansatte før verneombud</label>", with: "<labl>Ansatte</labl>", in: "Shared/thresholds.xml")
    )
    let bench = try Bench(course)
    let answer = try Self.fix(bench, courses: ["kurs", "annet"])
    #expect(answer.code == 0, "\(answer.text)")
    #expect(answer.text.hasSuffix("\n1 rettet i 1 fil."))
    #expect(try Self.files(bench)["Shared/thresholds.xml"]?.contains("<label>Ansatte</label>") == true)
  }

  @Test("what one course would have mended and another needs as it stands, is left")
  func disagreeing() throws {
    let module = LittleCourse().replacing(
      "<task id=\"mal\" minutes=\"2\">", with: "<task id=\"mal\" document=\"plan\" minutes=\"2\">"
    )
    .replacing(
      "<module href=\"M01.xml\"/>", with: "<document id=\"plan\">Planen</document><module href=\"M01.xml\"/>",
      in: "kurs/course.xml")
    let course = Self.twoCourses(module)
    var other = course
    other.files["annet/course.xml"] = course.files["annet/course.xml"]?.replacing("id=\"plan\"", with: "id=\"plant\"")
    let alone = try Bench(other)
    #expect(try Self.fix(alone, courses: ["annet"]).text.hasSuffix("\n1 rettet i 1 fil."))
    let both = try Bench(other)
    #expect(try Self.fix(both, courses: ["kurs", "annet"]).text.hasSuffix("\nIngenting ble rettet."))
    #expect(try Self.files(both) == other.files)
  }
}
