import Courseware
import Credentials
import Register

extension LogReport {
  func json(_ words: AuditPhrases) -> JSON {
    [
      "origin": .string(origin), "size": size.map { .integer(Int64($0)) } ?? .null,
      "root": root.map { .string($0.hex) } ?? .null, "verdict": findings.isEmpty ? "holds" : "deviates",
      "verified": .integer(Int64(verified)), "remembered": .integer(Int64(remembered)),
      "findings": .array(findings.map { AuditReport.Deviation.register($0).json(words) }),
    ]
  }
}

extension AuditPhrases {
  /// The deviation in a sentence.
  func text(_ deviation: AuditReport.Deviation) -> String {
    switch deviation {
    case .certificateMissing(let id): certificateMissing(id)
    case .notRecorded(let path): notRecorded(path)
    case .invalid(let path, let finding): invalid(path, findings.text(finding))
    case .transcriptAltered(let session): transcriptAltered(session)
    case .regradeMismatch(let path): regradeMismatch(path)
    case .recordAltered(let session): recordAltered(session)
    case .editionMissing(let session, let edition):
      editionMissing(session, edition.course, edition.version, String(edition.digest.prefix(12)))
    case .unfounded(let session, .correction(let correction)):
      correctionUnfounded(session, correction.item, correction.version)
    case .unfounded(let session, .move(let edition, let modules)): moveUnfounded(session, edition.version, modules)
    case .register(let deviation): register(deviation)
    }
  }
}

extension AuditReport.Deviation {
  func json(_ words: AuditPhrases) -> JSON {
    ["code": .string(code), "message": .string(words.text(self))]
  }
}
