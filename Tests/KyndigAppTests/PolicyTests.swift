import ArgumentParser
import Courseware
import Records
import TerminalUI
import Testing

@testable import KyndigApp

@Suite("A site with a policy")
struct PolicyTests {
  @Test("The leader's unit is stored, and each answer with its source")
  func sources() throws {
    let journey = try PolicyJourney.taken.get()
    #expect(journey.unit == "hjemmetjenesten")
    let answers = journey.events.filter { $0.verb == "profiled" }
    #expect(
      answers == [
        .profiled(question: "heads", answer: .number(40), from: .policy(unit: "hjemmetjenesten")),
        .profiled(question: "sector", answer: .word("private")),
        .profiled(question: "heads", answer: .number(41)), .profiled(question: "sector", answer: .unknown),
        .profiled(question: "heads", answer: .number(3)),
        // Her own number, though it is the policy's too: she was asked and wrote it.
        .profiled(question: "heads", answer: .number(40)),
      ])
    #expect(journey.session?.profile.sources == [:])
  }

  @Test("Reading a page from the advice comes back to it, and the advice to where it was asked for")
  func back() throws {
    let screens = try PolicyJourney.taken.get().kept.mapValues(\.screen)
    #expect(screens["advice-page"]?.heading == "Dette gjelder dere")
    #expect(screens["advice-back"]?.heading == "Sider å lese før neste forsøk")
    #expect(screens["result-back"] == screens["result-third"])
    #expect(screens["introduction-back"] == screens["introduction-third"])
    #expect(screens["result-fourth"]?.keys.contains { $0.key == "r" } == false)
    #expect(screens["answers-still"] == screens["answers-closed"])
    #expect(screens["unit-back"]?.fact == "felt 3 av 4")
  }

  @Test(
    "Both voices come by the same questions and store the same answers", arguments: Pilot.Voice.allCases,
    [("1", "hjemmetjenesten"), ("2", "skolen"), ("3", nil)] as [(String, String?)])
  func voices(voice: Pilot.Voice, unit: (key: String, id: String?)) throws {
    let bench = try Bench(.withPolicy)
    var guide = Guide(
      Pilot(voice, course: try bench.course()),
      [
        .heading("Hvilken enhet leder du?"), .keep("unit"), .press([.character(Character(unit.key)), .enter]),
        .saying("Hvor mange er dere?"), .keep("heads"),
      ])
    try bench.run(&guide)
    #expect(
      guide.kept["unit"]?.keys(typed: unit.key, vocabulary: Phrases.nb.vocabulary) == [
        .character(Character(unit.key)), .enter,
      ])
    #expect(try bench.study().leader?.unit == unit.id)
    #expect(guide.kept["heads"]?.focusedField?.text == (unit.key == "1" ? "40" : ""))
    #expect(guide.kept["heads"]?.says("Forslag fra") == (unit.key == "1"))
  }

  @Test("A suggestion that the edition does not take is not made; nothing counts before she has answered")
  func unfit() throws {
    let bench = try Bench(LittleCourse.withPolicy)
    var guide = Guide(
      Pilot(.drawn, course: try bench.course()),
      [
        .heading("Hvilken enhet leder du?"), .press([.character("1"), .enter]),
        .saying("Hvor mange er dere?"), .press([.command("o")]), .keep("overview"),
      ])
    try bench.run(&guide)
    #expect(try bench.study().session?.profile == BusinessProfile())
    var context = try bench.context(try #require(try bench.study().session))
    context.policy = Policy(answers: ["heads": .number(99_999), "sector": .word("municipal")])
    #expect(context.course.questions.allSatisfy { context.suggestion(for: $0) == nil })
  }

  @Test(
    "A policy that is broken stops nobody, and asks nothing; checking says what is wrong with it",
    arguments: [
      ("is=\"state\"", "is=\"statlig\""), ("<title>Skolen</title>", ""), ("</policy>", ""),
      ("id=\"skolen\"", "id=\"hjemmetjenesten\""),
    ])
  func broken(passage: String, replacement: String) throws {
    let course = LittleCourse.withPolicy.replacing(passage, with: replacement, in: "policy.xml")
    let bench = try Bench(course)
    #expect(bench.site.policy == nil)
    var guide = Guide(Pilot(.drawn, course: try bench.course()), [.saying("Hvor mange er dere?"), .keep("heads")])
    try bench.run(&guide)
    #expect(guide.kept["heads"]?.says("Forslag fra") == false)
    let report = CheckTests.report(course)
    #expect(report.errors == 1)
    #expect(report.text.contains("Courses/policy.xml:"))
    #expect(report.text.contains("Til policy.xml er rettet, går kurset uten den, og ingen bevis kan utstedes."))
  }

  @Test("A policy can be checked, and mended, by itself")
  func alone() throws {
    let bench = try Bench(.withPolicy.replacing("to=\"sector\"", with: "to=\"sectr\"", in: "policy.xml"))
    let path = bench.site.courses + "/policy.xml"
    let found = try Check.parse([path]).answer(in: bench.world)
    #expect(found.code == 1)
    #expect(found.text.contains("policy.xml:3:15"))
    let fixed = try Check.parse([path, "--fix"]).answer(in: bench.world)
    #expect(fixed.code == 0)
    #expect(bench.site.policy?.answers == ["sector": .word("state")])
  }

  @Test("Without a policy the one who answers for the content is whom to ask")
  func responsible() throws {
    let bench = try Bench(LittleCourse())
    var guide = Guide(
      Pilot(.drawn, course: try bench.course()),
      [
        .change { $0.mistakes = { item in item.interaction.choices.firstIndex { !$0.isCorrect }.map { [$0] } } },
        .until { $0.fact == "forsøk 3" }, .press([.character("r")]), .keep("advice"), .press([.enter]), .keep("back"),
      ])
    try bench.run(&guide)
    #expect(guide.kept["advice"]?.says("Spør Kursansvarlig, som svarer for innholdet: hms@kyndig.example.") == true)
    #expect(guide.kept["back"]?.fact == "forsøk 3", "no page is named, and Enter goes back")
  }

  @Test("Once the course is passed the list says why nothing can be changed")
  func passed() throws {
    let bench = try Bench(LittleCourse())
    var guide = Guide(
      Pilot(.drawn, course: try bench.course()),
      [
        .until { $0.heading == "Prøve: bestått" }, .press([.command("o"), .character("m")]),
        .choose(Phrases.nb.answers.title),
        .keep("answers"), .press([.enter]), .keep("still"),
      ])
    try bench.run(&guide)
    #expect(guide.kept["answers"]?.says("Svarene kan ikke endres mer, fordi kurset er bestått.") == true)
    #expect(guide.kept["still"] == guide.kept["answers"])
  }
}
