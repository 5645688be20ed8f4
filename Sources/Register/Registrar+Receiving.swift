public import Courseware
import Credentials
import Records

extension Registrar {
  /// Takes in a hand-in: its statements, its receipt, and a leaf for each attestation that is new.
  ///
  /// The same file twice changes nothing. A file that was cut, is another's, or tells another story than what is stored,
  /// is refused with the reason. A key that nobody has bound waits, where a code came with it; HR binds it.
  @discardableResult
  public func receive(
    _ file: [UInt8], against published: Published, at now: Timestamp
  ) throws(RegisterError) -> Received {
    let handIn: SignedHandIn
    do { handIn = try SignedHandIn(reading: file) } catch { throw .signed(error) }
    let place = place
    let receiving = try receivingView().receive(
      handIn, digest: Digest(of: file), against: published, at: time(now))
    try place.store(receiving.changes)
    try commit(try attestationsWithoutLeaf(), at: time(now))
    return receiving.received
  }

  /// Keeps what somebody says is her key until HR binds it: for one who enrols on the keeper's own account, or without a
  /// code.
  public func enrol(_ acquaintance: Acquaintance, named name: String, at now: Timestamp) throws(RegisterError) {
    let leader = try place.leader(acquaintance.leader)
    try place.store([
      .enrolment(Enrolment(key: acquaintance.key.text, leader: leader.id, name: name, at: time(now)))
    ])
  }

  private func receivingView() throws(RegisterError) -> ReceivingView {
    let organisation = organisation
    let place = place
    return try place.ask { (archive) throws(ArchiveError) in
      var waiting: [String: String] = [:]
      for enrolment in try archive.enrolments() {
        if let code = enrolment.code { waiting[code] = enrolment.key }
      }
      return ReceivingView(
        organisation: organisation, leaders: try archive.leaders(), bindings: try archive.bindings(),
        invitations: try archive.invitations(), sessions: try archive.sessions(), receipts: try archive.receipts(),
        attestations: try archive.attestations(), waiting: waiting
      ) { (session) throws(RegisterError) in
        try place.ask { (archive) throws(ArchiveError) in try archive.statements(of: session).map(\.bytes) }
      }
    }
  }

  /// Leaves to be for attestations that have none: those of a hand-in, and those that leaders on this account made.
  func attestationsWithoutLeaf() throws(RegisterError) -> [Filing] {
    try place.ask { (archive) throws(ArchiveError) in
      let logged = Set(try archive.leafLabels(of: LogEntry.Kind.attest.rawValue))
      let owners = Dictionary(try archive.sessions().map { ($0.id, $0.leader) }) { first, _ in first }
      return try archive.attestations().filter { !logged.contains($0.digest) }.map { record in
        Filing(.attest, Array(record.token.utf8), name: record.digest, leader: owners[record.session])
      }
    }
  }
}
