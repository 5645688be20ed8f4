import Authoring
import Courseware
import Foundation
import Testing

@testable import KyndigApp

@Suite("kyndig new")
struct NewTests {
  /// A folder that is in no site.
  private func empty() throws -> (folder: String, world: World) {
    let folder = NSTemporaryDirectory() + "kyndig-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var world = try Bench(LittleCourse()).world
    world.folder = folder
    return (folder, world)
  }

  private func diagnostics(of path: String) throws -> [Diagnostic] {
    Compilation(of: try CourseSource.read(at: path)).diagnostics
  }

  @Test("A new course passes check at once, and so it does with two new modules")
  func clean() throws {
    let (folder, world) = try empty()
    let made = try NewFiles.course("brannvern", in: world)
    #expect(made == .init(path: folder + "/brannvern", course: folder + "/brannvern"))
    #expect(try diagnostics(of: made.path) == [])
    for name in ["slokking", "romning-og-varsling"] {
      let module = try NewFiles.module("brannvern/\(name)", in: world)
      #expect(module == .init(path: folder + "/brannvern/\(name).xml", course: folder + "/brannvern"))
    }
    #expect(try diagnostics(of: made.path) == [])
    let course = try #require(Compilation(of: try CourseSource.read(at: made.path)).course)
    #expect(course.modules.map(\.id) == ["start", "slokking", "romning-og-varsling"])
    #expect(course.modules.map(\.title) == ["Kom i gang", "Slokking", "Romning og varsling"])
  }

  @Test("What a new course that was broken off leaves behind is no course")
  func halfMade() throws {
    let bench = try Bench(LittleCourse())
    try FileManager.default.copyItem(
      atPath: bench.site.courses + "/kurs", toPath: bench.site.courses + "/.half-made")
    #expect(try bench.site.onlyCourse() == bench.site.courses + "/kurs")
  }

  @Test("Inside a site a bare name is one of its courses, which shares what is there")
  func inSite() throws {
    let bench = try Bench(LittleCourse())
    var world = bench.world
    world.folder = bench.site.path
    let before = try Data(contentsOf: URL(fileURLWithPath: bench.site.courses + "/Shared/profile.xml"))
    let made = try NewFiles.course("brannvern", in: world)
    #expect(made.path == bench.site.courses + "/brannvern")
    #expect(try Data(contentsOf: URL(fileURLWithPath: bench.site.courses + "/Shared/profile.xml")) == before)
    #expect(try diagnostics(of: CoursePath.existing("brannvern", in: world)) == [])
  }

  @Test(
    "A name that cannot be an id is refused, and nothing is written",
    arguments: ["9liv", "å", "a b", "a&b", "-", String(repeating: "a", count: 65)])
  func name(name: String) throws {
    let (folder, world) = try empty()
    #expect(throws: NewFiles.Failure.self) { try NewFiles.course("x/" + name, in: world) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
  }

  @Test("Nothing is written over what is there")
  func exists() throws {
    let (folder, world) = try empty()
    _ = try NewFiles.course("brannvern", in: world)
    #expect(throws: NewFiles.Failure.exists(path: folder + "/brannvern")) {
      try NewFiles.course("brannvern", in: world)
    }
    _ = try NewFiles.module("brannvern/slokking", in: world)
    #expect(throws: NewFiles.Failure.exists(path: folder + "/brannvern/slokking.xml")) {
      try NewFiles.module("brannvern/slokking", in: world)
    }
  }

  @Test("A module goes into a course that is there, and is named as the lines around it are written")
  func moduleLine() throws {
    let (folder, world) = try empty()
    #expect(throws: NewFiles.Failure.noCourse(path: folder + "/ingen")) {
      try NewFiles.module("ingen/slokking", in: world)
    }
    let text = "<course xmlns=\"urn:kyndig:course:1\">\r\n\t<module href=\"a.xml\"/>\r\n</course>"
    let named = try #require(CourseTemplate.course(Array(text.utf8), naming: "b.xml"))
    #expect(
      String(decoding: named, as: UTF8.self)
        == "<course xmlns=\"urn:kyndig:course:1\">\r\n\t<module href=\"a.xml\"/>\r\n\t<module href=\"b.xml\"/>\r\n</course>"
    )
    #expect(CourseTemplate.course(Array("<course/>".utf8), naming: "b.xml") == nil)
    #expect(CourseTemplate.course(Array("<course".utf8), naming: "b.xml") == nil)
  }
}
