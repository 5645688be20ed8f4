import Courseware

@testable import Credentials

// The talk, and the log.
extension HouseCase {
  private static let narrative = "evidence.3.narrative"

  /// The review's lines with one of them changed.
  private static func reviewed(_ change: (inout [String]) -> Void) throws -> Shown {
    let review = try House.review()
    var lines = IssuanceContext.narrative(of: .courseCertificate, review: review).split(separator: "\n").map(
      String.init)
    change(&lines)
    return try forged(review: review, payload: { $0.set(narrative, .string(lines.joined(separator: "\n"))) })
  }

  static let reviews: [HouseCase] = [
    HouseCase("a review that says nothing of the competence", ["CLAIM_MISMATCH"]) { try reviewed { $0.remove(at: 2) } },
    HouseCase("a review without topics", ["CLAIM_MISMATCH"]) { try reviewed { $0.removeSubrange(5...6) } },
    HouseCase("a review with drafts before topics", ["CLAIM_MISMATCH"]) { try reviewed { $0.swapAt(5, 7) } },
    HouseCase("a review on no day", ["CLAIM_MISMATCH"]) { try reviewed { $0[3] = "Dato: 2026-02-30" } },
    HouseCase("a review of no minutes", ["CLAIM_MISMATCH"]) { try reviewed { $0[4] = "Varighet: 0 min" } },
    HouseCase("a review of minutes written otherwise", ["CLAIM_MISMATCH"]) {
      try reviewed { $0[4] = "Varighet: 045 min" }
    },
    HouseCase("a review with a line more", ["CLAIM_MISMATCH"]) { try reviewed { $0.append("Godkjent: ja") } },
    HouseCase("a review with an empty line", ["CLAIM_MISMATCH"]) { try reviewed { $0.insert("", at: 1) } },
    HouseCase("a review with thirteen topics", ["CLAIM_MISMATCH"]) {
      try reviewed { $0.insert(contentsOf: (1...11).map { "Tema: \($0)" }, at: 5) }
    },
    HouseCase("a topic with something hidden", ["CLAIM_MISMATCH"]) { try reviewed { $0[5] = "Tema: a\u{200B}b" } },
    HouseCase("the sentence before the review altered", ["CLAIM_MISMATCH"]) { try reviewed { $0[0] = "Alt er godt." } },
    HouseCase("a review that the name of the context does not tell of", ["CLAIM_MISMATCH"]) {
      try forged(review: House.review(), payload: { $0.set("evidence.3.name", "Tosignert") })
    },
    HouseCase("a review from after the certificate", ["CLAIM_MISMATCH"]) {
      try forged(review: House.review(date: "2026-11-24"))
    },
    HouseCase("a review of what is self-issued", ["CLAIM_MISMATCH"]) {
      try forged(
        review: House.review(), attestation: Sample.signed(Sample.accomplishment()).token,
        issuer: House.makeIssuer(Sample.issuerKey.id, person: nil))
    },
  ]

  private static let cut = Set(["PROOF_INVALID"])

  static let proofs: [HouseCase] = [
    HouseCase("no proof", ["PROOF_MISSING"], .unanchored) { try token { shown, _ in shown.proof = nil } },
    HouseCase("a proof that is empty", cut) { try token { shown, _ in shown.proof = [] } },
    HouseCase("a proof with a byte more", cut) { try token { shown, _ in shown.proof?.append(0x0A) } },
    HouseCase("a proof of another certificate", cut) {
      try token { shown, _ in shown.proof = House.proof(of: try House.certificate().jwt).bytes }
    },
    HouseCase("a proof of another kind of entry", cut) {
      try token { shown, one in shown.proof = House.proof(of: one.jwt, kind: .attest).bytes }
    },
    HouseCase("a proof with another index", cut) {
      try token { shown, one in
        let proof = House.proof(of: one.jwt)
        shown.proof =
          InclusionProof(
            index: 4, at: proof.at, salt: proof.salt, hashes: proof.hashes, checkpoint: proof.checkpoint
          ).bytes
      }
    },
    HouseCase("a proof with a hash less", cut) {
      try token { shown, one in
        let proof = House.proof(of: one.jwt)
        shown.proof =
          InclusionProof(
            index: proof.index, at: proof.at, salt: proof.salt, hashes: proof.hashes.dropLast(),
            checkpoint: proof.checkpoint
          ).bytes
      }
    },
    HouseCase("a proof that nobody can read, of an issuer that nobody knows", ["ISSUER_UNTRUSTED", "PROOF_INVALID"]) {
      try token { shown, _ in
        shown.proof = Array("x".utf8)
        shown.trust = TrustedIssuers()
      }
    },
    HouseCase("somebody else's log", ["CHECKPOINT_UNKNOWN_KEY"], .unanchored) {
      try token { shown, one in shown.proof = House.proof(of: one.jwt, key: LogKey()).bytes }
    },
    HouseCase("a log by another name", ["CHECKPOINT_UNKNOWN_KEY"], .unanchored) {
      try token { shown, one in shown.proof = House.proof(of: one.jwt, origin: "kyndig/fedcba9876543210").bytes }
    },
    HouseCase("logged a second late", ["BACKDATED"]) {
      try token { shown, one in shown.proof = House.proof(of: one.jwt, at: House.after(1)).bytes }
    },
    HouseCase("logged a year before", ["BACKDATED"]) {
      try token { shown, one in shown.proof = House.proof(of: one.jwt, at: House.after(-31_536_000)).bytes }
    },
    HouseCase("logged before what the leader had seen", ["BACKDATED"]) {
      try token { shown, one in shown.proof = House.proof(of: one.jwt, after: 2).bytes }
    },
    HouseCase("an issuer that nobody knows", ["ISSUER_UNTRUSTED"], .unanchored) {
      try token { shown, _ in shown.trust = TrustedIssuers() }
    },
  ]
}
