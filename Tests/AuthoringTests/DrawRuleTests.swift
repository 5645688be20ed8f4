import Courseware
import Testing

@testable import Authoring

@Suite("Every example business can take every check and the test, and a second time without meeting an item again")
struct DrawRuleTests {
  @Test("A draw that is short, or repeats itself, is said once, of the first business", arguments: faulty)
  func short(faulty: Faulty) throws { try faulty.check() }

  @Test("Draws that have enough for everyone who comes to them", arguments: fine)
  func nothingWrong(texts: [CodeExample.Slot: String]) {
    #expect(SmallCourse(with: texts).compilation.diagnostics == [])
  }

  @Test("Numbers are moved to each boundary, and questions that are no longer asked lose their answers")
  func trials() throws {
    let texts: [CodeExample.Slot: String] = [
      .profile: Written.shifts, .steps: "<ask ref=\"shift\"/>",
      .banks: Self.bank("heads >= threshold(verneombud) and shift == night", count: 2), .draw: Self.bothDraws,
      .businesses: Self.business("P4", ["heads": "18", "shift": "night"]) + Self.business("P5", ["shift": "day"]),
    ]
    let course = try #require(Course(ofEdition: SmallCourse(with: texts).source))
    let conditions = course.questions.compactMap(\.condition) + course.modules[0].banks[1].items.compactMap(\.condition)
    let trials = DrawTrial.all(in: course, seenBy: conditions)
    #expect(trials.map(\.business) == ["", "P4", "P5"] + [0, 4, 5, 6, 9, 10, 11, 5000].map { "P4 (heads \($0))" })
    #expect(trials.map(\.index) == [nil, 0, 1] + [Int](repeating: 0, count: 8))
    #expect(
      trials.map { $0.profile.answers["shift"] == .word("night") }
        == [false, true, false, false, false, false, false, false, true, true, true])
  }

  @Test("Twenty-six businesses and seventeen assessments are tried in well under a second")
  func speed() throws {
    let manuscript = try #require(Self.large())
    let clock = ContinuousClock()
    let time = clock.measure {
      #expect(Rule.notDrawable.findings(in: manuscript) == [])
      #expect(Rule.notDrawableTwice.findings(in: manuscript) == [])
    }
    // 0.3 s in release on two busy cores; a debug build has room here.
    #expect(time < .seconds(20))
  }

  private static let check = "/module/check/draw[2]"
  private static let bothDraws = "<draw from=\"bank\" count=\"2\"/><draw from=\"ekstra\"  count=\"2\"/>"

  private static let faulty: [Faulty] = [
    Faulty(
      name: "short for a business as it stands",
      texts: [
        .banks: bank("heads >= 30", count: 4), .draw: bothDraws,
        .businesses: business("P1", ["heads": "30"]) + business("P2", ["heads": "12"]),
      ], problem: .notDrawable(bank: "ansvar/ekstra", business: "P2", count: 2, available: 0),
      passage: "2", context: "\"  count=\"2", path: check, notes: [p2]),
    Faulty(
      name: "short only at a boundary",
      texts: [
        .banks: bank("heads != 10", count: 3),
        .draw: "<draw from=\"bank\" count=\"2\"/><draw from=\"ekstra\"  count=\"1\"/>",
        .businesses: business("P1", ["heads": "18"]),
      ], problem: .notDrawable(bank: "ansvar/ekstra", business: "P1 (heads 10)", count: 1, available: 0),
      passage: "1", context: "\"  count=\"1", path: check, notes: [p1]),
    Faulty(
      name: "short in the test",
      texts: [
        .banks: bank("sector == state", count: 4),
        .testDraw: "<draw from=\"ansvar/bank\" count=\"2\"/>\n<draw from=\"ekstra\" count=\"1\"/>",
        .businesses: business("P1", ["sector": "private"]),
      ], problem: .notDrawable(bank: "ansvar/ekstra", business: "P1", count: 1, available: 0),
      passage: "1", context: "ekstra\" count=\"1", file: "kurs/course.xml", path: "/course/test/draw[2]",
      notes: [p1]),
    Faulty(
      name: "repeated for whoever it is", texts: [.draw: "<draw from=\"bank\"  count=\"3\"/>"],
      problem: .notDrawableTwice(assessment: "ansvar/sjekk", business: "", repeated: 2), passage: "3",
      context: "\"  count=\"3", path: "/module/check/draw"),
    Faulty(
      name: "repeated for one business",
      texts: [
        .banks: bank("heads >= 5", count: 1), .draw: "<draw from=\"bank\" count=\"2\"/>",
        .items: item("ny", "if=\"heads >= 5\"") + item("ny-2", "if=\"heads >= 5\""),
        .testDraw: "<draw from=\"ansvar/bank\"  count=\"3\"/>", .businesses: business("P1", ["heads": "5"]),
      ], problem: .notDrawableTwice(assessment: "prove", business: "P1 (heads 0)", repeated: 2), passage: "3",
      context: "\"  count=\"3", file: "kurs/course.xml", path: "/course/test/draw", notes: [p1]),
    Faulty(
      name: "the only critical item",
      texts: [
        .banks: bank(nil, count: 4).replacing("id=\"ekstra-1\"", with: "id=\"ekstra-1\" critical=\"true\""),
        .draw: bothDraws,
      ], problem: .notDrawableTwice(assessment: "ansvar/sjekk", business: "", repeated: 1), passage: "2",
      context: "\"  count=\"2", path: check),
    Faulty(
      name: "a test in which some are asked nothing",
      texts: [.banks: bank(for: "heads >= 5", count: 4), .testDraw: "<draw from=\"ekstra\" count=\"1\"/>"],
      problem: .drawTooLarge(bank: "prove", count: 1, available: 0),
      passage: "<test id=\"prove\" mastery-score=\"0.8\">",
      file: "kurs/course.xml", path: "/course/test"),
    Faulty(
      name: "a test that one business cannot fill",
      texts: [
        .banks: bank(for: "heads >= 5", count: 8),
        .testDraw: "<draw from=\"ansvar/bank\"  count=\"1\"/><draw from=\"ekstra\" count=\"4\"/>"
          + "<size count=\"5\" conditional=\"4\"/>",
        .businesses: business("P1", ["heads": "4"]),
      ], problem: .notDrawable(bank: "prove", business: "P1", count: 5, available: 4), passage: "1",
      context: "\"  count=\"1", file: "kurs/course.xml", path: "/course/test/draw[1]", notes: [p1]),
  ]

  private static let p2 = ("<business id=\"P2\">", "<business id=\"P2\">", "kurs/course.xml")
  private static let p1 = ("<business id=\"P1\">", "<business id=\"P1\">", "kurs/course.xml")

  private static let fine: [[CodeExample.Slot: String]] = [
    [.banks: bank("heads >= 30", count: 4), .draw: bothDraws],
    [
      .banks: bank(nil, count: 4), .draw: bothDraws, .businesses: business("P1", ["heads": "18", "sector": "state"]),
    ],
    // A bank with a condition is left out where that is not so.
    [.banks: bank(for: "heads >= 30", count: 4), .draw: bothDraws, .businesses: business("P1", ["heads": "18"])],
    // Nobody comes to a check behind a stop.
    [
      .steps: "<stop id=\"ut\" if=\"heads &lt; 30\"><title>Ut</title><p>Stopp.</p></stop>",
      .banks: bank("heads >= 30", count: 4), .draw: bothDraws, .businesses: business("P1", ["heads": "18"]),
    ],
  ]

  private static func business(_ id: String, _ answers: KeyValuePairs<String, String>) -> String {
    "<business id=\"\(id)\"><title>Virksomhet</title>"
      + answers.map { "<answer to=\"\($0.key)\" is=\"\($0.value)\"/>" }.joined() + "</business>"
  }

  private static func bank(for condition: String, count: Int) -> String {
    bank(nil, count: count).replacing("<bank ", with: "<bank if=\"\(condition)\" ")
  }

  private static func bank(_ condition: String?, count: Int) -> String {
    let attribute = condition.map { "if=\"\($0)\"" } ?? ""
    return "<bank id=\"ekstra\">\((1...count).map { item("ekstra-\($0)", attribute) }.joined())</bank>"
  }

  private static func item(_ id: String, _ attribute: String) -> String {
    "<item id=\"\(id)\" objective=\"plikt\" \(attribute)><prompt>Hva med \(id)?</prompt>"
      + "<choice correct=\"true\">Ja til \(id)<why>Ja.</why></choice><choice>Nei til \(id)<why>Nei.</why></choice></item>"
  }

  /// A course of sixteen modules of thirty items, a third of them for some, and twenty-six businesses.
  private static func large() -> Manuscript? {
    var source = ExampleCourse.source("", in: .steps)
    source.files.removeAll { $0.path.hasPrefix("kurs/") }
    let numbers = [5, 10, 20, 30, 50]
    for module in 1...16 {
      let items = (1...30).map { index in
        item("i\(index)", index.isMultiple(of: 3) ? "if=\"heads >= \(numbers[(index / 3 + module) % 5])\"" : "")
      }
      source.files.append(
        SourceFile(
          path: "kurs/m\(module).xml",
          text: "<module xmlns=\"urn:kyndig:course:1\" id=\"m\(module)\"><title>Modul</title>"
            + "<objective id=\"plikt\">Du kan plikten.</objective><lesson id=\"start\"><title>Start</title>"
            + (module == 1 ? "<ask ref=\"heads\"/><ask ref=\"sector\"/>" : "")
            + "<page id=\"side\"><title>Side</title><p>Tekst.</p></page></lesson>"
            + "<bank id=\"bank\">\(items.joined())</bank>"
            + "<check id=\"sjekk\" mastery-score=\"0.8\"><title>Sjekk</title><draw from=\"bank\" count=\"8\"/></check></module>"
        ))
    }
    let names = (1...16).map { "<module href=\"m\($0).xml\"/>" }.joined()
    let draws = (1...16).map { "<draw from=\"m\($0)/bank\" count=\"4\"/>" }.joined()
    let businesses = (1...26).map { business("P\($0)", ["heads": "\($0 * 3)", "sector": "private"]) }.joined()
    source.files.append(
      SourceFile(
        path: "kurs/course.xml",
        text:
          "<course xmlns=\"urn:kyndig:course:1\" id=\"kurs\" version=\"1\" language=\"nb\" rules-as-of=\"2026-11-01\">"
          + "<title>Kurs</title><introduction><p>Et kurs.</p></introduction><provider>Fjordheim kurs</provider>"
          + "<responsible><name>Ansvarlig</name><competence>ingeniør</competence><contact>hms@example.com</contact></responsible>"
          + names + "<test id=\"prove\" mastery-score=\"0.8\"><title>Prøve</title>\(draws)</test>\(businesses)</course>"
      ))
    var manuscript = ManuscriptReading(source).manuscript
    manuscript.built = Course(ofEdition: source)
    return manuscript.built == nil ? nil : manuscript
  }
}
