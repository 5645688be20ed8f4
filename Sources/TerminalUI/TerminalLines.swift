#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

extension Terminal {
  /// Appends lines; nothing printed before is touched.
  public func say(_ lines: [String]) throws(TerminalError) {
    guard !lines.isEmpty else { return }
    let text = lines.map { Text.sanitized($0) + "\n" }.joined()
    try Descriptor.write(Array(text.utf8), to: output)
  }

  /// Asks on one line and reads the answer; what is typed is not shown where it is `secret`.
  public func readLine(prompt: String = "", secret: Bool = false) throws(TerminalError) -> LineInput {
    if !prompt.isEmpty { try Descriptor.write(Array((Text.sanitized(prompt) + " ").utf8), to: output) }
    guard secret, Self.isTerminal(input) else { return try line(silently: nil) }
    let attributes = try TerminalAttributes.read(input)
    try Rescue.arm(input: input, output: output, attributes: attributes, farewell: [])
    defer {
      Rescue.perform()
      Rescue.disarm()
    }
    return try line(silently: attributes)
  }

  /// Reads a line; with `attributes`, the terminal's own, what is typed is not shown.
  private func line(silently attributes: termios?) throws(TerminalError) -> LineInput {
    let door = try SignalDoor(
      waking: attributes == nil ? [SIGINT] : [SIGINT, SIGTSTP, SIGCONT],
      ending: attributes == nil ? [] : SignalDoor.ending)
    if let attributes { try TerminalAttributes.set(TerminalAttributes.silent(attributes), on: input) }
    while true {
      if let line = unreadLine() { return .line(line) }
      let ready = Descriptor.wait(for: [input, door.readEnd], events: Int16(POLLIN), timeout: nil)
      for signal in door.arrived() {
        if signal == SIGINT {
          unread = []
          // Half a secret must not reach whoever reads the terminal next.
          if attributes != nil { tcflush(input, TCIFLUSH) }
          try Descriptor.write([0x0A], to: output)
          return .interrupted
        }
        if signal == SIGTSTP {
          Rescue.perform(discardingInput: true)
          // Not to be caught, since this very door catches the other one.
          raise(SIGSTOP)
        }
        if let attributes { try TerminalAttributes.set(TerminalAttributes.silent(attributes), on: input) }
      }
      guard ready.contains(input), let bytes = try Descriptor.read(from: input) else { continue }
      if bytes.isEmpty {
        defer { unread = [] }
        return unread.isEmpty ? .endOfInput : .line(String(decoding: unread, as: UTF8.self))
      }
      unread += bytes
    }
  }

  private func unreadLine() -> String? {
    guard let end = unread.firstIndex(of: 0x0A) else { return nil }
    var line = unread[..<end]
    if line.last == 0x0D { line.removeLast() }
    unread.removeSubrange(...end)
    return String(decoding: line, as: UTF8.self)
  }
}
