import ArgumentParser
import Authoring
import Courseware
import Foundation
import Testing

@testable import KyndigApp

/// A change of a course's text, and what it is in the learner's terms.
struct DiffCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let passage: String
  let replacement: String
  let file: String
  /// The changes but those of nominal minutes, as `~item ansvar/a key,reasons`.
  let changes: [String]
  let isMajor: Bool

  init(
    _ name: String, _ passage: String, _ replacement: String, in file: String = "M01.xml", _ changes: [String],
    isMajor: Bool
  ) {
    (testDescription, self.passage, self.replacement) = (name, passage, replacement)
    (self.file, self.changes, self.isMajor) = (file.contains("/") ? file : "kurs/" + file, changes, isMajor)
  }

  /// Those that change nothing a learner must know, and those that do.
  static let all: [DiffCase] = minor + major

  private static let minor = [
    DiffCase("words of a page", "Ett punkt", "Ett råd", ["~page ansvar/forst wording"], isMajor: false),
    DiffCase(
      "a page's title", "<title>Først</title>", "<title>Aller først</title>", ["~page ansvar/forst title"],
      isMajor: false),
    DiffCase(
      "a reason", "Den kan ikke settes bort.", "Den kan aldri settes bort.", ["~item ansvar/ovelse reasons"],
      isMajor: false),
    DiffCase(
      "a reason of every other number", "Se på siden om verneombud.", "Les siden.", ["~item ansvar/tall reasons"],
      isMajor: false),
    DiffCase(
      "a lesson's title", "<title>Start</title>", "<title>Begynn</title>", ["~lesson ansvar/ansvar title"],
      isMajor: false),
    DiffCase(
      "the course's title", "Alt i ett kurs", "Alt i ett", in: "course.xml", ["~course kurs title"], isMajor: false),
    DiffCase(
      "when a fact was checked", "checked=\"2026-10-07\"", "checked=\"2026-10-09\"", ["~page ansvar/forst checked"],
      isMajor: false),
    DiffCase(
      "a term's explanation", "Den som har ansatt noen.", "Den som ansetter.", in: "Shared/glossary.xml",
      ["~term arbeidsgiver wording"], isMajor: false),
    DiffCase(
      "a source's address", "lovdata.no", "lovdata.no/aml", in: "Shared/sources.xml", ["~source AML address"],
      isMajor: false),
    DiffCase(
      "an alternative's label", "Statlig</alternative>", "Stat</alternative>", in: "Shared/profile.xml",
      ["~question sector wording"], isMajor: false),
    DiffCase(
      "who answers for it", "verneingeniør", "jurist", in: "course.xml", ["~course kurs responsible"], isMajor: false),
    DiffCase(
      "an example business", "is=\"34\"", "is=\"35\"", in: "course.xml", ["~business P1 expectations"], isMajor: false),
    DiffCase(
      "the module's own estimate", "minutes=\"22\"", "minutes=\"25\"", ["~module ansvar estimate"], isMajor: false),
    DiffCase(
      "the page an item refers to", "critical=\"true\" page=\"forst\"", "critical=\"true\" page=\"bare-store\"",
      ["~item ansvar/en page"], isMajor: false),
    DiffCase(
      "the order of the steps", "<ask ref=\"heads\"/>\n    <ask ref=\"sector\"/>",
      "<ask ref=\"sector\"/>\n    <ask ref=\"heads\"/>", ["~module ansvar place"], isMajor: false),
  ]

  private static let major = [
    DiffCase(
      "the key",
      "<choice>Ja takk<why>En fullmakt flytter oppgaver.</why></choice>\n      <choice correct=\"true\">Nei takk",
      "<choice correct=\"true\">Ja takk<why>En fullmakt flytter oppgaver.</why></choice>\n      <choice>Nei takk",
      ["~item ansvar/en key"], isMajor: true),
    DiffCase(
      "one more right answer", "<choice>Regnskap", "<choice correct=\"true\">Regnskap", ["~item ansvar/flere key"],
      isMajor: true),
    DiffCase(
      "an answer's words, its key as it was", "<choice>Regnskap", "<choice>Budsjett", ["~item ansvar/flere choices"],
      isMajor: true),
    DiffCase(
      "an answer with reason", "<choice>Regnskap", "<choice>Bilag<why>Nei.</why></choice><choice>Regnskap",
      ["~item ansvar/flere choices"], isMajor: true),
    DiffCase(
      "the order of steps to put in order",
      "<step>Kartlegg<why>Du må vite hva som er farlig.</why></step>\n        <step>Vurder<why>Så veies det.</why></step>",
      "<step>Vurder<why>Så veies det.</why></step>\n        <step>Kartlegg<why>Du må vite hva som er farlig.</why></step>",
      ["~item ansvar/rekke choices,key"], isMajor: true),
    DiffCase(
      "where an entry belongs", "<entry category=\"ombud\">", "<entry category=\"leder\">", ["~item ansvar/par key"],
      isMajor: true),
    DiffCase(
      "how near a number must be", "tolerance=\"1\"", "tolerance=\"0\"", ["~item ansvar/tall key"], isMajor: true),
    DiffCase(
      "the date", "of=\"3\" unit=\"weeks\"", "of=\"4\" unit=\"weeks\"", ["~item ansvar/dato key"], isMajor: true),
    DiffCase(
      "the fault to find", "<line>Runde hver måned", "<line fault=\"true\">Runde hver måned", ["~item ansvar/feil key"],
      isMajor: true),
    DiffCase(
      "the question", "Hva svarer du Amina?", "Hva sier du til Amina?", ["~item ansvar/en prompt"], isMajor: true),
    DiffCase("whether it must be right", " critical=\"true\"", "", ["~item ansvar/en critical"], isMajor: true),
    DiffCase("how points are given", " credit=\"whole\"", "", ["~item ansvar/flere credit"], isMajor: true),
    DiffCase(
      "for whom an answer is", "<choice if=\"sector == state\">", "<choice if=\"sector == private\">",
      ["~item ansvar/ovelse condition"], isMajor: true),
    DiffCase(
      "for whom a page is", "id=\"bare-store\" if=\"heads >= threshold(verneombud)\"",
      "id=\"bare-store\" if=\"heads >= 20\"", ["~page ansvar/bare-store condition"], isMajor: true),
    DiffCase(
      "for whom blocks are", "(heads >= 20 or sector == state)", "(heads >= 25 or sector == state)",
      ["~page ansvar/forst condition"], isMajor: true),
    DiffCase(
      "for whom blocks with a name are", "<when if=\"chain\"", "<when if=\"heads >= 9\"",
      ["~block ansvar/B01.CHAIN condition", "-derived chain "], isMajor: true),
    DiffCase(
      "what follows from the answers", "if=\"heads >= 1000\"", "if=\"heads >= 900\"", in: "Shared/profile.xml",
      ["~derived big condition"], isMajor: true),
    DiffCase(
      "whom a stop is for", "<stop id=\"stopp\" if=\"heads == 0\">", "<stop id=\"stopp\" if=\"heads &lt; 2\">",
      ["~stop ansvar/stopp condition"], isMajor: true),
    DiffCase(
      "a fact", "skal dere ha verneombud. Dere", "må dere velge verneombud. Dere", ["~page ansvar/forst facts,wording"],
      isMajor: true),
    DiffCase(
      "since when a fact holds", "in-force=\"2024-01-01\"", "in-force=\"2025-01-01\"", ["~page ansvar/forst facts"],
      isMajor: true),
    DiffCase(
      "a threshold to come", "<value number=\"5\" from=\"2024-01-01\"/>",
      "<value number=\"5\" from=\"2024-01-01\"/><value number=\"4\" from=\"2027-01-01\"/>", in: "Shared/thresholds.xml",
      ["~threshold verneombud values"], isMajor: true),
    DiffCase(
      "a threshold's value, and the key that follows it", "<value number=\"5\" from", "<value number=\"6\" from",
      in: "Shared/thresholds.xml", ["~item ansvar/tall key", "~threshold verneombud values"], isMajor: true),
    DiffCase(
      "what is drawn", "<draw from=\"ansvar\" count=\"4\"/>", "<draw from=\"ansvar\" count=\"5\"/>",
      ["~check ansvar/ansvar draws"], isMajor: true),
    DiffCase(
      "what passes", "mastery-score=\"0.75\"", "mastery-score=\"0.8\"", ["~check ansvar/ansvar masteryScore"],
      isMajor: true),
    DiffCase(
      "the final test", "mastery-score=\"0.8\"", "mastery-score=\"0.9\"", in: "course.xml",
      ["~test prove masteryScore"], isMajor: true),
    DiffCase(
      "an objective", "Du kan forklare plikten.", "Du kan forklare plikten din.",
      ["~objective ansvar/ansvar statement"], isMajor: true),
    DiffCase(
      "a scenario", "<decision to=\"ille\" points=\"0\">", "<decision to=\"bra\" points=\"0\">",
      ["~scenario ansvar/morgen scenes"], isMajor: true),
    DiffCase(
      "a task's field", "Det viktigste målet", "Det aller viktigste målet", ["~task ansvar/mal fields"], isMajor: true),
    DiffCase(
      "what a task says", "Skriv mål og tiltak.", "Skriv tiltak og mål.", ["~task ansvar/mal instructions"],
      isMajor: true),
    DiffCase(
      "a page added", "<page id=\"bare-store\"",
      "<page id=\"ny\"><title>Ny</title><p>Les dette.</p></page>\n<page id=\"bare-store\"", ["+page ansvar/ny "],
      isMajor: true),
    DiffCase(
      "an item under another id", "<item id=\"flere\"", "<item id=\"mange\"",
      ["+item ansvar/mange ", "-item ansvar/flere "], isMajor: true),
    DiffCase(
      "a topic of the conversation", "Hva er målene?", "Hva er planen?", in: "course.xml", ["~review kurs topics"],
      isMajor: true),
    DiffCase(
      "an alternative added", "<alternative value=\"private\">",
      "<alternative value=\"municipal\">Kommunal</alternative><alternative value=\"private\">",
      in: "Shared/profile.xml", ["~question sector answers,wording"], isMajor: true),
  ]
}

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
    let apart: Set<Aspect> = [
      .minutes, .language, .rulesAsOf, .provider, .course, .objective, .bank, .law, .asked, .document, .criteria,
      .qualities,
    ]
    let told = DiffCase.all.flatMap(\.changes).contains { change in
      (change.split(separator: " ").last ?? "").split(separator: ",").contains { $0 == aspect.rawValue }
    }
    #expect(told != apart.contains(aspect))
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
      .replacing("<draw from=\"ansvar\" count=\"4\"/>", with: "<draw from=\"ansvar\" count=\"5\"/>")
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
            trekker fra ansvar/ansvar: 5, før 4
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
