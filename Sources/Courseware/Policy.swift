/// What a site has decided for its leaders: what is known about the business, and whom they can ask.
public struct Policy: Sendable, Equatable {
  /// A part of the business with answers of its own.
  public struct Unit: Sendable, Equatable {
    /// Its stable name.
    public var id: String
    /// What people call it.
    public var title: String
    /// Answers by the question's id, before those of the whole site.
    public var answers: [String: Answer]
    /// Whom its leaders can ask; nil is whom everyone asks.
    public var contact: String?

    /// A unit.
    public init(id: String, title: String, answers: [String: Answer] = [:], contact: String? = nil) {
      self.id = id
      self.title = title
      self.answers = answers
      self.contact = contact
    }
  }

  /// A way in which HR knows whose a key is.
  public enum Acquaintance: String, Sendable, CaseIterable {
    case inPerson = "in-person"
    case phone, code, login
  }

  /// How long what is stored of a leader is kept; nil where nothing is decided.
  public struct Retention: Sendable, Hashable {
    /// Months after a certificate that its answers are kept.
    public var answersMonths: Int?
    /// Months after a leader left that what concerns her is kept.
    public var leaversMonths: Int?

    /// What is decided.
    public init(answersMonths: Int? = nil, leaversMonths: Int? = nil) {
      self.answersMonths = answersMonths
      self.leaversMonths = leaversMonths
    }
  }

  /// Answers for the whole site, by the question's id.
  public var answers: [String: Answer]
  /// Whom a leader can ask, in words.
  public var contact: String?
  /// The units, in order.
  public var units: [Unit]
  /// Which leaders are to complete which course, in order; where several meet one leader, the strictest holds.
  public var requirements: [Requirement]
  /// The ways of knowing whose a key is that suffice for a certificate; nil where nothing is decided, and all do.
  public var accepted: Set<Acquaintance>?
  /// How long what is stored of a leader is kept.
  public var retention: Retention

  /// A policy.
  public init(
    answers: [String: Answer] = [:], contact: String? = nil, units: [Unit] = [], requirements: [Requirement] = [],
    accepted: Set<Acquaintance>? = nil, retention: Retention = Retention()
  ) {
    self.answers = answers
    self.contact = contact
    self.units = units
    self.requirements = requirements
    self.accepted = accepted
    self.retention = retention
  }

  /// The answer that stands until the leader says otherwise, and where it is from: the unit's, else the site's.
  public func answer(to question: String, unit id: String?) -> (answer: Answer, source: AnswerSource)? {
    if let unit = units.first(where: { $0.id == id }), let answer = unit.answers[question] {
      return (answer, .policy(unit: unit.id))
    }
    return answers[question].map { ($0, .policy(unit: "")) }
  }

  /// Whom a leader of a unit can ask.
  public func contact(unit id: String?) -> String? { units.first { $0.id == id }?.contact ?? contact }
}
