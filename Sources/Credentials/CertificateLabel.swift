import Courseware

extension Certificate {
  /// What kind of document the signatures make; computed from what is signed, never read from a field.
  public enum Label: String, Sendable, CaseIterable {
    /// The leader has attested, and nobody else has countersigned.
    case selfIssuedDocumentation = "dokumentasjon på gjennomført opplæring, selvutstedt"
    /// Another person has countersigned what the leader attested to somebody who keeps a log.
    case countersignedDocumentation = "dokumentasjon på gjennomført opplæring, tosignert"
    /// Countersigned, and a competent person has talked with the leader about the drafts.
    case courseCertificate = "kursbevis, tosignert"
  }
}

extension Credential {
  /// What kind of document it is: an attestation to somebody who keeps a log is never countersigned by the leader
  /// herself, and a recorded review makes it a *kursbevis*.
  public var label: Certificate.Label {
    if seen == nil { return .selfIssuedDocumentation }
    return review == nil ? .countersignedDocumentation : .courseCertificate
  }

  /// «Internt kurs»: a *kursbevis* whose issuer and employer have the same organisation number.
  public var isInternalCourse: Bool {
    guard let number = issuer.organisationNumber else { return false }
    return label == .courseCertificate && accomplishment.employer?.organisationNumber == number
  }

  /// Whether the talk was no later than the day of issue; a day is let pass, for a civil date has no time zone.
  var isReviewInTime: Bool {
    guard let day = review.flatMap({ CivilDate($0.date) }) else { return true }
    return Int64(day.daysSince1970 - 1) * 86_400 <= validFrom.seconds
  }

  /// Whether somebody who must be another than the leader goes by the leader's name.
  var isFourEyesBroken: Bool { Self.isOwn([issuer.person, review?.reviewer], name: accomplishment.name) }

  /// Whether one of `people` goes by `name`, whatever the case of the letters and the width of the spaces.
  static func isOwn(_ people: [String?], name: String) -> Bool {
    func folded(_ name: String) -> [String] { name.lowercased().split(whereSeparator: \.isWhitespace).map(String.init) }
    return people.contains { $0.map(folded) == folded(name) }
  }
}
