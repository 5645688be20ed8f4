/// Something that must hold of a course and that the schema cannot say.
struct Rule: Sendable {
  /// The name its findings have.
  let code: Code
  private let check: @Sendable (Manuscript) -> [Finding]

  init(_ code: Code, _ check: @escaping @Sendable (Manuscript) -> [Finding]) {
    self.code = code
    self.check = check
  }

  /// What in a course breaks the rule.
  func findings(in manuscript: Manuscript) -> [Finding] { check(manuscript) }

  /// All rules, by code.
  static let all: [Rule] = [
    duplicateID, unknownReference, conditionSyntax, impossibleComparison, missingSharedFile, unevenTable, emptyBounds,
    noRightAnswer, severalRightAnswers, missingReason, emptyChoice, everyAnswerRight, drawTooLarge, criticalNotDrawn,
    allOfTheAbove, repeatedItem, repeatedDraw,
    objectiveWithoutItems, lessonWithoutPage, taskMinutes, thresholdNotInForce, repeatedQuestion,
    wideFigure, controlCharacter, wideCharacter,
  ]
}
