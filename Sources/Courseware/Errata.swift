/// What proved wrong in editions that are published; replay uses an edition together with its errata.
public struct Errata: Sendable, Equatable {
  /// The course, by id.
  public var course: String
  /// What was wrong, in the order it was found.
  public var entries: [Erratum]

  /// Errata of a course.
  public init(course: String, entries: [Erratum]) {
    self.course = course
    self.entries = entries
  }
}

/// An item that proved wrong.
public struct Erratum: Sendable, Equatable {
  /// What is done about it.
  public enum Correction: Sendable, Hashable {
    /// It no longer counts.
    case withdrawn
    /// These choices are right instead, by their place in the author's order, counted from 0.
    case rekeyed([Int])
  }

  /// The item, `module/item`.
  public var item: String
  /// The edition it was wrong in, by name.
  public var version: String
  /// When it was corrected.
  public var date: CivilDate
  /// What is done about it.
  public var correction: Correction
  /// Why.
  public var reason: String

  /// An erratum.
  public init(item: String, version: String, date: CivilDate, correction: Correction, reason: String) {
    self.item = item
    self.version = version
    self.date = date
    self.correction = correction
    self.reason = reason
  }
}
