/// A business to try the course on, and what its leader must and must not meet: a test that the author writes.
public struct ExampleBusiness: Sendable, Equatable {
  /// The author's stable name, as `P1`.
  public var id: String
  /// What kind of business it is, in words.
  public var title: String
  /// What its leader answers; what is not named is «vet ikke».
  public var profile: BusinessProfile
  /// Modules, lessons, pages, blocks, items, scenarios and tasks that must be there, by id.
  public var shown: [String]
  /// Those that must not.
  public var hidden: [String]

  /// An example business.
  public init(id: String, title: String, profile: BusinessProfile, shown: [String], hidden: [String]) {
    self.id = id
    self.title = title
    self.profile = profile
    self.shown = shown
    self.hidden = hidden
  }
}
