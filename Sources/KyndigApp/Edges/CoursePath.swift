import Foundation

/// What a trainer types to mean a course: a path, or its name in the site she is in.
enum CoursePath {
  /// The path of a course that is there: what was typed where that exists, else the course of that name in the site around.
  static func existing(_ typed: String, in world: World) -> String {
    let path = absolute(typed, in: world)
    guard !FileManager.default.fileExists(atPath: path), let courses = coursesAround(world) else { return path }
    let named = courses + "/" + typed
    // The first part names the course; what follows names something in it.
    let course = courses + "/" + (typed.split(separator: "/").first.map(String.init) ?? typed)
    return FileManager.default.fileExists(atPath: course + "/course.xml") ? named : path
  }

  /// What was typed where it exists, and else the path of the course of that name in the site around.
  static func typed(_ typed: String, in world: World) -> String {
    FileManager.default.fileExists(atPath: absolute(typed, in: world)) ? typed : existing(typed, in: world)
  }

  /// Where a new course goes: a bare name inside a site is one of its courses.
  static func new(_ typed: String, in world: World) -> String {
    guard !typed.contains("/"), let courses = coursesAround(world) else { return absolute(typed, in: world) }
    return courses + "/" + typed
  }

  /// The path of a file below `Courses` as the trainer can open it: below the folder that was named.
  static func shown(_ file: String, ofCourseAt path: String) -> String {
    guard let range = path.range(of: "Courses/", options: .backwards) else { return file }
    return path[..<range.upperBound] + file
  }

  private static func absolute(_ typed: String, in world: World) -> String {
    let path = typed.hasPrefix("/") ? typed : world.folder + "/" + typed
    return URL(fileURLWithPath: path).standardizedFileURL.path
  }

  private static func coursesAround(_ world: World) -> String? { Site.around(world.folder)?.courses }
}
