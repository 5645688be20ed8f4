import Courseware
import Credentials
import Records
import Register

/// An attestation that awaits a certificate, with everything that whoever is to sign is shown of it.
struct AwaitingCertificate: Sendable, Equatable {
  /// The attestation, judged.
  var candidate: Candidate
  /// What the course is called, and its edition.
  var course: String
  var version: String
  /// What the events tell about a person learning; nil where they do not replay.
  var evidence: Evidence?
  /// When the attestation was signed; nil where that cannot be read.
  var signedAt: Timestamp?
  /// The language the course was taken in.
  var language: DiplomaLanguage

  /// What it is known by: the digest of the attestation.
  var id: String { candidate.attestation }
  var name: String { candidate.leader.name }
  /// Whether nothing speaks against a certificate.
  var isReady: Bool { candidate.ruling.admitted != nil }
  /// Whether the leader works in the archive that is issued from, and so sees the certificate herself.
  var isHere: Bool { candidate.asOf == nil }
  /// The session as replayed; nil where it does not amount to a passed course.
  var session: Session? { candidate.ruling.admission?.session }
  var accomplishment: Accomplishment? { candidate.ruling.admission?.accomplishment }

  /// The objections, with the one that says that somebody else must sign before all others.
  var objections: [Objection] {
    let all = candidate.ruling.objections
    func isFourEyes(_ objection: Objection) -> Bool { if case .fourEyes = objection { true } else { false } }
    guard let first = all.first(where: isFourEyes) else { return all }
    // That it was not made to her, and that she said herself whose key it is, follows from it being hers.
    return [first] + all.filter { !isFourEyes($0) && $0 != .attestedToAnother && $0 != .boundByIssuer }
  }

  /// The tasks whose drafts may be read, in the order of the course.
  var sharedTasks: [Task] {
    guard let session else { return [] }
    return session.course.modules.flatMap(\.tasks).filter { candidate.sharedDrafts.contains($0.id) }
  }
}

extension AwaitingCertificate {
  /// What is stored of a candidate's session, up to the attestation.
  init(_ candidate: Candidate, in archive: Archive, against published: Published) throws(ArchiveError) {
    self.candidate = candidate
    let events = try archive.statements(of: candidate.session).compactMap { try? Event(bytes: $0.bytes) }
    let end = events.firstIndex { $0.kind == .attested(digest: candidate.attestation) } ?? events.count
    let before = Array(events[..<end])
    signedAt = candidate.ruling.attestation?.attestation.time ?? (end < events.count ? events[end].at : nil)
    let session = candidate.ruling.admission?.session
    evidence = session == nil ? nil : Evidence(of: before, editions: published.course)
    let edition = before.edition
    let taught = edition.flatMap(published.course)
    course = session?.course.title ?? taught?.title ?? edition?.course ?? candidate.session
    version = edition?.version ?? ""
    let spoken = session?.language ?? taught?.language
    language = spoken.flatMap(DiplomaLanguage.init(rawValue:)) ?? .nb
  }

  /// Whether a word that was typed means this one: a leader's name or number, or how the attestation's digest begins.
  func isMeant(by word: String) -> Bool { candidate.leader.isMeant(by: word, orAttestation: id) }
}

extension Leader {
  /// Whether a word that was typed means her, or an attestation of hers by how its digest begins.
  func isMeant(by word: String, orAttestation digest: String) -> Bool {
    employeeNumber == word || id == word || name.isSameName(as: word)
      || word.count >= 6 && digest.hasPrefix(word.lowercased())
  }
}

extension [Event] {
  /// The edition that was gone on in last.
  fileprivate var edition: Edition? {
    reversed().lazy.compactMap { event in
      switch event.kind {
      case .started(_, let edition, _, _), .moved(let edition, _, _): edition
      default: nil
      }
    }.first
  }
}
