import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records

/// `kyndig certificate`: a leader's certificates.
///
/// What it does without a further word is a command of its own: an argument here would take the word `add` for an ID.
struct CertificateCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    let words = HelpWords.spoken.personal.certificate
    return CommandConfiguration(
      commandName: "certificate", abstract: words.abstract, discussion: words.discussion,
      subcommands: [CertificateShow.self, CertificateAdd.self], defaultSubcommand: CertificateShow.self)
  }
}

/// `kyndig certificate [ID]`: her certificates listed, or one saved where she wants it.
struct CertificateShow: ParsableCommand {
  static var configuration: CommandConfiguration {
    let words = HelpWords.spoken.personal.certificate
    return CommandConfiguration(commandName: "show", abstract: words.abstract, discussion: words.discussion)
  }

  @Argument(help: HelpWords.spoken.personal.certificateID.help)
  var id: String?
  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.personal.certificateTo.help)
  var to: String?
  @ArgumentParser.Flag(name: .long, help: ArgumentHelp(stringLiteral: HelpWords.spoken.office.printCertificate))
  var print = false
  @OptionGroup var site: SiteOptions
  @OptionGroup var language: LanguageOption

  mutating func run() throws {
    do {
      Swift.print(try answer(in: .real, asking: Identifying.onTerminal(language.chosen(in: .real))))
    } catch let code as ExitCode {
      throw code
    } catch {
      Complaint(of: error, in: language.chosen(in: .real)).end(isJSON: false)
    }
  }

  /// What is said: the list, or where the files were written.
  func answer(in world: World, asking ask: Identifying.Ask = { _, _ in throw Identifying.Failure.noTerminal }) throws
    -> String
  {
    let language = language.chosen(in: world)
    guard let site = try Site.existing(named: site.site, in: world),
      FileManager.default.fileExists(atPath: site.records)
    else {
      guard let id else { return CertificatePhrases.none[language] }
      throw Complaint(.missing, CertificatePhrases.notFound(id)[language])
    }
    let archive = try Archive(reading: site.records)
    let issuing = SoloIssuing(site: site, home: world.home)
    guard let leader = try Identifying.leader(of: archive, in: issuing, world, asking: ask) else {
      return CertificatePhrases.none[language]
    }
    let sessions = try archive.sessions().filter { $0.leader == leader.id }.map(\.id)
    let named = try sessions.flatMap { session in
      try archive.statements(of: session).filter { $0.verb == "certified" }.map(\.object)
    }
    let own = OwnCertificates(of: leader, named: Set(named), in: issuing, at: world.now())
    guard let id else { return listing(own, in: world, language) }
    guard let owned = own.named(id) else { throw Complaint(.missing, CertificatePhrases.notFound(id)[language]) }
    if print {
      guard to == nil else { throw Complaint(.usage, PrintingPhrases.notBoth[language]) }
      return try text(of: owned, language)
    }
    return try save(owned, in: world, language)
  }

  private func listing(_ own: OwnCertificates, in world: World, _ language: Language) -> String {
    guard !own.all.isEmpty else { return CertificatePhrases.none[language] }
    let words = FindingPhrases.of(language)
    let rows = own.all.map { owned in
      let facts = owned.credential.accomplishment
      return [owned.credential.id.number, facts.course.title.escaped, facts.period.end, words.verdict(owned.verdict)]
    }
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    let lines = rows.map { row in
      zip(row, widths).map { $0.padding(toLength: $1, withPad: " ", startingAt: 0) }.joined(separator: "   ")
    }
    let command = world.command + " certificate" + site.suffix(in: world)
    return (lines + ["", CertificatePhrases.howToSave(command)[language]]).joined(separator: "\n")
  }

  /// The certificate itself, which `kyndig verify` takes once it is in a file.
  private func text(of owned: OwnCertificates.Owned, _ language: Language) throws -> String {
    guard let file = owned.files.first(where: { $0.hasSuffix(".jwt") }),
      let bytes = FileManager.default.contents(atPath: file)
    else { throw Complaint(.missing, CertificatePhrases.notFound(owned.credential.id.number)[language]) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func save(_ owned: OwnCertificates.Owned, in world: World, _ language: Language) throws -> String {
    let documents = world.documents
    let path = to.map(world.path) ?? documents.path
    let export = CertificateExport(world: world, files: owned.files, name: owned.fileName)
    do {
      let written = try export.write(to: path)
      var lines = [CertificatePhrases.saved(in: to == nil ? documents.shown : path)[language]]
      lines += written.names.map { "  " + $0 }
      if !written.hasPage { lines.append(CertificatePhrases.noPage[language]) }
      return lines.joined(separator: "\n")
    } catch {
      throw Complaint(error, language)
    }
  }
}

extension Complaint {
  fileprivate init(_ failure: CertificateExport.Failure, _ language: Language) {
    switch failure {
    case .notAFolder(let path): self.init(.usage, CertificatePhrases.notAFolder(path)[language])
    case .notWritten(let path): self.init(.notStored, CertificatePhrases.notWritten(path)[language])
    }
  }
}
