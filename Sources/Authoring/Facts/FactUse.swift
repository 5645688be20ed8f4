public import Courseware

/// Something in a course that rests on a rule, and where it stands.
public struct FactUse: Sendable, Equatable {
  /// How it rests on the rule.
  public enum Role: Sendable, Equatable {
    /// It states the rule; with the source's title, and when the rule took force and was looked at.
    case fact(source: String, inForce: CivilDate?, checked: CivilDate?)
    /// It holds the rule's number; with the source's title.
    case threshold(id: String, source: String)
    /// It uses that number, in text, an item or a condition.
    case thresholdUse(id: String)
    /// It asks about a page that states the rule or uses its number.
    case question(page: String)
    /// It mentions the paragraph.
    case mention
  }

  /// How it rests on the rule.
  public var role: Role
  /// What it belongs to, as `module/page`; nil for what belongs to the course as a whole or to all courses.
  public var owner: String?
  /// The reference as it is written there; nil where it is not, and for a fact that rests on a source alone.
  public var law: String?
  /// Where it stands.
  public var range: SourceRange

  /// A use of a rule.
  public init(role: Role, owner: String?, law: String?, range: SourceRange) {
    self.role = role
    self.owner = owner
    self.law = law
    self.range = range
  }
}

/// The facts that rest on one rule.
public struct FactGroup: Sendable, Equatable {
  /// The rule; nil for facts that rest on a source alone.
  public var law: LawReference?
  /// The facts, by place.
  public var facts: [FactUse]

  /// Facts of one rule.
  public init(law: LawReference?, facts: [FactUse]) {
    self.law = law
    self.facts = facts
  }
}
