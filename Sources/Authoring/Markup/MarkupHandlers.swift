import CLibXML2

extension MarkupReader {
  /// Done once in a process: nothing that a file names is ever fetched, not even from the disk.
  static let prepareLibrary: Void = {
    xmlInitParser()
    xmlSetExternalEntityLoader { _, _, _ in nil }
  }()

  /// What libxml2 calls during a pass; no handler knows entities or reads a DTD.
  static var handlers: xmlSAXHandler {
    var handlers = xmlSAXHandler()
    handlers.initialized = XML_SAX2_MAGIC
    handlers.startElementNs = { context, name, prefix, uri, _, _, count, _, attributes in
      guard let reader = reader(context), let name else { return }
      let isForeign = uri.map { String(cString: $0) != reader.namespace } ?? true
      reader.start(
        name: isForeign ? qualified(name, prefix) : String(cString: name), isForeign: isForeign,
        attributes: readAttributes(attributes, count: Int(count)))
    }
    handlers.endElementNs = { context, _, _, _ in reader(context)?.end() }
    handlers.characters = { context, text, count in
      reader(context)?.text(UnsafeBufferPointer(start: text, count: Int(count)))
    }
    handlers.ignorableWhitespace = handlers.characters
    handlers.cdataBlock = handlers.characters
    handlers.comment = { context, _ in reader(context)?.heard() }
    handlers.processingInstruction = { context, _, _ in reader(context)?.heard() }
    handlers.internalSubset = { context, _, _, _ in reader(context)?.doctype() }
    handlers.serror = formFault
    return handlers
  }

  /// Called for every fault of form; the reader is found through the parser, for the plug changes the context.
  static let formFault: xmlStructuredErrorFunc = { _, error in
    guard let error, error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue,
      let parser = error.pointee.ctxt?.assumingMemoryBound(to: xmlParserCtxt.self)
    else { return }
    reader(parser.pointee._private)?.malformed(number: Int(error.pointee.code))
  }
}

private func reader(_ context: UnsafeMutableRawPointer?) -> MarkupReader? {
  context.map { Unmanaged<MarkupReader>.fromOpaque($0).takeUnretainedValue() }
}

private func qualified(_ name: UnsafePointer<xmlChar>, _ prefix: UnsafePointer<xmlChar>?) -> String {
  (prefix.map { String(cString: $0) + ":" } ?? "") + String(cString: name)
}

/// Five pointers an attribute: name, prefix, namespace, and the value's start and end.
private func readAttributes(
  _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
) -> [Attribute] {
  guard let attributes else { return [] }
  return (0..<count).compactMap { index in
    let parts = attributes + index * 5
    guard let name = parts[0], let start = parts[3], let end = parts[4] else { return nil }
    let value = UnsafeBufferPointer(start: start, count: end - start)
    return Attribute(name: qualified(name, parts[1]), value: attributeValue(value))
  }
}

/// A value as the author meant it: without replacing entities, libxml2 writes every `&` in a value as `&#38;`, and nothing
/// else in that way.
private func attributeValue(_ bytes: UnsafeBufferPointer<xmlChar>) -> String {
  let value = String(decoding: bytes, as: UTF8.self)
  return bytes.contains(UInt8(ascii: "&")) ? value.replacing("&#38;", with: "&") : value
}
