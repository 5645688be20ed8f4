/// A part of a document as it is read: a text under its label, or a table of rows.
public enum DocumentPart: Sendable, Equatable {
  case text(label: String, String)
  /// `label` is what one row is; a row has a text for each column, empty where nothing was written.
  case rows(label: String, columns: [String], rows: [[String]])
}

extension Task {
  /// What is written in a draft, in the task's order: fields and rows with nothing written are left out.
  ///
  /// A text whose field the task no longer has comes last, under the field's name: it is the business's own.
  public func parts(of draft: Draft) -> [DocumentPart] {
    func text(_ id: String) -> String {
      let text = draft.texts[id] ?? ""
      return text.allSatisfy(\.isWhitespace) ? "" : text
    }
    let own = parts.compactMap { part -> DocumentPart? in
      switch part {
      case .field(let field):
        let text = text(field.id)
        return text.isEmpty ? nil : .text(label: field.label, text)
      case .rows(let rows):
        let written = (1...max(1, rows.count.upperBound)).map { number in
          rows.fields.map { text("\(rows.id).\(number).\($0.id)") }
        }.filter { row in row.contains { !$0.isEmpty } }
        return written.isEmpty ? nil : .rows(label: rows.label, columns: rows.fields.map(\.label), rows: written)
      }
    }
    let known = Set(fields.map(\.id))
    let others = draft.texts.keys.filter { !known.contains($0) && !text($0).isEmpty }.sorted()
    return own + others.map { .text(label: $0, text($0)) }
  }
}
