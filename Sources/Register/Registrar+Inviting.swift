public import Courseware
public import Credentials
public import Records

/// An invitation with the code that goes another way than the file.
public struct Invited: Sendable, Equatable {
  /// The signed invitation.
  public var invitation: SignedInvitation
  /// The code; only its digest is stored.
  public var code: InvitationCode
}

extension Registrar {
  /// Puts people on the roster, or changes what is known of them; keys and states are the register's own and stay.
  public func enlist(_ leaders: [Leader]) throws(RegisterError) { try place.enlist(leaders) }

  /// Invites leaders of the roster, each with a code of her own that is good until `expires`.
  public func invite(
    _ leaders: [String], until expires: Timestamp, by issuer: IssuerKey, at now: Timestamp
  ) throws(RegisterError) -> [Invited] {
    guard organisation.member(with: issuer.id) != nil else { throw .notAnIssuer(issuer.id) }
    var invited: [Invited] = []
    var changes: [ArchiveChange] = []
    for id in leaders {
      let leader = try place.leader(id)
      let code = InvitationCode()
      do throws(SignedProblem) {
        let signed = try issuer.sign(
          Invitation(
            id: DocumentIdentifier(), leader: id, name: leader.name, employeeNumber: leader.employeeNumber,
            unit: leader.unit, code: code, expires: expires, organisation: organisation, at: now))
        invited.append(Invited(invitation: signed, code: code))
        let invitation = signed.content
        changes.append(
          .invitation(
            InvitationRecord(
              id: invitation.id.urn, leader: id, salt: Array(invitation.id.urn.utf8), digest: invitation.code.bytes,
              at: invitation.at, expires: invitation.expires, token: signed.token)))
      } catch {
        throw .signed(error)
      }
    }
    try place.store(changes)
    return invited
  }
}

extension RegisterPlace {
  /// Puts people on the roster, or changes what is known of them; keys and states are the register's own and stay.
  ///
  /// It takes no key, for nobody signs the roster, and nothing of it is in the log.
  public func enlist(_ leaders: [Leader]) throws(RegisterError) {
    try store(
      leaders.map { leader in
        var new = leader
        new.key = nil
        new.state = .invited
        return .roster(new)
      })
  }
}

extension InvitationRecord {
  /// Whether `code` is this invitation's.
  public func isOpened(by code: InvitationCode) -> Bool {
    DocumentIdentifier(urn: id).map { code.digest(for: $0).bytes == digest } ?? false
  }
}
