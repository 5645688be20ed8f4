import Testing

@testable import TerminalUI

@Suite("Text on its way to a terminal")
struct TextTests {
  @Test(
    "loses what could steer the terminal or turn the line around",
    arguments: [
      ("a\u{1B}[31mb", "a[31mb"), ("a\u{9B}2Jb", "a2Jb"), ("a\u{7}\u{0}\u{7F}b", "ab"), ("a\r\nb\tc", "a b c"),
      ("\u{202E}drowssap\u{202C}", "drowssap"), ("a\u{2067}b\u{2069}", "ab"), ("a\u{200F}b", "ab"),
      ("a\u{FEFF}b", "ab"), ("æøå § « » – …", "æøå § « » – …"), ("e\u{301}", "e\u{301}"),
    ])
  func sanitizing(_ dirty: String, _ clean: String) {
    #expect(Text.sanitized(dirty) == clean)
    #expect(Text.sanitized(clean) == clean)
  }

  @Test("takes styles by interpolation")
  func interpolation() {
    let text: Text = "Svar \("nå", .strong), \(2)."
    #expect(text == Text(runs: [.init("Svar "), .init("nå", .strong), .init(", "), .init("2"), .init(".")]))
    #expect(text.string == "Svar nå, 2.")
  }

  @Test(
    "is measured in columns",
    arguments: [
      ("a", 1), ("å", 1), ("a\u{30A}", 1), ("§", 1), ("█", 1), ("日", 2), ("한", 2), ("🔥", 2), ("👩‍🚒", 2), ("🇳🇴", 2),
      ("1\u{FE0F}\u{20E3}", 2), ("❤", 1), ("❤\u{FE0F}", 2), ("\u{301}", 0), ("\u{200B}", 0), ("\u{AD}", 0),
      ("ｆ", 2), ("〒", 2), ("½", 1), ("…", 1), ("𠀀", 2), ("\u{0}", 0), ("⌚", 2), ("٣", 1),
    ] as [(Character, Int)])
  func width(_ character: Character, _ width: Int) {
    #expect(displayWidth(of: character) == width)
  }

  static func wrap(_ text: String, _ width: Int) -> [String] {
    Wrapping(glyphs: .unicode).lines(Text(text), width: width).map { String($0.map(\.character)) }
  }

  @Test(
    "wraps by words",
    arguments: [
      ("en to tre", 6, ["en to", "tre"]), ("en to", 5, ["en to"]), ("", 5, [""]),
      ("§\u{A0}3-5 sier", 6, ["§ 3-5", "sier"]),
      ("HMS-arbeid", 6, ["HMS-", "arbeid"]), ("kyndig --plain", 10, ["kyndig", "--plain"]),
      ("arbeids\u{AD}miljø", 9, ["arbeids-", "miljø"]), ("arbeids\u{AD}miljø", 12, ["arbeidsmiljø"]),
      ("abcdefgh", 3, ["abc", "def", "gh"]), ("x abcdefgh", 4, ["x", "abcd", "efgh"]), ("日本語", 4, ["日本", "語"]),
      ("en  to", 10, ["en  to"]), ("A\u{2011}3", 2, ["A-", "3"]),
    ])
  func wrapping(_ text: String, _ width: Int, _ lines: [String]) {
    #expect(Self.wrap(text, width) == lines)
  }

  @Test("never breaks what belongs together, and compounds only where they may", arguments: WrappingCase.narrow)
  func belonging(_ example: WrappingCase) {
    #expect(Self.wrap(example.text, example.width) == example.lines)
  }

  @Test("holds what belongs together across a change of style")
  func heldAcrossStyles() {
    let text: Text = "se \("§", .strong) \("3-5", .term)"
    let lines = Wrapping(glyphs: .unicode).lines(text, width: 5).map { String($0.map(\.character)) }
    #expect(lines == ["se", "§ 3-5"])
  }

  /// Marks belong to their letters, pictures to their joiners, syllables to their parts.
  static let characters = [
    "a\u{30A}", "e\u{301}\u{323}\u{302}", "👩\u{200D}🚒", "👍🏽", "🇳🇴", "क्षि", "मँ", "لَّ", "שׁ", "กำ", "ที่", "日", "か\u{3099}", "한",
    "\u{1112}\u{1161}\u{11AB}", "å", "ﬁ",
  ]

  @Test("never parts a mark from its letter, in lines or cut with an ellipsis", arguments: characters)
  func wholeCharacters(_ cluster: String) {
    #expect(cluster.count == 1)
    let wide = displayWidth(of: cluster)
    let text = String(repeating: cluster, count: 12)
    for width in 2...30 {
      let lines = Self.wrap(text, width)
      #expect(lines.joined() == text)
      #expect(lines.dropLast().allSatisfy { $0.count == width / wide && displayWidth(of: $0) == $0.count * wide })
      let line = Wrapping(glyphs: .unicode).line(Text(text), width: width)
      let kept = String(line.map(\.character))
      if width >= 12 * wide {
        #expect(kept == text)
      } else {
        #expect(kept == String(repeating: cluster, count: (width - 1) / wide) + "…")
      }
      #expect(columns(of: line) == displayWidth(of: kept) && columns(of: line) <= width)
    }
  }

  @Test("never makes a line too wide, and loses no letter", arguments: 2...40)
  func everyWidth(_ width: Int) {
    let text =
      "Får du et varsel, skal du sørge for at det blir tilstrekkelig undersøkt innen rimelig tid. HMS-arbeid 日本."
    let lines = Self.wrap(text, width)
    #expect(lines.allSatisfy { displayWidth(of: $0) <= width })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }
}
