import ArgumentParser
import Courseware
import Credentials
import Foundation

/// `kyndig verify`: whether certificates hold, without a network and without an archive.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Kontroller bevis uten nett.",
    discussion: """
      Eksempler:
        kyndig verify bevis.svg
        kyndig verify *.jwt --trust mappe-med-utstedere
        kyndig verify bevis.svg --subject "Kari Nordmann"

      Avslutter med 0 når beviset er gyldig og utstederen er kjent her, 2 når det henger sammen, men utstederen er
      ukjent, 1 når det er ugyldig, og 66 når filen ikke finnes.
      """)

  @Argument(help: ArgumentHelp("Bevis, som .svg eller .jwt.", valueName: "fil"))
  var files: [String]

  @ArgumentParser.Option(name: .long, help: ArgumentHelp("Stol på utstederne i denne mappen.", valueName: "mappe"))
  var trust: String?

  @ArgumentParser.Option(
    name: .long, help: ArgumentHelp("Navnet eller nøkkelen (did:key) beviset skal gjelde.", valueName: "hvem"))
  var subject: String?

  @Flag(name: .long, help: "Skriv svaret som JSON (kyndig.verify.v1).")
  var json = false

  private static let largestFile = 4 << 20

  mutating func run() throws {
    let world = World.real
    let pins: TrustedIssuers
    do {
      // A site found by walking up is never trusted by itself.
      pins = TrustedIssuers(try TrustFolder(path: trust ?? world.home + "/trust").issuers())
      if let trust, !FileManager.default.fileExists(atPath: trust) {
        throw Complaint(.missing, "Mappen «\(trust)» finnes ikke.")
      }
    } catch {
      Complaint(of: error).end(isJSON: json)
    }
    var isMissing = false
    var checked: [(file: String, verification: Verification)] = []
    for file in files {
      guard let handle = FileHandle(forReadingAtPath: file),
        let bytes = try? handle.read(upToCount: Self.largestFile + 1) ?? Data()
      else {
        isMissing = true
        let complaint = Complaint(.missing, "Filen «\(file)» finnes ikke, eller kan ikke leses.")
        FileHandle.standardError.write(Data(((json ? complaint.jsonText : complaint.text) + "\n").utf8))
        continue
      }
      checked.append((file, Credentials.verify(Array(bytes), trust: pins, at: world.now(), subject: subject)))
    }
    if json {
      print(Self.json(checked).text)
    } else {
      for (file, verification) in checked { print(Self.text(file, verification)) }
    }
    let verdicts = checked.map(\.verification.verdict)
    if isMissing { throw ExitCode(Complaint.Code.missing.rawValue) }
    if verdicts.contains(.invalid) { throw ExitCode(Complaint.Code.no.rawValue) }
    if verdicts.contains(.unanchored) { throw ExitCode(Complaint.Code.unanchored.rawValue) }
  }

  /// For a person: the verdict, every finding, and what the file says.
  static func text(_ file: String, _ verification: Verification) -> String {
    var lines = ["\(file): \(verification.verdict.words)"]
    for finding in verification.findings { lines.append("  \(finding.code): \(finding.words)") }
    guard let credential = verification.credential else { return lines.joined(separator: "\n") }
    let facts = credential.accomplishment
    if verification.verdict == .invalid { lines.append("  Dette sier filen, men det kan ikke stoles på:") }
    lines += [
      "  Dokument:    \(verification.label?.words ?? "–")",
      "  Innehaver:   \(facts.name.escaped)",
      "  Kurs:        \(facts.course.title.escaped), utgave \(facts.course.version.escaped)",
      "  Fullført:    \(facts.period.end.escaped)",
      "  Omfang:      \(facts.nominalMinutes) min beregnet, \(facts.activeMinutes) min aktiv tid",
      "  Resultat:    \(facts.result.score) %, beståttgrense \(facts.result.required) %",
      "  Utsteder:    \(credential.issuer.name.escaped)",
      "  Bevis-ID:    \(credential.id.number)",
    ]
    return lines.joined(separator: "\n")
  }

  /// `kyndig.verify.v1` (`commands.md`).
  static func json(_ checked: [(file: String, verification: Verification)]) -> JSON {
    [
      "format": "kyndig.verify.v1",
      "certificates": .array(
        checked.map { file, verification in
          var members: [String: JSON] = [
            "file": .string(file), "verdict": .string(verification.verdict.rawValue),
            "label": verification.label.map { .string($0.words) } ?? .null,
            "findings": .array(
              verification.findings.map { ["code": .string($0.code), "message": .string($0.words)] }),
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
