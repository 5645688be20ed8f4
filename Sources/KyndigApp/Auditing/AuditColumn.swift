import Courseware
import Credentials
import Records
import Register

/// One thing the report tells of each leader: its name for programs, its heading for people, and what it is in a row.
///
/// The table of a spreadsheet and the objects of JSON are made of the same columns, so they say the same.
struct AuditColumn: Sendable {
  /// The member's name in `kyndig.audit.v1`.
  let name: String
  let heading: Wording
  let value: @Sendable (AuditReport.Row) -> Value

  /// What stands in a row.
  enum Value: Sendable {
    case none
    case text(String)
    case number(Int)
    case date(CivilDate)
    case time(Timestamp)
    /// A word that programs know, and what people call it.
    case word(String, Wording)

    init(_ text: String?) { self = text.map { .text($0) } ?? .none }
    init(_ number: Int?) { self = number.map { .number($0) } ?? .none }
    init(_ date: CivilDate?) { self = date.map { .date($0) } ?? .none }
    init(_ time: Timestamp?) { self = time.map { .time($0) } ?? .none }
  }

  private init(_ name: String, _ heading: Wording, _ value: @escaping @Sendable (AuditReport.Row) -> Value) {
    self.name = name
    self.heading = heading
    self.value = value
  }

  /// Every column, in the order that people read them.
  static let all: [AuditColumn] = [
    AuditColumn("employeeNumber", Wording(nb: "Ansattnummer", nn: "Tilsettnummer", en: "Employee number")) {
      Value($0.leader.employeeNumber)
    },
    AuditColumn("name", Wording(nb: "Navn", nn: "Namn", en: "Name")) { .text($0.leader.name) },
    AuditColumn("unit", Wording(nb: "Enhet", nn: "Eining", en: "Unit")) { Value($0.unit) },
    AuditColumn("role", Wording(nb: "Stilling", nn: "Stilling", en: "Role")) { Value($0.positions.first?.role) },
    AuditColumn("level", Wording(nb: "Nivå", nn: "Nivå", en: "Level")) { row in
      row.positions.first.map { .word($0.level.rawValue, $0.level.words) } ?? .none
    },
    AuditColumn("course", Wording(nb: "Kurs", nn: "Kurs", en: "Course")) { Value($0.course) },
    AuditColumn("state", Wording(nb: "Status", nn: "Status", en: "Status")) { .word($0.state.rawValue, $0.stateWords) },
    AuditColumn("duty", Wording(nb: "Krav", nn: "Krav", en: "Requirement")) { row in
      row.standing.map { .word($0.state.name, $0.state.words) } ?? .none
    },
    AuditColumn("due", Wording(nb: "Frist", nn: "Frist", en: "Due")) { Value($0.standing?.lastDay) },
    AuditColumn("modulesPassed", Wording(nb: "Moduler bestått", nn: "Modular bestått", en: "Modules passed")) {
      .number($0.modulesPassed)
    },
    AuditColumn("modules", Wording(nb: "Moduler", nn: "Modular", en: "Modules")) { .number($0.modules) },
    AuditColumn("score", Wording(nb: "Resultat i prosent", nn: "Resultat i prosent", en: "Score in percent")) {
      Value($0.score?.percent)
    },
    AuditColumn("started", Wording(nb: "Begynt", nn: "Byrja", en: "Started")) { Value($0.startedAt) },
    AuditColumn("lastStored", Wording(nb: "Sist lagret", nn: "Sist lagra", en: "Last stored")) { Value($0.lastStored) },
    AuditColumn("handedIn", Wording(nb: "Sist levert", nn: "Sist levert", en: "Handed in")) { Value($0.handedIn) },
    AuditColumn("passed", Wording(nb: "Bestått", nn: "Bestått", en: "Passed")) { Value($0.passedAt) },
    AuditColumn("issued", Wording(nb: "Bevis utstedt", nn: "Bevis ferda ut", en: "Certificate issued")) {
      Value($0.issued?.at)
    },
    AuditColumn("certificate", Wording(nb: "Bevis", nn: "Bevis", en: "Certificate")) { row in
      row.verdict.map { .word($0.rawValue, $0.words) } ?? .none
    },
    AuditColumn("certificateNumber", Wording(nb: "Bevis-ID", nn: "Bevis-ID", en: "Certificate ID")) { row in
      Value(row.issued.flatMap { DocumentIdentifier(urn: $0.id)?.number })
    },
    AuditColumn("known", Wording(nb: "Nøkkel kjent ved", nn: "Nøkkel kjend ved", en: "Key known by")) { row in
      row.method.map { .word($0.rawValue, LeaderListingPhrases.method($0)) } ?? .none
    },
    AuditColumn("external", Wording(nb: "Ekstern opplæring", nn: "Ekstern opplæring", en: "External training")) {
      Value($0.external?.provider)
    },
    AuditColumn("externalCompleted", Wording(nb: "Ekstern fullført", nn: "Ekstern fullført", en: "External completed"))
    {
      Value($0.external?.completed)
    },
  ]
}

extension AuditReport.Row {
  /// Where she leads: the roster's position on the day, else what she has said herself.
  var unit: String? { positions.first?.unit ?? leader.unit }

  /// Training by another that stands for the course; the latest where there are several.
  var external: (provider: String, completed: CivilDate)? {
    credits.compactMap { credit -> (provider: String, completed: CivilDate)? in
      guard case .external(let provider, let completed, _, _) = credit.kind else { return nil }
      return (provider, completed)
    }.max { $0.completed < $1.completed }
  }

  /// How far she has come, in a word or two.
  var stateWords: Wording {
    switch state {
    case .notStarted: Wording(nb: "ikke startet", nn: "ikkje starta", en: "not started")
    case .inProgress: Wording(nb: "i gang", nn: "i gang", en: "under way")
    case .passed: Wording(nb: "bestått, ikke signert", nn: "bestått, ikkje signert", en: "passed, not signed")
    case .attested:
      issued == nil && verdict == nil
        ? Wording(nb: "signert, venter på bevis", nn: "signert, ventar på bevis", en: "signed, awaits certificate")
        : Wording(nb: "fullført", nn: "fullført", en: "completed")
    }
  }
}

extension LeaderLevel {
  /// What people call it, with the paragraph of arbeidsmiljøloven.
  var words: Wording {
    switch self {
    case .top: Wording(nb: "øverste leder (§ 3-5)", nn: "øvste leiar (§ 3-5)", en: "top leader (§ 3-5)")
    case .other: Wording(nb: "annen leder (§ 3-2)", nn: "annan leiar (§ 3-2)", en: "other leader (§ 3-2)")
    }
  }
}

extension RequirementStanding.State {
  /// Its name for programs.
  var name: String {
    switch self {
    case .notRequired: "notRequired"
    case .exempt: "exempt"
    case .done: "done"
    case .open: "open"
    case .due: "due"
    case .overdue: "overdue"
    }
  }

  /// What people call it.
  var words: Wording {
    switch self {
    case .notRequired: Wording(nb: "ikke krav", nn: "ikkje krav", en: "not required")
    case .exempt: Wording(nb: "fritatt", nn: "friteken", en: "exempt")
    case .done: Wording(nb: "oppfylt", nn: "oppfylt", en: "met")
    case .open: Wording(nb: "oppfylt, kan fornyes", nn: "oppfylt, kan fornyast", en: "met, may be renewed")
    case .due: Wording(nb: "frist foran", nn: "frist framme", en: "due")
    case .overdue: Wording(nb: "over fristen", nn: "over fristen", en: "overdue")
    }
  }
}

extension Verdict {
  /// What people call it.
  var words: Wording {
    Wording(
      nb: FindingPhrases.nb.verdict(self), nn: FindingPhrases.nn.verdict(self), en: FindingPhrases.en.verdict(self))
  }
}
