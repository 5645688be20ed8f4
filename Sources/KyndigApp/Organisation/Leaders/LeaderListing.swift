import Courseware
import Credentials
import Records

/// The roster as `kyndig leaders list` shows it.
struct LeaderListing {
  /// A leader, and how her key stands.
  struct Row {
    var leader: Leader
    var binding: BindingRecord?
    var waiting: Enrolment?
    var invitation: InvitationRecord?
    var now: Timestamp
  }

  let rows: [Row]

  init(_ roster: Roster, at now: Timestamp) {
    rows = roster.leaders.map { leader in
      Row(
        leader: leader, binding: roster.binding(of: leader), waiting: roster.waiting(leader),
        invitation: roster.invitation(of: leader), now: now)
    }
  }

  /// A table, or that nobody is on it.
  var text: Wording {
    guard !rows.isEmpty else { return LeaderListingPhrases.nobody }
    let cells =
      [LeaderListingPhrases.heading]
      + rows.map { row in
        [
          Wording(all: row.leader.name.escaped), Wording(all: (row.leader.employeeNumber ?? "–").escaped),
          Wording(all: (row.leader.unit ?? "–").escaped), row.standing,
        ]
      }
    return Wording(
      nb: Self.table(cells.map { $0.map(\.nb) }), nn: Self.table(cells.map { $0.map(\.nn) }),
      en: Self.table(cells.map { $0.map(\.en) }))
  }

  /// `kyndig.leaders.v1`.
  var json: JSON { ["format": "kyndig.leaders.v1", "leaders": .array(rows.map(\.json))] }

  static func table(_ rows: [[String]]) -> String {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let line = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }.joined(separator: "   ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }
}

extension LeaderListing.Row {
  /// Where she stands, in a few words.
  fileprivate var standing: Wording {
    if leader.state == .left { return LeaderListingPhrases.left }
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

/// What the listing says.
enum LeaderListingPhrases {
  static let nobody = Wording(
    nb: "Ingen ledere står på listen ennå. Les dem inn med: kyndig leaders import LEDERE.csv",
    nn: "Ingen leiarar står på lista enno. Les dei inn med: kyndig leaders import LEIARAR.csv",
    en: "No leaders are on the list yet. Read them in with: kyndig leaders import LEADERS.csv")

  static let heading = [
    Wording(nb: "Navn", nn: "Namn", en: "Name"), Wording(nb: "Nr.", nn: "Nr.", en: "No."),
    Wording(nb: "Enhet", nn: "Eining", en: "Unit"), Wording(nb: "Nøkkel", nn: "Nøkkel", en: "Key"),
  ]

  static let left = Wording(nb: "sluttet", nn: "slutta", en: "left")
  static let keyMade = Wording(nb: "laget, ikke knyttet", nn: "laga, ikkje knytt", en: "made, not bound")
  static let notInvited = Wording(nb: "ikke invitert", nn: "ikkje invitert", en: "not invited")
  static let expired = Wording(nb: "invitasjonen er gått ut", nn: "invitasjonen er gått ut", en: "invitation expired")

  static func invited(until time: Timestamp) -> Wording {
    date(time, "invitert, gjelder til", "invitert, gjeld til", "invited until")
  }

  static func waiting(isCodeRight: Bool, hasOld: Bool) -> Wording {
    let new = hasOld ? Wording(nb: "ny, ", nn: "ny, ", en: "new, ") : Wording(all: "")
    return isCodeRight
      ? Wording(
        nb: new.nb + "venter (koden stemte)", nn: new.nn + "ventar (koden stemte)",
        en: new.en + "waits (the code was right)")
      : Wording(nb: new.nb + "venter", nn: new.nn + "ventar", en: new.en + "waits")
  }

  static func bound(_ method: Binding.Method, _ time: Timestamp) -> Wording {
    let how = LeaderListingPhrases.method(method)
    return date(time, how.nb, how.nn, how.en)
  }

  static func method(_ method: Binding.Method) -> Wording {
    switch method {
    case .inPerson: Wording(nb: "kjent ved møte", nn: "kjend ved møte", en: "known in person")
    case .phone: Wording(nb: "kjent på telefon", nn: "kjend på telefon", en: "known by phone")
    case .code: Wording(nb: "kjent ved kode", nn: "kjend ved kode", en: "known by code")
    case .login: Wording(nb: "kjent ved innlogging", nn: "kjend ved innlogging", en: "known by login")
    }
  }

  private static func date(_ time: Timestamp, _ nb: String, _ nn: String, _ en: String) -> Wording {
    let date = CivilTime(time).date
    return Wording(
      nb: "\(nb) \(Formats.nb.text(date))", nn: "\(nn) \(Formats.nn.text(date))", en: "\(en) \(Formats.en.text(date))")
  }
}
