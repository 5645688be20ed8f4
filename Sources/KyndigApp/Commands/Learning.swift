import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records
import Register
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
  /// Whether it is to be taken again by one who has a certificate of it.
  var again = false
  var site: SiteOptions
  var face: FaceOptions
  /// Whether she has come to make her key.
  var comesToMakeKey = false
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
      atPath: site.store, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    // Read by whoever comes next, in any language: the terminal, and the number of the process.
    let holder = "\(ttyname(STDIN_FILENO).map { String(cString: $0) } ?? "?") \(getpid())"
    if let date = Removal.movedOn(from: site) { throw Removal.Failure.alreadyMoved(on: date) }
    let archive = try Archive(at: site.records, login: world.visitor?.login.key)
    let issuing = SoloIssuing(site: site, home: world.home)
    let leader = try known(in: archive, issuing, world, spoken)
    // Where several share an archive, each has a claim of her own: one does not keep another out.
    let claim = try claim(site.claim(of: leader?.id), holder, world, spoken)
    var study = try Study(
      archive: archive, editions: Editions(folder: site.editions), site: site, leader: leader, course: course,
      again: again)
    // A new window in any folder goes on there.
    if study.session != nil { site.remember(in: world) }
    let speech = try study.speak(language.language, in: world)
    spoken = speech.language
    var loop = try LearningLoop(
      world: world, issuing: issuing, study: study, speech: speech, comesToMakeKey: comesToMakeKey)
    let farewell = try withExtendedLifetime(claim) { try face.run(&loop, world, .speaking(speech.language)) }
    for line in farewell.lines { print(line) }
    if farewell.isInterrupted { throw ExitCode(Self.interrupted) }
  }

  /// Claims a leader's place; one who has logged in twice can end the first and go on here.
  private func claim(_ path: String, _ holder: String, _ world: World, _ language: Language) throws -> Claim {
    guard world.visitor != nil else { return try Claim(path: path, holder: holder) }
    LastWords.say(DoorPhrases.takenOver[language], on: ClaimHolder.signal, status: Complaint.Code.held.rawValue)
    do {
      return try Claim(path: path, holder: holder)
    } catch Claim.Failure.held(let text) {
      guard let first = ClaimHolder(text, of: path) else { throw Claim.Failure.held(by: text) }
      var asking = TakingOver(holder: first, now: world.now(), words: .speaking(language), language: language)
      guard try face.run(&asking, world, .speaking(language)) else { throw DoorFailure.held }
      var claim: Claim?
      first.end(path) {
        claim = try? Claim(path: path, holder: holder)
        return claim != nil
      }
      return try claim ?? Claim(path: path, holder: holder)
    }
  }

  /// Who somebody is, where the archive is an organisation's and has leaders who share this account; nil where nobody need be asked.
  private func known(
    in archive: Archive, _ issuing: SoloIssuing, _ world: World, _ language: Language
  ) throws -> Leader? {
    // Her login says who she is; it was looked up with the key that opened the door.
    if let visitor = world.visitor {
      guard let leader = try visitor.leader.flatMap({ try archive.leader($0) }) else { throw DoorFailure.unknownKey }
      return leader
    }
    guard let organisation = try issuing.site.reliedOrganisation(in: world) else { return nil }
    guard issuing.site.ownRecords == nil else {
      guard issuing.site.membershipFile != nil else {
        throw Site.OrganisationFailure.notEnrolled(organisation: organisation.name)
      }
      return nil
    }
    let leaders = try archive.leaders().filter { [.active, .invited].contains($0.state) }
    guard !leaders.isEmpty else { throw CommandFailure.nobodyInvited }
    var door = LeaderDoor(
      leaders: leaders, words: .speaking(language),
      opens: { leader, passphrase in
        guard let sealed = try issuing.keys.key(named: "leader-" + leader.id) else { return false }
        return (try? LeaderKey(unsealing: sealed, with: passphrase)) != nil
      },
      redeems: { leader, code in try archive.answer(to: code, from: leader, at: world.now()) })
    guard let leader = try face.run(&door, world, .speaking(language)) else { throw ExitCode(0) }
    return leader
  }
}

extension Archive {
  /// Whether a code is that of the latest invitation of a leader; nil where she has none.
  fileprivate func answer(
    to text: String, from leader: Leader, at time: Timestamp
  ) throws -> LeaderDoor.CodeAnswer? {
    guard let invitation = try invitations().last(where: { $0.leader == leader.id }) else { return nil }
    guard let code = try? InvitationCode(reading: text), invitation.isOpened(by: code) else { return .wrong }
    return invitation.usedAt == nil && time < invitation.expires ? .right : .expired
  }
}
