import Authoring
import Credentials
import Foundation

/// The files that `kyndig drafts` writes; each ends with the digest of what is before it, so that one which has been worked on
/// since is known from one that has not.
struct DocumentFiles {
  let folder: String

  static let names = ["hms-dokumenter.html", "hms-dokumenter.md"]

  /// Why nothing was written.
  enum Failure: Error, Equatable {
    /// What was named is no folder.
    case notAFolder(path: String)
    /// A file that somebody else has made, or has changed since.
    case notOurs(path: String)
    case notWritten(path: String)
  }

  /// Writes the page and the Markdown, and says which of them were there before.
  func write(_ export: DocumentExport) throws(Failure) -> [(path: String, isReplaced: Bool)] {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), !isFolder.boolValue {
      throw .notAFolder(path: folder)
    }
    let texts = [DocumentPage(export).document, DocumentMarkdown(export).document]
    let paths = Self.names.map { folder + "/" + $0 }
    // Both are looked at before either is written.
    var isThere: [Bool] = []
    for path in paths {
      let exists = (try? FileManager.default.attributesOfItem(atPath: path)) != nil
      if exists, !Self.isUntouched(path) { throw .notOurs(path: path) }
      isThere.append(exists)
    }
    for (path, text) in zip(paths, texts) {
      do { try DurableFile.write(Array(Self.sealed(text).utf8), to: path) } catch { throw .notWritten(path: path) }
    }
    return zip(paths, isThere).map { ($0, $1) }
  }

  private static func sealed(_ text: String) -> String { text + seal(of: text) }

  private static func seal(of text: String) -> String {
    "\n<!-- kyndig drafts, sha256 \(Digest(of: text.utf8).hex) -->\n"
  }

  /// Whether a file is one that was written here, and nobody has changed since.
  private static func isUntouched(_ path: String) -> Bool {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return false }
    let length = seal(of: "").unicodeScalars.count
    let scalars = text.unicodeScalars
    guard scalars.count >= length else { return false }
    let body = String(scalars.dropLast(length))
    return text == sealed(body)
  }
}
