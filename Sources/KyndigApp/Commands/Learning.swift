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
  /// The language that was asked for; without one what she has chosen, else the course's own.
  var language: LanguageOption

  /// 128 and the number of the signal that Ctrl-C sends elsewhere.
  private static let interrupted: Int32 = 130

  func run() throws {
    let world = World.real
    guard Terminal.isTerminal(STDIN_FILENO), Terminal.isTerminal(STDOUT_FILENO) else { throw Complaint.noTerminal }
    let site = try Site.find(named: site.site, in: world)
    try? FileManager.default.createDirectory(
      atPath: site.certificates, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let holder = ttyname(STDIN_FILENO).map { String(cString: $0) } ?? "?"
    let claim = try Claim(path: site.certificates + "/.lock", holder: "\(holder), prosess \(getpid())")
    let archive = try Archive(at: site.records)
    var study = try Study(archive: archive, editions: Editions(folder: site.editions), site: site, course: course)
    let issuing = SoloIssuing(site: site, home: world.home)
    // A new window in any folder goes on there.
    if study.session != nil { site.remember(in: world) }
    if let chosen = language.language?.rawValue, let session = study.session, session.language != chosen {
      // Asked for once, it is hers from then on; the time since she left was not spent here.
      try study.record([.resumed, .spoke(language: chosen)], at: world.now())
    }
    let spoken = language.language?.rawValue ?? study.session?.language ?? study.course.language
    let words = Phrases.speaking(Language(rawValue: spoken) ?? .nb)
    var loop = try LearningLoop(
      world: world, issuing: issuing, study: study, words: words, language: language.language?.rawValue)
    let farewell = try withExtendedLifetime(claim) { try face.run(&loop, world, words) }
    for line in farewell.lines { print(line) }
    if farewell.isInterrupted { throw ExitCode(Self.interrupted) }
  }
}
