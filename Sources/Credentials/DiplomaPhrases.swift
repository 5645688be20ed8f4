/// The words of the diplomas from number 2 on, in one language; part of the format, so they never change.
struct DiplomaPhrases: Sendable {
  var documentation: String
  var courseCertificate: String
  var selfIssued: String
  var countersigned: String
  var internalCourse: String
  var passed: String
  var contents: @Sendable (_ parts: String) -> String
  var organisationNumber: @Sendable (_ digits: String) -> String
  var attempt: @Sendable (_ number: Int) -> String
  var edition: @Sendable (_ version: String, _ rulesAsOf: String) -> String
  var talk: @Sendable (_ review: Certificate.Review, _ day: String) -> String
  var nothingRead: String
  var entry: @Sendable (_ index: Int, _ origin: String) -> String
  var moment: @Sendable (_ day: String, _ hour: Substring, _ minute: Substring) -> String
  var attested: String
  /// Where somebody else than the leader has issued it, and where she has.
  var issued: @Sendable (_ moment: String) -> String
  var issuedAlone: @Sendable (_ moment: String) -> String
  var onBehalf: @Sendable (_ issuer: String) -> String
  var key: String
  var digest: String
  var number: String
  var check: String
  var labels: Labels
  var notes: Notes

  /// What stands before the facts.
  struct Labels: Sendable {
    var business: String
    var completed: String
    var extent: String
    var result: String
    var edition: String
    var provider: String
    var responsible: String
    var issuer: String
    var validUntil: String
    var talk: String
    var topics: String
    var drafts: String
    var log: String
  }

  /// What the document is, and what it is not.
  struct Notes: Sendable {
    var selfIssued: [String]
    var countersigned: [String]
    var courseCertificate: String
    var internalCourse: String
    /// Said of all of them.
    var always: String
  }

  static func of(_ language: DiplomaLanguage) -> DiplomaPhrases {
    switch language {
    case .nb: nb
    case .nn: nn
    case .en: en
    }
  }

  func title(of label: Certificate.Label) -> String {
    label == .courseCertificate ? courseCertificate : documentation
  }

  func issuance(of credential: Credential) -> String {
    let signed = credential.label == .selfIssuedDocumentation ? selfIssued : countersigned
    return credential.isInternalCourse ? signed + ", " + internalCourse : signed
  }

  func notes(of credential: Credential) -> [String] {
    switch credential.label {
    case .selfIssuedDocumentation: notes.selfIssued + [notes.always]
    case .countersignedDocumentation: notes.countersigned + [notes.always]
    case .courseCertificate:
      [notes.courseCertificate + (credential.isInternalCourse ? " " + notes.internalCourse : ""), notes.always]
    }
  }
}
