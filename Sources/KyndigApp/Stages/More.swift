import Courseware
import TerminalUI

/// What there is beside the course itself: a list that leads on.
struct More: Stage {
  private var picking: Picking

  /// Something to open, and what to say behind it.
  struct Row {
    var title: String
    var detail = ""
    var destination: Destination
  }

  /// Everything there is for this leader now.
  static func rows(_ context: Context) -> [Row] {
    var rows = [Planning.row(context)].compactMap(\.self) + [Inspection.row(context)]
    rows.append(Row(title: context.words.documents.title, destination: .documents))
    rows.append(Row(title: context.words.answers.title, destination: .answers()))
    let hidden = context.extraReading.reduce(0) { $0 + $1.pages.count }
    if hidden > 0 {
      let words = context.words.extra
      rows.append(Row(title: words.title, detail: words.count(hidden), destination: .extraReading))
    }
    if let remarks = context.session?.remarks, !remarks.isEmpty {
      let words = context.words.remarks
      rows.append(Row(title: words.own, detail: words.count(remarks.count), destination: .ownRemarks))
    }
    rows.append(Row(title: context.words.beginning.privacyTitle, destination: .whatIsStored))
    return rows
  }

  init(_ context: Context) { picking = Picking(of: Self.rows(context).count) }

  func screen(_ context: Context) -> Screen {
    let words = context.words
    let rows = Self.rows(context)
    return Screen(
      trail: [context.title, words.more.title],
      body: [
        .heading(Text(words.more.title)), .paragraph(Text(words.more.lead)),
        picking.options(rows.map { Text($0.title) }, details: rows.map(\.detail)),
      ],
      keys: words.keys.choosing(rows.count) + [
        KeyHint("Enter", words.more.open),
        KeyHint("←", words.keys.back), KeyHint("o", words.keys.overview), KeyHint("?", words.keys.help),
        KeyHint("q", words.keys.leave),
      ], prompt: words.more.prompt)
  }

  mutating func update(_ key: Key, _ context: Context) -> Move {
    let rows = Self.rows(context)
    switch key {
    case .left, .backspace, .escape: return .go(.overview)
    case .enter: return rows.indices.contains(picking.focus) ? .go(rows[picking.focus].destination) : .stay
    default: _ = picking.handle(key)
    }
    return .stay
  }
}

/// What is stored about her and who sees it, to read again.
struct WhatIsStored: Stage {
  func screen(_ context: Context) -> Screen {
    let words = context.words
    return Screen(
      trail: [context.title, words.more.title, words.beginning.privacyTitle],
      body: [.heading(Text(words.beginning.privacyTitle))] + Privacy.body(context),
      keys: [
        KeyHint("Enter", words.keys.back), KeyHint("o", words.keys.overview), KeyHint("?", words.keys.help),
        KeyHint("q", words.keys.leave),
      ], prompt: words.more.closePrompt)
  }

  func update(_ key: Key, _ context: Context) -> Move {
    [.enter, .left, .backspace, .escape].contains(key) ? .go(.more) : .stay
  }
}
