/// The sentence that the leader signs; each number is one wording, kept for ever.
///
/// It says so where somebody else than the leader will issue on it.
public enum AttestationStatement: Int, Sendable, CaseIterable {
  /// Statement 1, bokmål, where the leader issues to herself.
  case first = 1
  /// Statement 2, bokmål, to an issuer who is somebody else.
  case toAnother = 2
  /// Statement 3, nynorsk, to an issuer who is somebody else.
  case toAnotherNynorsk = 3
  /// Statement 4, English, to an issuer who is somebody else.
  case toAnotherEnglish = 4
  /// Statement 5, nynorsk, where the leader issues to herself.
  case firstNynorsk = 5
  /// Statement 6, English, where the leader issues to herself.
  case firstEnglish = 6

  /// The wording that new attestations carry.
  public static func current(isToAnother: Bool, in language: DiplomaLanguage) -> AttestationStatement {
    switch language {
    case .nb: isToAnother ? .toAnother : .first
    case .nn: isToAnother ? .toAnotherNynorsk : .firstNynorsk
    case .en: isToAnother ? .toAnotherEnglish : .firstEnglish
    }
  }

  /// Whether somebody else than the leader is to issue on it.
  public var isToAnother: Bool {
    switch self {
    case .toAnother, .toAnotherNynorsk, .toAnotherEnglish: true
    case .first, .firstNynorsk, .firstEnglish: false
    }
  }

  /// The language it is worded in.
  public var language: DiplomaLanguage {
    switch self {
    case .first, .toAnother: .nb
    case .toAnotherNynorsk, .firstNynorsk: .nn
    case .toAnotherEnglish, .firstEnglish: .en
    }
  }

  /// Widest line: with its indent it fits a window of 60 columns, so that the screen shows the very bytes.
  static let width = 52

  /// The full text, with its line breaks; the bytes that are shown are the bytes that are signed.
  public func text(for accomplishment: Accomplishment) -> String {
    let words = LocalWords.of(language)
    let phrases = StatementPhrases.of(language)
    let law = words.law(accomplishment.level)
    let training = words.training(accomplishment.level).replacing(law, with: Self.glued(law))
    var oath = phrases.oath(accomplishment, training)
    if isToAnother { oath += " " + phrases.toAnother }
    let done = words.period(accomplishment.period) + ", " + words.parts(accomplishment.modules.count)
    let figures = [
      (phrases.completed, done), (phrases.extent, words.extent(of: accomplishment)),
      (phrases.result, words.result(of: accomplishment)),
    ]
    var rows = figures.map { ($0.0, Self.gluedClauses($0.1)) }
    if let employer = accomplishment.employer { rows.append((phrases.business, employer.name)) }
    let lines = Self.wrap(oath, width: Self.width) + [""] + rows.flatMap { Self.row($0.0, $0.1) }
    return String(
      String.UnicodeScalarView(lines.joined(separator: "\n").unicodeScalars.map { $0 == Self.glue ? " " : $0 }))
  }

  /// Stands for a space at which no line is broken; no text that is signed can hold it, for private use is refused.
  private static let glue: Unicode.Scalar = "\u{E000}"

  /// `text` with all its spaces glued.
  private static func glued(_ text: String) -> String { text.split(separator: " ").joined(separator: String(glue)) }

  /// `text` with every space glued that no comma comes before.
  private static func gluedClauses(_ text: String) -> String {
    text.split(separator: ", ").map { $0.split(separator: " ").joined(separator: String(glue)) }.joined(separator: ", ")
  }

  private static func row(_ label: String, _ value: String) -> [String] {
    let indent = 14
    let lines = wrap(value, width: width - indent)
    return lines.enumerated().map { index, line in
      let margin = index == 0 ? label : ""
      return margin + String(repeating: " ", count: indent - margin.unicodeScalars.count) + line
    }
  }

  /// Breaks at spaces, before a word that would pass `width` scalars; a longer word has a line of its own.
  private static func wrap(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if !line.isEmpty, line.unicodeScalars.count + 1 + word.unicodeScalars.count > width {
        lines.append(line)
        line = String(word)
      } else {
        line += line.isEmpty ? String(word) : " " + word
      }
    }
    return lines + [line]
  }
}
