import Register

// Which rows are looked at, and in which order.
extension AuditScreenWords {
  static let filterTitle = Wording(nb: "Filtrer", nn: "Filtrer", en: "Filter")
  static let whichRows = Wording(nb: "Hvem vil du se?", nn: "Kven vil du sjå?", en: "Whom do you want to see?")
  static let everybody = Wording(nb: "alle", nn: "alle", en: "everybody")
  static let any = Wording(nb: "alle", nn: "alle", en: "all")
  static let lookAtThese = Wording(nb: "vis disse", nn: "vis desse", en: "show these")
  static let filterPrompt = Wording(
    nb: "Skriv tallet for dem du vil se, eller tilbake:", nn: "Skriv talet for dei du vil sjå, eller tilbake:",
    en: "Write the number of those to see, or back:")

  static func words(_ standing: AuditChoice.Standing) -> Wording {
    let days = AuditReport.Row.daysBeforeStandingFast
    return switch standing {
    case .completed: Wording(nb: "fullført", nn: "fullført", en: "completed")
    case .inProgress: Wording(nb: "i gang", nn: "i gang", en: "under way")
    case .standsFast:
      Wording(
        nb: "står fast: ingenting gjort på \(counted(days, "dag", "dager"))",
        nn: "står fast: ingenting gjort på \(counted(days, "dag", "dagar"))",
        en: "stuck: nothing done for \(counted(days, "day", "days"))")
    case .notStarted: Wording(nb: "ikke startet", nn: "ikkje starta", en: "not started")
    case .awaiting:
      Wording(nb: "signert, venter på bevis", nn: "signert, ventar på bevis", en: "signed, awaits certificate")
    case .due:
      Wording(
        nb: "frist foran seg, over fristen eller kan fornye", nn: "frist framfor seg, over fristen eller kan fornye",
        en: "date ahead, overdue or may renew")
    case .overdue: Wording(nb: "over fristen", nn: "over fristen", en: "overdue")
    case .deviation: Wording(nb: "avvik", nn: "avvik", en: "deviation")
    }
  }

  /// What is looked at, with how many rows it is of how many.
  static func lookedAt(_ choice: AuditChoice, _ count: Int, of all: Int) -> Wording {
    func said(_ language: Language, _ label: Wording, _ value: String?) -> String? {
      value.map { "\(label[language].lowercased()) «\($0)»" }
    }
    func parts(_ language: Language) -> String {
      let parts = [
        choice.standing.map { words($0)[language] }, said(language, unit, choice.unit),
        said(language, course, choice.course), said(language, name, choice.name),
      ]
      return parts.compactMap(\.self).joined(separator: "; ")
    }
    return Wording(
      nb: "Filtrert: \(parts(.nb)). \(count) av \(counted(all, "linje", "linjer")).",
      nn: "Filtrert: \(parts(.nn)). \(count) av \(counted(all, "linje", "linjer")).",
      en: "Filtered: \(parts(.en).replacing("«", with: "“").replacing("»", with: "”")). "
        + "\(count) of \(counted(all, "row", "rows")).")
  }

  // One unit, one course, or a name.
  static let whichUnit = Wording(nb: "Hvilken enhet?", nn: "Kva eining?", en: "Which unit?")
  static let whichCourse = Wording(nb: "Hvilket kurs?", nn: "Kva kurs?", en: "Which course?")
  static let onePrompt = Wording(
    nb: "Skriv tallet for det du vil se. Eller skriv mer, forrige eller tilbake:",
    nn: "Skriv talet for det du vil sjå. Eller skriv meir, førre eller tilbake:",
    en: "Write the number of what to see. Or write more, previous or back:")
  static let whichName = Wording(
    nb: "Skriv en del av navnet, eller ansattnummeret:", nn: "Skriv ein del av namnet, eller tilsettnummeret:",
    en: "Write a part of the name, or the employee number:")
  static let nameHint = Wording(
    nb: "Store og små bokstaver er likt. Tomt felt viser alle navn.",
    nn: "Store og små bokstavar er likt. Tomt felt viser alle namn.",
    en: "Capitals make no difference. An empty field shows all names.")
  static let namePrompt = Wording(
    nb: "Skriv navnet, eller skriv /tilbake:", nn: "Skriv namnet, eller skriv /tilbake:",
    en: "Write the name, or write /back:")
  static let nameAgainPrompt = Wording(
    nb: "Trykk Enter for det som står der, skriv navnet, eller skriv /slett eller /tilbake:",
    nn: "Trykk Enter for det som står der, skriv namnet, eller skriv /slett eller /tilbake:",
    en: "Press Enter for what is there, write the name, or write /delete or /back:")

  // The order.
  static let orderTitle = Wording(nb: "Sorter", nn: "Sorter", en: "Sort")
  static let whichOrder = Wording(nb: "Sortere etter hva?", nn: "Sortere etter kva?", en: "Sort by what?")
  static let orderPrompt = Wording(
    nb: "Skriv tallet for det du vil sortere etter, eller tilbake:",
    nn: "Skriv talet for det du vil sortere etter, eller tilbake:", en: "Write the number of what to sort by, or back:")
  static func words(_ order: AuditOrder) -> Wording {
    switch order {
    case .name: Wording(nb: "navn", nn: "namn", en: "name")
    case .unit: Wording(nb: "enhet", nn: "eining", en: "unit")
    case .status:
      Wording(nb: "status, minst gjort først", nn: "status, minst gjort først", en: "status, least done first")
    case .due: Wording(nb: "frist, første dag først", nn: "frist, første dag først", en: "deadline, first day first")
    case .activity:
      Wording(
        nb: "siste aktivitet, lengst siden først", nn: "siste aktivitet, lengst sidan først",
        en: "last activity, longest ago first")
    }
  }
  static func sorted(_ order: AuditOrder) -> Wording {
    let what = words(order)
    return Wording(nb: "Sortert etter \(what.nb).", nn: "Sortert etter \(what.nn).", en: "Sorted by \(what.en).")
  }
}
