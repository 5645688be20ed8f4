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
    case .condition(let condition): condition.comparisons.flatMap { [$0.left, $0.right] }
    case .operand(let operand): [operand]
    case .unreadable: []
    }
  }

  /// The comparisons, in order.
  var comparisons: [ConditionSyntax.Comparison] {
    if case .condition(let condition) = content { condition.comparisons } else { [] }
  }
}

extension Manuscript {
  /// Reads all conditions and operands of the course, file by file.
  func findConditions() -> [ConditionSite] {
    var sites: [ConditionSite] = []
    for part in parts {
      part.root.visit { element in
        let attribute = element.name == "value" ? "of" : "if"
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
