import Credentials
import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

extension LoginKey {
  /// The most that sshd writes of one login.
  private static let mostBytes = 64 * 1024

  /// The key that sshd let in, as it says in the file of `SSH_USER_AUTH` (sshd_config's `ExposeAuthInfo`).
  ///
  /// One key, or nobody: where several were asked for, it is not said whose the session is.
  init(authenticatedIn path: String?) throws(DoorFailure) {
    var status = stat()
    guard let path, path.hasPrefix("/"), lstat(path, &status) == 0, status.st_uid == geteuid(),
      let bytes = PlainFile.read(path, limit: Self.mostBytes, followsLinks: false)
    else { throw .notThroughTheDoor }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard let line = lines.first, lines.count == 1 else { throw .notThroughTheDoor }
    let words = line.split(separator: " ")
    guard words.count == 3, words[0] == "publickey" else { throw .notThroughTheDoor }
    do throws(Problem) {
      try self.init(kind: String(words[1]), base64: String(words[2]))
    } catch {
      throw .unknownKey
    }
  }
}
