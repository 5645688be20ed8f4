import ArgumentParser
import Courseware
import Foundation

/// `kyndig print`: a whole course as one page, for somebody who does not read XML.
struct Print: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration(HelpWords.spoken.print) }

  @Argument(help: HelpWords.spoken.printed.help)
  var path: String

  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.printTo.help)
  var to: String

  @ArgumentParser.Option(
    name: .long, help: HelpWords.spoken.printBusiness.help)
  var profile: String?

  @ArgumentParser.Option(
    name: .long,
    help: HelpWords.spoken.printLanguage.help)
  var language: Language?

  @OptionGroup var site: SiteOptions

  mutating func run() throws {
    do {
      print(try write(in: .real))
    } catch {
      let complaint = Complaint(of: error, in: asked(in: .real))
      FileHandle.standardError.write(Data((complaint.text + "\n").utf8))
      throw ExitCode(complaint.code.rawValue)
    }
  }

  /// Writes the page, and says where.
  private func write(in world: World) throws -> String {
    let named = try find(in: world)
    let language = language ?? Language(rawValue: named.course.language) ?? .nb
    let words = PrintPhrases.in(language)
    let course = named.translations[language.rawValue] ?? named.course
    let business = course.businesses.first { $0.id == profile }
    if let profile, business == nil {
      throw Complaint(.usage, words.unknownBusiness(profile, course.businesses.map(\.id)))
    }
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: to, isDirectory: &isFolder), isFolder.boolValue {
      throw Complaint(.usage, words.isFolder(to))
    }
    // A slip of the hand must not write over the course.
    guard to.lowercased().hasSuffix(".html") || to.lowercased().hasSuffix(".htm") else {
      throw Complaint(.usage, words.notHTML(to))
    }
    let page = CoursePrint(
      course, as: business, errata: named.errata, digest: named.digest, words: words)
    do {
      try DurableFile.write(Array(page.document.utf8), to: to)
    } catch {
      throw Complaint(.notStored, words.notWritten(to))
    }
    return words.written(to)
  }

  /// The language that was asked for, else that of the locale: what is said before there is a course to go by.
  private func asked(in world: World) -> Language { language ?? Language(locale: world.environment) }

  /// The course that is named; where a version means several editions, a digest tells them apart.
  private func find(in world: World) throws -> NamedCourse {
    let words = PrintPhrases.in(asked(in: world))
    do {
      let found = try NamedCourse.find(path, site: site.site, in: world)
      guard found.count == 1, let named = found.first else {
        let editions = found.map { "\($0.course.id) \(($0.digest ?? "").prefix(12))" }
        throw Complaint(.usage, DiffPhrases.in(asked(in: world)).ambiguous(path, editions))
      }
      return named
    } catch NamedCourse.Failure.errors(let count, let path) {
      throw Complaint(.no, words.hasErrors(count, path))
    } catch NamedCourse.Failure.notFound(let name) {
      throw Complaint(.missing, DiffPhrases.in(asked(in: world)).notFound(name))
    }
  }
}
