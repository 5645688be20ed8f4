import Courseware
import Credentials
public import Records

/// Everything that is stored about a person, as values.
public struct PersonalData: Sendable, Equatable {
  /// What the roster says.
  public var leader: Leader
  /// Everything that the roster has said of where she leads.
  public var positions: [PositionRecord]
  /// Everything that the roster has said of when she is away.
  public var absences: [AbsenceRecord]
  /// Her training taken elsewhere, and what is not asked of her.
  public var credits: [CreditRecord]
  /// Her invitations; the codes themselves are not stored.
  public var invitations: [InvitationRecord]
  /// Keys that wait to be bound to her.
  public var enrolments: [Enrolment]
  /// The bindings of her keys.
  public var bindings: [BindingRecord]
  /// Her sessions with all that was answered and written.
  public var sessions: [StoredSession]
  /// Sessions whose answers have been erased.
  public var erasedAnswers: [ErasedAnswers]
  /// Her attestations.
  public var attestations: [AttestationRecord]
  /// Her hand-ins.
  public var receipts: [Receipt]
  /// Her certificates.
  public var issued: [IssuedRecord]
  /// The leaves that concern her, with what opens them.
  public var leaves: [LeafRecord]
  /// The files of her certificates, by their paths in the `Certificates` folder.
  public var files: [String: [UInt8]]

  /// A session with its statements.
  public struct StoredSession: Sendable, Equatable {
    /// The session.
    public var session: SessionRecord
    /// Everything that happened in it.
    public var statements: [Statement]
  }
}

extension PersonalData {
  /// Gathers what an organisation's register holds about a leader.
  public init(of leader: String, at place: RegisterPlace) throws(RegisterError) {
    try self.init(of: leader, in: place.archive)
    for record in issued {
      guard let id = DocumentIdentifier(urn: record.id) else { continue }
      for path in CertificateFiles(id: id, year: place.day(record.at).year).all {
        do { files[path] = try place.files.read(path) } catch { throw .file(error) }
      }
    }
  }

  /// Gathers what an archive holds about a leader.
  public init(of leader: String, in archive: Archive) throws(RegisterError) {
    let isKnown: Bool
    do throws(ArchiveError) {
      let known = try archive.leader(leader)
      self.leader = known ?? Leader(id: leader, name: "")
      let own = try archive.sessions().filter { $0.leader == leader }
      let names = Set(own.map(\.id))
      sessions = []
      for session in own {
        sessions.append(StoredSession(session: session, statements: try archive.statements(of: session.id)))
      }
      positions = try archive.positionHistory(of: leader)
      absences = try archive.absenceHistory(of: leader)
      credits = try archive.credits(of: leader)
      invitations = try archive.invitations().filter { $0.leader == leader }
      enrolments = try archive.enrolments().filter { $0.leader == leader }
      bindings = try archive.bindings().filter { $0.leader == leader }
      erasedAnswers = try archive.erasedAnswers().filter { names.contains($0.session) }
      attestations = try archive.attestations().filter { names.contains($0.session) }
      receipts = try archive.receipts().filter { $0.leader == leader }
      issued = try archive.issued().filter { $0.leader == leader }
      leaves = try archive.leaves().filter { $0.leader == leader }
      files = [:]
      isKnown = known != nil
    } catch {
      throw .archive(error)
    }
    guard isKnown else { throw .unknownLeader(leader) }
  }
}
