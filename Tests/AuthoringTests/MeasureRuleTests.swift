import Courseware
import Testing

@testable import Authoring

@Suite("Questions that are too tall, and tables that are too wide")
struct MeasureRuleTests {
  @Test("A broken rule is said once, at the exact place, and not where it is kept", arguments: breaches)
  func rule(breach: Breach) throws { try breach.check() }

  @Test(
    "Lines break at spaces, after hyphens in words and at soft hyphens; what is longer than a line is cut",
    arguments: [
      ("", 10, 1), ("ord", 10, 1), ("ord ord ord", 11, 1), ("ord ord ord", 10, 2), ("ord ord ord", 3, 3),
      ("HMS-arbeidet", 12, 1), ("HMS-arbeidet", 11, 2), ("3-5", 2, 2), ("a HMS-arbeidet", 6, 3),
      ("arbeids\u{AD}miljø", 12, 1), ("arbeids\u{AD}miljø", 8, 2), ("arbeids\u{AD}miljø", 7, 2), ("abcdefghij", 3, 4),
      ("§\u{A0}3-5 sier", 5, 2), ("ord ", 3, 1), ("ab abcdefgh", 4, 3), ("– ord", 3, 2),
    ])
  func lines(text: String, width: Int, count: Int) {
    #expect(LineBreaking.lines(text, width: width) == count)
  }

  @Test("Lines are counted as the screens break them", arguments: WrappingCase.narrow)
  func screenLines(_ example: WrappingCase) {
    #expect(LineBreaking.lines(example.text, width: example.width) == example.lines.count)
  }

  @Test(
    "The widest part of a text is what no line breaks inside",
    arguments: [
      ("", 0), ("ord", 3), ("et ord til", 3), ("HMS-arbeidet", 8), ("§\u{A0}3-5", 5), ("arbeids\u{AD}miljø", 8),
      ("(HMS-plan)", 5), ("-ord", 4), ("mai–juni", 8),
      ("§ 2 A-3 sier", 7), ("1 234 567 kr", 9),
    ])
  func widest(text: String, width: Int) {
    #expect(LineBreaking.widestPart(of: text) == width)
  }

  static let small = SmallCourse()

  static func table(_ cells: [String]) -> String {
    "<table><row>\(cells.map { "<cell>\($0)</cell>" }.joined())</row></table>"
  }

  static func word(_ width: Int) -> String { String(repeating: "å", count: width) }

  static func item(paragraphs: Int) -> SmallCourse {
    small.adding(
      items: """
        <item id="lang" objective="plikt">
          \((1...paragraphs).map { "<p>Nummer \($0).</p>" }.joined())<prompt>Hva gjelder?</prompt>
          <choice>Dette<why>Nei.</why></choice><choice correct="true">Det<why>Ja.</why></choice>
        </item>
        """)
  }

  static let breaches: [Breach] = [
    Breach(
      name: "a question of one line too many", course: item(paragraphs: 7),
      problem: .tallQuestion(found: 20, limit: 19), passage: "<item id=\"lang\" objective=\"plikt\">",
      path: "/module/bank/item[1]", passing: item(paragraphs: 6)),
    Breach(
      name: "a question in practice",
      course: small.replacing(
        "<prompt>Hvem har plikten?</prompt>",
        with: "<prompt>\(Array(repeating: word(68), count: 15).joined(separator: " "))</prompt>"),
      problem: .tallQuestion(found: 20, limit: 19), passage: "<item id=\"ovelse\" objective=\"plikt\" page=\"forst\">",
      path: "/module/lesson/practice/item",
      passing: small.replacing(
        "<prompt>Hvem har plikten?</prompt>",
        with: "<prompt>\(Array(repeating: word(68), count: 14).joined(separator: " "))</prompt>")),
    Breach(
      name: "a table of words too wide", course: small.adding(blocks: table([word(33), word(33)])),
      problem: .wideTable(found: 69, limit: 68), passage: "<table>", path: "/module/lesson/page/table",
      passing: small.adding(blocks: table([word(33), word(32)]))),
    Breach(
      name: "a table in a note, where the text is narrower",
      course: small.adding(blocks: "<note><fact source=\"AML\">\(table([word(33), word(31)]))</fact></note>"),
      problem: .wideTable(found: 67, limit: 66), passage: "<table>", path: "/module/lesson/page/note/fact/table",
      passing: small.adding(blocks: "<note>\(table([word(33), word(30)]))</note>")),
    Breach(
      name: "a table with numbers by name",
      course: small.adding(
        blocks: table([
          "\(word(30))<value of=\"heads\"/>", "\(word(30))<value of=\"threshold(verneombud)\"/>",
        ])),
      problem: .wideTable(found: 69, limit: 68), passage: "<table>", path: "/module/lesson/page/table",
      passing: small.adding(
        blocks: table(["\(word(30)) <value of=\"heads\"/>", "\(word(30))<value of=\"threshold(verneombud)\"/>"]))),
  ]
}
