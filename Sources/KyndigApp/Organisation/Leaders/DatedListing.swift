import Courseware
import Records

/// Who led where on a day, by what the roster says now.
struct DatedListing {
  /// A position that was held, and whether whoever held it was away.
  struct Row: Equatable {
    var leader: Leader
    var position: Position
    var isAway: Bool
  }

  let day: CivilDate
  let rows: [Row]

  /// Those who held a position on the day; where the roster knows no first day, it was always held.
  init(_ roster: Roster, on day: CivilDate) {
    self.day = day
    rows = roster.leaders.flatMap { leader in
      let isAway = roster.absences[leader.id]?.contains { $0.covers(day) } == true
      return (roster.positions[leader.id] ?? []).filter { $0.isHeld(on: day) }.map {
        Row(leader: leader, position: $0, isAway: isAway)
      }
    }
  }

  /// A table, or that nobody is in it.
  var text: Wording {
    guard !rows.isEmpty else { return DatedListingPhrases.nobody(day) }
    let cells =
      [DatedListingPhrases.heading]
      + rows.map { row in
        [
          Wording(all: row.leader.name.escaped), Wording(all: (row.leader.employeeNumber ?? "–").escaped),
          Wording(all: (row.position.unit ?? "–").escaped), Wording(all: (row.position.role ?? "–").escaped),
          Wording(all: row.position.level.paragraph), row.position.from.map { Wording($0) } ?? Wording(all: "–"),
          row.position.to.map { Wording($0) } ?? Wording(all: "–"),
          row.isAway ? DatedListingPhrases.away : Wording(all: ""),
        ]
      }
    return .joined([DatedListingPhrases.title(day), LeaderListing.table(cells)], "\n")
  }

  /// `kyndig.leaders.v1`, of one day.
  var json: JSON {
    [
      "format": "kyndig.leaders.v1", "asOf": .string(day.description),
      "leaders": .array(
        rows.map { row in
          [
            "id": .string(row.leader.id), "name": .string(row.leader.name),
            "employeeNumber": row.leader.employeeNumber.map(JSON.string) ?? .null, "position": row.position.json,
            "isAway": .bool(row.isAway),
          ]
        }),
    ]
  }
}

extension Absence {
  /// Whether somebody is away on a day.
  func covers(_ day: CivilDate) -> Bool { from <= day && to.map { day <= $0 } != false }
}

/// What the listing of a day says.
enum DatedListingPhrases {
  static func title(_ day: CivilDate) -> Wording {
    let day = Wording(day)
    return Wording(nb: "Lederne \(day.nb):", nn: "Leiarane \(day.nn):", en: "The leaders on \(day.en):")
  }

  static func nobody(_ day: CivilDate) -> Wording {
    let day = Wording(day)
    return Wording(
      nb: "Listen har ingen ledere \(day.nb).", nn: "Lista har ingen leiarar \(day.nn).",
      en: "The list has no leaders on \(day.en).")
  }

  static let away = Wording(nb: "fraværende", nn: "fråverande", en: "away")

  static let heading =
    LeaderListingPhrases.who + [
      Wording(nb: "Fra", nn: "Frå", en: "Since"), Wording(nb: "Til", nn: "Til", en: "Until"), Wording(all: ""),
    ]
}

extension DayTyped.Failure: SpokenFailure {
  var spoken: (Complaint.Code, Wording) {
    (
      .usage,
      Wording(
        nb: "«\(text.escaped)» er ingen dato. Skriv den som 2026-11-01 eller 01.11.2026.",
        nn: "«\(text.escaped)» er ingen dato. Skriv han som 2026-11-01 eller 01.11.2026.",
        en: "“\(text.escaped)” is no date. Write it as 2026-11-01 or 01.11.2026.")
    )
  }
}
