import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records
import Register
import TerminalUI
import Testing

@testable import KyndigApp

@Suite("The course in the leader's language")
struct CourseLanguageTests {
  /// Takes the whole course in a language, and gives what was stored, and everything that was shown.
  private func taken(in language: Language?) throws -> (events: [Event], said: String, accomplishment: Accomplishment) {
    let bench = try Bench(LittleCourse())
    try bench.translate(into: .nn)
    try bench.translate(into: .en)
    var pilot = Pilot(.drawn, course: try bench.course(in: language ?? .nb))
    pilot.words = .speaking(language ?? .nb)
    try bench.run(&pilot, language: language)
    #expect(try !bench.audit().rows.isEmpty && bench.audit().allDeviations.isEmpty)
    let study = try bench.study()
    let submission = try #require(study.submission)
    let accomplishment = try regrade(submission, against: .in(bench.site)) { CivilTime($0).date }.accomplishment
    return (study.events, pilot.screens.map(\.folded).joined(separator: "\n"), accomplishment)
  }

  @Test(
    "from the first page to the certificate it is the same record, whatever the language",
    arguments: [Language.nn, .en])
  func sameRecord(language: Language) throws {
    let own = try taken(in: nil)
    let other = try taken(in: language)
    #expect(own.said.contains("Hvem har plikten?") && !other.said.contains("Hvem har plikten?"))
    for text in [
      "Hvem har plikten?", "Skriv to mål.", "Hvor mange er dere?", "Rydd hylla.", "Et kurs for deg som leder.",
    ] {
      #expect(other.said.contains(LittleCourse.said(text, in: language)), "\(text)")
    }
    // She has chosen a language, and the certificate and the attestation have names of their own; the rest is the same.
    let kinds = other.events.map(\.kind).filter { $0 != .spoke(language: language.rawValue) }
    #expect(kinds.count == other.events.count - 1)
    #expect(kinds.map(\.verb) == own.events.map(\.kind.verb))
    let isOwn: (Event.Kind) -> Bool = { ["attested", "certified"].contains($0.verb) }
    #expect(kinds.filter { !isOwn($0) } == own.events.map(\.kind).filter { !isOwn($0) })
  }

  @Test("what is signed and printed stays in the language of the course", arguments: [Language.nn, .en])
  func signed(language: Language) throws {
    let accomplishment = try taken(in: language).accomplishment
    #expect(accomplishment.course.language == "nb" && accomplishment.course.title == "HMS i det små")
    #expect(accomplishment.modules.map(\.title) == ["Lederens ansvar", "Arbeidet", "Prøve"])
  }

  /// Where a leader of the little course stands in the middle of the check of its first module.
  private func duringTheCheck() throws -> Bench {
    let bench = try Bench(LittleCourse())
    try bench.translate(into: .nn)
    var guide = Guide(
      Pilot(.drawn, course: try bench.course()),
      [.until { $0.trail.last == "Sjekk" }, .press([.enter]), .press([.character("1"), .enter])])
    try bench.run(&guide)
    #expect(guide.steps.isEmpty)
    #expect(try bench.study().session?.openAttempt != nil)
    return bench
  }

  @Test("another language in the middle of an open attempt: the same questions, in the same order, answered as before")
  func duringAnAttempt() throws {
    let bench = try duringTheCheck()
    let before = try #require(try bench.study().session)
    var shown: [[String]] = []
    for language in [Language.nn, .nb, .nn, .nb] {
      var guide = Guide(Pilot(.drawn, course: try bench.course()), [.press([.enter]), .keep("item")])
      try bench.run(&guide, language: language)
      let session = try #require(try bench.study().session)
      #expect(session.language == language.rawValue)
      #expect(session.attempts == before.attempts)
      let options = try #require(guide.kept["item"]).options.map(\.text.string)
      let own = before.attempts[0].items.compactMap { before.course.bankItem($0) }.flatMap(\.interaction.choices)
        .map(\.text.plain)
      shown.append(
        options.map { option in own.first { LittleCourse.said($0, in: language) == option || $0 == option } ?? option })
      #expect((language == .nb) == options.allSatisfy(own.contains), "\(options)")
    }
    #expect(Set(shown).count == 1 && !shown[0].isEmpty)
  }

  @Test(
    "an incomplete translation is not offered: the course's own text, our words in her language, and it is said once")
  func incomplete() throws {
    let bench = try Bench(LittleCourse())
    try bench.translate(into: .nn, except: ["Rydd hylla."])
    var first = Guide(
      Pilot(.drawn, course: try bench.course()),
      [
        .keep("welcome"), .press([.enter, .enter]), .type("Kari Nordmann"), .press([.enter, .enter, .enter]),
        .keep("page"),
      ])
    try bench.run(&first, language: .nn)
    let notice = "Kurset er ikkje omsett til nynorsk. Teksten i det er på bokmål, og alt anna på nynorsk."
    #expect(first.kept["welcome"]?.says(notice) == true)
    #expect(first.kept["page"]?.says("Plikten ligger på arbeidsgiver.") == true)
    #expect(first.kept["page"]?.prompt.contains("gå vidare") == true)
    for (asked, tells) in [(Language?.none, false), (.nn, true)] {
      var later = Guide(Pilot(.drawn, course: try bench.course()), [.keep("overview")])
      try bench.run(&later, language: asked)
      #expect(later.kept["overview"]?.says(notice) == tells)
      #expect(later.kept["overview"]?.prompt.contains("halde fram") == true, "she has chosen it")
    }
  }

  @Test(
    "what was asked for comes first, then what she chose, then the locale where the course has it, then the course's own",
    arguments: [
      (nil, nil, nil, Language.nb), (nil, nil, "C", .nb), (nil, nil, "nn_NO.UTF-8", .nn),
      (nil, nil, "en_GB.UTF-8", .nb),
      (nil, Language.en, "nn_NO.UTF-8", .en), (Language.nb, .en, "nn_NO.UTF-8", .nb), (.nn, nil, "en_GB.UTF-8", .nn),
      (nil, .nn, nil, .nn), (nil, nil, "no_NO.UTF-8", .nb), (nil, nil, "sv_SE.UTF-8", .nb),
    ] as [(Language?, Language?, String?, Language)])
  func order(asked: Language?, before: Language?, locale: String?, spoken: Language) throws {
    let bench = try Bench(LittleCourse())
    try bench.translate(into: .nn)
    var world = bench.world
    world.environment["LANG"] = locale
    var study = try bench.study()
    let leader = Leader(id: "l", name: "Kari Nordmann", employer: "", organisationNumber: "")
    try study.begin(leader, session: "s", seed: 1, at: world.now())
    if let before { try study.record([.spoke(language: before.rawValue)], at: world.now()) }
    let speech = try study.speak(asked, in: world)
    #expect(speech == Speech(language: spoken, isAskedFor: asked != nil))
    #expect(study.course.language == (spoken == .nn ? "nn" : "nb"))
    #expect(
      study.session?.course.title == study.course.title && study.session?.course.language == study.course.language)
    #expect(study.session?.language == (asked ?? before)?.rawValue, "a locale is no choice of hers")
  }

  @Test("a newer edition is read in her language too, and it is said when it has lost it", arguments: [true, false])
  func newerEdition(isTranslated: Bool) throws {
    let bench = try Bench(LittleCourse())
    try bench.translate(into: .nn)
    var first = Guide(
      Pilot(.drawn, course: try bench.course(in: .nn)),
      [.press([.enter, .enter]), .type("Kari Nordmann"), .press([.enter, .enter, .enter])])
    try bench.run(&first, language: .nn)
    for (file, passage, new) in [
      ("course.xml", "version=\"2026-1\"", "version=\"2026-2\""),
      ("M01.xml", "<choice correct=\"true\">Du har den<", "<choice correct=\"true\">Du har den selv<"),
    ] {
      let path = bench.site.courses + "/kurs/" + file
      let text = try String(contentsOfFile: path, encoding: .utf8).replacing(passage, with: new)
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }
    if isTranslated {
      for folder in ["kurs", "Shared"] {
        try FileManager.default.removeItem(atPath: "\(bench.site.courses)/\(folder)/translations")
      }
      try bench.translate(into: .nn)
    }
    _ = try Publish.parse([bench.site.courses + "/kurs", "--reader", "K", "--competence", "k"]).publish(in: bench.world)
    var second = Guide(Pilot(.drawn, course: try bench.course()), [.keep("overview")])
    try bench.run(&second)
    let overview = try #require(second.kept["overview"])
    #expect(overview.says("2026-2"))
    #expect(overview.says("Ansvaret til leiaren") == isTranslated)
    #expect(overview.says("Kurset er ikkje omsett til nynorsk.") == !isTranslated)
  }

  @Test("how far she has come, and her drafts, are told in it too")
  func status() throws {
    let bench = try duringTheCheck()
    var guide = Guide(Pilot(.drawn, course: try bench.course()), [])
    try bench.run(&guide, language: .nn)
    let status = try Status.parse(["--site", bench.site.path]).answer(in: bench.world)
    #expect(status.contains("Ansvaret til leiaren") && !status.contains("Lederens ansvar"))
    let other = try Status.parse(["--site", bench.site.path, "--language", "nb"]).answer(in: bench.world)
    #expect(other.contains("Lederens ansvar"))
  }
}
