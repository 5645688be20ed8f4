import CLibXML2

/// One pass over a file with libxml2's push parser: builds elements with exact places, and validates on the way.
///
/// A class, since C holds on to it during the pass. It is made, used and dropped inside one call.
final class MarkupReader {
  /// How much may be fed without hearing anything: libxml2 takes quadratic time over a start tag of 200 000 attributes.
  static let markupLimit = 256 << 10
  static let depthLimit = 64
  static let elementLimit = 1_000_000
  static let textLimit = 4 << 20
  static let attributeLimit = 64 << 10

  let bytes: [UInt8]
  let namespace: String
  private var parser: xmlParserCtxtPtr?
  private var open: [OpenElement] = []
  private var root: Element?
  private var fault: Markup.Fault?
  private var violation: (offset: Int, number: Int)?
  private var elementCount = 0
  private var lastEvent = 0
  /// The end of the last tag, where the text after it begins.
  private var markupEnd = 0

  init(bytes: [UInt8], namespace: String) {
    self.bytes = bytes
    self.namespace = namespace
  }

  /// An element whose end tag has not come yet.
  struct OpenElement {
    var element: Element
    var text: [UInt8] = []
  }

  func read(validating schema: CompiledSchema?) -> Markup {
    Self.prepareLibrary
    var handlers = Self.handlers
    let context = Unmanaged.passUnretained(self).toOpaque()
    guard let parser = xmlCreatePushParserCtxt(&handlers, context, nil, 0, nil) else {
      preconditionFailure("libxml2 has no memory for a parser")
    }
    self.parser = parser
    defer {
      self.parser = nil
      xmlFreeParserCtxt(parser)
    }
    xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue))
    parser.pointee._private = context
    let validation = schema.map { Validation(schema: $0, parser: parser, context: context) }
    // The plug puts handlers of its own in place and leaves this one out; without it, faults of form are silent.
    parser.pointee.sax.pointee.serror = Self.formFault
    withExtendedLifetime(self) { feed(parser) }
    validation?.end()
    if fault == nil, parser.pointee.wellFormed == 0 || root == nil {
      report(.notWellFormed(.other(number: Int(parser.pointee.errNo))), at: bytes.count..<bytes.count)
    }
    return Markup(root: fault == nil ? root : nil, fault: fault, violation: violation)
  }

  private func feed(_ parser: xmlParserCtxtPtr) {
    let chunk = 16 << 10
    var fed = 0
    bytes.withUnsafeBytes { buffer in
      let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      while fed < bytes.count, fault == nil {
        let count = min(chunk, bytes.count - fed)
        xmlParseChunk(parser, start.map { $0 + fed }, Int32(count), 0)
        fed += count
        if fault == nil, fed - lastEvent > Self.markupLimit {
          report(.limit(.markup(Self.markupLimit)), at: markupEnd..<markupEnd + 1)
        }
      }
    }
    if fault == nil { xmlParseChunk(parser, nil, 0, 1) }
  }
}

extension MarkupReader {
  /// The byte the parser has come to.
  var position: Int { min(max(0, Int(xmlByteConsumed(parser))), bytes.count) }

  /// The elements that are open, outermost first.
  var openElements: [Element] { open.map(\.element) }

  /// Whether the root element has been closed.
  var isAfterRoot: Bool { open.isEmpty && root != nil }

  /// Keeps the first fault and stops.
  func report(_ problem: Problem, at range: Range<Int>, opening: Range<Int>? = nil) {
    guard fault == nil else { return }
    fault = Markup.Fault(problem: problem, range: range.clamped(to: 0..<bytes.count), opening: opening)
    if let parser { xmlStopParser(parser) }
  }

  /// Keeps the first refusal of the schema.
  func refuse(number: Int) {
    if violation == nil { violation = (open.last?.element.tag.lowerBound ?? 0, number) }
  }

  /// Something was heard: the parser is not stuck in one piece of markup.
  func heard() { lastEvent = position }

  func start(name: String, isForeign: Bool, attributes: [Attribute]) {
    guard fault == nil else { return }
    let end = (bytes[position...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1) + 1
    let start = bytes[..<end].lastIndex(of: UInt8(ascii: "<")) ?? 0
    flushText(until: start)
    heard()
    markupEnd = end
    elementCount += 1
    let tag = start..<end
    if open.count >= Self.depthLimit { return report(.limit(.depth(Self.depthLimit)), at: tag) }
    if elementCount > Self.elementLimit { return report(.limit(.elements(Self.elementLimit)), at: tag) }
    if attributes.contains(where: { $0.value.utf8.count > Self.attributeLimit }) {
      return report(.limit(.attribute(Self.attributeLimit)), at: tag)
    }
    let element = Element(
      name: name, isForeign: isForeign, attributes: attributes, content: [], tag: tag, extent: tag)
    open.append(OpenElement(element: element))
  }

  func end() {
    guard fault == nil, let tag = open.last?.element.tag else { return }
    let end = position
    // An element of one tag ends where its tag does; another has an end tag, and text may stand before it.
    if markupEnd != end || tag.upperBound != end {
      flushText(until: bytes[..<end].lastIndex(of: UInt8(ascii: "<")) ?? end)
    }
    heard()
    markupEnd = end
    var element = open.removeLast().element
    element.extent = tag.lowerBound..<end
    if open.isEmpty {
      root = element
    } else {
      open[open.count - 1].element.content.append(.element(element))
    }
  }

  func text(_ characters: UnsafeBufferPointer<UInt8>) {
    guard fault == nil, !open.isEmpty else { return }
    heard()
    open[open.count - 1].text += characters
    if open[open.count - 1].text.count > Self.textLimit {
      report(.limit(.text(Self.textLimit)), at: markupEnd..<markupEnd + 1)
    }
  }

  private func flushText(until end: Int) {
    guard let text = open.last?.text, !text.isEmpty else { return }
    open[open.count - 1].text.removeAll(keepingCapacity: true)
    let node = Node.text(String(decoding: text, as: UTF8.self), markupEnd..<max(markupEnd, end))
    open[open.count - 1].element.content.append(node)
  }

  func doctype() {
    let end = position
    let start = Array("<!DOCTYPE".utf8)
    let found = (0..<max(1, end)).last { bytes[$0...].starts(with: start) } ?? 0
    report(.doctype, at: found..<found + start.count)
  }
}
