import Authoring
import Foundation
import Testing

@Suite("The courses of a site share a glossary")
struct TermsElsewhereTests {
  /// A folder of courses that is gone after the test.
  private final class Site {
    let courses: URL

    init(_ files: [String: String] = [:]) throws {
      courses = FileManager.default.temporaryDirectory.appendingPathComponent("kyndig-\(UUID().uuidString)")
      for (path, text) in SmallCourse().files.merging(files, uniquingKeysWith: { $1 }) {
        let file = courses.appendingPathComponent(path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
      }
    }

    deinit { try? FileManager.default.removeItem(at: courses) }

    func terms() throws -> Set<String> {
      try CourseSource.read(at: courses.appendingPathComponent("kurs").path).termsElsewhere
    }
  }

  static func module(_ term: String) -> String {
    "<module xmlns=\"urn:kyndig:course:1\"><p><term ref=\" \(term) \">ord</term><term>uten</term></p></module>"
  }

  @Test("The terms of the other courses are gathered, whether the course names the file or not")
  func gathered() throws {
    let site = try Site([
      "annet/course.xml": "<course/>", "annet/01.xml": Self.module("varsling"), "annet/02.xml": Self.module("amu"),
      "tredje/course.xml": Self.module("tilsyn"),
    ])
    #expect(try site.terms() == ["varsling", "amu", "tilsyn"])
    #expect(try Site().terms() == [])
  }

  @Test(
    "What is no course, or not beside its course.xml, is left alone",
    arguments: [
      "Schema/course.xml", "Shared/course.xml", "annet/01.xml", "annet/under/course.xml", "course.xml",
      "annet/translations/course.xml",
    ])
  func leftAlone(path: String) throws {
    #expect(try Site([path: Self.module("varsling")]).terms() == [])
  }

  @Test("A broken neighbour takes nothing from the others")
  func broken() throws {
    let site = try Site([
      "annet/course.xml": "<course>", "annet/01.xml": Self.module("varsling"), "annet/02.xml": "<module>\u{0}",
    ])
    let long = site.courses.appendingPathComponent("annet/03.xml")
    try FileManager.default.createDirectory(at: long, withIntermediateDirectories: true)
    #expect(try site.terms() == ["varsling"])
  }

  @Test("No link is followed, neither to a folder nor to a file")
  func links() throws {
    let site = try Site(["annet/course.xml": "<course/>"])
    let outside = try Site(["kurs/02.xml": Self.module("varsling")])
    for (link, target) in [("lenke", "kurs"), ("annet/01.xml", "kurs/02.xml")] {
      try FileManager.default.createSymbolicLink(
        at: site.courses.appendingPathComponent(link),
        withDestinationURL: outside.courses.appendingPathComponent(target))
    }
    #expect(try site.terms() == [])
  }
}
