import Authoring
import Foundation
import Testing

@Suite("A course is read from its folder, and nothing outside it")
struct CourseSourceTests {
  /// A folder that is gone after the test.
  private final class Folder {
    let url: URL

    init(_ course: SmallCourse = SmallCourse()) throws {
      url = FileManager.default.temporaryDirectory.appendingPathComponent("kyndig-\(UUID().uuidString)")
      for (path, text) in course.files {
        let file = url.appendingPathComponent("Courses/\(path)")
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
      }
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    var course: String { url.appendingPathComponent("Courses/kurs").path }

    func link(_ path: String, to target: String) throws {
      let link = url.appendingPathComponent("Courses/\(path)")
      try? FileManager.default.removeItem(at: link)
      try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: target)
    }
  }

  @Test("The folder and its course.xml name the same course, and an edition is exactly the files it uses")
  func read() throws {
    let folder = try Folder(SmallCourse().with("kurs/notater.xml", "<x/>"))
    let source = try CourseSource.read(at: folder.course)
    #expect(source == (try CourseSource.read(at: folder.course + "/course.xml")))
    #expect(source == (try CourseSource.read(at: folder.course + "/")))
    let compilation = Compilation(of: source)
    #expect(compilation.course == SmallCourse().compilation.course)
    #expect(
      compilation.files.map(\.path) == [
        "Shared/glossary.xml", "Shared/profile.xml", "Shared/sources.xml", "Shared/thresholds.xml", "kurs/M01.xml",
        "kurs/course.xml",
      ])
  }

  @Test("What is no course at all is an error of its own")
  func noCourse() throws {
    let folder = try Folder()
    let missing = folder.course + "2"
    #expect(throws: SourceError.noCourse(path: missing)) { try CourseSource.read(at: missing) }
    #expect(throws: SourceError.noCourse(path: missing + "/course.xml")) {
      try CourseSource.read(at: missing + "/course.xml")
    }
    let empty = folder.url.appendingPathComponent("Courses/Shared").path
    #expect(throws: SourceError.noCourse(path: empty)) { try CourseSource.read(at: empty) }
    let module = folder.course + "/M01.xml"
    #expect(throws: SourceError.notACourse(path: module)) { try CourseSource.read(at: module) }
  }

  @Test("A module of another course is read, and is part of the edition")
  func otherCourse() throws {
    let course = SmallCourse().with("annet/M01.xml", SmallCourse.module).with("kurs/M01.xml", nil)
      .replacing("\"M01.xml\"", with: "\"../annet/M01.xml\"", in: "kurs/course.xml")
    let folder = try Folder(course)
    let compilation = Compilation(of: try CourseSource.read(at: folder.course))
    #expect(compilation.diagnostics == [])
    #expect(compilation.files.map(\.path).contains("annet/M01.xml"))
  }

  @Test(
    "A module outside Courses is refused without being looked for",
    arguments: ["../../M01.xml", "/etc/passwd", "file:///etc/passwd", "..\\M01.xml", "../../Courses/kurs/M01.xml"])
  func outside(reference: String) throws {
    let course = SmallCourse().replacing("\"M01.xml\"", with: "\"\(reference)\"", in: "kurs/course.xml")
    let folder = try Folder(course)
    try Data(SmallCourse.module.utf8).write(to: folder.url.appendingPathComponent("M01.xml"))
    let compilation = Compilation(of: try CourseSource.read(at: folder.course))
    #expect(
      compilation.diagnostics == [
        Diagnostic(
          problem: .unreadableFile(path: reference, reason: .outside),
          labels: [
            Label(role: .primary, range: try place(reference, of: course, file: "kurs/course.xml"))
          ], path: "/course/module")
      ])
  }

  @Test("A module that is missing, a folder, a pipe or too large is said where it is named")
  func unreadable() throws {
    let folder = try Folder()
    let module = folder.course + "/M01.xml"
    func reasons() throws -> [Problem] {
      let compilation = Compilation(of: try CourseSource.read(at: folder.course))
      #expect(compilation.diagnostics.map { $0.labels[0].range.file } == ["kurs/course.xml"])
      #expect(compilation.course == nil)
      return compilation.diagnostics.map(\.problem)
    }
    try FileManager.default.removeItem(atPath: module)
    #expect(try reasons() == [.unreadableFile(path: "kurs/M01.xml", reason: .missing)])
    try FileManager.default.createDirectory(atPath: module, withIntermediateDirectories: false)
    #expect(try reasons() == [.unreadableFile(path: "kurs/M01.xml", reason: .notAFile)])
    try FileManager.default.removeItem(atPath: module)
    #expect(mkfifo(module, 0o600) == 0)
    #expect(try reasons() == [.unreadableFile(path: "kurs/M01.xml", reason: .notAFile)])
    try FileManager.default.removeItem(atPath: module)
    #expect(FileManager.default.createFile(atPath: module, contents: nil))
    #expect(truncate(module, 50_000_000) == 0)
    #expect(
      try reasons() == [
        .unreadableFile(path: "kurs/M01.xml", reason: .tooLarge(bytes: 50_000_000, limit: 33_554_432))
      ])
  }

  @Test("A symbolic link is not followed, whether it is the module, a folder on the way, or a shared file")
  func links() throws {
    let folder = try Folder()
    try Data(SmallCourse.module.utf8).write(to: folder.url.appendingPathComponent("M01.xml"))
    try folder.link("kurs/M01.xml", to: "../../M01.xml")
    #expect(
      Compilation(of: try CourseSource.read(at: folder.course)).diagnostics.map(\.problem) == [
        .unreadableFile(path: "kurs/M01.xml", reason: .link)
      ])

    let other = try Folder(
      SmallCourse().replacing("\"M01.xml\"", with: "\"../annet/M01.xml\"", in: "kurs/course.xml"))
    try other.link("annet", to: "kurs")
    #expect(
      Compilation(of: try CourseSource.read(at: other.course)).diagnostics.map(\.problem) == [
        .unreadableFile(path: "annet/M01.xml", reason: .link)
      ])

    let third = try Folder()
    try third.link("Shared/glossary.xml", to: "../kurs/course.xml")
    #expect(
      Compilation(of: try CourseSource.read(at: third.course)).diagnostics == [
        Diagnostic(
          problem: .unreadableFile(path: "Shared/glossary.xml", reason: .link),
          labels: [
            Label(
              role: .primary,
              range: SourceRange(file: "Shared/glossary.xml", line: 1, column: 1, endLine: 1, endColumn: 1))
          ])
      ])
  }

  @Test("A course.xml of 50 MB, or one that is a link, is said of the file itself")
  func unreadableCourse() throws {
    let folder = try Folder()
    #expect(truncate(folder.course + "/course.xml", 50_000_000) == 0)
    let compilation = Compilation(of: try CourseSource.read(at: folder.course))
    #expect(
      compilation.diagnostics.map(\.problem) == [
        .unreadableFile(path: "kurs/course.xml", reason: .tooLarge(bytes: 50_000_000, limit: 33_554_432))
      ])
    try folder.link("kurs/course.xml", to: "M01.xml")
    #expect(
      Compilation(of: try CourseSource.read(at: folder.course)).diagnostics.map(\.problem) == [
        .unreadableFile(path: "kurs/course.xml", reason: .link)
      ])
  }

  @Test("Errata are read from beside the course, and a link to them is not followed")
  func errata() throws {
    let folder = try Folder(SmallCourse.whole)
    #expect(Compilation(of: try CourseSource.read(at: folder.course)).errata == SmallCourse.whole.compilation.errata)
    try folder.link("kurs/errata.xml", to: "course.xml")
    #expect(
      Compilation(of: try CourseSource.read(at: folder.course)).diagnostics == [
        Diagnostic(
          problem: .unreadableFile(path: "kurs/errata.xml", reason: .link),
          labels: [
            Label(
              role: .primary,
              range: SourceRange(file: "kurs/errata.xml", line: 1, column: 1, endLine: 1, endColumn: 1))
          ])
      ])
  }

  @Test("A module reference is mended with the element it stands on, and the file still read")
  func misspeltModule() throws {
    let course = SmallCourse().replacing("<module href", with: "<modul href", in: "kurs/course.xml")
    let folder = try Folder(course)
    let compilation = Compilation(of: try CourseSource.read(at: folder.course))
    #expect(compilation.diagnostics.map(\.code) == [.unknownElement])
    #expect(compilation.files.map(\.path).contains("kurs/M01.xml"))
  }
}
