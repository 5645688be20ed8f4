import Courseware
import Register
import Synchronization

extension Published {
  /// What a site has published, read when it is asked for; an edition once, however many sessions were taken in it.
  static func `in`(_ site: Site) -> Published {
    let editions = ReadEditions(of: site)
    return Published(
      course: { editions.course($0) }, errata: site.errata(of:),
      reopens: { Set(Reopening(from: $0, to: $1).reopened.map(\.id)) })
  }
}

/// Editions that have been read, for as long as one question is asked; what could not be read is looked for again.
///
/// Several threads may ask: whoever wants one that is being read waits for it.
private final class ReadEditions: Sendable {
  private let editions: Editions
  private let courses = Mutex<[Edition: Course]>([:])

  init(of site: Site) { editions = Editions(folder: site.editions) }

  func course(_ edition: Edition) -> Course? {
    courses.withLock { courses in
      if let known = courses[edition] { return known }
      let course = try? editions.load(edition)
      courses[edition] = course
      return course
    }
  }
}
