import Authoring
import Courseware
import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A course as it was named, with its files and where they are on the disk.
struct CheckedCourse {
  /// As it was named.
  let path: String
  /// The folder that the paths of the files begin in, without links.
  let folder: String
  var source: CourseSource

  init(at path: String) throws(SourceError) {
    source = try CourseSource.read(at: path)
    self.path = path
    var isFolder: ObjCBool = false
    let isFile = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
    let url = URL(fileURLWithPath: path)
    let course = isFile ? url.deletingLastPathComponent().path : path
    guard let canonical = realpath(course, nil) else { throw .refused(path: path, errno: errno) }
    defer { free(canonical) }
    let parent = URL(fileURLWithPath: String(cString: canonical))
    // A policy stands beside the folders of the courses, not in one.
    folder = source.isPolicyAlone ? parent.path : parent.deletingLastPathComponent().path
  }

  /// The edition that was last published of it in the site around it.
  var published: Course? {
    guard let site = Site.around(folder), let id = source.courseID else { return nil }
    return Editions(folder: site.editions).latest(of: id)
  }

  /// Where a file of the course is on the disk.
  func location(of file: String) -> String { folder + "/" + file }
}

extension Circumstances {
  /// The same, with what was last published of the course.
  func with(_ published: Course?) -> Circumstances {
    var circumstances = self
    circumstances.published = published
    return circumstances
  }
}
