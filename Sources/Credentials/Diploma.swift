/// The diploma: a page to print, with the token inside it for a machine to check.
///
/// The verifier draws it anew from the token and compares the bytes, so a layout never changes; a new look is a new
/// number.
struct Diploma {
  enum Layout: Int, CaseIterable {
    /// Layout 1: A4, bokmål, for documentation that a leader issues herself.
    case first = 1

    static let current = Layout.first
  }

  let credential: Credential
  let token: String

  static let opening = #"<openbadges:credential verify=""#
  static let closing = #""/>"#
  static let layoutOpening = #"<kyndig:diploma xmlns:kyndig="urn:kyndig:diploma" layout=""#

  /// The bytes of the `.svg` file.
  func svg(layout: Layout) -> [UInt8] {
    var drawing = Drawing()
    drawing.raw(#"<?xml version="1.0" encoding="UTF-8"?>"#)
    drawing.raw(
      #"<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0" "#
        + #"width="210mm" height="297mm" viewBox="0 0 2100 2970" xml:lang="nb">"#)
    // Open Badges 3.0 § 5.3.2.1: directly after the svg tag, in the attribute `verify`.
    drawing.raw(Self.opening + token + Self.closing)
    drawing.raw("<metadata>\(Self.layoutOpening)\(layout.rawValue)\(Self.closing)</metadata>")
    switch layout {
    case .first: FirstLayout(credential: credential).draw(on: &drawing)
    }
    drawing.raw("</svg>")
    return Array((drawing.lines.joined(separator: "\n") + "\n").utf8)
  }
}
