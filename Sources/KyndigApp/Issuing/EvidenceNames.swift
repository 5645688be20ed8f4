import Courseware
import TerminalUI

/// What pages, items and checks are called by somebody who has not taken the course.
struct EvidenceNames {
  private let course: Course
  private let profile: BusinessProfile

  /// The most characters of a question that are told.
  private static let longest = 60

  init(_ session: Session) {
    course = session.course
    profile = session.profile
  }

  /// A page's title, the beginning of a question, or a check's title; the id of what is none of them.
  func name(of id: String) -> String {
    if course.test.id == id { return course.test.title }
    for module in course.modules {
      if module.check.id == id { return "\(module.title), \(module.check.title)" }
      for step in module.steps where step.id == id {
        switch step {
        case .page(let page): return page.title
        case .practice(let item): return question(item)
        case .scenario(let scenario): return scenario.title
        case .task(let task): return task.title
        case .question, .stop: return id
        }
      }
      for item in module.banks.flatMap(\.items) where item.id == id { return question(item) }
    }
    return id
  }

  private func question(_ item: Item) -> String {
    let text = plain(item.prompt)
    return text.count > Self.longest ? text.prefix(Self.longest) + "…" : text
  }

  /// What the paragraphs say, one after the other.
  private func plain(_ blocks: [Courseware.Block]) -> String {
    blocks.compactMap { block in
      guard case .paragraph(let inlines) = block else { return nil }
      return inlines.map { inline in
        switch inline {
        case .text(let string), .strong(let string), .term(_, let string): string
        case .value: "…"
        }
      }.joined()
    }.joined(separator: " ")
  }
}
