import ArgumentParser
import Courseware
import Credentials
import Foundation
import Register
import TerminalUI

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// `kyndig issue`: looks at what leaders have attested to, enters the talks, and countersigns.
struct IssueCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    let words = HelpWords.spoken.issuing.issue
    return CommandConfiguration(commandName: "issue", abstract: words.abstract, discussion: words.discussion)
  }

  @Argument(help: HelpWords.spoken.issuing.who.help)
  var ids: [String] = []
  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.issuing.replaces.help)
  var replaces: String?
  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.issuing.reason.help)
  var reason: String?
  @OptionGroup var site: SiteOptions
  @OptionGroup var face: FaceOptions
  @OptionGroup var language: LanguageOption

  /// 128 and the number of the signal that Ctrl-C sends elsewhere.
  private static let interrupted: Int32 = 130
  /// What is kept of why a certificate was replaced.
  private static let longestReason = 200

  func run() throws {
    let world = World.real
    let language = language.chosen(in: world)
    do {
      guard Terminal.isTerminal(STDIN_FILENO), Terminal.isTerminal(STDOUT_FILENO) else { throw IssueFailure.noTerminal }
      guard var loop = try loop(in: world, telling: AuditWaiting.onStandardError(in: language)) else {
        print(IssueWords.nothingWaits[language].wrapped(to: 78).joined(separator: "\n"))
        return
      }
      let farewell = try face.run(&loop, world, loop.words)
      for line in farewell.lines { print(line) }
      if farewell.isInterrupted { throw ExitCode(Self.interrupted) }
    } catch let code as ExitCode {
      throw code
    } catch {
      Complaint(of: error, in: language).end(isJSON: false)
    }
  }

  /// The loop over what awaits; nil where nothing does.
  func loop(
    in world: World, cost: SealCost = .standard, telling: @Sendable (AuditProgress) -> Void = { _ in }
  ) throws -> IssuingLoop? {
    var office = try Office(at: Site.existing(named: site.site, in: world), in: world)
    office.cost = cost
    var desk = IssuingDesk(office: office, names: ids)
    if let replaces {
      guard let reason else { throw IssueFailure.reasonMissing }
      let plain = reason.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard !plain.isEmpty, plain.count <= Self.longestReason, reason.allSatisfy({ !$0.isNewline }) else {
        throw IssueFailure.reasonRefused
      }
      desk.replacing = .init(record: try desk.certificate(replaces), reason: plain)
    } else if reason != nil {
      throw IssueFailure.reasonAlone
    }
    let loop = try IssuingLoop(desk, in: language.chosen(in: world), telling: telling)
    return loop.isEmpty ? nil : loop
  }
}
