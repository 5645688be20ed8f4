import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records
import Register
import TerminalUI

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// `kyndig audit`: who has trained, and whether the records hold.
struct Audit: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration(HelpWords.spoken.office.audit) }

  @OptionGroup var site: SiteOptions
  @OptionGroup var face: FaceOptions
  @OptionGroup var language: LanguageOption

  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.office.auditCourse.help)
  var course: String?
  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.office.auditUnit.help)
  var unit: String?
  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.office.auditAsOf.help)
  var asOf: String?
  @ArgumentParser.Flag(name: .long, help: ArgumentHelp(stringLiteral: HelpWords.spoken.office.auditDue))
  var due = false

  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.office.auditRemind.help)
  var remind: String?
  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.office.auditExplain.help)
  var explain: String?

  @ArgumentParser.Flag(name: .long, help: HelpWords.json("kyndig.audit.v1"))
  var json = false
  @ArgumentParser.Flag(name: .long, help: ArgumentHelp(stringLiteral: HelpWords.spoken.office.auditCSV))
  var csv = false
  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.office.auditHTML.help)
  var html: String?

  @ArgumentParser.Flag(name: .long, help: ArgumentHelp(stringLiteral: HelpWords.spoken.office.auditDeep))
  var deep = false

  func validate() throws {
    let forms = [csv, json, html != nil, remind != nil].count { $0 }
    // A table of everybody is no answer about one, and a day that is past reminds nobody.
    guard forms <= 1, explain == nil || (!csv && remind == nil), asOf == nil || remind == nil else {
      throw ValidationError(HelpWords.spoken.office.auditForms)
    }
  }

  mutating func run() throws {
    let language = language.chosen(in: .real)
    do {
      if opensScreen, Terminal.isTerminal(STDIN_FILENO), Terminal.isTerminal(STDOUT_FILENO) {
        return try look(in: .real, language)
      }
      if let parts = try partsAsRead(in: language, .real) { return try Self.put(parts) }
      let report = try report(in: .real, telling: AuditWaiting.onStandardError(in: language))
      try Self.put(try parts(of: report, in: language, .real))
      if !report.allDeviations.isEmpty { throw ExitCode(Complaint.Code.no.rawValue) }
    } catch let code as ExitCode {
      throw code
    } catch {
      Complaint(of: error, in: language).end(isJSON: json)
    }
  }

  private static func put(_ parts: [[UInt8]]) throws(AuditFailure) {
    do {
      for part in parts { try FileHandle.standardOutput.write(contentsOf: part) }
    } catch {
      throw .notPrinted
    }
  }

  /// Whether nothing was asked for that is printed or written.
  private var opensScreen: Bool { !json && !csv && html == nil && remind == nil && explain == nil }

  /// Shows the report on screens, and ends as the printed one does.
  private func look(in world: World, _ language: Language) throws {
    var loop = AuditingLoop(try desk(in: world, language))
    let farewell = try face.run(&loop, world, loop.words)
    for line in farewell.lines { print(line) }
    if farewell.isInterrupted { throw ExitCode(Self.interrupted) }
    if farewell.hasDeviations { throw ExitCode(Complaint.Code.no.rawValue) }
  }

  /// 128 and the number of the signal that Ctrl-C sends elsewhere.
  private static let interrupted: Int32 = 130

  /// What the screens need; the report is read once they are open.
  func desk(in world: World, _ language: Language) throws -> AuditDesk {
    let site = try Site.find(named: site.site, in: world)
    let question = question(of: site)
    return AuditDesk(
      site: site, world: world, language: language, asked: filter(of: site),
      read: { telling in try question.everything(in: world, telling) })
  }

  /// What is printed, once the page is written where one was asked for; in parts that follow on each other.
  func parts(of report: AuditReport, in language: Language, _ world: World) throws -> [[UInt8]] {
    let site = try Site.find(named: site.site, in: world)
    let explanation = try explain.map { try LeaderExplanation(of: $0, in: report, at: site, in: world) }
    if let html {
      let page = report.page(of: site, in: language)
      let document =
        explanation.map {
          InspectorPage(explanation: $0, report: report, site: page.site, language: language).document
        } ?? page.document
      try AuditPage.file.write(document, to: world.path(html))
      return [Array((AuditPagePhrases(language: language).written(html) + "\n").utf8)]
    }
    if let remind {
      return [Array((try writeReminders(of: report, to: remind, at: site, world)[language] + "\n").utf8)]
    }
    if csv { return AuditForm.csv(language).parts(of: report) }
    let words = AuditPhrases.of(language)
    if json {
      return explanation.map { [$0.json.bytes, [UInt8(ascii: "\n")]] } ?? AuditForm.json(words).parts(of: report)
    }
    return [Array(((explanation?.text(in: language) ?? report.text(words)) + "\n").utf8)]
  }

  /// What ``parts(of:in:_:)`` says, with each stretch of leaders written as soon as it is read.
  ///
  /// nil where something has been written since nothing was wrong, and where neither a table nor JSON of all was asked for.
  func partsAsRead(in language: Language, _ world: World) throws -> [[UInt8]]? {
    guard csv || json, explain == nil else { return nil }
    let site = try Site.find(named: site.site, in: world)
    let (form, filter) = (csv ? AuditForm.csv(language) : .json(AuditPhrases.of(language)), filter(of: site))
    let read = try question(of: site).unchanged(in: world) { rows in
      let wanted = filter.wanted(of: rows)
      return (summary: AuditSummary(of: wanted), bytes: form.written(wanted, wanted.indices))
    }
    guard let (unfiltered, stretches) = read else { return nil }
    var report = unfiltered
    report.keep(filter)
    let summary = AuditSummary(adding: stretches.map(\.summary) + [AuditSummary(of: report)])
    return form.parts(of: report, summary, rows: stretches.map(\.bytes))
  }

  /// Writes those who are to be reminded and have not been to a file that is not there; then they have been.
  private func writeReminders(
    of report: AuditReport, to path: String, at site: Site, _ world: World
  ) throws -> Wording {
    let told = RemindersTold(at: site, in: world)
    let due = Reminder.due(in: report, on: CivilTime(report.asOf).date, told: told.names)
    guard !due.isEmpty else { return Reminder.nobodyToRemind }
    guard !FileManager.default.fileExists(atPath: world.path(path)) else { throw AuditFailure.fileExists(path) }
    do throws(DurableFile.Failure) {
      try DurableFile.write(Reminder.csv(due, in: language.chosen(in: world)), to: world.path(path), mode: 0o600)
      // Only what is on the disk has been handed over.
      try told.add(due)
    } catch {
      throw AuditFailure.notWritten(error.path)
    }
    return Reminder.written(due.count, path)
  }

  /// What there is to tell of a site, as it was asked for.
  func report(in world: World, telling: @escaping (AuditProgress) -> Void = { _ in }) throws -> AuditReport {
    let site = try Site.find(named: site.site, in: world)
    var report = try question(of: site).everything(in: world, telling)
    report.keep(filter(of: site))
    return report
  }

  private func question(of site: Site) -> AuditQuestion { AuditQuestion(site: site, asOf: asOf, isDeep: deep) }

  /// Which rows were asked for.
  private func filter(of site: Site) -> AuditFilter {
    // The roster knows a unit of the policy by its id, and people by its title.
    let known = site.policy?.units.first { unit.map($0.title.isSameName) == true }
    return AuditFilter(course: course, unit: known?.id ?? unit, isDue: due)
  }
}

/// Why there is no report.
enum AuditFailure: Error, Equatable {
  /// What was typed is no date.
  case noDate(String)
  /// The date has not come yet.
  case notYet(CivilDate)
  /// What reminders are to be written to is there already.
  case fileExists(String)
  case notWritten(String)
  /// Not all of it got to where it was to be printed.
  case notPrinted
}

extension AuditFailure: SpokenFailure {
  var spoken: (Complaint.Code, Wording) {
    switch self {
    case .noDate(let text):
      (
        .usage,
        Wording(
          nb: "«\(text.escaped)» er ingen dato. Skriv den slik: 2026-11-22",
          nn: "«\(text.escaped)» er ingen dato. Skriv han slik: 2026-11-22",
          en: "“\(text.escaped)” is no date. Write it so: 2026-11-22")
      )
    case .notYet(let date):
      (
        .usage,
        Wording(
          nb: "\(Formats.nb.text(date)) er ikke kommet ennå. Velg en dag som har vært.",
          nn: "\(Formats.nn.text(date)) er ikkje komen enno. Vel ein dag som har vore.",
          en: "\(Formats.en.text(date)) has not come yet. Choose a day that has been.")
      )
    case .fileExists(let path):
      (
        .usage,
        Wording(
          nb: "«\(path.escaped)» finnes fra før. Ingenting er skrevet. Oppgi et annet navn.",
          nn: "«\(path.escaped)» finst frå før. Ingenting er skrive. Oppgi eit anna namn.",
          en: "“\(path.escaped)” is there already. Nothing was written. Give another name.")
      )
    case .notWritten(let path):
      (
        .notStored,
        Wording(
          nb: "Kunne ikke skrive «\(path.escaped)». Sjekk at du har lov til å skrive der, og at disken ikke er full.",
          nn: "Kunne ikkje skrive «\(path.escaped)». Sjekk at du har lov til å skrive der, og at disken ikkje er full.",
          en: "Could not write “\(path.escaped)”. Check that you may write there, and that the disk is not full.")
      )
    case .notPrinted:
      (
        .notStored,
        Wording(
          nb: "Ikke alt ble skrevet ut. Sjekk at disken ikke er full, og prøv igjen.",
          nn: "Ikkje alt vart skrive ut. Sjekk at disken ikkje er full, og prøv igjen.",
          en: "Not all of it was printed. Check that the disk is not full, and try again.")
      )
    }
  }
}
