import TerminalUI
import Testing

@Suite("A drawn screen")
struct DrawingTests {
  static let screens: [NamedScreen] = [
    NamedScreen("overview", Sample.overview), NamedScreen("lesson", Sample.lesson),
    NamedScreen("glossary", Sample.glossary),
    NamedScreen("single-choice", Sample.singleChoice), NamedScreen("multiple-choice", Sample.multipleChoice),
    NamedScreen("feedback", Sample.feedback), NamedScreen("result", Sample.result),
    NamedScreen("signing", Sample.signing),
    NamedScreen("passphrase", Sample.passphrase), NamedScreen("table", Sample.table),
    NamedScreen("draft", Sample.draft),
  ]
  static let sizes = [Size(columns: 80, rows: 24), Size(columns: 60, rows: 20)]

  @Test("looks as its golden in both sizes", arguments: screens, sizes)
  func golden(_ sample: NamedScreen, _ size: Size) {
    let frame = sample.screen.drawn(in: size, glyphs: .unicode, vocabulary: Sample.vocabulary)
    expectGolden(frame.goldenText, "\(sample.name)-\(size.columns)x\(size.rows)")
  }

  @Test(
    "stands in the middle of a wide window",
    arguments: [NamedScreen("overview", Sample.overview), NamedScreen("lesson", Sample.lesson)])
  func wide(_ sample: NamedScreen) {
    let size = Size(columns: 200, rows: 60)
    let frame = sample.screen.drawn(in: size, glyphs: .unicode, vocabulary: Sample.vocabulary)
    expectGolden(frame.goldenText, "\(sample.name)-200x60")
  }

  @Test(
    "is drawn in ASCII with its letters kept",
    arguments: [
      NamedScreen("overview", Sample.overview), NamedScreen("result", Sample.result),
      NamedScreen("lesson", Sample.lesson),
    ])
  func ascii(_ sample: NamedScreen) {
    let frame = sample.screen.drawn(in: Self.sizes[0], glyphs: .ascii, vocabulary: Sample.vocabulary)
    expectGolden(frame.goldenText, "\(sample.name)-ascii-80x24")
  }

  @Test("says what it needs when the window is too small")
  func tooSmall() {
    let frame = Sample.overview.drawn(
      in: Size(columns: 52, rows: 16), glyphs: .unicode, vocabulary: Sample.vocabulary)
    expectGolden(frame.goldenText, "too-small-52x16")
  }
}
