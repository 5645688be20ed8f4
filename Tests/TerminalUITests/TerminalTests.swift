import TerminalUI
import Testing

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Tests of what is one for the whole process: its terminal and its signals.
///
/// Signals are sent to the process, since the threads that tests run on do not take them.
@Suite("A terminal", .serialized)
struct TerminalTests {
  @Test("is as it was after the full screen")
  func restored() throws {
    let pty = try PseudoTerminal()
    let before = pty.attributes
    let terminal = Terminal(input: pty.user, output: pty.user)
    try terminal.enterFullScreen()
    #expect(pty.attributes.c_lflag & tcflag_t(ICANON | ECHO | ISIG) == 0)
    terminal.leaveFullScreen()
    #expect(pty.attributes.c_lflag == before.c_lflag)
    #expect(pty.attributes.c_iflag == before.c_iflag)
    #expect(pty.attributes.c_oflag == before.c_oflag)
    let written = pty.written()
    #expect(written.hasPrefix("\u{1B}[?1049h"))
    #expect(written.contains("\u{1B}[?2004h"))
    #expect(written.hasSuffix("\u{1B}[?25h\u{1B}[?1049l"))
  }

  @Test("is as it was when whoever drew on it has thrown")
  func restoredAfterThrow() throws {
    let pty = try PseudoTerminal()
    let before = pty.attributes.c_lflag
    func draw() throws {
      let terminal = Terminal(input: pty.user, output: pty.user)
      try terminal.enterFullScreen()
      throw TerminalError.writing(code: 5)
    }
    #expect(throws: TerminalError.writing(code: 5)) { try draw() }
    #expect(pty.attributes.c_lflag == before)
    #expect(pty.written().hasSuffix("\u{1B}[?1049l"))
  }

  @Test("gives keys as they are pressed, and Esc after a pause")
  func keys() throws {
    let pty = try PseudoTerminal()
    let terminal = Terminal(input: pty.user, output: pty.user)
    try terminal.enterFullScreen()
    pty.type("å\u{1B}[A\r\u{3}")
    #expect(try pty.keys(4, from: terminal) == [.character("å"), .up, .enter, .interrupt])
    pty.type("\u{1B}")
    #expect(try terminal.nextKeys(timeout: .seconds(20)) == [.escape])
    #expect(try terminal.nextKeys(timeout: .milliseconds(1)) == [])
  }

  @Test("gives Ctrl-C also in the middle of a paste that never ends, after a pause")
  func stalledPaste() throws {
    let pty = try PseudoTerminal()
    let terminal = Terminal(input: pty.user, output: pty.user)
    try terminal.enterFullScreen()
    pty.type("\u{1B}[200~en\r")
    #expect(try terminal.nextKeys(timeout: .seconds(1)) == [])
    pty.type("\u{3}")
    #expect(try pty.keys(2, from: terminal) == [.paste("en\r"), .interrupt])
  }

  @Test("draws a frame, and of the next only what differs")
  func drawing() throws {
    let pty = try PseudoTerminal()
    let terminal = Terminal(input: pty.user, output: pty.user, colour: .none)
    try terminal.enterFullScreen()
    _ = pty.written()
    let first = FrameTests.frame(Sample.overview)
    let second = FrameTests.frame(Sample.lesson)
    try terminal.draw(first)
    #expect(pty.written() == FrameTests.bytes(first, after: nil, .none))
    try terminal.draw(second)
    #expect(pty.written() == FrameTests.bytes(second, after: first, .none))
    pty.type("\u{C}")
    #expect(try terminal.nextKeys(timeout: .seconds(20)) == [.redraw])
    try terminal.draw(second)
    #expect(pty.written() == FrameTests.bytes(second, after: nil, .none))
  }

  @Test("tells its size, and when it changes")
  func resizing() throws {
    let pty = try PseudoTerminal()
    let terminal = Terminal(input: pty.user, output: pty.user)
    try terminal.enterFullScreen()
    #expect(terminal.size == Size(columns: 80, rows: 24))
    pty.resize(columns: 61, rows: 20)
    kill(getpid(), SIGWINCH)
    #expect(try terminal.nextKeys(timeout: .seconds(20)) == [.resize])
    #expect(terminal.size == Size(columns: 61, rows: 20))
  }

  @Test("draws a frame whole after a change of size, also where the window is as it was")
  func resizedBack() throws {
    let pty = try PseudoTerminal()
    let terminal = Terminal(input: pty.user, output: pty.user)
    try terminal.enterFullScreen()
    let frame = FrameTests.frame(Sample.overview)
    try terminal.draw(frame)
    _ = pty.written()
    kill(getpid(), SIGWINCH)
    #expect(try terminal.nextKeys(timeout: .seconds(20)) == [.resize])
    try terminal.draw(frame)
    #expect(pty.written() == FrameTests.bytes(frame, after: nil))
  }

  @Test("takes over again when the process goes on after a stop")
  func continuing() throws {
    let pty = try PseudoTerminal()
    let before = pty.attributes
    let terminal = Terminal(input: pty.user, output: pty.user)
    try terminal.enterFullScreen()
    pty.attributes = before
    kill(getpid(), SIGCONT)
    #expect(try terminal.nextKeys(timeout: .seconds(20)) == [.redraw])
    #expect(pty.attributes.c_lflag & tcflag_t(ICANON) == 0)
    kill(getpid(), SIGTSTP)
    #expect(try terminal.nextKeys(timeout: .seconds(20)) == [.suspend])
  }

  @Test("steps aside for a stop, and comes back with the next frame drawn whole")
  func suspending() throws {
    let pty = try PseudoTerminal()
    let terminal = Terminal(input: pty.user, output: pty.user)
    // The stop itself would stop the tests.
    signal(SIGTSTP, SIG_IGN)
    defer { signal(SIGTSTP, SIG_DFL) }
    try terminal.enterFullScreen()
    let frame = FrameTests.frame(Sample.overview)
    try terminal.draw(frame)
    _ = pty.written()
    try terminal.suspend()
    let written = pty.written()
    #expect(written.contains("\u{1B}[?1049l\u{1B}[?1049h"))
    #expect(pty.attributes.c_lflag & tcflag_t(ICANON) == 0)
    try terminal.draw(frame)
    #expect(pty.written() == FrameTests.bytes(frame, after: nil))
  }

  @Test("ends its input when the other end is gone")
  func hungUp() throws {
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    close(ends[1])
    defer { close(ends[0]) }
    #expect(try Terminal(input: ends[0], output: 1).nextKeys(timeout: .seconds(20)) == [.endOfInput])
  }

  @Test("refuses the full screen where there is no terminal, and twice at once")
  func refusals() throws {
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    defer { ends.forEach { _ = close($0) } }
    #expect(throws: TerminalError.notATerminal) { try Terminal(input: ends[0], output: ends[1]).enterFullScreen() }
    let pty = try PseudoTerminal()
    let terminal = Terminal(input: pty.user, output: pty.user)
    try terminal.enterFullScreen()
    #expect(throws: TerminalError.anotherIsOpen) {
      try Terminal(input: pty.user, output: pty.user).enterFullScreen()
    }
    #expect(pty.attributes.c_lflag & tcflag_t(ICANON) == 0)
  }

  @Test("says why it could not write")
  func closedOutput() {
    #expect(throws: TerminalError.writing(code: EBADF)) { try Terminal(input: 0, output: -1).say(["x"]) }
  }

  @Test("writes all of it to an end that takes little at a time")
  func slowOutput() async throws {
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    let (readEnd, writeEnd) = (ends[0], ends[1])
    _ = fcntl(writeEnd, F_SETFL, fcntl(writeEnd, F_GETFL) | O_NONBLOCK)
    let line = String(repeating: "x", count: 400_000)
    async let received = Task.detached {
      var count = 0
      var buffer = [UInt8](repeating: 0, count: 4096)
      while count < 400_001 {
        let more = read(readEnd, &buffer, buffer.count)
        guard more > 0 else { break }
        count += more
      }
      return count
    }.value
    try Terminal(input: 0, output: writeEnd).say([line])
    #expect(await received == 400_001)
    close(readEnd)
    close(writeEnd)
  }
}
