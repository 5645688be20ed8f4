import Courseware

extension StatusPhrases {
  static let en = Self(
    language: "en", formats: .en, obstacles: .en, drafts: .en, page: .en,
    notBegun: "You have not begun a course here yet.", beginWith: { "Begin with: \($0)" },
    edition: { "edition \($0)" },
    topLaw: "Training for the top leader under the Norwegian Working Environment Act, section\u{A0}3-5.",
    otherLaw: "Training for leaders under the Norwegian Working Environment Act, section\u{A0}3-2 (1) (b).",
    passed: { "passed, \($0)" }, news: { "\($0), and \($1 == 1 ? "one thing is new" : "\($1) things are new")" },
    underWay: { "\($0) of \($1) done" }, notStarted: { "not started, about \($0)" },
    completed: "all is done, the check is not passed", notPassed: "handed in, not passed",
    stopped: "the course does not fit here",
    passedCount: { "\($0) of \(counted($1, "module", "modules")) passed." }, left: { "About \($0) left." },
    planned: { "You plan to be done by \($0)." }, missed: { "You planned to be done by \($0)." },
    toFindOut: { "To find out, for here you answered “don’t know”: \($0)." },
    opensNext: { "Then: “\($0)” \($1)." },
    next: { onward in
      let title = onward.title.map { " “\($0)”" } ?? ""
      let module = onward.module.map { " in module \($0)" } ?? ""
      return switch onward.kind {
      case .page: "Next: the page\(title)\(module)."
      case .question: "Next: the question\(title)\(module)."
      case .practice: "Next: a practice item\(module)."
      case .scenario: "Next: the situation\(title)\(module)."
      case .task: "Next: the draft\(title)\(module)."
      case .stop: "The course does not fit the business. See why on the page\(title)."
      case .check: "Next: the check\(module)" + (onward.isBegun ? ", which is begun and not handed in." : ".")
      case .test: "Next: the test" + (onward.isBegun ? ", which is begun and not handed in." : ".")
      case .key: "Next: make the key that you sign with."
      case .attestation: "Everything is passed. Next: sign the attestation."
      case .certificate: "Everything is passed, and the certificate is made."
      }
    }, continueWith: { "Continue with: \($0)" },
    certificate: { $1 ? "Certificate \($0):" : "Certificate \($0). Its files are not where they were put." },
    stored: { "Last stored \($0)." },
    written: { "The page is written to \($0). It shows how far you have come, and is not a certificate." },
    nothingToShow: "You have not begun a course here yet, so there is nothing to show. Nothing is written.")
}
