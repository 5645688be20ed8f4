import Courseware
import Records

/// What `kyndig leaders import` says of those in the file.
enum RosterReportPhrases {
  static func summary(of taken: RosterImport, isDryRun: Bool) -> Wording {
    let counts: [(RosterOutcome.Kind, Wording)] = [
      (.moved, Wording(nb: "flyttet", nn: "flytta", en: "moved")),
      (.left, Wording(nb: "sluttet", nn: "slutta", en: "left")),
      (.returned, Wording(nb: "tilbake", nn: "tilbake", en: "back")),
      (.unclear, Wording(nb: "uklart", nn: "uklart", en: "unclear")),
    ]
    let others = counts.filter { taken.count($0.0) > 0 }.map { kind, word in
      Wording(
        nb: ", \(taken.count(kind)) \(word.nb)", nn: ", \(taken.count(kind)) \(word.nn)",
        en: ", \(taken.count(kind)) \(word.en)")
    }
    let rest = Wording.joined(others, "")
    let (added, changed) = (taken.count(.added), taken.count(.changed))
    let said = Wording(
      nb: "\(counted(added, "ny leder", "nye ledere")), \(changed) endret\(rest.nb), \(taken.unchanged) som før.",
      nn:
        "\(counted(added, "ny leiar", "nye leiarar")), \(changed) med noko nytt\(rest.nn), \(taken.unchanged) som før.",
      en: "\(counted(added, "new leader", "new leaders")), \(changed) changed\(rest.en), \(taken.unchanged) as before."
    )
    return isDryRun
      ? Wording(
        nb: "Prøve, ingenting er lagret: \(said.nb)", nn: "Prøve, ingenting er lagra: \(said.nn)",
        en: "A trial, nothing is stored: \(said.en)")
      : Wording(nb: "Lest inn: \(said.nb)", nn: "Lese inn: \(said.nn)", en: "Read: \(said.en)")
  }

  static func heading(_ kind: RosterOutcome.Kind) -> Wording {
    switch kind {
    case .added: Wording(nb: "Nye:", nn: "Nye:", en: "New:")
    case .changed: Wording(nb: "Endret:", nn: "Med noko nytt:", en: "Changed:")
    case .moved: Wording(nb: "Flyttet:", nn: "Flytta:", en: "Moved:")
    case .left: Wording(nb: "Sluttet:", nn: "Slutta:", en: "Left:")
    case .returned: Wording(nb: "Tilbake:", nn: "Tilbake:", en: "Back:")
    case .unclear:
      Wording(nb: "Uklart, og ikke gjort:", nn: "Uklart, og ikkje gjort:", en: "Unclear, and left alone:")
    case .missing: Wording(nb: "Står ikke i filen:", nn: "Står ikkje i fila:", en: "Not in the file:")
    case .past:
      Wording(
        nb: "Sluttet før de kom på listen, og er ikke med:", nn: "Slutta før dei kom på lista, og er ikkje med:",
        en: "Gone before they came on the list, and left out:")
    }
  }

  static func more(_ count: Int) -> Wording {
    Wording(
      nb: "  … og \(count) til. Alle vises med --json.", nn: "  … og \(count) til. Alle blir viste med --json.",
      en: "  … and \(count) more. All are shown with --json.")
  }

  static let complete = Wording(
    nb: "De står på listen som før. Er alle ledere i filen, og disse har sluttet, legg til --complete.",
    nn: "Dei står på lista som før. Er alle leiarar i fila, og desse har slutta, legg til --complete.",
    en: "They are on the list as before. If all leaders are in the file, and these have left, add --complete.")

  static func line(_ outcome: RosterOutcome) -> Wording {
    let number = outcome.leader.employeeNumber.map { " (\($0.escaped))" } ?? ""
    let who = Wording(all: "  " + outcome.leader.name.escaped + number)
    var parts = outcome.changes.map { change($0, isNew: outcome.kind == .added) }
    if let unclear = outcome.unclear { parts.append(Self.unclear(unclear, outcome)) }
    if let last = outcome.lastDay, !outcome.changes.contains(where: { $0.new == .date(last) }) {
      parts.append(.joined([Wording(nb: "siste dag", nn: "siste dag", en: "last day"), Wording(last)], " "))
    }
    return parts.isEmpty ? who : .joined([who, .joined(parts, "; ")], ": ")
  }

  private static func unclear(_ unclear: RosterOutcome.Unclear, _ outcome: RosterOutcome) -> Wording {
    switch unclear {
    case .otherName:
      let name = (outcome.otherName ?? "").escaped
      return Wording(
        nb: "filen har «\(name)» med dette nummeret. Er det et nytt navn, legg til --accept-names",
        nn: "fila har «\(name)» med dette nummeret. Er det eit nytt namn, legg til --accept-names",
        en: "the file has “\(name)” for this number. If that is a new name, add --accept-names")
    case .leftByNameOnly:
      return Wording(
        nb: "har en siste dag, men linjen mangler ansattnummeret",
        nn: "har ein siste dag, men linja manglar tilsettnummeret",
        en: "has a last day, but the line lacks the employee number")
    case .backWithoutDate:
      return Wording(
        nb: "har sluttet, men står i filen. Skriv en ny «ansatt fra», eller en «ansatt til»",
        nn: "har slutta, men står i fila. Skriv ein ny «tilsett frå», eller ein «tilsett til»",
        en: "has left, but is in the file. Write a new “employed from”, or an “employed to”")
    case .namesakes:
      return Wording(
        nb: "flere linjer kan gjelde denne. Les først inn én av dem alene",
        nn: "fleire linjer kan gjelde denne. Les først inn éi av dei åleine",
        en: "several lines may mean this one. Read one of them in alone first")
    }
  }

  private static func change(_ change: RosterOutcome.Change, isNew: Bool) -> Wording {
    let field = field(change.field)
    switch (change.old, change.new) {
    case (nil, .position(let position)) where isNew: return Wording(position)
    case (nil, let new?): return .joined([field, value(new)], " ")
    case (let old?, let new):
      return .joined([field, value(old), Wording(all: "→"), new.map(value) ?? Wording(all: "–")], " ")
    case (nil, nil): return field
    }
  }

  private static func value(_ value: RosterOutcome.Value) -> Wording {
    switch value {
    case .text(let text): Wording(nb: "«\(text.escaped)»", nn: "«\(text.escaped)»", en: "“\(text.escaped)”")
    case .date(let date): Wording(date)
    case .level(let level): Wording(all: level.paragraph)
    case .absence(let absence):
      .joined([Wording(absence.from), absence.to.map { Wording($0) } ?? Wording(all: "")], " – ")
    case .position(let position): Wording(position)
    }
  }

  private static func field(_ field: RosterOutcome.Field) -> Wording {
    switch field {
    case .name: Wording(nb: "navn", nn: "namn", en: "name")
    case .employeeNumber: Wording(nb: "ansattnummer", nn: "tilsettnummer", en: "employee number")
    case .unit: Wording(nb: "enhet", nn: "eining", en: "unit")
    case .role: Wording(nb: "stilling", nn: "stilling", en: "role")
    case .level: Wording(nb: "ledernivå", nn: "leiarnivå", en: "leader level")
    case .from: Wording(nb: "fra og med", nn: "frå og med", en: "first day")
    case .to: Wording(nb: "til og med", nn: "til og med", en: "last day")
    case .email: Wording(nb: "e-post", nn: "e-post", en: "e-mail")
    case .employer: Wording(nb: "virksomhet", nn: "verksemd", en: "business")
    case .organisationNumber: Wording(nb: "orgnr.", nn: "orgnr.", en: "organisation number")
    case .absence: Wording(nb: "fravær", nn: "fråvær", en: "absence")
    case .position: Wording(nb: "i tillegg", nn: "i tillegg", en: "also")
    }
  }
}

extension Wording {
  /// A date as each language writes it.
  init(_ date: CivilDate) { self.init(nb: Formats.nb.text(date), nn: Formats.nn.text(date), en: Formats.en.text(date)) }

  /// A position in a few words: where, as what, by which paragraph, for how long.
  init(_ position: Position) {
    var parts = [position.unit, position.role].compactMap { $0.map { Wording(all: $0.escaped) } }
    parts.append(Wording(all: position.level.paragraph))
    if let from = position.from {
      parts.append(.joined([Wording(nb: "fra", nn: "frå", en: "since"), Wording(from)], " "))
    }
    if let to = position.to { parts.append(.joined([Wording(nb: "til", nn: "til", en: "until"), Wording(to)], " ")) }
    self = .joined(parts, ", ")
  }

  /// Words one after the other, in every language.
  static func joined(_ words: [Wording], _ separator: String) -> Wording {
    Wording(
      nb: words.map(\.nb).joined(separator: separator), nn: words.map(\.nn).joined(separator: separator),
      en: words.map(\.en).joined(separator: separator))
  }
}

extension LeaderLevel {
  /// The paragraph of arbeidsmiljøloven that the duty stands in.
  var paragraph: String {
    switch self {
    case .top: "§ 3-5"
    case .other: "§ 3-2"
    }
  }
}
