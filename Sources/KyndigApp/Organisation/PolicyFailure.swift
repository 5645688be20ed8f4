import Courseware

/// Why nothing is done by a policy.
enum PolicyFailure: Error, Equatable {
  /// It cannot be read, or has an error.
  case broken
  /// Keys may be known so, but not here; the ways that suffice.
  case way(Policy.Acquaintance, accepted: [Policy.Acquaintance])
}

extension PolicyFailure: SpokenFailure {
  var spoken: (Complaint.Code, Wording) {
    switch self {
    case .broken:
      return (
        .no,
        Wording(
          nb:
            "Det er feil i policy.xml, så ingen vet hva dere har bestemt. Se feilen med: kyndig check Courses/policy.xml",
          nn:
            "Det er feil i policy.xml, så ingen veit kva de har bestemt. Sjå feilen med: kyndig check Courses/policy.xml",
          en:
            "There is an error in policy.xml, so nobody knows what you decided. See it with: kyndig check Courses/policy.xml"
        )
      )
    case .way(let way, let accepted):
      let ways = Wording.any(accepted.map(\.rawValue))
      return (
        .usage,
        Wording(
          nb: "Dere har bestemt at «\(way.rawValue)» ikke er nok for et bevis. Skriv --method med \(ways.nb).",
          nn: "De har bestemt at «\(way.rawValue)» ikkje er nok for eit bevis. Skriv --method med \(ways.nn).",
          en: "You have decided that “\(way.rawValue)” is not enough for a certificate. Write --method with \(ways.en)."
        )
      )
    }
  }
}
