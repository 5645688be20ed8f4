import Foundation

/// A page that a command writes for people to open in a browser; it never takes the place of anything but an earlier one.
struct PageFile {
  /// The command that makes such pages; its name stands in their heads.
  let command: String
  /// What such a file may be called.
  let example: String
  /// What others may do with it: pages that tell of people are their maker's alone.
  var mode: mode_t = 0o644

  /// Why nothing is written.
  enum Failure: Error, Equatable {
    case folder(String, PageFile)
    case notHTML(String, PageFile)
    case another(String, PageFile)
    case notWritten(String)
  }

  /// How a page says that it was made by the command.
  var mark: String { "name=\"generator\" content=\"\(command)\"" }

  /// A page that needs nothing but itself, and asks the browser to fetch nothing.
  func document(title: String, language: String, style: String, @HTMLBuilder body: () -> HTML) -> String {
    HTML.document(
      HTML("html", .lang(language)) {
        HTML("head") {
          HTML.empty("meta", Attribute("charset", "utf-8"))
          HTML.empty("meta", Attribute("name", "generator"), Attribute("content", command))
          HTML.empty("meta", Attribute("name", "viewport"), Attribute("content", "width=device-width"))
          HTML.empty(
            "meta", Attribute("http-equiv", "Content-Security-Policy"),
            Attribute("content", "default-src 'none'; style-src 'unsafe-inline'"))
          HTML("title") { title }
          HTML("style") { style }
        }
        HTML("body") { body() }
      })
  }

  /// Writes a page whose head holds the mark, whole or not at all.
  func write(_ document: String, to path: String) throws(Failure) {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard !isFolder.boolValue else { throw .folder(path, self) }
    // A slip of the hand must not write over something else.
    guard path.lowercased().hasSuffix(".html") || path.lowercased().hasSuffix(".htm") else {
      throw .notHTML(path, self)
    }
    guard !exists || isOurs(path) else { throw .another(path, self) }
    do { try DurableFile.write(Array(document.utf8), to: path, mode: mode) } catch { throw .notWritten(path) }
  }

  private func isOurs(_ path: String) -> Bool {
    guard let file = FileHandle(forReadingAtPath: path), let start = try? file.read(upToCount: 1024) else {
      return false
    }
    return String(decoding: start, as: UTF8.self).contains(mark)
  }
}

extension PageFile: Equatable {}

extension PageFile.Failure: SpokenFailure {
  var spoken: (Complaint.Code, Wording) {
    switch self {
    case .folder(let path, let file):
      (
        .usage,
        Wording(
          nb: "«\(path.escaped)» er en mappe. Oppgi en fil, som \(file.example).",
          nn: "«\(path.escaped)» er ei mappe. Oppgi ei fil, som \(file.example).",
          en: "“\(path.escaped)” is a folder. Name a file, such as \(file.example).")
      )
    case .notHTML(let path, let file):
      (
        .usage,
        Wording(
          nb: "«\(path.escaped)» slutter ikke på .html. Ingenting er skrevet. Oppgi en fil, som \(file.example).",
          nn: "«\(path.escaped)» sluttar ikkje på .html. Ingenting er skrive. Oppgi ei fil, som \(file.example).",
          en: "“\(path.escaped)” does not end in .html. Nothing is written. Name a file, such as \(file.example).")
      )
    case .another(let path, let file):
      (
        .usage,
        Wording(
          nb:
            "«\(path.escaped)» finnes fra før, og er ikke laget av \(file.command). Ingenting er skrevet. Oppgi et annet navn, eller flytt filen.",
          nn:
            "«\(path.escaped)» finst frå før, og er ikkje laga av \(file.command). Ingenting er skrive. Oppgi eit anna namn, eller flytt fila.",
          en:
            "“\(path.escaped)” is there already, and was not made by \(file.command). Nothing is written. Give another name, or move the file."
        )
      )
    case .notWritten(let path):
      (
        .notStored,
        Wording(
          nb: "Kunne ikke skrive «\(path.escaped)». Sjekk at du har lov til å skrive der, og at disken ikke er full.",
          nn: "Kunne ikkje skrive «\(path.escaped)». Sjekk at du har lov til å skrive der, og at disken ikkje er full.",
          en: "Could not write “\(path.escaped)”. Check that you may write there, and that the disk is not full.")
      )
    }
  }
}
