import Testing

@testable import Authoring

@Suite("References to laws are read as lawyers write them")
struct LawReferenceTests {
  static func law(_ act: String, _ number: String, _ division: String = "§") -> LawReference {
    LawReference(act: act, division: division, number: number)
  }

  @Test(
    "A law attribute, with one or more references",
    arguments: [
      ("aml § 6-5", [law("aml", "6-5")]), ("aml. §§ 6-5 og 7-4", [law("aml", "6-5"), law("aml", "7-4")]),
      ("arbeidsmiljøloven § 6-5 (1) b", [law("aml", "6-5")]), ("AML §6-5", [law("aml", "6-5")]),
      ("aml §§ 2-1, 2-3, 3-5 og 6-2", ["2-1", "2-3", "3-5", "6-2"].map { law("aml", $0) }),
      ("aml §§ 3-5 (1) og 1-8 (2)", [law("aml", "3-5"), law("aml", "1-8")]),
      ("aml § 2\u{A0}A-6 (1)", [law("aml", "2 A-6")]), ("ldl. §§ 26 og 26 a", [law("ldl", "26"), law("ldl", "26 a")]),
      ("aml §§ 1-2 og 1-3; IKF § 2", [law("aml", "1-2"), law("aml", "1-3"), law("ikf", "2")]),
      ("ldl. § 26 og § 27", [law("ldl", "26"), law("ldl", "27")]), ("IKF § 5 nr. 5", [law("ikf", "5")]),
      ("aml kap. 2 A", [law("aml", "2 A", "kap.")]), ("GDPR artikkel 6", [law("gdpr", "6", "art.")]),
      ("forskrift om  asbest § 3", [law("forskrift om asbest", "3")]), ("§ 3-5", [law("aml", "3-5")]),
      ("aml §§ 2-1 og 3-1 (2) b og 4-1 første ledd", ["2-1", "3-1", "4-1"].map { law("aml", $0) }),
      ("aml", []), ("aml § ", []), ("aml 6-5", []),
    ])
  func attribute(text: String, references: [LawReference]) {
    #expect(LawText(attribute: text).mentions.map { $0.reference(in: "aml") } == references)
  }

  @Test(
    "Running text: the act that is named, or none, and the words that mention it",
    arguments: [
      ("Plikten er din (arbeidsmiljøloven § 3-5).", [("aml", "3-5", "arbeidsmiljøloven § 3-5")]),
      ("Etter aml. § 3-5 skal du.", [("aml", "3-5", "aml. § 3-5")]),
      ("Plikten i § 3-5 i dag.", [(nil, "3-5", "§ 3-5")]),
      (
        "Se (forskrift om organisering, ledelse og medvirkning § 3-7).",
        [
          ("olm", "3-7", "forskrift om organisering, ledelse og medvirkning § 3-7")
        ]
      ),
      (
        "Etter arbeidsmiljøloven\n §§ 2-1 og 1-8, og IKF § 5.",
        [
          ("aml", "2-1", "arbeidsmiljøloven\n §§ 2-1"), ("aml", "1-8", "1-8"), ("ikf", "5", "IKF § 5"),
        ]
      ),
      (
        "Etter byggherreforskriften § 5, § 6 og her: § 7.",
        [
          ("byggherreforskriften", "5", "byggherreforskriften § 5"), ("byggherreforskriften", "6", "§ 6"),
          (nil, "7", "§ 7"),
        ]
      ),
      ("Etter smml § 3-5.", [(nil, "3-5", "§ 3-5")]), ("Etter xyz § 1.", [("xyz", "1", "xyz § 1")]),
      ("Av § 3-5, 12 ansatte og 3 biler.", [(nil, "3-5", "§ 3-5")]), ("Kart. 5 og side 3-5.", []),
    ] as [(String, [(String?, String, String)])])
  func running(text: String, expected: [(act: String?, number: String, words: String)]) {
    let mentions = LawText(running: text, acts: ActNames(["xyz"])).mentions
    #expect(mentions.map(\.act) == expected.map(\.act))
    #expect(mentions.map(\.number) == expected.map(\.number))
    #expect(mentions.map { String(text[$0.range]) } == expected.map(\.words))
  }

  @Test("What is asked for is one place, with subsection or without")
  func asked() {
    #expect(LawReference("aml § 4-3") == Self.law("aml", "4-3"))
    #expect(LawReference("Arbeidsmiljøloven § 4-3 (1) b") == Self.law("aml", "4-3"))
    #expect(LawReference("§ 4-3") == Self.law("aml", "4-3"))
    #expect(LawReference("aml §§ 4-3 og 4-4") == nil)
    #expect(LawReference("arbeidsmiljøloven") == nil)
    #expect(Self.law("aml", "2 A-6").description == "aml § 2 A-6")
  }

  @Test("Paragraphs have the order of the act")
  func order() {
    let sorted = ["1-2", "2-1", "2-10", "2 A-1", "2 A-6", "3-5", "10-4", "26", "26 a", "26 b", "27"]
    #expect(sorted.reversed().map { Self.law("aml", $0) }.sorted() == sorted.map { Self.law("aml", $0) })
    let acts = [Self.law("aml", "9"), Self.law("aml", "2", "kap."), Self.law("ikf", "1")]
    #expect(acts.reversed().sorted() == acts)
  }
}
