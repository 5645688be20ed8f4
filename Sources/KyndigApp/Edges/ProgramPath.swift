import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Where the program lies, which decides the courses that go with it.
enum ProgramPath {
  /// What the system says, and else what the shell was told.
  static var real: String {
    system
      ?? find(
        CommandLine.arguments.first ?? "", path: ProcessInfo.processInfo.environment["PATH"] ?? "",
        folder: FileManager.default.currentDirectoryPath)
  }

  /// The file that the process runs; nil where the system cannot say, as in a root that has no `/proc`.
  private static var system: String? {
    #if os(Linux)
    return try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    #else
    return Bundle.main.executablePath
    #endif
  }

  /// What a command's first word means: a path from the folder, or else the first program of that name on the search path.
  static func find(_ word: String, path: String, folder: String) -> String {
    func from(_ folder: String, _ name: String) -> String { name.hasPrefix("/") ? name : folder + "/" + name }
    guard !word.contains("/") else { return from(folder, word) }
    // An empty name on the search path is the folder one stands in.
    let folders = path.split(separator: ":", omittingEmptySubsequences: false).map { from(folder, String($0)) }
    return folders.map { from($0, word) }.first(where: FileManager.default.isExecutableFile) ?? ""
  }
}
