import ArgumentParser
import Courseware
import Foundation
import Records

/// `kyndig drafts`: the business's own documents, listed, or written for a word processor.
struct Drafts: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration(HelpWords.spoken.drafts) }

  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.draftsTo.help)
  var to: String?
  @ArgumentParser.Flag(name: .long, help: ArgumentHelp(stringLiteral: HelpWords.spoken.office.printDrafts))
  var print = false
  @OptionGroup var site: SiteOptions
  @OptionGroup var language: LanguageOption

  mutating func run() throws {
    do {
      Swift.print(try answer(in: .real))
    } catch {
      let complaint = Complaint(of: error, in: language.chosen(in: .real))
      FileHandle.standardError.write(Data((complaint.text + "\n").utf8))
      throw ExitCode(complaint.code.rawValue)
    }
  }

  /// What is said: the list, or where the documents were written.
  func answer(in world: World) throws -> String {
    let site = try Site.existing(named: site.site, in: world)
    let stored = try site.flatMap { try self.stored($0, in: world) }
    let spoken = stored?.session.language(language.language, in: world) ?? language.chosen(in: world)
    let words = DraftsPhrases.of(spoken)
    let suffix = self.site.suffix(in: world)
    guard let (leader, stored) = stored else {
      throw Complaint(.missing, words.notBegun(world.command + suffix))
    }
    let export = DocumentExport(
      documents: stored.session.documents(in: stored.course), business: leader.employer,
      organisationNumber: leader.organisationNumber, course: stored.course, now: world.now(), words: words)
    if print {
      guard to == nil else { throw Complaint(.usage, PrintingPhrases.notBoth[spoken]) }
      guard !export.isEmpty else { throw Complaint(.missing, words.nothingWritten(world.command + suffix)) }
      return DocumentMarkdown(export).document
    }
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
  private func stored(_ site: Site, in world: World) throws -> (leader: Leader, session: StoredSession)? {
    guard FileManager.default.fileExists(atPath: site.records) else { return nil }
    let archive = try Archive(reading: site.records)
    let editions = Editions(folder: site.editions)
    let issuing = SoloIssuing(site: site, home: world.home)
    guard
      let leader = try Identifying.leader(
        of: archive, in: issuing, world, asking: Identifying.onTerminal(language.chosen(in: world))),
      let session = try StoredSession.all(of: leader, in: archive, editions).last
    else { return nil }
    return (leader, try session.read(in: session.language(language.language, in: world), editions))
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
