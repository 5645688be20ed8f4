import Courseware

/// Layout 1 of the diploma: what was done, by whom, what it covers, and what it is not, on one A4 page.
///
/// The head hangs from the top and the signatures stand on the bottom; the blocks between them share what height is
/// left, and the modules are set smaller when there are many.
struct FirstLayout {
  let credential: Credential

  private static let left = 230
  private static let width = 1640
  private static let narrowestGap = 40
  private static let signatureTop = 2540
  /// What the names above the lines may take, and some air.
  private static let signatureRoom = 60

  private var accomplishment: Accomplishment { credential.accomplishment }

  func draw(on drawing: inout Drawing) {
    drawing.raw("<title>\(Drawing.escaped("\(DiplomaWords.title), \(credential.id.number)"))</title>")
    drawing.raw(##"<rect width="2100" height="2970" fill="#ffffff"/>"##)
    drawing.frame(inset: 90, colour: Drawing.ink, weight: "6")
    drawing.frame(inset: 106, colour: Drawing.bronze, weight: "2")
    drawBody(on: &drawing, from: drawHead(on: &drawing))
    drawSignatures(on: &drawing)
  }

  /// Draws the blocks between the head and the signatures, with what room is left shared between them.
  private func drawBody(on drawing: inout Drawing, from top: Int) {
    let facts = FactsBlock(rows: DiplomaWords.facts(of: accomplishment), size: 36)
    let responsibility = FactsBlock(rows: DiplomaWords.responsibility(of: credential), size: 30)
    let notes = NotesBlock(notes: DiplomaWords.notes)
    let room = Self.signatureTop - Self.signatureRoom - top
    let others = facts.height + responsibility.height + notes.height
    let modules = ModulesBlock(
      modules: accomplishment.modules, room: room - others - 4 * Self.narrowestGap,
      heading: DiplomaWords.heading(accomplishment.modules.count), duration: Words.duration(minutes:))
    let height = others + modules.height
    let gap = min(110, max(Self.narrowestGap, (room - height) / 4))
    let isScaled = height + 4 * gap > room
    if isScaled {
      // Far longer texts than any course has: the body is drawn smaller rather than over the signatures.
      let scale = room * 1000 / (height + 4 * gap)
      let (x, y) = (1050 * (1000 - scale) / 1000, top * (1000 - scale) / 1000)
      drawing.raw(#"<g transform="translate(\#(x) \#(y)) scale(0.\#(DecimalText.padded(scale, 3)))">"#)
    }
    var y = facts.draw(on: &drawing, y: top + gap)
    y = modules.draw(on: &drawing, y: separate(&drawing, y, gap))
    y = responsibility.draw(on: &drawing, y: separate(&drawing, y, gap))
    notes.draw(on: &drawing, y: separate(&drawing, y, gap))
    if isScaled { drawing.raw("</g>") }
  }

  /// Draws a rule in the middle of a gap that begins at `y`; gives the place where the gap ends.
  private func separate(_ drawing: inout Drawing, _ y: Int, _ gap: Int) -> Int {
    drawing.rule(x: Self.left, y: y + gap / 2, width: Self.width, weight: "1")
    return y + gap
  }

  /// Draws title, name and course; gives the place where the head ends.
  private func drawHead(on drawing: inout Drawing) -> Int {
    let centre = 1050
    drawing.text(DiplomaWords.title, x: centre, y: 280, .init(font: .serif, size: 62, anchor: "middle"))
    drawing.text(
      DiplomaWords.issuance, x: centre, y: 342,
      .init(size: 30, colour: Drawing.bronze, anchor: "middle", spacing: 8))
    drawing.rule(x: 950, y: 386, width: 200)
    let name = TextWidth.fit(accomplishment.name, sizes: 64...124, lines: 1, width: Self.width)
    var y = drawCentred(name, on: &drawing, y: 396 + 60)
    let small = Drawing.Style(font: .serif, size: 42, colour: Drawing.grey, anchor: "middle", isItalic: true)
    drawing.text(DiplomaWords.passed, x: centre, y: y + 80, small)
    let title = TextWidth.fit(accomplishment.course.title, sizes: 52...84, lines: 1, width: Self.width)
    y = drawCentred(title, on: &drawing, y: y + 80 + 42)
    drawing.text(CredentialVocabulary.training(accomplishment.level), x: centre, y: y + 72, small)
    return y + 72 + 20
  }

  /// Draws lines from `y` down, the last baseline being where it ends.
  private func drawCentred(_ text: (size: Int, lines: [String]), on drawing: inout Drawing, y: Int) -> Int {
    for (index, line) in text.lines.enumerated() {
      let baseline = y + text.size * 5 / 6 + index * text.size * 7 / 6
      drawing.text(line, x: 1050, y: baseline, .init(font: .serif, size: text.size, anchor: "middle"))
    }
    return y + text.size * 5 / 6 + (text.lines.count - 1) * text.size * 7 / 6
  }

  /// Draws both signatures side by side, and the number under them.
  private func drawSignatures(on drawing: inout Drawing) {
    let columns = [
      (Self.left, "Attestert og signert av lederen selv", accomplishment.name, credential.subject),
      (
        Self.left + Self.width / 2 + 30, "Utstedt \(DiplomaWords.moment(credential.validFrom.iso))",
        credential.issuer.name, credential.issuer.key
      ),
    ]
    let width = Self.width / 2 - 30
    for (x, label, name, key) in columns {
      let fitted = TextWidth.fit(name, sizes: 16...38, lines: name.count > 44 ? 2 : 1, width: width)
      for (index, line) in fitted.lines.reversed().enumerated() {
        drawing.text(
          line, x: x, y: Self.signatureTop + 40 - index * (fitted.size + 6),
          .init(font: .serif, size: fitted.size, isItalic: true))
      }
      drawing.rule(x: x, y: Self.signatureTop + 58, width: width, colour: Drawing.ink, weight: "1.5")
      drawing.text(label, x: x, y: Self.signatureTop + 96, .init(size: 25, colour: Drawing.grey))
      drawing.text(
        "nøkkel \(key.multibase)", x: x, y: Self.signatureTop + 128, .init(font: .mono, size: 20, colour: Drawing.grey))
    }
    let footer = "Utgavens kontrollsum (SHA-256): \(accomplishment.course.edition.hex)"
    drawing.text(
      footer, x: 1050, y: Self.signatureTop + 190,
      .init(font: .mono, size: 20, colour: Drawing.grey, anchor: "middle"))
    drawing.text(
      "Nr. \(credential.id.number)", x: 1050, y: Self.signatureTop + 254,
      .init(font: .serif, size: 36, anchor: "middle", spacing: 4))
    drawing.text(
      "Filen bærer begge signaturene og kan kontrolleres uten nett: kyndig verify", x: 1050,
      y: Self.signatureTop + 298, .init(size: 24, colour: Drawing.grey, anchor: "middle"))
  }
}
