import Courseware
import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The edges as one struct of functions, so that a test passes another.
struct World: Sendable {
  /// The clock.
  var now: @Sendable () -> Timestamp
  /// Chance, for seeds and names without meaning.
  var random: @Sendable () -> UInt64
  /// Environment variables.
  var environment: [String: String]
  /// The folder the program was started in.
  var folder: String
  /// Where the program itself lies.
  var program: String
  /// Who has logged in at the server, where somebody has; nil for one who sits at the machine.
  var visitor: Visitor?
}

extension World {
  /// The world as it is.
  static var real: World {
    World(
      now: { Timestamp(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down))) },
      random: { UInt64.random(in: .min ... .max) },
      environment: ProcessInfo.processInfo.environment,
      folder: FileManager.default.currentDirectoryPath,
      program: Bundle.main.executablePath ?? CommandLine.arguments.first ?? "", visitor: Visitor.present)
  }

  /// `$XDG_DATA_HOME/kyndig`, where keys, pins and the user's own site are (XDG Base Directory Specification).
  var home: String {
    if let folder = environment["XDG_DATA_HOME"], folder.hasPrefix("/") { return folder + "/kyndig" }
    return (environment["HOME"] ?? NSHomeDirectory()) + "/.local/share/kyndig"
  }

  /// What to type to start the program again from any folder: its name where the shell finds it, else where it lies.
  var command: String {
    let folders = (environment["PATH"] ?? "").split(separator: ":")
    let isFound = folders.contains { FileManager.default.isExecutableFile(atPath: $0 + "/kyndig") }
    return isFound || program.isEmpty ? "kyndig" : program
  }

  /// A random name without meaning (RFC 9562, version 4).
  func name() -> String {
    var high = random()
    var low = random()
    high = high & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
    low = low & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    let digits = [high, low].map { word in
      let text = String(word, radix: 16)
      return String(repeating: "0", count: 16 - text.count) + text
    }.joined()
    let parts = [8, 4, 4, 4, 12].reduce(into: (rest: Substring(digits), parts: [Substring]())) { state, length in
      state.parts.append(state.rest.prefix(length))
      state.rest = state.rest.dropFirst(length)
    }
    return parts.parts.joined(separator: "-")
  }
}
