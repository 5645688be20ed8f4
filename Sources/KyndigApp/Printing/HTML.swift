/// A piece of an HTML document, well-formed and escaped by construction: whatever is not an element is text.
///
/// Written as XML writes it, so that both a browser and an XML parser take it. The names of elements and attributes are
/// the program's own; nothing that was read can become one.
struct HTML: Sendable, Equatable, ExpressibleByStringLiteral {
  /// The piece as it is written.
  private(set) var source: String

  /// Text, escaped.
  init(_ text: String) { source = Self.escaped(text) }

  /// Text, escaped.
  init(stringLiteral text: String) { self.init(text) }

  /// Pieces, one after the other.
  init(_ pieces: [HTML]) { source = pieces.map(\.source).joined() }

  /// An element with what is in it.
  init(_ name: StaticString, _ attributes: Attribute?..., @HTMLBuilder content: () -> HTML) {
    source = Self.tag(name, attributes) + ">" + content().source + "</\(name)>" + (Self.isInline(name) ? "" : "\n")
  }

  private init(source: String) { self.source = source }

  /// An element that holds nothing.
  static func empty(_ name: StaticString, _ attributes: Attribute?...) -> HTML {
    HTML(source: tag(name, attributes) + "/>\n")
  }

  /// A whole document.
  static func document(_ root: HTML) -> String { "<!DOCTYPE html>\n" + root.source }

  private static func tag(_ name: StaticString, _ attributes: [Attribute?]) -> String {
    attributes.compactMap(\.self).reduce("<\(name)") { $0 + " \($1.name)=\"\(escaped($1.value))\"" }
  }

  /// Elements that stand in running text, where a line break would be a space.
  private static func isInline(_ name: StaticString) -> Bool {
    ["a", "b", "code", "em", "span", "strong"].contains("\(name)")
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\n", "\t": escaped.unicodeScalars.append(scalar)
      // XML has no way to write the other control characters, and two that are no characters at all.
      case _ where scalar.properties.generalCategory == .control || scalar == "\u{FFFE}" || scalar == "\u{FFFF}":
        escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }
}

/// An attribute of an element; the value is escaped where it is written.
struct Attribute: Sendable {
  /// The name.
  let name: StaticString
  /// The value, as it is meant.
  let value: String

  /// An attribute without a name of its own here.
  init(_ name: StaticString, _ value: String) {
    self.name = name
    self.value = value
  }

  static func id(_ value: String) -> Self { Attribute("id", value) }
  static func `class`(_ value: String) -> Self { Attribute("class", value) }
  static func href(_ value: String) -> Self { Attribute("href", value) }
  static func lang(_ value: String) -> Self { Attribute("lang", value) }
  /// Which cells a heading of a table is for.
  static let ofColumn = Attribute("scope", "col")
  static let ofRow = Attribute("scope", "row")
}

/// Lets pieces be written one after the other, with text as it is.
@resultBuilder
enum HTMLBuilder {
  static func buildExpression(_ piece: HTML) -> HTML { piece }
  static func buildExpression(_ pieces: [HTML]) -> HTML { HTML(pieces) }
  static func buildExpression(_ text: String) -> HTML { HTML(text) }
  static func buildBlock(_ pieces: HTML...) -> HTML { HTML(pieces) }
  static func buildOptional(_ piece: HTML?) -> HTML { piece ?? HTML([]) }
  static func buildEither(first piece: HTML) -> HTML { piece }
  static func buildEither(second piece: HTML) -> HTML { piece }
  static func buildArray(_ pieces: [HTML]) -> HTML { HTML(pieces) }
}
