import Credentials

/// What the commands of those who issue ask of whoever sits there.
enum AskingPhrases {
  static let wrongPassphrase = Wording(
    nb: "Passfrasen stemmer ikke. Prøv igjen.", nn: "Passfrasen stemmer ikkje. Prøv igjen.",
    en: "The passphrase is not right. Try again.")

  static func sameIssuer(_ name: String) -> Wording {
    Wording(
      nb: "Det er passfrasen til \(name.escaped). Nå er det en annen utsteder sin tur. Prøv igjen.",
      nn: "Det er passfrasen til \(name.escaped). No er det ein annan utferdar sin tur. Prøv igjen.",
      en: "That is the passphrase of \(name.escaped). Now it is the turn of another issuer. Try again.")
  }

  static func newPassphrase(_ name: String?) -> Wording {
    guard let name else {
      return Wording(
        nb: "Velg en ny passfrase. Bare du skal kjenne den. Skriv den på papir.",
        nn: "Vel ein ny passfrase. Berre du skal kjenne han. Skriv han på papir.",
        en: "Choose a new passphrase. Only you are to know it. Write it on paper.")
    }
    return Wording(
      nb: "\(name.escaped), nå velger du passfrasen din. Bare du skal kjenne den. Skriv den på papir.",
      nn: "\(name.escaped), no vel du passfrasen din. Berre du skal kjenne han. Skriv han på papir.",
      en: "\(name.escaped), now you choose your passphrase. Only you are to know it. Write it on paper.")
  }

  static func proposal(_ words: String) -> Wording {
    Wording(nb: "Forslag: \(words)", nn: "Framlegg: \(words)", en: "Proposal: \(words)")
  }

  static let typePassphrase = Wording(
    nb: "Skriv forslaget, eller en egen på minst 15 tegn (vises ikke; tom linje gir et nytt forslag):",
    nn: "Skriv framlegget, eller ein eigen på minst 15 teikn (blir ikkje vist; tom linje gir eit nytt framlegg):",
    en: "Write the proposal, or one of your own of 15 characters or more (hidden; an empty line for a new proposal):")

  static let typeAgain = Wording(
    nb: "Skriv den en gang til:", nn: "Skriv han ein gong til:", en: "Write it once more:")

  static let differs = Wording(
    nb: "De to er ikke like. Prøv igjen.", nn: "Dei to er ikkje like. Prøv igjen.",
    en: "The two are not alike. Try again.")

  static func refused(_ problem: PassphraseProblem) -> Wording {
    switch problem {
    case .tooShort(let characters, let minimum):
      Wording(
        nb: "Det er \(characters) tegn. En passfrase har minst \(minimum).",
        nn: "Det er \(characters) teikn. Ein passfrase har minst \(minimum).",
        en: "That is \(characters) characters. A passphrase has \(minimum) or more.")
    case .repeated, .sequence, .common:
      Wording(
        nb: "Den er for lett å gjette. Velg en annen.", nn: "Han er for lett å gjette. Vel ein annan.",
        en: "It is too easy to guess. Choose another.")
    }
  }

  static func issuersPassphrase(_ organisation: String) -> Wording {
    Wording(
      nb: "Skriv passfrasen din som utsteder for \(organisation.escaped) (vises ikke):",
      nn: "Skriv passfrasen din som utferdar for \(organisation.escaped) (blir ikkje vist):",
      en: "Write your passphrase as an issuer for \(organisation.escaped) (hidden):")
  }
}

extension AskingFailure: SpokenFailure {
  var spoken: (Complaint.Code, Wording) {
    switch self {
    case .noTerminal:
      (
        .usage,
        Wording(
          nb: "Kommandoen spør om en passfrase, og må kjøres i en terminal der du kan svare.",
          nn: "Kommandoen spør om ein passfrase, og må køyrast i ein terminal der du kan svare.",
          en: "The command asks for a passphrase, and must be run in a terminal where you can answer.")
      )
    case .cancelled:
      (
        .no,
        Wording(
          nb: "Avbrutt. Ingenting er gjort.", nn: "Avbrote. Ingenting er gjort.", en: "Cancelled. Nothing was done.")
      )
    }
  }
}
