import Authoring
import Testing

@Suite("Sentences that are too long, and pages that are hard to read")
struct ReadabilityRuleTests {
  @Test("A broken rule is said once, at the exact place, and not where it is kept", arguments: breaches)
  func rule(breach: Breach) throws { try breach.check() }

  /// Two halves of 20 words, with something between them.
  @Test(
    "A sentence ends at a full stop before a capital or a number, and where its element does",
    arguments: [
      (". Nye", true), ("! Nye", true), ("? Nye", true), (": Nye", true), ("… Nye", true), (".» «Nye", true),
      (".) Nye", true), (". 34 nye", true), (" osv. Nye", true), ("</p><p>Nye", true), (" i 2024. Nye", true),
      (". <strong>Nye", true), (". nye", false), (", Nye", false), (" f.eks. Nye", false), (" bl.a. Nye", false),
      (" nr. 5 nye", false), (" kl. 12 nye", false), (" § 3-5 nye", false), (" A. Nye", false), (" 1. 5. nye", false),
      (": 34 nye", false), ("; Nye", false), (" – Nye", false),
    ])
  func sentence(middle: String, isEnd: Bool) {
    let half = Array(repeating: "ord", count: 19).joined(separator: " ")
    let end = middle.contains("<strong>") ? "</strong>" : ""
    let course = Self.small.adding(blocks: "<p>Her \(half)\(middle) \(half)\(end).</p>")
    #expect(course.compilation.diagnostics.map(\.code) == (isEnd ? [] : [.longSentence]))
  }

  @Test("Marks by themselves are no words, and a number by name is one")
  func words() {
    let thirty = Array(repeating: "ord", count: 29).joined(separator: " – ") + " <value of=\"heads\"/>"
    #expect(Self.small.adding(blocks: "<p>\(thirty).</p>").compilation.diagnostics == [])
    let course = Self.small.adding(blocks: "<p>\(thirty) til.</p>")
    #expect(course.compilation.diagnostics.map(\.problem) == [.longSentence(words: 31, limit: 30)])
  }

  @Test("A page in English, and one of few words, has no readability index")
  func unmeasured() {
    let hard = Self.small.adding(blocks: Self.hard)
    #expect(hard.replacing("\"nb\"", with: "\"nn\"", in: "kurs/course.xml").compilation.diagnostics.count == 1)
    #expect(hard.replacing("\"nb\"", with: "\"en\"", in: "kurs/course.xml").compilation.diagnostics == [])
    // 39 words: one less than are needed.
    let few = Self.small.adding(
      blocks: "<p>\(Array(repeating: "Arbeidsmiljøutvalget.", count: 35).joined(separator: " "))</p>")
    #expect(few.compilation.diagnostics == [])
  }

  static let small = SmallCourse()
  static let long = Array(repeating: "ord", count: 31).joined(separator: " ")
  /// 40 words in ten sentences of four, half of them long: LIX 4 + 50, as the page's own sentence has it too.
  static let hard = "<p>\(Array(repeating: "Systematisk er arbeidet nå.", count: 10).joined(separator: " "))</p>"

  static let breaches: [Breach] = [
    Breach(
      name: "a long sentence",
      course: small.adding(blocks: "<p>Kort. Lang&#58; <strong>\(long)&#x21;</strong> Kort.</p>"),
      problem: .longSentence(words: 32, limit: 30), passage: "Lang&#58; <strong>\(long)&#x21;",
      path: "/module/lesson/page/p[2]",
      passing: small.adding(blocks: "<p>Kort. Lang. <strong>O\(long.dropFirst(5))&#x21;</strong> Kort.</p>")),
    Breach(
      name: "a long reason", course: small.replacing("Du må ta det.", with: "\(long)."),
      problem: .longSentence(words: 31, limit: 30), passage: "\(long).", path: "/module/bank/item[1]/choice[2]/why",
      passing: small.replacing("Du må ta det.", with: "\(long.dropFirst(4)).")),
    Breach(
      name: "a long explanation of a term",
      course: small.replacing("Den som har ansatt noen.", with: "\(long).", in: "Shared/glossary.xml"),
      problem: .longSentence(words: 31, limit: 30), passage: "\(long).", file: "Shared/glossary.xml",
      path: "/glossary/term/explanation",
      passing: small.replacing(
        "Den som har ansatt noen.", with: "Kort. O\(long.dropFirst(5)).", in: "Shared/glossary.xml")),
    Breach(
      name: "a page that is hard to read", course: small.adding(blocks: hard), problem: .hardToRead(lix: 54, limit: 50),
      passage: "<page id=\"forst\">", path: "/module/lesson/page",
      passing: small.adding(blocks: hard.replacing("Systematisk", with: "Godt", maxReplacements: 3))),
  ]
}
