import ArgumentParser
import Authoring
import Courseware
import Foundation
import Register

/// `kyndig publish`: pins a course as it is now, under the digest of its files.
struct Publish: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration(HelpWords.spoken.publish) }

  @Argument(help: HelpWords.spoken.courseFolder.help)
  var path: String
  @Option(name: .long, help: HelpWords.spoken.reader.help)
  var reader: String?
  @Option(name: .long, help: HelpWords.spoken.competence.help)
  var competence: String?
  @OptionGroup var site: SiteOptions
  @OptionGroup var language: LanguageOption
  @ArgumentParser.Flag(name: .long, help: HelpWords.json("kyndig.publish.v1"))
  var json = false

  func run() throws {
    do {
      let report = try publish(in: .real)
      print(json ? report.json.text : report.text(TrainerPhrases.of(language.chosen(in: .real)).publish))
    } catch {
      Complaint(of: error, in: language.chosen(in: .real)).end(isJSON: json)
    }
  }

  /// Where an organisation issues, whoever publishes is an issuer, and the edition is entered in the log; `asking` asks for the passphrase.
  func publish(in world: World, asking: OfficeAsking? = nil) throws -> PublishReport {
    let words = TrainerPhrases.of(language.chosen(in: world)).publish
    guard let reader, let competence else { throw Complaint(.usage, words.readerMissing) }
    let allowed = 1...Publication.longest
    guard allowed.contains(reader.count), allowed.contains(competence.count) else {
      throw Complaint(.usage, words.readerTooLong(Publication.longest))
    }
    let path = CoursePath.existing(path, in: world)
    let compilation = Compilation(of: try CourseSource.read(at: path))
    guard let course = compilation.course else {
      throw Complaint(.no, words.hasErrors(path, compilation.errorCount))
    }
    let site =
      try self.site.site.map { named throws in try Site.find(named: named, in: world) }
      ?? Site.around(path) ?? Site.find(named: nil, in: world)
    let open = try site.reliedOrganisation(in: world).map { _ in
      try Office(at: site, in: world).open(asking: asking ?? .terminal(in: language.chosen(in: world)))
    }
    let editions = Editions(folder: site.editions)
    let known = (try? FileManager.default.contentsOfDirectory(atPath: site.editions)) ?? []
    let edition = try editions.publish(course, files: compilation.files)
    let folder = site.editions + "/" + edition.digest
    guard var publication = Publication(in: folder) else { throw Editions.Failure.altered(digest: edition.digest) }
    let read = Publication.Reader(name: reader, competence: competence, date: CivilTime(world.now()).date)
    if !publication.readers.contains(read) { publication.readers.append(read) }
    do { try publication.write(in: folder) } catch { throw Editions.Failure.notWritten(path: folder) }
    try open?.registrar.publish(edition, at: world.now())
    return PublishReport(
      title: course.title, edition: edition, folder: folder, files: compilation.files.map(\.path).sorted(),
      languages: [course.language] + compilation.translations.keys.sorted(), readers: publication.readers,
      wasPublished: known.contains(edition.digest))
  }
}

/// What came of publishing.
struct PublishReport: Equatable {
  var title: String
  var edition: Edition
  var folder: String
  var files: [String]
  var languages: [String]
  var readers: [Publication.Reader]
  /// Whether the same edition was published before.
  var wasPublished: Bool

  func text(_ words: PublishPhrases) -> String {
    var lines = [
      wasPublished ? words.already(title, edition.version) : words.published(title, edition.version),
      "  \(words.digest): \(edition.digest)", "  \(words.folder): \(folder), \(words.files(files.count))",
      "  " + words.languages(languages),
    ]
    lines += readers.map { "  " + words.reader($0.name, $0.competence) }
    return lines.joined(separator: "\n")
  }

  /// `kyndig.publish.v1`.
  var json: JSON {
    [
      "format": "kyndig.publish.v1", "course": .string(edition.course), "version": .string(edition.version),
      "edition": .string(edition.digest), "wasPublished": .bool(wasPublished),
      "files": .array(files.map(JSON.string)), "languages": .array(languages.map(JSON.string)),
      "readers": .array(
        readers.map {
          [
            "name": .string($0.name), "competence": .string($0.competence), "date": .string($0.date.description),
          ]
        }),
    ]
  }
}
