import TerminalUI

/// She has signed; what remains is the issuer's, and how it reaches them.
struct Attested: Stage {
  func screen(_ context: Context) -> Screen {
    let words = context.words.organisation
    let name = context.issuance?.organisation ?? ""
    var body: [TerminalUI.Block] = [
      .heading(Text(words.attested)), .paragraph(Text(words.attestedLead(name))),
    ]
    body += Self.delivery(context).map { .paragraph(Text($0)) }
    body.append(.paragraph(Text(words.takeIn(name), .dim)))
    return Screen(
      trail: [context.title, context.words.signing.attestation], body: body,
      keys: [
        KeyHint("Enter", context.words.keys.overview), KeyHint("?", context.words.keys.help),
        KeyHint("q", context.words.keys.leave),
      ], prompt: words.attestedPrompt)
  }

  /// What has become of what she has signed, and what is hers to do.
  static func delivery(_ context: Context) -> [String] {
    let words = context.words.organisation
    let name = context.issuance?.organisation ?? ""
    return switch context.issuance?.delivery {
    case .sameArchive: [words.seenHere(name)]
    case .dropped: [words.dropped(name)]
    case .file(let shown): [words.sendFile(name), shown]
    case .failed: [words.notDelivered]
    case nil: [words.handInAgain]
    }
  }

  mutating func update(_ key: Key, _ context: Context) -> Move { key == .enter ? .go(.overview) : .stay }
}

/// The key of one whose organisation is to know it: what it is recognised by, and how it reaches them.
struct KeyMadeForOrganisation: Stage {
  func screen(_ context: Context) -> Screen {
    let words = context.words.organisation
    let name = context.issuance?.organisation ?? ""
    var body: [TerminalUI.Block] = [
      .heading(Text(context.words.signing.keyMade)), .paragraph(Text(words.keyLead(name))),
    ]
    if let fingerprint = context.issuance?.fingerprint {
      body += [.indented([.paragraph(Text(fingerprint, .strong))]), .paragraph(Text(words.fingerprintUse))]
    }
    body += Attested.delivery(context).map { .paragraph(Text($0)) }
    return Screen(
      trail: [context.title, context.words.signing.keyTitle], body: body,
      keys: [
        KeyHint("Enter", context.words.keys.overview), KeyHint("?", context.words.keys.help),
        KeyHint("q", context.words.keys.leave),
      ], prompt: context.words.signing.keyMadePrompt)
  }

  mutating func update(_ key: Key, _ context: Context) -> Move { key == .enter ? .go(.overview) : .stay }
}
