/// The files of one course, read and in memory.
public struct CourseSource: Sendable, Equatable {
  /// Where `course.xml` stands below `Courses`, as `hms-for-ledere/course.xml`.
  public var path: String
  /// The files that could be read.
  public var files: [SourceFile]
  /// The files that are named and could not be read, by path, each with the reason.
  public var unread: [String: Unreadable]
  /// The terms that the other courses of the site refer to: they share one glossary.
  public var termsElsewhere: Set<String>
  /// The courses of the site, by their ids, where the policy requires some; nil where they are not known.
  public var courses: Set<String>?

  /// A course of files that are in memory already.
  public init(
    path: String, files: [SourceFile], unread: [String: Unreadable] = [:], termsElsewhere: Set<String> = [],
    courses: Set<String>? = nil
  ) {
    self.path = path
    self.files = files
    self.unread = unread
    self.termsElsewhere = termsElsewhere
    self.courses = courses
  }

  /// Where errata stand, beside `course.xml`; they are no part of an edition.
  var errataPath: String { path.dropLast("course.xml".count) + "errata.xml" }

  /// Where the policy of the site stands, beside the courses; it is no part of an edition.
  static let policyPath = "policy.xml"

  /// Whether this is the policy of a site and what it refers to, and no course.
  public var isPolicyAlone: Bool { path == Self.policyPath }

  /// Whether a file says something of the course, or of the site, and is no part of an edition.
  func isBeside(_ path: String) -> Bool { path == errataPath || path == Self.policyPath }

  /// The id that `course.xml` gives the course; nil where it cannot be read.
  public var courseID: String? { file(at: path).flatMap { Markup.read($0.bytes).root?["id"] } }

  /// The file at a path below `Courses`.
  func file(at path: String) -> SourceFile? { files.first { $0.path == path } }

  /// Why there is no file at a path.
  func reasonUnread(_ path: String) -> Unreadable { unread[path] ?? .missing }
}

/// Why there is no course to compile; what is wrong inside a course is a ``Diagnostic``.
public enum SourceError: Error, Sendable, Equatable {
  /// Nothing stands at the path, or the folder has no `course.xml`.
  case noCourse(path: String)
  /// The path names something else than a course folder or a `course.xml`.
  case notACourse(path: String)
  /// The system refused to open the path, with its `errno`.
  case refused(path: String, errno: Int32)
}
