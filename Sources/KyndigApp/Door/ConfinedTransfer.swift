import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// OpenSSH's SFTP server in a world of its own, where nothing is but the visitor's folder and the programs of the system.
///
/// bubblewrap makes that world out of namespaces, for an account that is not root's. What is not in it cannot be named: neither
/// by `..`, nor by a link that somebody may have left in the folder. Where it is not installed, nothing is transferred.
struct ConfinedTransfer {
  let folder: String
  /// A leader fetches what the program has put there, and sends nothing.
  let isReadOnly: Bool

  /// Where the folder is, in that world.
  static let place = "/kyndig"
  private static let confiners = ["/usr/bin/bwrap", "/usr/local/bin/bwrap"]
  private static let servers = [
    "/usr/lib/openssh/sftp-server", "/usr/libexec/openssh/sftp-server", "/usr/lib/ssh/sftp-server",
  ]
  /// What could make a link, or change what another can do with a file.
  private static let denied = ["symlink", "hardlink"]

  /// Becomes the server; what it returns is why it could not.
  func replaceProcess() -> DoorFailure {
    guard let confiner = Self.confiners.first(where: FileManager.default.isExecutableFile) else {
      return .noTransfer(lacking: "bubblewrap")
    }
    guard let server = Self.servers.first(where: FileManager.default.isExecutableFile) else {
      return .noTransfer(lacking: "sftp-server")
    }
    var account: [Int32] = [-1, -1]
    guard pipe(&account) == 0 else { return .noTransfer(lacking: "pipe") }
    // The server asks what its account is called; nobody else's name is there to be read.
    let line = Array("kyndig:x:\(geteuid()):\(getegid())::\(Self.place):/nonexistent\n".utf8)
    _ = write(account[1], line, line.count)
    close(account[1])
    let arguments = [confiner] + confinement(account[0]) + command(server)
    let words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    execve(confiner, words, [nil])
    return .noTransfer(lacking: "bubblewrap")
  }

  /// What bubblewrap is told: all namespaces anew, no environment, no rights, and it ends when sshd does.
  func confinement(_ account: Int32) -> [String] {
    let links = ["bin", "lib", "lib64"].flatMap { name -> [String] in
      let path = "/" + name
      guard FileManager.default.fileExists(atPath: path) else { return [] }
      let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path)
      return target.map { ["--symlink", $0, path] } ?? ["--ro-bind", path, path]
    }
    return ["--unshare-all", "--die-with-parent", "--new-session", "--clearenv", "--cap-drop", "ALL"]
      + ["--ro-bind", "/usr", "/usr"] + links + ["--dev", "/dev", "--ro-bind-data", String(account), "/etc/passwd"]
      + [isReadOnly ? "--ro-bind" : "--bind", folder, Self.place, "--remount-ro", "/", "--chdir", Self.place]
  }

  /// The server and its own restrictions, which hold once more where the confinement should not.
  func command(_ server: String) -> [String] {
    [server, "-d", Self.place, "-u", "077", "-P", Self.denied.joined(separator: ",")] + (isReadOnly ? ["-R"] : [])
  }
}
