/// Something wrong in a course, with all that is needed to say it, show it and mend it; its words are the app's.
public struct Diagnostic: Sendable, Equatable {
  /// How much it matters.
  public enum Severity: String, Sendable, Hashable, CaseIterable {
    /// The course cannot be taken or published.
    case error
    /// The course works, but not as well as it could.
    case warning
  }

  /// What is wrong, with the facts.
  public var problem: Problem
  /// Where: the place itself first, then other places that explain it.
  public var labels: [Label]
  /// The path to the element, as `/module/bank/item[3]`; nil where the file has no elements to speak of.
  public var path: String?
  /// What would mend it, best first.
  public var fixes: [FixIt]

  /// A diagnostic with its places.
  public init(problem: Problem, labels: [Label], path: String? = nil, fixes: [FixIt] = []) {
    self.problem = problem
    self.labels = labels
    self.path = path
    self.fixes = fixes
  }

  /// The permanent name of the kind of mistake.
  public var code: Code { problem.code }
  /// How much it matters; follows from the code.
  public var severity: Severity { code.severity }
}

/// A place in a file, and why it is pointed at.
public struct Label: Sendable, Hashable {
  /// Why a place is pointed at.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    /// The place that is wrong.
    case primary
    /// Where the same name, question or module stands first.
    case first
    /// The start tag that has no end tag of its own.
    case opening
    /// What the misplaced element should stand before.
    case before
    /// Where the file is named.
    case reference
    /// The definition that decides what may stand here.
    case definition
  }

  /// Why the place is pointed at.
  public var role: Role
  /// The place.
  public var range: SourceRange

  /// A labelled place.
  public init(role: Role, range: SourceRange) {
    self.role = role
    self.range = range
  }
}

/// A stretch of a file: lines and columns from 1, columns in Unicode scalars, the end exclusive.
public struct SourceRange: Sendable, Hashable {
  /// The file, by its path below `Courses`.
  public var file: String
  /// The line it begins on.
  public var line: Int
  /// The column of its first character.
  public var column: Int
  /// The line it ends on.
  public var endLine: Int
  /// The column after its last character.
  public var endColumn: Int

  /// A stretch of a file.
  public init(file: String, line: Int, column: Int, endLine: Int, endColumn: Int) {
    self.file = file
    self.line = line
    self.column = column
    self.endLine = endLine
    self.endColumn = endColumn
  }
}

/// A change to a file that mends a mistake, or is likely to.
public struct FixIt: Sendable, Hashable {
  /// A stretch of text and what should stand there instead; an empty stretch is an insertion.
  public struct Edit: Sendable, Hashable {
    /// What is replaced.
    public var range: SourceRange
    /// What stands there afterwards.
    public var replacement: String

    /// An edit.
    public init(range: SourceRange, replacement: String) {
      self.range = range
      self.replacement = replacement
    }
  }

  /// What to change, in the order of the file.
  public var edits: [Edit]
  /// Whether it can be done without asking; only then does `--fix` do it.
  public var isCertain: Bool

  /// A fix of one or more edits.
  public init(edits: [Edit], isCertain: Bool) {
    self.edits = edits
    self.isCertain = isCertain
  }
}

extension Code {
  /// How much mistakes of this kind matter.
  public var severity: Diagnostic.Severity {
    switch self {
    case .unknownCourse, .rightIsLongest, .rightIsFirst, .notDrawableTwice, .objectiveWithoutItems, .lessonWithoutPage,
      .handWrittenThreshold, .staleFact, .minutesFarOff, .lessonWithoutItem, .unusedTerm, .termBeforeExplanation,
      .changedID, .questionNotAsked, .missingTranslation, .staleTranslation, .unusableTranslation, .translationMarkup,
      .unknownTranslationUnit, .longSentence,
      .hardToRead:
      .warning
    default: .error
    }
  }
}
