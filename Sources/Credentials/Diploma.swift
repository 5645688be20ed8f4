/// The diploma: a page to print, with the token inside it for a machine to check.
///
/// The verifier draws it anew from the token and compares the bytes, so a layout never changes; a new look is a new
/// number.
struct Diploma {
  enum Layout: Int, CaseIterable {
    /// Layout 1: A4, bokmål, for documentation that a leader issues herself.
    case first = 1
    /// Layout 2: A4, bokmål, for every kind of document.
    case bokmal = 2
    /// Layout 3: A4, nynorsk, for every kind of document.
    case nynorsk = 3
    /// Layout 4: A4, English, for every kind of document.
    case english = 4

    /// The layout in which a document of this kind is drawn today.
    init(of label: Certificate.Label, in language: DiplomaLanguage) {
      self =
        switch language {
        case .nb: label == .selfIssuedDocumentation ? .first : .bokmal
        case .nn: .nynorsk
        case .en: .english
        }
    }

    var language: DiplomaLanguage {
      switch self {
      case .first, .bokmal: .nb
      case .nynorsk: .nn
      case .english: .en
      }
    }
  }

  let credential: Credential
  let token: String
  var place: LogPlace?

  static let opening = #"<openbadges:credential verify=""#
  static let closing = #""/>"#
  static let layoutOpening = #"<kyndig:diploma xmlns:kyndig="urn:kyndig:diploma" layout=""#
  static let proofElement = "kyndig:proof"
  static let proofOpening = #"<kyndig:proof xmlns:kyndig="urn:kyndig:diploma" tlog-proof=""#

  /// The bytes of the `.svg` file.
  func svg(layout: Layout) -> [UInt8] {
    var drawing = Drawing()
    drawing.raw(#"<?xml version="1.0" encoding="UTF-8"?>"#)
    drawing.raw(
      #"<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0" "#
        + #"width="210mm" height="297mm" viewBox="0 0 2100 2970" xml:lang="\#(layout.language.rawValue)">"#)
    // Open Badges 3.0 § 5.3.2.1: directly after the svg tag, in the attribute `verify`.
    drawing.raw(Self.opening + token + Self.closing)
    drawing.raw("<metadata>\(Self.layoutOpening)\(layout.rawValue)\(Self.closing)</metadata>")
    switch layout {
    case .first: FirstLayout(credential: credential).draw(on: &drawing)
    case .bokmal, .nynorsk, .english:
      if let place {
        drawing.raw("<metadata>\(Self.proofOpening)\(Base64Text.encode(place.proof))\(Self.closing)</metadata>")
      }
      LaterLayout(credential: credential, place: place, language: layout.language).draw(on: &drawing)
    }
    drawing.raw("</svg>")
    return Array((drawing.lines.joined(separator: "\n") + "\n").utf8)
  }

  /// Whether the layout can be that of such a document: the first says that the leader has issued it herself.
  func allows(_ layout: Layout) -> Bool {
    layout != .first || credential.label == .selfIssuedDocumentation && place == nil
  }
}
