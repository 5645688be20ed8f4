import Foundation

extension World {
  /// Where a person keeps her own documents, and what she knows the place as.
  struct DocumentsFolder: Equatable {
    let path: String
    /// The path as her file manager says it.
    let shown: String

    /// The path of a file in it, as her file manager says it.
    func shown(_ name: String) -> String { shown + (shown.contains("\\") ? "\\" : "/") + name }
  }

  /// Her documents: on the Windows Subsystem for Linux those of Windows, else what the desktop says (freedesktop.org's
  /// `user-dirs.dirs`), else `Documents` or `Dokumenter`, else the home folder itself.
  var documents: DocumentsFolder {
    // One who has logged in is in the folder that she fetches her files from.
    if visitor != nil { return DocumentsFolder(path: folder, shown: "sftp:") }
    let home = environment["HOME"] ?? NSHomeDirectory()
    if let windows = Self.windowsDocuments(user: environment["USER"], under: windowsUsers) { return windows }
    let named = Self.documents(inUserDirs: home + "/.config/user-dirs.dirs", home: home)
    let path = ([named] + ["Documents", "Dokumenter"].map { home + "/" + $0 }).compactMap(\.self).first(
      where: Self.isFolder)
    return DocumentsFolder(path: path ?? home, shown: path ?? home)
  }

  /// The folder of Windows' users as this system sees it; nil elsewhere than under Windows.
  private var windowsUsers: String? {
    environment["WSL_DISTRO_NAME"] == nil ? nil : "/mnt/c/Users"
  }

  /// The only user's documents, or those of the one with the same name here; with several and no such name nobody is guessed at.
  static func windowsDocuments(user: String?, under users: String?) -> DocumentsFolder? {
    guard let users else { return nil }
    let strangers = ["Public", "Default", "All Users", "Default User"]
    let found = ((try? FileManager.default.contentsOfDirectory(atPath: users)) ?? []).filter {
      !strangers.contains($0) && isFolder("\(users)/\($0)/Documents")
    }
    let own = found.first { $0.lowercased() == user?.lowercased() } ?? (found.count == 1 ? found.first : nil)
    return own.map { DocumentsFolder(path: "\(users)/\($0)/Documents", shown: "C:\\Users\\\($0)\\Documents") }
  }

  private static func documents(inUserDirs file: String, home: String) -> String? {
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return nil }
    let key = "XDG_DOCUMENTS_DIR=\""
    for line in text.split(separator: "\n") where line.hasPrefix(key) && line.hasSuffix("\"") {
      let value = String(line.dropFirst(key.count).dropLast())
      return value.hasPrefix("$HOME") ? home + value.dropFirst("$HOME".count) : value
    }
    return nil
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  /// Shows a folder in the desktop's file manager; false where there is no desktop.
  func show(folder: String) -> Bool {
    // Without a desktop xdg-open may start a program in this very terminal.
    let hasDesktop = ["DISPLAY", "WAYLAND_DISPLAY"].contains { !(environment[$0] ?? "").isEmpty }
    #if os(macOS)
    return run("open", [folder]) == 0
    #else
    return hasDesktop && run("xdg-open", [folder]) == 0
    #endif
  }

  /// Runs a program found by its name, and gives its exit status; nil where there is no such program.
  func run(_ program: String, _ arguments: [String]) -> Int32? {
    let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
    guard let path = folders.map({ $0 + "/" + program }).first(where: FileManager.default.isExecutableFile) else {
      return nil
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    process.waitUntilExit()
    return process.terminationStatus
  }
}
