import ArgumentParser
import Courseware
import Foundation
import Records

/// `kyndig drafts`: the business's own documents, listed, or written for a word processor.
struct Drafts: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Se utkastene dine, eller skriv dem ut til Word og Markdown.",
    discussion: """
      Eksempler:
        kyndig drafts
        kyndig drafts --to dokumenter

      Med --to skrives hms-dokumenter.html, som Word åpner, og hms-dokumenter.md. Filer du har endret, blir ikke
      overskrevet. Avslutter med 0 når det er gjort, 64 når filene er i veien, 66 når det ikke er noe å vise,
      og 74 når filene ikke kunne skrives.
      """)

  @ArgumentParser.Option(name: .long, help: ArgumentHelp("Mappen som dokumentene skrives til.", valueName: "mappe"))
  var to: String?
  @OptionGroup var site: SiteOptions
  @OptionGroup var language: LanguageOption

  mutating func run() throws {
    do {
      print(try answer(in: .real))
    } catch {
      let complaint = Complaint(of: error)
      FileHandle.standardError.write(Data((complaint.text + "\n").utf8))
      throw ExitCode(complaint.code.rawValue)
    }
  }

  /// What is said: the list, or where the documents were written.
  func answer(in world: World) throws -> String {
    let site = try Site.existing(named: site.site, in: world)
    let stored = try site.flatMap(Self.stored)
    let spoken = stored?.session.session.language.flatMap(Language.init)
    let words = DraftsPhrases.of(language.language ?? spoken ?? Language(locale: world.environment))
    let suffix = self.site.suffix(in: world)
    guard let (leader, stored) = stored else {
      throw Complaint(.missing, words.notBegun(world.command + suffix))
    }
    let export = DocumentExport(
      documents: stored.session.documents(in: stored.course), business: leader.employer,
      organisationNumber: leader.organisationNumber, course: stored.course, now: world.now(), words: words)
    guard let to else { return export.listing + "\n\n" + words.export(world.command, suffix) }
    guard !export.isEmpty else { throw Complaint(.missing, words.nothingWritten(world.command + suffix)) }
    let folder = DocumentFiles(folder: to.hasPrefix("/") ? to : world.folder + "/" + to)
    do {
      let lines = try folder.write(export).map { $0.isReplaced ? words.replaced($0.path) : words.written($0.path) }
      return (lines + [words.openIt]).joined(separator: "\n")
    } catch {
      throw Complaint(error, words)
    }
  }

  /// The leader of a site and what she last used there; nil where nothing is stored.
  private static func stored(_ site: Site) throws -> (leader: Leader, session: StoredSession)? {
    guard FileManager.default.fileExists(atPath: site.records) else { return nil }
    let archive = try Archive(reading: site.records)
    guard let leader = try archive.leaders().first,
      let session = try StoredSession.all(of: leader, in: archive, Editions(folder: site.editions)).last
    else { return nil }
    return (leader, session)
  }
}

extension Complaint {
  fileprivate init(_ failure: DocumentFiles.Failure, _ words: DraftsPhrases) {
    switch failure {
    case .notAFolder(let path): self.init(.usage, words.notAFolder(path))
    case .notOurs(let path): self.init(.usage, words.notOurs(path))
    case .notWritten(let path): self.init(.notStored, words.notWritten(path))
    }
  }
}
