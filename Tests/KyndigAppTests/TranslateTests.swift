import ArgumentParser
import Authoring
import Courseware
import Foundation
import Testing

@testable import KyndigApp

@Suite("kyndig translate")
struct TranslateTests {
  private func translate(_ bench: Bench, _ more: [String] = []) throws -> TranslationReport {
    try Translate.parse([bench.site.courses + "/kurs", "nn"] + more).translate(in: bench.world)
  }

  private func compilation(_ bench: Bench) throws -> Compilation {
    Compilation(of: try CourseSource.read(at: bench.site.courses + "/kurs"))
  }

  private func text(_ path: String, in bench: Bench) throws -> String {
    try String(contentsOfFile: bench.site.courses + "/" + path, encoding: .utf8)
  }

  /// Translates every unit with a word of its own before the text, as a translator's program would.
  private func fill(_ bench: Bench, except skipped: String = "-") throws {
    for path in try FileManager.default.subpathsOfDirectory(atPath: bench.site.courses) where path.hasSuffix(".xlf") {
      let filled = try text(path, in: bench).replacing(
        #/<source([^>]*)>((?:(?!<\/source>).)*)</source>(?!\s*<target)/#.dotMatchesNewlines()
      ) {
        match in
        match.2.contains(skipped)
          ? String(match.0) : "<source\(match.1)>\(match.2)</source><target\(match.1)>Nyn. \(match.2)</target>"
      }.replacing("state=\"initial\"", with: "state=\"translated\"")
      try Data(filled.utf8).write(to: URL(fileURLWithPath: bench.site.courses + "/" + path))
    }
  }

  @Test("A language is built and published once everything is translated, and not before")
  func complete() throws {
    let bench = try Bench(LittleCourse())
    let report = try translate(bench)
    #expect(report.translated == 0 && !report.isComplete)
    #expect(
      report.changes.map(\.path) == [
        "kurs/translations/nn/course.xlf", "kurs/translations/nn/M01.xlf", "kurs/translations/nn/M02.xlf",
        "Shared/translations/nn/profile.xlf", "Shared/translations/nn/thresholds.xlf",
        "Shared/translations/nn/glossary.xlf", "Shared/translations/nn/sources.xlf",
      ])
    let empty = try compilation(bench)
    #expect(Set(empty.diagnostics.map(\.code)) == [.missingTranslation])
    #expect(empty.course != nil && empty.translations.isEmpty)
    #expect(empty.files.allSatisfy { $0.path.hasSuffix(".xml") })

    try fill(bench, except: "Alle har plikter.")
    #expect(try compilation(bench).translations.isEmpty)
    #expect(
      try compilation(bench).diagnostics.map(\.problem) == [
        .missingTranslation(language: "nn", count: 1, of: report.changes[1].status.total)
      ])
    _ = try translate(bench)
    try fill(bench, except: "Nyn.")
    #expect(try translate(bench).isComplete)
    let full = try compilation(bench)
    #expect(full.diagnostics == [])
    let course = try #require(full.translations["nn"])
    #expect(course.title == "Nyn. HMS i det små")
    #expect(course.language == "nn")
    #expect(course.modules.map(\.id) == full.course?.modules.map(\.id))
    #expect(course.questions.first?.label.hasPrefix("Nyn. ") == true)
    #expect(full.files.count { $0.path.hasSuffix(".xlf") } == 7)

    let published = try Publish.parse([bench.site.courses + "/kurs", "--reader", "K", "--competence", "k"])
      .publish(in: bench.world)
    #expect(published.languages == ["nb", "nn"])
    #expect(published.files.contains("kurs/translations/nn/M01.xlf"))
    #expect(try Editions(folder: bench.site.editions).load(published.edition.digest, course: "kurs") == full.course)
  }

  @Test("A text that changes is stale: it is said, and the language is no longer offered")
  func stale() throws {
    let bench = try Bench(LittleCourse())
    _ = try translate(bench)
    try fill(bench)
    let path = bench.site.courses + "/kurs/M01.xml"
    let changed = try text("kurs/M01.xml", in: bench).replacing("Alle har plikter.", with: "Alle har noen plikter.")
    try Data(changed.utf8).write(to: URL(fileURLWithPath: path))
    let compilation = try compilation(bench)
    #expect(compilation.diagnostics.map(\.code) == [.staleTranslation])
    #expect(compilation.diagnostics.first?.labels.first?.range.file == "kurs/translations/nn/M01.xlf")
    #expect(compilation.translations.isEmpty && compilation.course != nil)
    #expect(try translate(bench).translated == translate(bench).total - 1)
  }

  @Test("What comes back is taken, but not what was translated from another text; that is said")
  func merge() throws {
    let bench = try Bench(LittleCourse())
    _ = try translate(bench)
    let untouched = try text("kurs/translations/nn/M01.xlf", in: bench)
    let back = bench.folder + "/back.xlf"
    try Data(untouched.utf8).write(to: URL(fileURLWithPath: back))
    #expect(try !translate(bench, ["--merge", back]).hasRefused)
    #expect(try text("kurs/translations/nn/M01.xlf", in: bench) == untouched)

    try fill(bench)
    try FileManager.default.removeItem(atPath: back)
    try FileManager.default.copyItem(atPath: bench.site.courses + "/kurs/translations/nn/M01.xlf", toPath: back)
    try Data(untouched.utf8).write(to: URL(fileURLWithPath: bench.site.courses + "/kurs/translations/nn/M01.xlf"))
    let changed = try text("kurs/M01.xml", in: bench).replacing("Alle har plikter.", with: "Alle har noen plikter.")
    try Data(changed.utf8).write(to: URL(fileURLWithPath: bench.site.courses + "/kurs/M01.xml"))
    let report = try translate(bench, ["--merge", "back.xlf"])
    guard case .merged(let accepted, let refused, _) = try #require(report.changes.first).kind else {
      Issue.record("a merge is no update")
      return
    }
    #expect(refused.map(\.reason) == [.sourceChanged])
    #expect(accepted == report.changes[0].status.total - 1)
    for language in Language.allCases {
      #expect(report.text(TrainerPhrases.of(language).translate).contains(try #require(refused.first).id))
    }
    #expect(report.json["files"]?.array?.first?["refused"]?.array?.count == 1)
  }

  @Test(
    "A file that cannot be used is named, and nothing is written",
    arguments: [
      ("<xliff", 1), ("<a/>", 1),
      ("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\"/>", 1),
      ("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.2\" srcLang=\"nb\"/>", 1),
      (
        """
        <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="nb" trgLang="nn"><file id="a" \
        original="annet/M01.xml"><unit id="x"><segment><source>a</source></segment></unit></file></xliff>
        """, 1
      ),
    ])
  func unusable(text: String, code: Int32) throws {
    let bench = try Bench(LittleCourse())
    try Data(text.utf8).write(to: URL(fileURLWithPath: bench.folder + "/bad.xlf"))
    let complaint = #expect(throws: Complaint.self) { try translate(bench, ["--merge", "bad.xlf"]) }
    #expect(complaint?.code.rawValue == code)
    #expect(complaint?.text.contains("bad.xlf") == true)
    #expect(!FileManager.default.fileExists(atPath: bench.site.courses + "/kurs/translations"))
  }

  @Test("A file that is not there ends with 66, and the course's own language with 64")
  func refused() throws {
    let bench = try Bench(LittleCourse())
    #expect(#expect(throws: Complaint.self) { try translate(bench, ["--merge", "ingen.xlf"]) }?.code == .missing)
    let same = try Translate.parse([bench.site.courses + "/kurs", "nb"])
    #expect(#expect(throws: Complaint.self) { try same.translate(in: bench.world) }?.code == .usage)
  }

  @Test("A translation on the disk that cannot be used is a warning at the place, and stops no course")
  func damaged() throws {
    let bench = try Bench(LittleCourse())
    _ = try translate(bench)
    let path = "kurs/translations/nn/M02.xlf"
    let broken = try text(path, in: bench).replacing("</source>", with: "</sorce>", maxReplacements: 1)
    try Data(broken.utf8).write(to: URL(fileURLWithPath: bench.site.courses + "/" + path))
    let compilation = try compilation(bench)
    let diagnostic = try #require(compilation.diagnostics.first { $0.code == .unusableTranslation })
    #expect(diagnostic.problem == .unusableTranslation(.notXML))
    #expect(diagnostic.labels.first?.range.file == path)
    let line = try #require(broken.split(separator: "\n").firstIndex { $0.contains("</sorce>") })
    #expect(diagnostic.labels.first?.range.line == line + 1)
    #expect(compilation.course != nil)
  }
}
