#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The terminal itself: the one place where frames go out and keys come in.
///
/// A class, since something outside must be given back: whatever ends the process, the terminal is as it was before.
/// At most one is in use at a time, on the main thread: other threads may not get the signals that stop a process.
public final class Terminal {
  let input: Int32
  let output: Int32
  private let colour: ColourMode
  private var fullScreen: FullScreen?
  private var decoder = KeyDecoder()
  private var shown: Frame?
  /// What has been read beyond the last line.
  var unread: [UInt8] = []

  private struct FullScreen {
    var attributes: termios
    var door: SignalDoor
  }

  // The alternate screen, no wrapping at the right edge, bracketed paste, and the wheel as arrow keys.
  private static let greeting = Array("\u{1B}[?1049h\u{1B}[?7l\u{1B}[?2004h\u{1B}[?1007h".utf8)
  private static let farewell = Array(
    "\u{1B}[?2026l\u{1B}[?1007l\u{1B}[?2004l\u{1B}[?7h\u{1B}[0m\u{1B}[?25h\u{1B}[?1049l".utf8)

  /// How long a lone Esc waits for the rest of a sequence.
  private static let pause = Duration.milliseconds(50)

  /// Creates a terminal on two open descriptors, which stay the caller's; standard input and output when none are given.
  public init(input: Int32 = 0, output: Int32 = 1, colour: ColourMode = .sixteen) {
    self.input = input
    self.output = output
    self.colour = colour
  }

  deinit { leaveFullScreen() }

  /// Lets a crash end the process at once and say nothing, in lines as in the full screen: to be called before the first
  /// screen of a program that talks with somebody.
  public static func endPlainlyOnCrash() { SignalDoor.endPlainlyOnCrash() }

  /// Whether a descriptor is a terminal.
  public static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Whether both ends are terminals.
  public var isTerminal: Bool { Self.isTerminal(input) && Self.isTerminal(output) }

  /// The window's size; 80 × 24 where it is not told.
  public var size: Size {
    var window = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else {
      return Size(columns: 80, rows: 24)
    }
    return Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }

  /// Turns to the full screen: raw mode, the alternate screen, bracketed paste.
  public func enterFullScreen() throws(TerminalError) {
    guard fullScreen == nil else { return }
    guard isTerminal else { throw .notATerminal }
    let attributes = try TerminalAttributes.read(input)
    try Rescue.arm(input: input, output: output, attributes: attributes, farewell: Self.farewell)
    do {
      let door = try SignalDoor(waking: [SIGWINCH, SIGTSTP, SIGCONT], ending: SignalDoor.ending + [SIGINT])
      fullScreen = FullScreen(attributes: attributes, door: door)
      try takeOver(attributes)
    } catch {
      leaveFullScreen()
      Rescue.disarm()
      throw error
    }
  }

  private func takeOver(_ attributes: termios) throws(TerminalError) {
    shown = nil
    try TerminalAttributes.set(TerminalAttributes.raw(attributes), on: input)
    try Descriptor.write(Self.greeting, to: output)
  }

  /// Gives the terminal back as it was; nothing happens outside the full screen.
  public func leaveFullScreen() {
    guard fullScreen != nil else { return }
    Rescue.perform()
    Rescue.disarm()
    fullScreen = nil
    shown = nil
  }

  /// Shows a frame, writing only what differs from the one shown before.
  public func draw(_ frame: Frame) throws(TerminalError) {
    let bytes = frame.bytes(after: shown, colour: colour)
    try Descriptor.write(bytes, to: output)
    shown = frame
  }

  /// Waits for keys and returns them; none when `timeout` has passed, and for ever without one.
  ///
  /// Ends of input come as `.endOfInput`, a changed window as `.resize`, a stop that was asked for from outside as
  /// `.suspend`, and a return from one as `.redraw`.
  public func nextKeys(timeout: Duration? = nil) throws(TerminalError) -> [Key] {
    let end = timeout.map { ContinuousClock.now + $0 }
    while true {
      let left = end.map { max(ContinuousClock.now.duration(to: $0), .zero) }
      let wait = decoder.isWaiting ? min(left ?? Self.pause, Self.pause) : left
      let ready = Descriptor.wait(
        for: [input] + (fullScreen.map { [$0.door.readEnd] } ?? []), events: Int16(POLLIN), timeout: wait)
      var keys = try fullScreen.map { (screen) throws(TerminalError) in try signalled(screen) } ?? []
      if ready.contains(input), let bytes = try Descriptor.read(from: input) {
        keys += bytes.isEmpty ? decoder.flush() + [.endOfInput] : decoder.decode(bytes)
      } else if ready.isEmpty, keys.isEmpty {
        keys = decoder.flush()
      }
      // A window that was small for a moment and is large again has lost what it had no room for.
      if keys.contains(.redraw) || keys.contains(.resize) { shown = nil }
      if !keys.isEmpty { return keys }
      if let end, ContinuousClock.now >= end { return [] }
    }
  }

  private func signalled(_ screen: FullScreen) throws(TerminalError) -> [Key] {
    var keys: [Key] = []
    for signal in screen.door.arrived() {
      switch signal {
      case SIGWINCH: keys.append(.resize)
      case SIGTSTP: keys.append(.suspend)
      default:
        try takeOver(screen.attributes)
        keys.append(.redraw)
      }
    }
    return keys
  }

  /// Stops the process as Ctrl-Z does elsewhere, and comes back to the full screen when it goes on.
  ///
  /// The next frame is drawn whole.
  public func suspend() throws(TerminalError) {
    let wasFullScreen = fullScreen != nil
    leaveFullScreen()
    raise(SIGTSTP)
    if wasFullScreen { try enterFullScreen() }
  }
}
