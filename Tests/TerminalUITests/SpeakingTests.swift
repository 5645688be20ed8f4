import TerminalUI
import Testing

@Suite("A spoken screen")
struct SpeakingTests {
  @Test("says what its golden says", arguments: DrawingTests.screens)
  func golden(_ sample: NamedScreen) {
    let spoken = sample.screen.spoken(glyphs: .unicode, vocabulary: Sample.vocabulary)
    expectGolden(spoken.goldenText, "\(sample.name)-spoken")
  }

  @Test("never holds an escape code, a border or a line over 78 columns", arguments: DrawingTests.screens)
  func plainLines(_ sample: NamedScreen) {
    let spoken = sample.screen.spoken(glyphs: .unicode, vocabulary: Sample.vocabulary)
    for line in spoken.lines {
      #expect(displayWidth(of: line) <= 78)
      #expect(!line.unicodeScalars.contains { $0.value < 0x20 || (0x2500...0x259F).contains($0.value) })
    }
  }

  @Test("never says a secret")
  func secret() {
    let spoken = Sample.passphrase.spoken(glyphs: .unicode, vocabulary: Sample.vocabulary)
    #expect(!spoken.lines.joined().contains("æble"))
  }

  @Test(
    "says the lines of a many-line field each on its own, under the label",
    arguments: [
      ("", ["Tiltak"]), ("\n\n", ["Tiltak"]), ("en", ["Tiltak:", "en"]), ("en\nto\n", ["Tiltak:", "en", "to"]),
      ("en\n\nto", ["Tiltak:", "en", "", "to"]), ("\nen\r\n\u{1B}to", ["Tiltak:", "", "en", "to"]),
    ])
  func manyLines(_ text: String, _ lines: [String]) {
    func spoken(_ field: Field) -> [String] {
      Screen(trail: [], body: [.field(field)]).spoken(glyphs: .unicode, vocabulary: Sample.vocabulary).lines
    }
    #expect(spoken(Field(label: "Tiltak", text: text, rows: 3, isManyLined: true)) == lines)
    #expect(spoken(Field(label: "", text: text, rows: 3, isManyLined: true)) == Array(lines.dropFirst()))
    #expect(
      spoken(Field(label: "Tiltak", text: text, isSecret: true, rows: 3, isManyLined: true, hint: "Hint.")) == [
        "Tiltak", "Hint.",
      ])
  }

  @Test("says a state's word once, whether or not the details say it")
  func states() {
    let screen = Screen(
      trail: ["A"],
      body: [
        .options([
          Option(label: "1", text: "Ansvar", detail: "bestått, 92 %", state: .passed),
          Option(label: "2", text: "Varsling", detail: "3 av 9", state: .failed),
          Option(label: "3", text: "Risiko", state: .locked),
        ])
      ])
    let spoken = screen.spoken(glyphs: .unicode, vocabulary: Sample.vocabulary)
    #expect(
      spoken.lines == [
        "A.", "", "1. Ansvar: bestått, 92 %", "2. Varsling: ikke bestått, 3 av 9", "3. Risiko: ikke åpen ennå",
      ])
  }

  @Test("says a table as a record a paragraph, with and without a header")
  func tables() {
    let screen = Screen(
      trail: [],
      body: [
        .table(Table(header: ["Leder", "Enhet"], rows: [["Aas, Berit", "Drift nord"], ["Dahl, Ola", "Salg"]])),
        .table(Table(rows: [["Omfang", "4 timer"]])),
      ])
    let spoken = screen.spoken(glyphs: .unicode, vocabulary: Sample.vocabulary)
    #expect(
      spoken.lines == [
        "Leder: Aas, Berit. Enhet: Drift nord.", "", "Leder: Dahl, Ola. Enhet: Salg.", "", "Omfang: 4 timer.",
      ])
  }
}

@Suite("A typed line")
struct TypedLineTests {
  static func keys(_ line: String, _ screen: Screen) -> [Key]? {
    screen.keys(typed: line, vocabulary: Sample.vocabulary)
  }

  @Test(
    "chooses by number and answers, or is a key",
    arguments: [
      ("", [.enter]), ("  ", [.enter]), ("4", [.character("4"), .enter]), (" 1 ", [.character("1"), .enter]),
      ("?", [.character("?")]), ("Q", [.character("q")]), ("hjelp", [.character("?")]), ("Oversikt", [.character("o")]),
      ("tilbake", [.left]), ("5", nil), ("1 2", nil), ("tull", nil),
    ] as [(String, [Key]?)])
  func single(_ line: String, _ keys: [Key]?) {
    #expect(Self.keys(line, Sample.singleChoice) == keys)
  }

  @Test(
    "marks exactly the numbers typed: 1 and 3 are marked before",
    arguments: [
      ("1 3", [.enter]), ("1,2", [.character("2"), .character("3"), .enter]), ("3, 5, 1", [.character("5"), .enter]),
      ("", [.enter]), ("1 6", nil), ("?", [.character("?")]),
    ] as [(String, [Key]?)])
  func multiple(_ line: String, _ keys: [Key]?) {
    #expect(Self.keys(line, Sample.multipleChoice) == keys)
  }

  @Test("is the text itself where a field has the focus")
  func field() {
    #expect(Self.keys("Kari Nordmann", Sample.signing) == [.clear, .paste("Kari Nordmann"), .enter])
    #expect(Self.keys("q", Sample.signing) == [.clear, .paste("q"), .enter])
    #expect(Self.keys("", Sample.signing) == [.enter])
  }

  @Test(
    "is a word's key where the field leaves those words to be keys, and else the text itself",
    arguments: [
      ("hjelp", [.command("?")]), (" Oversikt ", [.command("o")]), ("tilbake", [.back]),
      ("12", [.clear, .paste("12"), .enter]), ("q", [.clear, .paste("q"), .enter]), ("", [.enter]),
    ] as [(String, [Key]?)])
  func figures(_ line: String, _ keys: [Key]?) {
    let field = Field(label: "Svar", isFocused: true, leavesKeyWords: true)
    #expect(Self.keys(line, Screen(trail: [], body: [.field(field)])) == keys)
  }

  @Test(
    "is a line more where a focused field has many lines, and an empty one goes on",
    arguments: [
      ("", [.tab]), ("  ", [.tab]), ("Vi tømmer kurven.", [.paste("Vi tømmer kurven."), .enter]),
      (" hjelp", [.paste(" hjelp"), .enter]),
    ] as [(String, [Key]?)])
  func manyLines(_ line: String, _ keys: [Key]?) {
    #expect(Self.keys(line, Sample.draft) == keys)
  }

  @Test("goes under the lines that are there", arguments: [("En", true), ("En\n", false), ("", false)])
  func under(text: String, breaks: Bool) {
    let field = Field(label: "Skriv", text: text, isFocused: true, rows: 4, isManyLined: true)
    let keys = Self.keys("To", Screen(trail: [], body: [.field(field)]))
    #expect(keys == (breaks ? [.enter] : []) + [.paste("To"), .enter])
  }

  @Test("is all of it where the field has one line, however many rows that may take")
  func longLine() {
    let field = Field(label: "Skriv", text: "En", isFocused: true, rows: 4)
    let screen = Screen(trail: [], body: [.field(field)])
    #expect(Self.keys("To", screen) == [.clear, .paste("To"), .enter])
    #expect(Self.keys("", screen) == [.enter])
    #expect(screen.spoken(glyphs: .unicode, vocabulary: Sample.vocabulary).lines.contains("Skriv: En"))
  }

  @Test("is a word's key in many lines too, where the field leaves those words to be keys")
  func manyLinesWithWords() {
    let field = Field(label: "Skriv", isFocused: true, rows: 4, isManyLined: true, leavesKeyWords: true)
    let screen = Screen(trail: [], body: [.field(field)])
    #expect(Self.keys("hjelp", screen) == [.command("?")])
    #expect(Self.keys("ja", screen) == [.paste("ja"), .enter])
  }

  @Test(
    "is pasted where numbers are one answer, and Enter follows",
    arguments: [
      ("2 1 3", [.paste("2 1 3"), .enter]), (" 2,1 , 3 ", [.paste("2,1 , 3"), .enter]), ("7", [.paste("7"), .enter]),
      ("tilbake", [.left]), ("?", [.character("?")]), ("2 to", nil), ("", [.enter]),
    ] as [(String, [Key]?)])
  func numbers(_ line: String, _ keys: [Key]?) {
    var screen = Sample.singleChoice
    screen.takesNumbers = true
    #expect(Self.keys(line, screen) == keys)
    screen.panel = Panel(title: "Hjelp", body: [])
    #expect(Self.keys("2 1 3", screen) == nil)
  }

  @Test("moves with the arrows to rows that have no key of their own")
  func rows() {
    let rows = (1...16).map { Option(label: "\($0)", text: "Modul \($0)", state: .notStarted, isFocused: $0 == 9) }
    let screen = Screen(trail: [], body: [.indented([.options(rows)])])
    #expect(Self.keys("12", screen) == [.down, .down, .down, .enter])
    let names = ["Aas", "Dahl", "Eide"].map { Option(text: Text($0), isFocused: $0 == "Eide") }
    #expect(Self.keys("1", Screen(trail: [], body: [.options(names)])) == [.up, .up, .enter])
  }

  @Test("does not choose from the rows of a result")
  func result() {
    #expect(Self.keys("2", Sample.result) == nil)
  }
}
