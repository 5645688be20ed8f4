import Courseware
import Credentials
import Records
import Register
import TerminalUI

/// What whoever issues can be looking at: how it looks, and what a key does there.
protocol IssuingStage: Sendable {
  /// What it says now.
  func screen(_ context: IssuingContext) -> Screen
  /// What a key does here; what is not taken is `.stay`.
  mutating func update(_ key: Key, _ context: IssuingContext) -> IssuingMove
  /// Whether letters are text here, so that `q` is a q.
  var takesText: Bool { get }
  /// What `?` says here.
  var help: [Wording] { get }
}

extension IssuingStage {
  var takesText: Bool { false }
}

/// What a stage wants to happen.
enum IssuingMove: Sendable {
  case stay
  /// Look at something, and come back here.
  case open(any IssuingStage)
  case back
  /// Back to the list of those who await.
  case list
  /// This one is to sign.
  case sign(as: Organisation.Member)
  /// Take these with, or leave them out.
  case choose([String], Bool)
  /// A draft was on the screen.
  case read(SharedDraft)
  /// A talk is entered for everybody it was with; then back to the list.
  case talk([String: Certificate.Review])
  /// Sign for those who are chosen.
  case issue(Passphrase)
  case leave
}

/// A draft that a leader has shared.
struct SharedDraft: Sendable, Hashable {
  /// The attestation it came with.
  var attestation: String
  var task: String
}

/// What the stages may know; they change none of it.
struct IssuingContext: Sendable {
  var language: Language
  var words: Phrases
  var organisation: Organisation
  /// The issuers whose keys are here.
  var issuers: [Organisation.Member]
  /// Who signs, once that is known.
  var issuer: Organisation.Member?
  var awaiting: [AwaitingCertificate] = []
  /// Those that are to be issued, by the attestation.
  var chosen: Set<String> = []
  /// The talks that have been entered, by the attestation.
  var talks: [String: Certificate.Review] = [:]
  var read: Set<SharedDraft> = []
  /// What the roster calls people, and the site its units, by their ids.
  var roster: [String: String] = [:]
  var units: [String: String] = [:]
  var replacing: IssuingDesk.Replacement?
  var now: Timestamp
}

extension IssuingContext {
  func one(_ id: String) -> AwaitingCertificate? { awaiting.first { $0.id == id } }

  /// Those that are to be issued, in the order of the list.
  var toIssue: [AwaitingCertificate] { awaiting.filter { chosen.contains($0.id) && $0.isReady } }

  /// What the unit is called that she leads; nil where there is none.
  func unit(of one: AwaitingCertificate) -> String? { one.candidate.leader.unit.map { units[$0] ?? $0 } }

  /// How objections and flags are said of somebody.
  func objections(of one: AwaitingCertificate) -> ObjectionSentences {
    let roster = roster
    return ObjectionSentences(
      leader: one.name, issuer: issuer?.person ?? organisation.name, named: { roster[$0] ?? $0 }, now: now)
  }

  func text(_ wording: Wording, _ style: Style = .plain) -> Text { Text(wording[language], style) }

  /// A label and a value, both in the language that is spoken.
  func fact(_ label: Wording, _ value: Wording) -> TerminalUI.Fact { TerminalUI.Fact(text(label), text(value)) }

  func fact(_ label: Wording, _ value: String) -> TerminalUI.Fact { TerminalUI.Fact(text(label), Text(value)) }

  var keyHelp: KeyHint { KeyHint("?", words.keys.help) }
  var keyLeave: KeyHint { KeyHint("q", words.keys.leave) }
  var keyBack: KeyHint { KeyHint("←", words.keys.back) }
}

extension Key {
  /// One step back, in both voices.
  var isBack: Bool { [.left, .back, .escape, .backspace].contains(self) }
}
