public import Courseware

/// What is wrong, with the facts that its words need; names stand as the author wrote them.
public enum Problem: Sendable, Equatable {
  /// The file is not XML from the place that is pointed at.
  case notWellFormed(Malformation)
  /// The bytes are not UTF-8 text.
  case encoding(EncodingFault)
  /// The language has no such element, or not under this one; `expected` is what may stand here.
  case unknownElement(name: String, parent: String, suggestion: String?, expected: [String])
  /// The element has no such attribute; `known` is what it has.
  case unknownAttribute(name: String, element: String, suggestion: String?, known: [String])
  /// The element exists, but may not stand here; `expected` is what may.
  case misplacedElement(name: String, parent: String, expected: [String])
  /// The element stands more often than it may.
  case tooManyElements(name: String, parent: String, limit: Int)
  /// One of the expected elements is missing; `before` is the one that came instead, nil at the end of the parent.
  case missingElement(expected: [String], parent: String, before: String?)
  /// A required attribute is missing.
  case missingAttribute(name: String, element: String)
  /// A value has the wrong form; `attribute` is nil where it is the element's text.
  case invalidValue(found: String, attribute: String?, element: String, form: ValueForm, suggestion: String?)
  /// Text stands where only elements may.
  case textNotAllowed(parent: String, expected: [String])
  /// The file begins with another element than it should.
  case wrongRoot(found: String, expected: String)
  /// The file's first element is not of the course language's namespace.
  case wrongNamespace(found: String?, expected: String)
  /// The file has a document type declaration, which is never read.
  case doctype
  /// Something is larger than is allowed.
  case limit(Limit)
  /// Two things of a kind have the same id.
  case duplicateID(kind: Kind, id: String)
  /// Nothing of the kind has this id.
  case unknownReference(kind: Kind, id: String, suggestion: String?)
  /// A condition, or the operand of a value, cannot be read.
  case conditionSyntax(ConditionFault)
  /// A comparison compares what cannot be compared, or always gives the same answer.
  case impossibleComparison(ComparisonFault)
  /// A file that is named could not be read.
  case unreadableFile(path: String, reason: Unreadable)
  /// The course names itself as a module.
  case courseAsModule
  /// A module is named more than once.
  case repeatedModule(path: String)
  /// A row of a table has another number of cells than the first.
  case unevenTable(found: Int, expected: Int)
  /// The smallest number allowed is larger than the largest.
  case emptyBounds(minimum: Int, maximum: Int)
  /// libxml2 refuses the file and we do not know why; its stable number for the reason.
  case schemaViolation(number: Int)

  /// No choice is right.
  case noRightAnswer(item: String)
  /// An item with one answer has several right choices.
  case severalRightAnswers(item: String, count: Int)
  /// A choice does not say why.
  case missingReason
  /// A choice says nothing.
  case emptyChoice
  /// Every choice is right.
  case everyAnswerRight(item: String)
  /// More items are drawn than the bank has.
  case drawTooLarge(bank: String, count: Int, available: Int)
  /// Fewer items are drawn than the bank has objectives with critical items.
  case criticalNotDrawn(bank: String, count: Int, objectives: [String])
  /// A choice that means all or none of the others, which makes no sense once the order is shuffled.
  case allOfTheAbove(phrase: String)
  /// The same question stands in two places.
  case repeatedItem(item: String, other: String)
  /// The same bank is drawn from twice in one assessment.
  case repeatedDraw(bank: String)

  /// No item in any bank of the module belongs to the objective.
  case objectiveWithoutItems(objective: String)
  /// A lesson has nothing to read.
  case lessonWithoutPage(lesson: String)
  /// A task's minutes are outside 1 to 5 a field.
  case taskMinutes(found: Int, allowed: ClosedRange<Int>)
  /// A threshold has no value on the day whose rules the course states.
  case thresholdNotInForce(threshold: String, date: CivilDate)
  /// A question about the business is asked twice in the course.
  case repeatedQuestion(question: String)

  /// A line of a figure is wider than the screen gives it.
  case wideFigure(found: Int, limit: Int)
  /// A character that is not seen, or moves the cursor.
  case controlCharacter(Unicode.Scalar)
  /// A character that takes two columns on a terminal.
  case wideCharacter(Character)
}
