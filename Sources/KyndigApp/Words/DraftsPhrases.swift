import Courseware

/// What `kyndig drafts` says, on the screen and in the files.
struct DraftsPhrases: Sendable {
  var language: String
  var formats: Formats
  var notBegun: @Sendable (_ command: String) -> String
  var nothingWritten: @Sendable (_ command: String) -> String
  var notAFolder: @Sendable (_ path: String) -> String
  var notOurs: @Sendable (_ path: String) -> String
  var notWritten: @Sendable (_ path: String) -> String
  var written: @Sendable (_ path: String) -> String
  var replaced: @Sendable (_ path: String) -> String
  var openIt: String
  var export: @Sendable (_ command: String, _ site: String) -> String
  /// The title; the business may have no name here.
  var title: @Sendable (_ business: String, BusinessDocuments.Scope) -> String
  var unit: String
  var organisationNumber: @Sendable (String) -> String
  var printed: @Sendable (_ date: String, _ course: String, _ edition: String) -> String
  var useThem: String
  var contents: String
  var document: String
  var status: String
  var lastSaved: String
  var state: @Sendable (AssembledDocument.State) -> String
  var draft: @Sendable (_ date: String) -> String
  var begunDraft: @Sendable (_ date: String) -> String
  var existing: String
  var missing: String
  var advice: String
  var lacking: String
  var answers: String
  var question: String
  var answer: String
  var fulfilment: @Sendable (ExistingDocument.Fulfilment) -> String
  var name: String
  var reviewed: String
  var owner: String
  var draftedBefore: String
  var date: String
  var ownerRole: String
  var nextReview: String
  var participants: String
  var role: String
  var signature: String
  var hidden: String
  var hiddenWhy: String

  /// The phrases of a language.
  static func of(_ language: Language) -> Self {
    switch language {
    case .nb: .nb
    case .nn: .nn
    case .en: .en
    }
  }
}
