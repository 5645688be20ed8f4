import Register
import TerminalUI
import Testing

@testable import KyndigApp

@Suite("The leader's level")
struct LevelTests {
  @Test(
    "decides the title, the law on the overview and the statement that is signed", arguments: Pilot.Voice.allCases,
    [
      ("1", "HMS for øverste leder", "§\u{A0}3-5", "arbeidsgiver etter arbeidsmiljøloven § 3-5"),
      ("2", "HMS for ledere", "§\u{A0}3-2 første ledd bokstav b", "leder etter arbeidsmiljøloven § 3-2 (1) b"),
      ("3", "HMS for øverste leder", "§\u{A0}3-5", "arbeidsgiver etter arbeidsmiljøloven § 3-5"),
    ])
  func level(voice: Pilot.Voice, expected: (key: String, title: String, law: String, training: String)) throws {
    let bench = try Bench(.leveled)
    var pilot = Pilot(voice, course: try bench.course())
    pilot.profile["level"] = expected.key
    try bench.run(&pilot)
    let overview = try #require(pilot.screens.last { $0.trail == [expected.title] })
    #expect(overview.says(expected.law))
    let signing = try #require(pilot.screens.first { $0.fact.hasPrefix("steg 2") })
    #expect(signing.trail.first == expected.title)
    #expect(signing.says("kurset «\(expected.title)», utgave 2026-1"))
    #expect(signing.says(expected.training))
    #expect(pilot.screens.contains { $0.says(expected.title + ", ") && $0.fact.hasPrefix("bevis-ID") })
    #expect(try bench.audit().allDeviations == [])
  }

  @Test("The other titles are printed, with whom they are for")
  func printed() throws {
    let page = try PrintTests.page(.leveled)
    #expect(page.contains("Andre titler"))
    #expect(page.contains("<p>HMS for ledere</p>"))
    #expect(page.contains("Brukes når"))
    #expect(try PrintTests.page(LittleCourse()).contains("Andre titler") == false)
  }
}
