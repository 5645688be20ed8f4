import Courseware

extension SearchPhrases {
  static let en = SearchPhrases(
    key: "search", title: "Search the course",
    lead: "Write one or more words. You search the pages, the terms and the questions you have answered.",
    kind: { kind in
      switch kind {
      case .page: "page"
      case .term: "term"
      case .item: "question"
      }
    },
    none: { "Nothing found for “\($0)”. Try fewer or other words." },
    tooMany: { "Here are the first \($0) of \($1). Write more words to get fewer." },
    toResults: "to the results", open: "open", anew: "search again",
    fieldPrompt: "Write what you want to search for, or press Enter with nothing written to close:",
    resultsPrompt: "Write the number of what you want to open, / to search again, or write close:",
    term: "Term", termPrompt: "Press Enter to go back to the results:",
    itemTitle: "Question you have answered", unanswered: "You handed in without answering this one.",
    rightLater: "The right answer is shown when you have passed.",
    itemPrompt: { "Press Enter to go back, or write \($0 ? "read, " : "")overview or quit:" })
}

extension ExtraReadingPhrases {
  static let en = ExtraReadingPhrases(
    title: "Extra reading: what does not apply to you",
    lead:
      "The course shows what applies to your business. The rest can be read here. It does not count, and nothing is stored.",
    count: { counted($0, "page", "pages") },
    none: "Nothing is hidden from you now.",
    part: { "\($0) (a part of the page)" },
    partLead: "The rest of the page is in your course. This is what you do not see there.",
    notCounted: "Extra reading. It does not count.",
    place: { "page \($0) of \($1)" }, read: "read",
    listPrompt: "Write the number of the page you want to read, or write back, search, overview or quit:",
    pagePrompt: {
      "Press Enter to go back to the list, or write \($0 ? "terms, " : "")search, overview or quit:"
    })
}

extension ReasonPhrases {
  static let en = ReasonPhrases(
    choices: { "On answer \($0): \($1)" },
    notYours: { answers, holding, failing in
      let because = [holding, answers.map { "you answered \($0)" }].compactMap { $0 }.joined(separator: ", and ")
      let lead = "This does not apply to you" + (because.isEmpty ? "." : ", because \(because).")
      return lead + (failing.map { " It only applies when this holds: \($0)." } ?? "")
    })
}

extension RemarkPhrases {
  static let en = RemarkPhrases(
    title: "Report an error in the text", key: "report an error",
    help: "Press m to report an error in the text.",
    helpPrompt: "Press Enter to close, write report to report an error in the text, or write quit:",
    about: { "The report is about \($0)." },
    page: { "the page “\($0)”" }, item: { "the question “\($0)”" }, scenario: { "the situation “\($0)”" },
    task: { "the draft “\($0)”" },
    field: "What is wrong, and what should it say?",
    hint: { "At most \($0) characters. Enter stores the report." },
    note: "Those who make the course can read the report. Do not write names, or anything about anybody's health.",
    empty: "Write what is wrong, or cancel.",
    tooLong: { "The report is too long: \($0) characters. It can have at most \($1)." },
    send: "store", prompt: "Write the report and press Enter, or /cancel to go back without storing:",
    storedTitle: "The report is stored", stored: "Those who make the course can read it. You go on where you were.",
    own: "Errors you have reported", ownLead: "Those who make the course can read this.",
    count: { counted($0, "report", "reports") })
}
