import Courseware
import Credentials
import Foundation
import Records
import TerminalUI

@testable import KyndigApp

/// A leader of an organisation at her own account: enrols, takes the course, signs and hands in.
struct OfficeLeader {
  let world: World
  let site: Site
  let name: String
  /// What she knows her key by, once it is made.
  private(set) var passphrase = ""

  /// Takes up an invitation on an account of her own.
  init(
    _ name: String, with invitation: (file: MembershipFile, code: InvitationCode), at office: OfficeBench,
    account: String
  ) throws {
    self.name = name
    world = office.world(of: account)
    site = try Enrolling(world: world).take(invitation.file, code: invitation.code, program: nil)
  }

  /// The same leader with another passphrase.
  func knowing(_ passphrase: String) -> OfficeLeader {
    var other = self
    other.passphrase = passphrase
    return other
  }

  var issuing: SoloIssuing { SoloIssuing(site: site, home: world.home, cost: OfficeBench.cheap) }

  func study() throws -> Study {
    try Study(archive: Archive(at: site.records), editions: Editions(folder: site.editions), site: site)
  }

  /// Plays until the screen fits, and leaves.
  @discardableResult
  mutating func play(until fits: @escaping @Sendable (Screen) -> Bool) throws -> Guide {
    var study = try study()
    let speech = try study.speak(nil, in: world)
    var pilot = Pilot(.drawn, course: study.course)
    pilot.name = name
    pilot.adopt(passphrase: passphrase)
    var guide = Guide(pilot, [.until(fits), .keep("last")])
    var loop = try LearningLoop(world: world, issuing: issuing, study: study, speech: speech)
    _ = try loop.run(&guide)
    passphrase = guide.pilot.passphrase
    return guide
  }

  /// Plays until her key is made; what she has done so far is among her documents.
  mutating func makeKey() throws -> [UInt8] {
    try play { $0.heading == Phrases.nb.signing.keyMade }
    return try handIn()
  }

  /// Plays until everything is passed and signed.
  mutating func attest() throws -> [UInt8] {
    try play { $0.heading == Phrases.nb.organisation.attested }
    return try handIn()
  }

  /// What she hands in now.
  func handIn() throws -> [UInt8] {
    guard let organisation = site.organisation, let leader = try study().leader else {
      throw Complaint(.fault, "nobody to hand in to")
    }
    let signing = OrganisationSigning(issuing: issuing, organisation: organisation, world: world)
    let key = try signing.open(leader, with: Passphrase(entered: passphrase))
    let study = try study()
    return try signing.handIn(of: leader, try study.carried(), drafts: study.drafts, with: key, at: world.now()).bytes
  }
}
