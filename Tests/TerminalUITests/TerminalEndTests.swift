import TerminalUI
import Testing

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

extension TerminalTests {
  /// A child takes the full screen on the terminal at `path`, and ends as `end` makes it.
  private static func fullScreen(on path: String) throws -> Terminal {
    let descriptor = open(path, O_RDWR | O_NOCTTY)
    let terminal = Terminal(input: descriptor, output: descriptor)
    try terminal.enterFullScreen()
    return terminal
  }

  private func expectRestored(_ pty: PseudoTerminal, _ before: termios) {
    #expect(pty.attributes.c_lflag == before.c_lflag)
    #expect(pty.attributes.c_iflag == before.c_iflag)
    let written = pty.written()
    #expect(written.contains("\u{1B}[?1049h"))
    #expect(written.hasSuffix("\u{1B}[?1049l"))
  }

  @Test("is as it was when the process is told to end, and the status tells by what")
  func terminated() async throws {
    let pty = try PseudoTerminal()
    let before = pty.attributes
    await #expect(processExitsWith: .signal(SIGTERM)) { [path = pty.path as String] in
      let terminal = try TerminalTests.fullScreen(on: path)
      kill(getpid(), SIGTERM)
      _ = try terminal.nextKeys()
    }
    expectRestored(pty, before)
  }

  @Test("is as it was when the line is gone")
  func hangUp() async throws {
    let pty = try PseudoTerminal()
    let before = pty.attributes
    await #expect(processExitsWith: .signal(SIGHUP)) { [path = pty.path as String] in
      let terminal = try TerminalTests.fullScreen(on: path)
      kill(getpid(), SIGHUP)
      _ = try terminal.nextKeys()
    }
    expectRestored(pty, before)
  }

  @Test("is as it was after a crash")
  func crash() async throws {
    let pty = try PseudoTerminal()
    let before = pty.attributes
    await #expect(processExitsWith: .failure) { [path = pty.path as String] in
      let terminal = try TerminalTests.fullScreen(on: path)
      preconditionFailure("\(terminal.size)")
    }
    expectRestored(pty, before)
  }

  @Test("is as it was after the stack has overflowed")
  func overflow() async throws {
    let pty = try PseudoTerminal()
    let before = pty.attributes
    await #expect(processExitsWith: .signal(SIGSEGV)) { [path = pty.path as String] in
      let terminal = try TerminalTests.fullScreen(on: path)
      func deeper(_ depth: Int) -> Int { depth == .max ? 0 : deeper(depth + 1) + terminal.size.rows }
      _ = deeper(0)
    }
    expectRestored(pty, before)
  }

  @Test("shows what is typed again when the process ends in the middle of a secret, and hands on nothing of it")
  func secret() async throws {
    let pty = try PseudoTerminal()
    let before = pty.attributes
    pty.type("tannkrem mirakel")
    await #expect(processExitsWith: .signal(SIGTERM)) { [path = pty.path as String] in
      let descriptor = open(path, O_RDWR | O_NOCTTY)
      Task.detached {
        var attributes = termios()
        repeat { tcgetattr(descriptor, &attributes) } while attributes.c_lflag & tcflag_t(ECHO) != 0
        kill(getpid(), SIGTERM)
      }
      _ = try Terminal(input: descriptor, output: descriptor).readLine(secret: true)
    }
    #expect(pty.attributes.c_lflag == before.c_lflag)
    // Out of canonical mode what is left of a line can be counted.
    pty.attributes.c_lflag &= ~tcflag_t(ICANON)
    var unread: Int32 = -1
    #expect(ioctl(pty.user, UInt(FIONREAD), &unread) == 0)
    #expect(unread == 0)
  }

  @Test("hands on nothing of a secret that is called off from outside")
  func calledOff() async throws {
    let pty = try PseudoTerminal()
    pty.type("tannkrem mirakel")
    await #expect(processExitsWith: .exitCode(5)) { [path = pty.path as String] in
      let descriptor = open(path, O_RDWR | O_NOCTTY)
      Task.detached {
        var attributes = termios()
        repeat { tcgetattr(descriptor, &attributes) } while attributes.c_lflag & tcflag_t(ECHO) != 0
        kill(getpid(), SIGINT)
      }
      let line = try Terminal(input: descriptor, output: descriptor).readLine(secret: true)
      exit(line == .interrupted ? 5 : 1)
    }
    pty.attributes.c_lflag &= ~tcflag_t(ICANON)
    var unread: Int32 = -1
    #expect(ioctl(pty.user, UInt(FIONREAD), &unread) == 0)
    #expect(unread == 0)
  }

  @Test("is as it was after exit")
  func exiting() async throws {
    let pty = try PseudoTerminal()
    let before = pty.attributes
    await #expect(processExitsWith: .exitCode(3)) { [path = pty.path as String] in
      let terminal = try TerminalTests.fullScreen(on: path)
      withExtendedLifetime(terminal) { exit(3) }
    }
    expectRestored(pty, before)
  }
}
