import Credentials
import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Whether anything in a folder has been written since: a digest over what the file system says of every file.
///
/// Name, inode, size, and when content and inode changed last. The last of these nobody can set who may write the file and
/// is not root on the machine, so what is as it was has not been written.
struct SiteState: Equatable {
  let digest: Digest

  /// Looks at these files and folders with all that is in them; what is not there is told from what is empty.
  init(of paths: [String]) {
    var text: [UInt8] = []
    for path in paths {
      text += path.utf8
      Self.add(path, to: &text)
    }
    digest = Digest(of: text)
  }

  private static func add(_ path: String, to text: inout [UInt8]) {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      text.append(0)
      return
    }
    add(status, to: &text)
    guard status.st_mode & S_IFMT == S_IFDIR, let folder = opendir(path) else { return }
    defer { closedir(folder) }
    // In the folder's own order: where that is another without anything having changed, only time is lost.
    while let entry = readdir(folder) {
      withUnsafeMutableBytes(of: &entry.pointee.d_name) { bytes in
        guard let name = bytes.baseAddress?.assumingMemoryBound(to: CChar.self) else { return }
        add(UnsafeRawBufferPointer(start: name, count: strlen(name)), at: name, in: dirfd(folder), path, to: &text)
      }
    }
  }

  /// What a folder has under a name; without the bytes being copied, for there may be hundreds of thousands.
  private static func add(
    _ name: UnsafeRawBufferPointer, at start: UnsafePointer<CChar>, in folder: Int32, _ path: String,
    to text: inout [UInt8]
  ) {
    let dot = UInt8(ascii: ".")
    guard !name.elementsEqual([dot]), !name.elementsEqual([dot, dot]) else { return }
    text += name
    var status = stat()
    guard fstatat(folder, start, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR {
      add(path + "/" + String(decoding: name, as: UTF8.self), to: &text)
    } else {
      add(status, to: &text)
    }
  }

  private static func add(_ status: stat, to text: inout [UInt8]) {
    #if canImport(Glibc)
    let (modified, changed) = (status.st_mtim, status.st_ctim)
    #else
    let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
    #endif
    let numbers: [Int64] = [
      Int64(status.st_mode), Int64(bitPattern: UInt64(status.st_ino)), Int64(status.st_size), Int64(modified.tv_sec),
      Int64(modified.tv_nsec), Int64(changed.tv_sec), Int64(changed.tv_nsec),
    ]
    numbers.withUnsafeBytes { text += $0 }
  }
}
