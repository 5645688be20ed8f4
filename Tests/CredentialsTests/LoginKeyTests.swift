import Foundation
import Testing

@testable import Credentials

/// Keys that ssh-keygen has made, and each way that a line can be another thing.
@Suite("A key to log in with")
struct LoginKeyTests {
  private static func lines(_ name: String) throws -> [String] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Vectors/\(name).txt")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  @Test("is read as ssh-keygen writes it, with the fingerprint that ssh-keygen says")
  func read() throws {
    let lines = try Self.lines("login-keys")
    #expect(lines.count == LoginKey.Kind.allCases.count)
    for line in lines {
      let words = line.split(separator: " ").map(String.init)
      for text in ["\(words[1]) \(words[2])", "\(words[1])\t\(words[2]) kari@hjemme og mer\r\n"] {
        let key = try LoginKey(reading: text)
        #expect("\(key.kind)" == words[0] && key.kind.rawValue == words[1])
        #expect(key.base64 == words[2] && key.fingerprint == words[3])
        #expect(key.kind.isHardware == words[1].hasPrefix("sk-"))
      }
    }
  }

  @Test("is refused where it is anything else, and it is said why")
  func refused() throws {
    let lines = try Self.lines("login-keys-refused")
    #expect(lines.count == 26)
    for line in lines {
      let parts = line.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      do {
        let key = try LoginKey(reading: parts[1])
        Issue.record("taken: \(line) as \(key.kind)")
      } catch {
        let name =
          switch error {
          case .isPrivate: "private"
          case .notOne: "not one"
          case .kind: "kind"
          case .malformed: "malformed"
          case .short(let bits, let minimum): bits == 2048 && minimum == 3072 ? "short" : "\(bits)"
          }
        #expect(name == parts[0], "\(line)")
      }
    }
  }

  @Test("is one, and never the private half")
  func one() throws {
    let line = try #require(try Self.lines("login-keys").first).split(separator: " ")[1...2].joined(separator: " ")
    for text in ["", "\n \n", line + "\n" + line, "# " + line + "\n" + line] {
      #expect(throws: LoginKey.Problem.notOne) { try LoginKey(reading: text) }
    }
    let begins = "-----BEGIN OPENSSH PRIVATE " + "KEY-----\n"
    #expect(throws: LoginKey.Problem.isPrivate) { try LoginKey(reading: begins + "b3BlbnNzaC1rZXk\n") }
    #expect(throws: LoginKey.Problem.malformed) {
      try LoginKey(reading: line + String(repeating: " x", count: LoginKey.longestText))
    }
  }
}
