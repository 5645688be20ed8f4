#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Lets signals in by one door: those that wake come as bytes in a pipe, those that end the process restore the
/// terminal first and then do what they always do, so that the exit status still tells.
final class SignalDoor {
  /// Signals whose own effect must not be had on a raw terminal; the runtime would ask there what to do about a crash.
  static let ending = [SIGTERM, SIGHUP, SIGQUIT] + crashes
  private static let crashes = [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE]

  nonisolated(unsafe) private static var wakeEnd: Int32 = -1

  /// Readable when a signal has come.
  let readEnd: Int32
  private let writeEnd: Int32
  private var former: [(signal: Int32, action: sigaction)] = []

  init(waking: [Int32], ending: [Int32]) throws(TerminalError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .signals(code: errno) }
    for end in ends {
      _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    readEnd = ends[0]
    writeEnd = ends[1]
    Self.wakeEnd = writeEnd
    Self.useOwnStack()
    for signal in waking { handle(signal, flags: 0) { SignalDoor.wake($0) } }
    let dying = Int32(bitPattern: UInt32(truncatingIfNeeded: SA_RESETHAND)) | Int32(SA_ONSTACK)
    for signal in ending {
      handle(signal, flags: dying) { signal in
        Rescue.perform(discardingInput: true)
        // The handler is reset by now; the signal waits until this one returns.
        raise(signal)
      }
    }
  }

  deinit {
    for (signal, action) in former {
      var action = action
      sigaction(signal, &action, nil)
    }
    Self.wakeEnd = -1
    close(readEnd)
    close(writeEnd)
  }

  /// Lets a crash end the process at once, as it does without the runtime's backtracer, which writes escape codes and asks
  /// questions on the terminal.
  static func endPlainlyOnCrash() {
    for crash in crashes { _ = signal(crash, SIG_DFL) }
  }

  /// The signals that have come since last time.
  func arrived() -> [Int32] {
    let bytes = (try? Descriptor.read(from: readEnd)) ?? []
    return bytes.map(Int32.init)
  }

  private func handle(_ signal: Int32, flags: Int32, _ handler: @escaping @convention(c) (Int32) -> Void) {
    var action = sigaction()
    var before = sigaction()
    #if canImport(Glibc)
    action.__sigaction_handler.sa_handler = handler
    #else
    action.__sigaction_u.__sa_handler = handler
    #endif
    action.sa_flags = flags
    sigemptyset(&action.sa_mask)
    if sigaction(signal, &action, &before) == 0 { former.append((signal, before)) }
  }

  private static func wake(_ signal: Int32) {
    let code = errno
    var byte = UInt8(truncatingIfNeeded: signal)
    _ = write(wakeEnd, &byte, 1)
    errno = code
  }

  /// A stack of its own, for a handler cannot run on one that has just overflowed.
  private static func useOwnStack() {
    var present = stack_t()
    guard sigaltstack(nil, &present) == 0, present.ss_flags & Int32(SS_DISABLE) != 0 else { return }
    let size = 1 << 16
    var stack = stack_t()
    // Kept for the rest of the process: another signal may come at any time.
    stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    stack.ss_size = size
    sigaltstack(&stack, nil)
  }
}
