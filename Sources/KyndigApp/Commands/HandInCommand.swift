import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records

/// `kyndig hand-in`: everything the issuer needs of a leader, in one file that she signs.
struct HandInCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    let words = HelpWords.spoken.personal.handIn
    return CommandConfiguration(commandName: "hand-in", abstract: words.abstract, discussion: words.discussion)
  }

  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.personal.handInTo.help)
  var to: String?
  @Flag(name: .long, help: ArgumentHelp(stringLiteral: HelpWords.spoken.personal.withoutDrafts))
  var withoutDrafts = false
  @OptionGroup var site: SiteOptions
  @OptionGroup var language: LanguageOption

  mutating func run() throws {
    let world = World.real
    let language = language.chosen(in: world)
    do {
      let asking = OfficeAsking.terminal(in: language)
      print(try answer(in: world) { Passphrase(entered: try asking.secret($0)) })
    } catch let code as ExitCode {
      throw code
    } catch {
      Complaint(of: error, in: language).end(isJSON: false)
    }
  }

  /// What is said, once the file is where it should be; `ask` is asked for the passphrase.
  func answer(in world: World, asking ask: (Wording) throws -> Passphrase) throws -> String {
    let language = language.chosen(in: world)
    guard let site = try Site.existing(named: site.site, in: world),
      let organisation = try site.reliedOrganisation(in: world)
    else {
      throw HandInFailure.noOrganisation
    }
    let issuing = SoloIssuing(site: site, home: world.home)
    let signing = OrganisationSigning(issuing: issuing, organisation: organisation, world: world)
    guard !signing.isSameArchive else { return HandInPhrases.notNeeded(organisation.name)[language] }
    guard FileManager.default.fileExists(atPath: site.records) else { throw HandInFailure.notEnrolled }
    if let date = Removal.movedOn(from: site) { throw Removal.Failure.alreadyMoved(on: date) }
    let study = try Study(
      archive: Archive(reading: site.records), editions: Editions(folder: site.editions), site: site)
    guard let leader = study.leader, leader.key != nil else { throw HandInFailure.notEnrolled }
    let key = try signing.open(leader, with: try ask(HandInPhrases.passphrase(leader.name)))
    let drafts = withoutDrafts ? [] : study.drafts
    let handIn = try signing.handIn(of: leader, try study.carried(), drafts: drafts, with: key, at: world.now())
    if let to {
      let path = world.path(to)
      do { try DurableFile.write(handIn.bytes, to: path, mode: 0o600) } catch {
        throw HandInFailure.notWritten(path: path)
      }
      return HandInPhrases.written(path, organisation.name)[language]
    }
    return switch signing.deliver(handIn) {
    case .dropped: HandInPhrases.dropped(organisation.name)[language]
    case .file(let shown): HandInPhrases.written(shown, organisation.name)[language]
    case .sameArchive: HandInPhrases.notNeeded(organisation.name)[language]
    case .failed: throw HandInFailure.notWritten(path: world.documents.path)
    }
  }
}

/// Why nothing was handed in.
enum HandInFailure: Error, Equatable {
  case noOrganisation
  case notEnrolled
  case notWritten(path: String)
}
