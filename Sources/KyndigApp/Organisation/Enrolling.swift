import Courseware
import Credentials
import Foundation
import Records

/// A leader takes up an organisation's invitation on this account: where her records of it will be, and who she is in it.
struct Enrolling {
  let world: World

  /// Why nobody is enrolled.
  enum Failure: Error, Equatable {
    /// The file is not an invitation, or was altered.
    case notAnInvitation(path: String)
    /// It is not a code: of another length, or with a slip of the hand in it.
    case notACode(String)
    case wrongCode
    case expired
    /// No organisation issues at this site, and no invitation file was given.
    case noOrganisation
    /// Somebody else is enrolled on this account already.
    case anotherIsEnrolled(name: String)
    case notWritten(path: String)
    /// The answer was not yes to relying on whoever issues here.
    case notTrusted(organisation: String)
    /// Keys that are known here would be another's, or in another log.
    case trustWouldChange(organisation: String)
  }

  /// Whether it was said that what is known of a key may be changed.
  var mayAlter = false

  /// Takes up the invitation in a file: makes a site of the organisation's on this account at need, and writes down who she is.
  func take(_ file: MembershipFile, code: InvitationCode, program site: Site?) throws -> Site {
    guard let invitation = file.membership.invitation else { throw Failure.notAnInvitation(path: "") }
    let now = world.now()
    guard invitation.content.code == code.digest(for: invitation.content.id) else { throw Failure.wrongCode }
    guard now < invitation.content.expires else { throw Failure.expired }
    let organisation = file.membership.organisation
    try requireSame(organisation)
    let place = try place(of: organisation, shared: site)
    // At the organisation's own site her records lie in a folder of her account's, which is not there yet.
    try makeStore(of: place)
    let archive = try Archive(at: place.records)
    if let known = try archive.leaders().first {
      guard known.id == invitation.content.leader else { throw Failure.anotherIsEnrolled(name: known.name) }
    } else {
      let own = try BroughtRecords(
        of: invitation.content.name, at: [site, Site(path: world.home + "/site")].compactMap(\.self))
      try bring(own, organisation, invitation.content, to: archive, at: place)
    }
    try write(file.bytes, to: place.store + "/membership.json")
    try write(Array((code.text + "\n").utf8), to: place.store + "/code")
    try trust(organisation)
    return place
  }

  /// Keeps the code of somebody who has come to the organisation's own site from an account that is not its keeper's.
  func take(code: InvitationCode, at site: Site) throws {
    guard let organisation = site.organisation, site.ownRecords != nil, let checkpoint = site.checkpoint else {
      throw Failure.noOrganisation
    }
    try requireSame(organisation)
    try makeStore(of: site)
    let file = MembershipFile(membership: Membership(organisation: organisation), checkpoint: checkpoint)
    try write(file.bytes, to: site.store + "/membership.json")
    try write(Array((code.text + "\n").utf8), to: site.store + "/code")
    try trust(organisation)
  }

  private func makeStore(of site: Site) throws(Failure) {
    do {
      try FileManager.default.createDirectory(
        atPath: site.store, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .notWritten(path: site.store)
    }
  }

  private var pins: TrustFolder { TrustFolder(path: world.home + "/trust") }

  /// What taking up an invitation of the organisation would change of what is known here of its keys.
  func alterations(by organisation: Organisation) throws -> [PinAlteration] {
    // How long a key is in force is never altered from here.
    try pins.alterations(by: organisation.pins).filter(\.isOther)
  }

  /// Whether every issuer is trusted here already, and is the same.
  func isTrusted(_ organisation: Organisation) throws -> Bool {
    let known = try pins.pins()
    return organisation.pins.allSatisfy { pin in
      known.contains { $0.issuer == pin.issuer && $0.log == pin.log }
    }
  }

  private func requireSame(_ organisation: Organisation) throws {
    guard try mayAlter || alterations(by: organisation).isEmpty else {
      throw Failure.trustWouldChange(organisation: organisation.name)
    }
  }

  /// Whoever takes up an invitation relies on the organisation that it is from, and on nobody else.
  private func trust(_ organisation: Organisation) throws {
    for pin in organisation.pins { try pins.pin(pin) }
  }

  /// The organisation's own site where this account is at it, else one of its own with the installed courses.
  private func place(of organisation: Organisation, shared site: Site?) throws -> Site {
    if let site, site.organisation == organisation { return site }
    let folder = Site.ownFolder(of: organisation, in: world)
    if !FileManager.default.fileExists(atPath: folder + "/Courses") { try Site.make(folder, in: world) }
    try write(organisation.bytes, to: folder + "/Certificates/trust/organisation.json")
    return Site(path: folder).placed(in: world)
  }

  /// Writes down who she is, with what she has done on her own before, which need not be done again.
  private func bring(
    _ own: BroughtRecords?, _ organisation: Organisation, _ invitation: Invitation, to archive: Archive, at place: Site
  ) throws {
    var leader = Leader(
      id: invitation.leader, name: invitation.name, employer: organisation.name,
      organisationNumber: organisation.organisationNumber ?? "", unit: invitation.unit,
      employeeNumber: invitation.employeeNumber)
    leader.state = .invited
    guard let own else { return try archive.store([.leader(leader)]) }
    try own.bring(to: place, as: leader, archive, in: world)
  }

  private func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    do { try DurableFile.write(bytes, to: path, mode: 0o600) } catch { throw .notWritten(path: path) }
  }
}
