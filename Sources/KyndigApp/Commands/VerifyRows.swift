import Credentials

extension VerifyPhrases {
  /// The verdict; of one that holds it says whether it is the issuer that is unknown, or something about the certificate.
  func verdict(of verification: Verification) -> String {
    let isIssuerUnknown = verification.findings.contains { $0.code == "ISSUER_UNTRUSTED" }
    if verification.verdict == .unanchored, !isIssuerUnknown { return uncheckable }
    return findings.verdict(verification.verdict)
  }

  /// What the certificate says, with nothing in it that could steer the terminal.
  func rows(of verification: Verification, _ credential: Credential) -> [(label: String, value: String)] {
    let facts = credential.accomplishment
    let percent = formats.percent
    let person = credential.issuer.person
    let issuer = credential.issuer.name.escaped
    var rows = [
      (label: document, value: kind(of: verification, credential)), (holder, facts.name.escaped),
      (course, edition(facts.course.title.escaped, facts.course.version.escaped)),
      (completed, facts.period.end.escaped), (extent, minutes(facts.nominalMinutes, facts.activeMinutes)),
      (result, score(percent(facts.result.score), percent(facts.result.required))),
    ]
    if let review = credential.review {
      rows += [
        (talk, reviewed(review.date, review.minutes, review.reviewer.escaped, review.competence.escaped)),
        (topics, review.topics.joined(separator: " · ").escaped),
      ]
      if !review.drafts.isEmpty { rows.append((drafts, review.drafts.joined(separator: " · ").escaped)) }
    }
    rows += [
      (self.issuer, person.map { issuedBy(issuer, $0.escaped) } ?? issuer), (number, credential.id.number),
    ]
    if let place = verification.logPlace { rows.append((log, entry(place.index, place.origin.escaped))) }
    return rows
  }

  private func kind(of verification: Verification, _ credential: Credential) -> String {
    guard let label = verification.label else { return "–" }
    return self.label(label) + (credential.isInternalCourse ? ", " + internalCourse : "")
  }
}
