public import Courseware

/// Something in a course that rests on a rule, and where it stands.
public struct FactUse: Sendable, Equatable {
  /// How it rests on the rule.
  public enum Role: Sendable, Equatable {
    /// It states the rule; with the source's title, and when the rule took force and was looked at.
    case fact(source: String, inForce: CivilDate?, checked: CivilDate?)
    /// It holds the rule's number; with what the number is of, and the source's title.
    case threshold(id: String, label: String, source: String)
    /// It uses that number, in text or an item.
    case thresholdUse(id: String)
    /// The number decides who gets it.
    case condition(id: String)
    /// It asks about a page that states the rule or uses its number.
    case question(page: String)
    /// It mentions the paragraph.
    case mention
  }

  /// A page, stop, item, scenario or task.
  public struct Owner: Sendable, Equatable {
    /// What it is.
    public var kind: Kind
    /// Its id, as `module/page`.
    public var id: String
    /// Its title, or what is asked; `…` stands for a number by name.
    public var title: String

    /// A part of a course.
    public init(kind: Kind, id: String, title: String) {
      self.kind = kind
      self.id = id
      self.title = title
    }
  }

  /// How it rests on the rule.
  public var role: Role
  /// What it belongs to; nil for what belongs to the course as a whole or to all courses.
  public var owner: Owner?
  /// The reference as it is written there; nil where it is not, and for a fact that rests on a source alone.
  public var law: String?
  /// Where it stands.
  public var range: SourceRange

  /// A use of a rule.
  public init(role: Role, owner: Owner?, law: String?, range: SourceRange) {
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
