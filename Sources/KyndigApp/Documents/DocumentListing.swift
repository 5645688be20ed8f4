import Courseware

extension DocumentExport {
  /// The documents as a list to read in the terminal: how far each has come, and what is missing.
  var listing: String {
    var lines = [title]
    if documents.scope == .unit { lines += [words.unit] }
    lines.append("")
    for document in documents.documents { lines += self.lines(of: document) }
    if !documents.hidden.isEmpty {
      lines += ["", words.hidden + ":"]
      for document in documents.hidden { lines += self.lines(of: document) }
      lines.append(words.hiddenWhy)
    }
    return lines.map(\.escaped).joined(separator: "\n")
  }

  private func lines(of document: AssembledDocument) -> [String] {
    let savedAt = document.savedAt.map { ", " + words.lastSaved.lowercased() + " " + words.formats.text($0, now: now) }
    var lines = ["  \(document.title): \(words.state(document.state))\(savedAt ?? "")"]
    for piece in document.pieces where document.state != .empty {
      if let existing = piece.existing {
        lines.append("    " + facts(about: existing).map { "\($0.lowercased()): \($1)" }.joined(separator: ", "))
      }
      for (lead, points) in remarks(on: piece) {
        lines.append("    \(lead):")
        lines += points.map { "      - \($0)" }
      }
    }
    return lines
  }
}
