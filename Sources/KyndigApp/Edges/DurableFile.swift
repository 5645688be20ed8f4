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
  static func write(_ bytes: [UInt8], to path: String, mode: mode_t = 0o644) throws(Failure) {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw Failure(path: folder, errno: EACCES)
    }
    let aside = folder + "/." + UUID().uuidString
    let descriptor = open(aside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw Failure(path: path, errno: errno) }
    var rest = bytes[...]
    var isWritten = true
    while isWritten, !rest.isEmpty {
      let count = rest.withUnsafeBytes { system(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else { isWritten = count < 0 && errno == EINTR }
    }
    isWritten = isWritten && fsync(descriptor) == 0
    let code = errno
    close(descriptor)
    guard isWritten else {
      unlink(aside)
      throw Failure(path: path, errno: code)
    }
    try move(aside, to: path)
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
