import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records
import Register

/// `kyndig audit`: who has trained, and whether the records hold.
struct Audit: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Se hvem som har gjennomført opplæringen, og om alt henger sammen.",
    discussion: """
      Eksempler:
        kyndig audit
        kyndig audit --json

      Alle signaturer kontrolleres, og alle svar spilles av på nytt. Avslutter med 1 når noe ikke stemmer.
      """)

  @OptionGroup var site: SiteOptions

  @Flag(name: .long, help: "Skriv svaret som JSON (kyndig.audit.v1).")
  var json = false

  mutating func run() throws {
    do {
      let report = try report(in: .real)
      print(json ? report.json.text : report.text)
      if !report.allDeviations.isEmpty { throw ExitCode(Complaint.Code.no.rawValue) }
    } catch let code as ExitCode {
      throw code
    } catch {
      Complaint(of: error).end(isJSON: json)
    }
  }

  private func report(in world: World) throws -> AuditReport {
    let site = try Site.find(named: site.site, in: world)
    // No records where there are certificates is a deviation of its own, so the report is made all the same.
    let archive = FileManager.default.fileExists(atPath: site.records) ? try Archive(at: site.records) : nil
    let issuing = SoloIssuing(site: site, home: world.home)
    let files = issuing.files().values.flatMap { $0 }.sorted().compactMap { path -> IssuedFile? in
      guard let bytes = try? Data(contentsOf: URL(fileURLWithPath: path)) else { return nil }
      return IssuedFile(path: path, bytes: Array(bytes))
    }
    return try Register.audit(
      AuditQuery(asOf: world.now()), archive: archive, files: files,
      trust: TrustedIssuers(issuing.pins.issuers()), published: .in(site)
    ) { CivilTime($0).date }
  }
}

extension AuditReport {
  private func count(_ state: State) -> Int { rows.count { $0.state == state } }

  /// How many people there are: one who takes two courses has two rows.
  private var leaderCount: Int { Set(rows.map(\.leader.id)).count }

  /// Whether it must be said which course a row is of.
  private var hasSeveralCourses: Bool { Set(rows.compactMap(\.course)).count > 1 }

  /// A table for a person, then every deviation in a sentence.
  var text: String {
    let formats = Formats.nb
    let date = formats.text(CivilTime(asOf).date)
    guard !rows.isEmpty || !deviations.isEmpty else { return "Opplæringsstatus \(date): ingen har begynt ennå." }
    var lines = [
      "Opplæringsstatus \(date)", "",
      "\(leaderCount) \(leaderCount == 1 ? "leder" : "ledere")   \(count(.passed) + count(.attested)) fullført   "
        + "\(count(.inProgress)) i gang   \(count(.notStarted)) ikke startet   \(allDeviations.count) avvik", "",
    ]
    let table =
      [["Leder"] + (hasSeveralCourses ? ["Kurs"] : []) + ["Status", "Sist lagret", "Bevis"]]
      + rows.map { row in
        [row.leader.name.escaped] + (hasSeveralCourses ? [row.course ?? "–"] : []) + [
          row.status, row.lastStored.map { CivilTime($0).date.description } ?? "–", row.verdict?.words ?? "–",
        ]
      }
    let widths = table[0].indices.map { column in table.map { $0[column].count }.max() ?? 0 }
    for row in table {
      let cells = row.enumerated().map { $1.padding(toLength: widths[$0], withPad: " ", startingAt: 0) }
      lines.append("  " + cells.joined(separator: "   ").trimmingTrailingSpace)
    }
    if !allDeviations.isEmpty {
      lines.append("")
      for deviation in allDeviations { lines.append("avvik[\(deviation.code)]: \(deviation.words)") }
    }
    return lines.joined(separator: "\n")
  }

  /// `kyndig.audit.v1` (`commands.md`); fields for what is not there yet are added later.
  var json: JSON {
    [
      "format": "kyndig.audit.v1", "asOf": .string(asOf.iso), "checked": "deep",
      "summary": [
        "leaders": .integer(Int64(leaderCount)), "completed": .integer(Int64(count(.passed) + count(.attested))),
        "attested": .integer(Int64(count(.attested))), "inProgress": .integer(Int64(count(.inProgress))),
        "notStarted": .integer(Int64(count(.notStarted))), "deviations": .integer(Int64(allDeviations.count)),
      ],
      "leaders": .array(rows.map(\.json)), "deviations": .array(deviations.map(\.json)),
    ]
  }
}

extension AuditReport.Row {
  fileprivate var status: String {
    switch state {
    case .notStarted: "ikke startet"
    case .inProgress: "i gang, \(modulesPassed) av \(modules) moduler bestått"
    case .passed: "bestått, \(score?.percent ?? 0) %, ikke signert"
    case .attested: "fullført, \(score?.percent ?? 0) %"
    }
  }

  fileprivate var json: JSON {
    [
      "id": .string(leader.id), "name": .string(leader.name), "course": course.map(JSON.string) ?? .null,
      "state": .string(state.rawValue), "modulesPassed": .integer(Int64(modulesPassed)),
      "modules": .integer(Int64(modules)), "score": score.map { .integer(Int64($0.percent)) } ?? .null,
      "lastStored": lastStored.map { .string($0.iso) } ?? .null,
      "certificate": verdict.map { .string($0.rawValue) } ?? .null, "deviations": .array(deviations.map(\.json)),
    ]
  }
}

extension AuditReport.Deviation {
  /// The deviation in a sentence, in bokmål.
  var words: String {
    switch self {
    case .certificateMissing(let id): "Filen til beviset \(id) er borte."
    case .notRecorded(let path): "Beviset «\(path)» står ikke i de lagrede svarene."
    case .invalid(let path, let finding): "«\(path)»: \(finding.words)"
    case .transcriptAltered(let session): "Svarene i \(session) er ikke de som beviset er laget av."
    case .regradeMismatch(let path): "«\(path)» sier noe annet enn det svarene gir, eller hører til en annen."
    case .recordAltered(let session): "De lagrede svarene i \(session) henger ikke sammen. Noe er endret etterpå."
    case .editionMissing(let session, let edition):
      "Utgave \(edition.version) av «\(edition.course)» (\(edition.digest.prefix(12))), som \(session) er tatt i, mangler eller er endret."
    case .unfounded(let session, .correction(let correction)):
      "Svarene i \(session) er rettet for «\(correction.item)» i utgave \(correction.version), men ingen utgitt rettelse sier det."
    case .unfounded(let session, .move(let edition, let modules)):
      "\(session) gikk videre i utgave \(edition.version) uten å ta på nytt det som er endret der: \(modules.joined(separator: ", "))."
    }
  }

  fileprivate var json: JSON { ["code": .string(code), "message": .string(words)] }
}

extension Timestamp {
  /// ISO 8601 in UTC, to the second.
  var iso: String {
    Date(timeIntervalSince1970: Double(milliseconds / 1000)).formatted(.iso8601)
  }
}

extension String {
  fileprivate var trimmingTrailingSpace: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
