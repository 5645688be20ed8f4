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
    let known: TrustedIssuers
    do {
      // A site found by walking up is never trusted by itself.
      known = try TrustFolder(path: trust ?? world.home + "/trust").trusted()
      if let trust, !FileManager.default.fileExists(atPath: trust) {
        throw CommandFailure.noFolder(trust)
      }
    } catch {
      Complaint(of: error, in: language).end(isJSON: json)
    }
    var isMissing = false
    var checked: [(file: String, verification: Verification)] = []
    for file in files {
      guard let bytes = Self.bytes(of: file) else {
        isMissing = true
        let complaint = Complaint(of: CommandFailure.noFile(file), in: language)
        FileHandle.standardError.write(Data(((json ? complaint.jsonText : complaint.text) + "\n").utf8))
        continue
      }
      let verification = Credentials.verify(
        bytes, trust: known, at: world.now(), subject: subject, proof: Self.proof(beside: file))
      checked.append((file, verification))
    }
    if json {
      print(Self.json(checked, words).text)
    } else {
      for (file, verification) in checked { print(Self.text(file, verification, words)) }
    }
    let code = isMissing ? .missing : Self.code(checked.map(\.verification.verdict))
    if let code { throw ExitCode(code.rawValue) }
  }

  /// How the command ends over these verdicts, where it is otherwise than with 0: the worst of them counts.
  static func code(_ verdicts: [Verdict]) -> Complaint.Code? {
    if verdicts.contains(.invalid) { return .no }
    return verdicts.contains(.unanchored) ? .unanchored : nil
  }

  /// The bytes of a file, one more than is read of any where there are more; nil where it cannot be read.
  private static func bytes(of file: String) -> [UInt8]? {
    guard let handle = FileHandle(forReadingAtPath: file) else { return nil }
    return (try? handle.read(upToCount: largestFile + 1) ?? Data()).map { Array($0) }
  }

  /// The proof that lies beside a `.jwt`, under the same name with the ending `.tlog-proof`.
  private static func proof(beside file: String) -> [UInt8]? {
    guard file.hasSuffix(".jwt") else { return nil }
    return bytes(of: String(file.dropLast(4)) + ".tlog-proof")
  }

  /// For a person: the verdict, every finding, and what the file says.
  static func text(_ file: String, _ verification: Verification, _ words: VerifyPhrases) -> String {
    var lines = ["\(file): \(words.verdict(of: verification))"]
    for finding in verification.findings { lines.append("  \(finding.code): \(words.findings.text(finding))") }
    guard let credential = verification.credential else { return lines.joined(separator: "\n") }
    if verification.verdict == .invalid { lines.append("  " + words.untrustworthy) }
    let rows = words.rows(of: verification, credential)
    let width = 3 + (rows.map(\.label.count).max() ?? 0)
    lines += rows.map { "  " + "\($0.label):".padding(toLength: width, withPad: " ", startingAt: 0) + " \($0.value)" }
    return lines.joined(separator: "\n")
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
