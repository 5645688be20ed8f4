import Courseware
import Credentials
import Records

/// The roster as `kyndig leaders list` shows it.
struct LeaderListing {
  /// A leader, and how her key stands.
  struct Row {
    var leader: Leader
    var positions: [Position]
    var absences: [Absence]
    var credits: [CreditRecord]
    var binding: BindingRecord?
    var waiting: Enrolment?
    var invitation: InvitationRecord?
    var now: Timestamp
  }

  let rows: [Row]
  let issuers: IssuerNames

  init(_ roster: Roster, at now: Timestamp, issuers: IssuerNames) {
    self.issuers = issuers
    rows = roster.leaders.map { leader in
      Row(
        leader: leader, positions: roster.positions[leader.id] ?? [], absences: roster.absences[leader.id] ?? [],
        credits: roster.credits[leader.id] ?? [], binding: roster.binding(of: leader),
        waiting: roster.waiting(leader), invitation: roster.invitation(of: leader), now: now)
    }
  }

  /// A table, or that nobody is on it; and below it what was learnt elsewhere.
  var text: Wording {
    guard !rows.isEmpty else { return LeaderListingPhrases.nobody }
    let table = Self.table(
      [LeaderListingPhrases.who + [LeaderListingPhrases.key]] + rows.flatMap { $0.cells })
    let credited = rows.flatMap { row in row.credits.map { CreditPhrases.line($0, of: row.leader, issuers) } }
    return credited.isEmpty ? table : .lines([table, CreditPhrases.listTitle] + credited)
  }

  /// `kyndig.leaders.v1`.
  var json: JSON { ["format": "kyndig.leaders.v1", "leaders": .array(rows.map(\.json))] }

  /// A table in every language.
  static func table(_ cells: [[Wording]]) -> Wording {
    Wording(
      nb: table(cells.map { $0.map(\.nb) }), nn: table(cells.map { $0.map(\.nn) }),
      en: table(cells.map { $0.map(\.en) }))
  }

  private static func table(_ rows: [[String]]) -> String {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let line = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }.joined(separator: "   ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }
}

extension LeaderListing.Row {
  /// A row for each position that she has or is to have; one where there is none.
  fileprivate var cells: [[Wording]] {
    let today = CivilTime(now).date
    let held = positions.filter { PositionPlan.lasts($0, on: today) }
    let shown: [Position?] = held.isEmpty ? [positions.last] : held
    return shown.enumerated().map { index, position in
      [
        Wording(all: index == 0 ? leader.name.escaped : ""),
        Wording(all: index == 0 ? (leader.employeeNumber ?? "–").escaped : ""),
        Wording(all: (position?.unit ?? (position == nil ? leader.unit : nil) ?? "–").escaped),
        Wording(all: (position?.role ?? "–").escaped), Wording(all: position?.level.paragraph ?? "–"),
        index == 0 ? standing : Wording(all: ""),
      ]
    }
  }

  /// Where she stands, in a few words.
  private var standing: Wording {
    if leader.state == .left { return LeaderListingPhrases.left(positions.compactMap(\.to).max()) }
    if let waiting { return LeaderListingPhrases.waiting(isCodeRight: waiting.code != nil, hasOld: binding != nil) }
    if let binding, let method = Binding.Method(rawValue: binding.method) {
      return LeaderListingPhrases.bound(method, binding.at)
    }
    if leader.key != nil { return LeaderListingPhrases.keyMade }
    guard let invitation, invitation.usedAt == nil else { return LeaderListingPhrases.notInvited }
    return now < invitation.expires
      ? LeaderListingPhrases.invited(until: invitation.expires) : LeaderListingPhrases.expired
  }

  fileprivate var json: JSON {
    var members: [String: JSON] = [
      "id": .string(leader.id), "name": .string(leader.name), "state": .string(leader.state.rawValue),
      "employeeNumber": leader.employeeNumber.map(JSON.string) ?? .null, "unit": leader.unit.map(JSON.string) ?? .null,
      "isIssuer": .bool(leader.issuerKey != nil), "key": .null, "awaiting": .null, "invitation": .null,
      "email": leader.email.map(JSON.string) ?? .null, "positions": .array(positions.map(\.json)),
      "absences": .array(absences.map(\.json)), "credits": .array(credits.map(\.json)),
    ]
    if let binding {
      members["key"] = [
        "id": .string(binding.key), "method": .string(binding.method), "boundAt": .string(Self.date(binding.at)),
      ]
    }
    if let waiting {
      members["awaiting"] = [
        "id": .string(waiting.key), "fingerprint": .string(waiting.fingerprint),
        "codeWasRight": .bool(waiting.code != nil), "since": .string(Self.date(waiting.at)),
      ]
    }
    if let invitation {
      members["invitation"] = [
        "expires": .string(Self.date(invitation.expires)), "used": .bool(invitation.usedAt != nil),
      ]
    }
    return .object(members)
  }

  private static func date(_ time: Timestamp) -> String { CivilTime(time).date.description }
}

extension Enrolment {
  /// The six words of the key that waits; nothing for one that is no key.
  var fingerprint: String { DIDKey(parsing: key).map { Fingerprint(of: $0).text } ?? "" }
}
