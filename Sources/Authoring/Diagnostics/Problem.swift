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
  /// The key of an item is not the same for every leader: neither a number nor a threshold.
  case keyNotConstant(name: String)
  /// An example business answers what the question does not take; `known` is what it takes.
  case unusableAnswer(question: String, found: String, known: [String], suggestion: String?)
  /// Errata name another course than the one they stand beside.
  case wrongCourse(found: String, expected: String)
  /// Errata correct an item, named `module/item`, in a way that it cannot be corrected.
  case impossibleErratum(item: String, ErratumFault)
  /// The policy requires a course that the site does not have.
  case unknownCourse(id: String, suggestion: String?)
  /// Training may be renewed for as long as it counts, or longer.
  case renewalAlwaysOpen(months: Int, open: Int)
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
  /// More items are asked again than the modules before have, critical ones aside.
  case recallTooLarge(count: Int, available: Int)
  /// Fewer items are drawn than the bank has objectives with critical items.
  case criticalNotDrawn(bank: String, count: Int, objectives: [String])
  /// A choice that means all or none of the others, which makes no sense once the order is shuffled.
  case allOfTheAbove(phrase: String)
  /// The same question stands in two places.
  case repeatedItem(item: String, other: String)
  /// The same bank is drawn from twice in one assessment.
  case repeatedDraw(bank: String)
  /// In so many of the module's items with one answer, the right one is the longest.
  case rightIsLongest(count: Int, of: Int)
  /// In all of the module's items with one answer, the right one stands first.
  case rightIsFirst(count: Int)
  /// Two choices, steps, entries or lines of an item say the same.
  case repeatedChoice(text: String)
  /// A wrong answer that is foreseen is right, or foreseen twice.
  case mistakeIsRight(value: String)
  /// For this business fewer items are left in the bank than are drawn from it.
  case notDrawable(bank: String, business: String, count: Int, available: Int)
  /// For this business the second attempt repeats items of the first.
  case notDrawableTwice(assessment: String, business: String, repeated: Int)
  /// For some answers about the business the choices that are left have no right one, no wrong one, or are fewer than two.
  case choicesRunOut(item: String, answers: [String: Answer])

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
  /// No answers about the business make this be shown.
  case neverShown
  /// No decision leads to this scene or ending.
  case unreachableScene(kind: Kind, id: String)
  /// From this scene the scenario can go round for ever, or never ends.
  case endlessScenario(scene: String)
  /// A number in text is what a threshold says; it should stand there by name.
  case handWrittenThreshold(number: String, threshold: String)
  /// A fact was looked at more than a year before the day of the check.
  case staleFact(checked: CivilDate, asOf: CivilDate)
  /// A law reference says no paragraph.
  case lawWithoutParagraph(law: String)
  /// The author's minutes are far from those that follow from the content.
  case minutesFarOff(found: Int, computed: Int)
  /// A lesson asks nothing.
  case lessonWithoutItem(lesson: String)
  /// A term that no course refers to.
  case unusedTerm(term: String)
  /// A word of the glossary is used on an earlier page than the one that refers to its explanation.
  case termBeforeExplanation(term: String, word: String)
  /// An example business meets what it must not, or does not meet what it must.
  case expectationNotMet(business: String, reference: String, isShown: Bool)
  /// For some answers about the business a page has nothing to say.
  case emptyPage(page: String, answers: [String: Answer])
  /// Something has another id than in the edition that is published, and is otherwise the same.
  case changedID(kind: Kind, old: String, new: String)
  /// A condition looks at a question that the course does not ask.
  case questionNotAsked(question: String)
  /// Nobody comes to this page: a stop for everyone stands before it.
  case unreachablePage(page: String)
  /// A prompt, a paragraph or a point of a list says nothing.
  case emptyText(element: String)

  /// So many units of a translation are not translated.
  case missingTranslation(language: String, count: Int, of: Int)
  /// The text has changed since it was translated.
  case staleTranslation(language: String, unit: String)
  /// A file of a translation cannot be used.
  case unusableTranslation(TranslationFault)
  /// A translation has other markup than the text it translates.
  case translationMarkup(language: String, unit: String)
  /// A unit of a translation translates nothing in the course.
  case unknownTranslationUnit(unit: String)
  /// A sentence has more words than one can hold in mind.
  case longSentence(words: Int, limit: Int)
  /// A page's readability index (LIX) is above the limit.
  case hardToRead(lix: Int, limit: Int)

  /// A line of a figure is wider than the screen gives it.
  case wideFigure(found: Int, limit: Int)
  /// A question needs more lines than the smallest full screen of 80 × 24 has.
  case tallQuestion(found: Int, limit: Int)
  /// A table needs more columns than the text has.
  case wideTable(found: Int, limit: Int)
  /// A character that is not seen, or moves the cursor.
  case controlCharacter(Unicode.Scalar)
  /// A character that takes two columns on a terminal.
  case wideCharacter(Character)
}
