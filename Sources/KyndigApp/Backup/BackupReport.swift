import Courseware
import Credentials
import Foundation
import Records
import Register

/// What a copy of a site holds, as it was found in the copy.
struct BackupReport {
  /// What an audit of the copy says.
  enum Verdict {
    case report(AuditReport)
    case failed(any Error)
  }

  /// Where it lies.
  let folder: String
  /// Where it lay when it was looked through.
  let aside: String
  /// Of which site.
  let site: String
  /// When the records were copied.
  let at: Timestamp
  let tree: CopiedTree
  /// What of the site is not in it: links, and what may not be read.
  var leftOut: [String] = []
  /// Nil where nothing has been recorded.
  var archive: ExaminedArchive?
  /// What the log is called; nil where there is none.
  var origin: String?
  /// Nil where there is no log, or none that can be read.
  var checkpoint: Checkpoint?
  var audit: Verdict = .report(AuditReport(asOf: Timestamp(milliseconds: 0)))

  /// How many people the records are about; those who are erased are not told of.
  var leaders: Int {
    guard let training = archive?.tally.training else { return archive?.tally.rows["leader"] ?? 0 }
    return Set(training.filter { $0.leader.state != .erased }.map(\.leader.id)).count
  }

  var sessions: Int { archive?.tally.rows["session"] ?? 0 }
  var statements: Int { archive?.tally.rows["statement"] ?? 0 }

  /// How many things are wrong; nil where no audit could be made.
  var deviations: Int? {
    guard case .report(let report) = audit else { return nil }
    return report.allDeviations.count
  }

  /// Why no audit could be made; nil where one was.
  func failure(in language: Language) -> String? {
    guard case .failed(let error) = audit else { return nil }
    return Complaint(of: error, in: language).text.replacing(aside, with: site)
  }

  /// The copy is there, and the answer is no where something is wrong with what was copied, or lacks in it.
  var isNo: Bool { deviations != 0 || !leftOut.isEmpty || archive?.figuresFollow == false }

  /// `kyndig.backup.v1`.
  func json(_ language: Language) -> JSON {
    var log: JSON = .null
    if let origin {
      log = [
        "origin": .string(origin), "size": checkpoint.map { .integer(Int64($0.size)) } ?? .null,
        "root": checkpoint.map { .string($0.root.hex) } ?? .null,
      ]
    }
    return [
      "format": "kyndig.backup.v1", "folder": .string(folder), "site": .string(site), "at": .string(at.iso),
      "files": .integer(Int64(tree.files)), "bytes": .integer(Int64(tree.bytes)), "leaders": .integer(Int64(leaders)),
      "sessions": .integer(Int64(sessions)), "statements": .integer(Int64(statements)),
      "figures": archive?.figuresFollow.map { .string($0 ? "follow" : "deviate") } ?? .null, "log": log,
      "leftOut": .array(leftOut.map(JSON.string)),
      "deviations": deviations.map { .integer(Int64($0)) } ?? .null,
      "auditFailed": failure(in: language).map(JSON.string) ?? .null,
    ]
  }
}
