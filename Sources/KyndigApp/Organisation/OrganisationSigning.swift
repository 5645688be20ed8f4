import Courseware
import Credentials
import Foundation
import Records
import Register

/// A leader's key and signatures where an organisation issues to her; the issuer's part is made elsewhere, by somebody else.
struct OrganisationSigning {
  /// The keys of this account, and the site.
  let issuing: SoloIssuing
  let organisation: Organisation
  let world: World

  private var site: Site { issuing.site }

  /// Whether the issuer works in the archive that this account stores in.
  var isSameArchive: Bool { site.ownRecords == nil }

  /// Makes the leader's key, and seals it.
  func makeKey(for leader: Leader, passphrase: Passphrase, at time: Timestamp) throws(SoloIssuing.Failure) -> LeaderKey
  {
    let key = LeaderKey()
    do {
      try issuing.keys.store(
        key.sealed(with: passphrase, cost: issuing.cost, at: time), named: "leader-" + leader.id, replacing: true)
    } catch {
      throw .folder(error)
    }
    return key
  }

  /// Opens the leader's key.
  func open(_ leader: Leader, with passphrase: Passphrase) throws(SoloIssuing.Failure) -> LeaderKey {
    let sealed = try issuing.sealed("leader", leader)
    do throws(SealError) {
      return try LeaderKey(unsealing: sealed, with: passphrase)
    } catch {
      if error == .wrongPassphrase { throw .wrongPassphrase }
      throw .folder(.seal(path: issuing.keys.path, error))
    }
  }

  /// What the leader is about to sign, replayed from what is stored: to every issuer but herself, with the log's head as she sees it.
  func attestation(
    of submission: Submission, in language: Language, at time: Timestamp
  ) throws(SoloIssuing.Failure) -> Attestation {
    guard let seen else { throw .noCheckpoint(organisation: organisation.name) }
    let admission: Admission
    do throws(Rejection) {
      admission = try regrade(submission, against: .in(site)) { CivilTime($0).date }
    } catch {
      throw .rejected(error)
    }
    let own = submission.leader.issuerKey.flatMap(DIDKey.init(parsing:))
    return Attestation(
      of: admission.accomplishment, to: organisation.audience(without: own), id: DocumentIdentifier(), at: time,
      seen: seen, language: DiplomaLanguage(rawValue: language.rawValue) ?? .nb)
  }

  /// The head of the log: the site's where it can be read, else that of the file she was given.
  private var seen: Seen? {
    let notes = [site.checkpoint, site.membershipFile?.checkpoint].compactMap(\.self)
    let found = notes.compactMap { try? Checkpoint(parsing: $0, key: organisation.log) }.max { $0.size < $1.size }
    return found.flatMap { try? Seen(origin: $0.origin, size: $0.size, root: $0.root) }
  }
}

// Handing in.
extension OrganisationSigning {
  /// Everything the issuer needs of a leader, signed.
  func handIn(
    of leader: Leader, _ sessions: [CarriedSession], drafts: [String], with key: LeaderKey, at time: Timestamp
  ) throws(SignedProblem) -> SignedHandIn {
    let facts = try LeaderFacts(
      id: leader.id, name: leader.name, employer: leader.employer.isEmpty ? nil : leader.employer,
      organisationNumber: leader.organisationNumber.isEmpty ? nil : leader.organisationNumber, unit: leader.unit,
      employeeNumber: leader.employeeNumber, code: site.invitationCode)
    let own = leader.issuerKey.flatMap(DIDKey.init(parsing:))
    return try key.sign(
      HandIn(
        id: DocumentIdentifier(), leader: facts, audience: organisation.audience(without: own), sessions: sessions,
        sharedDrafts: drafts, at: time))
  }

  /// Puts a hand-in where the issuer finds it: in the drop folder, and where that cannot be reached among her documents.
  func deliver(_ handIn: SignedHandIn) -> Issuance.Delivery {
    if isSameArchive { return .sameArchive }
    let name = "kyndig-\(handIn.content.id.uuid).kyndig"
    // Whoever keeps the folder must be able to read the file; nobody else can list the folder, and the name is chance.
    if FileManager.default.fileExists(atPath: site.inbox),
      (try? DurableFile.write(handIn.bytes, to: site.inbox + "/" + name, mode: 0o644)) != nil
    {
      return .dropped
    }
    let documents = world.documents
    let file = "kyndig-innlevering-\(handIn.content.id.uuid.prefix(8)).kyndig"
    guard (try? DurableFile.write(handIn.bytes, to: documents.path + "/" + file, mode: 0o600)) != nil else {
      return .failed
    }
    return .file(shown: documents.shown(file))
  }
}
