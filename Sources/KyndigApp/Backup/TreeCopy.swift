import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A folder with all that is in it, copied file by file: content, rights and times.
///
/// Links and whatever else is no file or folder are never followed; they are named. Every step is taken from an open folder,
/// for whoever may write in a drop folder may put a link there in the middle of it.
struct TreeCopy {
  /// Whether something is copied, by its path from the top.
  var isWanted: (_ path: String) -> Bool
  /// Called before each file; a test stops there.
  var step: (_ path: String) throws -> Void = { _ in }
  /// What is no file or folder, or may not be read.
  private(set) var leftOut: [String] = []
  private var buffer = [UInt8](repeating: 0, count: 1 << 17)

  init(isWanted: @escaping (_ path: String) -> Bool, step: @escaping (_ path: String) throws -> Void) {
    self.isWanted = isWanted
    self.step = step
  }

  /// Copies what is in a folder into another that is made; `path` is what the folder is called in what is told.
  mutating func copy(_ source: String, to target: String, as path: String) throws {
    let from = open(source, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard from >= 0 else { throw BackupFailure.notRead(source) }
    defer { close(from) }
    guard mkdir(target, 0o700) == 0 || errno == EEXIST else { throw BackupFailure(writing: path) }
    let to = open(target, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard to >= 0 else { throw BackupFailure(writing: path) }
    defer { close(to) }
    try copy(from, to, path)
  }

  private mutating func copy(_ from: Int32, _ to: Int32, _ path: String) throws {
    guard let names = Self.names(in: from) else { throw BackupFailure.notRead(path) }
    for name in names {
      let way = (path.isEmpty ? "" : path + "/") + Self.text(name)
      guard isWanted(way) else { continue }
      var status = stat()
      // What is gone by now was somebody's who was at work.
      guard fstatat(from, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: try copyFolder(name, from, to, way)
      case S_IFREG: try copyFile(name, from, to, way)
      default: leftOut.append(way)
      }
    }
    try Self.giveRights(of: from, to: to, path)
  }

  private mutating func copyFolder(_ name: [CChar], _ from: Int32, _ to: Int32, _ path: String) throws {
    let folder = openat(from, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard folder >= 0 else { return try leave(out: path) }
    defer { close(folder) }
    guard mkdirat(to, name, 0o700) == 0 else { throw BackupFailure(writing: path) }
    let copy = openat(to, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard copy >= 0 else { throw BackupFailure(writing: path) }
    defer { close(copy) }
    try self.copy(folder, copy, path)
  }

  private mutating func copyFile(_ name: [CChar], _ from: Int32, _ to: Int32, _ path: String) throws {
    try step(path)
    // Not blocking, for a pipe may have come in its place.
    let file = openat(from, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return try leave(out: path) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return leftOut.append(path) }
    let copy = openat(to, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard copy >= 0 else { throw BackupFailure(writing: path) }
    defer { close(copy) }
    while true {
      let count = read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw BackupFailure.notRead(path) }
      guard count > 0 else { break }
      var written = 0
      while written < count {
        let more = buffer.withUnsafeBytes { write(copy, $0.baseAddress?.advanced(by: written), count - written) }
        guard more > 0 || (more < 0 && errno == EINTR) else { throw BackupFailure(writing: path) }
        written += max(0, more)
      }
    }
    try Self.giveRights(of: file, to: copy, path)
  }

  private mutating func leave(out path: String) throws {
    switch errno {
    case ENOENT: break
    case EACCES, EPERM, ELOOP, ENOTDIR, ENXIO: leftOut.append(path)
    default: throw BackupFailure.notRead(path)
    }
  }

  /// Where the group cannot be kept, the copy's group may do what everybody may and no more.
  private static func giveRights(of source: Int32, to target: Int32, _ path: String) throws {
    var (own, new) = (stat(), stat())
    guard fstat(source, &own) == 0, fstat(target, &new) == 0 else { throw BackupFailure(writing: path) }
    var mode = own.st_mode & 0o7777
    if own.st_gid != new.st_gid, fchown(target, uid_t.max, own.st_gid) != 0 {
      mode &= ~0o070 | (mode & 0o007) << 3
    }
    #if canImport(Glibc)
    let times = [own.st_mtim, own.st_mtim]
    #else
    let times = [own.st_mtimespec, own.st_mtimespec]
    #endif
    guard fchmod(target, mode) == 0, futimens(target, times) == 0 else { throw BackupFailure(writing: path) }
  }

  /// The names in a folder, sorted; nil where it cannot be read.
  static func names(in folder: Int32) -> [[CChar]]? {
    // Opened anew, for closing the stream closes what it reads.
    let again = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard again >= 0 else { return nil }
    guard let stream = fdopendir(again) else {
      close(again)
      return nil
    }
    defer { closedir(stream) }
    var names: [[CChar]] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { $0.prefix { $0 != 0 }.map { CChar(bitPattern: $0) } }
      if text(name) != ".", text(name) != ".." { names.append(name + [0]) }
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  static func text(_ name: [CChar]) -> String {
    String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
