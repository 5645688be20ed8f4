import CLibXML2

extension MarkupReader {
  /// Says in our own terms what libxml2 stopped at; its numbers are stable, its texts are not.
  func malformed(number: Int) {
    let here = position
    switch number {
    case Int(XML_ERR_TAG_NAME_MISMATCH.rawValue): mismatchedEndTag(near: here)
    case Int(XML_ERR_DOCUMENT_EMPTY.rawValue):
      report(.notWellFormed(.empty), at: here..<here + 1)
    case Int(XML_ERR_DOCUMENT_END.rawValue), Int(XML_ERR_TAG_NOT_FINISHED.rawValue):
      documentEnd(at: here)
    case Int(XML_ERR_UNDECLARED_ENTITY.rawValue), Int(XML_WAR_UNDECLARED_ENTITY.rawValue):
      let start = lastIndex(of: "&", before: here) ?? here
      let name = bytes[min(start + 1, bytes.count)...].prefix { $0 != UInt8(ascii: ";") && $0 > 0x20 }
      report(
        .notWellFormed(.unknownEntity(name: String(decoding: name, as: UTF8.self))), at: start..<name.endIndex + 1)
    case Int(XML_ERR_ENTITYREF_SEMICOL_MISSING.rawValue):
      bareAmpersand(before: here)
    case Int(XML_ERR_NAME_REQUIRED.rawValue), Int(XML_ERR_ENTITYREF_NO_NAME.rawValue):
      nameRequired(at: here)
    case Int(XML_ERR_INVALID_HEX_CHARREF.rawValue), Int(XML_ERR_INVALID_DEC_CHARREF.rawValue),
      Int(XML_ERR_INVALID_CHARREF.rawValue), Int(XML_ERR_INVALID_CHAR.rawValue):
      let start = lastIndex(of: "&", before: here) ?? here
      report(.notWellFormed(.invalidCharacterReference), at: start..<max(start + 1, here))
    case Int(XML_ERR_LT_IN_ATTRIBUTE.rawValue):
      lessThanInAttribute(at: here)
    case Int(XML_ERR_ATTRIBUTE_NOT_STARTED.rawValue), Int(XML_ERR_ATTRIBUTE_NOT_FINISHED.rawValue),
      Int(XML_ERR_ATTRIBUTE_WITHOUT_VALUE.rawValue):
      report(.notWellFormed(.attributeValue), at: here..<here + 1)
    case Int(XML_ERR_ATTRIBUTE_REDEFINED.rawValue):
      report(.notWellFormed(.repeatedAttribute), at: here..<here + 1)
    case Int(XML_ERR_SPACE_REQUIRED.rawValue):
      report(.notWellFormed(.missingSpace), at: here..<here + 1)
    case Int(XML_ERR_MISPLACED_CDATA_END.rawValue):
      report(.notWellFormed(.closingBrackets), at: here..<here + 3)
    case Int(XML_ERR_RESERVED_XML_NAME.rawValue):
      report(.notWellFormed(.lateDeclaration), at: (lastIndex(of: "<", before: here) ?? here)..<here)
    case Int(XML_NS_ERR_UNDEFINED_NAMESPACE.rawValue):
      report(.notWellFormed(.undeclaredPrefix), at: here..<here + 1)
    case Int(XML_ERR_HYPHEN_IN_COMMENT.rawValue), Int(XML_ERR_COMMENT_NOT_FINISHED.rawValue):
      report(.notWellFormed(.comment), at: here..<here + 1)
    default:
      if here >= bytes.count {
        documentEnd(at: here)
      } else {
        report(.notWellFormed(.other(number: number)), at: here..<here + 1)
      }
    }
  }

  /// A name was wanted after `<` or `&`, or where an attribute begins.
  private func nameRequired(at here: Int) {
    if here > 0, bytes[here - 1] == UInt8(ascii: "&") { return bareAmpersand(before: here) }
    guard let sign = bytes[..<min(here + 1, bytes.count)].lastIndex(where: { $0 == 0x26 || $0 == 0x3C }),
      bytes[sign] == UInt8(ascii: "<")
    else { return bareAmpersand(before: here) }
    let next = sign + 1 < bytes.count ? bytes[sign + 1] : 0
    if next == UInt8(ascii: "/"), openElements.isEmpty {
      report(.notWellFormed(.afterTheEnd), at: sign..<sign + 2)
    } else if next > 0x3F {
      // The element has a name, so it is an attribute that has none.
      report(.notWellFormed(.attributeValue), at: here..<here + 1)
    } else {
      report(.notWellFormed(.bareLessThan), at: sign..<sign + 1)
    }
  }

  /// `<` in a value, or a value that was never closed: then a tag's end lies between the quote and the `<`.
  private func lessThanInAttribute(at here: Int) {
    let tag = bytes[..<min(here, bytes.count)]
    let isQuote: (UInt8) -> Bool = { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
    if let quote = tag.lastIndex(where: isQuote), tag[quote...].contains(UInt8(ascii: ">")) {
      report(.notWellFormed(.attributeValue), at: quote..<quote + 1)
    } else {
      report(.notWellFormed(.lessThanInAttribute), at: here..<here + 1)
    }
  }

  private func mismatchedEndTag(near here: Int) {
    var start = min(here, bytes.count) - 1
    while start > 0, !(bytes[start - 1] == UInt8(ascii: "<") && bytes[start] == UInt8(ascii: "/")) { start -= 1 }
    let name = bytes[min(start + 1, bytes.count)...].prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }
    let end = (bytes[name.endIndex...].firstIndex(of: UInt8(ascii: ">")) ?? name.endIndex - 1) + 1
    let found = String(decoding: name, as: UTF8.self)
    guard let open = openElements.last else {
      return report(.notWellFormed(.afterTheEnd), at: max(0, start - 1)..<end)
    }
    report(
      .notWellFormed(.mismatchedEndTag(found: found, expected: written(open))), at: max(0, start - 1)..<end,
      opening: open.tag)
  }

  private func documentEnd(at here: Int) {
    if isAfterRoot { return report(.notWellFormed(.afterTheEnd), at: here..<here + 1) }
    let open = openElements
    guard let last = open.last else { return report(.notWellFormed(.empty), at: here..<here + 1) }
    report(.notWellFormed(.unexpectedEnd(open: open.map(written))), at: bytes.count..<bytes.count, opening: last.tag)
  }

  private func bareAmpersand(before here: Int) {
    let start = lastIndex(of: "&", before: here + 1) ?? here
    report(.notWellFormed(.bareAmpersand), at: start..<start + 1)
  }

  private func lastIndex(of sign: Unicode.Scalar, before end: Int) -> Int? {
    bytes[..<min(end, bytes.count)].lastIndex(of: UInt8(ascii: sign))
  }

  /// The element's name as it stands in the file, with its prefix.
  private func written(_ element: Element) -> String {
    String(decoding: bytes[StartTag(bytes: bytes, range: element.tag).name], as: UTF8.self)
  }
}
