import Courseware

/// The documents as Markdown (CommonMark, with the tables of GitHub's), where nothing that was written becomes markup.
struct DocumentMarkdown: Sendable {
  let export: DocumentExport
  private var words: DraftsPhrases { export.words }

  init(_ export: DocumentExport) { self.export = export }

  /// The text of the file.
  var document: String {
    var blocks = ["# " + export.title.markdownLine] + export.lead.map(\.markdown)
    blocks.append(table([words.document, words.status, words.lastSaved], export.contents))
    for document in export.written {
      blocks += ["## " + document.title.markdownLine, export.status(of: document).markdown]
      if document.isDrafted { blocks.append(blanks([words.date, words.ownerRole, words.nextReview])) }
      for piece in document.pieces where piece.isWorthTelling { blocks += self.blocks(of: piece, in: document) }
      if document.isDrafted {
        blocks += ["**\(words.participants)**", blanks([words.role, words.date, words.signature])]
      }
    }
    if !export.documents.hidden.isEmpty {
      blocks += ["## " + words.hidden, words.hiddenWhy.markdown]
      for document in export.documents.hidden {
        blocks.append("### " + document.title.markdownLine)
        for piece in document.pieces { blocks += self.blocks(of: piece, in: document) }
      }
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func blocks(of piece: DocumentPiece, in document: AssembledDocument) -> [String] {
    var blocks: [String] = []
    if piece.task.title != document.title { blocks.append("### " + piece.task.title.markdownLine) }
    if let existing = piece.existing {
      if document.state != .existing { blocks.append(words.existing.markdown) }
      blocks.append(export.facts(about: existing).map { "- **\($0.markdownLine):** \($1.markdownCell)" }.joined("\n"))
      blocks += ["**\(words.answers)**", table([words.question, words.answer], export.answers(piece, existing))]
      if !piece.parts.isEmpty { blocks.append("**\(words.draftedBefore)**") }
    }
    blocks += piece.parts.flatMap(self.blocks)
    for (lead, points) in export.remarks(on: piece) {
      blocks += ["**\(lead)**", points.map { "- " + $0.markdownLine }.joined("\n")]
    }
    return blocks
  }

  private func blocks(of part: DocumentPart) -> [String] {
    switch part {
    case .text(let label, let text): ["**\(label.markdownLine)**", text.markdown]
    case .rows(let label, let columns, let rows): ["**\(label.markdownLine)**", table(columns, rows)]
    }
  }

  private func table(_ columns: [String], _ rows: [[String]]) -> String {
    let lines =
      [columns.map(\.markdownCell), columns.map { _ in "---" }] + rows.map { $0.map(\.markdownCell) }
    return lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined("\n")
  }

  private func blanks(_ labels: [String]) -> String { table(labels, [labels.map { _ in "" }]) }
}

extension [String] {
  fileprivate func joined(_ separator: String) -> String { joined(separator: separator) }
}

extension String {
  /// A cell of a table: one line, line breaks written as HTML has them, for a table has no other way.
  var markdownCell: String { ownLines.map { $0.trimmedEnds.escapedInline }.joined(separator: "<br>") }

  /// One line of running text.
  var markdownLine: String {
    ownLines.map(\.trimmedEnds).filter { !$0.isEmpty }.joined(separator: " ").escapedInline.escapedStart
  }

  /// Paragraphs: an empty line parts them, and other line breaks are kept.
  var markdown: String {
    let paragraphs = ownLines.map(\.trimmedEnds).split(separator: "")
    return paragraphs.map { lines in lines.map { $0.escapedInline.escapedStart }.joined(separator: "\\\n") }
      .joined(separator: "\n\n")
  }

  private var trimmedEnds: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  /// What would be markup anywhere in a line, with the mark before it that makes it a character.
  private var escapedInline: String {
    unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "$", "{", "}": escaped += "\\\(scalar)"
      case "\t": escaped += " "
      case _ where scalar.properties.generalCategory == .control: escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }

  /// What would make a line a heading, a list or a rule.
  private var escapedStart: String {
    guard let first else { return self }
    if "#+-=:".contains(first) { return "\\" + self }
    let digits = prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let mark = dropFirst(digits.count).first, ".)".contains(mark) else { return self }
    return digits + "\\" + dropFirst(digits.count)
  }
}
