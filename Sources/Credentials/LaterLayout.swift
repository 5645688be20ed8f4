import Courseware

/// Layouts 2, 3 and 4 of the diploma, one a language: who has done what, by whose word, on one A4 page.
///
/// Title and law follow from the label and the level. The head hangs from the top and the signatures stand on the
/// bottom; the blocks between them share what height is left.
struct LaterLayout {
  private let credential: Credential
  private let words: LocalWords
  private let phrases: DiplomaPhrases
  private let facts: LaterFacts

  init(credential: Credential, place: LogPlace?, language: DiplomaLanguage) {
    self.credential = credential
    words = .of(language)
    phrases = .of(language)
    facts = LaterFacts(credential: credential, place: place, words: words, phrases: phrases)
  }

  private static let left = 230
  private static let width = 1640
  private static let centre = 1050
  private static let narrowestGap = 36
  private static let signatureTop = 2526
  /// What the names above the lines may take, and some air.
  private static let signatureRoom = 70

  private var accomplishment: Accomplishment { credential.accomplishment }
  private var title: String { phrases.title(of: credential.label) }

  func draw(on drawing: inout Drawing) {
    drawing.raw("<title>\(Drawing.escaped("\(title), \(credential.id.number)"))</title>")
    drawing.raw(##"<rect width="2100" height="2970" fill="#ffffff"/>"##)
    drawing.frame(inset: 90, colour: Drawing.ink, weight: "6")
    drawing.frame(inset: 106, colour: Drawing.bronze, weight: "2")
    drawBody(on: &drawing, from: drawHead(on: &drawing))
    drawSignatures(on: &drawing)
    drawFoot(on: &drawing)
  }

  /// Draws title, name and course; gives the place where the head ends.
  private func drawHead(on drawing: inout Drawing) -> Int {
    let size = credential.label == .courseCertificate ? 84 : 62
    drawing.text(title, x: Self.centre, y: 280, .init(font: .serif, size: size, anchor: "middle"))
    drawing.text(
      phrases.issuance(of: credential), x: Self.centre, y: 342,
      .init(size: 30, colour: Drawing.bronze, anchor: "middle", spacing: 8))
    drawing.rule(x: 950, y: 380, width: 200)
    let name = TextWidth.fit(accomplishment.name, sizes: 64...120, lines: 1, width: Self.width)
    var y = drawCentred(name, on: &drawing, y: 440)
    let small = Drawing.Style(font: .serif, size: 40, colour: Drawing.grey, anchor: "middle", isItalic: true)
    drawing.text(phrases.passed, x: Self.centre, y: y + 76, small)
    let course = TextWidth.fit(accomplishment.course.title, sizes: 52...80, lines: 1, width: Self.width)
    y = drawCentred(course, on: &drawing, y: y + 76 + 38)
    let training = words.training(accomplishment.level)
    let fitted = TextWidth.fit(training, sizes: 30...40, lines: 1, width: Self.width)
    var style = small
    style.size = fitted.size
    drawing.text(training, x: Self.centre, y: y + 68, style)
    return y + 68 + 16
  }

  /// Draws the blocks between the head and the signatures, with what room is left shared between them.
  private func drawBody(on drawing: inout Drawing, from top: Int) {
    let done = FactsBlock(rows: facts.done, size: 36)
    let others = [facts.talk, facts.responsibility].filter { !$0.isEmpty }.map { FactsBlock(rows: $0, size: 29) }
    let notes = NotesBlock(notes: phrases.notes(of: credential))
    let room = Self.signatureTop - Self.signatureRoom - top
    let gaps = 3 + others.count
    let fixed = done.height + others.reduce(0) { $0 + $1.height } + notes.height
    let modules = ModulesBlock(
      modules: accomplishment.modules, room: room - fixed - gaps * Self.narrowestGap,
      heading: phrases.contents(words.parts(accomplishment.modules.count)), duration: words.duration)
    let height = fixed + modules.height
    let gap = min(110, max(Self.narrowestGap, (room - height) / gaps))
    let isScaled = height + gaps * gap > room
    if isScaled {
      // Far longer texts than most: the body is drawn smaller rather than over the signatures.
      let scale = room * 1000 / (height + gaps * gap)
      let (x, y) = (Self.centre * (1000 - scale) / 1000, top * (1000 - scale) / 1000)
      drawing.raw(#"<g transform="translate(\#(x) \#(y)) scale(0.\#(DecimalText.padded(scale, 3)))">"#)
    }
    var y = done.draw(on: &drawing, y: top + gap)
    y = modules.draw(on: &drawing, y: separate(&drawing, y, gap))
    for block in others { y = block.draw(on: &drawing, y: separate(&drawing, y, gap)) }
    notes.draw(on: &drawing, y: separate(&drawing, y, gap))
    if isScaled { drawing.raw("</g>") }
  }

  /// Draws a rule in the middle of a gap that begins at `y`; gives the place where the gap ends.
  private func separate(_ drawing: inout Drawing, _ y: Int, _ gap: Int) -> Int {
    drawing.rule(x: Self.left, y: y + gap / 2, width: Self.width, weight: "1")
    return y + gap
  }

  /// Draws lines from `y` down; gives the last baseline.
  private func drawCentred(_ text: (size: Int, lines: [String]), on drawing: inout Drawing, y: Int) -> Int {
    var baseline = y + text.size * 5 / 6
    for (index, line) in text.lines.enumerated() {
      if index > 0 { baseline += text.size * 7 / 6 }
      drawing.text(line, x: Self.centre, y: baseline, .init(font: .serif, size: text.size, anchor: "middle"))
    }
    return baseline
  }
}

// Who has signed, and how to check it.
extension LaterLayout {
  /// Draws both signatures side by side: who holds the key, what she did with it, and the key.
  private func drawSignatures(on drawing: inout Drawing) {
    let issuer = credential.issuer
    let moment = facts.moment(credential.validFrom.iso)
    let isAlone = credential.label == .selfIssuedDocumentation
    let issued = isAlone ? phrases.issuedAlone(moment) : phrases.issued(moment)
    let columns = [
      (Self.left, accomplishment.name, [phrases.attested], credential.subject),
      (
        Self.left + Self.width / 2 + 30, issuer.person ?? issuer.name,
        [issued] + (issuer.person == nil ? [] : [phrases.onBehalf(issuer.name)]), issuer.key
      ),
    ]
    let width = Self.width / 2 - 30
    for (x, name, lines, key) in columns {
      let fitted = TextWidth.fit(name, sizes: 16...38, lines: name.count > 44 ? 2 : 1, width: width)
      for (index, line) in fitted.lines.reversed().enumerated() {
        drawing.text(
          line, x: x, y: Self.signatureTop + 40 - index * (fitted.size + 6),
          .init(font: .serif, size: fitted.size, isItalic: true))
      }
      drawing.rule(x: x, y: Self.signatureTop + 58, width: width, colour: Drawing.ink, weight: "1.5")
      var y = Self.signatureTop + 94
      for line in lines {
        let size = TextWidth.fit(line, sizes: 10...25, lines: 1, width: width).size
        drawing.text(line, x: x, y: y, .init(size: size, colour: Drawing.grey))
        y += 32
      }
      drawing.text("\(phrases.key) \(key.multibase)", x: x, y: y, .init(font: .mono, size: 20, colour: Drawing.grey))
    }
  }

  private func drawFoot(on drawing: inout Drawing) {
    drawing.text(
      "\(phrases.digest): \(accomplishment.course.edition.hex)", x: Self.centre, y: Self.signatureTop + 206,
      .init(font: .mono, size: 19, colour: Drawing.grey, anchor: "middle"))
    drawing.text(
      "\(phrases.number) \(credential.id.number)", x: Self.centre, y: Self.signatureTop + 260,
      .init(font: .serif, size: 36, anchor: "middle", spacing: 4))
    drawing.text(
      phrases.check, x: Self.centre, y: Self.signatureTop + 300,
      .init(size: 24, colour: Drawing.grey, anchor: "middle"))
  }
}
