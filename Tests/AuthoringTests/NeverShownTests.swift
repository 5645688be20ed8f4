import Testing

@testable import Authoring

@Suite("What no answers make true is said once, with what rules it out")
struct NeverShownTests {
  @Test("Alone, or together with what stands around it", arguments: neverShown)
  func never(faulty: Faulty) throws { try faulty.check() }

  @Test("What some answers make true is left alone, and so is what another rule has spoken of", arguments: shown)
  func sometimes(texts: [CodeExample.Slot: String], codes: [Code]) {
    #expect(SmallCourse(with: texts).compilation.diagnostics.map(\.code) == codes)
  }

  @Test("Names that double forty times take no time, and nothing is said of them")
  func doubling() {
    let names = (1...40).map { "<derived id=\"d\($0)\" if=\"d\($0 - 1) and d\($0 - 1)\">mer</derived>" }
    let first = "<derived id=\"d0\" if=\"heads == 1 or sector == state\">noe</derived>"
    let manuscript = ManuscriptReading(
      SmallCourse(with: [
        .profile: first + names.joined(), .blocks: Written.when("d40 and heads == 1 and heads == 2"),
      ]).source
    ).manuscript
    #expect(Rule.neverShown.findings(in: manuscript) == [])
  }

  private static let module = "kurs/01-ansvar.xml"
  private static let blocks = "/module/lesson/page"

  private static let neverShown: [Faulty] = [
    Faulty(
      name: "alone", texts: [.blocks: Written.when("heads &lt; 5 and heads > 9")], problem: .neverShown,
      passage: "heads &lt; 5 and heads > 9", path: blocks + "/when"),
    Faulty(
      name: "in a block", texts: [.blocks: Written.when("heads &lt; 5", Written.when("heads > 9"))],
      problem: .neverShown,
      passage: "heads > 9", path: blocks + "/when/when", notes: [("heads &lt; 5", "heads &lt; 5", module)]),
    Faulty(
      name: "by the nearest of those around it",
      texts: [
        .blocks: Written.when(
          "heads &lt; 5", Written.when("sector == state", Written.when("heads &lt; 8", Written.when("heads > 9"))))
      ],
      problem: .neverShown, passage: "heads > 9", path: blocks + "/when/when/when/when",
      notes: [("heads &lt; 8", "heads &lt; 8", module)]),
    Faulty(
      name: "only by two around it together",
      texts: [.blocks: Written.when("heads != 5", Written.when("heads > 4", Written.when("heads &lt; 6")))],
      problem: .neverShown, passage: "heads &lt; 6", path: blocks + "/when/when/when",
      notes: [("heads > 4", "heads > 4", module), ("heads != 5", "heads != 5", module)]),
    Faulty(
      name: "on a page",
      texts: [
        .steps: Written.page("side", "if=\"sector == state\"", Written.when("sector == private") + "<p>Alle.</p>")
      ],
      problem: .neverShown, passage: "sector == private", path: "/module/lesson/page[2]/when",
      notes: [("sector == state", "sector == state", module)]),
    Faulty(
      name: "a page of a lesson",
      texts: [
        .lessons: "<lesson id=\"mer\" if=\"heads > 9\"><title>Mer</title>"
          + Written.page("side", "if=\"heads &lt; 5\"", "<p>Få.</p>") + "</lesson>"
      ], problem: .neverShown, passage: "heads &lt; 5", path: "/module/lesson[2]/page",
      notes: [("heads > 9", "heads > 9", module)]),
    Faulty(
      name: "in a module",
      texts: [
        .moduleTag: "<module xmlns=\"urn:kyndig:course:1\" id=\"ansvar\" if=\"heads >= 1\">",
        .blocks: Written.when("heads == 0"),
      ], problem: .neverShown, passage: "heads == 0", path: blocks + "/when",
      notes: [("heads >= 1", "heads >= 1", module)]),
    Faulty(
      name: "a module",
      texts: [
        .moduleTag:
          "<module xmlns=\"urn:kyndig:course:1\" id=\"ansvar\" if=\"sector == state and sector == private\">"
      ], problem: .neverShown, passage: "sector == state and sector == private", path: "/module"),
    Faulty(
      name: "a choice of an item", texts: [.items: Written.item("heads >= 5", "heads &lt; 5")], problem: .neverShown,
      passage: "heads &lt; 5", path: "/module/bank/item[5]/choice[3]",
      notes: [("heads >= 5", "heads >= 5", module)]),
    Faulty(
      name: "a threshold that no answer reaches",
      texts: [.thresholds: Written.threshold(6000), .blocks: Written.when("heads > threshold(mange)")],
      problem: .neverShown,
      passage: "heads > threshold(mange)", path: blocks + "/when"),
    Faulty(
      name: "what a question asks that others are not asked",
      texts: [
        .profile: Written.shifts, .steps: "<ask ref=\"shift\"/>",
        .blocks: Written.when("heads &lt; 10 and shift == night"),
      ],
      problem: .neverShown, passage: "heads &lt; 10 and shift == night", path: blocks + "/when"),
    Faulty(
      name: "a question that nobody is asked, and not what depends on it",
      texts: [
        .profile: Written.shifts.replacing("heads >= 10", with: "heads >= 10 and heads &lt; 9"),
        .steps: "<ask ref=\"shift\"/>", .blocks: Written.when("shift == night"),
      ], problem: .neverShown, passage: "heads >= 10 and heads &lt; 9", file: "Shared/profile.xml",
      path: "/profile/question[3]"),
    Faulty(
      name: "a name for what is never so, and not what uses it",
      texts: [
        .profile: "<derived id=\"odd\" if=\"heads == 1 and heads == 2\">rart</derived>"
          + "<derived id=\"odder\" if=\"odd or heads > 5\">rarere</derived>",
        .blocks: Written.when("odd") + Written.when("odd and heads > 5", Written.when("odder")),
      ], problem: .neverShown, passage: "heads == 1 and heads == 2", file: "Shared/profile.xml",
      path: "/profile/derived[1]"),
    Faulty(
      name: "what holds what is never shown, and not what is in it",
      texts: [
        .blocks: Written.when("heads &lt; 5 and heads > 9", Written.when("heads == 7", Written.when("heads == 8")))
      ],
      problem: .neverShown, passage: "heads &lt; 5 and heads > 9", path: blocks + "/when"),
  ]

  private static let shown: [([CodeExample.Slot: String], [Code])] = [
    ([.blocks: Written.when("heads &lt; 5 or heads > 9")], []),
    ([.blocks: Written.when("heads > 4", Written.when("heads &lt; 6"))], []),
    ([.blocks: Written.when("heads > threshold(verneombud)", Written.when("heads &lt; 7"))], []),
    ([.profile: Written.shifts, .steps: "<ask ref=\"shift\"/>", .blocks: Written.when("shift == night")], []),
    // Those who are not asked are shown it, for it is not known.
    (
      [
        .profile: Written.shifts, .steps: "<ask ref=\"shift\"/>",
        .blocks: Written.when("shift == night", Written.when("heads &lt; 10")),
      ], []
    ),
    ([.profile: "<derived id=\"odd\" if=\"heads == 1\">rart</derived>", .blocks: Written.when("not odd")], []),
    // K116 has said that it never holds.
    ([.blocks: Written.when("heads > 5000")], [.impossibleComparison]),
    (
      [.blocks: Written.when("heads > 5000", Written.when("heads &lt; 5", Written.when("heads > 9")))],
      [.impossibleComparison]
    ),
    ([.blocks: Written.when("heads > 5000 and heads &lt; 5")], [.impossibleComparison]),
    ([.blocks: Written.when("haeds > 9 and haeds &lt; 5")], [.unknownReference, .unknownReference]),
    ([.blocks: Written.when("heads > 9 og heads &lt; 5")], [.conditionSyntax]),
    (
      [.blocks: Written.when("odd"), .profile: "<derived id=\"odd\" if=\"heads > 5000\">rart</derived>"],
      [.impossibleComparison]
    ),
  ]
}
