/// How a certificate was issued, in the words that stand in `evidence[genre=IssuanceContext]`; part of the format.
enum IssuanceContext {
  static func name(of label: Certificate.Label) -> String {
    switch label {
    case .selfIssuedDocumentation: "Selvutstedt"
    case .countersignedDocumentation: "Tosignert"
    case .courseCertificate: "Tosignert, med samtale"
    }
  }

  private static let selfIssued = "Utstedt på lederens egen maskin. Ingen annen har kontrollert svarene."
  private static let countersigned =
    "Utstederen har regnet ut resultatet på nytt fra alle svarene, og en annen person enn lederen har signert."

  /// One or two sentences; with a review its lines follow.
  static func narrative(of label: Certificate.Label, review: Certificate.Review?) -> String {
    let sentence = label == .selfIssuedDocumentation ? selfIssued : countersigned
    return ([sentence] + (review?.lines ?? [])).joined(separator: "\n")
  }

  /// The review in a narrative, `.some(nil)` where it holds none, and nil where what follows the sentence is no review.
  static func review(inNarrative narrative: String) -> Certificate.Review?? {
    let lines = narrative.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
    if lines.isEmpty { return .some(nil) }
    return Certificate.Review(lines: lines.map { String(String.UnicodeScalarView($0)) }).map { .some($0) }
  }
}
