/// Inline markup of a unit's source, which a translator may move and neither change, copy nor remove.
struct InlineCode: Sendable, Equatable {
  /// Its name in the unit: 1, 2, 3 in the order of the source.
  var id: String
  /// The element's name in the course language; empty where another program's file does not tell.
  var name: String
  /// The tag as text.
  var start: String
  /// The end tag as text; nil for an element of one tag.
  var end: String?

  /// The code that stands for an element.
  init(_ element: Element, id: String) {
    self.id = id
    name = element.name
    let attributes = element.attributes.map { " \($0.name)=\"\(escaped(attribute: $0.value))\"" }.joined()
    if element.name == "value" {
      start = "<\(name)\(attributes)/>"
    } else {
      start = "<\(name)\(attributes)>"
      end = "</\(name)>"
    }
  }

  /// A code as a file has it.
  init(id: String, start: String, end: String?) {
    self.id = id
    name = ""
    self.start = start
    self.end = end
  }
}

/// What is wrong with the inline markup of a target.
public enum InlineFault: Sendable, Equatable {
  /// It is in the source, and not in the target; the tag as the course has it.
  case lost(String)
  /// It stands more than once in the target; the tag as the course has it.
  case duplicated(String)
  /// The source has nothing of this id.
  case invented(id: String)
  /// It begins without ending, ends without beginning, or stands in other markup.
  case tangled(id: String)
}

extension TranslationContent {
  /// The first thing wrong with it as a target of a source with these codes.
  func fault(_ codes: [InlineCode]) -> InlineFault? {
    var seen: Set<String> = []
    var open: String?
    for piece in pieces {
      switch piece {
      case .text: continue
      case .close(let id):
        guard open == id else { return .tangled(id: id) }
        open = nil
      case .open(let id), .placeholder(let id):
        let isPair = if case .open = piece { true } else { false }
        guard let code = codes.first(where: { $0.id == id }), (code.end != nil) == isPair else {
          return .invented(id: id)
        }
        guard seen.insert(id).inserted else { return .duplicated(code.start) }
        guard open == nil else { return .tangled(id: id) }
        if isPair { open = id }
      }
    }
    if let open { return .tangled(id: open) }
    return codes.first { !seen.contains($0.id) }.map { .lost($0.start) }
  }

  /// The same text with the ids of other codes; markup that has no like among them, or is not in order, is left out.
  func renamed(from old: [InlineCode], to new: [InlineCode]) -> TranslationContent {
    var pairs: [String: String] = [:]
    var placeholders: [String: String] = [:]
    var free = new
    for code in old {
      guard let index = free.firstIndex(where: { $0.start == code.start }) else { continue }
      let name = free.remove(at: index)
      if name.end == nil { placeholders[code.id] = name.id } else { pairs[code.id] = name.id }
    }
    var renamed = TranslationContent()
    var used: Set<String> = []
    var open: String?
    let closed = Set(pieces.compactMap { if case .close(let id) = $0 { id } else { nil } })
    for piece in pieces {
      switch piece {
      case .text: renamed.append(piece)
      case .close(let id):
        guard open == id, let name = pairs[id] else { continue }
        open = nil
        renamed.append(.close(name))
      case .open(let id):
        guard open == nil, closed.contains(id), let name = pairs[id], used.insert(name).inserted else { continue }
        open = id
        renamed.append(.open(name))
      case .placeholder(let id):
        guard open == nil, let name = placeholders[id], used.insert(name).inserted else { continue }
        renamed.append(.placeholder(name))
      }
    }
    return renamed
  }
}
