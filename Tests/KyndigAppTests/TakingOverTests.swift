import Courseware
import Foundation
import TerminalUI
import Testing

@testable import KyndigApp

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A second login of the same leader.
@Suite("Logged in twice", .serialized)
struct TakingOverTests {
  private static let address = "192.0.2.17"

  /// Another process that has a claim's file open, logged in from an address.
  private static func withHolder<Result>(
    _ connection: String = "\(address) 50022 192.0.2.1 22", _ body: (Process, String) throws -> Result
  ) throws -> Result {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    try Data().write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sleep")
    process.arguments = ["60"]
    process.environment = ["SSH_CONNECTION": connection]
    process.standardInput = FileHandle(forReadingAtPath: path)
    try process.run()
    // Until then it is a copy of this very process, or one whose environment is not laid out yet.
    let environment = "/proc/\(process.processIdentifier)/environ"
    while process.isRunning,
      FileManager.default.contents(atPath: environment)?.range(of: Data("SSH_CONNECTION=".utf8)) == nil
    { usleep(1000) }
    defer {
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
      process.waitUntilExit()
    }
    return try body(process, path)
  }

  private static func taking(_ address: String?, _ language: Language = .nb) throws -> TakingOver {
    let holder = try withHolder(address.map { "\($0) 1 x 2" } ?? "") { process, path in
      try #require(ClaimHolder("/dev/pts/9 \(process.processIdentifier)", of: path))
    }
    #expect(holder.address == address)
    return TakingOver(
      holder: ClaimHolder(process: holder.process, since: Bench.start, address: address),
      now: Timestamp(milliseconds: Bench.start.milliseconds + 600_000), words: .speaking(language), language: language)
  }

  @Test("says since when and from where, as the goldens have it", arguments: Language.allCases)
  func goldens(language: Language) throws {
    var taking = try Self.taking(Self.address, language)
    var script = IssueScript([.keep("first"), .enter], taking.words.vocabulary)
    #expect(try taking.run(&script))
    let screen = try #require(script.kept["first"])
    #expect(screen.says(Self.address))
    let frame = screen.drawn(
      in: Size(columns: 80, rows: 24), glyphs: .unicode, vocabulary: taking.words.vocabulary)
    try expectGolden(frame.goldenText, "taking-over-\(language.rawValue)-80x24")
    let spoken = screen.spoken(glyphs: .unicode, vocabulary: taking.words.vocabulary)
    try expectGolden(spoken.goldenText, "taking-over-\(language.rawValue)-spoken")
  }

  @Test("goes on here with Enter, and nothing else does")
  func keys() throws {
    for (keys, goesOn): ([Key], Bool) in [
      ([.enter], true), ([.character("x"), .down, .enter], true), ([.escape], false), ([.character("q")], false),
      ([.interrupt], false), ([.endOfInput], false), ([.back], false),
    ] {
      var taking = try Self.taking(nil)
      var script = IssueScript([.press(keys)], taking.words.vocabulary)
      #expect(try taking.run(&script) == goesOn, "\(keys)")
    }
  }

  @Test("the holder is the process that has the file open, and no other")
  func holder() throws {
    try Self.withHolder { process, path in
      let number = process.processIdentifier
      let holder = try #require(ClaimHolder("/dev/pts/3 \(number)", of: path))
      #expect(holder.process == number && holder.address == Self.address)
      for text in ["", "/dev/pts/3", "/dev/pts/3 1", "x 0", "x -1", "x \(getpid())", "x \(number + 100_000)"] {
        #expect(ClaimHolder(text, of: path) == nil, "\(text)")
      }
      #expect(ClaimHolder("x \(number)", of: path + ".other") == nil)
      #expect(ClaimHolder("x \(number)", of: "/bin/sh") == nil)
    }
  }

  @Test("an address is one, whatever the environment holds")
  func addresses() {
    for (text, address): (String, String?) in [
      ("A=b\0SSH_CONNECTION=2001:db8::1%eth0 1 2 3\0", nil), ("SSH_CONNECTION=2001:db8::1 1 2 3", "2001:db8::1"),
      ("SSH_CONNECTION=\u{1B}[2J 1", nil), ("SSH_CONNECTION=\0", nil), ("", nil),
      ("XSSH_CONNECTION=1.2.3.4 1", nil), ("SSH_CONNECTION=evil.example 1", nil),
      ("SSH_CONNECTION=" + String(repeating: "1", count: 65) + " 1", nil),
    ] { #expect(ClaimHolder.address(in: Array(text.utf8)) == address, "\(text)") }
  }

  @Test("the first ends, also where it is stopped and deaf to the signal")
  func ends() throws {
    try Self.withHolder { process, path in
      let holder = try #require(ClaimHolder("x \(process.processIdentifier)", of: path))
      kill(process.processIdentifier, SIGSTOP)
      // A number that has become another's is left alone.
      holder.end("/bin/sh") { false }
      #expect(process.isRunning)
      holder.end(path) { !process.isRunning }
      #expect(!process.isRunning && process.terminationReason == .uncaughtSignal)
      // What Foundation starts may have inherited that signals wait.
      #expect([ClaimHolder.signal, SIGKILL].contains(process.terminationStatus))
    }
  }
}
