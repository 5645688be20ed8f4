#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

extension LogFiles {
  /// The folder at `path`; a symlink in place of a file is never followed.
  public static func folder(_ path: String) -> LogFiles {
    let folder = LogFolder(path: path)
    return LogFiles(
      read: folder.read, write: folder.write, sync: { name throws(LogError) in try folder.sync(name, O_RDONLY) },
      syncFolder: folder.syncFolder, rename: folder.rename,
      link: folder.link, remove: folder.remove, makeFolder: folder.make, lock: folder.lock)
  }
}

extension LogFiles {
  /// Keeps everybody from appending to the log in a folder, as whoever appends does; nil where somebody else has done so all
  /// the while that `patience` lasts.
  public static func lock(_ path: String, patience: Duration) throws(LogError) -> Lock? {
    let end = ContinuousClock.now + patience
    while true {
      if let lock = try LogFolder(path: path).lock(waiting: false) { return lock }
      guard ContinuousClock.now < end else { return nil }
      usleep(50_000)
    }
  }
}

/// The system calls behind ``LogFiles``.
private struct LogFolder: Sendable {
  let path: String

  func read(_ name: String, limit: Int) throws(LogError) -> [UInt8]? {
    let file = open(way(name), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw failure(name)
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw failure(name) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .failed(path: name, errno: EINVAL) }
    guard status.st_size <= limit else { throw .tooLarge(path: name, limit: limit) }
    // One byte more than the file has: it may grow meanwhile, but not past the limit.
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: min(limit, Int(status.st_size)) + 1)
    while true {
      let count = systemRead(file, &buffer, buffer.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw failure(name)
      }
      if count == 0 { return bytes }
      bytes += buffer[0..<count]
      guard bytes.count <= limit else { throw .tooLarge(path: name, limit: limit) }
    }
  }

  func write(_ bytes: [UInt8], _ name: String, isPrivate: Bool) throws(LogError) {
    // A new file, for one that was left there may have a second name, and another mode.
    try remove(name)
    let mode: mode_t = isPrivate ? 0o600 : 0o644
    let file = open(way(name), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    guard file >= 0 else { throw failure(name) }
    defer { close(file) }
    // The mode again, for the umask may have taken some of it, and the log is for every account.
    guard fchmod(file, mode) == 0 else { throw failure(name) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(file, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { throw failure(name) }
      rest = rest.dropFirst(max(0, count))
    }
  }

  func sync(_ name: String, _ flags: Int32) throws(LogError) {
    let file = open(way(name), flags | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { throw failure(name) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw .mustEnd(path: name, errno: errno) }
  }

  func syncFolder(_ name: String) throws(LogError) {
    do {
      try sync(name, O_RDONLY | O_DIRECTORY)
    } catch {
      guard error == .failed(path: name, errno: ENOENT) else { throw error }
    }
  }

  func rename(_ name: String, _ new: String) throws(LogError) {
    guard systemRename(way(name), way(new)) == 0 else { throw failure(new) }
  }

  func link(_ name: String, _ new: String) throws(LogError) -> Bool {
    guard systemLink(way(name), way(new)) == 0 else {
      if errno == EEXIST { return false }
      throw failure(new)
    }
    try remove(name)
    return true
  }

  func remove(_ name: String) throws(LogError) {
    guard unlink(way(name)) == 0 || errno == ENOENT || errno == ENOTDIR else { throw failure(name) }
  }

  func make(_ name: String) throws(LogError) {
    if mkdir(way(name), 0o755) == 0 {
      guard chmod(way(name), 0o755) == 0 else { throw failure(name) }
    } else if errno != EEXIST {
      throw failure(name)
    }
    try sync(name.isEmpty ? ".." : LogPath.folder(of: name), O_RDONLY | O_DIRECTORY)
  }

  func lock() throws(LogError) -> LogFiles.Lock {
    guard let lock = try lock(waiting: true) else { throw .failed(path: "lock", errno: EWOULDBLOCK) }
    return lock
  }

  /// The lock; nil where another has it and it is not waited for.
  func lock(waiting: Bool) throws(LogError) -> LogFiles.Lock? {
    let file = open(way("lock"), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw failure("lock") }
    while flock(file, waiting ? LOCK_EX : LOCK_EX | LOCK_NB) != 0 {
      guard errno == EINTR else {
        let error = failure("lock")
        close(file)
        if !waiting, error == .failed(path: "lock", errno: EWOULDBLOCK) { return nil }
        throw error
      }
    }
    return HeldFile(descriptor: file)
  }

  private func way(_ name: String) -> String { name.isEmpty ? path : path + "/" + name }

  private func failure(_ name: String) -> LogError { .failed(path: name, errno: errno) }
}

/// A descriptor that is closed, and its lock let go, when nobody holds it any more.
private final class HeldFile: Sendable {
  private let descriptor: Int32
  init(descriptor: Int32) { self.descriptor = descriptor }
  deinit { close(descriptor) }
}

// Spelt out: inside the type these names are its own methods.
private func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(file, buffer, count)
}

private func systemWrite(_ file: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, buffer, count)
}

private func systemRename(_ old: String, _ new: String) -> Int32 { rename(old, new) }

private func systemLink(_ old: String, _ new: String) -> Int32 { link(old, new) }
