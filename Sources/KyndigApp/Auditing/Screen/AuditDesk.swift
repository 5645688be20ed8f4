import Courseware
import Foundation
import Records
import Register

/// What the screens of the audit need of the world: the report, one leader's explanation, and a file.
struct AuditDesk {
  let site: Site
  let world: World
  let language: Language
  /// What the command was asked for beside everything.
  let asked: AuditFilter
  /// Reads the report, with every row; it may take a while, and tells how far it has come.
  let read: @Sendable (@escaping @Sendable (AuditProgress) -> Void) throws -> AuditReport

  /// Somebody who has come to a server with a key that is taken away meanwhile sees no more.
  func requireLogin() throws {
    guard let visitor = world.visitor else { return }
    guard try Archive(reading: site.records).openLogin(visitor.login.key) != nil else { throw ArchiveError.loginEnded }
  }

  /// Who the report is of: the organisation that issues there, else the folder.
  func place(of report: AuditReport) -> String { report.page(of: site, in: language).site }

  func explanation(of leader: String, in report: AuditReport) throws -> LeaderExplanation {
    try LeaderExplanation(of: leader, in: report, at: site, in: world)
  }

  /// Writes what is looked at, and says where it is.
  func export(_ list: AuditedList, as kind: AuditExport, to typed: String) throws -> String {
    let path = kind.path(of: typed, in: world)
    try kind.write(list, to: path, of: site, in: language)
    return path
  }
}
