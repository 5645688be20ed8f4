import Credentials
import Foundation

/// A certificate written out for its holder: the files as they are, and a page to print.
struct CertificateExport {
  let world: World
  /// The stored files of one certificate.
  let files: [String]
  /// What the files are called, without an ending.
  let name: String

  /// Why nothing was written.
  enum Failure: Error, Equatable {
    case notAFolder(path: String)
    case notWritten(path: String)
  }

  /// What came of it.
  struct Written: Equatable {
    /// The names of the files, in the order they are of use to her.
    var names: [String]
    /// Whether the page to print is among them; it takes librsvg's `rsvg-convert`.
    var hasPage: Bool
  }

  private static let order = [".pdf", ".svg", ".jwt", ".tlog-proof"]

  /// Writes everything into a folder; files of the same certificate there are written anew.
  func write(to folder: String) throws(Failure) -> Written {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), !isFolder.boolValue {
      throw .notAFolder(path: folder)
    }
    var endings: Set<String> = []
    for file in files {
      guard let ending = Self.order.first(where: file.hasSuffix),
        let bytes = FileManager.default.contents(atPath: file)
      else { continue }
      let path = "\(folder)/\(name)\(ending)"
      do { try DurableFile.write(Array(bytes), to: path) } catch { throw .notWritten(path: path) }
      endings.insert(ending)
    }
    if endings.contains(".svg"), makePage(from: "\(folder)/\(name).svg", to: "\(folder)/\(name).pdf") {
      endings.insert(".pdf")
    }
    return Written(names: Self.order.filter(endings.contains).map { name + $0 }, hasPage: endings.contains(".pdf"))
  }

  private func makePage(from diploma: String, to page: String) -> Bool {
    let aside = page + ".new"
    guard world.run("rsvg-convert", ["--format", "pdf", "--output", aside, diploma]) == 0 else {
      try? FileManager.default.removeItem(atPath: aside)
      return false
    }
    return (try? DurableFile.move(aside, to: page)) != nil
  }
}
