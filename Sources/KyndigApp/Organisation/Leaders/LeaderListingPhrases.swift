import Courseware
import Credentials

/// What the listing says.
enum LeaderListingPhrases {
  static let nobody = Wording(
    nb: "Ingen ledere står på listen ennå. Les dem inn med: kyndig leaders import LEDERE.csv",
    nn: "Ingen leiarar står på lista enno. Les dei inn med: kyndig leaders import LEIARAR.csv",
    en: "No leaders are on the list yet. Read them in with: kyndig leaders import LEADERS.csv")

  static let who = [
    Wording(nb: "Navn", nn: "Namn", en: "Name"), Wording(nb: "Nr.", nn: "Nr.", en: "No."),
    Wording(nb: "Enhet", nn: "Eining", en: "Unit"), Wording(nb: "Stilling", nn: "Stilling", en: "Role"),
    Wording(nb: "Nivå", nn: "Nivå", en: "Level"),
  ]
  static let key = Wording(nb: "Nøkkel", nn: "Nøkkel", en: "Key")

  static func left(_ last: CivilDate?) -> Wording {
    let left = Wording(nb: "sluttet", nn: "slutta", en: "left")
    return last.map { .joined([left, Wording($0)], " ") } ?? left
  }

  static let keyMade = Wording(nb: "laget, ikke knyttet", nn: "laga, ikkje knytt", en: "made, not bound")
  static let notInvited = Wording(nb: "ikke invitert", nn: "ikkje invitert", en: "not invited")
  static let expired = Wording(nb: "invitasjonen er gått ut", nn: "invitasjonen er gått ut", en: "invitation expired")

  static func invited(until time: Timestamp) -> Wording {
    date(time, "invitert, gjelder til", "invitert, gjeld til", "invited until")
  }

  static func waiting(isCodeRight: Bool, hasOld: Bool) -> Wording {
    let new = hasOld ? Wording(nb: "ny, ", nn: "ny, ", en: "new, ") : Wording(all: "")
    return isCodeRight
      ? Wording(
        nb: new.nb + "venter (koden stemte)", nn: new.nn + "ventar (koden stemte)",
        en: new.en + "waits (the code was right)")
      : Wording(nb: new.nb + "venter", nn: new.nn + "ventar", en: new.en + "waits")
  }

  static func bound(_ method: Binding.Method, _ time: Timestamp) -> Wording {
    let how = LeaderListingPhrases.method(method)
    return date(time, how.nb, how.nn, how.en)
  }

  static func method(_ method: Binding.Method) -> Wording {
    switch method {
    case .inPerson: Wording(nb: "kjent ved møte", nn: "kjend ved møte", en: "known in person")
    case .phone: Wording(nb: "kjent på telefon", nn: "kjend på telefon", en: "known by phone")
    case .code: Wording(nb: "kjent ved kode", nn: "kjend ved kode", en: "known by code")
    case .login: Wording(nb: "kjent ved innlogging", nn: "kjend ved innlogging", en: "known by login")
    case .verifiedLogin:
      Wording(
        nb: "kjent ved innlogging med sikkerhetsnøkkel og PIN", nn: "kjend ved innlogging med tryggingsnøkkel og PIN",
        en: "known by login with security key and PIN")
    }
  }

  private static func date(_ time: Timestamp, _ nb: String, _ nn: String, _ en: String) -> Wording {
    let date = CivilTime(time).date
    return Wording(
      nb: "\(nb) \(Formats.nb.text(date))", nn: "\(nn) \(Formats.nn.text(date))", en: "\(en) \(Formats.en.text(date))")
  }
}
