import ArgumentParser
import Courseware
import Foundation
import Testing

@testable import KyndigApp

@Suite("kyndig drafts")
struct DraftsTests {
  private static func files(_ bench: Bench) throws -> (html: String, markdown: String) {
    let paths = DocumentFiles.names.map { bench.folder + "/ut/" + $0 }
    return (
      try String(contentsOfFile: paths[0], encoding: .utf8), try String(contentsOfFile: paths[1], encoding: .utf8)
    )
  }

  /// The files of a leader who has done this.
  private static func written(_ kinds: [Event.Kind], _ arguments: String...) throws -> (html: String, markdown: String)
  {
    let bench = try Bench(.documented)
    try bench.begin(kinds)
    let command = try Drafts.parse(["--site", bench.site.path, "--to", "ut"] + arguments)
    _ = try command.answer(in: bench.world)
    return try files(bench)
  }

  @Test("lists how far each document has come, and what is missing", arguments: Language.allCases)
  func listing(language: Language) throws {
    let bench = try Bench(.documented)
    try bench.begin(.documented + [.drafted(task: "ansvar/mal", texts: ["ett": "Ingen skal slå seg."])])
    let text = try bench.drafts("--language", language.rawValue).replacing(bench.site.path, with: "KURSSTED")
    try expectGolden(text + "\n", "drafts-\(language.rawValue)")
  }

  @Test("writes a page and Markdown that say the same", arguments: Language.allCases)
  func export(language: Language) throws {
    let files = try Self.written(.documented, "--language", language.rawValue)
    try expectGolden(files.html, "drafts-html-\(language.rawValue)")
    try expectGolden(files.markdown, "drafts-markdown-\(language.rawValue)")
  }

  @Test("The page is well-formed, says its language, loads nothing, and names no one")
  func page() throws {
    let html = try Self.written(.documented).html
    _ = try PrintTests.element(html)
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"nb\">"))
    #expect(html.contains("<meta charset=\"utf-8\"/>"))
    for loaded in ["<script", "<link", "<img", "src=", "url(", "@import", "href="] { #expect(!html.contains(loaded)) }
    #expect(!html.contains("Nordmann"))
    #expect(html.contains("<h1>HMS-dokumenter for Fjellbygg AS</h1>"))
  }

  static let hostile =
    "<script>alert(1)</script> | `kode` *en* _to_ [x](y) \\ & \u{7}\n\n# Ikke en tittel\n- ikke et punkt"

  @Test("What was written is text, whatever it looks like, and keeps its line breaks")
  func hostile() throws {
    let files = try Self.written([
      .drafted(task: "ansvar/mal", texts: ["ett": Self.hostile, "to": "1. Først\r\n2) Så\n===\n  ```"]),
      .drafted(task: "ansvar/plan", texts: ["neste": "a", "tiltak.1.hva": "a|b\nc<br>", "tiltak.1.hvem": "`x`"]),
    ])
    _ = try PrintTests.element(files.html)
    #expect(!files.html.contains("<script>alert"))
    #expect(files.html.contains("&lt;script&gt;alert(1)&lt;/script&gt; | `kode`"))
    #expect(files.html.contains("1. Først<br/>\n2) Så<br/>\n==="))
    for line in [
      "\\<script\\>alert(1)\\</script\\> \\| \\`kode\\` \\*en\\* \\_to\\_ \\[x\\](y) \\\\ \\& \u{FFFD}",
      "\\# Ikke en tittel\\", "\\- ikke et punkt", "1\\. Først\\", "2\\) Så\\", "\\===\\", "\\`\\`\\`",
      "| a\\|b<br>c\\<br\\> | \\`x\\` |",
    ] {
      #expect(files.markdown.split(separator: "\n").map(String.init).contains(line), "\(line)")
    }
  }

  @Test("Rows and fields with nothing written are left out, and a half-typed line is there")
  func leftOut() throws {
    let files = try Self.written([
      .drafted(task: "ansvar/plan", texts: ["tiltak.2.hva": "Rydde"]),
      .typed(task: "ansvar/plan", field: "tiltak.3.hva", text: "Male gulv"),
    ])
    #expect(!files.markdown.contains("Når ser dere på planen igjen"))
    #expect(files.markdown.contains("| Rydde |  |\n| Male gulv |  |"))
    #expect(!files.markdown.contains("## Varslingsrutine"))
    #expect(files.markdown.contains("| Varslingsrutine | ikke begynt | – |"))
  }

  @Test("What a changed answer has hidden is there, under a heading that says why")
  func hidden() throws {
    let kinds: [Event.Kind] = [
      .profiled(question: "heads", answer: .number(24)),
      .drafted(task: "ansvar/varsling", texts: ["hvem": "Til verneombudet"]),
      .profiled(question: "heads", answer: .number(3)),
    ]
    let files = try Self.written(kinds)
    for file in [files.html, files.markdown] {
      #expect(file.contains("Skrevet for oppgaver som ikke er med lenger"))
      #expect(file.contains("Svarene om virksomheten er endret"))
      #expect(file.contains("Til verneombudet"))
    }
    let bench = try Bench(.documented)
    try bench.begin(kinds)
    #expect(try bench.drafts().contains("  Varslingsrutine: ferdig utkast"))
  }

  @Test("Another leader's documents are the unit's part, and say so")
  func unit() throws {
    let files = try Self.written(.documented + [.profiled(question: "level", answer: .word("other"))])
    #expect(files.html.contains("<h1>HMS-dokumenter, enhetens del for Fjellbygg AS</h1>"))
    #expect(files.markdown.contains("Dette er enhetens del av virksomhetens dokumenter."))
  }

  @Test("Its own files are replaced, and those that anybody has changed are not")
  func overwriting() throws {
    let bench = try Bench(.documented)
    try bench.begin(.documented)
    let folder = bench.folder + "/ut"
    #expect(try bench.drafts("--to", folder).contains("Skrev \(folder)/hms-dokumenter.md."))
    #expect(
      try bench.drafts("--to", folder).contains("Skrev \(folder)/hms-dokumenter.md på nytt; den forrige er erstattet."))
    let before = try Self.files(bench)
    let path = folder + "/hms-dokumenter.md"
    try Data((before.markdown + "Vi skrev mer.\n").utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: Complaint.self) { try bench.drafts("--to", folder) }
    #expect(try Self.files(bench).markdown == before.markdown + "Vi skrev mer.\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 2)
  }

  /// A leader, what stands in the way, and how it ends.
  @Test(
    "ends with 0 when done, 64 for files in the way, 66 for nothing to show, 74 when nothing could be written",
    arguments: [
      ("done", "ut", 0), ("done", nil, 0), ("nothing", nil, 0), ("nothing", "ut", 66), ("not begun", nil, 66),
      ("not begun", "ut", 66), ("done", "fil", 64), ("done", "fremmed", 64), ("done", "fil/under", 74),
    ] as [(String, String?, Int32)])
  func exitCode(leader: String, to: String?, code: Int32) throws {
    let bench = try Bench(.documented)
    if leader != "not begun" { try bench.begin(leader == "done" ? .documented : []) }
    try Data("x".utf8).write(to: URL(fileURLWithPath: bench.folder + "/fil"))
    try FileManager.default.createDirectory(atPath: bench.folder + "/fremmed", withIntermediateDirectories: true)
    try Data("x".utf8).write(to: URL(fileURLWithPath: bench.folder + "/fremmed/hms-dokumenter.html"))
    let target = to.map { ["--to", bench.folder + "/" + $0] } ?? []
    let ended = ending {
      var command = try Drafts.parse(["--site", bench.site.path] + target)
      try command.run()
    }
    #expect(ended == code)
    #expect(!FileManager.default.fileExists(atPath: bench.folder + "/fremmed/hms-dokumenter.md"))
    #expect(try String(contentsOfFile: bench.folder + "/fremmed/hms-dokumenter.html", encoding: .utf8) == "x")
  }

  @Test("who has not begun is told what to type")
  func notBegun() throws {
    let bench = try Bench(.documented)
    let complaint = #expect(throws: Complaint.self) { try bench.drafts("--language", "nb") }
    #expect(
      complaint?.text == "Du har ikke begynt på kurset her, så det er ingen utkast ennå. Begynn med: kyndig --site "
        + bench.site.path)
  }
}
