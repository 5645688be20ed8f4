/// Writes an SVG page, in whole tenths of a millimetre; every call writes one line.
struct Drawing {
  enum Font: String {
    case serif = "Georgia, 'Times New Roman', serif"
    case sans = "Helvetica, Arial, sans-serif"
    case mono = "'Courier New', Courier, monospace"
  }

  /// How a line of text looks; sizes in tenths of a millimetre.
  struct Style {
    var font = Font.sans
    var size = 30
    var colour = Drawing.ink
    var anchor = "start"
    var isItalic = false
    var spacing = 0
  }

  static let ink = "#1b2a41"
  static let grey = "#5c6673"
  static let bronze = "#a08149"

  private(set) var lines: [String] = []

  mutating func raw(_ line: String) { lines.append(line) }

  mutating func text(_ content: String, x: Int, y: Int, _ style: Style) {
    var attributes = #"x="\#(x)" y="\#(y)" font-family="\#(style.font.rawValue)" font-size="\#(style.size)""#
    attributes += #" fill="\#(style.colour)""#
    if style.anchor != "start" { attributes += #" text-anchor="\#(style.anchor)""# }
    if style.isItalic { attributes += #" font-style="italic""# }
    if style.spacing > 0 { attributes += #" letter-spacing="\#(style.spacing)""# }
    lines.append("<text \(attributes)>\(Self.escaped(content))</text>")
  }

  mutating func rule(x: Int, y: Int, width: Int, colour: String = Drawing.bronze, weight: String = "2") {
    lines.append(#"<path d="M\#(x) \#(y)h\#(width)" stroke="\#(colour)" stroke-width="\#(weight)"/>"#)
  }

  mutating func frame(inset: Int, colour: String, weight: String) {
    let size = #"width="\#(2100 - 2 * inset)" height="\#(2970 - 2 * inset)""#
    lines.append(
      #"<rect x="\#(inset)" y="\#(inset)" \#(size) fill="none" stroke="\#(colour)" stroke-width="\#(weight)"/>"#)
  }

  /// Text as it may stand between tags: markup escaped, hidden characters replaced.
  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case _ where PlainText.isHidden(scalar): out += "\u{FFFD}"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
