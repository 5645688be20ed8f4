import Courseware
import TerminalUI
import Testing

@testable import KyndigApp

/// A leader who has a document from before, and looks at the list of them all; taken once.
struct DeclaringJourney: Sendable {
  let kept: [String: Kept]
  let stepsLeft: Int

  static let taken = Result { try DeclaringJourney() }

  private init() throws {
    let bench = try Bench(.documented, step: 0)
    var guide = Guide(Pilot(.drawn, course: try bench.course()), Self.script) { bench.pass(milliseconds: 7_000) }
    kept = try bench.take(&guide)
    stepsLeft = guide.steps.count
  }

  private static let script: [Guide.Step] = [
    .heading("Rutine for varsling"), .keep("task-existing"), .press([.character("h")]), .keep("existing-name"),
    .press([.enter]), .keep("existing-name-refused"), .type("HMS-håndboka i resepsjonen"), .press([.enter]),
    .type("1.13.2026"), .press([.enter]), .keep("existing-date-refused"), .press([.clear]), .type("1.2.2026"),
    .press([.enter]), .keep("existing-owner"), .type("daglig leder"), .press([.enter, .enter]),
    .keep("existing-criterion-refused"), .press([.character("1"), .enter]), .press([.character("3"), .enter]),
    .keep("existing-told"), .press([.character("o"), .character("m")]), .keep("more"),
    .choose(Phrases.nb.documents.title),
    .keep("documents"), .press([.character("3"), .enter]), .keep("documents-opened"),
  ]
}

@Suite("The screens of a document from before")
struct DeclaringGoldenTests {
  static let names = [
    "task-existing", "existing-name", "existing-name-refused", "existing-date-refused", "existing-owner",
    "existing-criterion-refused", "existing-told", "more", "documents",
  ]

  @Test("The journey comes by all of them, and the list leads back to what was told")
  func journey() throws {
    #expect(try DeclaringJourney.taken.get().stepsLeft == 0)
    #expect(try EveryScreen.screen("documents-opened") == EveryScreen.screen("existing-told"))
  }

  @Test("have every key on the last row, and say at all times what never to write", arguments: names)
  func keys(name: String) throws {
    let screen = try EveryScreen.screen(name)
    let last = String(try #require(GoldenTests.drawn(screen, 80, 24).rows.last).map(\.character))
    for hint in screen.keys { #expect(last.contains(hint.does), "\(hint.does)") }
    if !["more", "documents"].contains(name) { #expect(screen.says("Skriv aldri navn")) }
  }
}

@Suite("«Vi har dette fra før»")
struct DeclaringTests {
  static let document = ExistingDocument(
    name: "HMS-håndboka", date: CivilDate(daysSince1970: 20_485), owner: "daglig leder", criteria: [.no, .yes])

  /// What is typed in each field, in order.
  static let answers = ["HMS-håndboka", "2026-02-01", "daglig leder", "2", "1"]

  /// The keys that hand an answer in, as each voice gives them.
  private static func keys(_ voice: Pilot.Voice, _ answer: String) -> [Key] {
    if answer.count == 1 { return answer.map(Key.character) + [.enter] }
    return voice == .spoken ? [.clear, .paste(answer), .enter] : answer.map(Key.character) + [.enter]
  }

  private static func told(_ voice: Pilot.Voice, upTo count: Int = answers.count) -> [Guide.Step] {
    [.heading("Rutine for varsling"), .press([.character("h")])]
      + answers.prefix(count).map { .press(keys(voice, $0)) }
  }

  private static func guide(_ bench: Bench, _ voice: Pilot.Voice, _ steps: [Guide.Step]) throws -> Guide {
    var guide = Guide(Pilot(voice, course: try bench.course()), steps)
    try bench.run(&guide)
    #expect(guide.steps.isEmpty, "the script was not carried out")
    return guide
  }

  @Test("stands for the draft, with what it lacks, in either voice", arguments: Pilot.Voice.allCases)
  func declared(voice: Pilot.Voice) throws {
    let bench = try Bench(.documented)
    let guide = try Self.guide(bench, voice, Self.told(voice) + [.keep("told"), .press([.enter]), .keep("onward")])
    let session = try #require(try bench.study().session)
    #expect(session.existing["ansvar/varsling"] == Self.document)
    #expect(session.telling == [:])
    let told = try #require(guide.kept["told"])
    #expect(told.heading == "Dere har dette fra før.")
    #expect(told.says("Dette mangler i det dere har: - Står det hvem en kan varsle til?"))
    #expect(guide.kept["onward"]?.trail.last != told.trail.last || guide.kept["onward"]?.heading == "Sjekk")
  }

  @Test("comes back to the field she was in, with what she had typed", arguments: 0..<5, [true, false])
  func resumed(field: Int, isHalfTyped: Bool) throws {
    let bench = try Bench(.documented)
    let half = isHalfTyped ? (field < 3 ? "HM" : "3") : ""
    var left = Guide(
      Pilot(.drawn, course: try bench.course()),
      Self.told(.drawn, upTo: field) + [.type(half), .keep("left"), .press([.endOfInput])])
    try bench.run(&left)
    let back = try Self.guide(bench, .drawn, [.press([.enter]), .keep("again")])
    if field == 0, !isHalfTyped {
      // Nothing was typed: the task begins as it did.
      #expect(back.kept["again"]?.heading == "Rutine for varsling")
      return
    }
    #expect(back.kept["again"]?.body == left.kept["left"]?.body)
    #expect(back.kept["again"]?.fact == "fra før, felt \(field + 1) av 5")
  }

  @Test("can be changed, and a draft can be written after all")
  func changed() throws {
    let bench = try Bench(.documented)
    let guide = try Self.guide(
      bench, .drawn,
      Self.told(.drawn) + [
        .press([.character("e")]), .keep("name"), .type(", ny"), .press([.enter, .escape, .left]), .keep("back"),
        .press([.enter, .enter, .enter, .enter, .enter]), .keep("told"),
        .press([.character("u")]), .keep("task"), .press([.enter]), .type("Til verneombudet"), .press([.enter]),
        .keep("draft"),
      ])
    #expect(guide.kept["name"]?.focusedField?.text == "HMS-håndboka")
    #expect(guide.kept["back"]?.focusedField?.text == "HMS-håndboka, ny")
    #expect(guide.kept["told"]?.says("HMS-håndboka, ny") == true)
    #expect(guide.kept["task"]?.says("Skriv hvem en kan varsle til.") == true)
    #expect(guide.kept["draft"]?.heading == "Utkastet er ferdig.")
    let session = try #require(try bench.study().session)
    #expect(session.existing == [:])
    #expect(session.drafts["ansvar/varsling"]?.texts == ["hvem": "Til verneombudet"])
  }

  @Test("a line begun on after it was told is where she goes on, and the document stands until the line is handed in")
  func begunOn() throws {
    let bench = try Bench(.documented)
    var left = Guide(
      Pilot(.drawn, course: try bench.course()),
      Self.told(.drawn) + [.press([.character("u"), .enter]), .type("Til ver"), .press([.endOfInput])])
    try bench.run(&left)
    #expect(try bench.study().session?.existing["ansvar/varsling"] == Self.document)
    let course = try bench.course()
    let session = try #require(try bench.study().session)
    let task = try #require(session.course.task("ansvar/varsling"))
    var context = try bench.context(session)
    context.course = course
    let screen = session.stage(of: task).screen(context)
    #expect(screen.focusedField?.text == "Til ver")
  }

  static let wrong: [(field: Int, text: String, complaint: String)] = [
    (0, "  ", "Skriv mellom 1 og 200 tegn."), (0, String(repeating: "a", count: 201), "Skriv mellom 1 og 200 tegn."),
    (1, "i fjor", "Det er ingen dato."), (1, "29.2.2026", "Det er ingen dato."), (1, "", "Det er ingen dato."),
    (1, "1.1.2099", "Den dagen er ikke kommet ennå."), (2, "", "Skriv mellom 1 og 200 tegn."),
    (3, "", "Velg et svar først."), (4, "", "Velg et svar først."),
  ]

  @Test("What cannot be an answer is said, and is not told", arguments: wrong)
  func refused(field: Int, text: String, complaint: String) throws {
    let bench = try Bench(.documented)
    let guide = try Self.guide(
      bench, .drawn, Self.told(.drawn, upTo: field) + [.press([.paste(text), .enter]), .keep("refused")])
    #expect(guide.kept["refused"]?.says(complaint) == true)
    #expect(guide.kept["refused"]?.fact == "fra før, felt \(field + 1) av 5")
    #expect(try bench.study().session?.existing == [:])
  }

  @Test("is not offered where the author asks nothing of a document from before")
  func notOffered() throws {
    let bench = try Bench(.documented)
    let guide = try Self.guide(
      bench, .drawn, [.heading("Tiltakene"), .keep("task"), .press([.character("h")]), .keep("still")])
    #expect(guide.kept["task"]?.keys.contains { $0.key == "h" } == false)
    #expect(guide.kept["still"] == guide.kept["task"])
  }

  @Test("A word does what its key does where there is no full screen")
  func words() throws {
    let vocabulary = Phrases.nb.vocabulary
    let task = try EveryScreen.screen("task-existing")
    for word in ["fra før", "Fra før", "frå før", "har", "h"] {
      #expect(task.keys(typed: word, vocabulary: vocabulary) == [.character("h")])
    }
    let told = try EveryScreen.screen("existing-told")
    #expect(told.keys(typed: "endre", vocabulary: vocabulary) == [.character("e")])
    #expect(told.keys(typed: "utkast", vocabulary: vocabulary) == [.character("u")])
    let name = try EveryScreen.screen("existing-name")
    #expect(name.keys(typed: "/tilbake", vocabulary: vocabulary) == [.back])
    #expect(name.keys(typed: "Utkast", vocabulary: vocabulary) == [.clear, .paste("Utkast"), .enter])
    #expect(name.keys(typed: "HMS", vocabulary: vocabulary) == [.clear, .paste("HMS"), .enter])
  }
}

@Suite("The list of documents")
struct DocumentsStageTests {
  @Test("leads to the first piece that is not finished, and not past a closed module")
  func opens() throws {
    let course = LittleCourse.documented
      .replacing(
        "<bank id=\"hyller\">",
        with: """
                <task id="hyllene" document="D4" minutes="1"><title>Hyllene</title><p>Skriv.</p>
                  <field id="en" required="true">Hvilken hylle?</field></task>
                <bank id="hyller">
          """, in: "kurs/M02.xml")
    let bench = try Bench(course)
    try bench.begin([
      .drafted(task: "ansvar/plan", texts: ["tiltak.1.hva": "Merke", "tiltak.1.hvem": "verkstedleder"])
    ])
    let session = try #require(try bench.study().session)
    let context = try bench.context(session)
    var stage = Documents(context)
    #expect(stage.update(.enter, context) == .go(.step("ansvar/mal")))
    _ = stage.update(.down, context)
    #expect(stage.update(.enter, context) == .stay)
    #expect(stage.screen(context).says("Det åpner når «Lederens ansvar» er bestått."))
    #expect(
      stage.screen(context).options.map { $0.detail?.string } == [
        "ikke begynt", "påbegynt, mangler 1 linje", "ikke begynt",
      ])
  }

  @Test("says whose documents they are, what is hidden, and how to get them out")
  func hidden() throws {
    let bench = try Bench(.documented)
    try bench.begin([
      .profiled(question: "level", answer: .word("other")),
      .drafted(task: "ansvar/varsling", texts: ["hvem": "Til verneombudet"]),
      .profiled(question: "heads", answer: .number(3)),
    ])
    let context = try bench.context(try #require(try bench.study().session))
    let screen = Documents(context).screen(context)
    #expect(screen.says("Dette er enhetens del av virksomhetens dokumenter"))
    #expect(screen.says("Du har også skrevet «Varslingsrutine»."))
    #expect(screen.says("kyndig drafts --to MAPPE"))
    #expect(screen.options.count == 2)
  }
}
