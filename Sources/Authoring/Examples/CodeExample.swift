/// A wrong and a right way to write something, short enough to read; both are compiled in the tests.
///
/// Each is put into a course that is otherwise without fault, so that the wrong one gives its code and nothing else.
public struct CodeExample: Sendable, Equatable {
  /// Where in a course the text stands.
  public enum Slot: String, Sendable, CaseIterable {
    /// The whole file of a module.
    case file
    /// What stands before the first tag of a module's file.
    case declaration
    /// The start tag of a module.
    case moduleTag
    /// More objectives of the module.
    case objectives
    /// More lessons of the module.
    case lessons
    /// More steps of a lesson: pages, questions, practice, scenarios.
    case steps
    /// More blocks of a page.
    case blocks
    /// More tasks of the module.
    case tasks
    /// More items of the module's bank.
    case items
    /// More banks of the module.
    case banks
    /// What the check draws.
    case draw
    /// More documents of the course.
    case documents
    /// The modules of the course.
    case modules
    /// What the test draws.
    case testDraw
    /// The example businesses of the course.
    case businesses
    /// More of the profile: questions and what follows from them.
    case profile
    /// More thresholds.
    case thresholds
    /// More terms of the glossary.
    case terms
    /// More sources.
    case sources
    /// The start tag of `errata.xml`.
    case errataTag
    /// What stands in `errata.xml`.
    case errata
    /// What stands in the `policy.xml` of the site.
    case policy
    /// A unit in the nynorsk translation of the module.
    case unit
  }

  /// Where the text stands.
  public var slot: Slot
  /// What gives the code.
  public var wrong: String
  /// What does not.
  public var right: String
  /// What is compiled beside it.
  var surroundings: [Slot: String]
  /// The day of the check, where the code depends on it.
  var asOf: String?
  /// What stands in the slot in the edition that was published, where the code depends on it.
  var published: String?

  init(
    _ slot: Slot, wrong: String, right: String, with surroundings: [Slot: String] = [:], asOf: String? = nil,
    published: String? = nil
  ) {
    self.slot = slot
    self.wrong = wrong
    self.right = right
    self.surroundings = surroundings
    self.asOf = asOf
    self.published = published
  }
}
