/// Why something is offered, and why something is not for this business.
struct ReasonPhrases: Sendable {
  /// Before the reason why some of the choices are there.
  var choices: @Sendable (_ numbers: String, _ reason: String) -> String
  /// Why something is not for them: what was answered, what follows from that, and what would have to follow.
  var notYours: @Sendable (_ answers: String?, _ holding: String?, _ failing: String?) -> String

  static let nb = ReasonPhrases(
    choices: { "Om svar \($0): \($1)" },
    notYours: { answers, holding, failing in
      let because = [holding, answers.map { "du har svart \($0)" }].compactMap { $0 }.joined(separator: ", og ")
      let lead = "Dette gjelder ikke dere" + (because.isEmpty ? "." : ", fordi \(because).")
      return lead + (failing.map { " Det gjelder bare når dette stemmer: \($0)." } ?? "")
    })
}
