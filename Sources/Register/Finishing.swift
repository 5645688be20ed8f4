import Courseware
import Credentials
import Records

/// What a committed leaf leads to in archive and files; done twice it is the same as done once.
struct Finishing: Sendable, Equatable {
  var changes: [ArchiveChange] = []
  /// Files to write, by path.
  var files: [String: [UInt8]] = [:]
  /// Files to remove.
  var removed: [String] = []
  /// Whose record is to be erased.
  var erased: String?
}

extension Finishing {
  /// What follows from a leaf of the log called `origin`.
  init(_ leaf: CommittedLeaf, origin: String, day: (Timestamp) -> CivilDate) {
    // A label that is not ours was put there by hand; the leaf is committed all the same, and told of by the audit.
    guard let filing = Filing(leaf) else { return }
    switch filing.kind {
    case .bind: bind(filing)
    case .unbind: unbind(filing)
    case .issue: issue(filing, leaf, day)
    case .revoke: revoke(filing, at: leaf.entry.at)
    case .erase: erase(filing)
    case .key: files = filing.files
    case .genesis, .course, .attest, .final: break
    }
    // What concerns somebody who is being erased is not stored about that person again.
    let concerned = filing.kind == .erase ? nil : filing.leader
    changes.append(
      .leaf(
        LeafRecord(
          origin: origin, number: leaf.index, kind: filing.kind.rawValue, at: leaf.entry.at, salt: leaf.pending.salt,
          object: filing.object, leader: concerned, label: filing.name)))
  }

  // The roster is changed column by column: others write to it without the log's lock.
  private mutating func bind(_ filing: Filing) {
    guard let signed = try? SignedBinding(reading: filing.object) else { return }
    let binding = signed.content
    changes += [
      .key(binding.subject.text, leader: binding.leader), .state(.active, leader: binding.leader),
      .binding(
        BindingRecord(
          id: binding.id.urn, leader: binding.leader, key: binding.subject.text, method: binding.method.rawValue,
          at: binding.at, token: signed.token)),
      .enrolmentEnded(key: binding.subject.text),
      // Who is known needs no code, and one that lies about is good for nobody else.
      .invitationsEnded(leader: binding.leader, at: binding.at),
    ]
  }

  private mutating func unbind(_ filing: Filing) {
    guard let signed = try? SignedUnbinding(reading: filing.object) else { return }
    let unbinding = signed.content
    changes += [
      .unbound(binding: unbinding.binding.urn, at: unbinding.at, token: signed.token),
      .keyEnded(unbinding.subject.text, leader: unbinding.leader),
    ]
    if unbinding.reason == .left { changes.append(.state(.left, leader: unbinding.leader)) }
  }

  private mutating func issue(_ filing: Filing, _ leaf: CommittedLeaf, _ day: (Timestamp) -> CivilDate) {
    let verification = verify(filing.object, trust: TrustedIssuers(), at: leaf.entry.at)
    guard let certificate = verification.certificate, let leader = filing.leader,
      let session = filing.facts["session"]?.string
    else { return }
    let credential = certificate.credential
    changes.append(
      .issued(
        IssuedRecord(
          id: credential.id.urn, leader: leader, session: session,
          attestation: Digest(of: credential.attestation.utf8).hex, issuer: credential.issuer.key.text,
          at: credential.validFrom, review: credential.review?.bytes)))
    let place = CertificateFiles(id: credential.id, year: day(credential.validFrom).year)
    let language = filing.facts["language"]?.string.flatMap(DiplomaLanguage.init(rawValue:)) ?? .nb
    files[place.jwt] = certificate.jwt
    files[place.svg] = certificate.svg(language: language, proof: leaf.proof)
    files[place.proof] = leaf.proof.bytes
  }

  private mutating func revoke(_ filing: Filing, at time: Timestamp) {
    files[CertificateFiles.status] = filing.object
    for withdrawn in filing.facts["withdrawn"]?.array ?? [] {
      guard let id = withdrawn["id"]?.string,
        let state = withdrawn["state"]?.string.flatMap(IssuedRecord.State.init(rawValue:))
      else { continue }
      changes.append(
        .withdrawn(
          certificate: id, state, at: time, reason: withdrawn["reason"]?.string, replacedBy: withdrawn["by"]?.string))
    }
  }

  private mutating func erase(_ filing: Filing) {
    erased = filing.leader
    removed = filing.facts["files"]?.array?.compactMap(\.string) ?? []
  }
}

extension Filing {
  /// Files that come with the leaf, as texts by path.
  fileprivate var files: [String: [UInt8]] {
    (facts["files"]?.object ?? [:]).compactMapValues { $0.string.map { Array($0.utf8) } }
  }
}
