import Courseware
import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The process that holds a claim: since when, and from where somebody has logged in to it.
///
/// The claim's file has the process's number; that it is the one, its own open files say (`/proc`), and where it was logged in
/// from, its own environment says. So no address is written anywhere, and it is gone with the process.
struct ClaimHolder: Equatable {
  let process: pid_t
  /// Since when it has the claim.
  let since: Timestamp
  /// The address that sshd says it was logged in from; nil where it does not say.
  let address: String?

  init(process: pid_t, since: Timestamp, address: String?) {
    (self.process, self.since, self.address) = (process, since, address)
  }

  /// The holder by what stands in the claim's file; nil where that process has not the file open, or cannot be looked at.
  init?(_ text: String, of path: String) {
    guard let word = text.split(separator: " ").last, let process = pid_t(word), process > 1, process != getpid() else {
      return nil
    }
    var claim = stat()
    guard stat(path, &claim) == 0, Self.has(claim, open: process) else { return nil }
    self.process = process
    #if canImport(Glibc)
    let seconds = claim.st_mtim.tv_sec
    #else
    let seconds = claim.st_mtimespec.tv_sec
    #endif
    since = Timestamp(milliseconds: Int64(seconds) * 1000)
    let environment = FileManager.default.contents(atPath: "/proc/\(process)/environ") ?? Data()
    address = Self.address(in: Array(environment))
  }

  private static func has(_ claim: stat, open process: pid_t) -> Bool {
    let folder = "/proc/\(process)/fd"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.contains { name in
      var status = stat()
      return stat(folder + "/" + name, &status) == 0 && status.st_dev == claim.st_dev && status.st_ino == claim.st_ino
    }
  }

  /// The first word of `SSH_CONNECTION`, where it reads as an address.
  static func address(in environment: [UInt8]) -> String? {
    let name = Array("SSH_CONNECTION=".utf8)
    guard let entry = environment.split(separator: 0).first(where: { $0.starts(with: name) }),
      let word = entry.dropFirst(name.count).split(separator: 0x20).first
    else { return nil }
    let text = String(decoding: word, as: UTF8.self)
    let isAddress = text.allSatisfy { $0.isHexDigit || $0 == "." || $0 == ":" || $0 == "%" } && text.count <= 64
    return isAddress ? text : nil
  }

  /// The signal that a session ends on, saying why.
  static let signal = SIGUSR1
  private static let patience = 40
  private static let pause: UInt32 = 50_000

  /// Ends it, and waits until it is gone: by its own doing, or where it does not get to that, without.
  ///
  /// It may have ended long before, and its number be another's by now: only what still has the claim at `path` open is ended.
  func end(_ path: String, isGone: () -> Bool) {
    for signal in [Self.signal, SIGKILL] {
      if isGone() { return }
      var claim = stat()
      guard stat(path, &claim) == 0, Self.has(claim, open: process) else { continue }
      kill(process, signal)
      // One that is stopped gets to nothing before it goes on.
      kill(process, SIGCONT)
      for _ in 0..<Self.patience {
        if isGone() { return }
        usleep(Self.pause)
      }
    }
  }
}
