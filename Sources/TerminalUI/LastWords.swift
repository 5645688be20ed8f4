#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Lets another process end this one with a signal, and this one say why as it goes.
///
/// Whatever it is in the middle of, it ends: also where it waits to write to a terminal that nobody reads. What it says is
/// laid ready before, since a signal handler may only call what is async-signal-safe.
public enum LastWords {
  nonisolated(unsafe) private static var words = UnsafeMutableBufferPointer<UInt8>(start: nil, count: 0)
  nonisolated(unsafe) private static var status: Int32 = 0
  nonisolated(unsafe) private static var output: Int32 = 1

  /// From now on `signal` ends the process with this exit status, and a line on the terminal; once in a process.
  public static func say(_ line: String, on signal: Int32, status: Int32, output: Int32 = 1) {
    guard words.baseAddress == nil else { return }
    let bytes = Array(("\r\n" + Text.sanitized(line) + "\r\n").utf8)
    // Kept for the rest of the process.
    words = .allocate(capacity: bytes.count)
    _ = words.initialize(from: bytes)
    (self.status, self.output) = (status, output)
    var action = sigaction()
    let handler: @convention(c) (Int32) -> Void = { _ in LastWords.end() }
    #if canImport(Glibc)
    action.__sigaction_handler.sa_handler = handler
    #else
    action.__sigaction_u.__sa_handler = handler
    #endif
    sigemptyset(&action.sa_mask)
    sigaction(signal, &action, nil)
  }

  private static func end() {
    // What cannot be written at once is not written: nobody is waited for.
    _ = fcntl(output, F_SETFL, fcntl(output, F_GETFL) | O_NONBLOCK)
    Rescue.perform(discardingInput: true)
    _ = write(output, words.baseAddress, words.count)
    _exit(status)
  }
}
