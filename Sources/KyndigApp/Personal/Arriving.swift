import Courseware
import Credentials
import Foundation
import Records

extension Removal {
  /// Takes in what she signed on the old machine: her key, what she has done, and her certificates; `ask` is asked for the passphrase.
  func arrive(from path: String, asking ask: (String) throws -> Passphrase) throws -> (site: Site, leader: Leader) {
    guard let bytes = PlainFile.read(path, limit: Moving.maximumBytes), let signed = try? SignedMoving(reading: bytes)
    else { throw Failure.notAMove(path: path) }
    let moving = signed.content
    guard (try? LeaderKey(unsealing: moving.key, with: try ask(moving.leader.name))) != nil else {
      throw Failure.wrongPassphrase
    }
    let site = try place(for: moving)
    let archive = try Archive(at: site.records)
    if let known = try archive.leaders().first, known.id != moving.leader.id {
      throw Failure.occupied(name: known.name)
    }
    let leader = Leader(
      id: moving.leader.id, name: moving.leader.name, employer: moving.leader.employer ?? "",
      organisationNumber: moving.leader.organisationNumber ?? "", key: signed.signer.text, unit: moving.leader.unit,
      employeeNumber: moving.leader.employeeNumber)
    try publish(moving.editions, at: site)
    try storeKeys(of: moving, at: site)
    try write(moving.certificates, to: site)
    try store(moving.sessions, of: leader, in: archive, at: moving.at)
    // She is here again, if this is a machine she once left.
    try? FileManager.default.removeItem(atPath: site.store + "/moved")
    site.remember(in: world)
    return (site, leader)
  }

  /// The site that her records come to: of her own, or one of the organisation's on this account.
  private func place(for moving: Moving) throws -> Site {
    guard let membership = moving.membership else {
      let site = Site(path: world.home + "/site")
      if !FileManager.default.fileExists(atPath: site.courses) { try Site.make(site.path, in: world) }
      return site
    }
    let organisation = membership.organisation
    let site = Site(path: Site.ownFolder(of: organisation, in: world))
    if !FileManager.default.fileExists(atPath: site.courses) { try Site.make(site.path, in: world) }
    try write(organisation.bytes, to: site.trust + "/organisation.json")
    let placed = site.placed(in: world)
    if let checkpoint = membership.checkpoint {
      try write(
        MembershipFile(membership: membership, checkpoint: checkpoint).bytes, to: placed.store + "/membership.json")
    }
    if let code = moving.leader.code { try write(Array((code.text + "\n").utf8), to: placed.store + "/code") }
    let pins = TrustFolder(path: world.home + "/trust")
    for pin in organisation.pins { try pins.pin(pin) }
    return placed
  }

  /// What her sessions were taken in, where it is not here already.
  private func publish(_ editions: [CarriedEdition], at site: Site) throws {
    for edition in editions {
      let folder = site.editions + "/" + edition.manifest.digest.hex
      guard !FileManager.default.fileExists(atPath: folder) else { continue }
      let aside = site.editions + "/." + world.name()
      for (path, bytes) in edition.files { try write(bytes, to: aside + "/" + path) }
      try write(edition.manifest.bytes, to: aside + "/MANIFEST")
      do { try DurableFile.move(aside, to: folder) } catch { throw Failure.notWritten(path: folder) }
    }
  }

  private func storeKeys(of moving: Moving, at site: Site) throws {
    let issuing = SoloIssuing(site: site, home: world.home)
    try issuing.keys.store(moving.key, named: "leader-" + moving.leader.id, replacing: true)
    guard let issuerKey = moving.issuerKey, let id = issuerKey.did else { return }
    try issuing.keys.store(issuerKey, named: "issuer-" + moving.leader.id, replacing: true)
    let issuer = try Issuer(key: id, name: moving.leader.name)
    try issuing.pins.pin(issuer)
    try write(TrustFolder.bytes(of: issuer), to: site.trust + "/issuer.json")
    try write(Array(id.publicKeyPEM.utf8), to: site.trust + "/issuer.pem")
  }

  private func write(_ certificates: [CarriedCertificate], to site: Site) throws {
    for carried in certificates {
      guard let credential = verify(Array(carried.jwt.utf8), trust: TrustedIssuers(), at: world.now()).credential else {
        continue
      }
      let folder = "\(site.issued)/\(CivilTime(credential.validFrom).date.year)/\(credential.id.uuid)"
      try write(Array(carried.jwt.utf8), to: folder + ".jwt")
      try write(Array(carried.svg.utf8), to: folder + ".svg")
      if let proof = carried.proof { try write(proof.bytes, to: folder + ".tlog-proof") }
    }
  }

  /// Stores what is new here: taken in twice it changes nothing, and what has gone on since is not undone.
  private func store(
    _ sessions: [CarriedSession], of leader: Leader, in archive: Archive, at time: Timestamp
  ) throws {
    var changes: [ArchiveChange] = [.leader(leader)]
    let known = try archive.sessions().map(\.id)
    for session in sessions {
      let stored = known.contains(session.id) ? try archive.statements(of: session.id).map(\.bytes) : []
      guard session.events.starts(with: stored) else { continue }
      if !known.contains(session.id) {
        changes.append(.session(SessionRecord(id: session.id, leader: leader.id, edition: session.begun)))
      }
      let statements = try session.events.enumerated().dropFirst(stored.count).map { index, bytes in
        Statement(try Event(bytes: bytes), session: session.id, sequence: index, actor: leader.id)
      }
      changes.append(.statements(statements))
      if let token = session.attestation {
        changes.append(
          .attestation(
            AttestationRecord(digest: Digest(of: token.utf8).hex, session: session.id, token: token, at: time)))
      }
    }
    try archive.store(changes)
  }

  private func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    do { try DurableFile.write(bytes, to: path, mode: 0o600) } catch { throw .notWritten(path: path) }
  }
}
