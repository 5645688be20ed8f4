import ArgumentParser
import Courseware
import Foundation
import Records
import TerminalUI

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What the learner's commands have in common: the site, the claim on it, the session, and the loop.
struct Learning {
  /// The course that was named; nil is what was last taken, or the only one.
  var course: String?
  var site: SiteOptions
  var face: FaceOptions
  /// The language that was asked for; without one what she has chosen, then the locale's, then the course's own.
  var language: LanguageOption

  /// 128 and the number of the signal that Ctrl-C sends elsewhere.
  private static let interrupted: Int32 = 130

  /// Takes the course; a failure ends the program, told in the language that is known by then.
  func run() throws {
    let world = World.real
    var spoken = language.chosen(in: world)
    do {
      try run(in: world, &spoken)
    } catch let code as ExitCode {
      throw code
    } catch {
      Complaint(of: error, in: spoken).end(isJSON: false)
    }
  }

  private func run(in world: World, _ spoken: inout Language) throws {
    guard Terminal.isTerminal(STDIN_FILENO), Terminal.isTerminal(STDOUT_FILENO) else { throw CommandFailure.noTerminal }
    let site = try Site.find(named: site.site, in: world)
    try? FileManager.default.createDirectory(
      atPath: site.certificates, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    // Read by whoever comes next, in any language: the terminal, and the number of the process.
    let holder = "\(ttyname(STDIN_FILENO).map { String(cString: $0) } ?? "?") \(getpid())"
    let claim = try Claim(path: site.certificates + "/.lock", holder: holder)
    let archive = try Archive(at: site.records)
    var study = try Study(archive: archive, editions: Editions(folder: site.editions), site: site, course: course)
    let issuing = SoloIssuing(site: site, home: world.home)
    // A new window in any folder goes on there.
    if study.session != nil { site.remember(in: world) }
    let speech = try study.speak(language.language, in: world)
    spoken = speech.language
    var loop = try LearningLoop(world: world, issuing: issuing, study: study, speech: speech)
    let farewell = try withExtendedLifetime(claim) { try face.run(&loop, world, .speaking(speech.language)) }
    for line in farewell.lines { print(line) }
    if farewell.isInterrupted { throw ExitCode(Self.interrupted) }
  }
}
