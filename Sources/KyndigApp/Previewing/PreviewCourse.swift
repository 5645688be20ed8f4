import Authoring
import Courseware
import Foundation

/// The course that is being previewed, as its files are now.
struct PreviewCourse {
  /// The folder of the course.
  let path: String
  /// The language it is shown in; nil is the one it is written in.
  let language: String?
  private(set) var compilation: Compilation
  private var stamps: [String: Stamp]

  /// What tells that a file has been saved.
  private struct Stamp: Equatable {
    var date: Date?
    var size: Int?
  }

  /// Reads the course.
  init(at path: String, language: String?) throws {
    self.path = path
    self.language = language
    compilation = Compilation(of: try CourseSource.read(at: path))
    stamps = Self.stamps(of: compilation.files.map(\.path), at: path)
  }

  /// The course in the language that was asked for; nil while it has errors, or the language is not complete.
  var course: Course? { language.map { compilation.translations[$0] } ?? compilation.course }

  /// Reads the course again where one of its files has been saved since, and says whether that was so.
  mutating func reload() -> Bool {
    let now = Self.stamps(of: stamps.keys, at: path)
    guard now != stamps else { return false }
    stamps = now
    // A file that is being replaced may be missing for a moment: what was there stays until the next look.
    guard let source = try? CourseSource.read(at: path) else { return false }
    compilation = Compilation(of: source)
    // A file that is gone is still looked for: the course goes on when it comes back.
    stamps = Self.stamps(of: Set(stamps.keys).union(compilation.files.map(\.path)), at: path)
    return true
  }

  private static func stamps(of files: some Sequence<String>, at path: String) -> [String: Stamp] {
    let folder = path.hasSuffix("/course.xml") ? URL(fileURLWithPath: path).deletingLastPathComponent().path : path
    let courses = URL(fileURLWithPath: folder).deletingLastPathComponent().path
    var stamps: [String: Stamp] = [:]
    for file in files {
      let attributes = try? FileManager.default.attributesOfItem(atPath: courses + "/" + file)
      stamps[file] = Stamp(
        date: attributes?[.modificationDate] as? Date, size: (attributes?[.size] as? NSNumber)?.intValue)
    }
    return stamps
  }
}

extension Course {
  /// The id of a step by what a trainer types for it: the id itself, a module's, or one that only one step or item has.
  func step(typed: String) -> String? {
    if let module = modules.first(where: { $0.id == typed }) { return module.steps.first?.id }
    // What stands behind a stop is somebody's, though not everybody's.
    let ids = modules.flatMap { module in
      module.lessons.flatMap(\.steps).map(\.id) + module.tasks.map(\.id) + module.banks.flatMap(\.items).map(\.id)
    }
    if ids.contains(typed) { return typed }
    let namesakes = ids.filter { $0.hasSuffix("/" + typed) }
    return namesakes.count == 1 ? namesakes.first : nil
  }

  /// The course with an item of a bank as the first practice of its module, so that it can be looked at by itself.
  func presenting(_ id: String) -> Course {
    var course = self
    for index in course.modules.indices {
      guard let item = course.modules[index].banks.flatMap(\.items).first(where: { $0.id == id }) else { continue }
      let lesson = Lesson(id: id + ".preview", title: course.modules[index].title, steps: [.practice(item)])
      course.modules[index].lessons.insert(lesson, at: 0)
    }
    return course
  }
}
