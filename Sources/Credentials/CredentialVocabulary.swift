/// The fixed texts of the credential; part of the format.
enum CredentialVocabulary {
  static let contexts = [
    "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
  ]
  static let organisationNumber = "ext:no.brreg.orgnr"
  static let employer = "ext:kyndig.employer"
  static let course = "ext:kyndig.course"
  static let edition = "ext:kyndig.edition"
  static let rulesAsOf = "ext:kyndig.rules-as-of"
  static let contact = "ext:kyndig.contact"
  static let attestationPrefix = "data:application/jwt,"

  static func edition(_ digest: Digest) -> String { "urn:kyndig:edition:sha256:" + digest.hex }
  static func profile(_ digest: Digest) -> String { "urn:kyndig:profile:sha256:" + digest.hex }
  static func transcript(_ digest: Digest) -> String { "urn:kyndig:transcript:sha256:" + digest.hex }

  /// The digest at the end of a name made above.
  static func digest(in name: String) -> Digest? { Digest(hex: String(name.suffix(64))) }

  static func law(_ level: Accomplishment.Level) -> (code: String, address: String) {
    switch level {
    case .top: ("§ 3-5", "https://lovdata.no/lov/2005-06-17-62/%C2%A73-5")
    case .other: ("§ 3-2 (1) b", "https://lovdata.no/lov/2005-06-17-62/%C2%A73-2")
    }
  }

  /// «opplæring for arbeidsgiver etter arbeidsmiljøloven § 3-5», and the like for other leaders.
  static func training(_ level: Accomplishment.Level) -> String {
    switch level {
    case .top: "opplæring for arbeidsgiver etter arbeidsmiljøloven § 3-5"
    case .other: "opplæring for leder etter arbeidsmiljøloven § 3-2 (1) b"
    }
  }

  static let narrativeHeading = "Moduler som er gjennomført, med beregnet tid:"

  /// The heading, then one line a module: `1. Lederens ansvar: 25 min`.
  static func narrative(of modules: [Accomplishment.Module]) -> String {
    let lines = modules.enumerated().map { "\($0 + 1). \($1.title): \(Words.duration(minutes: $1.minutes))" }
    return ([narrativeHeading] + lines).joined(separator: "\n")
  }

  /// The modules that ``narrative(of:)`` wrote; nil for a line of another form.
  static func modules(inNarrative narrative: String) -> [Accomplishment.Module]? {
    var modules: [Accomplishment.Module] = []
    for line in narrative.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).dropFirst() {
      guard let colon = line.lastIndex(of: ":"), let stop = line.firstIndex(of: "."), stop < colon,
        let minutes = minutes(inDuration: String(String.UnicodeScalarView(line[colon...].dropFirst(2))))
      else { return nil }
      let title = String(String.UnicodeScalarView(line[stop..<colon].dropFirst(2)))
      modules.append(Accomplishment.Module(title: title, minutes: minutes))
    }
    return modules
  }

  private static func minutes(inDuration text: String) -> Int? {
    let words = text.split(separator: " ")
    return switch words.count {
    case 2: DecimalText.number(ArraySlice(words[0].utf8.prefix(6)))
    case 4:
      DecimalText.number(ArraySlice(words[0].utf8.prefix(6))).flatMap { hours in
        DecimalText.number(ArraySlice(words[2].utf8.prefix(2))).map { hours * 60 + $0 }
      }
    default: nil
    }
  }

  /// Nominal hours with at most two decimals, rounded to the nearest: `9`, `4.17`, `0.5`.
  static func hours(minutes: Int) -> String {
    let hundredths = (minutes * 100 + 30) / 60
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return String(whole) }
    return "\(whole)." + (rest % 10 == 0 ? String(rest / 10) : DecimalText.padded(rest, 2))
  }
}
