import Authoring
import Courseware
import Foundation
import TerminalUI
import Testing

@testable import KyndigApp

@Suite("kyndig preview")
struct PreviewTests {
  /// Presses keys and does things between them, and keeps every screen.
  private struct Script: Face {
    enum Step {
      case key(Key)
      case act(() throws -> Void)
    }

    var steps: [Step]
    var screens: [Screen] = []

    mutating func show(_ screen: Screen) throws(TerminalError) { screens.append(screen) }

    mutating func nextKey() throws(TerminalError) -> Key {
      while let step = steps.first {
        steps.removeFirst()
        switch step {
        case .key(let key): return key
        case .act(let act): do { try act() } catch { preconditionFailure("\(error)") }
        }
      }
      return .endOfInput
    }

    mutating func close() {}
  }

  private func preview(
    _ bench: Bench, answers: [String: Answer] = [:], at start: String? = nil, _ steps: [Script.Step]
  ) throws -> [Screen] {
    let source = try PreviewCourse(at: bench.site.courses + "/kurs", language: nil)
    var loop = PreviewLoop(
      source, course: try #require(source.course), profile: BusinessProfile(answers: answers), at: start,
      world: bench.world, phrases: .nb, words: .nb)
    var script = Script(steps: steps)
    try loop.run(&script)
    return script.screens
  }

  private func written(_ course: LittleCourse, in bench: Bench) -> Script.Step {
    .act {
      try course.write(to: bench.site.courses)
      // Two writes in one tick of the file system's clock must differ in size to be seen; a save by hand never does that.
      for file in course.files.keys {
        try FileManager.default.setAttributes(
          [.modificationDate: Date(timeIntervalSinceNow: 5)], ofItemAtPath: bench.site.courses + "/" + file)
      }
    }
  }

  @Test("Begins on the overview, says that it is a preview, and records nothing")
  func recordsNothing() throws {
    let bench = try Bench(LittleCourse())
    let screens = try preview(bench, [.key(.enter), .key(.enter)])
    #expect(screens.first?.trail == ["Forhåndsvisning", "HMS i det små"])
    #expect(screens.last?.heading != screens.first?.heading)
    #expect(screens.allSatisfy { !$0.says("lagret") || $0.says("Ingenting er lagret") })
    #expect(try FileManager.default.contentsOfDirectory(atPath: bench.site.certificates) == [])
  }

  @Test(
    "Begins at a module, a page, practice, or an item of a bank",
    arguments: [("ansvar", "Først"), ("ansvar/gjelder", "Dette gjelder dere"), ("gjelder", "Dette gjelder dere")])
  func place(id: String, heading: String) throws {
    let screens = try preview(Bench(LittleCourse()), at: id, [])
    #expect(screens.first?.heading == heading)
  }

  @Test("Begins behind a stop too: it stops some, and not the trainer who answers otherwise")
  func behindStop() throws {
    let stop = "<stop id=\"ut\" if=\"heads == 1\"><title>Ut</title><p>Stopp.</p></stop>\n    <page id=\"gjelder\""
    let course = LittleCourse().replacing("<page id=\"gjelder\"", with: stop)
    let screens = try preview(Bench(course), at: "ansvar/gjelder", [])
    #expect(screens.first?.heading == "Dette gjelder dere")
  }

  @Test("An item of a bank is looked at by itself, with its reason")
  func item() throws {
    let bench = try Bench(LittleCourse())
    let course = try bench.course()
    let item = try #require(course.modules[0].banks.flatMap(\.items).first)
    let screens = try preview(bench, at: item.id, [.key(.character("1")), .key(.enter)])
    #expect(screens.count == 3)
    #expect(try #require(screens.last).says("Du svarte 1"))
  }

  @Test("What depends on the profile is as the profile says", arguments: [(4, false), (5, true)])
  func profile(heads: Int, isShown: Bool) throws {
    let screens = try preview(
      Bench(LittleCourse()), answers: ["heads": .number(heads), "sector": .word("private")], at: "gjelder", [])
    #expect(try #require(screens.first).says("Dere skal ha verneombud.") == isShown)
  }

  @Test("A number of two digits may be typed as slowly as one likes")
  func slowDigits() throws {
    let screens = try preview(Bench(.sixteen), [.key(.character("1")), .key(.redraw), .key(.character("2"))])
    #expect(screens.last?.options.firstIndex(where: \.isFocused) == 11)
  }

  @Test("A file that is saved is read again, and one stays where one was")
  func reload() throws {
    let bench = try Bench(LittleCourse())
    let changed = LittleCourse().replacing("Alle har plikter.", with: "Alle har mange plikter.")
    let screens = try preview(bench, at: "gjelder", [written(changed, in: bench), .key(.redraw)])
    #expect(screens.map { $0.says("Alle har mange plikter.") } == [false, true])
    #expect(screens.last?.heading == "Dette gjelder dere")
  }

  @Test("A module that is gone for a while is seen when it comes back")
  func comesBack() throws {
    let bench = try Bench(LittleCourse())
    let file = bench.site.courses + "/kurs/M01.xml"
    let screens = try preview(
      bench, at: "gjelder",
      [
        .act { try FileManager.default.moveItem(atPath: file, toPath: bench.folder + "/aside") }, .key(.redraw),
        .act { try FileManager.default.moveItem(atPath: bench.folder + "/aside", toPath: file) }, .key(.redraw),
      ])
    #expect(
      screens.map(\.heading) == ["Dette gjelder dere", "Kurset har en feil", "Dette gjelder dere"])
  }

  @Test("A course that got an error says which, and goes on where one was once it is mended")
  func faults() throws {
    let bench = try Bench(LittleCourse())
    let broken = LittleCourse().replacing("Alle har plikter.", with: "Alle har <plikter.")
    let screens = try preview(
      bench, at: "gjelder",
      [
        written(broken, in: bench), .key(.redraw), .key(.enter),
        .act {
          try LittleCourse().write(to: bench.site.courses)
        }, .key(.enter),
      ])
    #expect(
      screens.map(\.heading) == [
        "Dette gjelder dere", "Kurset har en feil", "Kurset har en feil", "Dette gjelder dere",
      ])
    #expect(screens[1].says("kurs/M01.xml"))
  }

  @Test("Looks, and is spoken, as its goldens: the overview, a page, and a course that got an error")
  func goldens() throws {
    let bench = try Bench(LittleCourse(), step: 0)
    let overview = try preview(bench, [])[0]
    let broken = LittleCourse().replacing("Alle har plikter.", with: "Alle har <plikter.")
    let screens = try preview(bench, at: "gjelder", [written(broken, in: bench), .key(.redraw)])
    for (name, screen) in [("overview", overview), ("page", screens[0]), ("faults", screens[1])] {
      try expectGolden(GoldenTests.drawn(screen, 80, 24).goldenText, "preview-\(name)-80x24")
      try expectGolden(GoldenTests.drawn(screen, 60, 20).goldenText, "preview-\(name)-60x20")
      let spoken = screen.spoken(glyphs: .unicode, vocabulary: Phrases.nb.vocabulary)
      try expectGolden(spoken.goldenText, "preview-\(name)-spoken")
    }
  }
}
