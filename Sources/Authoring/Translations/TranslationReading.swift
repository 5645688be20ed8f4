extension Translation {
  /// Reads an XLIFF 2.1 file; what it is a translation of is not known yet, and is looked at when it is put to use.
  public init(_ bytes: [UInt8]) throws(TranslationError) {
    guard bytes.count <= fileSizeLimit else { throw .tooLarge(bytes: bytes.count, limit: fileSizeLimit) }
    func position(_ range: Range<Int>) -> (line: Int, column: Int) {
      LineIndex(bytes).position(of: range.lowerBound, in: bytes)
    }
    let markup = Markup.read(bytes, namespace: XLIFFGrammar.namespace)
    if let fault = markup.fault {
      let place = position(fault.range)
      throw .unreadable(fault.problem, line: place.line, column: place.column)
    }
    guard let root = markup.root else { preconditionFailure("reading gives an element or a fault") }
    guard root.name.split(separator: ":").last == "xliff" else { throw .notXLIFF(root: root.name) }
    let version = root["version"] ?? ""
    if root.isForeign || !["2.0", "2.1"].contains(version) {
      if version.isEmpty { throw .notXLIFF(root: root.name) }
      throw .version(version)
    }
    do {
      try XLIFFConformance.check(root)
      try self.init(document: root, bytes: bytes)
    } catch {
      let place = position(error.tag)
      throw .invalid(error.fault, line: place.line, column: place.column)
    }
  }

  private init(document root: Element, bytes: [UInt8]) throws(XLIFFConformance.Violation) {
    let files = root.children("file")
    guard let file = files.first else { preconditionFailure("a document that conforms has a file") }
    if files.count > 1 { throw .init(fault: .severalFiles, tag: files[1].tag) }
    self.bytes = bytes
    sourceLanguage = root["srcLang"] ?? ""
    language = root["trgLang"]
    original = file["original"]
    var units: [Unit] = []
    for unit in file.descendants("unit") { units.append(try Unit(unit)) }
    self.units = units
  }
}

extension Translation.Unit {
  fileprivate init(_ unit: Element) throws(XLIFFConformance.Violation) {
    let sentences = unit.children.filter { $0.name == "segment" || $0.name == "ignorable" }
    guard sentences.count == 1, let segment = sentences.first, let source = segment.first("source") else {
      throw .init(fault: .resegmented(unit: unit["id"] ?? ""), tag: unit.tag)
    }
    var data: [String: String] = [:]
    for element in unit.first("originalData")?.children("data") ?? [] {
      data[element["id"] ?? ""] = TranslationContent(xliff: element).text
    }
    id = unit["id"] ?? ""
    tag = unit.tag
    self.source = TranslationContent(xliff: source)
    codes = source.codes(data)
    target = segment.first("target").map(TranslationContent.init).flatMap { $0.isBlank ? nil : $0 }
    state = segment["state"].flatMap(Translation.State.init) ?? .initial
    isMarkedStale = state == .initial && segment["subState"] == Translation.staleState
    let notes = (unit.first("notes")?.children("note") ?? []).map {
      Translation.Note(category: $0["category"], text: $0.rawText)
    }
    earlierSource = notes.first { $0.category == Translation.earlierCategory }?.text
    self.notes = notes.filter {
      $0.category != Translation.earlierCategory && $0.category != Translation.contextCategory
    }
  }
}

extension TranslationContent {
  /// The content of a `source`, `target` or `data`; annotations of other programs are seen through.
  fileprivate init(xliff element: Element) {
    self.init()
    append(contentsOf: element)
  }

  private mutating func append(contentsOf element: Element) {
    for node in element.content {
      switch node {
      case .text(let text, _): append(.text(text))
      case .element(let child): append(child)
      }
    }
  }

  private mutating func append(_ element: Element) {
    let id = element["id"] ?? ""
    switch element.name {
    case "pc":
      append(.open(id))
      append(contentsOf: element)
      append(.close(id))
    case "sc": append(.open(id))
    case "ec": append(.close(element["startRef"] ?? id))
    case "ph": append(.placeholder(id))
    // A character that XML cannot hold; a course cannot hold it either.
    case "cp": append(.text("\u{FFFD}"))
    default: append(contentsOf: element)
    }
  }
}

extension Element {
  /// The inline markup of a source, with what it stands for.
  fileprivate func codes(_ data: [String: String]) -> [InlineCode] {
    let ends = descendants("ec")
    return all.dropFirst().compactMap { code in
      guard let id = code["id"] else { return nil }
      func text(_ reference: String?) -> String { reference.flatMap { data[$0] } ?? "" }
      switch code.name {
      case "pc": return InlineCode(id: id, start: text(code["dataRefStart"]), end: text(code["dataRefEnd"]))
      case "ph": return InlineCode(id: id, start: text(code["dataRef"]), end: nil)
      case "sc":
        let end = ends.first { $0["startRef"] == id }
        return InlineCode(id: id, start: text(code["dataRef"]), end: text(end?["dataRef"]))
      default: return nil
      }
    }
  }
}
