import Courseware
import Credentials
import Foundation
import Records
import Register

@testable import KyndigApp

/// A roster of its own, and files that HR exports on one day or another.
final class RosterBench: Sendable {
  let folder: String
  let archive: Archive

  /// One organisation for all: founding takes time, and nothing of it is changed here.
  static let organisation = Result { try OfficeBench().office().organisation }

  init() throws {
    folder = NSTemporaryDirectory() + "kyndig-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    archive = try Archive(at: folder + "/records.sqlite")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  static func day(_ text: String) -> CivilDate { CivilDate(text) ?? CivilDate(daysSince1970: 0) }

  /// Reads a file in on a day.
  @discardableResult
  func take(
    _ text: String, on day: String = "2026-11-20", complete: Bool = false, names: Bool = false
  ) throws -> RosterImport {
    let file = try RosterFile(Array(text.utf8), units: [])
    let organisation = try Self.organisation.get()
    // At noon, so that it is that day in Oslo too.
    let time = Timestamp(milliseconds: Int64(Self.day(day).daysSince1970) * 86_400_000 + 43_200_000)
    var taken: RosterImport?
    try archive.changeRoster { roster in
      let new = try RosterImport(
        file, into: roster, of: organisation, .init(isComplete: complete, acceptsNames: names),
        at: .init(day: Self.day(day), time: time), name: { UUID().uuidString })
      taken = new
      return new.changes
    }
    guard let taken else { throw Complaint(.fault, "nothing was decided") }
    return taken
  }

  /// Every position of a leader, as the roster has it now: unit, role, level, first and last day.
  func positions(_ name: String) throws -> [String] {
    guard let leader = try archive.leaders().first(where: { $0.name == name }) else { return ["nobody"] }
    return try archive.positions(of: leader.id).map(\.position).map { position in
      [
        position.unit ?? "-", position.role ?? "-", position.level.rawValue,
        (position.from?.description ?? "") + ".." + (position.to?.description ?? ""),
      ].joined(separator: " ")
    }
  }

  /// When a leader is away.
  func absences(_ name: String) throws -> [String] {
    guard let leader = try archive.leaders().first(where: { $0.name == name }) else { return ["nobody"] }
    return try archive.absences(of: leader.id).map { record in
      record.absence.from.description + ".." + (record.absence.to?.description ?? "")
    }
  }

  func state(_ name: String) throws -> Leader.State? { try archive.leaders().first { $0.name == name }?.state }
}

extension RosterImport {
  /// What became of each, as `Kari Nordmann moved`.
  var became: [String] { outcomes.map { "\($0.leader.name) \($0.kind.rawValue)" } }
}
