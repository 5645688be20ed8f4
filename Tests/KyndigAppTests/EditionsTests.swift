import Authoring
import Courseware
import Foundation
import Testing

@testable import KyndigApp

@Suite("Editions by name")
struct EditionsTests {
  /// A site with two editions of one course.
  private static func published() throws -> (bench: Bench, editions: Editions, digests: [String]) {
    let bench = try Bench(LittleCourse())
    let editions = Editions(folder: bench.site.editions)
    let digests = try ["2026-1", "2026-2"].map { version in
      let compilation = PrintTests.compilation(
        LittleCourse().replacing("2026-1", with: version, in: "kurs/course.xml"))
      return try editions.publish(try #require(compilation.course), files: compilation.files).digest
    }
    return (bench, editions, digests)
  }

  @Test("are found by version, by digest and by the beginning of one; else not")
  func names() throws {
    let (bench, editions, digests) = try Self.published()
    try withExtendedLifetime(bench) {
      #expect(editions.digests == digests.sorted())
      for (version, digest) in zip(["2026-1", "2026-2"], digests) {
        for name in [version, digest, String(digest.prefix(6)), digest.prefix(12).uppercased()] {
          let found = try editions.editions(named: name)
          #expect(found.map(\.digest) == [digest], "\(name)")
          #expect(found.map(\.course.version) == [version])
        }
      }
      for name in ["2026-3", String(digests[0].prefix(5)), "", "ffffffffffff"] {
        #expect(try editions.editions(named: name).isEmpty, "\(name)")
      }
    }
  }

  @Test("one that was altered is refused when it is named, and passed by when it is not")
  func altered() throws {
    let (bench, editions, digests) = try Self.published()
    try withExtendedLifetime(bench) {
      try Data("x".utf8).write(to: URL(fileURLWithPath: "\(editions.folder)/\(digests[0])/kurs/M01.xml"))
      #expect(throws: Editions.Failure.altered(digest: digests[0])) { try editions.editions(named: digests[0]) }
      #expect(try editions.editions(named: "2026-1").isEmpty)
      #expect(try editions.editions(named: "2026-2").map(\.digest) == [digests[1]])
    }
  }

  @Test("one that today's rules refuse is still loaded, as it was taught")
  func olderRules() throws {
    let bench = try Bench(LittleCourse())
    let editions = Editions(folder: bench.site.editions)
    // No answer is right: the rules have an error for it, the schema has none.
    let course = LittleCourse().replacing("<choice correct=\"true\">Rydder", with: "<choice>Rydder", in: "kurs/M02.xml")
    let compilation = PrintTests.compilation(course)
    #expect(compilation.course == nil)
    let taught = try #require(Course(ofEdition: CourseSource(path: "kurs/course.xml", files: compilation.files)))
    let digest = try editions.publish(taught, files: compilation.files).digest
    #expect(try editions.load(digest, course: "kurs") == taught)
    // What departs from the schema was never an edition.
    let broken = PrintTests.compilation(LittleCourse().replacing("<title>Orden</title>", with: "", in: "kurs/M02.xml"))
    let other = try editions.publish(
      try #require(
        PrintTests.compilation(LittleCourse().replacing("2026-1", with: "2026-9", in: "kurs/course.xml")).course),
      files: broken.files)
    #expect(throws: Editions.Failure.altered(digest: other.digest)) { try editions.load(other.digest, course: "kurs") }
  }
}
