import Courseware

/// Why a stored session cannot go on, in bokmål.
extension Complaint {
  /// The most findings told of; the rest are counted.
  private static let mostFindings = 3

  init(_ error: Study.Failure) {
    switch error {
    case .newer(let path, let unknown):
      self.init(
        .notStored,
        "Et nyere Kyndig har lagret noe i «\(path)» som dette ikke kjenner («\(unknown)»). Ingenting er endret. Oppdater programmet."
      )
    case .damaged(let path, let findings):
      var words = findings.prefix(Self.mostFindings).map(\.words)
      if findings.count > words.count { words.append("og \(findings.count - words.count) til") }
      let found = words.isEmpty ? "" : " Dette ble funnet: \(words.joined(separator: "; "))."
      self.init(
        .notStored,
        "Svarene i «\(path)» er skadet eller endret.\(found) Ingenting er lagret. Hent filen tilbake fra en sikkerhetskopi."
      )
    }
  }
}

extension Replay.Finding {
  /// What does not fit, in a sentence without its full stop; events are counted from 1.
  fileprivate var words: String {
    switch self {
    case .notStarted: "begynnelsen mangler"
    case .refused(let index, let refusal): "hendelse \(index + 1) passer ikke til dem foran (\(refusal.words))"
    case .unfounded(let index): "hendelse \(index + 1) følger ikke av dem foran"
    case .missing(let index): "noe mangler foran hendelse \(index + 1)"
    case .unreadable(let index, _): "hendelse \(index + 1) kan ikke leses"
    case .editionMissing(let index, let edition): "utgave \(edition.version) i hendelse \(index + 1) mangler"
    }
  }
}

extension Refusal {
  fileprivate var words: String {
    switch self {
    case .alreadyStarted: "begynner på nytt"
    case .unknown(let id): "ukjent: \(id)"
    case .unacceptable(let id): "kan ikke være svar på \(id)"
    case .closed(let id): "\(id) er ikke åpen"
    case .derived: "følger av ingenting"
    case .premature: "kommer for tidlig"
    }
  }
}
