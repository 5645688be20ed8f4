/// Why the answers about the business cannot be changed now.
public enum ProfileClosure: Sendable, Equatable {
  /// What has been drawn was drawn under the answers of then; the check or test that is open, by its id.
  case attempt(String)
  /// What is passed was passed under the answers of then.
  case passed
}

extension Session {
  /// What keeps the answers about the business as they are; nil where they can be changed.
  public var profileClosure: ProfileClosure? {
    if let openAttempt { return .attempt(attempts[openAttempt].assessment) }
    return passed[course.id] == nil ? nil : .passed
  }
}
