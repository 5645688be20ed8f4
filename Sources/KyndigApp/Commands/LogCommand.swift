import ArgumentParser
import Courseware
import Credentials
import Foundation
import Register

/// `kyndig log`: the log alone.
struct LogCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    let words = HelpWords.spoken.office.log
    return CommandConfiguration(
      commandName: "log", abstract: words.abstract, discussion: words.discussion,
      subcommands: [LogCheck.self, LogRestart.self])
  }
}

/// `kyndig log check`: every entry and tile, the signature, the times, and what this account has seen before.
struct LogCheck: ParsableCommand {
  static var configuration: CommandConfiguration {
    let words = HelpWords.spoken.office.logCheck
    return CommandConfiguration(commandName: "check", abstract: words.abstract, discussion: words.discussion)
  }

  @OptionGroup var options: OfficeOptions
  @ArgumentParser.Flag(name: .long, help: HelpWords.json("kyndig.log.v1"))
  var json = false

  func run() throws {
    try OfficeReply.end(in: options.spoken, isJSON: json) { _ in try answer(in: .real) }
  }

  /// Everything that is wrong; a log that is whole becomes what this account has seen.
  func answer(in world: World) throws -> OfficeReply {
    let site = try Site.existing(named: options.site.site, in: world)
    guard let site, let organisation = try site.reliedOrganisation(in: world) else {
      throw Office.Failure.noOrganisation(site: site?.path ?? world.folder)
    }
    let path = RegisterPlace.pin(of: organisation, in: world)
    let pin = try Self.pin(at: path, of: organisation)
    let files = LogFiles.folder(site.log)
    var findings: [LogFinding]
    var reader: LogReader?
    do throws(LogError) {
      let opened = try LogReader(reading: files, key: organisation.log)
      findings = try opened.findings(against: pin)
      reader = opened
    } catch {
      guard case .found(let finding) = error else { throw error }
      findings = [finding]
    }
    if findings.isEmpty, let reader {
      do { try DurableFile.write(reader.checkpoint.note, to: path) } catch {
        throw RegisterError.file(FileProblem(path: error.path, errno: error.errno))
      }
    }
    let report = LogCheckReport(
      organisation: organisation, checkpoint: reader?.checkpoint, pinned: pin?.size, findings: findings)
    return report.reply(in: options.language.chosen(in: world))
  }
}

extension LogCheck {
  /// What this account has seen last; nil where it has seen nothing.
  private static func pin(at path: String, of organisation: Organisation) throws(RegisterError) -> Checkpoint? {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    do throws(LogError) {
      return try Checkpoint(parsing: Array(data), key: organisation.log)
    } catch {
      throw .pin(error)
    }
  }
}

/// What came of looking through a log.
struct LogCheckReport {
  let organisation: Organisation
  let checkpoint: Checkpoint?
  /// How many entries this account had seen.
  let pinned: Int?
  let findings: [LogFinding]

  func reply(in language: Language) -> OfficeReply {
    let lines = findings.map { finding in
      let text = LogFindingPhrases.text(finding)
      return Wording(
        nb: "avvik[\(finding.code)]: \(text.nb)", nn: "avvik[\(finding.code)]: \(text.nn)",
        en: "deviation[\(finding.code)]: \(text.en)")
    }
    return OfficeReply(.lines([summary] + lines), json: json(language), isNo: !findings.isEmpty)
  }

  private var summary: Wording {
    let size = checkpoint?.size ?? 0
    let name = organisation.name.escaped
    guard findings.isEmpty else {
      return Wording(
        nb:
          "Det er noe galt med protokollen til \(name). Hent den tilbake fra sikkerhetskopien, og finn ut hvem som har endret den.",
        nn:
          "Det er noko gale med protokollen til \(name). Hent han tilbake frå tryggingskopien, og finn ut kven som har gjort det.",
        en: "Something is wrong with the log of \(name). Bring it back from the backup, and find out who did it.")
    }
    let whole = Wording(
      nb: "Protokollen til \(name) er hel: \(counted(size, "innføring", "innføringer")), og alle stemmer.",
      nn: "Protokollen til \(name) er heil: \(counted(size, "innføring", "innføringar")), og alle stemmer.",
      en: "The log of \(name) is whole: \(counted(size, "entry", "entries")), and all of them hold.")
    guard let pinned else {
      return whole
        + Wording(
          nb: "Denne kontoen hadde ikke sett den før.", nn: "Denne kontoen hadde ikkje sett han før.",
          en: "This account had not seen it before.")
    }
    return whole
      + Wording(
        nb: "Sist denne kontoen så den, var det \(pinned).", nn: "Sist denne kontoen såg han, var det \(pinned).",
        en: "When this account saw it last, there were \(pinned).")
  }

  /// `kyndig.log.v1`.
  private func json(_ language: Language) -> JSON {
    [
      "format": "kyndig.log.v1", "origin": .string(organisation.origin),
      "size": checkpoint.map { .integer(Int64($0.size)) } ?? .null,
      "root": checkpoint.map { .string($0.root.hex) } ?? .null,
      "pinned": pinned.map { .integer(Int64($0)) } ?? .null, "verdict": .string(findings.isEmpty ? "whole" : "altered"),
      "findings": .array(
        findings.map { finding in
          [
            "code": .string(finding.code), "message": .string(LogFindingPhrases.text(finding)[language]),
            "leaf": finding.leaf.map { .integer(Int64($0)) } ?? .null,
          ]
        }),
    ]
  }
}

extension LogFinding {
  /// The entry that it is about; nil where it is about no single one.
  var leaf: Int? {
    switch self {
    case .entryAltered(_, let index): index
    case .timeRegression(let index): index
    case .proofInvalid, .checkpointUnknownKey, .truncated, .fork, .stateConflict: nil
    }
  }
}
