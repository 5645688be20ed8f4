import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A file that somebody has named or left, which may be anything: a pipe that never ends, a device, or far too large.
enum PlainFile {
  /// The bytes of a plain file of at most `limit` bytes; nil for anything else, and where there is nothing.
  ///
  /// A link is followed where the user named it, and not where another may have left it.
  static func read(_ path: String, limit: Int, followsLinks: Bool = true) -> [UInt8]? {
    // Not blocking, for the opening of a pipe waits for whoever writes to it.
    let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followsLinks ? 0 : O_NOFOLLOW)
    let file = open(path, flags)
    guard file >= 0 else { return nil }
    let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= limit,
      let data = try? handle.read(upToCount: limit + 1) ?? Data(), data.count <= limit
    else { return nil }
    return Array(data)
  }
}
