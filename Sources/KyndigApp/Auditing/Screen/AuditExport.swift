import Courseware
import Foundation
import Records
import Register

/// What a report can be written as from the screen: the same bytes as the command's option gives.
enum AuditExport: Sendable, CaseIterable {
  case csv, html

  private var ending: String { self == .csv ? ".csv" : ".html" }

  /// What the file is called unless another name is typed.
  func proposedName(on day: CivilDate, in language: Language) -> String {
    Wording(nb: "opplaering", nn: "opplaering", en: "training")[language] + "-\(day)" + ending
  }

  /// Where a name that was typed leads: from the folder the program was started in, or from home, with the ending it lacks.
  func path(of typed: String, in world: World) -> String {
    let name = typed.split(separator: "/").last.map(String.init) ?? ""
    let whole = name.dropFirst().contains(".") ? typed : typed + ending
    guard world.visitor == nil, whole.hasPrefix("~/"), let home = world.environment["HOME"] else {
      return world.path(whole)
    }
    return home + whole.dropFirst()
  }

  /// Writes what is looked at to a file that is not there.
  func write(_ list: AuditedList, to path: String, of site: Site, in language: Language) throws {
    // A link that leads nowhere is there, too.
    guard (try? FileManager.default.attributesOfItem(atPath: path)) == nil else { throw AuditFailure.fileExists(path) }
    switch self {
    case .csv:
      do throws(DurableFile.Failure) {
        try DurableFile.write(list.shown.csv(in: language), to: path, mode: 0o600)
      } catch {
        throw AuditFailure.notWritten(error.path)
      }
    case .html:
      var page = list.shown.page(of: site, in: language)
      if list.choice.goesFurther {
        page.narrowed = AuditScreenWords.lookedAt(list.choice, list.count, of: list.report.rows.count)[language]
      }
      try AuditPage.file.write(page.document, to: path)
    }
  }
}
