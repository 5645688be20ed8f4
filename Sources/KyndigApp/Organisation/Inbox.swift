import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The drop folder, where every account of the group may leave a file, and only the keeper sees what is there.
struct Inbox {
  let folder: String

  /// Most files that are looked at in one run.
  private static let mostFiles = 10_000

  /// The files that lie there, sorted; those that are being written have names with a full stop first.
  var files: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().prefix(Self.mostFiles).map { folder + "/" + $0 }
  }

  /// The bytes of a plain file of at most `limit` bytes; nil for anything else that somebody may have left there.
  static func read(_ path: String, limit: Int) -> [UInt8]? {
    // Neither a link to a file of the keeper's own, nor a pipe that never ends.
    let file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= limit,
      let data = try? handle.read(upToCount: limit + 1), data.count <= limit
    else { return nil }
    return Array(data)
  }
}
