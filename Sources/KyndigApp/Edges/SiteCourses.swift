import Authoring
import Courseware
import Foundation

// What a site knows of its courses by name.
extension Site {
  /// The id of the course in a folder; nil where `course.xml` cannot be read.
  func id(ofCourse folder: String) -> String? { (try? CourseSource.read(at: courses + "/" + folder))?.courseID }

  /// The folder of the course that a name means: the folder's own name, or the course's id; nil where no course has it.
  func folder(ofCourse name: String) -> String? {
    let folders = courseNames
    return folders.first { $0 == name } ?? folders.first { id(ofCourse: $0) == name }
  }

  /// That no course has the name, with what is nearest to it.
  func unknownCourse(_ name: String) -> SiteError {
    let found = courseNames
    let ids = found.compactMap(id)
    return .unknownCourse(name, nearest: suggestion(for: name, among: found + ids)?.name, found: found)
  }

  /// What proved wrong in a course; nil where nothing is said, or the file is broken: `kyndig check` tells of that.
  func errata(of course: String) -> Errata? {
    for folder in courseNames where FileManager.default.fileExists(atPath: "\(courses)/\(folder)/errata.xml") {
      guard let source = try? CourseSource.read(at: courses + "/" + folder) else { continue }
      if let errata = Errata(of: source), errata.course == course { return errata }
    }
    return nil
  }
}
