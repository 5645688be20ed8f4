import Authoring

/// What a diagnostic says to the trainer: what was found, and how to mend it.
///
/// A message is lower case and has no full stop. The words of each problem stand by the hundred of its code; here no
/// problem is forgotten.
struct DiagnosticWords {
  /// What is wrong.
  let message: Wording
  /// What mends it, or nil where the message says all.
  let help: Wording?

  init(_ message: Wording, _ help: Wording? = nil) {
    self.message = message
    self.help = help
  }

  init(_ problem: Problem) {
    switch problem {
    case .notWellFormed(let malformation): self = .malformation(malformation)
    case .encoding(let fault): self = .encoding(fault)
    case .unknownElement(let name, let parent, let suggestion, let expected):
      self = .unknownElement(name, parent, suggestion, expected)
    case .unknownAttribute(let name, let element, let suggestion, let known):
      self = .unknownAttribute(name, element, suggestion, known)
    case .misplacedElement(let name, let parent, let expected): self = .misplacedElement(name, parent, expected)
    case .tooManyElements(let name, let parent, let limit): self = .tooManyElements(name, parent, limit)
    case .missingElement(let expected, let parent, let before): self = .missingElement(expected, parent, before)
    case .missingAttribute(let name, let element): self = .missingAttribute(name, element)
    case .invalidValue(let found, let attribute, let element, let form, let suggestion):
      self = .invalidValue(found, attribute, element, form, suggestion)
    case .textNotAllowed(let parent, let expected): self = .textNotAllowed(parent, expected)
    case .wrongRoot(let found, let expected): self = .wrongRoot(found, expected)
    case .wrongNamespace(let found, let expected): self = .wrongNamespace(found, expected)
    case .doctype: self = .doctype
    case .limit(let limit): self = .limit(limit)
    case .duplicateID(let kind, let id): self = .duplicateID(kind, id)
    case .unknownReference(let kind, let id, let suggestion): self = .unknownReference(kind, id, suggestion)
    case .conditionSyntax(let fault): self = .conditionSyntax(fault)
    case .impossibleComparison(let fault): self = .impossibleComparison(fault)
    case .unreadableFile(let path, let reason): self = .unreadableFile(path, reason)
    case .courseAsModule: self = .courseAsModule
    case .repeatedModule(let path): self = .repeatedModule(path)
    case .unevenTable(let found, let expected): self = .unevenTable(found, expected)
    case .emptyBounds(let minimum, let maximum): self = .emptyBounds(minimum, maximum)
    case .keyNotConstant(let name): self = .keyNotConstant(name)
    case .unusableAnswer(let question, let found, let known, let suggestion):
      self = .notAnAnswer(found, to: question, known, suggestion)
    case .wrongCourse(let found, let expected): self = .wrongCourse(found, expected)
    case .impossibleErratum(let item, let fault): self = .impossibleErratum(item, fault)
    case .unknownCourse(let id, let suggestion): self = .unknownCourse(id, suggestion)
    case .renewalAlwaysOpen(let months, let open): self = .renewalAlwaysOpen(months, open)
    case .schemaViolation(let number): self = .schemaViolation(number)

    case .noRightAnswer: self = .noRightAnswer
    case .severalRightAnswers(_, let count): self = .severalRightAnswers(count)
    case .missingReason: self = .missingReason
    case .emptyChoice: self = .emptyChoice
    case .everyAnswerRight: self = .everyAnswerRight
    case .drawTooLarge(let bank, let count, let available): self = .drawTooLarge(bank, count, available)
    case .recallTooLarge(let count, let available): self = .recallTooLarge(count, available)
    case .criticalNotDrawn(let bank, let count, let objectives): self = .criticalNotDrawn(bank, count, objectives)
    case .allOfTheAbove(let phrase): self = .allOfTheAbove(phrase)
    case .repeatedItem(let item, let other): self = .repeatedItem(item, other)
    case .repeatedDraw(let bank): self = .repeatedDraw(bank)
    case .rightIsLongest(let count, let total): self = .rightIsLongest(count, total)
    case .rightIsFirst(let count): self = .rightIsFirst(count)
    case .repeatedChoice(let text): self = .repeatedChoice(text)
    case .mistakeIsRight(let value): self = .mistakeIsRight(value)
    case .notDrawable(let bank, let business, let count, let available):
      self = .notDrawable(bank, business, count, available)
    case .notDrawableTwice(let assessment, let business, let repeated):
      self = .notDrawableTwice(assessment, business, repeated)
    case .choicesRunOut(let item, let answers): self = .choicesRunOut(item, answers)

    case .objectiveWithoutItems(let objective): self = .objectiveWithoutItems(objective)
    case .lessonWithoutPage(let lesson): self = .lessonWithoutPage(lesson)
    case .taskMinutes(let found, let allowed): self = .taskMinutes(found, allowed)
    case .thresholdNotInForce(let threshold, let date): self = .thresholdNotInForce(threshold, date)
    case .repeatedQuestion(let question): self = .repeatedQuestion(question)
    case .neverShown: self = .neverShown
    case .unreachableScene(let kind, let id): self = .unreachableScene(kind, id)
    case .endlessScenario(let scene): self = .endlessScenario(scene)
    case .handWrittenThreshold(let number, let threshold): self = .handWrittenThreshold(number, threshold)
    case .staleFact(let checked, let asOf): self = .staleFact(checked, asOf)
    case .lawWithoutParagraph(let law): self = .lawWithoutParagraph(law)
    case .minutesFarOff(let found, let computed): self = .minutesFarOff(found, computed)
    case .lessonWithoutItem(let lesson): self = .lessonWithoutItem(lesson)
    case .unusedTerm(let term): self = .unusedTerm(term)
    case .termBeforeExplanation(_, let word): self = .termBeforeExplanation(word)
    case .expectationNotMet(let business, let reference, let isShown):
      self = .expectationNotMet(business, reference, isShown)
    case .emptyPage(let page, let answers): self = .emptyPage(page, answers)
    case .changedID(let kind, let old, let new): self = .changedID(kind, old, new)
    case .questionNotAsked(let question): self = .questionNotAsked(question)
    case .unreachablePage(let page): self = .unreachablePage(page)
    case .emptyText(let element): self = .emptyText(element)

    case .missingTranslation(let language, let count, let total): self = .missingTranslation(language, count, total)
    case .staleTranslation(let language, let unit): self = .staleTranslation(language, unit)
    case .unusableTranslation(let fault): self = .unusableTranslation(fault)
    case .translationMarkup(let language, let unit): self = .translationMarkup(language, unit)
    case .unknownTranslationUnit(let unit): self = .unknownTranslationUnit(unit)
    case .longSentence(let words, let limit): self = .longSentence(words, limit)
    case .hardToRead(let lix, let limit): self = .hardToRead(lix, limit)

    case .wideFigure(let found, let limit): self = .wideFigure(found, limit)
    case .tallQuestion(let found, let limit): self = .tallQuestion(found, limit)
    case .wideTable(let found, let limit): self = .wideTable(found, limit)
    case .controlCharacter(let scalar): self = .controlCharacter(scalar)
    case .wideCharacter(let character): self = .wideCharacter(character)
    }
  }
}
