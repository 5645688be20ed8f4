import Courseware
import Credentials
import Foundation
import Records
import Register

/// A leader's new key in place of one whose passphrase is lost; what she has done goes on with it.
struct KeyRenewal {
  let issuing: SoloIssuing
  let archive: Archive
  let world: World

  private var site: Site { issuing.site }

  /// What is said, once the key is made and her sessions say so.
  func renew(_ asking: OfficeAsking) throws -> Wording {
    let (leader, invitation) = try leader(asking)
    guard leader.key != nil || invitation != nil else { throw KeyFailure.noKeyYet }
    let claims = try [site.claim(), site.claim(of: leader.id)].map {
      try Claim(path: $0, holder: "kyndig key new")
    }
    return try withExtendedLifetime(claims) {
      try asking.say(KeyCommandPhrases.renewLead)
      let passphrase = try asking.newPassphrase(of: leader.name, in: world)
      try asking.say(FoundingPhrases.working)
      let said = try make(for: leader, passphrase, invitation)
      try asking.clear()
      return said
    }
  }

  /// Who she is: the only one here, or where several share an account, the one with the code of a new invitation.
  private func leader(_ asking: OfficeAsking) throws -> (Leader, InvitationRecord?) {
    let leaders = try archive.leaders().filter { $0.state != .erased }
    guard try site.reliedOrganisation(in: world) != nil, site.ownRecords == nil else {
      guard let leader = leaders.first else { throw KeyFailure.noLeader }
      return (leader, nil)
    }
    let roster = try Roster(archive)
    let typed = try asking.line(KeyCommandPhrases.leadersName)
    guard !typed.isEmpty else { throw AskingFailure.cancelled }
    let leader = try roster.leader(typed)
    let code = try asking.secret(KeyCommandPhrases.invitationCode)
    guard !code.isEmpty else { throw AskingFailure.cancelled }
    guard let read = try? InvitationCode(reading: code), let invitation = roster.invitation(of: leader),
      invitation.isOpened(by: read), invitation.usedAt == nil, world.now() < invitation.expires
    else { throw KeyFailure.invitationRefused }
    return (leader, invitation)
  }

  private func make(
    for leader: Leader, _ passphrase: Passphrase, _ invitation: InvitationRecord?
  ) throws -> Wording {
    let now = world.now()
    guard let organisation = try site.reliedOrganisation(in: world) else {
      let key = try issuing.makeKeys(for: leader, passphrase: passphrase, at: now)
      try tell(of: key, leader, at: now)
      return KeyCommandPhrases.renewedSolo
    }
    let signing = OrganisationSigning(issuing: issuing, organisation: organisation, world: world)
    let key = try signing.makeKey(for: leader, passphrase: passphrase, at: now)
    let fingerprint = Fingerprint(of: key.id).text
    if let invitation {
      try tell(
        of: key.id, leader,
        filing: [
          .invitationUsed(id: invitation.id, at: now),
          .enrolment(
            Enrolment(key: key.id.text, leader: leader.id, name: leader.name, code: invitation.id, at: now)),
        ], at: now)
      return KeyCommandPhrases.renewedHere(organisation.name, fingerprint)
    }
    try tell(of: key.id, leader, at: now)
    // The code was used for the old key, and would be refused.
    try? FileManager.default.removeItem(atPath: site.store + "/code")
    let study = try Study(archive: archive, editions: Editions(folder: site.editions), site: site, leader: leader)
    let handIn = try signing.handIn(
      of: leader, try study.carried(), drafts: study.drafts, with: key, at: now)
    return KeyCommandPhrases.renewed(organisation.name, fingerprint, signing.deliver(handIn))
  }

  /// Her sessions say that from here on another key is hers; what is filed is stored with the key.
  private func tell(
    of key: DIDKey, _ leader: Leader, filing documents: [ArchiveChange] = [], at time: Timestamp
  ) throws {
    for record in try archive.sessions() where record.leader == leader.id {
      var study = try Study(
        archive: archive, editions: Editions(folder: site.editions), site: site, leader: leader,
        course: record.edition.course)
      try study.record([.rekeyed(key: key.text)], at: time)
    }
    // Nothing else of hers: another program may have changed it while she chose her passphrase.
    try archive.store([.key(key.text, leader: leader.id)] + documents)
  }
}
