import Courseware
import TerminalUI

/// A term explained, and where else in the module it is used.
struct TermPanel {
  private let term: Term
  private let number: Int
  private let count: Int
  /// The pages of the module that use the term, by their places in it counted from 1.
  private let pages: [(place: Int, page: Page)]
  /// The page that the term stands on.
  private let current: String?

  /// The panel of one of the terms on the screen; `number` counts from 0, and begins again after the last.
  init?(_ number: Int, of ids: [String], on page: String?, _ context: Context) {
    guard !ids.isEmpty else { return nil }
    let id = ids[number % ids.count]
    guard let term = context.course.glossary[id] else { return nil }
    self.term = term
    self.number = number % ids.count + 1
    count = ids.count
    current = page
    let course = context.session?.course ?? context.course
    let steps = page.flatMap(course.module(having:))?.steps ?? []
    pages = steps.enumerated().compactMap { index, step in
      guard case .page(let page) = step, Prose.terms(of: page.blocks, context).contains(id) else { return nil }
      return (index + 1, page)
    }
  }

  /// The next page that uses the term, the first one after the last; nil where it is used on this page alone.
  var next: (place: Int, page: Page)? {
    let here = pages.first { $0.page.id == current }?.place ?? 0
    let others = pages.filter { $0.page.id != current }
    return others.first { $0.place > here } ?? others.first
  }

  /// Opens the panel over a screen.
  func open(over screen: inout Screen, _ words: Phrases) {
    var body: [TerminalUI.Block] = [.heading(Text(term.word)), .paragraph(Text(term.explanation))]
    if next != nil {
      body.append(.paragraph(Text(words.reading.usedOn(words.formats.list(pages.map { String($0.place) })), .dim)))
    }
    let onward = next.map { next in
      [KeyHint("Esc", words.keys.close, essential: true), KeyHint("Enter", words.reading.goToPage(next.place))]
    }
    screen.open(
      Panel(title: words.reading.term(number, count), body: body),
      (count > 1 ? [KeyHint("Tab", words.keys.nextTerm, essential: true)] : [])
        + (onward ?? [KeyHint("Enter", words.keys.close)]) + [KeyHint("q", words.keys.leave)],
      words.reading.termPrompt(next?.place, count > 1))
  }
}

extension Prose {
  /// The terms that blocks use, by id.
  static func terms(of blocks: [Courseware.Block], _ context: Context) -> [String] {
    var prose = Prose(context)
    _ = prose.blocks(blocks)
    return prose.terms
  }
}
