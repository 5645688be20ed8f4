/// A number of people, or what is figured out from them; left out where it would tell of a few.
public enum GroupFigure: Sendable, Equatable {
  case shown(Int)
  /// Fewer than ``SmallGroups/fewest`` people, or a number that would let somebody compute that of so few.
  case few

  /// The number; nil where it is left out.
  public var number: Int? {
    switch self {
    case .shown(let number): number
    case .few: nil
    }
  }
}

/// The rule by which nobody can be picked out from figures: what tells of one to four people is left out, and so is what it
/// could be computed from.
public enum SmallGroups {
  /// The fewest people that are told of; nobody at all may be.
  public static let fewest = 5

  /// How many people there are.
  public static func count(_ people: Int) -> GroupFigure { isSmall(people) ? .few : .shown(people) }

  /// A figure that so many people give; nil where there are none.
  public static func figure(_ value: Int?, of people: Int) -> GroupFigure? {
    value.map { isSmall(people) ? .few : .shown($0) }
  }

  /// How many are in a part of so many people: left out also where the rest of them are few.
  public static func part(_ part: Int, of people: Int) -> GroupFigure { split([part, people - part])[0] }

  /// How many people are in each of the groups they are split into; everybody knows how many they are in all.
  ///
  /// Groups of one to four are left out. What is left out must be such that any one group of it could be five or more: else
  /// the smallest group that is shown is left out too, those of `last` after all others, and in the end every group. `apart` are
  /// left out whatever they are.
  public static func split(_ groups: [Int], last: Set<Int> = [], apart: Set<Int> = []) -> [GroupFigure] {
    let total = groups.reduce(0, +)
    guard total > 0 else { return groups.map(GroupFigure.shown) }
    guard total >= fewest else { return groups.map { _ in .few } }
    var hidden = apart.union(groups.indices.filter { isSmall(groups[$0]) })
    // Each of the others holds at least one; what is left is the most that one can hold.
    func most() -> Int { hidden.reduce(0) { $0 + groups[$1] } - (hidden.count - 1) }
    while !hidden.isEmpty, most() < fewest {
      let more = groups.indices.filter { !hidden.contains($0) && groups[$0] > 0 }
        .min { (last.contains($0) ? 1 : 0, groups[$0], $0) < (last.contains($1) ? 1 : 0, groups[$1], $1) }
      guard let more else { return groups.map { _ in .few } }
      hidden.insert(more)
    }
    return groups.indices.map { hidden.contains($0) ? .few : .shown(groups[$0]) }
  }

  private static func isSmall(_ people: Int) -> Bool { people > 0 && people < fewest }
}
