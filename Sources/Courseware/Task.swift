/// A piece of the business's own HMS documents, drafted by the leader.
public struct Task: Sendable, Equatable {
  /// `module/task`.
  public var id: String
  /// The ``Document`` it belongs to, as `D2`; nil for one that stands alone.
  public var document: String?
  /// When it belongs to the course a leader gets; nil is always.
  public var condition: Condition?
  /// The heading.
  public var title: String
  /// What to do, and what good looks like.
  public var blocks: [Block]
  /// What is asked of a document that the business has from before; empty where the task must be written here.
  public var criteria: [String]
  /// What is filled in.
  public var parts: [TaskPart]
  /// What a good draft keeps, each with the advice to give where it does not.
  public var qualities: [Quality]
  /// What a leader can start from instead of an empty field.
  public var samples: [TaskSample]
  /// The author's estimate in minutes, 1 to 5 a field.
  public var minutes: Int

  /// A task with its parts.
  public init(
    id: String, document: String?, condition: Condition? = nil, title: String, blocks: [Block],
    criteria: [String] = [], parts: [TaskPart], qualities: [Quality] = [], samples: [TaskSample] = [], minutes: Int
  ) {
    self.id = id
    self.document = document
    self.condition = condition
    self.title = title
    self.blocks = blocks
    self.criteria = criteria
    self.parts = parts
    self.qualities = qualities
    self.samples = samples
    self.minutes = minutes
  }

  /// A task of single fields.
  public init(id: String, document: String?, title: String, blocks: [Block], fields: [TaskField], minutes: Int) {
    self.init(
      id: id, document: document, title: title, blocks: blocks, parts: fields.map(TaskPart.field), minutes: minutes)
  }

  /// Everything that can be filled in, rows and all, in order.
  public var fields: [TaskField] { parts.flatMap(\.fields) }

  /// What can be started from in a field; of several the first, in the author's order.
  public func sample(for field: String) -> String? { samples.first { $0.field == field }?.text }
}

/// One of the business's own documents that the tasks of a course draft.
public struct Document: Sendable, Equatable {
  /// The author's stable name, as `D1`.
  public var id: String
  /// Its title, as `Mål for HMS`.
  public var title: String

  /// A document.
  public init(id: String, title: String) {
    self.id = id
    self.title = title
  }
}

/// A thing to fill in, or rows of them.
public enum TaskPart: Sendable, Equatable {
  case field(TaskField)
  case rows(TaskRows)

  /// The fields, one row after the other; a field of a row is named `rows.1.field` and has the row in its label.
  public var fields: [TaskField] {
    switch self {
    case .field(let field): [field]
    case .rows(let rows):
      (1...max(1, rows.count.upperBound)).flatMap { number in
        rows.fields.map { field in
          TaskField(
            id: "\(rows.id).\(number).\(field.id)", label: "\(rows.label) \(number): \(field.label)",
            isRequired: field.isRequired && number <= rows.count.lowerBound, lines: field.lines)
        }
      }
    }
  }
}

/// One thing to fill in.
public struct TaskField: Sendable, Equatable {
  /// The field's name within its task.
  public var id: String
  /// What is asked for.
  public var label: String
  /// Whether it must be filled in for the task to be done.
  public var isRequired: Bool
  /// How many lines there is room for in sight; in a field of more than one a line break is part of the text.
  public var lines: Int

  /// A field.
  public init(id: String, label: String, isRequired: Bool, lines: Int = 1) {
    self.id = id
    self.label = label
    self.isRequired = isRequired
    self.lines = lines
  }

  /// What was typed, as it is stored: white space folded; many lines are kept as they are, but for spaces at their ends
  /// and empty lines at both ends of them all.
  public func stored(_ typed: String) -> String {
    func folded(_ text: Substring) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    guard lines > 1 else { return folded(typed[...]) }
    let lines = typed.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(\.withoutEndSpaces)
    guard let first = lines.firstIndex(where: { !$0.isEmpty }), let last = lines.lastIndex(where: { !$0.isEmpty })
    else { return "" }
    return lines[first...last].joined(separator: "\n")
  }
}

/// The same fields, row by row, as in a plan.
public struct TaskRows: Sendable, Equatable {
  /// The name within the task.
  public var id: String
  /// What one row is, as `Tiltak`.
  public var label: String
  /// How many rows must and may be filled in.
  public var count: ClosedRange<Int>
  /// What is filled in on each.
  public var fields: [TaskField]

  /// Rows of fields.
  public init(id: String, label: String, count: ClosedRange<Int>, fields: [TaskField]) {
    self.id = id
    self.label = label
    self.count = count
    self.fields = fields
  }
}

/// A text to start from in a field, and for whom it is.
public struct TaskSample: Sendable, Equatable {
  /// The field it fills in, named as in a draft: `field`, or `rows.1.field`.
  public var field: String
  /// For whom it is; nil is everyone.
  public var condition: Condition?
  /// The text.
  public var text: String

  /// A text to start from.
  public init(field: String, condition: Condition? = nil, text: String) {
    self.field = field
    self.condition = condition
    self.text = text
  }
}

/// Something that a good draft keeps.
public struct Quality: Sendable, Equatable {
  /// What is looked for.
  public enum Rule: String, Sendable, CaseIterable {
    /// Somebody in particular answers for it.
    case owner
    /// It says when.
    case deadline
    /// Not «alle»: what everyone does, no one does.
    case everyone
    /// Not «ved behov» without saying what the need is.
    case asNeeded = "as-needed"
    /// No person's name.
    case personName = "person-name"
    /// No national identity number.
    case identityNumber = "identity-number"
    /// Nothing about anybody's health.
    case health
  }

  /// What is looked for.
  public var rule: Rule
  /// The field it is looked for in, or the rows' field; nil is everywhere.
  public var field: String?
  /// The author's advice.
  public var advice: String

  /// A quality with the advice.
  public init(rule: Rule, field: String?, advice: String) {
    self.rule = rule
    self.field = field
    self.advice = advice
  }
}

extension Substring {
  /// Without the white space at its end.
  fileprivate var withoutEndSpaces: Substring {
    self[..<(lastIndex { !$0.isWhitespace }.map(index(after:)) ?? startIndex)]
  }
}
