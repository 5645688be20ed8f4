import TerminalUI
import Testing

@Suite("Blocks in a grid")
struct LayoutTests {
  /// The content's rows as they are drawn, without blank rows at the end.
  static func rows(_ body: [Block], _ columns: Int = 80, glyphs: Glyphs = .unicode) -> [String] {
    let frame = Screen(trail: [], body: body).drawn(
      in: Size(columns: columns, rows: 40), glyphs: glyphs, vocabulary: Sample.vocabulary)
    var rows = frame.rows[3..<38].map { row in
      String(row.map(\.character).reversed().drop { $0 == " " }.reversed())
    }
    while rows.last == "" { rows.removeLast() }
    return rows
  }

  static func field(_ text: String, cursor: Int? = nil, rows: Int = 1) -> Field {
    Field(label: "", text: text, cursor: cursor, isFocused: true, rows: rows)
  }

  @Test("a field wraps by words and keeps the cursor's row in sight")
  func fields() {
    let text = Array(repeating: "ord", count: 40).joined(separator: " ")
    #expect(Self.rows([.field(Self.field(text, rows: 3))]).count == 3)
    #expect(Self.rows([.field(Self.field(text, rows: 2))]).last == "      ord ord ord ord ord ord ord ord")
    #expect(Self.rows([.field(Self.field("en\nto\ntre", cursor: 0, rows: 2))]) == ["    ▸ en", "      to"])
    #expect(Self.rows([.field(Self.field("en\nto\ntre", rows: 2))]) == ["    ▸ to", "      tre"])
  }

  @Test(
    "the cursor stands where the next character goes",
    arguments: [("", 0, 0), ("abc", 0, 0), ("abc", 3, 3), ("abc", 99, 3), ("日本", 1, 2), ("abc", -1, 0)])
  func cursor(_ text: String, _ cursor: Int, _ column: Int) {
    let frame = FrameTests.frame(Screen(trail: [], body: [.field(Self.field(text, cursor: cursor))]))
    #expect(frame.cursor == Frame.Position(row: 3, column: 6 + column))
  }

  @Test(
    "the cursor stands right on every line of many, also on one not begun, at both widths",
    arguments: [
      ("en\nto", 0, 0, 0), ("en\nto", 2, 0, 2), ("en\nto", 3, 1, 0), ("en\nto", 5, 1, 2), ("en\n", 3, 1, 0),
      ("\n", 1, 1, 0),
      ("\n\n\n", 2, 2, 0), ("1\n2\n3\n4\n5", 9, 2, 1), ("1\n2\n3\n4\n5\n", 10, 2, 0), ("1\n2\n3\n4\n5", 6, 2, 0),
      ("日本\n日", 4, 1, 2), ("日本\n日", 1, 0, 2),
    ], [60, 80])
  func cursorInLines(_ example: (text: String, cursor: Int, row: Int, column: Int), _ columns: Int) {
    let field = Self.field(example.text, cursor: example.cursor, rows: 3)
    let frame = FrameTests.frame(Screen(trail: [], body: [.field(field)]), columns)
    #expect(frame.cursor == Frame.Position(row: 3 + example.row, column: 6 + example.column))
  }

  @Test("every place in a text has its own place in a field, where its character is drawn", arguments: [60, 80])
  func everyPlace(_ columns: Int) {
    let text = "Hver fredag etter siste kunde går vi rundt og ser etter at rømningsveiene er ryddet. 日本\n\nTo.\n"
    var places: [Frame.Position] = []
    for cursor in 0...text.count {
      let field = Self.field(text, cursor: cursor, rows: 9)
      let frame = FrameTests.frame(Screen(trail: [], body: [.field(field)]), columns)
      places.append(frame.cursor)
      guard cursor < text.count else { continue }
      let character = text[text.index(text.startIndex, offsetBy: cursor)]
      if !character.isNewline { #expect(frame.rows[frame.cursor.row][frame.cursor.column].character == character) }
    }
    #expect(places == places.sorted { ($0.row, $0.column) < ($1.row, $1.column) })
    #expect(Set(places.map { [$0.row, $0.column] }).count == places.count)
  }

  @Test(
    "a secret shows how much is written, and nothing of it", arguments: [(Glyphs.unicode, "••••"), (.ascii, "****")])
  func secret(_ glyphs: Glyphs, _ shown: String) {
    let rows = Self.rows([.field(Field(label: "", text: "æble", isSecret: true))], glyphs: glyphs)
    #expect(rows == ["      \(shown)"])
  }

  @Test("a figure too wide for the window is told in words")
  func figures() {
    let figure = Block.figure(lines: [String(repeating: "─", count: 60)], alternative: "En strek.")
    #expect(Self.rows([figure], 80) == ["    " + String(repeating: "─", count: 60)])
    #expect(Self.rows([figure], 62) == ["    En strek."])
    let tooWide = Block.figure(lines: [String(repeating: "─", count: 67)], alternative: "En strek.")
    #expect(Self.rows([tooWide], 200)[0].hasSuffix("    En strek."))
  }

  @Test(
    "a meter fills what the percentage reaches into",
    arguments: [(0, 0), (1, 1), (50, 20), (80, 32), (100, 40), (-5, 0), (140, 40)])
  func meters(_ percent: Int, _ filled: Int) {
    let row = Self.rows([.meter(Meter(label: "Resultat", percent: percent))])[0]
    #expect(row.count { $0 == "█" } == filled)
    #expect(row.count { $0 == "░" } == 40 - filled)
    #expect(row.hasSuffix("\(percent) %"))
  }

  @Test("details stand in their own column, and under the text where there is no room")
  func details() {
    let long = Text(Array(repeating: "detalj", count: 12).joined(separator: " "))
    let rows = Self.rows([.options([Option(text: "Kort", detail: "92 %"), Option(text: "Lang", detail: "–")])])
    #expect(rows == ["      Kort                          92 %", "      Lang                          –"])
    let wrapped = Self.rows([.options([Option(text: "Kort", detail: long)])])
    #expect(wrapped.count > 1)
    #expect(wrapped.allSatisfy { $0.count <= 72 })
  }

  @Test("a value without a label goes on from the fact above, and long labels wrap")
  func facts() {
    #expect(
      Self.rows([.facts([Fact("Kontroll", "✓ signert"), Fact("", "✓ utstedt")])])
        == ["    Kontroll     ✓ signert", "                 ✓ utstedt"])
    let long = Text(Array(repeating: "etikett", count: 9).joined(separator: " "))
    #expect(Self.rows([.facts([Fact(long, "verdi")])]).count > 1)
  }

  @Test("a table with ragged rows or none is drawn")
  func tables() {
    #expect(Self.rows([.table(Table(rows: [["a", "b"], ["c"]]))]) == ["    a   b", "    c"])
    #expect(Self.rows([.table(Table(rows: []))]) == [])
  }

  @Test("no text is wider than 68 columns", arguments: DrawingTests.screens, [60, 70, 80, 120, 200])
  func readingWidth(_ sample: NamedScreen, _ columns: Int) {
    let frame = FrameTests.frame(sample.screen, columns, 60)
    for row in frame.rows[3..<58] where !row.contains(where: { $0.character == "─" }) {
      let text = row.drop { $0 == Cell(" ") }.reversed().drop { $0 == Cell(" ") }
      // A focus marker hangs two columns out.
      #expect(text.count <= 70)
    }
  }
}
