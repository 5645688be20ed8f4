import Courseware
import Credentials
import Records
import Register

// The certificate, out of the program.
extension LearningLoop {
  /// Writes the certificate among her documents; what is said of it.
  func saveCertificate() -> [String] {
    guard let certificate else { return [] }
    let documents = world.documents
    let export = CertificateExport(world: world, files: certificate.files, name: certificate.fileName)
    guard let written = try? export.write(to: documents.path) else {
      return [CertificatePhrases.notWritten(documents.shown)[speech.language]]
    }
    let page = written.hasPage ? [] : [CertificatePhrases.noPage[speech.language]]
    return [CertificatePhrases.saved(in: documents.shown)[speech.language]] + written.names + page
  }

  func showFolder() -> [String] {
    guard let file = certificate?.files.first, let slash = file.lastIndex(of: "/") else { return [] }
    let folder = String(file[..<slash])
    return [
      (world.show(folder: folder) ? CertificatePhrases.shown : CertificatePhrases.notShown(folder))[speech.language]
    ]
  }
}

// Where an organisation issues.
extension LearningLoop {
  /// Makes her key, and tells the issuer whose it is.
  mutating func makeKey(
    in organisation: OrganisationSigning, for leader: Leader, with passphrase: Passphrase
  ) throws {
    let now = world.now()
    let key = try organisation.makeKey(for: leader, passphrase: passphrase, at: now)
    var enrolment: [ArchiveChange] = []
    if organisation.isSameArchive {
      let invitation = try study.invitation(at: now)
      // The code was good for one key.
      enrolment = invitation.map { [.invitationUsed(id: $0.id, at: now)] } ?? []
      enrolment.append(
        .enrolment(
          Enrolment(
            key: key.id.text, leader: leader.id, name: leader.name, code: invitation?.id, at: now,
            login: world.visitor?.key.fingerprint, isVerified: world.visitor?.login.isVerified == true)))
    }
    try study.bind(key.id.text, filing: enrolment)
    issuance?.fingerprint = Fingerprint(of: key.id).text
    try deliver(with: key, in: organisation, at: now)
  }

  /// Signs what was on the screen as the leader, stores it, and hands it in with the key that is open.
  mutating func sign(in organisation: OrganisationSigning, with passphrase: Passphrase) throws {
    guard let shown = attestation, let leader = study.leader, let session = study.session else { return }
    let now = world.now()
    let attestation = shown.made(at: now)
    precondition(attestation.statement == shown.statement, "what is signed is what was on the screen")
    let key = try organisation.open(leader, with: passphrase)
    let signed = key.sign(attestation)
    let digest = Digest(of: signed.token.utf8).hex
    try study.record(
      [.attested(digest: digest)],
      filing: [.attestation(AttestationRecord(digest: digest, session: session.id, token: signed.token, at: now))],
      at: now)
    wrongPassphrases = 0
    issuance?.standing = .awaiting
    try deliver(with: key, in: organisation, at: now)
  }

  private mutating func deliver(with key: LeaderKey, in organisation: OrganisationSigning, at time: Timestamp) throws {
    guard let leader = study.leader else { return }
    guard
      let handIn = try? organisation.handIn(
        of: leader, try study.carried(), drafts: study.drafts, with: key, at: time)
    else {
      issuance?.delivery = .failed
      return
    }
    issuance?.delivery = organisation.deliver(handIn)
  }

  /// What the issuer has made of what she signed, where both store in one archive, becomes hers.
  mutating func takeInIssued() throws {
    guard let latest = try study.attestations().last else { return }
    issuance?.standing = .awaiting
    let issued = try study.issued(on: latest.digest).map(\.id)
    let known = study.session?.certificates ?? []
    let new = issued.filter { !known.contains($0) }
    if !new.isEmpty { try study.record(new.map { .certified(certificate: $0) }, at: world.now()) }
    // Another issuer may have made one of the same session before.
    guard let id = issued.last ?? known.last(where: { issuing.attestation(of: $0) == latest.digest }) else { return }
    issuance?.standing = .issued
    certificate = issuing.shown(id, words: words, at: world.now())
  }
}
