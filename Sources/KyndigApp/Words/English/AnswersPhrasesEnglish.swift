extension AnswersPhrases {
  static let en = AnswersPhrases(
    unitQuestion: "Which unit do you lead?",
    unitWhy: "The business has answered some questions for its units. You see the answers, and can change them.",
    noUnit: "None of them",
    business: { $0.map { "the business, \($0)" } ?? "the business" },
    suggested: { "Suggested by \($0). Is it right for you?" },
    title: "The answers about the business",
    lead: "The answers decide what is in your course. Choose an answer to change it.",
    change: "change",
    own: { "\($0) (your answer)" }, from: { "\($0) (\($1))" },
    unknown: "don't know, find out", notAnswered: "not answered yet",
    toFindOut: "This is for you to find out. Until then you see all that may apply to you:",
    prompt: "Write the number of the answer you want to change, or write back, overview or quit:",
    closedPrompt: "Write back, overview or quit:",
    closedByAttempt: {
      "The answers cannot be changed now, because you are in the middle of “\($0)”. Hand it in first, then change them."
    },
    closedByPassing:
      "The answers cannot be changed any more, because the course is passed. The certificate is of the course as it was then.",
    changedNothing: "The answer is changed. Nothing in your course is new or gone.",
    unchanged: "The answer is as before.",
    changedTitle: "Your course has changed",
    kept: "Everything you have done is kept.",
    newTitle: { "The course is now called “\($0)”." },
    addedModules: "New modules:", removedModules: "Modules that are no longer included:",
    newInFinished: "New in modules you had finished. Go through this before the test:",
    changedInFinished: { "\($0) (something is new)" },
    comeElsewhere: {
      $0 == 1
        ? "One thing has been added in modules you have not finished."
        : "\($0) things have been added in modules you have not finished."
    },
    goneElsewhere: { $0 == 1 ? "One thing is no longer included." : "\($0) things are no longer included." },
    otherwise: {
      $0 == 1 ? "One page or question is adapted to the answer." : "\($0) pages or questions are adapted to the answer."
    },
    itemsFollow: "The questions of the checks and the test follow the answer.",
    minutes: { "The course was estimated at \($0). Now it is \($1)." },
    sameMinutes: { "The course is still estimated at \($0)." },
    changedPrompt: "Press Enter to go back to the answers, or write overview or quit:")
}

extension GuidancePhrases {
  static let en = GuidancePhrases(
    key: "advice",
    offer: { "You have tried \($0) times. Choose advice (r) to see what you can read, and whom you can ask." },
    title: "Advice before the next attempt",
    objectives: { "You have tried \($0) times. These objectives are not reached yet:" },
    contact: "Would you like to talk to somebody about it?",
    responsible: { "Ask \($0), who answers for the content: \($1)." },
    pages: "see the pages", read: "read",
    pagesTitle: "Pages to read before the next attempt",
    pagesLead: "These pages explain what the questions asked about. When you have read one, you come back here.",
    prompt: "Press Enter to see the pages, or write back, overview or quit:",
    pagesPrompt: "Write the number of the page you want to read, or write back, overview or quit:",
    resultPrompt: "Press Enter for the overview, or write advice, mistakes, new or quit:",
    introductionPrompt: "Press Enter to begin, or write advice, back, overview or quit:")
}

extension ArrivalPhrases {
  static let en = ArrivalPhrases(
    withdrawn: { "A question proved wrong and has been withdrawn: “\($0)”. It no longer counts." },
    rekeyed: { "The key of a question was wrong and has been corrected: “\($0)”. Your answer has been graded anew." },
    open: { "It is taken out of “\($0)”, which you are in the middle of." },
    better: { "The result in “\($0)”, attempt \($1), was \($2) and is now \($3)." },
    same: { "The result in “\($0)”, attempt \($1), is still \($2)." },
    passed: { "You have now passed “\($0)”." },
    coursePassed:
      "You have now passed the whole course. Choose “Attestation” when you want to sign and get your certificate.",
    moved: { "There is a new edition of the course, \($0), and you go on in it." },
    again: { "You must take “\($0)” again, because this has changed: \($1.joined(separator: "; "))." },
    change: { "\($0) “\($1)” (\($2))" },
    more: { "and \($0) more" },
    added: { "“\($0)” is a new module." },
    restKept: "Everything else you have done stands.",
    allKept: "Everything you have done stands.",
    untranslated: { own in
      "The course is not translated into English. Its own text is in \(own == "nn" ? "Nynorsk" : "Norwegian"), and "
        + "everything else is in English."
    })
}
