import Credentials

extension Roster.Failure: SpokenFailure {
  var spoken: (Complaint.Code, Wording) {
    switch self {
    case .nobody(let who):
      (
        .missing,
        Wording(
          nb:
            "Ingen på listen har navnet eller nummeret «\(who.escaped)». Ingenting er gjort. Se listen med: kyndig leaders list",
          nn:
            "Ingen på lista har namnet eller nummeret «\(who.escaped)». Ingenting er gjort. Sjå lista med: kyndig leaders list",
          en:
            "Nobody on the list has the name or number “\(who.escaped)”. Nothing was done. See the list with: kyndig leaders list"
        )
      )
    case .several(let who):
      (
        .usage,
        Wording(
          nb: "Flere på listen heter «\(who.escaped)». Ingenting er gjort. Oppgi ansattnummeret.",
          nn: "Fleire på lista heiter «\(who.escaped)». Ingenting er gjort. Oppgi tilsettnummeret.",
          en: "Several on the list are called “\(who.escaped)”. Nothing was done. Give the employee number.")
      )
    case .noUnit(let unit):
      (
        .missing,
        Wording(
          nb: "Ingen ledere hører til enheten «\(unit.escaped)». Ingenting er gjort.",
          nn: "Ingen leiarar høyrer til eininga «\(unit.escaped)». Ingenting er gjort.",
          en: "No leaders belong to the unit “\(unit.escaped)”. Nothing was done.")
      )
    case .nobodyWaits:
      (
        .no,
        Wording(
          nb: "Ingen nøkler venter på å bli knyttet til noen.", nn: "Ingen nøklar ventar på å bli knytte til nokon.",
          en: "No keys wait to be bound to anybody.")
      )
    case .notWaiting(let name):
      (
        .no,
        Wording(
          nb:
            "\(name.escaped) har ingen nøkkel som venter. Nøkkelen lages med kyndig enrol, og kommer med en innlevering. Ingenting er gjort.",
          nn:
            "\(name.escaped) har ingen nøkkel som ventar. Nøkkelen blir laga med kyndig enrol, og kjem med ei innlevering. Ingenting er gjort.",
          en:
            "\(name.escaped) has no key that waits. The key is made with kyndig enrol, and comes with a hand-in. Nothing was done."
        )
      )
    case .methodMissing:
      (
        .usage,
        Wording(
          nb: "Si hvordan du vet at nøkkelen er lederens: --method in-person, phone, code eller login.",
          nn: "Sei korleis du veit at nøkkelen er leiaren sin: --method in-person, phone, code eller login.",
          en: "Say how you know that the key is the leader's: --method in-person, phone, code or login.")
      )
    case .whoMissing:
      (
        .usage,
        Wording(
          nb:
            "Si hvem det gjelder, med navn eller ansattnummer. Bare --method code og login kan gjelde alle på én gang.",
          nn:
            "Sei kven det gjeld, med namn eller tilsettnummer. Berre --method code og login kan gjelde alle på éin gong.",
          en: "Say who it is, by name or employee number. Only --method code and login can be for all at once.")
      )
    }
  }
}
