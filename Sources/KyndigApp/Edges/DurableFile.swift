import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Files that are whole or not there, and on the disk before a call returns, as the events that name them are.
enum DurableFile {
  /// write(2), whose name this type has taken.
  private static func system(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
    Glibc.write(descriptor, bytes, count)
    #else
    Darwin.write(descriptor, bytes, count)
    #endif
  }

  /// The system refused.
  struct Failure: Error, Equatable {
    let path: String
    let errno: Int32
  }

  /// Writes a file in place of what may be there, and makes the folders above it.
  ///
  /// The mode is the file's, whatever the umask is. A folder that is made for a file that all may read is as open as the
  /// one it is made in.
  static func write(_ bytes: [UInt8], to path: String, mode: mode_t = 0o644) throws(Failure) {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    try make(folder, isPublic: mode & Self.readableByAll != 0)
    let aside = folder + "/." + UUID().uuidString
    let descriptor = open(aside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw Failure(path: path, errno: errno) }
    var rest = bytes[...]
    var isWritten = true
    while isWritten, !rest.isEmpty {
      let count = rest.withUnsafeBytes { system(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else { isWritten = count < 0 && errno == EINTR }
    }
    // The mode again, for the umask may have taken some of it.
    isWritten = isWritten && fchmod(descriptor, mode) == 0 && fsync(descriptor) == 0
    let code = errno
    close(descriptor)
    guard isWritten else {
      unlink(aside)
      throw Failure(path: path, errno: code)
    }
    try move(aside, to: path)
  }

  private static let readableByAll: mode_t = 0o004
  /// What a folder can have from the one it is made in: no rights for others to write, and no bits of a drop folder.
  private static let inherited: mode_t = 0o755

  private static func make(_ folder: String, isPublic: Bool) throws(Failure) {
    let files = FileManager.default
    var missing: [String] = []
    var above = URL(fileURLWithPath: folder)
    while above.path != "/", !files.fileExists(atPath: above.path) {
      missing.append(above.path)
      above.deleteLastPathComponent()
    }
    do {
      try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw Failure(path: folder, errno: EACCES)
    }
    var status = stat()
    guard isPublic, !missing.isEmpty, stat(above.path, &status) == 0, status.st_uid == geteuid() else { return }
    for made in missing where chmod(made, status.st_mode & inherited) != 0 { throw Failure(path: made, errno: errno) }
  }

  /// Gives a file or folder its name, and puts the name on the disk.
  static func move(_ aside: String, to path: String) throws(Failure) {
    guard rename(aside, path) == 0 else { throw Failure(path: path, errno: errno) }
    let folder = open(URL(fileURLWithPath: path).deletingLastPathComponent().path, O_RDONLY | O_CLOEXEC)
    guard folder >= 0 else {
      // A drop folder takes files and cannot be opened: then everything is put on the disk.
      guard errno == EACCES else { throw Failure(path: path, errno: errno) }
      return sync()
    }
    defer { close(folder) }
    guard fsync(folder) == 0 else { throw Failure(path: path, errno: errno) }
  }
}
