import Courseware
import Credentials
import Records

/// Everything that is known of who the leaders are, as it is stored now.
struct Roster {
  let leaders: [Leader]
  let bindings: [BindingRecord]
  let enrolments: [Enrolment]
  let invitations: [InvitationRecord]
  /// Where each leads and has led, by the leader's id.
  let positions: [String: [Position]]
  /// When each is away.
  let absences: [String: [Absence]]
  /// What each has learnt elsewhere, and what is not asked of her; those that count.
  let credits: [String: [CreditRecord]]

  // By the leader's id, for a list of all asks after each.
  private let bindingsInForce: [String: BindingRecord]
  private let keysThatWait: [String: [Enrolment]]
  private let lastInvitations: [String: InvitationRecord]

  /// Why nobody is meant.
  enum Failure: Error, Equatable {
    case nobody(String)
    case several(String)
    case noUnit(String)
    /// Nobody waits for anything.
    case nobodyWaits
    case notWaiting(name: String)
    /// It must be said how somebody was known.
    case methodMissing
    case whoMissing
  }

  init(_ archive: Archive) throws(ArchiveError) {
    let records = try archive.roster()
    leaders = records.leaders.filter { $0.state != .erased }
    positions = Dictionary(grouping: records.positions, by: \.leader).mapValues { $0.map(\.position) }
    absences = Dictionary(grouping: records.absences, by: \.leader).mapValues { $0.map(\.absence) }
    credits = Dictionary(grouping: try archive.credits().filter { $0.withdrawnAt == nil }, by: \.leader)
    bindings = try archive.bindings()
    enrolments = try archive.enrolments()
    invitations = try archive.invitations()
    bindingsInForce = Dictionary(bindings.filter { $0.endedAt == nil }.map { ($0.leader, $0) }) { $1 }
    keysThatWait = Dictionary(grouping: enrolments, by: \.leader)
    lastInvitations = Dictionary(invitations.map { ($0.leader, $0) }) { $1 }
  }

  /// The leader of a number, a name or an id; one who has left too.
  func leader(_ who: String) throws(Failure) -> Leader {
    let found = leaders.filter { $0.employeeNumber == who || $0.id == who || $0.name.isSameName(as: who) }
    guard let leader = found.first else { throw .nobody(who) }
    // A number is one person's, also where it is another's name.
    if let numbered = found.first(where: { $0.employeeNumber == who }), found.count > 1 { return numbered }
    guard found.count == 1 else { throw .several(who) }
    return leader
  }

  /// Each once, in the order they were named.
  func leaders(_ names: [String]) throws(Failure) -> [Leader] {
    var found: [Leader] = []
    for name in names {
      let leader = try leader(name)
      if !found.contains(leader) { found.append(leader) }
    }
    return found
  }

  /// The binding in force.
  func binding(of leader: Leader) -> BindingRecord? { bindingsInForce[leader.id] }

  /// Every key that waits to be bound to her, in the order they came.
  ///
  /// Anybody who can leave a file in the drop folder can make a key wait, so that one waits says nothing of whose it is.
  func allWaiting(_ leader: Leader) -> [Enrolment] { keysThatWait[leader.id] ?? [] }

  /// The key that waits to be bound: the latest that came with a code, which no key without one displaces.
  func waiting(_ leader: Leader) -> Enrolment? {
    let waiting = allWaiting(leader)
    return waiting.last { $0.code != nil } ?? waiting.last
  }

  /// The latest invitation.
  func invitation(of leader: Leader) -> InvitationRecord? { lastInvitations[leader.id] }

  /// Those who have neither key, nor one that waits, nor an invitation that can be used.
  func uninvited(at time: Timestamp) -> [Leader] {
    leaders.filter { leader in
      leader.state != .left && binding(of: leader) == nil && waiting(leader) == nil
        && invitation(of: leader).map { $0.usedAt == nil && time < $0.expires } != true
    }
  }
}
