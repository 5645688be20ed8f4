import Courseware
import TerminalUI

/// Somebody is logged in twice: says where the first is, and asks whether to go on here.
struct TakingOver: TerminalLoop {
  let holder: ClaimHolder
  let now: Timestamp
  let words: Phrases
  let language: Language

  /// Whether to go on here.
  mutating func run(_ face: inout some Face) throws -> Bool {
    while true {
      try face.show(screen)
      switch try face.nextKey() {
      case .enter: return true
      case .escape, .back, .endOfInput, .interrupt, .character("q"): return false
      default: continue
      }
    }
  }

  private var screen: Screen {
    let title = Wording(nb: "Du er inne fra før", nn: "Du er inne frå før", en: "You are logged in already")[language]
    return Screen(
      trail: [title],
      body: [.heading(Text(title)), .paragraph(Text(first[language])), .paragraph(Text(Self.stored[language]))],
      keys: [
        KeyHint("Enter", Wording(nb: "fortsett her", nn: "hald fram her", en: "go on here")[language]),
        KeyHint("q", words.keys.leave, essential: true),
      ],
      prompt: Wording(
        nb: "Trykk Enter for å fortsette her, eller skriv avslutt:",
        nn: "Trykk Enter for å halde fram her, eller skriv avslutt:",
        en: "Press Enter to go on here, or write quit:")[language])
  }

  private var first: Wording {
    let formats: (Formats) -> String = { $0.text(holder.since, now: now) }
    let place = holder.address
    return Wording(
      nb: "Du logget inn \(place.map { "fra \($0) " } ?? "")\(formats(.nb)), og er fortsatt inne der.",
      nn: "Du logga inn \(place.map { "frå \($0) " } ?? "")\(formats(.nn)), og er framleis inne der.",
      en: "You logged in \(place.map { "from \($0) " } ?? "")\(formats(.en)), and are still logged in there.")
  }

  private static let stored = Wording(
    nb:
      "Fortsetter du her, avsluttes det andre. Alt du har svart der, er lagret. Kjenner du ikke igjen stedet, si fra til HR.",
    nn:
      "Held du fram her, blir det andre avslutta. Alt du har svart der, er lagra. Kjenner du ikkje att staden, sei frå til HR.",
    en:
      "If you go on here, the other one is ended. All you have answered there is stored. If you do not know the place, tell HR."
  )
}
