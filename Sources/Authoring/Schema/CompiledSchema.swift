import CLibXML2

/// `course.xsd` as libxml2 holds it: the norm for what may stand where.
///
/// Sendable, for libxml2 only reads a schema once it is compiled; what a validation changes is in a context of its own.
final class CompiledSchema: @unchecked Sendable {
  fileprivate let schema: xmlSchemaPtr

  init() {
    MarkupReader.prepareLibrary
    let bytes = PackageResources.course_xsd
    let compiled = bytes.withUnsafeBytes { buffer -> xmlSchemaPtr? in
      let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      guard let parser = xmlSchemaNewMemParserCtxt(start, Int32(buffer.count)) else { return nil }
      defer { xmlSchemaFreeParserCtxt(parser) }
      return xmlSchemaParse(parser)
    }
    guard let compiled else { preconditionFailure("course.xsd is not a schema") }
    schema = compiled
  }

  deinit { xmlSchemaFree(schema) }
}

/// The schema plugged into a parser for one pass.
struct Validation {
  private let context: xmlSchemaValidCtxtPtr
  private let plug: xmlSchemaSAXPlugPtr

  init(schema: CompiledSchema, parser: xmlParserCtxtPtr, context reader: UnsafeMutableRawPointer) {
    guard let context = xmlSchemaNewValidCtxt(schema.schema) else {
      preconditionFailure("libxml2 has no memory for a validator")
    }
    self.context = context
    xmlSchemaSetValidStructuredErrors(
      context,
      { context, error in
        guard let context, let error else { return }
        Unmanaged<MarkupReader>.fromOpaque(context).takeUnretainedValue().refuse(number: Int(error.pointee.code))
      }, reader)
    guard let plug = xmlSchemaSAXPlug(context, &parser.pointee.sax, &parser.pointee.userData) else {
      preconditionFailure("libxml2 cannot validate while it parses")
    }
    self.plug = plug
  }

  func end() {
    xmlSchemaSAXUnplug(plug)
    xmlSchemaFreeValidCtxt(context)
  }
}
