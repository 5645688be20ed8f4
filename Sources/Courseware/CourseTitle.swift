/// A title for those whose answers fit: the leader's level may make it another training by law.
public struct AlternativeTitle: Sendable, Equatable {
  /// Whom it is for; what is not known makes it nobody's.
  public var condition: Condition
  /// The title on screens and certificates.
  public var title: String

  /// A title with its condition.
  public init(condition: Condition, title: String) {
    self.condition = condition
    self.title = title
  }
}

extension Course {
  /// The title for a business: the first alternative that is known to fit, else the course's own.
  func title(for profile: BusinessProfile) -> String {
    titles.first { $0.condition.value(for: profile, in: self) == true }?.title ?? title
  }
}
