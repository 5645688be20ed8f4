import TerminalUI

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A terminal with both of its ends: the program's, and the one of whoever types and looks.
final class PseudoTerminal: Sendable {
  /// The end that a program reads and writes.
  let user: Int32
  private let hand: Int32
  /// The name of the program's end.
  let path: String

  struct Failure: Error { var code: Int32 }

  init(columns: UInt16 = 80, rows: UInt16 = 24) throws {
    var (hand, user): (Int32, Int32) = (-1, -1)
    var window = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&hand, &user, &name, nil, &window) == 0 else { throw Failure(code: errno) }
    self.hand = hand
    self.user = user
    path = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    _ = fcntl(hand, F_SETFL, fcntl(hand, F_GETFL) | O_NONBLOCK)
  }

  deinit {
    close(hand)
    close(user)
  }

  var attributes: termios {
    get {
      var attributes = termios()
      tcgetattr(user, &attributes)
      return attributes
    }
    set {
      var attributes = newValue
      tcsetattr(user, TCSANOW, &attributes)
    }
  }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(hand, bytes, bytes.count)
  }

  func resize(columns: UInt16, rows: UInt16) {
    var window = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(hand, UInt(TIOCSWINSZ), &window)
  }

  /// What the program has written since last time; waits for the first of it.
  func written() -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    var polled = pollfd(fd: hand, events: Int16(POLLIN), revents: 0)
    while poll(&polled, 1, bytes.isEmpty ? 2000 : 50) > 0 {
      let count = read(hand, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Keys from a terminal until there are `count` of them.
  func keys(_ count: Int, from terminal: Terminal) throws -> [Key] {
    var keys: [Key] = []
    while keys.count < count {
      let more = try terminal.nextKeys(timeout: .seconds(20))
      guard !more.isEmpty else { break }
      keys += more
    }
    return keys
  }
}
