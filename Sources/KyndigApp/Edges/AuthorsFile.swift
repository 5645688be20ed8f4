import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A file of a course on the disk, replaced whole or not at all; what its author wrote meanwhile is never lost.
enum AuthorsFile {
  /// Why a file stands as it stood.
  enum Failure: Error, Equatable {
    case notWritable(path: String)
    case changed(path: String)
    case notStored(path: String)
  }

  /// Whether the user may change a file; also root may not where nobody may, for then it is meant to stay as it is.
  static func isWritable(_ path: String) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_mode & 0o222 != 0 else {
      return false
    }
    return access(path, W_OK) == 0 && access(folder(of: path), W_OK | X_OK) == 0
  }

  /// Puts new bytes in place of the old ones, with the permissions and, where that is allowed, the owner that it had.
  static func replace(_ path: String, holding old: [UInt8], with new: [UInt8]) throws(Failure) {
    guard isWritable(path) else { throw .notWritable(path: path) }
    let aside = folder(of: path) + "/." + UUID().uuidString
    defer { unlink(aside) }
    var status = stat()
    do {
      try DurableFile.write(new, to: aside)
    } catch {
      throw .notStored(path: path)
    }
    guard lstat(path, &status) == 0 else { throw .changed(path: path) }
    // Only root may give a file away; then the rest of the mode must come after, for this clears some of it.
    _ = chown(aside, status.st_uid, status.st_gid)
    guard chmod(aside, status.st_mode & 0o7777) == 0 else { throw .notStored(path: path) }
    guard let now = try? Data(contentsOf: URL(fileURLWithPath: path)), Array(now) == old else {
      throw .changed(path: path)
    }
    do {
      try DurableFile.move(aside, to: path)
    } catch {
      throw .notStored(path: path)
    }
  }

  private static func folder(of path: String) -> String {
    URL(fileURLWithPath: path).deletingLastPathComponent().path
  }
}
