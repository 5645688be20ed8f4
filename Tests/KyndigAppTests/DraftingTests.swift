import Courseware
import TerminalUI
import Testing

@testable import KyndigApp

@Suite("Writing a draft")
struct DraftingTests {
  private static let task = "ansvar/fare"

  /// The keys that a line becomes where it is typed, in a field of one line.
  private static func line(_ text: String, _ voice: Pilot.Voice) -> [Key] {
    voice == .spoken ? [.clear, .paste(text), .enter] : [.clear] + text.map(Key.character) + [.enter]
  }

  /// The keys that some lines become, and the one that goes on.
  private static func lines(_ texts: [String], _ voice: Pilot.Voice) -> [Key] {
    if voice == .spoken { return texts.flatMap { [.paste($0), .enter] } + [.tab] }
    return Array(texts.map { $0.map(Key.character) }.joined(separator: [.enter])) + [.tab]
  }

  private static func guide(_ bench: Bench, _ voice: Pilot.Voice, _ steps: [Guide.Step]) throws -> Guide {
    var guide = Guide(Pilot(voice, course: try bench.course()), steps)
    try bench.run(&guide)
    #expect(guide.steps.isEmpty, "the script was not carried out")
    return guide
  }

  private static func texts(_ bench: Bench) throws -> [String: String]? {
    try bench.study().session?.drafts[task]?.texts
  }

  private static func expect(_ texts: [String: String]?, _ bench: Bench) throws {
    #expect(try self.texts(bench) == texts)
  }

  private static let begun: [Guide.Step] = [.heading("Når noen melder en fare"), .press([.enter])]

  @Test(
    "Many lines keep their line breaks, without what is empty at the ends, in either voice",
    arguments: Pilot.Voice.allCases)
  func manyLines(voice: Pilot.Voice) throws {
    let bench = try Bench(.drafted)
    let guide = try Self.guide(
      bench, voice,
      Self.begun + [
        .press(Self.line("Basen", voice)), .keep("field"),
        .press(Self.lines(["Se på stedet.  ", "  Si fra."], voice)), .keep("next"),
      ])
    #expect(try Self.texts(bench) == ["hvem": "Basen", "gjor": "Se på stedet.\n  Si fra."])
    #expect(guide.kept["field"]?.focusedField?.isManyLined == true)
    #expect(guide.kept["next"]?.fact == "linje 3 av 11")
  }

  @Test("Where lines are typed an empty one goes on, and is refused where something must be written")
  func typedLines() throws {
    let field = try EveryScreen.screen("draft-lines-empty")
    let vocabulary = Phrases.nb.vocabulary
    #expect(field.keys(typed: "Se etter.", vocabulary: vocabulary) == [.paste("Se etter."), .enter])
    #expect(field.keys(typed: "", vocabulary: vocabulary) == [.tab])
    #expect(try EveryScreen.screen("draft-lines-required").says("Denne linjen må fylles ut."))
  }

  @Test("Lines half written come back with their breaks, and a blank one at the end")
  func halfWritten() throws {
    let bench = try Bench(.drafted)
    let steps: [Guide.Step] = [.press(Self.line("Basen", .drawn)), .type("Én")]
    _ = try Self.guide(
      bench, .drawn, Self.begun + steps + [.press([.enter]), .type("To"), .press([.enter, .endOfInput])])
    let back = try Self.guide(bench, .drawn, [.press([.enter]), .keep("again")])
    #expect(back.kept["again"]?.focusedField?.text == "Én\nTo\n")
    #expect(try Self.texts(bench) == ["hvem": "Basen"])
  }

  @Test("Undo takes back what was written last, in one line and in many")
  func undo() throws {
    let bench = try Bench(.drafted)
    let guide = try Self.guide(
      bench, .drawn,
      Self.begun + [
        .press([.paste("Basen"), .clear, .undo]), .keep("line"), .press([.enter, .paste("Én\nTo"), .clear, .undo]),
        .keep("lines"),
      ])
    #expect(guide.kept["line"]?.focusedField?.text == "Basen")
    #expect(guide.kept["lines"]?.focusedField?.text == "Én\nTo")
    for words in [Phrases.nb, .nn, .en] { #expect(words.help.keys.contains { $0.key == "Ctrl-_" }) }
  }

  @Test(
    "An example fills what is empty, field by field, and is stored when she goes on from it",
    arguments: Pilot.Voice.allCases)
  func sample(voice: Pilot.Voice) throws {
    let bench = try Bench(.drafted)
    let guide = try Self.guide(
      bench, voice,
      [
        .heading("Når noen melder en fare"), .press([.character("b")]), .keep("first"),
        .act { try Self.expect(nil, bench) },
        .press([.enter]), .act { try Self.expect(["hvem": "Basen på byggeplassen"], bench) }, .keep("second"),
        .press([.tab]), .keep("row"),
      ])
    #expect(guide.kept["first"]?.focusedField?.text == "Basen på byggeplassen")
    #expect(
      guide.kept["second"]?.focusedField?.text
        == "Basen ser på stedet samme dag.\nFarlig arbeid stanses til det er trygt.")
    #expect(guide.kept["row"]?.focusedField?.text == "Åpning i dekket")
  }

  @Test("An example that is only looked at is not hers: not after a pause, nor going back, nor beside the field")
  func onlyLookedAt() throws {
    let bench = try Bench(.drafted)
    _ = try Self.guide(
      bench, .drawn,
      [
        .heading("Når noen melder en fare"), .press([.character("b"), .redraw, .escape, .enter, .backTab]),
        .keep("task"), .press([.character("b"), .character("!"), .redraw]),
        .act { try Self.expect(nil, bench) },
      ])
    let events = try bench.study().events.map(\.kind.verb)
    #expect(!events.contains("drafted"))
    #expect(events.count { $0 == "typed" } == 1, "only what she wrote herself")
  }

  @Test("Where lines are typed, one goes under those that are there, and they can be deleted")
  func typedUnder() throws {
    let bench = try Bench(.drafted)
    let steps =
      Self.begun + [
        .press(Self.line("Basen", .spoken)), .press(Self.lines(["Én", "To"], .spoken)), .press([.backTab]),
        .keep("again"),
      ]
    let guide = try Self.guide(bench, .spoken, steps)
    let field = try #require(guide.kept["again"])
    #expect(field.focusedField?.text == "Én\nTo")
    let vocabulary = Phrases.nb.vocabulary
    #expect(field.keys(typed: "Tre", vocabulary: vocabulary) == [.enter, .paste("Tre"), .enter])
    #expect(field.keys(typed: "/slett", vocabulary: vocabulary) == [.clear])
  }

  @Test("Nothing that is written is taken by an example, and an example that was deleted stays away")
  func keepsWritten() throws {
    let bench = try Bench(.drafted)
    let guide = try Self.guide(
      bench, .drawn,
      Self.begun + [
        .press(Self.line("Verkstedleder", .drawn)), .press([.backTab, .backTab]), .keep("task"),
        .press([.character("b")]), .keep("first"), .press([.enter, .tab, .clear, .backTab, .tab]), .keep("row"),
      ])
    #expect(guide.kept["task"]?.heading == "Når noen melder en fare")
    #expect(guide.kept["first"]?.focusedField?.text == "Verkstedleder")
    #expect(guide.kept["row"]?.focusedField?.text == "")
  }

  @Test("Another trade starts from another example")
  func otherTrade() throws {
    let bench = try Bench(.drafted)
    var pilot = Pilot(.drawn, course: try bench.course())
    pilot.profile["trade"] = "2"
    var guide = Guide(
      pilot,
      [
        .heading("Når noen melder en fare"), .press([.character("b")]), .keep("first"), .press([.enter]),
        .keep("second"),
      ])
    try bench.run(&guide)
    #expect(guide.steps.isEmpty)
    #expect(guide.kept["first"]?.focusedField?.text == "Daglig leder")
    #expect(guide.kept["second"]?.focusedField?.text == "")
  }

  @Test("A task without an example offers none")
  func noSample() throws {
    let bench = try Bench(LittleCourse())
    let guide = try Self.guide(
      bench, .drawn, [.heading("Mål"), .keep("task"), .press([.character("b")]), .keep("still")])
    #expect(guide.kept["task"]?.keys.contains { $0.key == "b" } == false)
    #expect(guide.kept["still"] == guide.kept["task"])
  }

  @Test("A word does what the key does where there is no full screen", arguments: ["eksempel", "Døme", "example", "b"])
  func words(word: String) throws {
    let task = try EveryScreen.screen("draft-task")
    #expect(task.keys(typed: word, vocabulary: Phrases.nb.vocabulary) == [.character("b")])
  }

  @Test("What still is the example word for word is told of, and what was changed is not")
  func untouched() throws {
    let finished = try EveryScreen.screen("draft-finished")
    let told = "Dette er eksempelet, ord for ord. Skriv det om til deres egen virksomhet."
    #expect(finished.says("«Hvem tar imot meldingen?»: \(told)"))
    #expect(finished.says("«Fare 1: Hva er farlig?»: \(told)"))
    #expect(!finished.says("«Hva gjør dere med den?»: \(told)"))
  }

  @Test("Rows that nobody began are not shown, and a part with nothing in it says so")
  func begunRows() throws {
    let finished = try EveryScreen.screen("draft-finished")
    let tables = finished.body.compactMap { if case .table(let table) = $0 { table } else { nil } }
    #expect(
      tables.map { $0.rows.map { $0.map(\.string) } } == [
        [["Åpning i dekket", "Tredje etasje", "Sette rekkverk rundt åpningen"], ["Løs stige", "(tomt)", "(tomt)"]]
      ])
  }
}
