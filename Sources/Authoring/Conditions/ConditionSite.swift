/// A condition or an operand where it stands in a file.
struct ConditionSite {
  /// What stands there, read.
  enum Content {
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
  /// All conditions and operands of the course, file by file.
  var conditionSites: [ConditionSite] {
    parts.flatMap { part in
      part.root.all.compactMap { element -> ConditionSite? in
        let attribute = element.name == "value" ? "of" : "if"
        guard let text = element.rawValue(of: attribute), !text.collapsed.isEmpty else { return nil }
        let content: ConditionSite.Content
        do throws(ConditionError) {
          content =
            attribute == "of"
            ? .operand(try ConditionParser.operand(text)) : .condition(try ConditionParser.condition(text))
        } catch {
          content = .unreadable(error)
        }
        return ConditionSite(site: Site(part: part, element: element), attribute: attribute, content: content)
      }
    }
  }
}
