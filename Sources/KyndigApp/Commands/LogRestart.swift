import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records
import Register

/// `kyndig log restart`: gives up a log that cannot be gone on with, and begins another that names it.
struct LogRestart: ParsableCommand {
  static var configuration: CommandConfiguration {
    let words = HelpWords.spoken.office.logRestart
    return CommandConfiguration(commandName: "restart", abstract: words.abstract, discussion: words.discussion)
  }

  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.office.restartReason.help)
  var reason: String
  @OptionGroup var options: OfficeOptions
  @ArgumentParser.Flag(name: .long, help: HelpWords.json("kyndig.log.v1"))
  var json = false

  func run() throws {
    try OfficeReply.end(in: options.spoken, isJSON: json) { language in
      try answer(in: .real, asking: .terminal(in: language))
    }
  }

  /// What is said, once a new log has begun; what the old one had lost is counted.
  func answer(in world: World, asking: OfficeAsking) throws -> OfficeReply {
    let reason = reason.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard (1...Revoke.longestReason).contains(reason.count) else {
      throw RevokingFailure.reason(most: Revoke.longestReason)
    }
    let office = try options.office(in: world)
    let old = office.organisation
    try asking.say(LogRestartPhrases.lead(old.name))
    let keys = try asking.unlock(
      AskingPhrases.issuersPassphrase(old.name), isWrong: { ($0 as? Office.Failure) == .wrongPassphrase }
    ) { try office.unlock(with: $0) }
    try office.putAside()
    var chance = SystemRandomNumberGenerator()
    let (archive, origin) = (try office.archive(), Registrar.origin(using: &chance))
    let restarted: Restarted
    do throws(RegisterError) {
      restarted = try Registrar.restart(
        old, at: office.restartPlace(archive), as: origin, with: keys.log,
        by: keys.issuer, because: reason, at: world.now())
    } catch {
      throw Office.Failure.register(error)
    }
    let next = restarted.registrar.organisation
    for pin in next.pins { try office.pins.pin(pin) }
    do throws(DurableFile.Failure) {
      try DurableFile.write(restarted.registrar.checkpoint.note, to: RegisterPlace.pin(of: next, in: world))
      try office.site.know(next, in: world)
    } catch {
      throw RegisterError.file(FileProblem(path: error.path, errno: error.errno))
    }
    return OfficeReply(
      LogRestartPhrases.restarted(next.origin, missing: restarted.missing.count),
      json: [
        "format": "kyndig.log.v1", "origin": .string(next.origin), "previous": .string(old.origin),
        "missing": .integer(Int64(restarted.missing.count)),
      ])
  }
}

extension Office {
  /// Moves the log that is given up to where it is kept; one that was moved before is left there.
  func putAside() throws(RegisterError) {
    let kept = site.certificates + "/" + CertificateFiles.earlierLog(organisation.origin)
    guard !FileManager.default.fileExists(atPath: kept) else { return }
    do throws(DurableFile.Failure) {
      try DurableFile.write(
        Array((organisation.log.text + "\n").utf8),
        to: site.certificates + "/" + CertificateFiles.earlierKey(organisation.origin))
      try DurableFile.move(site.log, to: kept)
    } catch {
      throw .file(FileProblem(path: error.path, errno: error.errno))
    }
  }

  /// Where the register lies while its log is begun anew; what was seen of the old one stays known.
  func restartPlace(_ archive: Archive) -> RegisterPlace {
    var place = place(archive)
    place.writePin = { _ throws(FileProblem) in }
    return place
  }
}

/// What `kyndig log restart` says.
enum LogRestartPhrases {
  static func lead(_ name: String) -> Wording {
    Wording(
      nb:
        "Protokollen til \(name.escaped) gis opp, og en ny begynner. Den nye sier hvilken den kommer etter, og hvorfor.",
      nn:
        "Protokollen til \(name.escaped) blir gitt opp, og ein ny tek til. Den nye seier kva for ein han kjem etter, og kvifor.",
      en: "The log of \(name.escaped) is given up, and a new one begins. It says which it comes after, and why.")
  }

  static func restarted(_ origin: String, missing: Int) -> Wording {
    let lost =
      missing == 0
      ? Wording(
        nb: "Ingenting manglet i den gamle.", nn: "Ingenting mangla i den gamle.",
        en: "Nothing was missing in the old one.")
      : Wording(
        nb:
          "I den gamle manglet \(counted(missing, "innføring", "innføringer")). Be lederne levere på nytt, og ta inn innleveringene og så bevisene deres med kyndig receive.",
        nn:
          "I den gamle mangla \(counted(missing, "innføring", "innføringar")). Be leiarane levere på nytt, og ta inn innleveringane og så bevisa deira med kyndig receive.",
        en:
          "The old one lacked \(counted(missing, "entry", "entries")). Ask leaders to hand in again, and take in what they hand in and then their certificates with kyndig receive."
      )
    return Wording(
      nb: "Den nye protokollen heter \(origin). \(lost.nb) Gi trust/organisation.json til alle som kontrollerer bevis.",
      nn:
        "Den nye protokollen heiter \(origin). \(lost.nn) Gi trust/organisation.json til alle som kontrollerer bevis.",
      en:
        "The new log is called \(origin). \(lost.en) Give trust/organisation.json to everyone who checks certificates.")
  }
}
