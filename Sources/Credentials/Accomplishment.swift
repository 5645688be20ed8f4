/// What a leader has done: the facts that she attests and that an issuer certifies.
///
/// Every text is checked when the value is made, so that what is signed can also be shown: nothing hidden, no line
/// breaks, no space at the ends, within a length that fits the diploma.
public struct Accomplishment: Sendable, Equatable {
  /// The leader's name.
  public let name: String
  /// Which duty the training meets.
  public let level: Level
  /// The course and the edition.
  public let course: Course
  /// The modules that were completed, in order.
  public let modules: [Module]
  /// Minutes of activity measured.
  public let activeMinutes: Int
  /// First and last day.
  public let period: Period
  /// The final result.
  public let result: Result
  /// The digest of the business profile that tailored the course.
  public let profile: Digest
  /// The digest of the transcript; see ``Digest/init(transcript:)``.
  public let transcript: Digest
  /// The business that the leader leads, where she has named it.
  public let employer: Employer?
  /// Who stands for the training.
  public let provider: Provider

  /// Gathers the facts, and throws at the first one that cannot be attested.
  public init(
    name: String, level: Level, course: Course, modules: [Module], activeMinutes: Int, period: Period, result: Result,
    profile: Digest, transcript: Digest, employer: Employer?, provider: Provider
  ) throws(AccomplishmentProblem) {
    self.name = name
    self.level = level
    self.course = course
    self.modules = modules
    self.activeMinutes = activeMinutes
    self.period = period
    self.result = result
    self.profile = profile
    self.transcript = transcript
    self.employer = employer
    self.provider = provider
    try check()
  }

  /// Nominal minutes: the sum over the modules.
  public var nominalMinutes: Int { modules.reduce(0) { $0 + $1.minutes } }
}

extension Accomplishment {
  /// The leader's level, which decides title, law reference and the sentence she signs.
  public enum Level: String, Sendable, CaseIterable {
    /// The top leader: the employer's own training, arbeidsmiljøloven § 3-5.
    case top
    /// A leader under the top: arbeidsmiljøloven § 3-2 (1) b.
    case other
  }

  /// The course, and the edition of it that was taken.
  public struct Course: Sendable, Equatable {
    /// The course's id, as its author wrote it.
    public let id: String
    /// The title.
    public let title: String
    /// The edition's name.
    public let version: String
    /// The edition's digest: that of its ``Manifest``.
    public let edition: Digest
    /// The day whose rules the edition states, `2026-11-22`.
    public let rulesAsOf: String
    /// The language it was taken in, a BCP 47 tag such as `nb`.
    public let language: String

    /// Names a course and its edition.
    public init(id: String, title: String, version: String, edition: Digest, rulesAsOf: String, language: String) {
      self.id = id
      self.title = title
      self.version = version
      self.edition = edition
      self.rulesAsOf = rulesAsOf
      self.language = language
    }
  }

  /// A completed module.
  public struct Module: Sendable, Equatable {
    /// The title.
    public let title: String
    /// Nominal minutes, as the edition computes them.
    public let minutes: Int

    /// A module with its nominal minutes.
    public init(title: String, minutes: Int) {
      self.title = title
      self.minutes = minutes
    }
  }

  /// The first and the last day, civil dates such as `2026-11-21` in the leader's time zone.
  public struct Period: Sendable, Equatable {
    /// The first day.
    public let start: String
    /// The last day.
    public let end: String

    /// The days from `start` to `end`.
    public init(start: String, end: String) {
      self.start = start
      self.end = end
    }
  }

  /// A passed result, in whole per cent.
  public struct Result: Sendable, Equatable {
    /// The scaled score, 0–100.
    public let score: Int
    /// What passes, 0–100.
    public let required: Int
    /// Which attempt gave the score, from 1.
    public let attempt: Int

    /// A result in whole per cent.
    public init(score: Int, required: Int, attempt: Int) {
      self.score = score
      self.required = required
      self.attempt = attempt
    }
  }

  /// The business.
  public struct Employer: Sendable, Equatable {
    /// The name.
    public let name: String
    /// Nine digits from Brønnøysundregistrene.
    public let organisationNumber: String?

    /// A business by its name, and its number where that is known.
    public init(name: String, organisationNumber: String? = nil) {
      self.name = name
      self.organisationNumber = organisationNumber
    }
  }

  /// Who stands for the training, as the course says.
  public struct Provider: Sendable, Equatable {
    /// The provider's name.
    public let name: String
    /// The person responsible for the training.
    public let responsible: String
    /// That person's competence.
    public let competence: String
    /// An e-mail address, a telephone number or a web address.
    public let contact: String

    /// A provider with the person responsible.
    public init(name: String, responsible: String, competence: String, contact: String) {
      self.name = name
      self.responsible = responsible
      self.competence = competence
      self.contact = contact
    }
  }
}
