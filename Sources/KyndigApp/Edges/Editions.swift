import Authoring
import Courseware
import Credentials
import Foundation

/// What has been taught, byte for byte, under the digest of its files.
struct Editions {
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
    let manifest: Manifest
    do {
      manifest = try Manifest(of: Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first })
    } catch {
      throw .notWritten(path: folder)
    }
    let edition = Edition(course: course.id, version: course.version, digest: manifest.digest.hex)
    let path = folder + "/" + edition.digest
    if FileManager.default.fileExists(atPath: path) { return edition }
    for digest in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] where Digest(hex: digest) != nil
    {
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
    let digests = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter {
      Digest(hex: $0) != nil
    }
    let dated = digests.map { digest in
      let attributes = try? FileManager.default.attributesOfItem(atPath: folder + "/" + digest + "/MANIFEST")
      return (digest, attributes?[.modificationDate] as? Date ?? .distantPast)
    }
    for (digest, _) in dated.sorted(by: { $0.1 > $1.1 }) {
      if let edition = try? load(digest, course: course) { return edition }
    }
    return nil
  }

  /// The course of an edition, every file of it compared with the manifest, and the manifest with its digest.
  func load(_ digest: String, course id: String) throws(Failure) -> Course {
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
    guard let main, let course = Compilation(of: CourseSource(path: main.path, files: files)).course, course.id == id
    else { throw .altered(digest: digest) }
    return course
  }
}
