extension ItemPhrases {
  static let en = ItemPhrases(
    practice: { "Practice \($0) of \($1)" },
    item: { "Question \($0) of \($1)" },
    points: { counted($0, "point", "points") },
    chooseOne: "Choose one answer.",
    chosen: { "You have chosen \($0). Enter answers." },
    chooseAll: { "Mark all that are right. You have marked \($0)." },
    partialCredit: "Each right choice gives points, and each wrong one takes some away.",
    wholeCredit: "You get points only when everything is right.",
    nothingChosen: "Choose an answer first.",
    singlePrompt: "Write the number of one answer, or ? for help:",
    multiplePrompt: "Write the numbers of all right answers with spaces between, or ? for help:",
    pointOut: { "Mark the lines that are wrong. You have marked \($0)." },
    faultCredit: "You get points for each fault you find, and lose points for each line that is in order.",
    nothingPointedOut: "Mark at least one line first.",
    faultsPrompt: "Write the numbers of the lines that are wrong, with spaces between, or ? for help:",
    orderLead: "Move a line: Space takes hold, ↑↓ moves, Space drops.",
    orderTyped: "Or type the order with numbers (t).",
    orderCredit: "You get a point for each step that follows the one it should.",
    orderUntouched: "The order has not changed. Move a line first, or type the order.",
    orderWrong: { "Write each of the numbers from 1 to \($0) once, with spaces between." },
    orderField: "The numbers in the order the lines should stand:",
    orderHint: { "Write all the numbers from 1 to \($0). The line you write first comes first." },
    orderPrompt: "Write the numbers in the right order with spaces between, or ? for help:",
    moving: "being moved",
    placed: { "\($0) of \($1) matched." },
    placeHere: { "choose 1–\($0)" },
    loose: "not matched",
    usedBy: { "used for \($0)" },
    matchCredit: "You get a point for each right match.",
    matchUnfinished: "Match all of them first.",
    matchWrong: { "Write \($0) numbers from 1 to \($1): one for each letter, in the same order." },
    matchPrompt: { "Write \($0) numbers with spaces between, one for each letter, or ? for help:" },
    numberField: { $0.map { "Your answer (\($0)):" } ?? "Your answer:" },
    numberHint: "Write a whole number with digits.",
    numberRefused: "The answer must be a whole number, written with digits. Nothing is handed in.",
    numberPrompt: "Write the number, or write help, back, overview or quit:",
    dateField: "Your answer (a date):",
    dateHint: "Write the date as 31.12.2026 or 2026-12-31.",
    dateRefused: "That is no date. Write it as 31.12.2026 or 2026-12-31. Nothing is handed in.",
    datePrompt: "Write the date, or write help, back, overview or quit:",
    right: "Right.", wrong: "Not right.",
    partly: { "Partly right: \($0) of \(counted($1, "point", "points"))." },
    youAnswered: { "You answered \($0):" },
    rightAnswer: { "Right answer \($0):" },
    youPointedOut: { "You marked line \($0):" },
    otherFault: { "Also wrong is line \($0):" },
    yourOrder: "Your order:", rightOrder: "Right order:",
    youWrote: "You answered:", rightIs: "Right answer:",
    numberWith: ItemPhrases.nb.numberWith,
    saysPage: { "The page “\($0)” says this." },
    storedAt: { "The answer was stored \($0)." },
    read: "read the page", next: "next",
    feedbackPrompt: { "Press Enter to go on, or write \($0 ? "read, " : "")back, overview or quit:" },
    back: "back")
}

extension ResultPhrases {
  static let en = ResultPhrases(
    check: { "Module check: \($0)" },
    handInTitle: "Ready to hand in",
    handInLead: {
      "You have answered \($0 == 1 ? "the question" : "all \($0) questions"). "
        + "You can go back and change an answer, or hand in now."
    },
    answered: "answered",
    handIn: "hand in",
    handInRow: "Hand in the answers",
    handInPrompt: "Press Enter to hand in, or write the number of a question you want to change:",
    introduction: { "There \($0 == 1 ? "is 1 question" : "are \($0) questions"). You pass with \($1) of the points." },
    critical: "Some questions matter so much that they must be right whatever the score.",
    resultAtTheEnd: "The result comes when you hand in. You can try as many times as you like, with other questions.",
    recalls: { "\($0 == 1 ? "One question is" : "\($0) questions are") from modules you have passed." },
    start: "begin", startPrompt: "Press Enter to begin, or write back, overview or quit:",
    result: "Result", attempt: { "attempt \($0)" },
    passed: { "\($0): passed" }, failed: { "\($0): not passed" },
    score: "Result", limit: "Pass mark",
    points: { "\($0) of \(counted($1, "point", "points"))." },
    earlier: { "Your best result is \($0). It counts." },
    missedCritical: "A question that must be right went wrong. See the explanation, and try again.",
    whyFailed: { "You got \($0), the pass mark is \($1). See the mistakes, and try again." },
    ofPoints: { "\($0) of \($1)" }, withdrawn: "withdrawn, does not count",
    onward: "next", again: "again", mistakes: "mistakes",
    prompt: { isPassed, hasMistakes in
      "Press Enter for \(isPassed ? "what comes next" : "the overview"), or write \(hasMistakes ? "mistakes, " : "")"
        + (isPassed ? "new, overview or quit:" : "new or quit:")
    },
    mistakesTitle: { "Mistake \($0) of \($1)" },
    rightShownLater: "The right answer is shown when you have passed. The next attempt has other questions.",
    nextModule: { "Next: \($0) \($1), about \($2)." },
    timeSpent: { "Time spent in the course so far: \($0)." })
}

extension DraftingPhrases {
  static let en = DraftingPhrases(
    task: "Draft",
    privacy:
      "Never write names, diagnoses or anything else about particular people. Use roles, such as “safety representative”.",
    begin: "begin to write",
    field: { "line \($0) of \($1)" },
    hint: "Enter stores and goes on.", linesHint: "There is room for several lines here.",
    required: "This line must be filled in.",
    soFar: "This is what you have written:", soFarLast: "This is what you wrote last:",
    finished: "The draft is finished.",
    version: { "Version \($0). Stored \($1)." },
    prompt: "Press Enter to begin to write, or write back, overview or quit:",
    fieldPrompt: "Write the line and press Enter, or /back, /help or /quit:",
    linesPrompt:
      "Write a line at a time, and an empty line to go on. Write /delete, /back, /help or /quit for something else:",
    change: "change",
    finishedPrompt: "Press Enter to go on, write e to change, or write overview or quit:",
    empty: "(empty)", lookAgain: "Look at this once more:", start: "begin", sample: "example",
    sampleLead: "You can start from an example and rewrite it to fit your own business.",
    samplePrompt: "Press Enter to begin to write, write example to start from one, or write back, overview or quit:",
    untouched: {
      "“\($0)”: This is the example, word for word. Rewrite it to fit your own business."
    })
}

extension ScenarioPhrases {
  static let en = ScenarioPhrases(
    title: { "Situation: \($0)" },
    lead: "You read what happens and choose what to do. Your choices decide how it goes.",
    canGoBack: "You can go back on the way and choose something else.",
    cannotGoBack: "You cannot go back on the way. When it has ended, you can take the situation again.",
    points: "The choices give points that you see at the end. They do not count in the check or the test.",
    begin: "begin",
    beginPrompt: "Press Enter to begin, or write back, overview or quit:",
    decision: { "choice \($0)" },
    decide: "do this",
    nothingChosen: "Choose what to do first.",
    prompt: { "Write the number of what you do, or write \($0 ? "back, " : "")overview, help or quit:" },
    soFar: { "So far: \($0)" },
    wholePath: { "The way you went: \($0)" },
    here: "here",
    youChose: "You chose:",
    otherwise: "choose something else",
    consequencePrompt: { "Press Enter to go on, or write \($0 ? "back, " : "")overview or quit:" },
    ended: "the end",
    turning: "The choice that decided it:",
    again: "take it again",
    endingPrompt: { "Press Enter to go on, or write new, \($0 ? "read, " : "")back, overview or quit:" })
}
