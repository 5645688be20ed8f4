#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The right to write to an archive's sessions: one program at a time holds it, and the next is told where that one runs.
///
/// An advisory lock on a file beside the archive; it goes when the process goes, however it ends.
public final class Claim: Sendable {
  private let descriptor: Int32

  /// Why there is no claim.
  public enum Failure: Error, Sendable, Equatable {
    /// Another program holds it; what that program wrote about itself.
    case held(by: String)
    /// The file cannot be opened or made.
    case notOpened(path: String)
  }

  /// Claims `path`, and leaves a line there that tells others who holds it.
  public init(path: String, holder: String) throws(Failure) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .notOpened(path: path) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      var buffer = [UInt8](repeating: 0, count: 256)
      let count = read(descriptor, &buffer, buffer.count)
      close(descriptor)
      throw .held(by: String(decoding: buffer.prefix(max(0, count)), as: UTF8.self))
    }
    self.descriptor = descriptor
    ftruncate(descriptor, 0)
    let line = Array(holder.utf8)
    _ = write(descriptor, line, line.count)
  }

  deinit { close(descriptor) }
}
