/// The modules that a leader gets, as the course is tailored, and those of them that are passed.
public struct ModuleCount: Sendable, Hashable {
  /// How many there are.
  public var all: Int
  /// How many of them are passed.
  public var passed: Int

  /// A count.
  public init(all: Int, passed: Int) {
    self.all = all
    self.passed = passed
  }
}

extension Session {
  /// How many modules there are for this leader, and how many are passed.
  public var moduleCount: ModuleCount {
    ModuleCount(all: course.modules.count, passed: course.modules.count { passed[$0.id] != nil })
  }
}
