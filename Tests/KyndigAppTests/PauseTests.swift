import Courseware
import Foundation
import TerminalUI
import Testing

@testable import KyndigApp

@Suite("What is typed")
struct PauseTests {
  static let line: Guide.Step = .until { $0.fact == "linje 2 av 2" }

  private static func guide(_ bench: Bench, _ steps: [Guide.Step]) throws -> Guide {
    var guide = Guide(Pilot(.drawn, course: try bench.course()), steps)
    try bench.run(&guide)
    #expect(guide.steps.isEmpty, "the script was not carried out")
    return guide
  }

  @Test("is kept at a pause, once; a screen where nothing is typed keeps nothing")
  func pause() throws {
    let bench = try Bench(.documented)
    let counts = Holder<[Int]>([])
    let count: Guide.Step = .act { counts.value.append(try bench.study().events.count) }
    _ = try Self.guide(
      bench,
      [
        Self.line, count, .press([.redraw, .redraw]), count, .type("Færre fe"), count, .press([.redraw]), count,
        .press([.redraw, .redraw]), count, .type("i"), .press([.redraw]), count,
      ])
    let before = try #require(counts.value.first)
    #expect(counts.value.map { $0 - before } == [0, 0, 0, 1, 1, 2])
    let study = try bench.study()
    #expect(study.events.last?.kind == .typed(task: "ansvar/mal", field: "to", text: "Færre fei"))
    #expect(study.session?.drafts["ansvar/mal"]?.version == 1)
  }

  @Test(
    "is there again, in the same field, however she leaves",
    arguments: [
      [.endOfInput], [.interrupt, .enter], [.interrupt, .interrupt], [.suspend, .endOfInput],
      [.command("o"), .endOfInput], [.command("q")], [.redraw, .endOfInput],
    ] as [[Key]])
  func leaving(keys: [Key]) throws {
    let bench = try Bench(.documented)
    var left = Guide(Pilot(.drawn, course: try bench.course()), [Self.line, .type("Færre feil "), .press(keys)])
    try bench.run(&left)
    let back = try Self.guide(bench, [.press([.enter]), .keep("again")])
    #expect(back.kept["again"]?.fact == "linje 2 av 2")
    #expect(back.kept["again"]?.focusedField?.text == "Færre feil ")
    #expect(back.kept["again"]?.focusedField?.cursor == "Færre feil ".count)
  }

  @Test("is stored before the panel says that everything is")
  func panel() throws {
    let bench = try Bench(.documented)
    let guide = try Self.guide(
      bench,
      [
        Self.line, .type("Færre"), .press([.interrupt]), .keep("panel"),
        .act {
          let session = try bench.study().session
          #expect(session?.writing["ansvar/mal"]?.texts == ["to": "Færre"])
        }, .press([.escape]), .keep("on"),
      ])
    #expect(guide.kept["panel"]?.says("Alt er lagret.") == true)
    #expect(guide.kept["on"]?.focusedField?.text == "Færre")
  }

  @Test("is waited for only while something of it is not kept")
  func heartbeat() throws {
    let bench = try Bench(.documented)
    var watch = Watch(
      Guide(
        Pilot(.drawn, course: try bench.course()),
        [Self.line, .keep("empty"), .type("Fæ"), .press([.redraw]), .press([.backspace, .backspace])]))
    try bench.run(&watch)
    #expect(watch.waits.suffix(6).map { $0 != nil } == [false, true, true, false, true, true])
  }

  /// A face that tells how long it was asked to wait for each key.
  private struct Watch: Face {
    private var guide: Guide
    var heartbeat: Duration?
    private(set) var waits: [Duration?] = []

    init(_ guide: Guide) { self.guide = guide }

    mutating func show(_ screen: Screen) throws(TerminalError) { try guide.show(screen) }

    mutating func nextKey() throws(TerminalError) -> Key {
      waits.append(heartbeat)
      return try guide.nextKey()
    }

    mutating func close() {}
  }

  @Test("and cannot be stored is on the screen still when it can")
  func refused() throws {
    let bench = try Bench(.documented)
    let guide = try bench.refusing([
      Self.line, .type("Færre"), .act(bench.refuse), .press([.redraw]), .keep("refused"), .act(bench.allow),
      .press([.enter]), .keep("stored"),
    ])
    #expect(guide.kept["refused"]?.heading == "Svaret er ikke lagret")
    #expect(guide.kept["stored"]?.focusedField?.text == "Færre")
    #expect(try bench.study().session?.writing["ansvar/mal"]?.texts == ["to": "Færre"])
  }

  @Test("and handed in is a new version, and the finished screen says which and when")
  func version() throws {
    let bench = try Bench(.documented)
    let guide = try Self.guide(
      bench,
      [
        .heading("Utkastet er ferdig."), .keep("first"), .press([.character("e"), .enter]), .type(" Hver dag."),
        .press([.redraw, .enter]), .keep("second"),
      ])
    #expect(guide.kept["first"]?.says("Versjon 2. Lagret i dag kl.") == true)
    #expect(guide.kept["second"]?.says("Versjon 3. Lagret i dag kl.") == true)
    #expect(guide.kept["second"]?.says("Skriv aldri navn") == true)
    #expect(try bench.study().session?.writing == [:])
  }
}
