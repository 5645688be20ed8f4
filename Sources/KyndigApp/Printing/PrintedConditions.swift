import Courseware

extension CoursePrint {
  /// When something is there, and for an example business why it is; nothing where it always is.
  func condition(_ condition: Condition?, _ lead: String? = nil) -> HTML {
    guard let condition else { return HTML([]) }
    return HTML("p", .class("condition")) {
      pieces(conditionWords.sentence(lead ?? words.conditions.shownWhen, condition))
      if let business {
        " "
        pieces(conditionWords.reason(condition, for: business.profile))
      }
    }
  }

  /// Whom a stop is for: nobody who does not know.
  func stopping(_ condition: Condition) -> HTML {
    HTML("p", .class("condition")) {
      words.conditions.stopsWhen + " "
      pieces(conditionWords.pieces(condition))
      ". " + words.conditions.stopsOnlyKnown
    }
  }

  func pieces(_ pieces: [ConditionWords.Piece]) -> HTML {
    HTML(
      pieces.map { piece in
        switch piece {
        case .text(let text): HTML(text)
        case .question(let id, let text): link(.question, id, as: own(text))
        case .threshold(let id, let text): link(.threshold, id, as: HTML(text))
        case .derived(let id, let text): link(.derived, id, as: HTML(text))
        }
      })
  }
}
