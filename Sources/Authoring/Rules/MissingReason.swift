extension Rule {
  /// Every choice says why it is right or leads astray.
  static let missingReason = Rule(.missingReason, example: nil) { manuscript in
    manuscript.reasoned.filter { choice in
      !choice.element.isFaulty && choice.element.first("why").map { $0.content.isBlank } ?? true
    }.map { Finding(problem: .missingReason, place: $0.place) }
  }
}

extension [Node] {
  /// Whether there is neither text nor a value in it.
  fileprivate var isBlank: Bool {
    allSatisfy { node in
      switch node {
      case .text(let text, _): text.collapsed.isEmpty
      case .element: false
      }
    }
  }
}
