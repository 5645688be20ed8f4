import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records
import Register

/// `kyndig audit`: who has trained, and whether the records hold.
struct Audit: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration(HelpWords.spoken.office.audit) }

  @OptionGroup var site: SiteOptions
  @OptionGroup var language: LanguageOption

  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.office.auditCourse.help)
  var course: String?
  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.office.auditUnit.help)
  var unit: String?
  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.office.auditAsOf.help)
  var asOf: String?
  @ArgumentParser.Flag(name: .long, help: ArgumentHelp(stringLiteral: HelpWords.spoken.office.auditDue))
  var due = false

  @ArgumentParser.Flag(name: .long, help: HelpWords.json("kyndig.audit.v1"))
  var json = false
  @ArgumentParser.Flag(name: .long, help: ArgumentHelp(stringLiteral: HelpWords.spoken.office.auditCSV))
  var csv = false
  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.office.auditHTML.help)
  var html: String?

  @ArgumentParser.Flag(name: .long, help: ArgumentHelp(stringLiteral: HelpWords.spoken.office.auditDeep))
  var deep = false

  mutating func run() throws {
    let language = language.chosen(in: .real)
    do {
      let report = try report(in: .real)
      let words = AuditPhrases.of(language)
      if let html {
        let page = report.page(of: try Site.find(named: site.site, in: .real), in: language)
        try AuditPage.file.write(page.document, to: html)
        print(AuditPagePhrases(language: language).written(html))
      } else if csv {
        try FileHandle.standardOutput.write(contentsOf: report.csv(in: language))
      } else if json {
        try FileHandle.standardOutput.write(contentsOf: report.jsonBytes(words) + [UInt8(ascii: "\n")])
      } else {
        print(report.text(words))
      }
      if !report.allDeviations.isEmpty { throw ExitCode(Complaint.Code.no.rawValue) }
    } catch let code as ExitCode {
      throw code
    } catch {
      Complaint(of: error, in: language).end(isJSON: json)
    }
  }

  /// What there is to tell of a site, as it was asked for.
  func report(in world: World) throws -> AuditReport {
    let site = try Site.find(named: site.site, in: world)
    let moment = try asOf.map { try Self.end(of: $0, at: world.now()) }
    var report = try whole(of: site, in: world)
    if let moment { try report.go(back: moment, in: Archive(reading: site.records)) }
    report.ask(try site.duties(), on: CivilTime(report.asOf).date) { CivilTime($0).date }
    report.keep(AuditFilter(course: course, unit: unit, isDue: due))
    return report
  }

  /// The last moment of a day; never later than now.
  private static func end(of text: String, at now: Timestamp) throws -> Timestamp {
    guard let date = CivilDate(text) else { throw AuditFailure.noDate(text) }
    guard date <= CivilTime(now).date else { throw AuditFailure.notYet(date) }
    return min(CivilTime.end(of: date), now)
  }

  /// Everything there is to tell of a site now.
  private func whole(of site: Site, in world: World) throws -> AuditReport {
    // What this account knows of the organisation is what the site is held against; a site that says otherwise deviates.
    if let known = site.knownOrganisation(in: world) {
      return try AuditRun(of: Office(at: site, knowing: known, in: world), isDeep: deep).report()
    }
    if try site.reliedOrganisation(in: world) != nil {
      return try AuditRun(of: Office(at: site, in: world), isDeep: deep).report()
    }
    // No records where there are certificates is a deviation of its own, so the report is made all the same.
    let archive = FileManager.default.fileExists(atPath: site.records) ? try Archive(at: site.records) : nil
    let issuing = SoloIssuing(site: site, home: world.home)
    let files = issuing.files().values.flatMap { $0 }.sorted().compactMap { path -> IssuedFile? in
      guard let bytes = try? Data(contentsOf: URL(fileURLWithPath: path)) else { return nil }
      return IssuedFile(path: path, bytes: Array(bytes))
    }
    return try Register.audit(
      AuditQuery(asOf: world.now()), archive: archive, files: files,
      trust: try issuing.pins.trusted(), published: .in(site)
    ) { CivilTime($0).date }
  }
}

/// Why there is no report.
enum AuditFailure: Error, Equatable {
  /// What was typed is no date.
  case noDate(String)
  /// The date has not come yet.
  case notYet(CivilDate)
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
    }
  }
}
