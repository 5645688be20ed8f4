#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Reading, writing and waiting on file descriptors, with the interruptions taken care of.
enum Descriptor {
  /// Writes all bytes, however many calls it takes; waits where the descriptor cannot take more now.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(TerminalError) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        written += count
        continue
      }
      let code = errno
      switch code {
      case EINTR: continue
      case EAGAIN, EWOULDBLOCK: _ = wait(for: [descriptor], events: Int16(POLLOUT), timeout: nil)
      default: throw .writing(code: code)
      }
    }
  }

  /// What can be read now; empty at the end of input, and none when there is nothing yet.
  static func read(from descriptor: Int32) throws(TerminalError) -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = systemRead(descriptor, &buffer, buffer.count)
      if count >= 0 { return Array(buffer[..<count]) }
      let code = errno
      switch code {
      case EINTR: continue
      case EAGAIN, EWOULDBLOCK: return nil
      // A terminal that was hung up says so with an input/output error.
      case EIO: return []
      default: throw .reading(code: code)
      }
    }
  }

  /// Waits until some of the descriptors are ready, and says which; none when the time was up or a signal came.
  static func wait(for descriptors: [Int32], events: Int16, timeout: Duration?) -> [Int32] {
    var polled = descriptors.map { pollfd(fd: $0, events: events, revents: 0) }
    var milliseconds: Int32 = -1
    if let timeout {
      // Rounded up, so that a wait never ends before its time.
      let whole = (timeout + .microseconds(999)) / .milliseconds(1)
      milliseconds = Int32(min(max(whole, 0), 86_400_000))
    }
    guard poll(&polled, nfds_t(polled.count), milliseconds) > 0 else { return [] }
    return polled.filter { $0.revents != 0 }.map(\.fd)
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}

private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, bytes, count)
}
