import Synchronization

@testable import KyndigApp

/// Somebody at the terminal who answers by a script, and remembers what was said and asked.
final class AskingScript: Sendable {
  enum Line: Sendable, Equatable {
    case said(String)
    case asked(String)
    case cleared
  }

  private let answers: Mutex<[@Sendable ([Line]) -> String]>
  private let lines = Mutex<[Line]>([])

  init(_ answers: [String]) { self.answers = Mutex(answers.map { answer in { _ in answer } }) }

  /// Answers that may look at what was said before.
  init(looking answers: [@Sendable ([Line]) -> String]) { self.answers = Mutex(answers) }

  /// Everything said and asked, in order.
  var transcript: [Line] { lines.withLock { $0 } }
  /// What was asked, in order.
  var questions: [String] { transcript.compactMap { if case .asked(let text) = $0 { text } else { nil } } }
  /// Everything said, in one text.
  var said: String {
    transcript.compactMap { if case .said(let text) = $0 { text } else { nil } }.joined(separator: "\n")
  }
  /// How many answers are left.
  var left: Int { answers.withLock { $0.count } }

  func asking(in language: Language = .nb) -> OfficeAsking {
    let answer: (Wording) throws -> String = { [self] question in
      let before = transcript
      lines.withLock { $0.append(.asked(question[language])) }
      let next = answers.withLock { $0.isEmpty ? nil : $0.removeFirst() }
      // The end of the script is an end of the input.
      guard let next else { throw AskingFailure.cancelled }
      return next(before)
    }
    return OfficeAsking(
      line: answer, secret: answer, say: { [self] words in lines.withLock { $0.append(.said(words[language])) } },
      clear: { [self] in lines.withLock { $0.append(.cleared) } })
  }
}

extension [AskingScript.Line] {
  /// The last proposal of a passphrase.
  var proposal: String {
    for case .said(let text) in reversed() where text.hasPrefix("Forslag: ") { return String(text.dropFirst(9)) }
    return ""
  }

  /// The last characters of the recovery code.
  var lastGroup: String {
    for case .said(let text) in reversed() {
      let code = text.split(separator: "\n").first { $0.hasPrefix("  ") && $0.contains("-") }
      if let code { return String(code.suffix(4)) }
    }
    return ""
  }
}
