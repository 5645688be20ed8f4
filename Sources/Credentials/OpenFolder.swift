#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A folder held open, so that every step happens in the folder that was checked, whatever is renamed around it.
struct OpenFolder: ~Copyable {
  private let descriptor: Int32
  private let path: String

  private init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  /// Opens the folder at `path`, or gives nil where there is nothing.
  static func existing(_ path: String) throws(FolderError) -> OpenFolder? {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    if descriptor < 0, errno == ENOENT { return nil }
    guard descriptor >= 0 else { throw failure(path) }
    return OpenFolder(descriptor: descriptor, path: path)
  }

  /// Opens the folder at `path`, and makes it and its parents with the mode 0700 at need.
  static func made(_ path: String) throws(FolderError) -> OpenFolder {
    try make(path)
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    return OpenFolder(descriptor: descriptor, path: path)
  }

  deinit { close(descriptor) }

  /// Refuses the folder when its owner is another, or when its mode has a bit of `mask`.
  func requireOwn(mask: mode_t) throws(FolderError) {
    try Self.check(descriptor, path: path, type: S_IFDIR, mask: mask, own: true)
  }

  /// Refuses the folder when its mode has a bit of `mask`, whoever owns it.
  func requireMode(mask: mode_t) throws(FolderError) {
    try Self.check(descriptor, path: path, type: S_IFDIR, mask: mask, own: false)
  }

  /// The bytes of a plain file, or nil where there is none of that name.
  ///
  /// Refuses a symlink, anything that is not a file, a mode with a bit of `mask`, and more than `limit` bytes.
  func read(_ name: String, mask: mode_t, own: Bool, limit: Int) throws(FolderError) -> [UInt8]? {
    let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw Self.failure(way(to: name))
    }
    defer { close(file) }
    try Self.check(file, path: way(to: name), type: S_IFREG, mask: mask, own: own)
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      // Spelt out: `read` alone would be this method.
      let count = systemRead(file, &buffer, buffer.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw Self.failure(way(to: name))
      }
      if count == 0 { return bytes }
      bytes += buffer[0..<count]
      guard bytes.count <= limit else { throw .tooLarge(path: way(to: name), limit: limit) }
    }
  }

  /// Writes a file whole or not at all: a temporary file, fsync, its new name, fsync of the folder.
  ///
  /// Throws ``FolderError/exists(path:)`` for a name that is taken, unless `replacing`.
  func write(_ bytes: [UInt8], to name: String, mode: mode_t, replacing: Bool) throws(FolderError) {
    let temporary = ".\(name).\(getpid()).\(UInt32.random(in: .min ... .max)).new"
    let file = openat(descriptor, temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    guard file >= 0 else { throw Self.failure(way(to: name)) }
    var isRenamed = false
    defer {
      close(file)
      if !isRenamed { unlinkat(descriptor, temporary, 0) }
    }
    // The mode again, for the umask may have taken some of it.
    guard fchmod(file, mode) == 0, Self.writeAll(bytes, to: file), fsync(file) == 0 else {
      throw Self.failure(way(to: name))
    }
    if replacing {
      isRenamed = renameat(descriptor, temporary, descriptor, name) == 0
      guard isRenamed else { throw Self.failure(way(to: name)) }
    } else {
      guard linkat(descriptor, temporary, descriptor, name, 0) == 0 else {
        if errno == EEXIST { throw .exists(path: way(to: name)) }
        throw Self.failure(way(to: name))
      }
      isRenamed = unlinkat(descriptor, temporary, 0) == 0
    }
    guard fsync(descriptor) == 0 else { throw Self.failure(path) }
  }

  /// Removes a file, for good once the folder is synced; false where there is none.
  func remove(_ name: String) throws(FolderError) -> Bool {
    if unlinkat(descriptor, name, 0) != 0 {
      if errno == ENOENT { return false }
      throw Self.failure(way(to: name))
    }
    guard fsync(descriptor) == 0 else { throw Self.failure(path) }
    return true
  }

  /// The names in the folder that do not begin with a full stop, sorted by their bytes, at most `limit` of them.
  func names(limit: Int) throws(FolderError) -> [String] {
    let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0, let stream = fdopendir(copy) else { throw Self.failure(path) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
      guard names.count <= limit else { throw .tooLarge(path: path, limit: limit) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func way(to name: String) -> String { path + "/" + name }

  private static func make(_ path: String) throws(FolderError) {
    if mkdir(path, 0o700) == 0 || errno == EEXIST { return }
    let parts = path.split(separator: "/", omittingEmptySubsequences: true)
    guard errno == ENOENT, parts.count > 1 else { throw failure(path) }
    try make((path.hasPrefix("/") ? "/" : "") + parts.dropLast().joined(separator: "/"))
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw failure(path) }
  }

  private static func check(_ file: Int32, path: String, type: mode_t, mask: mode_t, own: Bool) throws(FolderError) {
    var status = stat()
    guard fstat(file, &status) == 0 else { throw failure(path) }
    guard status.st_mode & S_IFMT == type else { throw .notPlain(path: path) }
    if own, status.st_uid != geteuid() { throw .otherOwner(path: path) }
    guard status.st_mode & mask == 0 else { throw .openToOthers(path: path, mode: Int(status.st_mode & 0o7777)) }
  }

  private static func writeAll(_ bytes: [UInt8], to file: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(file, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { return false }
      rest = rest.dropFirst(max(0, count))
    }
    return true
  }

  // ELOOP is what O_NOFOLLOW answers to a symlink, ENOTDIR where O_DIRECTORY stands beside it.
  private static func failure(_ path: String) -> FolderError {
    let number = errno
    var status = stat()
    let isLink = lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    return isLink && (number == ELOOP || number == ENOTDIR) ? .symlink(path: path) : .failed(path: path, errno: number)
  }
}

private func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(file, buffer, count)
}

private func systemWrite(_ file: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, buffer, count)
}
