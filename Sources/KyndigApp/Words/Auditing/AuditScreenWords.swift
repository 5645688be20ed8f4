import Courseware
import Credentials
import Register
import TerminalUI

/// What the audit's screens say.
enum AuditScreenWords {
  static let title = Wording(nb: "Opplæringsstatus", nn: "Opplæringsstatus", en: "Training status")
  static let reading = Wording(
    nb: "Leser svarene og kontrollerer bevisene. Med mange ledere tar det litt tid.",
    nn: "Les svara og kontrollerer bevisa. Med mange leiarar tek det litt tid.",
    en: "Reading the answers and checking the certificates. With many leaders it takes a while.")
  static let readingLeader = Wording(
    nb: "Finner fram det som er lagret.", nn: "Finn fram det som er lagra.", en: "Looking up what is stored.")
  static let nothingChanged = Wording(
    nb: "Her er det bare sett på tall. Ingenting er endret.", nn: "Her er det berre sett på tal. Ingenting er endra.",
    en: "Figures were looked at, no more. Nothing is changed.")

  // The columns.
  static let unit = Wording(nb: "Enhet", nn: "Eining", en: "Unit")
  static let course = Wording(nb: "Kurs", nn: "Kurs", en: "Course")
  static let name = Wording(nb: "Navn", nn: "Namn", en: "Name")
  static let certificate = Wording(nb: "Bevis", nn: "Bevis", en: "Document")
  static let deviates = Wording(nb: "avvik", nn: "avvik", en: "deviates")
  static let deadline = Wording(nb: "Frist", nn: "Frist", en: "Deadline")

  // How a leader stands, in a column.
  static let external = Wording(nb: "eksternt", nn: "eksternt", en: "external")
  static let exempt = Wording(nb: "fritatt", nn: "friteken", en: "exempt")
  static let left = Wording(nb: "har sluttet", nn: "har slutta", en: "has left")
  static let notAsked = Wording(nb: "ikke krav", nn: "ikkje krav", en: "not required")
  static let notSigned = Wording(nb: "ikke signert", nn: "ikkje signert", en: "not signed")
  static let awaits = Wording(nb: "venter på bevis", nn: "ventar på bevis", en: "to be issued")
  static let unanchored = Wording(nb: "ukjent her", nn: "ukjend her", en: "unknown here")
  static func passedModules(_ passed: Int, _ modules: Int) -> Wording {
    Wording(
      nb: "\(passed) av \(counted(modules, "modul", "moduler"))",
      nn: "\(passed) av \(counted(modules, "modul", "modular"))",
      en: "\(passed) of \(counted(modules, "module", "modules"))")
  }
  static let standsFast = Wording(nb: "står fast", nn: "står fast", en: "stuck")

  // A deadline, in a column.
  static let overdue = Wording(nb: "over", nn: "over", en: "late")
  static let until = Wording(nb: "til", nn: "til", en: "to")
  static let renewable = Wording(nb: "kan fornyes", nn: "kan fornyast", en: "may renew")
  static func shortDate(_ day: CivilDate) -> Wording {
    let year = day.year % 100 < 10 ? "0\(day.year % 100)" : "\(day.year % 100)"
    let norwegian = "\(day.day).\(day.month).\(year)"
    return Wording(
      nb: norwegian, nn: norwegian, en: "\(day.day) \(Formats.en.months[day.month - 1].prefix(3)) \(year)")
  }

  // What is wrong, and the log.
  static func deviation(of name: String?) -> Wording {
    guard let name else { return Wording(nb: "Avvik:", nn: "Avvik:", en: "Deviation:") }
    return Wording(nb: "Avvik hos \(name):", nn: "Avvik hos \(name):", en: "Deviation at \(name):")
  }
  static let noDeviations = Wording(nb: "Ingen avvik.", nn: "Ingen avvik.", en: "No deviations.")
  static func more(_ count: Int) -> Wording {
    let others =
      count == 0
      ? Wording(all: "")
      : Wording(nb: "Og \(count) til. ", nn: "Og \(count) til. ", en: "And \(counted(count, "other", "others")). ")
    return Wording(
      nb: others.nb + "Trykk Tab eller skriv avvik for å se alt.",
      nn: others.nn + "Trykk Tab eller skriv avvik for å sjå alt.",
      en: others.en + "Press Tab or write deviations to see everything.")
  }
  static func tooMany(_ shown: Int, _ all: Int) -> Wording {
    Wording(
      nb: "Dette er de første \(shown) av \(all). Alle står i tabellen du kan eksportere.",
      nn: "Dette er dei første \(shown) av \(all). Alle står i tabellen du kan eksportere.",
      en: "These are the first \(shown) of \(all). All of them are in the table that you can export.")
  }
  static func log(_ log: LogReport) -> Wording {
    guard log.findings.isEmpty else {
      return Wording(nb: "Protokollen holder ikke.", nn: "Protokollen held ikkje.", en: "The log does not hold.")
    }
    let size = log.size ?? 0
    let root = log.root.map { root in
      let hex = root.hex
      return "\(hex.prefix(4)) \(hex.dropFirst(4).prefix(4)) … \(hex.suffix(4))".replacing(" ", with: "\u{A0}")
    }
    let end = root.map { "\u{A0}\($0)." } ?? ""
    return Wording(
      nb: "Protokollen holder: \(counted(size, "innføring", "innføringer")), ingen endret, ingen fjernet."
        + (root == nil ? "" : " Rot" + end),
      nn: "Protokollen held: \(counted(size, "innføring", "innføringar")), ingen endra, ingen fjerna."
        + (root == nil ? "" : " Rot" + end),
      en: "The log holds: \(counted(size, "entry", "entries")), none altered, none removed."
        + (root == nil ? "" : " Root" + end))
  }
  static let root = Wording(nb: "Hele roten:", nn: "Heile rota:", en: "The whole root:")
  static let findingsTitle = Wording(
    nb: "Avvik og protokoll", nn: "Avvik og protokoll", en: "Deviations and log")

  // Keys and prompts of the list.
  static let show = Wording(nb: "vis", nn: "vis", en: "show")
  static let filter = Wording(nb: "filtrer", nn: "filtrer", en: "filter")
  static let sort = Wording(nb: "sorter", nn: "sorter", en: "sort")
  static let export = Wording(nb: "eksporter", nn: "eksporter", en: "export")
  static let findings = Wording(nb: "avvik", nn: "avvik", en: "deviation")
  static let toList = Wording(nb: "listen", nn: "lista", en: "the list")
  static let listPrompt = Wording(
    nb: "Skriv tallet for den du vil se. Eller skriv mer, forrige, filtrer, sorter, eksporter, avvik, hjelp eller "
      + "avslutt:",
    nn: "Skriv talet for den du vil sjå. Eller skriv meir, førre, filtrer, sorter, eksporter, avvik, hjelp eller "
      + "avslutt:",
    en: "Write the number of the one to see. Or write more, previous, filter, sort, export, deviations, help or quit:")
  static let emptyPrompt = Wording(
    nb: "Skriv filtrer, sorter, eksporter, avvik, hjelp eller avslutt:",
    nn: "Skriv filtrer, sorter, eksporter, avvik, hjelp eller avslutt:",
    en: "Write filter, sort, export, deviations, help or quit:")
  static let toListPrompt = Wording(
    nb: "Trykk Enter for listen, eller skriv hjelp eller avslutt:",
    nn: "Trykk Enter for lista, eller skriv hjelp eller avslutt:",
    en: "Press Enter for the list, or write help or quit:")
  static func noSuchRow(_ count: Int) -> Wording {
    Wording(
      nb: "Skriv ett tall fra 1 til \(count).", nn: "Skriv eitt tal frå 1 til \(count).",
      en: "Write one number from 1 to \(count).")
  }

  /// What is typed for the keys of these screens, in every language and whichever is spoken.
  static let typed: [String: Key] = [
    "filtrer": .character("f"), "filter": .character("f"), "sorter": .character("s"), "sort": .character("s"),
    "eksporter": .character("e"), "export": .character("e"), "avvik": .tab, "deviations": .tab,
    "mer": .pageDown, "meir": .pageDown, "more": .pageDown, "forrige": .pageUp, "førre": .pageUp,
    "previous": .pageUp,
  ]
}
