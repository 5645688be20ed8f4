import ArgumentParser
import Courseware
import Credentials
import Foundation
import TerminalUI

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// `kyndig enrol`: a leader takes up her invitation, and makes her own key.
struct Enrol: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration(HelpWords.spoken.personal.enrol) }

  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.personal.invite.help)
  var invite: String?
  @OptionGroup var site: SiteOptions
  @OptionGroup var face: FaceOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    let world = World.real
    let language = language.chosen(in: world)
    do {
      guard Terminal.isTerminal(STDIN_FILENO), Terminal.isTerminal(STDOUT_FILENO) else {
        throw CommandFailure.noTerminal
      }
      let asking = OfficeAsking.terminal(in: language)
      let place = try enrolled(in: world) { try asking.answer($0) }
      var site = site
      site.site = place.path
      try Learning(site: site, face: face, comesToMakeKey: true, language: self.language).run()
    } catch let code as ExitCode {
      throw code
    } catch {
      Complaint(of: error, in: language).end(isJSON: false)
    }
  }

  /// The site she is enrolled at, once the invitation is taken up; `ask` is asked for what was not given.
  func enrolled(in world: World, asking ask: (Wording) throws -> String) throws -> Site {
    try enrolled(at: try Site.existing(named: site.site, in: world), in: world, asking: ask)
  }

  /// The same, at the site that was found.
  func enrolled(at shared: Site?, in world: World, asking ask: (Wording) throws -> String) throws -> Site {
    var enrolling = Enrolling(world: world)
    let path = invite.map(world.path)
    if let path, FileManager.default.fileExists(atPath: path) {
      guard let bytes = PlainFile.read(path, limit: MembershipFile.maximumBytes),
        let file = MembershipFile(parsing: bytes), let invitation = file.membership.invitation
      else { throw Enrolling.Failure.notAnInvitation(path: path) }
      let organisation = file.membership.organisation
      let alterations = try enrolling.alterations(by: organisation)
      if !alterations.isEmpty {
        try confirm(organisation, .lines([TrustPhrases.altered(alterations), TrustPhrases.alter]), ask)
        enrolling.mayAlter = true
      }
      let question = EnrolPhrases.code(of: invitation.content.name, organisation.name)
      return try enrolling.take(file, code: try code(try ask(question)), program: shared)
    }
    guard let shared, let organisation = shared.organisation else { throw Enrolling.Failure.noOrganisation }
    // Whoever keeps the archive is asked at the door.
    guard shared.ownRecords != nil else { return shared }
    // Nothing but the folder says who this is, and a code cannot be tried here.
    if try !enrolling.isTrusted(organisation) {
      let alterations = try enrolling.alterations(by: organisation)
      try confirm(organisation, EnrolPhrases.trust(organisation, at: shared.path, alterations), ask)
      enrolling.mayAlter = true
    }
    try enrolling.take(code: try code(invite ?? ask(EnrolPhrases.code(organisation.name))), at: shared)
    return shared
  }

  private func confirm(
    _ organisation: Organisation, _ question: Wording, _ ask: (Wording) throws -> String
  ) throws {
    guard TrustPhrases.isYes(try ask(question)) else {
      throw Enrolling.Failure.notTrusted(organisation: organisation.name)
    }
  }

  private func code(_ text: String) throws(Enrolling.Failure) -> InvitationCode {
    do { return try InvitationCode(reading: text) } catch { throw .notACode(text) }
  }
}
