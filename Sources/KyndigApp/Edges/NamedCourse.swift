import Authoring
import Courseware

/// A course that a trainer has named: one in a folder, or an edition that was published.
struct NamedCourse {
  var course: Course
  /// The digest that an edition of it has; nil where its files cannot be in one.
  var digest: String?
  /// What proved wrong in it, where that is known.
  var errata: Errata?
  /// The course in the languages it is wholly translated into.
  var translations: [String: Course] = [:]

  /// Why nothing is meant.
  enum Failure: Error {
    /// Neither a course nor an edition has the name.
    case notFound(String)
    /// The course has so many errors.
    case errors(Int, path: String)
  }

  /// What a name may mean: the course at a path or of a name in the site around, else the editions of a digest, the beginning
  /// of one, or a version.
  static func find(_ name: String, site: String?, in world: World) throws -> [NamedCourse] {
    let path = CoursePath.typed(name, in: world)
    do {
      let compilation = Compilation(of: try CourseSource.read(at: path))
      guard let course = compilation.course else { throw Failure.errors(compilation.errorCount, path: path) }
      return [
        NamedCourse(
          course: course, digest: Editions.digest(of: compilation.files), errata: compilation.errata,
          translations: compilation.translations)
      ]
    } catch SourceError.noCourse {
      // Where there is no site to look in, there are no editions; one that was named must be one.
      let site = site == nil ? try? Site.find(named: nil, in: world) : try Site.find(named: site, in: world)
      let found = try site.map { try Editions(folder: $0.editions).editions(named: name) } ?? []
      guard !found.isEmpty else { throw Failure.notFound(name) }
      return found.map { NamedCourse(course: $0.course, digest: $0.digest) }
    }
  }
}
