#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Reading and setting a terminal's line discipline.
enum TerminalAttributes {
  static func read(_ descriptor: Int32) throws(TerminalError) -> termios {
    var attributes = termios()
    guard tcgetattr(descriptor, &attributes) == 0 else { throw .attributes(code: errno) }
    return attributes
  }

  static func set(_ attributes: termios, on descriptor: Int32) throws(TerminalError) {
    var attributes = attributes
    while tcsetattr(descriptor, TCSADRAIN, &attributes) != 0 {
      let code = errno
      guard code == EINTR else { throw .attributes(code: code) }
    }
  }

  /// Every key as a byte of its own, and nothing written by the terminal itself.
  static func raw(_ attributes: termios) -> termios {
    var raw = attributes
    raw.c_iflag &= ~tcflag_t(BRKINT | ICRNL | IGNCR | INLCR | INPCK | ISTRIP | IXON)
    raw.c_oflag &= ~tcflag_t(OPOST)
    raw.c_cflag |= tcflag_t(CS8)
    raw.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | IEXTEN | ISIG)
    withUnsafeMutableBytes(of: &raw.c_cc) { characters in
      characters[Int(VMIN)] = 1
      characters[Int(VTIME)] = 0
    }
    return raw
  }

  /// Lines as usual, but what is typed is not shown; only its end is.
  static func silent(_ attributes: termios) -> termios {
    var silent = attributes
    silent.c_lflag &= ~tcflag_t(ECHO)
    silent.c_lflag |= tcflag_t(ECHONL)
    return silent
  }
}
