import ArgumentParser
import Authoring
import Courseware
import Foundation

/// A language that the program's own words are in.
enum WordLanguage: String, ExpressibleByArgument, CaseIterable { case nb, nn, en }

/// `kyndig print`: a whole course as one page, for somebody who does not read XML.
struct Print: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Skriv ut hele kurset som én HTML-side for en leser.",
    discussion: """
      Eksempler:
        kyndig print Courses/hms-for-ledere --to kurs.html
        kyndig print Courses/hms-for-ledere --to p1.html --profile P1

      Siden har alt: tekster, vilkår i ord, fasit, begrunnelser, kilder og ID-er. Den trenger ikke nett, og kan
      skrives ut på A4. Avslutter med 0 når siden er skrevet, 1 når kurset har feil, 64 når eksempelvirksomheten
      ikke finnes, 66 når kurset ikke finnes, og 74 når siden ikke kunne skrives.
      """)

  @Argument(help: ArgumentHelp("Mappen til et kurs, eller filen course.xml i den.", valueName: "kurs"))
  var path: String

  @ArgumentParser.Option(name: .long, help: ArgumentHelp("Filen som skrives, som kurs.html.", valueName: "fil"))
  var to: String

  @ArgumentParser.Option(
    name: .long, help: ArgumentHelp("Bare det denne eksempelvirksomheten får, som P1.", valueName: "id"))
  var profile: String?

  @ArgumentParser.Option(
    name: .long, help: ArgumentHelp("Språket i overskrifter og vilkår: nb, nn eller en.", valueName: "språk"))
  var language: WordLanguage?

  mutating func run() throws {
    do {
      print(try write())
    } catch {
      let complaint = Complaint(of: error)
      FileHandle.standardError.write(Data((complaint.text + "\n").utf8))
      throw ExitCode(complaint.code.rawValue)
    }
  }

  /// Writes the page, and says where.
  private func write() throws -> String {
    let compilation = Compilation(of: try CourseSource.read(at: path))
    let words = PrintPhrases.in(
      language ?? compilation.course.flatMap { WordLanguage(rawValue: $0.language) } ?? .nb)
    guard let course = compilation.course else {
      throw Complaint(.no, words.hasErrors(CheckReport(path: path, compilation).errors, path))
    }
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
      course, as: business, errata: compilation.errata, digest: Editions.digest(of: compilation.files), words: words)
    do {
      try DurableFile.write(Array(page.document.utf8), to: to)
    } catch {
      throw Complaint(.notStored, words.notWritten(to))
    }
    return words.written(to)
  }
}
