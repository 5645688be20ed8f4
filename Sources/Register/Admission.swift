public import Courseware
public import Credentials
import Records

/// By which rules a certificate is given.
public enum AdmissionPolicy: Sendable {
  /// The leader issues to herself, with this key: one account, and no log.
  case solo(issuer: DIDKey)
  /// Somebody else countersigns.
  case organisation(Countersigning)
}

/// What it takes that somebody else countersigns.
public struct Countersigning: Sendable {
  /// The organisation.
  public var organisation: Organisation
  /// The key that is to sign.
  public var issuer: DIDKey
  /// The ways to be known that the site finds enough.
  public var methods: Set<Binding.Method>
  /// The certificate that the new one is to replace; nil for a first one.
  public var replaces: String?
  /// The moment of issue.
  public var at: Timestamp

  /// Rules for one who is to countersign.
  public init(
    organisation: Organisation, issuer: DIDKey, methods: Set<Binding.Method> = Set(Binding.Method.allCases),
    replaces: String? = nil, at: Timestamp
  ) {
    self.organisation = organisation
    self.issuer = issuer
    self.methods = methods
    self.replaces = replaces
    self.at = at
  }
}

/// Whether a submission gives a certificate, and everything that speaks against it.
public struct Ruling: Sendable, Equatable {
  /// What the transcript amounts to; nil where it does not replay to a passed course.
  public let admission: Admission?
  /// The attestation, where there is one that says just that.
  public let attestation: SignedAttestation?
  /// Everything that speaks against a certificate; nothing in it, and one can be given.
  public let objections: [Objection]

  /// What there is to sign, where nothing speaks against it.
  public var admitted: (admission: Admission, attestation: SignedAttestation)? {
    guard objections.isEmpty, let admission, let attestation else { return nil }
    return (admission, attestation)
  }
}

/// Judges a submission; every path to a certificate goes through here.
///
/// Pure but for what `published` reads. `day` turns a moment into the civil date it is printed as.
public func admit(
  _ submission: Submission, by policy: AdmissionPolicy, seeing view: RegisterView, against published: Published,
  day: (Timestamp) -> CivilDate
) -> Ruling {
  let admission: Admission
  do throws(Rejection) { admission = try regrade(submission, against: published, day: day) } catch {
    return Ruling(admission: nil, attestation: nil, objections: [.regrade(error)])
  }
  guard let token = submission.attestation else {
    return Ruling(admission: admission, attestation: nil, objections: [.attestationMissing])
  }
  do throws(Finding) {
    let signed = try SignedAttestation(reading: token, of: admission.accomplishment)
    let objections =
      switch policy {
      case .solo(let issuer): signed.objections(from: submission.leader, toSolo: issuer)
      case .organisation(let rules): rules.objections(to: signed, of: submission, seeing: view)
      }
    return Ruling(admission: admission, attestation: signed, objections: objections)
  } catch {
    return Ruling(admission: admission, attestation: nil, objections: [.attestation(error)])
  }
}

extension SignedAttestation {
  fileprivate func objections(from leader: Leader, toSolo issuer: DIDKey) -> [Objection] {
    var objections: [Objection] = []
    if let key = leader.key, signer.text != key { objections.append(.attestedByAnother(signer)) }
    if attestation.audience != [issuer] { objections.append(.attestedToAnother) }
    if signer == issuer { objections.append(.fourEyes(.key)) }
    return objections
  }
}

extension Countersigning {
  fileprivate func objections(
    to signed: SignedAttestation, of submission: Submission, seeing view: RegisterView
  ) -> [Objection] {
    let leader = submission.leader
    let attestation = signed.attestation
    var objections: [Objection] = []
    let own = leader.issuerKey.flatMap(DIDKey.init(parsing:))
    if !attestation.audience.contains(issuer)
      || Set(attestation.audience) != Set(organisation.audience(without: own))
    {
      objections.append(.attestedToAnother)
    }
    if attestation.time > at { objections.append(.attestedLater(attestation.time)) }
    objections += boundObjections(to: signed, of: leader, seeing: view)
    objections += fourEyesObjections(to: signed.signer, of: leader)
    if let log = view.log {
      if let seen = attestation.seen {
        if let objection = log.objection(toSeen: seen.origin, size: seen.size, root: seen.root) {
          objections.append(objection)
        }
      } else {
        objections.append(.checkpointMissing)
      }
    }
    return objections + usedObjections(to: signed, of: submission, seeing: view)
  }

  /// How far two people's clocks may lie apart, in milliseconds.
  static let clockSlack: Int64 = 600_000

  /// The key must be known as hers now; whose it is, is as true of what it signed before that was said.
  private func boundObjections(
    to signed: SignedAttestation, of leader: Leader, seeing view: RegisterView
  ) -> [Objection] {
    let key = signed.signer.text
    let bound = view.bindingsByKey[key] ?? []
    if let other = bound.first(where: { $0.leader != leader.id })?.leader
      ?? view.leadersByKey[key]?.first(where: { $0.id != leader.id })?.id
    {
      return [.keyOfTwo(leader: other)]
    }
    guard let last = bound.last else {
      // A key of somebody who has another one bound is another's as far as anybody knows.
      let hasOther = view.bindingsByLeader[leader.id]?.contains { $0.endedAt == nil } == true
      return [hasOther ? .attestedByAnother(signed.signer) : .keyNotBound(signed.signer)]
    }
    if let ended = last.endedAt { return [.unbound(at: ended)] }
    if last.at.milliseconds(since: at) > Self.clockSlack { return [.boundLater(at: last.at)] }
    guard let method = Binding.Method(rawValue: last.method), methods.contains(method) else {
      return [.boundInsufficiently(method: last.method)]
    }
    // By what is signed, for the row beside it can say anything; one that nobody signed binds nothing.
    guard let binder = last.binder, issuerKeys(view).contains(binder) else { return [.keyNotBound(signed.signer)] }
    return view.succession.isOnePersons(binder, issuer) ? [.boundByIssuer] : []
  }

  /// The keys that bindings may be signed with: those of issuers, and those that these have replaced.
  private func issuerKeys(_ view: RegisterView) -> Set<DIDKey> {
    Set(organisation.members.flatMap { view.succession.line(of: $0.key) })
  }

  /// Nobody countersigns an attestation of their own.
  private func fourEyesObjections(to signer: DIDKey, of leader: Leader) -> [Objection] {
    var found: [Objection.FourEyes] = []
    if leader.issuerKey == issuer.text { found.append(.roster) }
    if signer == issuer { found.append(.key) }
    if let person = organisation.member(with: issuer)?.person, person.comparable == leader.name.comparable {
      found.append(.name)
    }
    return found.map(Objection.fourEyes)
  }

  /// One attestation, one certificate; a replacement is of one that stands, and of the same session.
  private func usedObjections(
    to signed: SignedAttestation, of submission: Submission, seeing view: RegisterView
  ) -> [Objection] {
    let digest = Digest(of: signed.token.utf8).hex
    var objections: [Objection] = []
    if let replaces {
      let session = submission.session
      let stands = view.issued.contains {
        $0.id == replaces && $0.state == .valid && $0.leader == submission.leader.id && $0.session == session
      }
      if !stands { objections.append(.nothingToReplace(certificate: replaces)) }
    }
    if let used = view.issuedByAttestation[digest]?.first(where: { $0.id != replaces }) {
      objections.append(.attestationUsed(certificate: used.id))
    }
    return objections
  }
}

extension Submission {
  /// The session's id, as its first event has it.
  var session: String? {
    if case .started(let session, _, _, _)? = events.first?.kind { session } else { nil }
  }
}

extension String {
  /// A name as it is held against another: without capitals, and with one space where there are several.
  fileprivate var comparable: String {
    lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
