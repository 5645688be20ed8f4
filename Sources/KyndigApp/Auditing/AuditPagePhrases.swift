import Courseware
import Register

/// What the page says.
struct AuditPagePhrases {
  let language: Language

  private func say(_ nb: String, _ nn: String, _ en: String) -> String { Wording(nb: nb, nn: nn, en: en)[language] }

  func title(_ site: String, _ date: String) -> String {
    say(
      "Opplæringsstatus for \(site), \(date)", "Opplæringsstatus for \(site), \(date)", "Training at \(site), \(date)")
  }

  func filtered(_ filter: AuditFilter) -> String {
    let parts = [filter.course, filter.unit].compactMap { $0?.escaped }
    let due =
      filter.isDue
      ? [say("de som har eller har hatt en frist", "dei som har eller har hatt ein frist", "those with a date")] : []
    return say("Bare: ", "Berre: ", "Only: ") + (parts + due).joined(separator: ", ")
  }

  func verdict(_ deviations: Int) -> String {
    deviations == 0
      ? say(
        "Ingen avvik: det som er lagret, og bevisene, stemmer med hverandre.",
        "Ingen avvik: det som er lagra, og bevisa, stemmer med kvarandre.",
        "No deviations: what is stored and the certificates agree.")
      : say(
        "\(counted(deviations, "avvik", "avvik")): noe stemmer ikke. Se nederst.",
        "\(counted(deviations, "avvik", "avvik")): noko stemmer ikkje. Sjå nedst.",
        "\(counted(deviations, "deviation", "deviations")): something does not hold. See below.")
  }

  /// Each figure with its name, and the class that it is shown by.
  func figures(_ sum: AuditSummary, isAsking: Bool) -> [(String, Int, String)] {
    var figures = [
      (say("Ledere", "Leiarar", "Leaders"), sum.leaders, "all"), (completed, sum.completed, "done"),
      (say("Venter på bevis", "Ventar på bevis", "Await certificate"), sum.awaitingCertificate, "wait"),
      (inProgress, sum.inProgress, "under"), (notStarted, sum.notStarted, "not"),
    ]
    if sum.external > 0 {
      figures.append((say("Ekstern opplæring", "Ekstern opplæring", "External"), sum.external, "done"))
    }
    if sum.exempt > 0 { figures.append((say("Fritatt", "Fritekne", "Exempt"), sum.exempt, "all")) }
    if isAsking {
      figures.append((say("Har frist foran seg", "Har frist framfor seg", "Date ahead"), sum.due, "all"))
      figures.append((overdue, sum.overdue, sum.overdue > 0 ? "late" : "all"))
    }
    figures.append((deviations, sum.deviations, sum.deviations > 0 ? "late" : "all"))
    return figures
  }

  var byUnit: String { say("Fullført i hver enhet", "Fullført i kvar eining", "Completed in each unit") }
  var overTime: String { say("Fullført til nå", "Fullført til no", "Completed so far") }
  var fallsDue: String {
    say("Frister de neste tolv månedene", "Fristar dei neste tolv månadene", "Due in the next twelve months")
  }
  var dueAndLate: String {
    say("Frist foran seg eller over fristen", "Frist framfor seg eller over fristen", "Due and overdue")
  }
  var everyone: String { say("Alle", "Alle", "Everyone") }
  var deviations: String { say("Avvik", "Avvik", "Deviations") }
  var completed: String { say("Fullført", "Fullført", "Completed") }
  var inProgress: String { say("I gang", "I gang", "Under way") }
  var notStarted: String { say("Ikke startet", "Ikkje starta", "Not started") }
  var overdue: String { say("Over fristen", "Over fristen", "Overdue") }
  var unit: String { say("Enhet", "Eining", "Unit") }
  var noUnit: String { say("uten enhet", "utan eining", "no unit") }
  var name: String { say("Navn", "Namn", "Name") }
  var course: String { say("Kurs", "Kurs", "Course") }
  var status: String { say("Status", "Status", "Status") }
  var requirement: String { say("Krav", "Krav", "Requirement") }
  var certificate: String { say("Bevis", "Bevis", "Certificate") }
  var code: String { say("Kode", "Kode", "Code") }
  var what: String { say("Hva", "Kva", "What") }
  var month: String { say("Måned", "Månad", "Month") }
  var count: String { say("Antall", "Tal", "Number") }
  var byTheEndOf: String { say("Ved slutten av", "Ved slutten av", "By the end of") }

  func moreUnits(_ count: Int) -> String {
    say(
      "\(counted(count, "enhet", "enheter")) til står i tabellen under.",
      "\(counted(count, "eining", "einingar")) til står i tabellen under.",
      "\(counted(count, "unit", "units")) more are in the table below.")
  }

  func moreRows(_ count: Int) -> String {
    say(
      "\(counted(count, "rad", "rader")) til er ikke tatt med her. Hele tabellen får du med: kyndig audit --csv",
      "\(counted(count, "rad", "rader")) til er ikkje tekne med her. Heile tabellen får du med: kyndig audit --csv",
      "\(counted(count, "row", "rows")) more are not shown here. The whole table comes with: kyndig audit --csv")
  }

  func lateAlready(_ count: Int) -> String {
    say("\(count) er alt over fristen.", "\(count) er alt over fristen.", "\(count) are overdue already.")
  }

  func shortMonth(_ month: AuditFigures.Month) -> String { String(longMonth(month).prefix(3)) }

  func longMonth(_ month: AuditFigures.Month) -> String {
    "\(AuditPhrases.of(language).formats.months[month.month - 1]) \(month.year)"
  }

  func log(_ origin: String, _ size: Int) -> String {
    say(
      "Protokollen \(origin) hadde \(counted(size, "innføring", "innføringer")). Roten av den er:",
      "Protokollen \(origin) hadde \(counted(size, "innføring", "innføringar")). Rota av han er:",
      "The log \(origin) had \(counted(size, "entry", "entries")). Its root is:")
  }

  /// How somebody else checks it; a log only where there is one.
  func howToCheck(hasLog: Bool) -> String {
    guard hasLog else {
      return say(
        "Slik kontrollerer du et bevis: kyndig verify. Certificates/README.md sier hvordan det gjøres med andres verktøy.",
        "Slik kontrollerer du eit bevis: kyndig verify. Certificates/README.md seier korleis det blir gjort med verktøy frå andre.",
        "How to check a certificate: kyndig verify. Certificates/README.md says how to with other people’s tools.")
    }
    return say(
      "Slik kontrollerer du: Et bevis med kyndig verify, protokollen med kyndig log check. Certificates/README.md sier hvordan det gjøres med andres verktøy.",
      "Slik kontrollerer du: Eit bevis med kyndig verify, protokollen med kyndig log check. Certificates/README.md seier korleis det blir gjort med verktøy frå andre.",
      "How to check: a certificate with kyndig verify, the log with kyndig log check. Certificates/README.md says how to with other people’s tools."
    )
  }

  func written(_ path: String) -> String {
    say(
      "Rapporten er skrevet til \(path.escaped). Åpne den i en nettleser.",
      "Rapporten er skriven til \(path.escaped). Opne han i ein nettlesar.",
      "The report is written to \(path.escaped). Open it in a browser.")
  }

  func made(_ time: String) -> String {
    say("Laget av Kyndig \(time).", "Laga av Kyndig \(time).", "Made by Kyndig \(time).")
  }
}
