/// What is taught: the course as its authors wrote it, checked and built.
public struct Course: Sendable, Equatable {
  /// The author's stable name for it, as `hms-for-ledere`.
  public var id: String
  /// The name of the edition, as `2026-1`; one name never means two contents.
  public var version: String
  /// The language it is written in, as BCP 47 has it: `nb`.
  public var language: String
  /// The day whose rules the course states; thresholds are read as of it.
  public var rulesAsOf: CivilDate
  /// The title on screens and certificates.
  public var title: String
  /// Other titles, in order; tailoring takes the first that is known to fit.
  public var titles: [AlternativeTitle]
  /// What the course is and is not, for the one about to begin.
  public var introduction: [Block]
  /// Who offers the course.
  public var provider: String
  /// Who answers for the content.
  public var responsible: Responsible
  /// The conversation before a certificate is issued; nil where the course has none.
  public var review: Review?
  /// The documents that its tasks draft, in order.
  public var documents: [Document]
  /// The modules, in order; the first comes before all others.
  public var modules: [Module]
  /// The closing test.
  public var test: Assessment
  /// Businesses that its tailoring is tried on.
  public var businesses: [ExampleBusiness]
  /// What tailoring asks about the business.
  public var questions: [ProfileQuestion]
  /// Numbers the law sets, by id.
  public var thresholds: [String: Threshold]
  /// Terms explained, by id.
  public var glossary: [String: Term]
  /// Where facts come from, by key.
  public var sources: [String: Source]

  /// A course with all its parts.
  public init(
    id: String, version: String, language: String, rulesAsOf: CivilDate, title: String,
    titles: [AlternativeTitle] = [], introduction: [Block], provider: String, responsible: Responsible,
    review: Review? = nil, documents: [Document] = [], modules: [Module],
    test: Assessment,
    businesses: [ExampleBusiness] = [], questions: [ProfileQuestion],
    thresholds: [String: Threshold], glossary: [String: Term], sources: [String: Source]
  ) {
    self.id = id
    self.version = version
    self.language = language
    self.rulesAsOf = rulesAsOf
    self.title = title
    self.titles = titles
    self.introduction = introduction
    self.provider = provider
    self.responsible = responsible
    self.review = review
    self.documents = documents
    self.modules = modules
    self.test = test
    self.businesses = businesses
    self.questions = questions
    self.thresholds = thresholds
    self.glossary = glossary
    self.sources = sources
  }
}

/// Who answers for the content of the training, as an inspector may ask.
public struct Responsible: Sendable, Equatable {
  /// The person or the office.
  public var name: String
  /// What makes them competent, in words.
  public var competence: String
  /// How to reach them.
  public var contact: String

  /// A responsible person with competence and contact.
  public init(name: String, competence: String, contact: String) {
    self.name = name
    self.competence = competence
    self.contact = contact
  }
}

/// What a competent person goes through with the leader before a certificate is issued.
public struct Review: Sendable, Equatable {
  /// What the reviewer reads about it.
  public var blocks: [Block]
  /// What to talk about.
  public var topics: [String]
  /// About how long it takes.
  public var minutes: Int

  /// A review.
  public init(blocks: [Block], topics: [String], minutes: Int) {
    self.blocks = blocks
    self.topics = topics
    self.minutes = minutes
  }
}

/// A course pinned by the digest of its files (cmi5: the version of a course structure).
public struct Edition: Sendable, Hashable {
  /// The course's id.
  public var course: String
  /// The edition's name, `Course.version`.
  public var version: String
  /// SHA-256 of the edition's `MANIFEST`, 64 hexadecimal digits in lower case.
  public var digest: String

  /// An edition of a course.
  public init(course: String, version: String, digest: String) {
    self.course = course
    self.version = version
    self.digest = digest
  }
}
