public import Courseware

/// What is not in the course itself and yet decides what is found in it.
public struct Circumstances: Sendable, Equatable {
  /// The day that facts are looked at from; nil leaves their age alone.
  public var asOf: CivilDate?
  /// The edition that was last published of the course.
  public var published: Course?
  /// The terms that the other courses of the site refer to: they share one glossary.
  public var termsElsewhere: Set<String>
  /// The courses of the site, by their ids; nil where they are not known.
  public var courses: Set<String>?

  /// Circumstances, none of them known unless given.
  public init(
    asOf: CivilDate? = nil, published: Course? = nil, termsElsewhere: Set<String> = [], courses: Set<String>? = nil
  ) {
    self.asOf = asOf
    self.published = published
    self.termsElsewhere = termsElsewhere
    self.courses = courses
  }
}
