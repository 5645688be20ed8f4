/// A condition or an operand where it stands in a file.
struct ConditionSite: Equatable {
  /// What stands there, read.
  enum Content: Equatable {
    case condition(ConditionSyntax)
    case operand(OperandSyntax)
    case unreadable(ConditionError)
  }

  var site: Site
  /// `if` or `of`.
  var attribute: String
  var content: Content

  /// A stretch of the attribute's value.
  func place(of range: Range<Int>) -> Place { site.part.place(of: range, in: attribute, on: site.element) }

  /// All operands, in order.
  var operands: [OperandSyntax] {
    switch content {
    case .condition(let condition): condition.comparisons.flatMap { [$0.left, $0.right] } + condition.names
    case .operand(let operand): [operand]
    case .unreadable: []
    }
  }

  /// The names that stand alone, in order.
  var names: [OperandSyntax] {
    if case .condition(let condition) = content { condition.names } else { [] }
  }

  /// The comparisons, in order.
  var comparisons: [ConditionSyntax.Comparison] {
    if case .condition(let condition) = content { condition.comparisons } else { [] }
  }
}

extension Manuscript {
  /// The elements that take a number from the profile, the thresholds or the author.
  private static let operandNames: Set<String> = ["value", "number", "date", "mistake"]

  /// Reads all conditions and operands of the course, file by file.
  func findConditions() -> [ConditionSite] {
    var sites: [ConditionSite] = []
    for part in parts {
      part.root.visit { element in
        let attribute = Self.operandNames.contains(element.name) && element["of"] != nil ? "of" : "if"
        guard let text = element.rawValue(of: attribute), !text.collapsed.isEmpty else { return }
        let site = Site(part: part, element: element)
        sites.append(
          ConditionSite(site: site, attribute: attribute, content: .init(text, isOperand: attribute == "of")))
      }
    }
    return sites
  }
}

extension ConditionSite.Content {
  fileprivate init(_ text: String, isOperand: Bool) {
    do throws(ConditionError) {
      self =
        isOperand ? .operand(try ConditionParser.operand(text)) : .condition(try ConditionParser.condition(text))
    } catch {
      self = .unreadable(error)
    }
  }
}
