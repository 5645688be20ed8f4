import ArgumentParser
import Credentials
import Foundation
import TerminalUI

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// How a command asks the one who sits there; a test puts another in its place.
struct OfficeAsking {
  /// A line that shows as it is typed; empty where nothing was.
  var line: (Wording) throws -> String
  /// A line that does not show.
  var secret: (Wording) throws -> String
  /// Says something where questions are asked.
  var say: (Wording) throws -> Void
  /// Takes away what stands on the screen, before somebody else sits down.
  var clear: () throws -> Void
}

extension OfficeAsking {
  /// Where lines break, so that no terminal breaks a word.
  private static let column = 78
  /// 128 and the number of the signal that Ctrl-C sends elsewhere.
  private static let interrupted: Int32 = 130

  /// At the terminal, on standard error, so that what a command reports stands alone on standard output.
  static func terminal(in language: Language) -> OfficeAsking {
    OfficeAsking(
      line: { try ask($0[language], isSecret: false) }, secret: { try ask($0[language], isSecret: true) },
      say: { write($0[language].wrapped(at: column) + "\n") },
      clear: {
        // Home, the screen, and what has scrolled off it (ECMA-48, and xterm's third form of ED).
        if Terminal.isTerminal(STDERR_FILENO) { write("\u{1B}[H\u{1B}[2J\u{1B}[3J") }
      })
  }

  private static func ask(_ question: String, isSecret: Bool) throws -> String {
    guard Terminal.isTerminal(STDIN_FILENO), Terminal.isTerminal(STDERR_FILENO) else {
      throw AskingFailure.noTerminal
    }
    // The answer stands behind the last line of the question.
    let lines = question.wrapped(at: column).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let terminal = Terminal(output: STDERR_FILENO)
    try terminal.say(Array(lines.dropLast()))
    switch try terminal.readLine(prompt: lines.last ?? "", secret: isSecret) {
    case .line(let line): return line
    case .interrupted: throw ExitCode(interrupted)
    case .endOfInput: throw AskingFailure.cancelled
    }
  }

  private static func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}

// What several commands ask.
extension OfficeAsking {
  /// An answer that is needed; nothing typed calls it off.
  func answer(_ question: Wording, isSecret: Bool = false) throws -> String {
    let typed = isSecret ? try secret(question) : try line(question)
    guard !typed.isEmpty else { throw AskingFailure.cancelled }
    return typed
  }

  /// So often somebody may try before the command gives up.
  static let mostTries = 3

  /// A passphrase that opens something, asked for anew where it does not; `open` throws what `isWrong` knows.
  func unlock<Opened>(
    _ question: Wording, isWrong: (any Error) -> Bool, opening open: (Passphrase) throws -> Opened
  ) throws -> Opened {
    var tries = 1
    while true {
      let typed = try secret(question)
      guard !typed.isEmpty else { throw AskingFailure.cancelled }
      do {
        return try open(Passphrase(entered: typed))
      } catch  where isWrong(error) && tries < Self.mostTries {
        tries += 1
        try say(Self.again(error))
      }
    }
  }

  /// What is said before the next try.
  private static func again(_ error: any Error) -> Wording {
    if case KeyFailure.sameIssuer(let name) = error { return AskingPhrases.sameIssuer(name) }
    return AskingPhrases.wrongPassphrase
  }

  /// A passphrase for a new key: the proposal typed once, or another typed twice; an empty line is for another proposal.
  func newPassphrase(of name: String?, in world: World) throws -> Passphrase {
    var chance = Chance(world: world)
    var proposal = Passphrase.proposal(using: &chance)
    try say(AskingPhrases.newPassphrase(name))
    while true {
      try say(AskingPhrases.proposal(proposal))
      let typed = try secret(AskingPhrases.typePassphrase)
      guard !typed.isEmpty else {
        proposal = Passphrase.proposal(using: &chance)
        continue
      }
      let passphrase: Passphrase
      do { passphrase = try Passphrase(choosing: typed) } catch {
        try say(AskingPhrases.refused(error))
        continue
      }
      // What is on the screen is on the paper; what is not could be a slip of the hand that nobody knows of.
      if typed == proposal { return passphrase }
      if try secret(AskingPhrases.typeAgain) == typed { return passphrase }
      try say(AskingPhrases.differs)
    }
  }
}

extension String {
  /// Its lines, broken between words where they are longer; a line that is set in is left as it is.
  func wrapped(at column: Int) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard line.count > column, !line.hasPrefix(" ") else { return String(line) }
      var lines = [""]
      for word in line.split(separator: " ") {
        let last = lines[lines.count - 1]
        if last.isEmpty {
          lines[lines.count - 1] = String(word)
        } else if last.count + word.count < column {
          lines[lines.count - 1] = last + " " + word
        } else {
          lines.append(String(word))
        }
      }
      return lines.joined(separator: "\n")
    }.joined(separator: "\n")
  }
}

/// Why there is no answer.
enum AskingFailure: Error, Equatable {
  /// Questions are asked of a person, never of a pipe.
  case noTerminal
  /// Nothing was typed, and nothing done.
  case cancelled
}
