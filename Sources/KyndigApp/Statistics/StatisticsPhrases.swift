import Courseware

/// What `kyndig statistics` says.
enum StatisticsPhrases {
  static let difficulty = Wording(
    nb: "Vanskegraden er andelen som svarte helt riktig første gang de møtte oppgaven (p-verdien): 1,00 er lettest.",
    nn: "Vanskegraden er delen som svara heilt rett første gong dei møtte oppgåva (p-verdien): 1,00 er lettast.",
    en:
      "The difficulty is the share that was wholly right the first time they met the item (its p-value): 1.00 is easiest."
  )

  static let once = Wording(
    nb: "Hver person teller én gang for hver oppgave, sjekk og modul, i utgaven hun var i da.",
    nn: "Kvar person tel éin gong for kvar oppgåve, sjekk og modul, i utgåva ho var i då.",
    en: "Each person counts once for each item, check and module, in the edition she was in then.")

  static let omissions = Wording(
    nb:
      "Tall om færre enn 5 personer vises ikke, og heller ikke tall som de kunne regnes ut av. Der står det «utelatt».",
    nn:
      "Tal om færre enn 5 personar blir ikkje viste, og heller ikkje tal som dei kunne reknast ut av. Der står det «utelate».",
    en:
      "Numbers of fewer than 5 people are not shown, nor those that they could be computed from. There it says “left out”."
  )

  static func nobody(_ course: String) -> Wording {
    Wording(
      nb: "Ingen har tatt kurset «\(course.escaped)» her ennå.",
      nn: "Ingen har teke kurset «\(course.escaped)» her enno.",
      en: "Nobody has taken the course “\(course.escaped)” here yet.")
  }

  static let few = Wording(nb: "færre enn 5", nn: "færre enn 5", en: "fewer than 5")
  static let leftOut = Wording(nb: "utelatt", nn: "utelate", en: "left out")
  static let noneFound = Wording(nb: "Ingen svar å telle.", nn: "Ingen svar å telje.", en: "No answers to count.")

  static func people(_ count: GroupFigure) -> Wording {
    switch count {
    case .few: Wording(nb: "færre enn 5 personer", nn: "færre enn 5 personar", en: "fewer than 5 people")
    case .shown(let count):
      Wording(
        nb: counted(count, "person", "personer"), nn: counted(count, "person", "personar"),
        en: counted(count, "person", "people"))
    }
  }

  static func answers(_ count: GroupFigure) -> Wording {
    switch count {
    case .few: Wording(nb: "færre enn 5 svar", nn: "færre enn 5 svar", en: "fewer than 5 answers")
    case .shown(let count): Wording(nb: "\(count) svar", nn: "\(count) svar", en: counted(count, "answer", "answers"))
    }
  }

  static func attempts(_ count: GroupFigure) -> Wording {
    switch count {
    case .few: Wording(nb: "antall forsøk utelatt", nn: "talet på forsøk utelate", en: "number of attempts left out")
    case .shown(let count):
      Wording(nb: "\(count) forsøk", nn: "\(count) forsøk", en: counted(count, "attempt", "attempts"))
    }
  }

  static func edition(_ edition: Edition, _ people: GroupFigure) -> Wording {
    let name = "\(edition.version.escaped) (\(edition.digest.prefix(12)))"
    let people = Self.people(people)
    return Wording(
      nb: "Utgave \(name): \(people.nb)", nn: "Utgåve \(name): \(people.nn)", en: "Edition \(name): \(people.en)")
  }

  static let modules = Wording(nb: "Moduler", nn: "Modular", en: "Modules")
  static let assessments = Wording(nb: "Sjekker og prøve", nn: "Sjekkar og prøve", en: "Checks and test")
  static let practice = Wording(nb: "Øving", nn: "Øving", en: "Practice")
  static let items = Wording(
    nb: "Oppgaver i sjekker og prøve", nn: "Oppgåver i sjekkar og prøve", en: "Items of checks and test")
  static let remarks = Wording(nb: "Meldt om feil", nn: "Meldt om feil", en: "Reported as wrong")
  static let unanswered = Wording(nb: "Ingen svar: ", nn: "Ingen svar: ", en: "No answers: ")
  static let otherAnswers = Wording(nb: "andre svar", nn: "andre svar", en: "other answers")

  static let difficultyName = Wording(nb: "vanskegrad", nn: "vanskegrad", en: "difficulty")

  static func seconds(_ text: String) -> Wording {
    Wording(nb: "median \(text) sekunder", nn: "median \(text) sekund", en: "median \(text) seconds")
  }

  static func minutes(_ text: String) -> Wording {
    Wording(nb: "median \(text) minutter", nn: "median \(text) minutt", en: "median \(text) minutes")
  }

  static func passedFirst(_ share: String) -> Wording {
    Wording(
      nb: "bestått første gang: \(share)", nn: "greidd første gong: \(share)", en: "passed the first time: \(share)")
  }

  static func score(_ share: String) -> Wording {
    Wording(
      nb: "median av poengene første gang: \(share)", nn: "median av poenga første gong: \(share)",
      en: "median score the first time: \(share)")
  }

  static func erratum(_ change: Erratum.Correction) -> Wording {
    switch change {
    case .withdrawn: Wording(nb: "trukket tilbake", nn: "trekt tilbake", en: "withdrawn")
    case .rekeyed: Wording(nb: "fasiten er rettet", nn: "fasiten er retta", en: "key corrected")
    }
  }

  static func withoutAnswers(_ count: Int) -> Wording {
    let shown = SmallGroups.count(count).number.map(String.init)
    return Wording(
      nb: "Gjennomføringer uten svar, fordi svarene er slettet: \(shown ?? few.nb).",
      nn: "Gjennomføringar utan svar, fordi svara er sletta: \(shown ?? few.nn).",
      en: "Sessions without answers, because they are erased: \(shown ?? few.en).")
  }

  static func unreadable(_ count: Int) -> Wording {
    let shown = SmallGroups.count(count).number.map(String.init)
    return Wording(
      nb: "Gjennomføringer som ikke kan leses og ikke er med: \(shown ?? few.nb). Se kyndig audit --deep.",
      nn: "Gjennomføringar som ikkje kan lesast og ikkje er med: \(shown ?? few.nn). Sjå kyndig audit --deep.",
      en: "Sessions that cannot be read and are not counted: \(shown ?? few.en). See kyndig audit --deep.")
  }
}
