/// Why a file cannot be used as a translation at all; lines and columns are counted from 1.
public enum TranslationError: Error, Sendable, Equatable {
  /// It is larger than a file may be.
  case tooLarge(bytes: Int, limit: Int)
  /// It is not UTF-8 text, not XML, has a document type declaration, or is beyond a limit.
  case unreadable(Problem, line: Int, column: Int)
  /// It is XML of another kind.
  case notXLIFF(root: String)
  /// It is XLIFF of a version that is not read here.
  case version(String)
  /// It breaks a rule of XLIFF 2.1.
  case invalid(XLIFFFault, line: Int, column: Int)
  /// It is for another file of a course, or of another course.
  case otherFile(found: String?, expected: String)
  /// It is for another language.
  case otherLanguage(found: String?, expected: String)
  /// It is from another language.
  case otherSourceLanguage(found: String, expected: String)
}

/// A rule of the XLIFF 2.1 core that a file breaks.
public enum XLIFFFault: Sendable, Equatable {
  /// The element may not stand here.
  case unexpectedElement(name: String, parent: String)
  /// The element lacks one that it must have.
  case missingElement(name: String, parent: String)
  /// Text stands where only elements may.
  case unexpectedText(parent: String)
  /// The element lacks an attribute.
  case missingAttribute(name: String, element: String)
  /// The element has no such attribute.
  case unknownAttribute(name: String, element: String)
  /// The attribute has a value that it cannot have.
  case invalidValue(found: String, attribute: String, element: String)
  /// The id is taken by another in the same scope.
  case duplicateID(id: String, element: String)
  /// There is no such data in the unit.
  case unknownData(id: String)
  /// There are targets, and no language is declared for them.
  case missingTargetLanguage
  /// A sub-state stands without its state.
  case subStateWithoutState
  /// The file holds several `file` elements; each file of a course has a translation of its own.
  case severalFiles
  /// The unit is cut in pieces, which the file does not allow.
  case resegmented(unit: String)
}
