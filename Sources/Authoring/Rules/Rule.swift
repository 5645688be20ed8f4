/// Something that must hold of a course and that the schema cannot say.
struct Rule: Sendable {
  /// The name its findings have.
  let code: Code
  /// A wrong and a right way; nil where the code's example stands with another rule of the same code.
  let example: CodeExample?
  private let check: @Sendable (Manuscript) -> [Finding]

  init(_ code: Code, example: CodeExample?, _ check: @escaping @Sendable (Manuscript) -> [Finding]) {
    self.code = code
    self.example = example
    self.check = check
  }

  /// What in a course breaks the rule.
  func findings(in manuscript: Manuscript) -> [Finding] { check(manuscript) }

  /// All rules.
  static let all = ofForm + ofQuestions + ofTeaching + ofLanguage + ofTerminal

  /// K1xx.
  private static let ofForm: [Rule] = [
    duplicateID, unknownReference, conditionSyntax, impossibleComparison, missingSharedFile, unevenTable, emptyBounds,
    keyNotConstant, unusableAnswer, wrongCourse, impossibleErratum, unknownCourse, renewalAlwaysOpen, titleForEveryone,
    titleForSome,
  ]
  /// K2xx.
  private static let ofQuestions: [Rule] = [
    noRightAnswer, severalRightAnswers, missingReason, emptyChoice, everyAnswerRight, drawTooLarge, criticalNotDrawn,
    allOfTheAbove, repeatedItem, repeatedDraw, rightIsLongest, rightIsFirst, repeatedChoice, mistakeIsRight,
    choicesRunOut,
  ]
  /// K3xx.
  private static let ofTeaching: [Rule] = [
    objectiveWithoutItems, lessonWithoutPage, taskMinutes, thresholdNotInForce, repeatedQuestion, neverShown,
    unreachableScene, endlessScenario, handWrittenThreshold, staleFact, lawWithoutParagraph, lessonWithoutItem,
    unusedTerm, termBeforeExplanation, emptyPage, questionNotAsked, unreachablePage, emptyText,
  ]
  /// K4xx.
  private static let ofLanguage: [Rule] = [longSentence, hardToRead]
  /// K5xx.
  private static let ofTerminal: [Rule] = [wideFigure, controlCharacter, wideCharacter, wideTable]

  /// Rules that need the course built, and so hold only of one without errors; ``Manuscript/built`` is there.
  static let ofBuiltCourses: [Rule] = [
    minutesFarOff, changedID, tallQuestion, expectationNotMet, notDrawable, notDrawableTwice,
  ]
}
