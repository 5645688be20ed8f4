/// Writes a translation as XLIFF 2.1, the same bytes every time.
struct XLIFFWriter {
  private var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  /// The file of a translation; there must be at least one entry.
  static func bytes(
    _ entries: [Reconciliation.Entry], original: String, from sourceLanguage: String, into language: String
  ) -> [UInt8] {
    var writer = XLIFFWriter()
    let languages: [(String, String?)] = [("srcLang", sourceLanguage), ("trgLang", language)]
    writer.line(0, tag("xliff", [("xmlns", XLIFFGrammar.namespace), ("version", "2.1")] + languages))
    writer.line(1, tag("file", [("id", fileID(original)), ("original", original), ("canResegment", "no")]))
    for entry in entries { writer.write(entry) }
    writer.line(1, "</file>")
    writer.line(0, "</xliff>")
    return Array(writer.text.utf8)
  }

  /// The file's name without its ending, in the characters of a name token.
  private static func fileID(_ path: String) -> String {
    let name = path.split(separator: "/").last.map { $0.hasSuffix(".xml") ? $0.dropLast(4) : $0 } ?? ""
    let id = String(name.unicodeScalars.map { isNameToken(String($0)) ? Character($0) : "_" })
    return id.isEmpty ? "_" : id
  }

  private mutating func line(_ depth: Int, _ line: String) {
    text += String(repeating: "  ", count: depth) + line + "\n"
  }

  private mutating func write(_ entry: Reconciliation.Entry) {
    let unit = entry.unit
    let data = OriginalData(unit.codes)
    let needsWork = entry.isStale || entry.targetFault != nil
    let state = needsWork ? Translation.State.initial : entry.state
    line(2, Self.tag("unit", [("id", unit.id), ("xml:space", unit.isPreformatted ? "preserve" : nil)]))
    writeNotes(of: entry)
    if !data.texts.isEmpty {
      line(3, "<originalData>")
      for text in data.texts { line(4, "\(Self.tag("data", [("id", data.id(of: text))]))\(escaped(text))</data>") }
      line(3, "</originalData>")
    }
    let subState = needsWork ? Translation.staleState : nil
    line(3, Self.tag("segment", [("state", state.rawValue), ("subState", subState)]))
    line(4, "<source>\(Self.content(unit.source, unit.codes, data))</source>")
    if let target = entry.target { line(4, "<target>\(Self.content(target, unit.codes, data))</target>") }
    line(3, "</segment>")
    line(2, "</unit>")
  }

  private mutating func writeNotes(of entry: Reconciliation.Entry) {
    var notes = [Translation.Note(category: Translation.contextCategory, text: entry.unit.context)]
    if let earlier = entry.earlierSource { notes.append(.init(category: Translation.earlierCategory, text: earlier)) }
    notes += entry.found?.notes ?? []
    line(3, "<notes>")
    for note in notes { line(4, "\(Self.tag("note", [("category", note.category)]))\(escaped(note.text))</note>") }
    line(3, "</notes>")
  }

  private static func content(_ content: TranslationContent, _ codes: [InlineCode], _ data: OriginalData) -> String {
    content.pieces.map { piece in
      switch piece {
      case .text(let text): escaped(text)
      case .close: "</pc>"
      case .open(let id), .placeholder(let id): codes.first { $0.id == id }.map { tag(of: $0, data) } ?? ""
      }
    }.joined()
  }

  private static func tag(of code: InlineCode, _ data: OriginalData) -> String {
    var attributes: [(String, String?)] = [("id", code.id), ("canCopy", "no"), ("canDelete", "no")]
    attributes.append((code.end == nil ? "dataRef" : "dataRefStart", data.id(of: code.start)))
    attributes.append(("dataRefEnd", code.end.flatMap(data.id)))
    attributes.append(("type", code.name == "strong" ? "fmt" : "other"))
    attributes.append(("subType", code.name == "strong" ? "xlf:b" : "kyndig:\(code.name)"))
    return tag(code.end == nil ? "ph" : "pc", attributes, isEmpty: code.end == nil)
  }

  private static func tag(_ name: String, _ attributes: [(String, String?)], isEmpty: Bool = false) -> String {
    let written = attributes.map { name, value in value.map { " \(name)=\"\(escaped(attribute: $0))\"" } ?? "" }
    return "<\(name)\(written.joined())\(isEmpty ? "/" : "")>"
  }
}

/// The tags that the inline markup of a unit stands for, each text once.
private struct OriginalData {
  private(set) var texts: [String] = []

  init(_ codes: [InlineCode]) {
    for text in codes.flatMap({ [$0.start, $0.end].compactMap(\.self) }) where !texts.contains(text) {
      texts.append(text)
    }
  }

  func id(of text: String) -> String? { texts.firstIndex(of: text).map { "d\($0 + 1)" } }
}
