import Register

@testable import KyndigApp

extension Audit {
  /// What is printed, as one.
  func answer(_ report: AuditReport, in language: Language, _ world: World) throws -> [UInt8] {
    Array(try parts(of: report, in: language, world).joined())
  }
}

extension AuditReport {
  /// The report as JSON, as one.
  func jsonBytes(_ words: AuditPhrases) -> [UInt8] { Array(AuditForm.json(words).parts(of: self).joined().dropLast()) }
}
