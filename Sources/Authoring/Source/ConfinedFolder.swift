#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A folder that is read from without ever leaving it: each component is opened by itself and no link is followed.
struct ConfinedFolder: ~Copyable {
  private let descriptor: Int32

  /// Opens the folder at a path; the path itself may go through links, for the caller named it.
  init(path: String) throws(SourceError) {
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor < 0 { throw .refused(path: path, errno: errno) }
  }

  deinit { close(descriptor) }

  /// The bytes of the file at a path below the folder, no more than `limit`.
  func read(_ path: String, limit: Int = fileSizeLimit) throws(Unreadable) -> [UInt8] {
    var components = path.split(separator: "/").map(String.init)
    guard let name = components.popLast(), !components.contains(".."), name != ".." else { throw .outside }
    var folder = descriptor
    defer { if folder != descriptor { close(folder) } }
    for component in components {
      let next = try Self.openComponent(component, in: folder, flags: O_DIRECTORY)
      if folder != descriptor { close(folder) }
      folder = next
    }
    // Without O_NONBLOCK a named pipe would wait here for a writer.
    let file = try Self.openComponent(name, in: folder, flags: O_NONBLOCK)
    defer { close(file) }
    return try Self.bytes(of: file, limit: limit)
  }

  /// The names in a folder below it, or in itself where the path is empty, in order.
  func names(in path: String = "") throws(Unreadable) -> [String] {
    var folder = try Self.openComponent(".", in: descriptor, flags: O_DIRECTORY)
    for component in path.split(separator: "/").map(String.init) {
      let parent = folder
      defer { close(parent) }
      guard component != ".." else { throw .outside }
      folder = try Self.openComponent(component, in: parent, flags: O_DIRECTORY)
    }
    guard let stream = fdopendir(folder) else {
      let error = errno
      close(folder)
      throw .refused(error)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private static func openComponent(_ name: String, in folder: Int32, flags: Int32) throws(Unreadable) -> Int32 {
    let file = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | flags)
    if file >= 0 { return file }
    let error = errno
    var status = stat()
    let isLink = fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 && status.st_mode & S_IFMT == S_IFLNK
    if isLink { throw .link }
    switch error {
    case ENOENT: throw .missing
    case ENOTDIR: throw .missing
    default: throw .refused(error)
    }
  }

  private static func bytes(of file: Int32, limit: Int) throws(Unreadable) -> [UInt8] {
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .refused(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    let size = Int(status.st_size)
    guard size <= limit else { throw .tooLarge(bytes: size, limit: limit) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    var chunk = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = chunk.withUnsafeMutableBytes { systemRead(file, $0) }
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw .refused(errno)
      }
      bytes += chunk[..<count]
      // The file may have grown since its size was asked for.
      guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, limit: limit) }
    }
  }
}

extension Unreadable: Error {}

private func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(file, buffer.baseAddress, buffer.count)
}

/// The path without links and dots, or nil with `errno` set.
func canonicalPath(_ path: String) -> String? {
  guard let resolved = realpath(path, nil) else { return nil }
  defer { free(resolved) }
  return String(cString: resolved)
}

/// Whether a path names a folder.
func isFolder(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}
