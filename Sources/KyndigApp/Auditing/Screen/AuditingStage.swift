import Courseware
import Register
import TerminalUI

/// What whoever audits can be looking at: how it looks, and what a key does there.
protocol AuditingStage: Sendable {
  /// What it says now.
  func screen(_ context: AuditingContext) -> Screen
  /// What a key does here; what is not taken is `.stay`.
  mutating func update(_ key: Key, _ context: AuditingContext) -> AuditingMove
  /// Whether letters are text here, so that `q` is a q.
  var takesText: Bool { get }
  /// What `?` says here.
  var help: [Wording] { get }
}

extension AuditingStage {
  var takesText: Bool { false }
}

/// What a stage wants to happen.
enum AuditingMove: Sendable {
  case stay
  /// Look at something, and come back here.
  case open(any AuditingStage)
  case back
  /// Look at these rows, in the list.
  case look(at: AuditChoice)
  case sort(by: AuditOrder)
  /// Explain a leader, by the id.
  case explain(String)
  /// Write what is looked at to a file of this name.
  case export(AuditExport, to: String)
}

/// What the stages may know; they change none of it.
struct AuditingContext: Sendable {
  var language: Language
  var words: Phrases
  /// The business, or the folder of the site.
  var place: String
  var list: AuditedList
}

extension AuditingContext {
  var audit: AuditPhrases { AuditPhrases.of(language) }
  /// The day of the report.
  var today: CivilDate { CivilTime(list.report.asOf).date }
  var title: String { AuditScreenWords.title[language] }

  func text(_ wording: Wording, _ style: Style = .plain) -> Text { Text(wording[language], style) }

  var keyHelp: KeyHint { KeyHint("?", words.keys.help) }
  var keyLeave: KeyHint { KeyHint("q", words.keys.leave) }
  var keyBack: KeyHint { KeyHint("←", words.keys.back) }
}
