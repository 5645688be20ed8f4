import Authoring

/// What `kyndig explain` says of a code: the mistake in a line, and why it matters to somebody who takes the course.
struct CodeExplanation {
  /// The mistake, lower case and without a full stop.
  let name: Wording
  /// Why it matters, in a few sentences; line breaks are the source's and mean nothing.
  let why: Wording

  init(_ name: Wording, why: Wording) {
    self.name = name
    self.why = why
  }

  init(_ code: Code) {
    switch code {
    case .notWellFormed: self = .notWellFormed
    case .encoding: self = .encoding
    case .unknownElement: self = .unknownElement
    case .unknownAttribute: self = .unknownAttribute
    case .misplacedElement: self = .misplacedElement
    case .missingElement: self = .missingElement
    case .missingAttribute: self = .missingAttribute
    case .invalidValue: self = .invalidValue
    case .textNotAllowed: self = .textNotAllowed
    case .wrongRoot: self = .wrongRoot
    case .doctype: self = .doctype
    case .limit: self = .limit
    case .duplicateID: self = .duplicateID
    case .unknownReference: self = .unknownReference
    case .conditionSyntax: self = .conditionSyntax
    case .impossibleComparison: self = .impossibleComparison
    case .unreadableFile: self = .unreadableFile
    case .repeatedModule: self = .repeatedModule
    case .unevenTable: self = .unevenTable
    case .emptyBounds: self = .emptyBounds
    case .keyNotConstant: self = .keyNotConstant
    case .unusableAnswer: self = .unusableAnswer
    case .wrongCourse: self = .wrongCourse
    case .impossibleErratum: self = .impossibleErratum
    case .unknownCourse: self = .unknownCourse
    case .renewalAlwaysOpen: self = .renewalAlwaysOpen
    case .schemaViolation: self = .schemaViolation

    case .noRightAnswer: self = .noRightAnswer
    case .severalRightAnswers: self = .severalRightAnswers
    case .missingReason: self = .missingReason
    case .emptyChoice: self = .emptyChoice
    case .everyAnswerRight: self = .everyAnswerRight
    case .drawTooLarge: self = .drawTooLarge
    case .criticalNotDrawn: self = .criticalNotDrawn
    case .allOfTheAbove: self = .allOfTheAbove
    case .repeatedItem: self = .repeatedItem
    case .repeatedDraw: self = .repeatedDraw
    case .rightIsLongest: self = .rightIsLongest
    case .rightIsFirst: self = .rightIsFirst
    case .repeatedChoice: self = .repeatedChoice
    case .mistakeIsRight: self = .mistakeIsRight
    case .notDrawable: self = .notDrawable
    case .notDrawableTwice: self = .notDrawableTwice
    case .choicesRunOut: self = .choicesRunOut

    case .objectiveWithoutItems: self = .objectiveWithoutItems
    case .lessonWithoutPage: self = .lessonWithoutPage
    case .taskMinutes: self = .taskMinutes
    case .thresholdNotInForce: self = .thresholdNotInForce
    case .repeatedQuestion: self = .repeatedQuestion
    case .neverShown: self = .neverShown
    case .unreachableScene: self = .unreachableScene
    case .endlessScenario: self = .endlessScenario
    case .handWrittenThreshold: self = .handWrittenThreshold
    case .staleFact: self = .staleFact
    case .lawWithoutParagraph: self = .lawWithoutParagraph
    case .minutesFarOff: self = .minutesFarOff
    case .lessonWithoutItem: self = .lessonWithoutItem
    case .unusedTerm: self = .unusedTerm
    case .termBeforeExplanation: self = .termBeforeExplanation
    case .expectationNotMet: self = .expectationNotMet
    case .emptyPage: self = .emptyPage
    case .changedID: self = .changedID
    case .questionNotAsked: self = .questionNotAsked
    case .unreachablePage: self = .unreachablePage
    case .emptyText: self = .emptyText

    case .missingTranslation: self = .missingTranslation
    case .staleTranslation: self = .staleTranslation
    case .unusableTranslation: self = .unusableTranslation
    case .translationMarkup: self = .translationMarkup
    case .unknownTranslationUnit: self = .unknownTranslationUnit
    case .longSentence: self = .longSentence
    case .hardToRead: self = .hardToRead

    case .wideFigure: self = .wideFigure
    case .controlCharacter: self = .controlCharacter
    case .wideCharacter: self = .wideCharacter
    case .tallQuestion: self = .tallQuestion
    case .wideTable: self = .wideTable
    }
  }
}
