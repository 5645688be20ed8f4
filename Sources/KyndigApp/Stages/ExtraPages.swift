import Courseware
import TerminalUI

/// What does not apply to this business, to read for whoever wants to: a list, and a page of it at a time.
///
/// Nothing is recorded, and nothing here counts.
struct ExtraPages: Stage {
  private var picking: Picking
  /// The place of the page that is open; nil is the list.
  private var open: Int?

  /// A page that is hidden, and the module it belongs to.
  private struct Row {
    var module: String
    var page: ExtraPage
  }

  init(_ context: Context) { picking = Picking(of: Self.rows(context).count) }

  private static func rows(_ context: Context) -> [Row] {
    context.extraReading.flatMap { module in module.pages.map { Row(module: module.title, page: $0) } }
  }

  private func page(_ context: Context) -> ExtraPage? {
    let rows = Self.rows(context)
    return open.flatMap { rows.indices.contains($0) ? rows[$0].page : nil }
  }

  func text(_ context: Context) -> [Courseware.Block] { page(context)?.page.blocks ?? [] }

  func object(_ context: Context) -> String? { page(context)?.page.id }

  func screen(_ context: Context) -> Screen {
    let rows = Self.rows(context)
    guard let open, rows.indices.contains(open) else { return list(rows, context) }
    return screen(of: rows[open], open + 1, rows.count, context)
  }

  private func list(_ rows: [Row], _ context: Context) -> Screen {
    let words = context.words
    let titles = rows.map { Text($0.page.isWhole ? $0.page.page.title : words.extra.part($0.page.page.title)) }
    return Screen(
      trail: [context.title, words.more.title, words.extra.title], fact: words.extra.count(rows.count),
      body: [
        .heading(Text(words.extra.title)), .paragraph(Text(rows.isEmpty ? words.extra.none : words.extra.lead)),
        picking.options(titles, details: rows.map(\.module)),
      ],
      keys: words.keys.choosing(rows.count) + [
        KeyHint("Enter", words.extra.read),
        KeyHint("←", words.keys.back), KeyHint("o", words.keys.overview), KeyHint("/", words.searching.key),
        KeyHint("?", words.keys.help), KeyHint("q", words.keys.leave),
      ], prompt: words.extra.listPrompt)
  }

  /// A page with why it is hidden; of a part each block says that for itself.
  private func screen(of row: Row, _ number: Int, _ count: Int, _ context: Context) -> Screen {
    let words = context.words
    let page = row.page.page
    let conditions = row.page.isWhole ? context.course.conditions(of: page.id) : []
    let prose = Prose.page(page.blocks, context, told: conditions)
    let reason =
      row.page.isWhole ? context.reason(for: row.page.conditions) : [.paragraph(Text(words.extra.partLead, .dim))]
    var keys = [KeyHint("Enter", words.keys.back)]
    if !prose.terms.isEmpty { keys.append(KeyHint("Tab", words.keys.terms)) }
    keys += [
      KeyHint("o", words.keys.overview), KeyHint("/", words.searching.key), KeyHint("?", words.keys.help),
      KeyHint("q", words.keys.leave),
    ]
    return Screen(
      trail: [context.title, row.module, words.extra.notCounted], fact: words.extra.place(number, count),
      body: [.heading(Text(page.title))] + reason + prose.body, keys: keys,
      prompt: words.extra.pagePrompt(!prose.terms.isEmpty))
  }

  mutating func update(_ key: Key, _ context: Context) -> Move {
    let isBack = [.left, .backspace, .escape].contains(key)
    if open != nil {
      if isBack || key == .enter { open = nil }
    } else if isBack {
      return .go(.more)
    } else if key == .enter {
      open = picking.count > 0 ? picking.focus : nil
    } else {
      _ = picking.handle(key)
    }
    return .stay
  }
}

extension Context {
  /// What tailoring has hidden from this leader.
  var extraReading: [ExtraReading] { session.map { course.extraReading(for: $0.profile) } ?? [] }
}
