import Courseware
import Records
import TerminalUI

/// What helps after failed tries: what was missed and whom to ask, and then the pages that say it.
struct Advice: Stage {
  let assessment: String
  /// The attempt whose result asked for it; nil where the introduction did.
  let attempt: Int?
  private var picking: Picking
  private var showsPages = false

  init(assessment: String, attempt: Int?, _ context: Context) {
    self.assessment = assessment
    self.attempt = attempt
    picking = Picking(of: context.session?.guidance(for: assessment)?.pages.count ?? 0)
  }

  func screen(_ context: Context) -> Screen {
    guard let guidance = context.session?.guidance(for: assessment) else { return Screen(trail: [], body: []) }
    return showsPages ? pages(guidance, context) : overview(guidance, context)
  }

  private func overview(_ guidance: Guidance, _ context: Context) -> Screen {
    let words = context.words
    let body: [TerminalUI.Block] = [
      .heading(Text(words.guidance.title)), .paragraph(Text(words.guidance.objectives(guidance.failures))),
      .list(guidance.objectives.map { Text($0.text) }, numbered: false),
      .paragraph(Text(words.guidance.contact, .strong)), .indented([.paragraph(Text(contact(context)))]),
    ]
    let onward = guidance.pages.isEmpty ? words.keys.back : words.guidance.pages
    let keys = [KeyHint("Enter", onward), KeyHint("←", words.keys.back)] + Self.common(words)
    return context.assessmentScreen(
      assessment, body, keys, guidance.pages.isEmpty ? words.more.closePrompt : words.guidance.prompt)
  }

  private func pages(_ guidance: Guidance, _ context: Context) -> Screen {
    let words = context.words
    return context.assessmentScreen(
      assessment,
      [
        .heading(Text(words.guidance.pagesTitle)), .paragraph(Text(words.guidance.pagesLead)),
        picking.options(guidance.pages.map { Text($0.title) }),
      ],
      words.keys.choosing(picking.count) + [
        KeyHint("Enter", words.guidance.read), KeyHint("←", words.keys.back),
      ] + Self.common(words), words.guidance.pagesPrompt)
  }

  private static func common(_ words: Phrases) -> [KeyHint] {
    [KeyHint("o", words.keys.overview), KeyHint("?", words.keys.help), KeyHint("q", words.keys.leave)]
  }

  /// Whom the site says that she can ask; else who answers for the content.
  private func contact(_ context: Context) -> String {
    let responsible = (context.session?.course ?? context.course).responsible
    return context.policy?.contact(unit: context.leader?.unit)
      ?? context.words.guidance.responsible(responsible.name, responsible.contact)
  }

  mutating func update(_ key: Key, _ context: Context) -> Move {
    let pages = context.session?.guidance(for: assessment)?.pages ?? []
    switch key {
    case .enter where showsPages:
      return pages.indices.contains(picking.focus) ? .read(page: pages[picking.focus].id) : .stay
    case .enter where !pages.isEmpty: showsPages = true
    case .left, .backspace, .escape, .enter:
      guard showsPages else { return .go(attempt.map { .result(attempt: $0) } ?? .assessment(assessment)) }
      showsPages = false
    default: if showsPages { _ = picking.handle(key) }
    }
    return .stay
  }
}
