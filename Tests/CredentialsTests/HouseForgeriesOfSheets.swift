import Courseware

@testable import Credentials

// What is withdrawn, and the sheet.
extension HouseCase {
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
