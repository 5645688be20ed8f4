import Courseware

@testable import Credentials

// The talk, the log, what is withdrawn, and the sheet.
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

  private static func listed(
    _ lists: (Certificate) throws -> [SignedRevocationList], at time: Timestamp = Sample.time
  ) throws -> Shown {
    try token { shown, one in
      shown.trust = try House.trust(lists(one))
      shown.time = time
    }
  }

  static let lists: [HouseCase] = [
    HouseCase("withdrawn", ["REVOKED"]) { try listed { [try House.list([.init($0.credential.id, at: Sample.time)])] } },
    HouseCase("replaced", ["SUPERSEDED"]) {
      try listed { [try House.list([.init($0.credential.id, at: Sample.time, replacedBy: DocumentIdentifier())])] }
    },
    HouseCase("withdrawn by the other issuer of the organisation", ["REVOKED"]) {
      try listed { [try House.list([.init($0.credential.id, at: Sample.time)], by: House.other)] }
    },
    HouseCase("withdrawn by an old list that a newer one has forgotten", ["REVOKED"]) {
      try listed {
        [try House.list(), try House.list([.init($0.credential.id, at: Sample.time)], at: House.after(-86_400))]
      }
    },
    HouseCase("withdrawn, by a list that is too old", ["REVOKED"]) {
      try listed({ [try House.list([.init($0.credential.id, at: Sample.time)])] }, at: House.after(100 * 86_400))
    },
    HouseCase("no list", ["STATUS_UNVERIFIED"], .unanchored) { try listed { _ in [] } },
    HouseCase("a stranger's list", ["STATUS_UNVERIFIED"], .unanchored) {
      try listed { [try House.list([.init($0.credential.id, at: Sample.time)], by: IssuerKey())] }
    },
    HouseCase("a list that is too old", ["STATUS_STALE"], .unanchored) {
      try listed({ _ in [try House.list()] }, at: House.after(92 * 86_400 + 1))
    },
    HouseCase("issued before the key was in force", ["KEY_OUT_OF_RANGE"]) {
      try token { shown, _ in
        shown.trust = TrustedIssuers(
          pins: [Pin(House.issuer, log: House.verifier, from: House.after(1))], lists: [try House.list()])
      }
    },
    HouseCase("issued after the key was in force", ["KEY_OUT_OF_RANGE"]) {
      try token { shown, _ in
        shown.trust = TrustedIssuers(
          pins: [Pin(House.issuer, log: House.verifier, until: House.after(-1))], lists: [try House.list()])
      }
    },
  ]

  private static func replaced(_ old: String, _ new: String) throws -> Shown {
    try diploma { $0.replacing(first: old, with: new) }
  }

  static let diplomas: [HouseCase] = [
    HouseCase("two proofs", ["AMBIGUOUS"]) { try replaced("</svg>", "<kyndig:proof tlog-proof=\"\"/></svg>") },
    HouseCase("a proof spelt otherwise", ["PROOF_INVALID", "RENDERING_MISMATCH"]) {
      try replaced("<kyndig:proof xmlns", "<kyndig:proof  xmlns")
    },
    HouseCase("a proof that is not base 64", ["PROOF_INVALID", "RENDERING_MISMATCH"]) {
      try replaced("tlog-proof=\"", "tlog-proof=\"*")
    },
    HouseCase("the proof taken out", ["PROOF_MISSING", "RENDERING_MISMATCH"]) {
      try diploma { svg in
        svg.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.contains("kyndig:proof") }.joined(
          separator: "\n")
      }
    },
    HouseCase("another certificate's proof", ["PROOF_INVALID"]) {
      let other = House.proof(of: try House.certificate().jwt)
      let certificate = try House.certificate(review: House.review())
      return Shown(file: certificate.svg(language: .nn, proof: other), proof: nil, trust: try House.trust())
    },
    HouseCase("a number of another entry on the sheet", ["RENDERING_MISMATCH"]) {
      try replaced("nr. 5 i ", "nr. 6 i ")
    },
    HouseCase("the layout of what a leader issues herself", ["RENDERING_MISMATCH"]) {
      try replaced("layout=\"2\"", "layout=\"1\"")
    },
    HouseCase("the layout of another language", ["RENDERING_MISMATCH"]) {
      try replaced("layout=\"2\"", "layout=\"4\"")
    },
    HouseCase("layout 5", ["RENDERING_MISMATCH"]) { try replaced("layout=\"2\"", "layout=\"5\"") },
    HouseCase("another reviewer on the sheet", ["RENDERING_MISMATCH"]) { try replaced("Eva Lunde", "Eva Lind") },
    HouseCase("another issuer on the sheet", ["RENDERING_MISMATCH"]) { try replaced(">Siri Haugen<", ">Siri Haug<") },
    HouseCase("another number on the sheet", ["RENDERING_MISMATCH"]) { try replaced(">Nr. ", ">Nr. 0") },
    HouseCase("a script", ["RENDERING_MISMATCH"]) {
      try replaced("</svg>", "<script>document.title = 1</script></svg>")
    },
    HouseCase("a document type with an entity", ["RENDERING_MISMATCH"]) {
      try replaced("<svg ", "<!DOCTYPE svg [<!ENTITY navn \"Ola\">]><svg ")
    },
    HouseCase("an entity in the text", ["RENDERING_MISMATCH"]) { try replaced(">Kari Nordmann<", ">&navn;<") },
    HouseCase("a style sheet", ["RENDERING_MISMATCH"]) {
      try replaced("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<?xml-stylesheet href=\"https://x.example\"?>")
    },
    HouseCase("a foreign object", ["RENDERING_MISMATCH"]) { try replaced("</svg>", "<foreignObject/></svg>") },
    HouseCase("a comment", ["RENDERING_MISMATCH"]) { try replaced("</svg>", "<!-- --></svg>") },
    HouseCase("ten megabytes of token", ["TOO_LARGE"]) {
      try replaced("verify=\"", "verify=\"" + String(repeating: "A", count: 10_000_000))
    },
    HouseCase("a token of 100 kB", ["TOO_LARGE"]) {
      try replaced("verify=\"", "verify=\"" + String(repeating: "A", count: 100_000))
    },
  ]
}
