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
    case started(session: String, edition: Edition, seed: UInt64)
    /// The program was opened again; the time since the last event was not spent here.
    case resumed
    /// A question about the business was answered.
    case profiled(question: String, answer: Answer)
    /// A step was on the screen: a page, question, item, task or stop, by its id.
    case viewed(step: String)
    /// An item was answered in practice.
    case practised(item: String, response: Response)
    /// A decision was taken in a scene of a scenario: the place of the decision, counted from 0.
    case decided(scenario: String, scene: String, decision: Int)
    /// A draft was saved.
    case drafted(task: String, texts: [String: String])
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
    }
  }

  /// What it happened to; the archive's column, empty where it is the session itself.
  public var object: String {
    switch self {
    case .resumed, .attested: ""
    case .started(_, let edition, _): edition.course
    case .profiled(let id, _), .viewed(let id), .practised(let id, _), .decided(let id, _, _), .drafted(let id, _),
      .attempted(let id, _),
      .responded(let id, _), .handedIn(let id), .completed(let id), .passed(let id, _), .failed(let id, _),
      .certified(let id):
      id
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
