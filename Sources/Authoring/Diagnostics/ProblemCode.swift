extension Problem {
  /// The permanent name of this kind of mistake.
  public var code: Code {
    switch self {
    case .notWellFormed: .notWellFormed
    case .encoding: .encoding
    case .unknownElement: .unknownElement
    case .unknownAttribute: .unknownAttribute
    case .misplacedElement, .tooManyElements: .misplacedElement
    case .missingElement: .missingElement
    case .missingAttribute: .missingAttribute
    case .invalidValue: .invalidValue
    case .textNotAllowed: .textNotAllowed
    case .wrongRoot, .wrongNamespace: .wrongRoot
    case .doctype: .doctype
    case .limit: .limit
    case .duplicateID: .duplicateID
    case .unknownReference: .unknownReference
    case .conditionSyntax: .conditionSyntax
    case .impossibleComparison: .impossibleComparison
    case .unreadableFile, .courseAsModule: .unreadableFile
    case .repeatedModule: .repeatedModule
    case .unevenTable: .unevenTable
    case .emptyBounds: .emptyBounds
    case .schemaViolation: .schemaViolation
    case .noRightAnswer: .noRightAnswer
    case .severalRightAnswers: .severalRightAnswers
    case .missingReason: .missingReason
    case .emptyChoice: .emptyChoice
    case .everyAnswerRight: .everyAnswerRight
    case .drawTooLarge, .recallTooLarge: .drawTooLarge
    case .criticalNotDrawn: .criticalNotDrawn
    case .allOfTheAbove: .allOfTheAbove
    case .repeatedItem: .repeatedItem
    case .repeatedDraw: .repeatedDraw
    case .objectiveWithoutItems: .objectiveWithoutItems
    case .lessonWithoutPage: .lessonWithoutPage
    case .taskMinutes: .taskMinutes
    case .thresholdNotInForce: .thresholdNotInForce
    case .repeatedQuestion: .repeatedQuestion
    case .wideFigure: .wideFigure
    case .controlCharacter: .controlCharacter
    case .wideCharacter: .wideCharacter
    case .keyNotConstant: .keyNotConstant
    case .unusableAnswer: .unusableAnswer
    case .wrongCourse: .wrongCourse
    case .impossibleErratum: .impossibleErratum
    case .unknownCourse: .unknownCourse
    case .renewalAlwaysOpen: .renewalAlwaysOpen
    case .rightIsLongest: .rightIsLongest
    case .rightIsFirst: .rightIsFirst
    case .repeatedChoice: .repeatedChoice
    case .mistakeIsRight: .mistakeIsRight
    case .notDrawable: .notDrawable
    case .notDrawableTwice: .notDrawableTwice
    case .choicesRunOut: .choicesRunOut
    case .neverShown: .neverShown
    case .unreachableScene: .unreachableScene
    case .endlessScenario: .endlessScenario
    case .handWrittenThreshold: .handWrittenThreshold
    case .staleFact: .staleFact
    case .lawWithoutParagraph: .lawWithoutParagraph
    case .minutesFarOff: .minutesFarOff
    case .lessonWithoutItem: .lessonWithoutItem
    case .unusedTerm: .unusedTerm
    case .termBeforeExplanation: .termBeforeExplanation
    case .expectationNotMet: .expectationNotMet
    case .emptyPage: .emptyPage
    case .changedID: .changedID
    case .questionNotAsked: .questionNotAsked
    case .unreachablePage: .unreachablePage
    case .emptyText: .emptyText
    case .missingTranslation: .missingTranslation
    case .staleTranslation: .staleTranslation
    case .unusableTranslation: .unusableTranslation
    case .translationMarkup: .translationMarkup
    case .unknownTranslationUnit: .unknownTranslationUnit
    case .longSentence: .longSentence
    case .hardToRead: .hardToRead
    case .tallQuestion: .tallQuestion
    case .wideTable: .wideTable
    }
  }
}
