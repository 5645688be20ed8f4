import Courseware
import Records
import TerminalUI

/// The leader signs: who she is, the words and her name, the passphrase.
///
/// Until the last Enter nothing is signed.
struct Attesting: Stage {
  private var step = Part.who
  private var line = EditableLine()
  private var complaint: String?

  private enum Part: Int { case who = 1, words, passphrase }

  /// The passphrase was asked for and was wrong.
  static func afterWrongPassphrase(_ context: Context) -> Attesting {
    var stage = Attesting()
    stage.step = .passphrase
    stage.complaint = context.words.signing.wrongPassphrase
    return stage
  }

  var takesText: Bool { step != .who }

  func unstored(_ words: LeavingPhrases) -> String? { words.lead + " " + words.notSigned }

  func screen(_ context: Context) -> Screen {
    let words = context.words.signing
    let name = context.leader?.name ?? ""
    var body: [TerminalUI.Block]
    var keys = [KeyHint("Enter", words.sign), KeyHint("Esc", words.cancel, essential: true)]
    var prompt = ""
    let what: String
    switch step {
    case .who:
      what = words.who
      body = [.heading(Text(words.areYou(name)))] + words.whoLead.map { .paragraph(Text($0)) }
      keys = [KeyHint("Enter", words.yes), KeyHint("Esc", context.words.keys.cancel, essential: true)]
      keys += [KeyHint("o", context.words.keys.overview), KeyHint("?", context.words.keys.help)]
      prompt = words.confirmPrompt
    case .words:
      what = words.readAndSign
      body = [
        .paragraph(Text(words.wordsLead)),
        .indented([
          .lines(
            (context.statement ?? "").split(separator: "\n", omittingEmptySubsequences: false).map { Text(String($0)) })
        ]),
        // What is wrong stands above the field: below it, it would be out of sight at 80 × 24.
        complaint.map { .paragraph(Text($0, .strong)) }
          ?? .paragraph(
            Text(
              words.onlyYou + " "
                + (context.issuance.map { context.words.organisation.issuedBy($0.organisation) } ?? words.solo))),
        .field(Field(label: Text(words.typeName), text: line.text, cursor: line.cursor, isFocused: true)),
      ]
      keys[0] = KeyHint("Enter", context.words.keys.onward)
      prompt = words.namePrompt
    case .passphrase:
      what = words.passphrase
      body = [
        .field(
          Field(
            label: Text(words.typePassphrase), text: line.text, cursor: line.cursor, isSecret: true, isFocused: true,
            hint: Text(words.hidden)))
      ]
      prompt = words.passphrasePrompt
    }
    if step == .passphrase, let complaint { body.append(.paragraph(Text(complaint, .strong))) }
    return Screen(
      trail: [context.title, words.attestation], fact: words.step(step.rawValue, 3, what),
      progress: TerminalUI.Progress(done: step.rawValue, of: 3), body: body, keys: keys, prompt: prompt)
  }

  mutating func update(_ key: Key, _ context: Context) -> Move {
    let words = context.words.signing
    switch (step, key) {
    case (_, .escape): return .go(.cancelled)
    case (.who, .enter): step = .words
    case (.who, _): break
    case (_, .enter) where line.text.isEmpty: return .go(.cancelled)
    case (.words, .enter):
      let known = context.leader?.name ?? ""
      if line.text.isSameName(as: known) {
        step = .passphrase
      } else {
        complaint = words.nameDiffers(line.text, known)
      }
      line = EditableLine()
    case (.passphrase, .enter): return .request(.sign(passphrase: line.text))
    default: if line.handle(key) { complaint = nil }
    }
    return .stay
  }
}

extension String {
  /// Whether two names are the same but for case, spacing and normal form; Swift compares normal forms as equal.
  func isSameName(as other: String) -> Bool { foldedName == other.foldedName }

  /// What two names have in common that are the same but for case and spacing.
  var foldedName: String { split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased() }
}

/// What she has earned, and where it lies.
struct CertificateShown: Stage {
  /// What came of saving it, or of showing where it lies.
  var notice: [String] = []

  func screen(_ context: Context) -> Screen {
    let words = context.words.signing
    guard let certificate = context.certificate else {
      return Screen(
        trail: [words.certificate], body: [.paragraph(Text(words.certificateGone))],
        keys: [KeyHint("Enter", context.words.keys.overview), KeyHint("q", context.words.keys.leave)],
        prompt: words.certificateGonePrompt)
    }
    return Screen(
      trail: [certificate.isCourseCertificate ? words.courseCertificate : words.certificate],
      fact: words.number(certificate.number),
      body: [
        .heading(Text(certificate.name)), .paragraph(Text(certificate.title)),
        .facts(certificate.facts.map { TerminalUI.Fact(Text($0.label), Text($0.value)) }),
        .paragraph(Text(words.filesLead)),
        .indented([.lines(Self.places(of: certificate.files).map { Text($0) })]), .paragraph(Text(words.next, .dim)),
      ] + (notice.isEmpty ? [] : [.lines(notice.map { Text($0, .strong) })]),
      keys: [
        KeyHint("Enter", context.words.keys.overview), KeyHint("s", words.saveAsFile), KeyHint("f", words.showFolder),
        KeyHint("?", context.words.keys.help), KeyHint("q", context.words.keys.leave),
      ], prompt: words.certificatePrompt)
  }

  /// Each folder once, and the files' names under it: a name is not to be broken in two.
  private static func places(of files: [String]) -> [String] {
    var lines: [String] = []
    for file in files {
      let name = file.split(separator: "/").last.map(String.init) ?? file
      let folder = String(file.dropLast(name.count))
      if !lines.contains(folder) { lines.append(folder) }
      lines.append(name)
    }
    return lines
  }

  mutating func update(_ key: Key, _ context: Context) -> Move {
    switch key {
    case .enter: .go(.overview)
    case .character("s") where context.certificate != nil: .request(.saveCertificate)
    case .character("f") where context.certificate != nil: .request(.showFolder)
    default: .stay
    }
  }
}

/// Storing failed: the screen says so and does not pretend.
struct NotStored: Stage {
  let reason: String
  /// What to do again when she asks for it.
  let move: Move

  func screen(_ context: Context) -> Screen {
    let words = context.words.leaving
    return Screen(
      trail: [context.title],
      body: [.heading(Text(words.notStored, .failed)), .paragraph(Text(words.notStoredLead(reason)))],
      keys: [
        KeyHint("Enter", words.tryAgain), KeyHint("?", context.words.keys.help), KeyHint("q", context.words.keys.leave),
      ], prompt: words.notStoredPrompt)
  }

  mutating func update(_ key: Key, _ context: Context) -> Move { key == .enter ? move : .stay }
}

/// What works here and everywhere.
enum Help {
  static func body(of screen: Screen, sources: [String], _ context: Context) -> [TerminalUI.Block] {
    let words = context.words.help
    let about: [TerminalUI.Block] =
      sources.isEmpty
      ? []
      : [.paragraph(Text(context.words.reading.sources, .strong)), .list(sources.map { Text($0) }, numbered: false)]
    return [
      .paragraph(Text(words.here, .strong)),
      .facts(screen.keys.map { TerminalUI.Fact(Text($0.key), Text($0.does)) }),
      .paragraph(Text(words.everywhere, .strong)),
      .facts(words.keys.map { TerminalUI.Fact(Text($0.key), Text($0.does)) }),
    ] + about + [
      .paragraph(Text(words.privacyTitle, .strong))
    ] + Privacy.body(context)
  }
}
