import Courseware
import Foundation

/// An edition that lies in a site.
struct PublishedEdition: Equatable {
  let edition: Edition
  let course: Course
  /// When its folder got its name.
  let publishedAt: Date
}

extension Editions {
  /// The course of the very edition, its name compared too.
  func load(_ edition: Edition) throws(Failure) -> Course {
    let course = try load(edition.digest, course: edition.course)
    guard course.version == edition.version else { throw .altered(digest: edition.digest) }
    return course
  }

  /// When an edition was published, by when its folder got its name; nil where it is not there.
  func publishedAt(_ digest: String) -> Date? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: folder + "/" + digest + "/MANIFEST")
    return attributes?[.modificationDate] as? Date
  }

  /// The latest edition of the same course that was published after this one; what is altered is passed by.
  func published(after edition: Edition) -> PublishedEdition? {
    guard let known = publishedAt(edition.digest) else { return nil }
    let newer = digests.compactMap { digest in publishedAt(digest).map { (digest: digest, date: $0) } }
      .filter { $0.date > known }.sorted { ($0.date, $0.digest) > ($1.date, $1.digest) }
    for (digest, date) in newer {
      guard let course = try? load(digest, course: edition.course) else { continue }
      return PublishedEdition(
        edition: Edition(course: course.id, version: course.version, digest: digest), course: course,
        publishedAt: date)
    }
    return nil
  }
}
