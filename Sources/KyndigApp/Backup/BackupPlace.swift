import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Where a copy comes to lie: a folder that is empty or not there, outside the site, and beside it the one it is made in.
struct BackupPlace: Equatable {
  /// The folder, without links on the way.
  let target: String
  /// Where the copy is made; hidden, and called so that nobody takes it for a site.
  let aside: String

  init(_ typed: String, outside site: Site) throws(BackupFailure) {
    let path = typed.count > 1 && typed.hasSuffix("/") ? String(typed.dropLast()) : typed
    var status = stat()
    let isThere = lstat(path, &status) == 0
    guard !isThere || status.st_mode & S_IFMT == S_IFDIR else { throw .notAFolder(typed) }
    let target = isThere ? Self.real(path) : Self.beside(path)
    guard let target, target != "/" else { throw .noParent(typed) }
    guard let own = Self.real(site.path) else { throw .notRead(site.path) }
    guard target != own, !(target + "/").hasPrefix(own + "/") else { throw .inside(typed) }
    let parent = URL(fileURLWithPath: target).deletingLastPathComponent().path
    if isThere {
      guard (try? FileManager.default.contentsOfDirectory(atPath: target)) == [] else { throw .notEmpty(typed) }
      var above = stat()
      guard stat(parent, &above) == 0, above.st_dev == status.st_dev else { throw .mountPoint(typed) }
    }
    self.target = target
    aside = parent + (parent == "/" ? "." : "/.") + (target.split(separator: "/").last ?? "") + Self.ending
  }

  /// The same path without links; nil where nothing is there.
  private static func real(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// A name that nothing has yet, in a folder that is there: where a disk is missing, its folder is not made up.
  private static func beside(_ path: String) -> String? {
    let url = URL(fileURLWithPath: path)
    guard let folder = real(url.deletingLastPathComponent().path) else { return nil }
    return (folder == "/" ? "" : folder) + "/" + url.lastPathComponent
  }

  /// Makes the folder that the copy is made in, and keeps others from making one there; what a program that was killed has
  /// left there is taken away first.
  func begin() throws(BackupFailure) -> HeldFolder {
    clear()
    for _ in 0..<2 {
      if mkdir(aside, 0o700) == 0 {
        guard let held = HeldFolder(aside) else { throw .running(target) }
        return held
      }
      guard errno == EEXIST else { throw BackupFailure(writing: aside) }
      var status = stat()
      guard lstat(aside, &status) == 0, status.st_mode & S_IFMT == S_IFDIR, status.st_uid == geteuid() else {
        throw .notOurs(aside)
      }
      guard let left = HeldFolder(aside) else { throw .running(target) }
      withExtendedLifetime(left) { CopiedTree.remove(aside) }
    }
    throw .running(target)
  }

  /// Takes away what programs that were killed have left in the same folder under other names, as one night's after another's:
  /// a copy of everybody's answers is not left where nobody sees it.
  private func clear() {
    let folder = URL(fileURLWithPath: aside).deletingLastPathComponent().path
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
      let path = folder + (folder == "/" ? "" : "/") + name
      var status = stat()
      guard name.hasPrefix("."), name.hasSuffix(Self.ending), path != aside, lstat(path, &status) == 0,
        status.st_mode & S_IFMT == S_IFDIR, status.st_uid == geteuid(), let left = HeldFolder(path)
      else { continue }
      withExtendedLifetime(left) { CopiedTree.remove(path) }
    }
  }

  private static let ending = ".kyndig-backup"
}

/// A folder that one program at a time has to itself, for as long as this lives.
final class HeldFolder {
  private let descriptor: Int32

  /// Nil where another program has it.
  init?(_ path: String) {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard folder >= 0 else { return nil }
    guard flock(folder, LOCK_EX | LOCK_NB) == 0 else {
      close(folder)
      return nil
    }
    descriptor = folder
  }

  deinit { close(descriptor) }
}
