import Courseware
import Credentials

extension Verify {
  /// `kyndig.verify.v1` (`commands.md`).
  static func json(_ checked: [(file: String, verification: Verification)], _ words: VerifyPhrases) -> JSON {
    [
      "format": "kyndig.verify.v1",
      "certificates": .array(checked.map { .object(members($0.file, $0.verification, words)) }),
    ]
  }

  private static func members(
    _ file: String, _ verification: Verification, _ words: VerifyPhrases
  ) -> [String: JSON] {
    var members: [String: JSON] = [
      "file": .string(file), "verdict": .string(verification.verdict.rawValue),
      "label": verification.label.map { .string($0.rawValue) } ?? .null,
      "findings": .array(
        verification.findings.map { ["code": .string($0.code), "message": .string(words.findings.text($0))] }),
    ]
    guard let credential = verification.credential else { return members }
    let facts = credential.accomplishment
    var issuer: [String: JSON] = [
      "id": .string(credential.issuer.key.text), "name": .string(credential.issuer.name),
    ]
    if let person = credential.issuer.person { issuer["person"] = .string(person) }
    members["issuer"] = .object(issuer)
    members["subject"] = ["id": .string(credential.subject.text), "name": .string(facts.name)]
    members["course"] = [
      "id": .string(facts.course.id), "title": .string(facts.course.title), "version": .string(facts.course.version),
    ]
    members["edition"] = .string(facts.course.edition.hex)
    members["completed"] = .string(facts.period.end)
    members["nominalMinutes"] = .integer(Int64(facts.nominalMinutes))
    members["activeMinutes"] = .integer(Int64(facts.activeMinutes))
    members["score"] = .integer(Int64(facts.result.score))
    members.merge(countersigned(verification, credential)) { $1 }
    return members
  }

  /// What only a certificate that somebody else has signed has.
  private static func countersigned(_ verification: Verification, _ credential: Credential) -> [String: JSON] {
    guard credential.label != .selfIssuedDocumentation else { return [:] }
    var members: [String: JSON] = ["internalCourse": .bool(credential.isInternalCourse)]
    if let review = credential.review {
      members["review"] = [
        "competence": .string(review.competence), "date": .string(review.date),
        "drafts": .array(review.drafts.map { .string($0) }), "minutes": .integer(Int64(review.minutes)),
        "reviewer": .string(review.reviewer), "topics": .array(review.topics.map { .string($0) }),
      ]
    }
    if let place = verification.logPlace {
      members["log"] = ["index": .integer(Int64(place.index)), "origin": .string(place.origin)]
    }
    return members
  }
}
