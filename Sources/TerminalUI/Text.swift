/// A sentence or more, in runs of one style each.
///
/// A string literal is a plain text, and styles go in by interpolation: `"Svar \("nå", .strong)."`.
public struct Text: Sendable, Equatable {
  /// A stretch of one style.
  public struct Run: Sendable, Equatable {
    /// The characters.
    public var string: String
    /// Their style.
    public var style: Style

    /// Creates a run.
    public init(_ string: String, _ style: Style = .plain) {
      self.string = string
      self.style = style
    }
  }

  /// The runs in reading order.
  public var runs: [Run]

  /// Creates a text of one run.
  public init(_ string: String, _ style: Style = .plain) {
    runs = string.isEmpty ? [] : [Run(string, style)]
  }

  /// Creates a text from runs.
  public init(runs: [Run]) { self.runs = runs }

  /// The characters without their styles.
  public var string: String { runs.reduce(into: "") { $0 += $1.string } }

  /// Whether there is nothing to read.
  public var isEmpty: Bool { runs.allSatisfy(\.string.isEmpty) }

  /// Joins two texts, each keeping its styles.
  public static func + (left: Text, right: Text) -> Text { Text(runs: left.runs + right.runs) }

  /// Appends a text.
  public static func += (left: inout Text, right: Text) { left.runs += right.runs }

  /// The same text where plain runs have another style.
  func plain(as style: Style) -> Text {
    Text(runs: runs.map { $0.style == .plain ? Run($0.string, style) : $0 })
  }
}

extension [Text] {
  /// The texts in one, with a plain separator between each two.
  public func joined(separator: String) -> Text {
    var joined = Text("")
    for (index, text) in enumerated() {
      if index > 0 { joined += Text(separator) }
      joined += text
    }
    return joined
  }
}

extension Text: ExpressibleByStringInterpolation {
  /// Gathers the pieces of an interpolated text.
  public struct StringInterpolation: StringInterpolationProtocol {
    var text = Text("")

    /// Starts with nothing.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Appends plain characters.
    public mutating func appendLiteral(_ literal: String) { text += Text(literal) }

    /// Appends a text with its own styles.
    public mutating func appendInterpolation(_ other: Text) { text += other }

    /// Appends a value in a style.
    public mutating func appendInterpolation(_ value: some CustomStringConvertible, _ style: Style = .plain) {
      text += Text(value.description, style)
    }
  }

  /// Creates a plain text.
  public init(stringLiteral value: String) { self.init(value) }

  /// Creates a text from interpolated pieces.
  public init(stringInterpolation: StringInterpolation) { self = stringInterpolation.text }
}
