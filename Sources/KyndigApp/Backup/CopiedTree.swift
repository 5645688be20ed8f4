import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What lies in a folder that was copied, counted there once all of it is on the disk.
struct CopiedTree: Equatable {
  private(set) var files = 0
  private(set) var bytes = 0

  /// Waits until every file and every name in a folder is on the disk, and counts them.
  init(settling folder: String) throws {
    let top = open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard top >= 0 else { throw BackupFailure(writing: folder) }
    defer { close(top) }
    try settle(top, folder)
  }

  private mutating func settle(_ folder: Int32, _ path: String) throws {
    guard let names = TreeCopy.names(in: folder) else { throw BackupFailure(writing: path) }
    for name in names {
      let way = path + "/" + TreeCopy.text(name)
      let file = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
      guard file >= 0 else { throw BackupFailure(writing: way) }
      defer { close(file) }
      var status = stat()
      guard fstat(file, &status) == 0 else { throw BackupFailure(writing: way) }
      if status.st_mode & S_IFMT == S_IFDIR {
        try settle(file, way)
      } else {
        guard fsync(file) == 0 else { throw BackupFailure(writing: way) }
        files += 1
        bytes += Int(status.st_size)
      }
    }
    guard fsync(folder) == 0 else { throw BackupFailure(writing: path) }
  }

  /// Takes a folder away with all that is in it, also where a copied folder is closed to its owner.
  static func remove(_ path: String) {
    let files = FileManager.default
    for name in files.enumerator(atPath: path)?.compactMap({ $0 as? String }) ?? [] {
      var status = stat()
      let way = path + "/" + name
      if lstat(way, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { chmod(way, 0o700) }
    }
    try? files.removeItem(atPath: path)
  }
}
