import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records

/// `kyndig certificate add`: takes in a certificate that the issuer has sent.
struct CertificateAdd: ParsableCommand {
  static var configuration: CommandConfiguration {
    let words = HelpWords.spoken.personal.certificateAdd
    return CommandConfiguration(commandName: "add", abstract: words.abstract, discussion: words.discussion)
  }

  @Argument(help: HelpWords.spoken.personal.certificateFile.help)
  var file: String
  @OptionGroup var site: SiteOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    try OfficeReply.end(in: language.chosen(in: .real)) { _ in try answer(in: .real) }
  }

  /// What is said, once the certificate is hers; where it is not trusted here, what there is to say of it too.
  func answer(in world: World) throws -> OfficeReply {
    let path = world.path(file)
    guard FileManager.default.fileExists(atPath: path) else { throw CommandFailure.noFile(file) }
    guard let bytes = PlainFile.read(path, limit: UnverifiedCertificate.maximumFileBytes) else {
      throw CertificateAddFailure.unreadable(file)
    }
    guard let site = try Site.existing(named: site.site, in: world),
      FileManager.default.fileExists(atPath: site.records)
    else { throw HandInFailure.notEnrolled }
    let issuing = SoloIssuing(site: site, home: world.home)
    let beside = PlainFile.read(path.dropEnding + ".tlog-proof", limit: InclusionProof.maximumBytes)
    let verification = verify(bytes, trust: try issuing.pins.trusted(), at: world.now(), proof: beside)
    let proof = verification.proof
    guard let certificate = verification.certificate else {
      throw CertificateAddFailure.invalid(file, verification.findings)
    }
    // Nothing else may write to her session while this does.
    let claim = try Claim(path: site.claim(), holder: "kyndig certificate add")
    let said = try withExtendedLifetime(claim) { try take(in: certificate, sent: bytes, proof, site, world) }
    // It comes from the issuer, who has not withdrawn it; the list of what is withdrawn is for those she shows it to.
    let unknown = verification.findings.filter { $0 != .statusUnverified }
    guard !unknown.isEmpty else { return OfficeReply(said) }
    return OfficeReply(
      .lines([said, CertificateAddPhrases.but] + unknown.map(CertificateAddPhrases.finding)),
      code: .unanchored)
  }

  private func take(
    in certificate: Certificate, sent file: [UInt8], _ proof: InclusionProof?, _ site: Site, _ world: World
  ) throws -> Wording {
    let archive = try Archive(at: site.records)
    let digest = Digest(of: certificate.credential.attestation.utf8).hex
    let session = try archive.attestations().first { $0.digest == digest }?.session
    guard let session, let record = try archive.sessions().first(where: { $0.id == session }),
      let leader = try archive.leaders().first(where: { $0.id == record.leader })
    else { throw CertificateAddFailure.notHers(self.file) }
    let id = certificate.credential.id
    let folder = "\(site.issued)/\(CivilTime(certificate.credential.validFrom).date.year)/\(id.uuid)"
    // What was sent is kept as it is; of a token alone the diploma is drawn here.
    let drawn = certificate.svg(language: .of(certificate.credential), proof: proof)
    let diploma = file.first == UInt8(ascii: "<") ? file : drawn
    do {
      try DurableFile.write(certificate.jwt, to: folder + ".jwt", mode: 0o600)
      try DurableFile.write(diploma, to: folder + ".svg", mode: 0o600)
      if let proof { try DurableFile.write(proof.bytes, to: folder + ".tlog-proof", mode: 0o600) }
    } catch {
      throw SoloIssuing.Failure.notWritten(path: error.path)
    }
    var study = try Study(
      archive: archive, editions: Editions(folder: site.editions), site: site, leader: leader,
      course: record.edition.course)
    if study.session?.certificates.contains(id.urn) == false {
      try study.record([.certified(certificate: id.urn)], at: world.now())
    }
    return CertificateAddPhrases.added(id.number, certificate.credential.issuer.name)
  }
}

/// Why a certificate is not taken in.
enum CertificateAddFailure: Error, Equatable {
  /// It is no plain file, or too large for a certificate.
  case unreadable(String)
  case invalid(String, [Finding])
  /// It rests on no attestation that was made from here.
  case notHers(String)
}

/// What `kyndig certificate add` says.
enum CertificateAddPhrases {
  static func added(_ number: String, _ issuer: String) -> Wording {
    Wording(
      nb: "Beviset \(number) fra \(issuer.escaped) er lagt inn. Se det med: kyndig certificate",
      nn: "Beviset \(number) frå \(issuer.escaped) er lagt inn. Sjå det med: kyndig certificate",
      en: "The certificate \(number) from \(issuer.escaped) is taken in. See it with: kyndig certificate")
  }

  static let but = Wording(
    nb: "Men her er det ikke kjent om det er til å stole på:",
    nn: "Men her er det ikkje kjent om det er til å stole på:",
    en: "But it is not known here whether it can be trusted:")

  /// A finding, with its permanent code.
  static func finding(_ finding: Finding) -> Wording {
    Wording(
      nb: "  \(finding.code): " + FindingPhrases.nb.text(finding),
      nn: "  \(finding.code): " + FindingPhrases.nn.text(finding),
      en: "  \(finding.code): " + FindingPhrases.en.text(finding))
  }
}

extension CertificateAddFailure: SpokenFailure {
  var spoken: (Complaint.Code, Wording) {
    switch self {
    case .unreadable(let file):
      (
        .no,
        Wording(
          nb: "«\(file.escaped)» er ingen vanlig fil, eller den er for stor til å være et bevis. Den er ikke lagt inn.",
          nn: "«\(file.escaped)» er inga vanleg fil, eller ho er for stor til å vere eit bevis. Ho er ikkje lagd inn.",
          en: "“\(file.escaped)” is no plain file, or too large for a certificate. It was not taken in.")
      )
    case .invalid(let file, let findings):
      (
        .no,
        Wording(
          nb: "«\(file)» er ikke et gyldig bevis, og er ikke lagt inn. " + said(findings, .nb),
          nn: "«\(file)» er ikkje eit gyldig bevis, og er ikkje lagt inn. " + said(findings, .nn),
          en: "“\(file)” is not a valid certificate, and was not taken in. " + said(findings, .en))
      )
    case .notHers(let file):
      (
        .no,
        Wording(
          nb: "«\(file)» hører ikke til noe du har signert herfra, og er ikke lagt inn.",
          nn: "«\(file)» høyrer ikkje til noko du har signert herfrå, og er ikkje lagt inn.",
          en: "“\(file)” belongs to nothing that you have signed from here, and was not taken in.")
      )
    }
  }

  private func said(_ findings: [Finding], _ words: FindingPhrases) -> String {
    findings.map { "\($0.code): \(words.text($0))" }.joined(separator: " ")
  }
}

extension String {
  /// A path without what stands behind its last full stop.
  var dropEnding: String {
    guard let dot = lastIndex(of: "."), !self[dot...].contains("/") else { return self }
    return String(self[..<dot])
  }
}
