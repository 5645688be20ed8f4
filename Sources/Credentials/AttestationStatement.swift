/// The sentence that the leader signs; each number is one wording, kept for ever.
public enum AttestationStatement: Int, Sendable, CaseIterable {
  /// Statement 1, bokmål.
  case first = 1

  /// The number that new attestations carry.
  public static let current = AttestationStatement.first

  /// Widest line: with its indent it fits a window of 60 columns, so that the screen shows the very bytes.
  static let width = 52

  /// The full text, with its line breaks; the bytes that are shown are the bytes that are signed.
  public func text(for accomplishment: Accomplishment) -> String {
    switch self {
    case .first: first(accomplishment)
    }
  }

  private func first(_ accomplishment: Accomplishment) -> String {
    let training = Self.glued(CredentialVocabulary.training(accomplishment.level), after: "arbeidsmiljøloven ")
    let oath =
      "Jeg, \(accomplishment.name), bekrefter at jeg selv har gjennomført kurset «\(accomplishment.course.title)», "
      + "utgave \(accomplishment.course.version), som \(training), og at ingen andre har svart på oppgavene for meg."
    let done = Words.period(accomplishment.period) + ", " + Words.parts(accomplishment.modules.count)
    let figures = [
      ("Gjennomført", done), ("Omfang", Words.extent(of: accomplishment)),
      ("Resultat", Words.result(accomplishment.result)),
    ]
    var rows = figures.map { ($0.0, Self.gluedClauses($0.1)) }
    if let employer = accomplishment.employer { rows.append(("Virksomhet", employer.name)) }
    let lines = Self.wrap(oath, width: Self.width) + [""] + rows.flatMap { Self.row($0.0, $0.1) }
    return String(
      String.UnicodeScalarView(lines.joined(separator: "\n").unicodeScalars.map { $0 == Self.glue ? " " : $0 }))
  }

  /// Stands for a space at which no line is broken; no text that is signed can hold it, for private use is refused.
  private static let glue: Unicode.Scalar = "\u{E000}"

  /// `text` with its spaces glued from `start` on.
  private static func glued(_ text: String, after start: String) -> String {
    guard let range = text.firstRange(of: start) else { return text }
    return text[..<range.upperBound] + text[range.upperBound...].split(separator: " ").joined(separator: String(glue))
  }

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
