import TerminalUI
import Testing

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

extension TerminalTests {
  @Test("reads lines, also several at once, and the end of input")
  func lines() throws {
    let pty = try PseudoTerminal()
    let terminal = Terminal(input: pty.user, output: pty.user)
    pty.type("Kari Nordmann\r2\r\u{4}")
    #expect(try terminal.readLine() == .line("Kari Nordmann"))
    #expect(try terminal.readLine() == .line("2"))
    #expect(try terminal.readLine() == .endOfInput)
  }

  @Test("reads the last line also when nothing ends it")
  func lastLine() throws {
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    defer { close(ends[0]) }
    _ = write(ends[1], "en\r\nto", 6)
    close(ends[1])
    let terminal = Terminal(input: ends[0], output: 1)
    #expect(try terminal.readLine() == .line("en"))
    #expect(try terminal.readLine() == .line("to"))
    #expect(try terminal.readLine() == .endOfInput)
  }

  @Test("asks, does not show a secret, and shows what is typed again afterwards")
  func secrets() async throws {
    let pty = try PseudoTerminal()
    let before = pty.attributes
    async let typing: Void = Task.detached {
      while pty.attributes.c_lflag & tcflag_t(ECHO) != 0 { usleep(1000) }
      pty.type("hemmelig\r")
    }.value
    let answer = try Terminal(input: pty.user, output: pty.user).readLine(prompt: "Passordfrase:", secret: true)
    await typing
    #expect(answer == .line("hemmelig"))
    #expect(pty.written() == "Passordfrase: \r\n")
    #expect(pty.attributes.c_lflag == before.c_lflag)
  }

  @Test("is interrupted by Ctrl-C, and shows what is typed again")
  func interrupted() async throws {
    let pty = try PseudoTerminal()
    let before = pty.attributes
    async let pressing: Void = Task.detached {
      while pty.attributes.c_lflag & tcflag_t(ECHO) != 0 { usleep(1000) }
      // The terminal is not the tests' own, so the signal it would send comes from here.
      kill(getpid(), SIGINT)
    }.value
    let answer = try Terminal(input: pty.user, output: pty.user).readLine(secret: true)
    await pressing
    #expect(answer == .interrupted)
    #expect(pty.attributes.c_lflag == before.c_lflag)
  }

  @Test("appends lines without anything that steers the terminal")
  func saying() throws {
    let pty = try PseudoTerminal()
    try Terminal(input: pty.user, output: pty.user).say(["En linje", "", "\u{1B}[2Jto"])
    #expect(pty.written() == "En linje\r\n\r\n[2Jto\r\n")
  }
}
