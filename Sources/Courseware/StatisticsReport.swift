/// What a trainer is told of an edition of a course; small groups are left out (``SmallGroups``).
public struct StatisticsReport: Sendable, Equatable {
  /// The edition.
  public var edition: Edition
  /// How many have been in it.
  public var people: GroupFigure
  /// Every item, in the order of the course.
  public var items: [ItemFigures]
  /// Every check, and the test.
  public var assessments: [AssessmentFigures]
  /// Every module.
  public var modules: [ModuleFigures]
  /// What was found wrong, in the order of the course: what it is about, and what was written.
  public var remarks: [RemarkText]

  /// An item, by first answers.
  public struct ItemFigures: Sendable, Equatable {
    /// Its id.
    public var id: String
    /// Whether it is practice.
    public var isPractice: Bool
    /// What is asked, on one line.
    public var prompt: String
    /// What has been done about it since; nil where it stands.
    public var erratum: Erratum.Correction?
    /// How many have answered.
    public var people: GroupFigure
    /// How many were right to the last point at once.
    public var right: GroupFigure
    /// Half of the answers came within so many seconds; nil where that was not measured.
    public var seconds: GroupFigure?
    /// Each answer that is counted apart.
    public var choices: [ChoiceFigures]

    /// The share that was right at once, in thousandths: the item's difficulty (p).
    public var difficulty: GroupFigure? { right.perMille(of: people) }
  }

  /// One of the answers to an item.
  public struct ChoiceFigures: Sendable, Equatable {
    /// Its place in the author's order, from 1.
    public var place: Int
    /// What it says; nil for every answer that the author did not foresee.
    public var text: String?
    /// Whether it is right.
    public var isCorrect: Bool
    /// How many gave it.
    public var chosen: GroupFigure
    /// Of how many who were offered it.
    public var offered: GroupFigure

    /// The share that gave it, in thousandths.
    public var share: GroupFigure? { chosen.perMille(of: offered) }
  }

  /// A check or the test.
  public struct AssessmentFigures: Sendable, Equatable {
    /// Its id.
    public var id: String
    /// Its title.
    public var title: String
    /// How many have handed in a first try.
    public var people: GroupFigure
    /// How many tries they have handed in.
    public var attempts: GroupFigure
    /// How many passed at the first.
    public var passedFirst: GroupFigure
    /// The median of the first tries, in percent of the points; nil where there are none.
    public var score: GroupFigure?

    /// The share that passed at the first, in thousandths.
    public var share: GroupFigure? { passedFirst.perMille(of: people) }
  }

  /// A module.
  public struct ModuleFigures: Sendable, Equatable {
    /// Its id.
    public var id: String
    /// Its title.
    public var title: String
    /// How many have passed it.
    public var people: GroupFigure
    /// The median of the minutes it took them; nil where there are none.
    public var minutes: GroupFigure?
  }

  /// What somebody found wrong.
  public struct RemarkText: Sendable, Equatable {
    /// A page or an item.
    public var object: String
    /// What was written.
    public var text: String
  }
}

extension GroupFigure {
  /// The share of a number, in thousandths; nil of nothing.
  func perMille(of whole: GroupFigure) -> GroupFigure? {
    guard let part = number, let whole = whole.number else { return .few }
    return whole > 0 ? .shown((part * 1000 + whole / 2) / whole) : nil
  }
}
