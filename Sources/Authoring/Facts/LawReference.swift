/// A place in a law or regulation, as `aml § 6-5`; subsections and letters are no part of it.
public struct LawReference: Sendable, Hashable {
  /// The act by its usual short name in lower case, as `aml`; the full name where there is no short one.
  public var act: String
  /// What is numbered, as the text has it: `§`, `kap.` or `art.`.
  public var division: String
  /// The number, as `6-5`, `2 A-6` or `26 a`.
  public var number: String

  /// A reference by its parts.
  public init(act: String, division: String = "§", number: String) {
    self.act = act
    self.division = division
    self.number = number
  }

  /// The act that is meant where none is named: arbeidsmiljøloven.
  public static let defaultAct = "aml"

  /// What somebody asks for, as `aml § 4-3`, `arbeidsmiljøloven § 4-3 (1) b` or `§ 4-3`; nil where no place is named, or more
  /// than one.
  public init?(_ text: String) {
    let references = LawText(attribute: text).mentions.map { $0.reference(in: Self.defaultAct) }
    guard references.count == 1, let reference = references.first else { return nil }
    self = reference
  }
}

extension LawReference: Comparable, CustomStringConvertible {
  /// As lawyers write it: `aml § 6-5`.
  public var description: String { "\(act) \(division) \(number)" }

  /// Whether one comes before another: by act, then in the order the act has, § 2-1 before § 10-4.
  public static func < (left: Self, right: Self) -> Bool {
    if left.act != right.act { return left.act < right.act }
    if left.division != right.division {
      // The sign comes after the letters, and paragraphs before chapters.
      return left.division > right.division
    }
    return left.numberParts.lexicographicallyPrecedes(right.numberParts)
  }

  /// The numbers and letters of the number: a number comes before a letter, as § 2-1 before § 2 A-1.
  private var numberParts: [Part] {
    number.split { $0 == "-" || $0 == " " }.map { part in Int(part).map(Part.number) ?? .letter(String(part)) }
  }

  private enum Part: Comparable {
    case number(Int)
    case letter(String)
  }
}
