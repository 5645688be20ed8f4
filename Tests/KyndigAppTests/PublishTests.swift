import ArgumentParser
import Authoring
import Courseware
import Foundation
import Testing

@testable import KyndigApp

@Suite("kyndig publish")
struct PublishTests {
  private func command(_ bench: Bench, _ more: [String] = []) throws -> Publish {
    try Publish.parse(
      [bench.site.courses + "/kurs", "--reader", "Kari Fjordheim", "--competence", "verneingeniør"] + more)
  }

  @Test("An edition is the course's files under the digest of their manifest, and who has read it stands beside")
  func edition() throws {
    let bench = try Bench(LittleCourse())
    let report = try command(bench).publish(in: bench.world)
    #expect(report.title == "HMS i det små")
    #expect(report.edition.version == "2026-1")
    #expect(report.folder == bench.site.editions + "/" + report.edition.digest)
    #expect(report.files == LittleCourse().files.keys.sorted())
    #expect(report.languages == ["nb"])
    #expect(!report.wasPublished)
    #expect(report.readers.map(\.name) == ["Kari Fjordheim"])
    let editions = Editions(folder: bench.site.editions)
    #expect(try editions.load(report.edition.digest, course: "kurs") == bench.course())
    #expect(try #require(Publication(in: report.folder)).readers == report.readers)
  }

  @Test("Publishing the same again adds who has read it, and changes nothing else")
  func again() throws {
    let bench = try Bench(LittleCourse())
    let first = try command(bench).publish(in: bench.world)
    let second = try Publish.parse([
      bench.site.courses + "/kurs", "--reader", "Ola Fjordheim", "--competence", "jurist",
    ]).publish(in: bench.world)
    #expect(second.wasPublished)
    #expect(second.edition == first.edition)
    #expect(second.readers.map(\.name) == ["Kari Fjordheim", "Ola Fjordheim"])
    #expect(try command(bench).publish(in: bench.world).readers == second.readers)
  }

  @Test("One name never means two contents")
  func nameTaken() throws {
    let bench = try Bench(LittleCourse())
    _ = try command(bench).publish(in: bench.world)
    try LittleCourse().replacing("Alle har plikter.", with: "Alle har noen plikter.").write(to: bench.site.courses)
    let publish = try command(bench)
    #expect(throws: Editions.Failure.nameTaken(course: "kurs", version: "2026-1")) {
      try publish.publish(in: bench.world)
    }
  }

  @Test("A course with errors is not published, and nothing is written")
  func errors() throws {
    let bench = try Bench(LittleCourse().replacing("<choice correct=\"true\">Du har den", with: "<choice>Du har den"))
    let publish = try command(bench)
    #expect(throws: Complaint.self) { try publish.publish(in: bench.world) }
    #expect(!FileManager.default.fileExists(atPath: bench.site.editions))
  }

  @Test(
    "Who has read it is never left out", arguments: [[], ["--reader", "Kari"], ["--reader", "", "--competence", "x"]])
  func reader(options: [String]) throws {
    let bench = try Bench(LittleCourse())
    let publish = try Publish.parse([bench.site.courses + "/kurs"] + options)
    let complaint = #expect(throws: Complaint.self) { try publish.publish(in: bench.world) }
    #expect(complaint?.code == .usage)
  }

  @Test("A record of readers that says nothing we understand is not written over")
  func damaged() throws {
    let bench = try Bench(LittleCourse())
    let report = try command(bench).publish(in: bench.world)
    try Data("{}".utf8).write(to: URL(fileURLWithPath: report.folder + "/publication.json"))
    let publish = try command(bench)
    #expect(throws: Editions.Failure.altered(digest: report.edition.digest)) { try publish.publish(in: bench.world) }
  }

  @Test("The report says all of it in three languages", arguments: Language.allCases)
  func text(language: Language) throws {
    let bench = try Bench(LittleCourse())
    let report = try command(bench).publish(in: bench.world)
    let text = report.text(TrainerPhrases.of(language).publish)
    for part in ["HMS i det små", "2026-1", report.edition.digest, report.folder, "Kari Fjordheim", "verneingeniør"] {
      #expect(text.contains(part))
    }
    #expect(report.json["edition"] == .string(report.edition.digest))
  }
}
