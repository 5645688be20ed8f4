import ArgumentParser
import Courseware
import Foundation
import Records
import Testing

@testable import Authoring
@testable import KyndigApp

@Suite("The page of kyndig status --to")
struct StatusPageTests {
  private func page(_ stage: StatusStage, _ language: Language = .nb) throws -> String {
    let bench = try Bench(StatusStage.course)
    try stage.taken(bench)
    return StatusPage(try StatusTests.report(bench), words: .of(language)).document
  }

  @Test("stands as its golden", arguments: [StatusStage.begun, .underWay, .news, .passed, .certified], [Language.nb])
  func golden(stage: StatusStage, language: Language) throws {
    try expectPage(stage, language)
  }

  @Test(
    "stands as its golden in the other languages", arguments: [Language.nn, .en], [StatusStage.underWay, .certified])
  func goldenElsewhere(language: Language, stage: StatusStage) throws { try expectPage(stage, language) }

  private func expectPage(_ stage: StatusStage, _ language: Language) throws {
    let suffix = language == .nb ? "" : "-\(language.rawValue)"
    let page = try page(stage, language).replacing(StatusPage.style, with: "…")
      .replacing(/[0-9a-f]{64}/, with: "5e…")
    try expectGolden(page, "status-page-\(stage.rawValue)\(suffix)")
  }

  @Test("says in the title, the first line and the foot that it is no certificate", arguments: Language.allCases)
  func noCertificate(language: Language) throws {
    for stage in StatusStage.allCases {
      let root = try PrintTests.element(try page(stage, language))
      let words = StatusPhrases.of(language).page
      #expect(root["lang"] == language.rawValue)
      #expect(root.descendants("title").first?.text.contains(words.notCertificate) == true)
      #expect(root.descendants("h1").first?.text.contains(words.notCertificate) == true)
      let paragraphs = root.descendants("p").map(\.text)
      #expect(paragraphs.first.map { words.standing("").hasPrefix($0.prefix(20)) } == true)
      #expect(paragraphs.last == words.foot)
    }
  }

  @Test("needs nothing from outside, runs nothing, and draws nothing", arguments: StatusStage.allCases)
  func selfContained(stage: StatusStage) throws {
    let page = try page(stage)
    let root = try PrintTests.element(page)
    for name in ["script", "img", "svg", "link", "iframe", "a", "object"] {
      #expect(root.descendants(name).isEmpty, "\(name)")
    }
    #expect(!page.contains("url("))
    #expect(!page.contains("@import"))
    #expect(page.contains("default-src &#39;none&#39;"))
  }

  @Test("whatever a name says, it is text")
  func escapes() throws {
    let bench = try Bench(
      StatusStage.course.replacing(
        "<title>Arbeidet</title>", with: "<title>A &lt;i&gt; &amp; «b»</title>", in: "kurs/M02.xml"))
    try StatusStage.underWay.taken(bench)
    var report = try StatusTests.report(bench)
    let odd = "<script>alert(1)</script> \"&' \u{1B}[31m"
    report.leader?.name = odd
    report.leader?.employer = odd
    let page = StatusPage(report, words: .nb).document
    let root = try PrintTests.element(page)
    #expect(root.descendants("script").isEmpty)
    #expect(root.descendants("i").isEmpty)
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &quot;&amp;&#39; \u{FFFD}[31m"))
    #expect(!report.text(.nb).contains("\u{1B}"))
  }

  @Test("of a passed course says so and points to the certificate")
  func passed() throws {
    let passed = try page(.passed)
    #expect(
      passed.contains("Kurset er bestått 18.\u{A0}november 2026, med 100\u{A0}%. Egenerklæringen er ikke signert"))
    #expect(!passed.contains("Det som gjenstår"))
    #expect(try page(.certified).contains("bevis-ID 28T5-CY4T-QH6Y"))
    #expect(try !page(.underWay).contains("bevis-ID"))
  }

  @Test(
    "ends with 0 when written, 1 when there is nothing to show, 64 for what cannot be it, 74 when it could not be written",
    arguments: [
      ("ny.html", 0), ("ut/ny.html", 0), ("vår.html", 0), ("andres.html", 64), ("mappe", 64), ("mappe.html", 64),
      ("status.txt", 64), ("fil/ny.html", 74),
    ] as [(String, Int32)])
  func exitCode(name: String, code: Int32) throws {
    let bench = try Bench(StatusStage.course)
    try StatusStage.begun.taken(bench)
    let folder = bench.folder + "/ut-hit"
    try FileManager.default.createDirectory(atPath: folder + "/mappe", withIntermediateDirectories: true)
    try FileManager.default.createDirectory(atPath: folder + "/mappe.html", withIntermediateDirectories: true)
    for (name, text) in [("andres.html", "<p>Mitt brev</p>"), ("fil", "x"), ("vår.html", try page(.begun))] {
      try text.write(toFile: folder + "/" + name, atomically: true, encoding: .utf8)
    }
    let before = try? String(contentsOfFile: folder + "/" + name, encoding: .utf8)
    let ended = ending {
      var status = try Status.parse(["--site", bench.site.path, "--to", folder + "/" + name])
      try status.run()
    }
    #expect(ended == code)
    let after = try? String(contentsOfFile: folder + "/" + name, encoding: .utf8)
    if code == 0 { #expect(after?.contains("Påbegynt opplæring") == true) } else { #expect(after == before) }
    let left = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(!left.contains { $0.hasPrefix(".") }, "nothing is left half written")
  }

  @Test("is not written where nothing is begun")
  func nothing() throws {
    let bench = try Bench(StatusStage.course)
    let path = bench.folder + "/ny.html"
    let complaint = #expect(throws: Complaint.self) {
      _ = try Status.parse(["--site", bench.site.path, "--to", path]).answer(in: bench.world)
    }
    #expect(complaint?.code == .no)
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("with --json the answer names the file")
  func withJSON() throws {
    let bench = try Bench(StatusStage.course)
    try StatusStage.begun.taken(bench)
    let path = bench.folder + "/ny.html"
    let answer = try Status.parse(["--site", bench.site.path, "--to", path, "--json"]).answer(in: bench.world)
    #expect(try JSON(parsing: Array(answer.utf8))["page"] == .string(path))
    #expect(FileManager.default.fileExists(atPath: path))
  }
}
