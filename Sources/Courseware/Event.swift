/// Something that happened to a session, and when; what a transcript is made of.
public struct Event: Sendable, Hashable {
  /// When it happened.
  public var at: Timestamp
  /// What happened.
  public var kind: Kind

  /// An event.
  public init(at: Timestamp, _ kind: Kind) {
    self.at = at
    self.kind = kind
  }

  /// What can happen.
  public enum Kind: Sendable, Hashable {
    /// The first event of every session. The seed decides the order of choices in practice.
    case started(session: String, edition: Edition, seed: UInt64, rules: SessionRules = .latest)
    /// The program was opened again; the time since the last event was not spent here.
    case resumed
    /// A question about the business was answered, by the leader or as the site's policy has it.
    case profiled(question: String, answer: Answer, from: AnswerSource = .leader)
    /// A step was on the screen: a page, question, item, task or stop, by its id.
    case viewed(step: String)
    /// An item was answered in practice.
    case practised(item: String, response: Response)
    /// A decision was taken in a scene of a scenario: the place of the decision, counted from 0.
    case decided(scenario: String, scene: String, decision: Int)
    /// A draft was saved.
    case drafted(task: String, texts: [String: String])
    /// A task was answered with a document that the business has from before.
    case declared(task: String, document: ExistingDocument)
    /// Something was written in a field of a task, and is not saved as a draft or told yet; the field may be an ``ExistingField``.
    case typed(task: String, field: String, text: String)
    /// A check or the test was begun. The seed decides the draw and the order of choices.
    case attempted(assessment: String, seed: UInt64)
    /// An item of the open attempt was answered, perhaps anew.
    case responded(item: String, response: Response)
    /// The open attempt was handed in.
    case handedIn(assessment: String)
    /// Follows from another event: everything in a module was read, answered and drafted; or the test was handed in.
    case completed(object: String)
    /// Follows from `handedIn`: the result was enough.
    case passed(object: String, score: Score)
    /// Follows from `handedIn`: the result was not enough, or a critical item was wrong.
    case failed(object: String, score: Score)
    /// The leader signed an attestation with this digest (SHA-256, hexadecimal).
    case attested(digest: String)
    /// A certificate with this id (`urn:uuid:…`) was made.
    case certified(certificate: String)
    /// The leader told of something wrong in a page or an item, by its id.
    case remarked(object: String, text: String)
    /// The leader planned to be done by a day.
    case planned(by: CivilDate)
    /// Another language was chosen (BCP 47); nothing else changes.
    case spoke(language: String)
    /// The passphrase was lost: another key, as `did:key`, goes on with the same session.
    case rekeyed(key: String)
    /// The session went on in another edition: these modules keep what was done, these are to be taken anew.
    case moved(to: Edition, kept: [String], reopened: [String])
    /// An item proved wrong, and what was answered is graded anew; nobody is lowered.
    case corrected(Correction)
  }
}

extension Event.Kind {
  /// The verb, as xAPI has it where it has it; the archive's column.
  public var verb: String {
    switch self {
    case .started: "started"
    case .resumed: "resumed"
    case .profiled: "profiled"
    case .viewed: "viewed"
    case .practised: "practised"
    case .decided: "decided"
    case .drafted: "drafted"
    case .attempted: "attempted"
    case .responded: "responded"
    case .handedIn: "handed-in"
    case .completed: "completed"
    case .passed: "passed"
    case .failed: "failed"
    case .attested: "attested"
    case .certified: "certified"
    case .declared: "declared"
    case .typed: "typed"
    case .remarked: "remarked"
    case .planned: "planned"
    case .spoke: "spoke"
    case .rekeyed: "rekeyed"
    case .moved: "moved"
    case .corrected: "corrected"
    }
  }

  /// What it happened to; the archive's column, empty where it is the session itself.
  public var object: String {
    switch self {
    case .resumed, .attested, .planned, .spoke, .rekeyed: ""
    case .started(_, let edition, _, _), .moved(let edition, _, _): edition.course
    case .profiled(let id, _, _), .viewed(let id), .practised(let id, _), .decided(let id, _, _), .drafted(let id, _),
      .declared(let id, _), .typed(let id, _, _), .attempted(let id, _), .responded(let id, _), .handedIn(let id),
      .completed(let id),
      .passed(let id, _), .failed(let id, _), .certified(let id), .remarked(let id, _):
      id
    case .corrected(let correction): correction.item
    }
  }

  /// The score, where it has one; the archive's column.
  public var score: Score? {
    switch self {
    case .passed(_, let score), .failed(_, let score): score
    default: nil
    }
  }

  /// Whether it follows from the event before it, so that replay computes and compares it.
  public var isDerived: Bool {
    switch self {
    case .completed, .passed, .failed: true
    default: false
    }
  }
}
