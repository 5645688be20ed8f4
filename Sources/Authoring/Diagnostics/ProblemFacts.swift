public import Courseware

/// How a file fails to be XML.
public enum Malformation: Sendable, Equatable {
  /// An end tag does not belong to the element that is open.
  case mismatchedEndTag(found: String, expected: String)
  /// An end tag stands where nothing is open, or text stands after the last end tag.
  case afterTheEnd
  /// The file ends before everything is closed; the elements that are open, innermost last.
  case unexpectedEnd(open: [String])
  /// The file has no element at all.
  case empty
  /// `&` stands by itself; it is written `&amp;`.
  case bareAmpersand
  /// `<` stands by itself; it is written `&lt;`.
  case bareLessThan
  /// A name between `&` and `;` that XML does not know.
  case unknownEntity(name: String)
  /// A number between `&#` and `;` that is no character.
  case invalidCharacterReference
  /// `<` stands in an attribute; it is written `&lt;`.
  case lessThanInAttribute
  /// An attribute's value has no quotes around it, or no end quote, or no value at all.
  case attributeValue
  /// An attribute stands twice on the element.
  case repeatedAttribute
  /// No space between an attribute and the next.
  case missingSpace
  /// `]]>` stands in text; it is written `]]&gt;`.
  case closingBrackets
  /// The XML declaration stands after something else.
  case lateDeclaration
  /// A prefix before `:` that is not declared.
  case undeclaredPrefix
  /// `--` stands in a comment, or a comment is not closed.
  case comment
  /// Anything else, with the parser's stable number for it.
  case other(number: Int)
}

/// Why the bytes of a file are not the text they should be.
public enum EncodingFault: Sendable, Equatable {
  /// The bytes from here are not UTF-8.
  case invalidBytes
  /// The file says that it is in another encoding.
  case declared(String)
  /// The file is UTF-16 or UTF-32.
  case wide
  /// The file is compressed.
  case compressed
  /// A character that XML does not allow.
  case forbiddenCharacter(Unicode.Scalar)
}

/// The limits that keep a file from taking all memory and time, each with what is allowed.
public enum Limit: Sendable, Hashable {
  /// Elements inside elements.
  case depth(Int)
  /// Elements in a file.
  case elements(Int)
  /// Bytes of one start tag, comment or the like.
  case markup(Int)
  /// Bytes of one stretch of text.
  case text(Int)
  /// Bytes of an attribute's value.
  case attribute(Int)
}

/// What a value must look like.
public indirect enum ValueForm: Sendable, Equatable {
  /// A letter, then letters `a` to `z`, digits, `.`, `_` or `-`; at most 64 characters.
  case id
  /// An id, or two with `/` between.
  case reference
  /// Any text but none.
  case filled
  /// Any text but none, of at most so many characters.
  case text(maximum: Int)
  /// A day that exists, as `2026-11-22`.
  case date
  /// A day of every year, as `--03-01`.
  case yearDay
  /// A whole number; the bounds are nil where only the digits are limited.
  case number(ClosedRange<Int>)
  /// More than 0 and at most 1, with at most two decimals, as `0.8`.
  case share
  /// One of these.
  case oneOf([String])
  /// One or more of these, with space between.
  case list(of: ValueForm)
  /// Something else that the schema's type of this name says.
  case other(String)
}

/// What has ids and is referred to.
public enum Kind: String, Sendable, Hashable, CaseIterable {
  case module, objective, lesson, page, stop, item, task, field, rows, bank, block
  case scenario, scene, ending, category, document, business
  case question, alternative, derived, threshold, term, source
  case unit, requirement
}

/// Why an item cannot be corrected as errata say; choices are counted from 1.
public enum ErratumFault: Sendable, Equatable {
  /// The item has fewer choices.
  case unknownChoice(Int, count: Int)
  /// The item is not answered by choices.
  case noChoices
  /// The choice is said to be right twice.
  case repeatedChoice(Int)
  /// The item is already corrected in this edition.
  case repeated(version: String)
}

/// Why a file of a translation cannot be used.
public enum TranslationFault: Sendable, Equatable {
  /// It is not XML, or not text in UTF-8.
  case notXML
  /// It is XML, but not XLIFF.
  case notXLIFF
  /// It is XLIFF of another version than 2.1.
  case version(String)
  /// It translates another file.
  case otherFile(found: String, expected: String)
  /// It translates into another language than its folder says, or from another than the course's.
  case otherLanguage(found: String, expected: String)
  /// It departs from XLIFF 2.1.
  case invalid(XLIFFFault)
}

/// Why a condition cannot be read.
public enum ConditionFault: Sendable, Equatable {
  /// A name, number, `not`, or parenthesis was expected.
  case operandExpected(found: String?)
  /// `==`, `!=`, `<`, `<=`, `>` or `>=` was expected.
  case relationExpected(found: String?)
  /// `and` or `or`, or the end, was expected.
  case endExpected(found: String)
  /// A parenthesis is not closed.
  case unclosedParenthesis
  /// Something that means nothing here, and what is written instead, where that is known.
  case unknownSign(found: String, suggestion: String?)
  /// More than 32 parentheses and `not` inside each other, or more than 100 parts in all.
  case tooComplex
}

/// Why a comparison is of no use.
public enum ComparisonFault: Sendable, Equatable {
  /// The question does not have this answer; `known` are those it has.
  case unknownWord(parameter: String, word: String, known: [String], suggestion: String?)
  /// Words have no order; only `==` and `!=` compare them.
  case orderOfWords(parameter: String, relation: Condition.Relation)
  /// A number is compared with a word, or two things that are not asked about with each other.
  case differentKinds(left: String, right: String)
  /// All answers within the question's bounds give the same result.
  case alwaysTheSame(parameter: String, bounds: ClosedRange<Int>, result: Bool)
  /// A question stands alone, and nothing is said of its answer.
  case nothingCompared(parameter: String)
  /// The answer is free text, which no condition looks at.
  case freeText(parameter: String)
  /// A value put into text is no number.
  case noNumber(parameter: String)
}
