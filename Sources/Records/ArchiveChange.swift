public import Courseware

/// One thing to store; a list of them is stored whole or not at all.
public enum ArchiveChange: Sendable, Equatable {
  /// Adds a leader, or writes all that is known about one anew: only for a value that nobody else can have changed.
  case leader(Leader)
  /// Puts a leader on the roster, or changes what the roster says of one; a key, and where the leader stands, stay.
  case roster(Leader)
  /// Says of a leader what the roster does not say yet; a name, a key and where the leader stands stay.
  case described(Leader)
  /// The leader has this key from now on.
  case key(String, leader: String)
  /// The leader has this key no longer; nothing where it is another by now.
  case keyEnded(String, leader: String)
  /// The leader issues with this key.
  case issuerKey(String, leader: String)
  /// Where the leader stands from now on.
  case state(Leader.State, leader: String)
  /// Says where a leader leads, or has led; what the roster says already is not said twice.
  case position(PositionRecord)
  /// The roster says of a leader no longer that she leads there, from then to then.
  case positionReplaced(Position, leader: String, at: Timestamp)
  /// Says when a leader is away; what the roster says already is not said twice.
  case absence(AbsenceRecord)
  /// The roster says of a leader no longer that she is away then.
  case absenceReplaced(Absence, leader: String, at: Timestamp)
  /// Adds a credit; one that is there already is kept as it is.
  case credit(CreditRecord)
  /// A credit counts no longer; one that was withdrawn before stays as it is.
  case creditWithdrawn(id: String, at: Timestamp, by: String, reason: String)
  /// Begins a session.
  case session(SessionRecord)
  /// Appends statements.
  case statements([Statement])
  /// How many modules the leader gets by what is stored now, and how many are passed.
  case counted(ModuleCount, session: String)
  /// Adds an invitation, or changes one.
  case invitation(InvitationRecord)
  /// Somebody has enrolled by an invitation; one that was used before stays as it is.
  case invitationUsed(id: String, at: Timestamp)
  /// No invitation of the leader is of use any more.
  case invitationsEnded(leader: String, at: Timestamp)
  /// Adds a key that waits to be bound, or changes what is said of it.
  case enrolment(Enrolment)
  /// The key waits no longer.
  case enrolmentEnded(key: String)
  /// Adds a binding; one that is there already is kept as it is.
  case binding(BindingRecord)
  /// Ends a binding.
  case unbound(binding: String, at: Timestamp, token: String)
  /// Adds an attestation; one that is there already is kept as it is.
  case attestation(AttestationRecord)
  /// Adds a receipt; one that is there already is kept as it is.
  case receipt(Receipt)
  /// Adds a certificate; one that is there already is kept as it is.
  case issued(IssuedRecord)
  /// A certificate stands no longer.
  case withdrawn(certificate: String, IssuedRecord.State, at: Timestamp, reason: String?, replacedBy: String?)
  /// Lets somebody in with a key; one that is another's is refused.
  case login(LoginRecord)
  /// A key lets nobody in any more.
  case loginEnded(key: String, at: Timestamp)
  /// Adds a leaf; one that is there already is kept as it is.
  case leaf(LeafRecord)
}

extension Archive {
  /// Stores everything, in order; all of it is on disk when it returns, or nothing.
  ///
  /// Nothing is stored of a leader whose record has been erased: ``ArchiveError/erased(leader:)``.
  public func store(_ changes: [ArchiveChange]) throws(ArchiveError) {
    try write { database in
      for change in changes { try change.apply(to: database) }
    }
  }
}
