#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What brings the terminal back however the process ends: exit, signal or crash.
///
/// It lives outside all objects, since a signal handler may only call what is async-signal-safe: no locks, no memory,
/// nothing that Swift counts references to.
struct Rescue {
  var input: Int32
  var output: Int32
  var attributes: termios
  var farewell: UnsafeMutableBufferPointer<UInt8>

  nonisolated(unsafe) private static var armed: UnsafeMutablePointer<Rescue>?
  nonisolated(unsafe) private static var isRegistered = false

  /// From now on the attributes are set again, and the farewell written, when the process ends.
  static func arm(
    input: Int32, output: Int32, attributes: termios, farewell: [UInt8]
  ) throws(TerminalError) {
    guard armed == nil else { throw .anotherIsOpen }
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: farewell.count)
    _ = bytes.initialize(from: farewell)
    let rescue = UnsafeMutablePointer<Rescue>.allocate(capacity: 1)
    rescue.initialize(to: Rescue(input: input, output: output, attributes: attributes, farewell: bytes))
    armed = rescue
    if !isRegistered { atexit { Rescue.perform() } }
    isRegistered = true
  }

  static func disarm() {
    guard let rescue = armed else { return }
    armed = nil
    rescue.pointee.farewell.deallocate()
    rescue.deallocate()
  }

  /// Brings the terminal back; safe in a signal handler.
  ///
  /// What was typed and not read yet can be half a passphrase: where the process ends at once, it must not reach whoever
  /// reads the terminal next.
  static func perform(discardingInput: Bool = false) {
    guard let rescue = armed else { return }
    if discardingInput { tcflush(rescue.pointee.input, TCIFLUSH) }
    let farewell = rescue.pointee.farewell
    if farewell.count > 0 { _ = write(rescue.pointee.output, farewell.baseAddress, farewell.count) }
    tcsetattr(rescue.pointee.input, TCSANOW, &rescue.pointee.attributes)
  }
}
