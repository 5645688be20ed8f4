import Courseware
import TerminalUI

/// What an inspector may ask about the training, and what the leader has to show.
struct Inspection: Stage {
  private var picking: Picking
  private var notice: String?

  init(_ context: Context) { picking = Picking(of: Self.rows(context).count) }

  /// Something she has, and where it leads.
  private struct Row {
    var title: String
    var detail: String
    var destination: Destination?
    var obstacle: Obstacle?
  }

  /// The row that leads here.
  static func row(_ context: Context) -> More.Row {
    More.Row(title: context.words.inspection.title, destination: .inspection)
  }

  private static func rows(_ context: Context) -> [Row] {
    guard let session = context.session else { return [] }
    let words = context.words
    var rows: [Row] = []
    for module in session.course.modules where module.isAboutInspections {
      guard let first = module.steps.first?.id else { continue }
      rows.append(
        Row(
          title: module.title, detail: Overview.detail(of: session.state(of: module), module, context),
          destination: .step(first), obstacle: session.obstacle(to: .step(first))))
    }
    for draft in session.documents {
      guard let task = (draft.pieces.first { !$0.isDone } ?? draft.pieces.first)?.task else { continue }
      rows.append(
        Row(
          title: draft.title, detail: draft.standing(words.inspection.drafts, words.formats),
          destination: .step(task.id), obstacle: session.obstacle(to: .step(task.id))))
    }
    if !session.certificates.isEmpty {
      rows.append(Row(title: words.overview.certificateRow, detail: "", destination: .certificate))
    } else if session.passed[session.course.id] != nil {
      rows.append(Row(title: words.overview.attestRow, detail: words.overview.ready, destination: .attestation))
    }
    return rows
  }

  func screen(_ context: Context) -> Screen {
    let words = context.words.inspection
    let rows = Self.rows(context)
    var body: [TerminalUI.Block] = [
      .heading(Text(words.title)), .paragraph(Text(words.asked)),
      .list(words.questions.map { Text($0) }, numbered: false),
    ]
    if rows.isEmpty {
      body.append(.paragraph(Text(words.nothing)))
    } else {
      body += [
        .paragraph(Text(words.have)),
        picking.options(rows.map { Text($0.title) }, details: rows.map(\.detail)),
      ]
    }
    if let notice { body.append(.paragraph(Text(notice, .strong))) }
    body.append(.paragraph(Text(closing(context))))
    var keys =
      rows.isEmpty
      ? [KeyHint("Enter", context.words.keys.back)]
      : context.words.keys.choosing(rows.count) + [
        KeyHint("Enter", words.open),
        KeyHint("←", context.words.keys.back),
      ]
    keys += [
      KeyHint("o", context.words.keys.overview),
      KeyHint("?", context.words.keys.help), KeyHint("q", context.words.keys.leave),
    ]
    return Screen(
      trail: [context.title, context.words.more.title, words.title], body: body, keys: keys,
      prompt: words.prompt)
  }

  private func closing(_ context: Context) -> String {
    let words = context.words.inspection
    guard let session = context.session, session.passed[session.course.id] != nil else { return words.showUnderWay }
    return session.certificates.isEmpty ? words.showPassed : words.showCertificate
  }

  mutating func update(_ key: Key, _ context: Context) -> Move {
    if picking.handle(key) {
      notice = nil
      return .stay
    }
    switch key {
    case .left, .backspace, .escape: return .go(.more)
    case .enter:
      let rows = Self.rows(context)
      guard rows.indices.contains(picking.focus), let session = context.session else { return .go(.more) }
      let row = rows[picking.focus]
      if let obstacle = row.obstacle {
        notice = context.words.overview.closed(context.words.obstacles.text(obstacle, session))
      } else if let destination = row.destination {
        return .go(destination)
      }
    default: break
    }
    return .stay
  }
}
