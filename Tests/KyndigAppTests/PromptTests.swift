import Courseware
import TerminalUI
import Testing

@testable import KyndigApp

@Suite("What a spoken screen asks one to write")
struct PromptTests {
  /// The words that prompts offer, and the key that each stands for.
  static let offers = ["tilbake", "begreper", "oversikt", "avslutt", "les", "feil", "nytt", "avbryt", "hjelp", "søk"]

  @Test(
    "is also a key on its last row, unless every line is an answer",
    arguments: GoldenTests.names + EveryKindGoldenTests.names)
  func offered(name: String) throws {
    let isOfEveryKind = EveryKindGoldenTests.names.contains(name)
    let screen = try isOfEveryKind ? EveryScreen.screen(name) : EveryScreen.screen(name)
    guard !screen.hasFocusedField else { return }
    let words = screen.prompt.split { !$0.isLetter }.map { $0.lowercased() }
    // What comes before «skriv» tells what Enter does.
    let written = words.drop { $0 != "skriv" }
    for word in Self.offers where written.contains(word) {
      let key = try #require(Phrases.nb.vocabulary.words[word])
      #expect(screen.keys.contains { $0.key == Self.name(key) }, "\(word) is offered, and does nothing")
    }
    if screen.prompt.contains("Trykk Enter"), screen.panel == nil {
      #expect(screen.keys.contains { $0.key == "Enter" })
    }
  }

  private static func name(_ key: Key) -> String {
    switch key {
    case .left: "←"
    case .tab: "Tab"
    case .escape: "Esc"
    case .character(let character): String(character)
    default: ""
    }
  }

  @Test("leaving before anything is stored does not say that it is", arguments: [0, 1, 2])
  func nothingYet(steps: Int) throws {
    let bench = try Bench(LittleCourse())
    let pilot = Pilot(.drawn, course: try bench.course())
    let enters = Array(repeating: Key.enter, count: steps)
    var guide = Guide(pilot, [.press(enters + [.interrupt]), .keep("leaving"), .press([.interrupt])])
    #expect(try bench.run(&guide) == [])
    #expect(guide.kept["leaving"]?.says("Ingenting er lagret ennå.") == true)
  }

  @Test("leaving while signing says that nothing is signed")
  func notSigned() throws {
    let bench = try Bench(LittleCourse())
    let pilot = Pilot(.drawn, course: try bench.course())
    var guide = Guide(
      pilot, [.until { $0.trail.last == "Egenerklæring" }, .press([.interrupt]), .keep("leaving"), .press([.enter])])
    #expect(try bench.run(&guide).first?.hasPrefix("Alt er lagret, sist i dag kl.") == true)
    #expect(guide.kept["leaving"]?.says("Ingenting er signert.") == true)
  }

  @Test(
    "a rule is named in full, every one of them",
    arguments: [
      ("aml § 3-5 (1)", "Arbeidsmiljøloven § 3-5 (1)"), ("IKF § 2", "Internkontrollforskriften § 2"),
      ("aml § 1-3; IKF § 2", "Arbeidsmiljøloven § 1-3; Internkontrollforskriften § 2"),
      ("straffeloven § 1", "straffeloven § 1"),
    ])
  func law(written: String, read: String) { #expect(Phrases.nb.reading.law(written) == read) }
}
