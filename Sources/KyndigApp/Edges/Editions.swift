import Authoring
import Courseware
import Credentials
import Foundation

/// What has been taught, byte for byte, under the digest of its files.
struct Editions: Sendable {
  /// `Certificates/editions`.
  let folder: String

  /// Why an edition cannot be had.
  enum Failure: Error, Equatable {
    /// The name stands for other content already.
    case nameTaken(course: String, version: String)
    /// The folder is missing, or a file in it is not what its manifest says.
    case altered(digest: String)
    case notWritten(path: String)
  }

  /// Publishes what was compiled, unless it is published already.
  func publish(_ course: Course, files: [SourceFile]) throws(Failure) -> Edition {
    guard let manifest = Self.manifest(of: files) else { throw .notWritten(path: folder) }
    let edition = Edition(course: course.id, version: course.version, digest: manifest.digest.hex)
    let path = folder + "/" + edition.digest
    if FileManager.default.fileExists(atPath: path) { return edition }
    for digest in digests {
      guard let other = try? load(digest, course: course.id) else { continue }
      guard other.version != course.version else { throw .nameTaken(course: course.id, version: course.version) }
    }
    do {
      // Written aside and renamed: a folder with a digest for its name is always whole.
      let aside = folder + "/.\(UUID().uuidString)"
      for file in files { try DurableFile.write(file.bytes, to: aside + "/" + file.path) }
      try DurableFile.write(manifest.bytes, to: aside + "/MANIFEST")
      try DurableFile.move(aside, to: path)
    } catch {
      throw .notWritten(path: path)
    }
    return edition
  }

  /// The edition of a course that was published last, by when its folder got its name; nil where there is none.
  func latest(of course: String) -> Course? {
    let dated = digests.map { digest in (digest, publishedAt(digest) ?? .distantPast) }
    for (digest, _) in dated.sorted(by: { $0.1 > $1.1 }) {
      if let edition = try? load(digest, course: course) { return edition }
    }
    return nil
  }

  /// The digest that an edition of these files has; nil where their paths cannot be in one.
  static func digest(of files: [SourceFile]) -> String? { manifest(of: files)?.digest.hex }

  private static func manifest(of files: [SourceFile]) -> Manifest? {
    try? Manifest(of: Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first })
  }

  /// The digests of everything published, sorted.
  var digests: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { Digest(hex: $0) != nil }.sorted()
  }

  /// The editions that a name may mean: a digest, the beginning of one, or a version; by digest.
  ///
  /// A version may mean one edition of each course. An altered edition is named by its digest alone.
  func editions(named name: String) throws(Failure) -> [(digest: String, course: Course)] {
    var found: [(digest: String, course: Course)] = []
    let isDigest = name.utf8.count >= Self.shortestDigest
    for digest in digests {
      if isDigest, digest.hasPrefix(name.lowercased()) {
        found.append((digest, try load(digest)))
      } else if let course = try? load(digest), course.version == name {
        found.append((digest, course))
      }
    }
    return found
  }

  /// How much of a digest names an edition.
  private static let shortestDigest = 6

  /// The course of an edition, which must be the course of that id.
  func load(_ digest: String, course id: String) throws(Failure) -> Course {
    let course = try load(digest)
    guard course.id == id else { throw .altered(digest: digest) }
    return course
  }

  /// The course of an edition as its authors wrote it.
  ///
  /// The schema decides, not today's rules: what was taught stays as it was.
  func load(_ digest: String) throws(Failure) -> Course {
    guard let course = Course(ofEdition: try source(digest)) else { throw .altered(digest: digest) }
    return course
  }

  /// The course of an edition in a language that it is wholly translated into; nil where it is not.
  func load(_ edition: Edition, in language: String) throws(Failure) -> Course? {
    Course(ofEdition: try source(edition.digest), in: language)
  }

  /// The files of an edition, every one compared with the manifest, and the manifest with its digest.
  func source(_ digest: String) throws(Failure) -> CourseSource {
    let path = folder + "/" + digest
    guard let bytes = try? Data(contentsOf: URL(fileURLWithPath: path + "/MANIFEST")),
      let manifest = try? Manifest(parsing: bytes), manifest.digest.hex == digest
    else { throw .altered(digest: digest) }
    var files: [SourceFile] = []
    for entry in manifest.entries {
      guard let bytes = try? Data(contentsOf: URL(fileURLWithPath: path + "/" + entry.path)),
        Digest(of: bytes) == entry.digest
      else { throw .altered(digest: digest) }
      files.append(SourceFile(path: entry.path, bytes: Array(bytes)))
    }
    let main = files.first { $0.path.hasSuffix("/course.xml") && !$0.path.dropLast(11).contains("/") }
    guard let main else { throw .altered(digest: digest) }
    return CourseSource(path: main.path, files: files)
  }
}
