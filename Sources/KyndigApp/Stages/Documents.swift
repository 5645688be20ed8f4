import Courseware
import TerminalUI

/// The business's own documents, how far each has come, and how to get them out of the program.
struct Documents: Stage {
  private var picking: Picking
  private var notice: String?

  init(_ context: Context) { picking = Picking(of: context.documents?.documents.count ?? 0) }

  func screen(_ context: Context) -> Screen {
    let words = context.words
    guard let documents = context.documents else { return Screen(trail: [], body: []) }
    let lead = documents.scope == .unit ? words.documents.leadOfUnit : words.documents.lead
    var body: [TerminalUI.Block] = [
      .heading(Text(words.documents.title)),
      .paragraph(Text(documents.documents.isEmpty ? words.documents.none : lead)),
    ]
    if !documents.documents.isEmpty {
      body.append(
        picking.options(
          documents.documents.map { Text($0.title) }, details: documents.documents.map { detail(of: $0, words) }))
    }
    if let notice { body.append(.paragraph(Text(notice, .strong))) }
    if !documents.hidden.isEmpty {
      body.append(.paragraph(Text(words.documents.hidden(documents.hidden.map(\.title)))))
    }
    body.append(.paragraph(Text(words.documents.export)))
    return Screen(
      trail: [context.title, words.more.title, words.documents.title], body: body,
      keys: words.keys.choosing(picking.count)
        + (picking.count > 0 ? [KeyHint("Enter", words.documents.open)] : []) + [
          KeyHint("←", words.keys.back, essential: picking.count == 0), KeyHint("o", words.keys.overview),
          KeyHint("?", words.keys.help), KeyHint("q", words.keys.leave),
        ], prompt: words.documents.prompt)
  }

  private func detail(of document: AssembledDocument, _ words: Phrases) -> String {
    let missing = document.state == .empty ? 0 : document.pieces.reduce(0) { $0 + $1.missing.count }
    let lacking = document.pieces.reduce(0) { $0 + $1.shortcomings.count }
    let advice = document.pieces.reduce(0) { $0 + $1.advice.count }
    return
      ([words.documents.state(document.state)] + (missing > 0 ? [words.documents.missing(missing)] : [])
      + (lacking > 0 ? [words.documents.lacking(lacking)] : []) + (advice > 0 ? [words.documents.advice(advice)] : []))
      .joined(separator: ", ")
  }

  mutating func update(_ key: Key, _ context: Context) -> Move {
    if picking.handle(key) {
      notice = nil
      return .stay
    }
    switch key {
    case .left, .backspace, .escape: return .go(.more)
    case .enter: return open(context)
    default: return .stay
    }
  }

  /// Goes to the first piece that is not finished, else to the first.
  private mutating func open(_ context: Context) -> Move {
    guard let session = context.session, let documents = context.documents?.documents,
      documents.indices.contains(picking.focus)
    else { return .stay }
    let pieces = documents[picking.focus].pieces
    guard let piece = pieces.first(where: { !$0.isDone }) ?? pieces.first else { return .stay }
    let module = session.course.module(having: piece.task.id)
    if let first = module.flatMap(session.prerequisite) {
      notice = context.words.documents.closed(first.title)
      return .stay
    }
    return .go(.step(piece.task.id))
  }
}

extension Context {
  /// The business's own documents, as they stand.
  fileprivate var documents: BusinessDocuments? { session?.documents(in: course) }
}
