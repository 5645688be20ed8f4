import ArgumentParser
import Courseware
import Credentials
import Foundation

/// `kyndig verify`: whether certificates hold, without a network and without an archive.
struct Verify: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration(HelpWords.spoken.verify) }

  @Argument(help: HelpWords.spoken.certificates.help)
  var files: [String]

  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.trust.help)
  var trust: String?

  @ArgumentParser.Option(
    name: .long, help: HelpWords.spoken.subject.help)
  var subject: String?

  @OptionGroup var language: LanguageOption

  @Flag(name: .long, help: HelpWords.json("kyndig.verify.v1"))
  var json = false

  private static let largestFile = 4 << 20

  mutating func run() throws {
    let world = World.real
    let language = language.chosen(in: world)
    let words = VerifyPhrases.of(language)
    let pins: TrustedIssuers
    do {
      // A site found by walking up is never trusted by itself.
      pins = TrustedIssuers(try TrustFolder(path: trust ?? world.home + "/trust").issuers())
      if let trust, !FileManager.default.fileExists(atPath: trust) {
        throw CommandFailure.noFolder(trust)
      }
    } catch {
      Complaint(of: error, in: language).end(isJSON: json)
    }
    var isMissing = false
    var checked: [(file: String, verification: Verification)] = []
    for file in files {
      guard let handle = FileHandle(forReadingAtPath: file),
        let bytes = try? handle.read(upToCount: Self.largestFile + 1) ?? Data()
      else {
        isMissing = true
        let complaint = Complaint(of: CommandFailure.noFile(file), in: language)
        FileHandle.standardError.write(Data(((json ? complaint.jsonText : complaint.text) + "\n").utf8))
        continue
      }
      checked.append((file, Credentials.verify(Array(bytes), trust: pins, at: world.now(), subject: subject)))
    }
    if json {
      print(Self.json(checked, words).text)
    } else {
      for (file, verification) in checked { print(Self.text(file, verification, words)) }
    }
    let verdicts = checked.map(\.verification.verdict)
    if isMissing { throw ExitCode(Complaint.Code.missing.rawValue) }
    if verdicts.contains(.invalid) { throw ExitCode(Complaint.Code.no.rawValue) }
    if verdicts.contains(.unanchored) { throw ExitCode(Complaint.Code.unanchored.rawValue) }
  }

  /// For a person: the verdict, every finding, and what the file says.
  static func text(_ file: String, _ verification: Verification, _ words: VerifyPhrases) -> String {
    var lines = ["\(file): \(words.findings.verdict(verification.verdict))"]
    for finding in verification.findings { lines.append("  \(finding.code): \(words.findings.text(finding))") }
    guard let credential = verification.credential else { return lines.joined(separator: "\n") }
    let facts = credential.accomplishment
    if verification.verdict == .invalid { lines.append("  " + words.untrustworthy) }
    let percent = words.formats.percent
    let rows = [
      (words.document, verification.label?.rawValue ?? "–"), (words.holder, facts.name.escaped),
      (words.course, words.edition(facts.course.title.escaped, facts.course.version.escaped)),
      (words.completed, facts.period.end.escaped),
      (words.extent, words.minutes(facts.nominalMinutes, facts.activeMinutes)),
      (words.result, words.score(percent(facts.result.score), percent(facts.result.required))),
      (words.issuer, credential.issuer.name.escaped), (words.number, credential.id.number),
    ]
    let width = 3 + (rows.map(\.0.count).max() ?? 0)
    lines += rows.map { "  " + "\($0):".padding(toLength: width, withPad: " ", startingAt: 0) + " \($1)" }
    return lines.joined(separator: "\n")
  }

  /// `kyndig.verify.v1` (`commands.md`).
  static func json(_ checked: [(file: String, verification: Verification)], _ words: VerifyPhrases) -> JSON {
    [
      "format": "kyndig.verify.v1",
      "certificates": .array(
        checked.map { file, verification in
          var members: [String: JSON] = [
            "file": .string(file), "verdict": .string(verification.verdict.rawValue),
            "label": verification.label.map { .string($0.rawValue) } ?? .null,
            "findings": .array(
              verification.findings.map { ["code": .string($0.code), "message": .string(words.findings.text($0))] }),
          ]
          if let credential = verification.credential {
            let facts = credential.accomplishment
            members["subject"] = ["id": .string(credential.subject.text), "name": .string(facts.name)]
            members["issuer"] = ["id": .string(credential.issuer.key.text), "name": .string(credential.issuer.name)]
            members["course"] = [
              "id": .string(facts.course.id), "title": .string(facts.course.title),
              "version": .string(facts.course.version),
            ]
            members["edition"] = .string(facts.course.edition.hex)
            members["completed"] = .string(facts.period.end)
            members["nominalMinutes"] = .integer(Int64(facts.nominalMinutes))
            members["activeMinutes"] = .integer(Int64(facts.activeMinutes))
            members["score"] = .integer(Int64(facts.result.score))
          }
          return .object(members)
        }),
    ]
  }
}

extension String {
  /// Control and bidi characters written out, so that what a file says cannot steer the terminal.
  var escaped: String {
    unicodeScalars.reduce(into: "") { text, scalar in
      let isHidden = scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
      text += isHidden ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
    }
  }
}
