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
  /// The author's estimate in minutes, 1 to 5 a field.
  public var minutes: Int

  /// A task with its parts.
  public init(
    id: String, document: String?, condition: Condition? = nil, title: String, blocks: [Block],
    criteria: [String] = [], parts: [TaskPart], qualities: [Quality] = [], minutes: Int
  ) {
    self.id = id
    self.document = document
    self.condition = condition
    self.title = title
    self.blocks = blocks
    self.criteria = criteria
    self.parts = parts
    self.qualities = qualities
    self.minutes = minutes
  }

  /// A task of single fields.
  public init(id: String, document: String?, title: String, blocks: [Block], fields: [TaskField], minutes: Int) {
    self.init(
      id: id, document: document, title: title, blocks: blocks, parts: fields.map(TaskPart.field), minutes: minutes)
  }

  /// Everything that can be filled in, rows and all, in order.
  public var fields: [TaskField] { parts.flatMap(\.fields) }
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
            isRequired: field.isRequired && number <= rows.count.lowerBound)
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
  /// Whether the task is done without it.
  public var isRequired: Bool

  /// A field.
  public init(id: String, label: String, isRequired: Bool) {
    self.id = id
    self.label = label
    self.isRequired = isRequired
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
