import Courseware
import Foundation
import Records
import TerminalUI
import Testing

@testable import KyndigApp

@Suite("A leader's own deadline, on the overview")
struct OwnDeadlineTests {
  static let policy = """
    <policy xmlns="urn:kyndig:course:1">
      <requirement id="hms" course="kurs" within-days="30"><renewal months="36" open-before-months="3"/></requirement>
    </policy>
    """

  /// The overview of one who has just begun, of one for whom the deadline is past, and of one who has passed.
  private static func overviews() throws -> [String: Screen] {
    var course = LittleCourse()
    course.files["policy.xml"] = policy
    let bench = try Bench(course, step: 0)
    var guide = Guide(
      Pilot(.drawn, course: try bench.course()),
      [
        .heading("Først"), .press([.character("o")]), .keep("due"),
        .act { bench.pass(milliseconds: 31 * 86_400_000) }, .press([.character("?"), .enter]), .keep("overdue"),
        .until { $0.fact.hasPrefix("bevis-ID") }, .press([.character("o")]), .keep("done"),
      ])
    return try bench.take(&guide).mapValues(\.screen)
  }

  @Test("is said as status says it, and follows what she does")
  func followed() throws {
    let kept = try Self.overviews()
    #expect(try #require(kept["due"]).says("Virksomheten ber deg fullføre innen 18.\u{A0}desember 2026."))
    #expect(try #require(kept["overdue"]).says("Fristen hos virksomheten var 18.\u{A0}desember 2026."))
    #expect(try #require(kept["done"]).says("Opplæringen gjelder til 19.\u{A0}desember 2029."))
  }

  @Test("looks as its golden, and is spoken as its golden")
  func goldens() throws {
    let screen = try #require(try Self.overviews()["due"])
    for (columns, rows) in [(80, 24), (60, 20)] {
      let frame = screen.drawn(
        in: Size(columns: columns, rows: rows), glyphs: .unicode, vocabulary: Phrases.nb.vocabulary)
      try expectGolden(frame.goldenText, "overview-deadline-\(columns)x\(rows)")
    }
    let spoken = screen.spoken(glyphs: .unicode, vocabulary: Phrases.nb.vocabulary)
    try expectGolden(spoken.goldenText, "overview-deadline-spoken")
  }

  @Test("is said in her language", arguments: [(Language.nn, "Verksemda ber deg"), (.en, "Your business asks you")])
  func languages(language: Language, words: String) throws {
    var course = LittleCourse()
    course.files["policy.xml"] = Self.policy
    let bench = try Bench(course, step: 0)
    let pilot = Pilot(.drawn, course: try bench.course())
    var guide = Guide(pilot, [.heading("Først")])
    _ = try bench.take(&guide)
    guide = Guide(pilot, [.keep("overview")])
    let overview = try #require(try bench.take(&guide, language: language)["overview"]).screen
    #expect(overview.says(words))
  }

  @Test("nothing is said where the policy asks for another course, or cannot be read", arguments: ["annet", "<"])
  func notAsked(id: String) throws {
    var course = LittleCourse()
    course.files["policy.xml"] = id == "<" ? "<policy" : Self.policy.replacing("\"kurs\"", with: "\"\(id)\"")
    let bench = try Bench(course, step: 0)
    var guide = Guide(
      Pilot(.drawn, course: try bench.course()), [.heading("Først"), .press([.character("o")]), .keep("overview")])
    let overview = try #require(try bench.take(&guide)["overview"]).screen
    #expect(!overview.says("Virksomheten ber deg") && !overview.says("Fristen"))
  }
}
