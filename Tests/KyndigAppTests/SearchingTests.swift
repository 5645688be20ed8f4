import Courseware
import GRDB
import Synchronization
import TerminalUI
import Testing

@testable import KyndigApp

@Suite("Searching, reading beside, and telling of something wrong")
struct SearchingTests {
  /// Guides the pilot through a course and gives the screens that were kept.
  private func guide(_ bench: Bench, _ steps: [Guide.Step]) throws -> Guide {
    var guide = Guide(Pilot(.drawn, course: try bench.course()), steps)
    try bench.run(&guide)
    #expect(guide.steps.isEmpty)
    return guide
  }

  @Test("Searching, opening what is found, and extra reading record nothing and change nothing")
  func nothingRecorded() throws {
    let bench = try Bench(.conditional)
    let sessions = Mutex<[Session?]>([])
    let note: @Sendable () throws -> Void = { [bench] in
      let session = try bench.study().session
      sessions.withLock { $0.append(session) }
    }
    let guide = try guide(
      bench,
      [
        .until { $0.fact.hasPrefix("Øving") && $0.heading != nil }, .act(note), .keep("before"),
        .press([.character("/")]), .type("plikt"), .press([.enter, .down, .enter, .enter]),
        .press([.character("/")]), .type("Hvem har plikten"), .press([.enter, .enter]), .keep("item"), .press([.enter]),
        .press([.character("o")]), .keep("overview"), .press([.character("m")]),
        .choose(Phrases.nb.extra.title),
        .press([.enter, .left, .down, .enter, .enter]), .press([.character("o")]), .keep("after"), .act(note),
      ])
    #expect(guide.kept["item"]?.trail.last == "Oppgave du har svart på")
    let (before, after) = sessions.withLock { ($0.first ?? nil, $0.last ?? nil) }
    #expect(before != nil && before == after)
    #expect(before?.minutesLeft == after?.minutesLeft)
    #expect(guide.kept["overview"]?.body == guide.kept["after"]?.body)
  }

  @Test("An item of a check is found once it was handed in, and what is right is not told before it is passed")
  func bank() throws {
    let bench = try Bench(LittleCourse())
    let search: [Guide.Step] = [
      .press([.character("o"), .character("/")]), .type("hva gjelder i sak"), .press([.enter]),
    ]
    let guide = try guide(
      bench,
      [.until { $0.trail.last == "Sjekk" }] + search + [.keep("before"), .press([.escape, .enter])] + [
        .change { $0.mistakes = { item in item.interaction.choices.firstIndex { !$0.isCorrect }.map { [$0] } } },
        .until { $0.fact == "forsøk 1" },
      ] + search + [.keep("found"), .press([.enter]), .keep("item"), .press([.enter])] + [
        .change { $0.mistakes = { _ in nil } }, .until { $0.heading == "Sjekk: bestått" },
      ] + search + [.press([.enter]), .keep("passed")])
    #expect(guide.kept["before"]?.folded.contains("Ingen treff") == true)
    #expect(guide.kept["found"]?.panel?.options.count == 2)
    let item = try #require(guide.kept["item"])
    #expect(item.says("Ikke riktig."))
    #expect(item.says("Det riktige svaret vises når du har bestått."))
    #expect(!item.says("Riktig svar"))
    #expect(guide.kept["passed"]?.says("Det riktige svaret vises") == false)
  }

  @Test(
    "An unfinished answer is still there after searching, reading what was found, and telling of something wrong",
    arguments: [
      [.character("/"), .escape],
      [.character("/")] + "plikten".map(Key.character) + [.enter, .enter, .enter],
      [.character("?"), .character("m"), .escape],
      [.character("?"), .character("m")] + "Feil her.".map(Key.character) + [.enter, .escape],
    ] as [[Key]])
  func unfinished(keys: [Key]) throws {
    let bench = try Bench(.everyKind)
    // What is written in a field is the answer there: where lines are typed a word is the key.
    let typed = keys.map { key -> Key in
      switch key {
      case .character("/"): .command("/")
      case .character("?"): .command("?")
      default: key
      }
    }
    let guide = try guide(
      bench,
      [
        .saying("Sett trinnene"), .press([.down, .character(" "), .down, .character(" ")]), .keep("order"),
        .press(keys),
        .keep("order again"), .saying("Koble hver rolle"), .press([.character("2")]), .keep("match"), .press(keys),
        .keep("match again"), .saying("Fra hvor mange ansatte"), .type("1"), .keep("number"), .press(typed),
        .keep("number again"),
      ])
    for name in ["order", "match", "number"] {
      #expect(guide.kept[name] == guide.kept[name + " again"], "\(name)")
    }
    #expect(guide.kept["number again"]?.focusedField?.text == "1")
    let remarks = try bench.study().session?.remarks.map(\.object)
    #expect(remarks == (keys.contains(.character("F")) ? ["ansvar/trinn", "ansvar/roller", "ansvar/dager"] : []))
  }

  @Test("A remark during a check leaves the open answer and the attempt as they were")
  func remarkInCheck() throws {
    let bench = try Bench(LittleCourse())
    let guide = try guide(
      bench,
      [
        .until { $0.fact == "Oppgave 1 av 3" }, .press([.character("2")]), .keep("before"),
        .press([.character("?"), .character("m")]), .type("Begge svarene er riktige."), .press([.enter, .enter]),
        .keep("after"),
      ])
    #expect(guide.kept["before"] == guide.kept["after"])
    let session = try #require(try bench.study().session)
    let attempt = try #require(session.attempts.first)
    #expect(attempt.result == nil && attempt.responses.isEmpty)
    #expect(session.remarks.map(\.text) == ["Begge svarene er riktige."])
    #expect(session.remarks.map(\.object) == [attempt.items[0]])
  }

  @Test("A remark that cannot be stored is kept, and stored when she tries again")
  func notStored() throws {
    let bench = try Bench(LittleCourse())
    let guide = try guide(
      bench,
      [
        .heading("Dette gjelder dere"), .keep("before"), .press([.character("?"), .character("m")]), .type("Feil."),
        .act {
          try bench.database().write {
            try $0.execute(
              sql: "CREATE TRIGGER refuse BEFORE INSERT ON statement BEGIN SELECT RAISE (ABORT, 'no'); END")
          }
        },
        .press([.enter]), .keep("refused"),
        .act { try bench.database().write { try $0.execute(sql: "DROP TRIGGER refuse") } },
        .press([.enter]), .keep("stored"), .press([.enter]), .keep("after"),
      ])
    #expect(guide.kept["refused"]?.body.first == .heading(Text(Phrases.nb.leaving.notStored, .failed)))
    #expect(guide.kept["stored"]?.panel?.title == "Meldingen er lagret")
    #expect(guide.kept["after"] == guide.kept["before"])
    #expect(try bench.study().session?.remarks.map(\.object) == ["ansvar/gjelder"])
  }

  @Test(
    "A remark of nothing, or of too much, is not stored; one of the longest is",
    arguments: [
      ("  ", "Skriv hva som er feil"), (String(repeating: "å", count: 1001), "1001 tegn"),
      (String(repeating: "å", count: 1000), nil),
    ])
  func length(text: String, complaint: String?) throws {
    let bench = try Bench(LittleCourse())
    let guide = try guide(
      bench,
      [
        .heading("Først"), .press([.command(Player.remarkCommand), .paste(text), .enter]), .keep("answer"),
        .press([.escape]), .keep("page"),
      ])
    #expect(guide.kept["page"]?.heading == "Først")
    #expect(try bench.study().session?.remarks.count == (complaint == nil ? 1 : 0))
    if let complaint { #expect(guide.kept["answer"]?.says(complaint) == true) }
  }

  @Test(
    "The words for searching and for remarks are keys where lines are typed",
    arguments: [
      ("søk", Key.character("/")), ("sok", .character("/")), ("Search", .character("/")),
      ("meld", .command(Player.remarkCommand)), ("report", .command(Player.remarkCommand)), ("mer", .character("m")),
    ])
  func words(word: String, key: Key) {
    let screen = Screen(trail: ["Kurs"], body: [.paragraph("Tekst.")])
    #expect(screen.keys(typed: word, vocabulary: Phrases.nb.vocabulary) == [key])
  }

  @Test("Where lines are typed, a line is searched for, and a number opens what was found")
  func typed() throws {
    let bench = try Bench(LittleCourse())
    var guide = Guide(Pilot(.spoken, course: try bench.course()), [])
    func line(_ text: String, _ screen: Screen) throws -> Guide.Step {
      .press(try #require(screen.keys(typed: text, vocabulary: Phrases.nb.vocabulary)))
    }
    var steps: [Guide.Step] = [.heading("Dette gjelder dere"), .press([.character("/")]), .keep("field")]
    guide = try self.guide(bench, steps)
    steps = [.heading("Dette gjelder dere"), .press([.character("/")]), try line("hjelp", guide.screen), .keep("none")]
    guide = try self.guide(try Bench(LittleCourse()), steps)
    #expect(guide.kept["none"]?.says("Ingen treff på «hjelp».") == true, "no word is a key where one searches")
    steps = Array(steps.dropLast(2)) + [try line("plikt", guide.screen), .keep("found")]
    guide = try self.guide(try Bench(LittleCourse()), steps)
    let results = try #require(guide.kept["found"])
    #expect(results.says("1. Først – Plikten ligger på arbeidsgiver. side"))
    steps += [try line("1", results), .keep("page")]
    #expect(try self.guide(try Bench(LittleCourse()), steps).kept["page"]?.heading == "Først")
    steps = [.heading("Dette gjelder dere"), .press([.character("/")]), .press([.enter]), .keep("closed")]
    #expect(try self.guide(try Bench(LittleCourse()), steps).kept["closed"]?.panel == nil)
  }

  @Test("There is a way to search on the pages and the overview, told of where there is room")
  func hint() throws {
    for (name, isThere) in [("page-because", true), ("overview-half-way", true), ("practice-single", false)] {
      let last = try #require(GoldenTests.drawn(EveryScreen.screen(name), 80, 24).rows.last)
      #expect(String(last.map(\.character)).contains(" / søk ") == isThere, "\(name)")
    }
  }
}

extension Panel {
  fileprivate var options: [TerminalUI.Option] {
    body.flatMap { block -> [TerminalUI.Option] in if case .options(let options) = block { options } else { [] } }
  }
}
