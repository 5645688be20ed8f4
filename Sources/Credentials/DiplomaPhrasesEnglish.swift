// English; see ``DiplomaPhrases``.
extension DiplomaPhrases {
  static let en = DiplomaPhrases(
    documentation: "Documentation of completed training", courseCertificate: "Course certificate",
    selfIssued: "self-issued", countersigned: "countersigned", internalCourse: "in-house course",
    passed: "has personally completed and passed", contents: { "Contents: \($0)" },
    organisationNumber: { ", org. no. \($0)" }, attempt: { ", attempt \($0)" },
    edition: { "\($0), rules as of \($1)" },
    talk: { "\($1), \($0.minutes) min, led by \($0.reviewer) (\($0.competence))" }, nothingRead: "none",
    entry: { "no. \($0) in \($1)" }, moment: { "\($0) at \($1):\($2) UTC" },
    attested: "Attested and signed by the leader in person", issued: { "Checked, signed and issued \($0)" },
    issuedAlone: { "Issued \($0)" },
    onBehalf: { "for \($0)" }, key: "key", digest: "Digest of the edition (SHA-256)", number: "No.",
    check: "The file carries both signatures and can be checked without a network: kyndig verify",
    labels: Labels(
      business: "Business", completed: "Completed", extent: "Extent", result: "Result", edition: "Edition",
      provider: "Training by", responsible: "Responsible", issuer: "Issuer", validUntil: "Valid until",
      talk: "Talk", topics: "Topics", drafts: "Drafts read", log: "Log"),
    notes: Notes(
      selfIssued: [
        "The leader took the training alone and issued the documentation herself or himself. Nobody else has checked "
          + "the answers. The Norwegian Labour Inspection Authority may regard this as self-study.",
        "How it becomes a course certificate: somebody else, such as the occupational health service or a trade "
          + "association, checks the answers, talks with the leader about the drafts and issues the certificate. The "
          + "leader attests the same training anew to them, and need not take the course again.",
      ],
      countersigned: [
        "The leader has attested to having answered in person. Somebody else has checked the answers and signed, but "
          + "nobody has talked with the leader about the drafts. The Norwegian Labour Inspection Authority may regard "
          + "this as self-study.",
        "How it becomes a course certificate: a person with competence in the field talks with the leader about the "
          + "drafts, and the issuer records the talk and issues anew. The leader need not take the course again.",
      ],
      courseCertificate: "The leader has attested to having answered in person. Somebody else has checked the answers "
        + "and signed, after a person with competence in the field talked with the leader about the drafts.",
      internalCourse: "The course is in-house: the issuer and the employer are the same business.",
      always: "No public approval scheme exists for HSE training of leaders in Norway. The training is not the 40-hour "
        + "basic training of safety representatives and members of working environment committees."))
}
