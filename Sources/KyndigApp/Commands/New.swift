import ArgumentParser
import Authoring
import Courseware
import Foundation

/// `kyndig new`: a course, or a module, that is without fault from the beginning.
struct New: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration(HelpWords.spoken.new) }

  @Argument(
    help: HelpWords.spoken.newName.help)
  var name: String
  @Flag(name: .long, help: ArgumentHelp(stringLiteral: HelpWords.spoken.module))
  var module = false
  @OptionGroup var language: LanguageOption

  func run() throws {
    let words = TrainerPhrases.of(language.chosen(in: .real))
    do {
      let made = try module ? NewFiles.module(name, in: .real) : NewFiles.course(name, in: .real)
      print(module ? words.moduleMade(made.path, made.course) : words.courseMade(made.path))
      print(words.checkWith(made.course))
    } catch {
      Complaint(of: error, in: language.chosen(in: .real)).end(isJSON: false)
    }
  }
}

/// Writes what a new course or module consists of, and nothing over what is there.
enum NewFiles {
  /// What was made, and the course it belongs to.
  struct Made: Equatable {
    var path: String
    var course: String
  }

  /// Why nothing was made.
  enum Failure: Error, Equatable {
    /// The name cannot be an id.
    case name(String)
    /// Something has the name already.
    case exists(path: String)
    /// The course that should get the module names no module, or is not there.
    case noCourse(path: String)
    case notWritten(path: String)
  }

  static func course(_ name: String, in world: World) throws(Failure) -> Made {
    let path = CoursePath.new(name, in: world)
    let id = try id(of: path)
    guard !FileManager.default.fileExists(atPath: path) else { throw .exists(path: path) }
    let today = CivilTime(world.now()).date.description
    let courses = URL(fileURLWithPath: path).deletingLastPathComponent().path
    for (file, text) in CourseTemplate.shared.sorted(by: { $0.key < $1.key }) {
      let shared = courses + "/Shared/" + file
      if !FileManager.default.fileExists(atPath: shared) { try write(Array(text.utf8), to: shared) }
    }
    let schema = courses + "/Schema/course.xsd"
    if !FileManager.default.fileExists(atPath: schema) { try write(CourseTemplate.schema, to: schema) }
    // Written aside and renamed: a folder with the course's name is always whole.
    let aside = courses + "/.\(world.name())"
    for (file, text) in CourseTemplate.course(id: id, title: title(of: id), date: today) {
      try write(Array(text.utf8), to: aside + "/" + file)
    }
    do { try DurableFile.move(aside, to: path) } catch { throw .notWritten(path: path) }
    return Made(path: path, course: path)
  }

  static func module(_ name: String, in world: World) throws(Failure) -> Made {
    let url = URL(fileURLWithPath: CoursePath.existing(name, in: world))
    let course = url.deletingLastPathComponent().path
    let id = try id(of: url.path)
    let path = course + "/\(id).xml"
    guard !FileManager.default.fileExists(atPath: path) else { throw .exists(path: path) }
    let main = course + "/course.xml"
    guard let bytes = FileManager.default.contents(atPath: main),
      let naming = CourseTemplate.course(Array(bytes), naming: "\(id).xml")
    else { throw .noCourse(path: course) }
    // The module first: a course never names a file that is not there.
    try write(Array(CourseTemplate.module(id: id, title: title(of: id)).utf8), to: path)
    try write(naming, to: main)
    return Made(path: path, course: course)
  }

  private static func id(of path: String) throws(Failure) -> String {
    let id = URL(fileURLWithPath: path).lastPathComponent
    guard CourseTemplate.isID(id) else { throw .name(id) }
    return id
  }

  /// `risiko-og-tiltak` as «Risiko og tiltak».
  private static func title(of id: String) -> String {
    let words = id.split { "-_.".contains($0) }.joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  private static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    do { try DurableFile.write(bytes, to: path) } catch { throw .notWritten(path: path) }
  }
}
