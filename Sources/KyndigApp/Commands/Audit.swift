import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records
import Register

/// `kyndig audit`: who has trained, and whether the records hold.
struct Audit: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration(HelpWords.spoken.audit) }

  @OptionGroup var site: SiteOptions
  @OptionGroup var language: LanguageOption

  @ArgumentParser.Flag(name: .long, help: HelpWords.json("kyndig.audit.v1"))
  var json = false

  @ArgumentParser.Flag(name: .long, help: HelpWords.deep)
  var deep = false

  mutating func run() throws {
    do {
      let report = try report(in: .real)
      let words = AuditPhrases.of(language.chosen(in: .real))
      print(json ? report.json(words).text : report.text(words))
      if !report.allDeviations.isEmpty { throw ExitCode(Complaint.Code.no.rawValue) }
    } catch let code as ExitCode {
      throw code
    } catch {
      Complaint(of: error, in: language.chosen(in: .real)).end(isJSON: json)
    }
  }

  /// What there is to tell of a site.
  func report(in world: World) throws -> AuditReport {
    let site = try Site.find(named: site.site, in: world)
    // What this account knows of the organisation is what the site is held against; a site that says otherwise deviates.
    if let known = site.knownOrganisation(in: world) {
      return try report(of: Office(at: site, knowing: known, in: world))
    }
    if try site.reliedOrganisation(in: world) != nil { return try report(of: Office(at: site, in: world)) }
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

  /// What there is to tell of an organisation's site, whose log is held against what this user has seen of it.
  private func report(of office: Office) throws -> AuditReport {
    // Outside the site: whoever can change the site cannot say here that a signature was good.
    let path = office.world.home + "/verified"
    var memory =
      FileManager.default.contents(atPath: path).map { VerifiedFiles(reading: $0.map { $0 }) } ?? VerifiedFiles()
    let known = memory
    let report = try Register.audit(
      AuditQuery(asOf: office.world.now()), of: office.organisation, at: office.place(try office.archive()),
      trust: try office.pins.trusted(), published: .in(office.site), depth: deep ? .deep : .incremental,
      remembering: &memory)
    // What cannot be remembered is looked at again the next time.
    if memory != known { try? DurableFile.write(memory.bytes, to: path, mode: 0o600) }
    return report
  }
}

extension AuditReport {
  private func count(_ state: State) -> Int { rows.count { $0.state == state } }

  /// How many people there are: one who takes two courses has two rows.
  private var leaderCount: Int { Set(rows.map(\.leader.id)).count }

  /// Whether it must be said which course a row is of.
  private var hasSeveralCourses: Bool { Set(rows.compactMap(\.course)).count > 1 }

  /// A table for a person, then every deviation in a sentence.
  func text(_ words: AuditPhrases) -> String {
    let date = words.formats.text(CivilTime(asOf).date)
    guard !rows.isEmpty || !deviations.isEmpty else { return words.nobody(date) }
    let summary =
      [
        words.leaders(leaderCount), words.completed(count(.passed) + count(.attested)),
        words.inProgress(count(.inProgress)), words.notStarted(count(.notStarted)),
        words.deviations(allDeviations.count),
      ] + (erasedLeaders > 0 ? [words.erased(erasedLeaders)] : [])
    var lines = [words.title(date), "", summary.joined(separator: "   "), ""]
    let table = [heading(words)] + rows.map { cells(of: $0, words) }
    let widths = table[0].indices.map { column in table.map { $0[column].count }.max() ?? 0 }
    for row in table {
      let cells = row.enumerated().map { $1.padding(toLength: widths[$0], withPad: " ", startingAt: 0) }
      lines.append("  " + cells.joined(separator: "   ").trimmingTrailingSpace)
    }
    if !allDeviations.isEmpty {
      lines.append("")
      for deviation in allDeviations { lines.append("\(words.deviation)[\(deviation.code)]: \(words.text(deviation))") }
    }
    if let log { lines += ["", words.log(log)] }
    return lines.joined(separator: "\n")
  }

  private func heading(_ words: AuditPhrases) -> [String] {
    var cells = [words.leader]
    if hasSeveralCourses { cells.append(words.course) }
    cells += [words.status, words.lastStored]
    if log != nil { cells += [words.handedIn, words.known] }
    return cells + [words.certificate]
  }

  private func cells(of row: Row, _ words: AuditPhrases) -> [String] {
    var cells = [row.leader.name.escaped]
    if hasSeveralCourses { cells.append(row.course ?? "–") }
    cells += [row.status(words), row.lastStored.day]
    // Only where there is an organisation does anybody hand in.
    if log != nil { cells += [row.handedIn.day, row.method.map(words.method) ?? "–"] }
    return cells + [row.verdict.map(words.findings.verdict) ?? "–"]
  }

  /// `kyndig.audit.v1` (`commands.md`); fields for what is not there yet are added later.
  func json(_ words: AuditPhrases) -> JSON {
    [
      "format": "kyndig.audit.v1", "asOf": .string(asOf.iso),
      // Without a log everything is verified and replayed each time.
      "checked": .string((log?.depth ?? .deep).rawValue), "log": log.map { $0.json(words) } ?? .null,
      "summary": [
        "leaders": .integer(Int64(leaderCount)), "completed": .integer(Int64(count(.passed) + count(.attested))),
        "attested": .integer(Int64(count(.attested))), "inProgress": .integer(Int64(count(.inProgress))),
        "notStarted": .integer(Int64(count(.notStarted))), "deviations": .integer(Int64(allDeviations.count)),
        "erased": .integer(Int64(erasedLeaders)),
      ],
      "leaders": .array(rows.map { $0.json(words) }), "deviations": .array(deviations.map { $0.json(words) }),
    ]
  }
}

extension AuditReport.Row {
  fileprivate func status(_ words: AuditPhrases) -> String {
    let percent = words.formats.percent(score?.percent ?? 0)
    return switch state {
    case .notStarted: words.rowNotStarted
    case .inProgress: words.rowInProgress(modulesPassed, modules)
    case .passed: words.rowPassed(percent)
    case .attested: words.rowAttested(percent)
    }
  }

  fileprivate func json(_ words: AuditPhrases) -> JSON {
    [
      "id": .string(leader.id), "name": .string(leader.name), "course": course.map(JSON.string) ?? .null,
      "state": .string(state.rawValue), "modulesPassed": .integer(Int64(modulesPassed)),
      "modules": .integer(Int64(modules)), "score": score.map { .integer(Int64($0.percent)) } ?? .null,
      "lastStored": lastStored.map { .string($0.iso) } ?? .null,
      // Nothing later than this is known of one who takes the course on another account.
      "handedIn": handedIn.map { .string($0.iso) } ?? .null,
      "known": method.map { .string($0.rawValue) } ?? .null,
      "certificate": verdict.map { .string($0.rawValue) } ?? .null,
      "deviations": .array(deviations.map { $0.json(words) }),
    ]
  }
}

extension LogReport {
  fileprivate func json(_ words: AuditPhrases) -> JSON {
    [
      "origin": .string(origin), "size": size.map { .integer(Int64($0)) } ?? .null,
      "root": root.map { .string($0.hex) } ?? .null, "verdict": findings.isEmpty ? "holds" : "deviates",
      "verified": .integer(Int64(verified)), "remembered": .integer(Int64(remembered)),
      "findings": .array(findings.map { AuditReport.Deviation.register($0).json(words) }),
    ]
  }
}

extension AuditPhrases {
  /// The deviation in a sentence.
  func text(_ deviation: AuditReport.Deviation) -> String {
    switch deviation {
    case .certificateMissing(let id): certificateMissing(id)
    case .notRecorded(let path): notRecorded(path)
    case .invalid(let path, let finding): invalid(path, findings.text(finding))
    case .transcriptAltered(let session): transcriptAltered(session)
    case .regradeMismatch(let path): regradeMismatch(path)
    case .recordAltered(let session): recordAltered(session)
    case .editionMissing(let session, let edition):
      editionMissing(session, edition.course, edition.version, String(edition.digest.prefix(12)))
    case .unfounded(let session, .correction(let correction)):
      correctionUnfounded(session, correction.item, correction.version)
    case .unfounded(let session, .move(let edition, let modules)): moveUnfounded(session, edition.version, modules)
    case .register(let deviation): register(deviation)
    }
  }
}

extension AuditReport.Deviation {
  fileprivate func json(_ words: AuditPhrases) -> JSON {
    ["code": .string(code), "message": .string(words.text(self))]
  }
}

extension Timestamp? {
  /// The day in UTC; a dash where there is none.
  fileprivate var day: String { map { CivilTime($0).date.description } ?? "–" }
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
