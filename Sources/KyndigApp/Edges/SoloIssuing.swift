import Courseware
import Credentials
import Foundation
import Records
import Register

/// Keys and documents of a leader who issues to herself: one account, one passphrase, no log.
struct SoloIssuing {
  let site: Site
  /// `$XDG_DATA_HOME/kyndig`.
  let home: String
  /// What sealing costs; tests use a smaller one.
  var cost = SealCost.standard

  /// Why there is no key, or no certificate.
  enum Failure: Error, Equatable {
    case wrongPassphrase
    case folder(FolderError)
    /// The key file is not there.
    case keyMissing(path: String)
    case rejected(Rejection)
    case accomplishment(AccomplishmentProblem)
    case notIssued(IssueError)
    /// Something speaks against a certificate.
    case refused(Objection)
    case notWritten(path: String)
    /// Nothing tells what the head of the organisation's log is.
    case noCheckpoint(organisation: String)
  }

  var keys: KeyFolder { KeyFolder(path: home + "/keys") }
  var pins: TrustFolder { TrustFolder(path: home + "/trust") }

  /// Makes the leader's key and the issuer's, seals both, and trusts the issuer on this account.
  func makeKeys(for leader: Leader, passphrase: Passphrase, at time: Timestamp) throws(Failure) -> DIDKey {
    let leaderKey = LeaderKey()
    let issuerKey = IssuerKey()
    let issuer = try issuer(for: leader, key: issuerKey.id)
    do throws(FolderError) {
      try keys.store(
        leaderKey.sealed(with: passphrase, cost: cost, at: time), named: "leader-" + leader.id, replacing: true)
      try keys.store(
        issuerKey.sealed(with: passphrase, cost: cost, at: time), named: "issuer-" + leader.id, replacing: true)
      try pins.pin(issuer)
    } catch {
      throw .folder(error)
    }
    try write(TrustFolder.bytes(of: issuer), to: site.trust + "/issuer.json")
    try write(Array(issuerKey.id.publicKeyPEM.utf8), to: site.trust + "/issuer.pem")
    return leaderKey.id
  }

  private func issuer(for leader: Leader, key: DIDKey) throws(Failure) -> Issuer {
    do { return try Issuer(key: key, name: leader.name) } catch { throw .accomplishment(error) }
  }

  func sealed(_ kind: String, _ leader: Leader) throws(Failure) -> SealedKey {
    let name = "\(kind)-\(leader.id)"
    do throws(FolderError) {
      guard let key = try keys.key(named: name) else { throw FolderError.malformed(path: keys.path + "/" + name) }
      return key
    } catch {
      if case .malformed(let path) = error { throw .keyMissing(path: path) }
      throw .folder(error)
    }
  }

  /// What the leader is about to sign, replayed from what is stored.
  func attestation(
    of submission: Submission, at time: Timestamp
  ) throws(Failure) -> Attestation {
    let admission: Admission
    do throws(Rejection) {
      admission = try regrade(submission, against: .in(site)) { CivilTime($0).date }
    } catch {
      throw .rejected(error)
    }
    guard let issuer = try sealed("issuer", submission.leader).did else {
      throw .keyMissing(path: keys.path + "/issuer-" + submission.leader.id)
    }
    return Attestation(
      of: admission.accomplishment, to: issuer, id: DocumentIdentifier(), at: time)
  }

  /// Signs as the leader, and then as the issuer; nothing is written.
  func certificate(
    on attestation: Attestation, of submission: Submission, passphrase: Passphrase, at time: Timestamp
  ) throws(Failure) -> (attestation: SignedAttestation, certificate: Certificate) {
    let leader = submission.leader
    let leaderKey: LeaderKey
    let issuerKey: IssuerKey
    let sealedLeader = try sealed("leader", leader)
    let sealedIssuer = try sealed("issuer", leader)
    do throws(SealError) {
      leaderKey = try LeaderKey(unsealing: sealedLeader, with: passphrase)
      issuerKey = try IssuerKey(unsealing: sealedIssuer, with: passphrase)
    } catch {
      if error == .wrongPassphrase { throw .wrongPassphrase }
      throw .folder(.seal(path: keys.path, error))
    }
    let signed = leaderKey.sign(attestation)
    var attested = submission
    attested.attestation = signed.token
    let ruling = admit(attested, by: .solo(issuer: issuerKey.id), seeing: RegisterView(), against: .in(site)) {
      CivilTime($0).date
    }
    if let objection = ruling.objections.first { throw .refused(objection) }
    let issuer = try issuer(for: leader, key: issuerKey.id)
    do throws(IssueError) {
      return (
        signed, try Certificate.issue(on: signed, as: issuer, with: issuerKey, id: DocumentIdentifier(), at: time)
      )
    } catch {
      throw .notIssued(error)
    }
  }
}

// Certificates lie in `Certificates/issued/<year>/<uuid>.jwt` and `.svg`. They are written aside first; storing the event that
// names them is what makes them count, and then they get their places.
extension SoloIssuing {
  private var aside: String { site.issued + "/.pending" }

  /// Writes both files aside.
  func prepare(_ certificate: Certificate) throws(Failure) {
    let name = aside + "/" + certificate.credential.id.uuid
    try write(certificate.jwt, to: name + ".jwt")
    try write(certificate.svg, to: name + ".svg")
  }

  /// Gives what was written aside its place if `isIssued` says so, and else removes it.
  func finish(where isIssued: (_ urn: String) -> Bool, year: Int) {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: aside)) ?? [] {
      let path = aside + "/" + name
      guard isIssued("urn:uuid:" + name.split(separator: ".")[0]) else {
        try? FileManager.default.removeItem(atPath: path)
        continue
      }
      let folder = "\(site.issued)/\(year)"
      try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      // What does not succeed is tried again at the next start.
      try? DurableFile.move(path, to: folder + "/" + name)
    }
  }

  /// Every file of a certificate that is in its place, by the certificate's id.
  func files() -> [String: [String]] {
    var files: [String: [String]] = [:]
    for year in ((try? FileManager.default.contentsOfDirectory(atPath: site.issued)) ?? []).sorted()
    where !year.hasPrefix(".") {
      let folder = site.issued + "/" + year
      for name in ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted() {
        files["urn:uuid:" + name.split(separator: ".")[0], default: []].append(folder + "/" + name)
      }
    }
    return files
  }

  /// The digest of the attestation that a certificate rests on; nil where its file is gone or cannot be read.
  func attestation(of certificate: String) -> String? {
    guard let file = files()[certificate]?.first(where: { $0.hasSuffix(".jwt") }),
      let bytes = FileManager.default.contents(atPath: file)
    else { return nil }
    let credential = verify(Array(bytes), trust: TrustedIssuers(), at: Timestamp(milliseconds: 0)).credential
    return credential.map { Digest(of: $0.attestation.utf8).hex }
  }

  private func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    do { try DurableFile.write(bytes, to: path) } catch { throw .notWritten(path: path) }
  }
}
