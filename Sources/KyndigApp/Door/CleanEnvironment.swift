import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The environment of whoever comes by the door: nothing of it is the client's but the terminal's name, where it is one.
enum CleanEnvironment {
  private static let longestTerminal = 64

  static func values(terminal: String?, site: Site) -> [String: String] {
    [
      "HOME": home, "PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8", "KYNDIG_SITE": site.path,
      "TERM": terminal.flatMap { isTerminal($0) ? $0 : nil } ?? "dumb",
    ]
  }

  /// The service account's own, as the system has it and not as somebody says.
  private static var home: String {
    getpwuid(geteuid()).map { String(cString: $0.pointee.pw_dir) } ?? "/nonexistent"
  }

  /// A name as terminfo has them, and never a path.
  static func isTerminal(_ name: String) -> Bool {
    guard let first = name.utf8.first, name.utf8.count <= longestTerminal else { return false }
    let isPlain = name.utf8.allSatisfy { byte in
      Character(Unicode.Scalar(byte)).isASCII
        && (Character(Unicode.Scalar(byte)).isLetter
          || Character(Unicode.Scalar(byte)).isNumber || [0x2B, 0x2D, 0x2E, 0x5F].contains(byte))
    }
    return isPlain && first != 0x2E && first != 0x2D
  }

  /// From here on this is the whole environment of the process.
  static func replace(with values: [String: String]) {
    #if canImport(Glibc)
    clearenv()
    #else
    for name in ProcessInfo.processInfo.environment.keys { unsetenv(name) }
    #endif
    for (name, value) in values { setenv(name, value, 1) }
  }
}
