/// What the answer to a condition rests on, in the parts that decide it.
public struct Grounds: Sendable, Equatable {
  /// The labels of what follows from the answers and holds, each once.
  public var holding: [String]
  /// The labels of what would follow from other answers and does not hold, each once.
  public var failing: [String]
  /// The questions that else decide it, by id, each once; those behind what holds count through it and are left out.
  public var parameters: [String]

  /// Grounds.
  public init(holding: [String] = [], failing: [String] = [], parameters: [String] = []) {
    self.holding = holding
    self.failing = failing
    self.parameters = parameters
  }
}

extension Condition {
  /// What makes it true, false or undecided for a profile; what would change nothing is left out.
  public func grounds(for profile: BusinessProfile, in course: Course) -> Grounds {
    let value = value(for: profile, in: course)
    switch self {
    case .comparison: return Grounds(parameters: parameters)
    case .and(let left, let right), .or(let left, let right):
      // Where the sides differ, the one of the same value as the whole decides.
      return [left, right].filter { $0.value(for: profile, in: course) == value }
        .map { $0.grounds(for: profile, in: course) }.reduce(Grounds(), +)
    case .not(let condition): return condition.grounds(for: profile, in: course)
    case .derived(_, let label, let condition):
      if value == true { return Grounds(holding: [label]) }
      var grounds = condition.grounds(for: profile, in: course)
      if value == false { grounds.failing.append(label) }
      return grounds
    }
  }
}

extension Grounds {
  fileprivate static func + (left: Self, right: Self) -> Self {
    Grounds(
      holding: left.holding.joined(by: right.holding), failing: left.failing.joined(by: right.failing),
      parameters: left.parameters.joined(by: right.parameters))
  }
}

extension [String] {
  fileprivate func joined(by others: [String]) -> [String] { self + others.filter { !contains($0) } }
}
