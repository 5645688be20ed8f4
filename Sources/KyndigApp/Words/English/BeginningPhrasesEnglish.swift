extension BeginningPhrases {
  static let en = BeginningPhrases(
    welcome: "Welcome",
    extent: {
      "The course usually takes between \($0) and \($1). When you have answered some questions about the business, you get your own time."
    },
    extentFixed: { "The course takes about \($0)." },
    pauses: "You can stop at any time. Everything you have answered is stored, and you go on where you were.",
    begin: "begin",
    beginPrompt: "Press Enter to begin, or write quit:",
    privacyTitle: "What is stored about you",
    stored: [
      "Your name, and the name and organisation number of the business if you give them.",
      "The answers, the drafts and the times of what you do in the course.",
      "A key that only your passphrase opens. The passphrase is never stored.",
    ],
    whereStored: { "Everything is on this computer, in the folder \($0). Nothing is sent anywhere." },
    whoSees: [
      "Only this user account, and whoever runs the computer, can read it.",
      "The certificate shows name, business, content, extent and result. Your answers are not on it.",
    ],
    agree: "fine, go on",
    agreePrompt: "Press Enter to go on, or write quit. Nothing has been stored yet:",
    identityTitle: "Who are you?",
    fieldNumber: { "field \($0) of \($1)" },
    name: "Write your full name as it should appear on the certificate:",
    nameHint: "The training is personal. Only you can take it.",
    nameMissing: "The name is missing. It must appear on the certificate.",
    nameUnprintable:
      "This cannot appear on the certificate: it is too long, or has characters that do not show. Write it again.",
    employer: "What is the business called?",
    employerHint: "Optional. Appears on the certificate.",
    organisationNumber: "Organisation number (nine digits):",
    organisationNumberHint: "Optional. Appears on the certificate.",
    organisationNumberWrong:
      "This is not a valid organisation number. Check the digits, or leave the field empty.",
    fieldPrompt: "Write the answer and press Enter:",
    ownHoursTitle: "Your training",
    ownHours: {
      "For your business the training is \(counted($1, "module", "modules")) and a test, estimated at \($0)."
    },
    test: "Final test",
    toFindOut:
      "You answered “don't know” to these. Find out when you can; until then you see all that may apply to you:",
    toFindOutNone: "The time follows from the content you get. Take the time you need.",
    thenPassphrase: "Before you go on, you make a key to sign with when everything is passed.",
    ownHoursPrompt: "Press Enter to go on, or write overview or quit:")
}

extension ReadingPhrases {
  static let en = ReadingPhrases(
    page: { "page \($0) of \($1)" },
    because: { "You see this because you answered \($0)." },
    becauseAnswer: { "“\($1)” to “\($0)”" },
    becauseDerived: { labels, answers in
      "You see this because: \(labels)" + (answers.map { ", and you answered \($0)" } ?? "") + "."
    },
    becauseUnknown: {
      "You see this because it may apply to you; the answer to “\($0.joined(separator: "”, “"))” is not known yet."
    },
    example: "Example", note: "Note",
    inForce: { "In force from \($0)" }, checked: { "checked \($0)" },
    law: {
      lawsByName(
        $0,
        [
          "aml": "Working Environment Act", "IKF": "Internal Control Regulations",
          "ldl.": "Equality and Anti-Discrimination Act",
          "OLM": "Regulations on organisation, management and participation",
        ])
    }, sources: "Sources on the page:",
    terms: { "Terms on the page: \($0)" },
    term: { "Term \($0) of \($1)" },
    usedOn: { "Used on page \($0) of this module." },
    goToPage: { "go to page \($0)" },
    termPrompt: { page, hasMore in
      let enter = page.map { "to go to page \($0)" } ?? "to close"
      return "Press Enter \(enter), or write \(hasMore ? "terms for the next one, " : "")close or quit:"
    },
    why: { "Why we ask: \($0)" },
    unknown: "Don't know", unknownValue: "“don't know”", yourAnswer: "Your answer:",
    numberHint: { "Write a number from \($0) to \($1). Write ? if you don't know." },
    numberWrong: { "The answer must be a whole number from \($0) to \($1), or ? if you don't know." },
    textHint: { "Write a few words, at most \($0) characters. Write ? if you don't know." },
    textWrong: { "The answer must have at least one and at most \($0) characters. Write ? if you don't know." },
    textPrompt: "Write the answer, ? if you don't know, or /back:",
    question: "About the business",
    pagePrompt: { hasTerms, isLookedUp in
      "Press Enter to go \(isLookedUp ? "back, or write" : "on, or write back,")"
        + "\(hasTerms ? " terms," : "") search, overview or quit:"
    },
    choicePrompt: "Write the number of the answer, or ? for help:",
    numberPrompt: "Write the number, or ? if you don't know:",
    stopPrompt: "Write back to change the answer, overview or quit:",
    changeAnswers: "change the answer")
}

extension OverviewPhrases {
  static let en = OverviewPhrases(
    lead: { "Training for \($0)." },
    personal: "The training is personal. Nobody else can take it for you.",
    topLaw: "the top leader under the Working Environment Act §\u{A0}3-5",
    otherLaw: "leaders under the Working Environment Act §\u{A0}3-2 (1) b",
    passed: { "passed, \($0)" },
    extended: { "passed, \($0), and \($1 == 1 ? "one thing is new" : "\($1) things are new")" },
    here: { "\($0) of \($1) done" },
    notStarted: { "not started, about \($0)" },
    check: "the check remains",
    locked: { "opens when \($0) is passed" },
    lockedTest: "opens when all modules are passed",
    stopped: "the course does not fit here",
    passedCount: { "\($0) of \(counted($1, "module", "modules")) passed." },
    left: { "About \($0) left." },
    masteryScore: { "The pass mark is \($0). You can take a module as many times as you like." },
    then: "When everything is passed, you sign an attestation and get your certificate.",
    allPassed: "Everything is passed. Now you can sign the attestation and get your certificate.",
    certified: "Everything is passed, and the certificate is made.",
    stored: { "Last stored \($0). You can quit at any time." },
    makeKey: "Make your key", more: "more",
    prompt: "Press Enter to go on, write a number to choose, or write more, search, help or quit:",
    closed: { "This one is not open yet: it \($0)." },
    certificateRow: "Your certificate", attestRow: "Attestation", ready: "ready to sign",
    refused: "That cannot be changed now: a test is under way, or the course is passed.")
}
