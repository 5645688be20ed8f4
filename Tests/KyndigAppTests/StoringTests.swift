import Courseware
import GRDB
import Register
import TerminalUI
import Testing

@testable import KyndigApp

@Suite("When an answer cannot be stored")
struct StoringTests {
  /// Something a leader does that is stored: how she comes there, the keys that store it, and what she sees then.
  struct Deed: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var before: Guide.Step
    var keys: [Key]
    var after: @Sendable (Screen) -> Bool

    init(
      _ name: String, _ before: Guide.Step, _ keys: [Key], after: @escaping @Sendable (Screen) -> Bool
    ) {
      testDescription = name
      self.before = before
      self.keys = keys
      self.after = after
    }
  }

  static let deeds: [Deed] = [
    Deed("beginning", .until { $0.fact == "felt 3 av 3" }, [.enter]) { $0.heading == "Først" },
    Deed("going to a page", .heading("Hvem eier?"), [.character("1"), .enter]) { $0.heading == "Dette gjelder dere" },
    Deed("answering about the business", .heading("Hvor mange er dere?"), [.character("9"), .enter]) {
      $0.heading == "Hvem eier?"
    },
    Deed("practising", .saying("Hvem har plikten?"), [.character("1"), .enter]) { $0.says("Svaret er lagret kl.") },
    Deed("drafting a line", .until { $0.fact == "linje 1 av 2" }, [.character("A"), .enter]) {
      $0.fact == "linje 2 av 2"
    },
    Deed("drafting the last line", .until { $0.fact == "linje 2 av 2" }, [.character("B"), .enter]) {
      $0.heading == "Utkastet er ferdig."
    },
    Deed("beginning a check", .heading("Sjekk"), [.enter]) { $0.fact == "Oppgave 1 av 3" },
    Deed("answering in a check", .until { $0.fact == "Oppgave 1 av 3" }, [.character("1"), .enter]) {
      $0.fact == "Oppgave 2 av 3"
    },
    Deed("handing in", .heading("Klar til å levere"), [.enter]) { $0.fact == "forsøk 1" },
  ]

  @Test("the screen says so, nothing is in the session, and Enter stores it after all", arguments: deeds)
  func refused(deed: Deed) throws {
    let bench = try Bench(LittleCourse())
    let before = Holder<[Event]>([])
    let guide = try bench.refusing(
      [
        deed.before, .act { before.value = try bench.study().events }, .act(bench.refuse),
        .press(deed.keys), .keep("refused"),
        .act {
          let events = try bench.study().events
          #expect(events == before.value, "something was stored")
        },
        .press([.enter]), .keep("refused again"), .act(bench.allow), .press([.enter]), .keep("stored"),
      ])
    for name in ["refused", "refused again"] {
      let screen = try #require(guide.kept[name])
      #expect(screen.heading == "Svaret er ikke lagret")
      #expect(screen.says("Ingenting er lagret."))
      #expect(screen.keys.map(\.key) == ["Enter", "?", "q"])
    }
    let stored = try #require(guide.kept["stored"])
    #expect(deed.after(stored), "\(stored.saying)")
    #expect(try bench.study().events.count > before.value.count)
    #expect(try bench.audit().allDeviations == [])
    #expect(try bench.audit().rows.count == 1)
  }

  @Test("one who gives up and comes back is asked the same again")
  func givesUp() throws {
    let bench = try Bench(LittleCourse())
    _ = try bench.refusing([
      .saying("Hvem har plikten?"), .act(bench.refuse), .press([.character("1"), .enter, .character("q")]),
    ])
    try bench.allow()
    var guide = Guide(
      Pilot(.drawn, course: try bench.course()), [.press([.enter]), .keep("again")])
    try bench.run(&guide)
    #expect(guide.kept["again"]?.says("Hvem har plikten?") == true)
    #expect(guide.kept["again"]?.says("Velg ett svar.") == true)
  }

  @Test("one who gives up before the first answer is stored is one leader, not two, when she begins again")
  func beginsAgain() throws {
    let bench = try Bench(LittleCourse())
    _ = try bench.refusing([.until { $0.fact == "felt 3 av 3" }, .act(bench.refuse), .press([.enter, .endOfInput])])
    try bench.allow()
    var pilot = Pilot(.drawn, course: try bench.course())
    pilot.patience = 12
    try bench.run(&pilot)
    var later = Guide(Pilot(.drawn, course: try bench.course()), [.keep("overview")])
    try bench.run(&later)
    #expect(later.kept["overview"]?.says("Sist lagret") == true)
    #expect(try bench.audit().rows.map(\.state) == [.inProgress])
  }
}

extension Bench {
  /// From here on nothing can be stored.
  func refuse() throws {
    try database().write { database in
      try database.execute(
        sql: "CREATE TRIGGER refuse BEFORE INSERT ON statement BEGIN SELECT RAISE (ABORT, 'no'); END")
    }
  }

  /// From here on everything can be stored again.
  func allow() throws { try database().write { try $0.execute(sql: "DROP TRIGGER IF EXISTS refuse") } }

  func refusing(_ steps: [Guide.Step]) throws -> Guide {
    var guide = Guide(Pilot(.drawn, course: try course()), steps)
    try run(&guide)
    #expect(guide.steps.isEmpty, "the script was not carried out")
    return guide
  }
}

/// A value that a script sets and the test reads.
final class Holder<Value: Sendable>: @unchecked Sendable {
  var value: Value

  init(_ value: Value) { self.value = value }
}
