import Courseware
import Records

/// What is said of training taken elsewhere, and of exemptions.
enum CreditPhrases {
  static let listTitle = Wording(
    nb: "\nGodtatt, og ikke gitt her:", nn: "\nGodteke, og ikkje gitt her:", en: "\nAccepted, and not given here:")

  /// A credit on one line, with who accepted it.
  static func line(_ credit: CreditRecord, of leader: Leader, _ issuers: IssuerNames) -> Wording {
    let issuer = issuers.name(of: credit.acceptedBy).escaped
    let accepted = Wording(
      nb: "godtatt av \(issuer): \(credit.reason.escaped)", nn: "godteke av \(issuer): \(credit.reason.escaped)",
      en: "accepted by \(issuer): \(credit.reason.escaped)")
    let what = facts(credit)
    return .joined(
      [Wording(all: "  \(credit.shortID)  \(leader.name.escaped)"), .joined([what, accepted], "; ")], ", ")
  }

  private static func facts(_ credit: CreditRecord) -> Wording {
    let course = credit.course.escaped
    guard credit.kind == .external else {
      return Wording(nb: "fritatt fra «\(course)»", nn: "friteken for «\(course)»", en: "exempt from “\(course)”")
    }
    let provider = (credit.provider ?? "").escaped
    let day = credit.completed.map { Wording($0) } ?? Wording(all: "–")
    let minutes = credit.minutes ?? 0
    return Wording(
      nb: "«\(course)» tatt hos \(provider), \(day.nb), \(Formats.nb.minutes(minutes)), ekstern",
      nn: "«\(course)» teke hos \(provider), \(day.nn), \(Formats.nn.minutes(minutes)), ekstern",
      en: "“\(course)” taken with \(provider), \(day.en), \(Formats.en.minutes(minutes)), external")
  }

  /// What is shown before a passphrase is asked for.
  static func lead(_ credit: CreditRecord, of leader: Leader) -> Wording {
    let (name, what) = (leader.name.escaped, facts(credit))
    return Wording(
      nb: "\(name): \(what.nb). Passfrasen din sier at du godtar det. Det blir ikke til et bevis herfra.",
      nn: "\(name): \(what.nn). Passfrasen din seier at du godtek det. Det blir ikkje til eit bevis herifrå.",
      en: "\(name): \(what.en). Your passphrase says that you accept it. It does not become a certificate of ours.")
  }

  static func withdrawalLead(_ credit: CreditRecord, of leader: Leader) -> Wording {
    let (name, what) = (leader.name.escaped, facts(credit))
    return Wording(
      nb: "\(name): \(what.nb). Dette skal ikke gjelde lenger.",
      nn: "\(name): \(what.nn). Dette skal ikkje gjelde lenger.", en: "\(name): \(what.en). This is to count no longer."
    )
  }

  static func credited(_ leader: Leader) -> Wording {
    let name = leader.name.escaped
    return Wording(nb: "Ført på \(name):", nn: "Ført på \(name):", en: "Entered for \(name):")
  }

  static func withdrawn(_ credit: CreditRecord, of leader: Leader) -> Wording {
    let name = leader.name.escaped
    return Wording(
      nb: "Gjelder ikke lenger for \(name): \(facts(credit).nb). At det har stått der, er kjent.",
      nn: "Gjeld ikkje lenger for \(name): \(facts(credit).nn). At det har stått der, er kjent.",
      en: "Counts no longer for \(name): \(facts(credit).en). That it stood there is known.")
  }
}

extension CreditFailure: SpokenFailure {
  var spoken: (Complaint.Code, Wording) {
    switch self {
    case .missing, .reason, .provider, .later, .minutes, .emptyPaper, .exemptOnly, .withdrawsOnly: (.usage, words)
    case .unknown: (.missing, words)
    case .already: (.no, words)
    case .ownCredit: (.notAllowed, words)
    }
  }

  private var words: Wording {
    switch self {
    case .missing(let option):
      Wording(
        nb: "Det mangler: \(option). Ingenting er gjort. Se hva som skal med, med: kyndig leaders credit --help",
        nn: "Det manglar: \(option). Ingenting er gjort. Sjå kva som skal med, med: kyndig leaders credit --help",
        en: "Something is missing: \(option). Nothing was done. See what is needed with: kyndig leaders credit --help")
    case .reason(let most):
      Wording(
        nb: "Skriv en grunn på minst ett og høyst \(most) tegn. Ingenting er gjort.",
        nn: "Skriv ein grunn på minst eitt og høgst \(most) teikn. Ingenting er gjort.",
        en: "Write a reason of at least one and at most \(most) characters. Nothing was done.")
    case .provider(let name):
      Wording(
        nb: "«\(name.escaped)» kan ikke stå som kurstilbyder: det er tomt, for langt, eller har skjulte tegn.",
        nn: "«\(name.escaped)» kan ikkje stå som kurstilbydar: det er tomt, for langt, eller har skjulte teikn.",
        en: "“\(name.escaped)” cannot stand as a provider: it is empty, too long, or has hidden characters.")
    case .later(let date):
      Wording(
        nb: "Dagen \(date.escaped) er ikke kommet ennå. Ingenting er gjort.",
        nn: "Dagen \(date.escaped) er ikkje komen enno. Ingenting er gjort.",
        en: "The day \(date.escaped) has yet to come. Nothing was done.")
    case .minutes(let most):
      Wording(
        nb: "Omfanget er fra 1 til \(most) minutter. Ingenting er gjort.",
        nn: "Omfanget er mellom 1 og \(most) minutt. Ingenting er gjort.",
        en: "The extent is 1 to \(most) minutes. Nothing was done.")
    case .emptyPaper(let path):
      Wording(
        nb: "«\(path.escaped)» er tom, og viser ingenting. Ingenting er gjort.",
        nn: "«\(path.escaped)» er tom, og viser ingenting. Ingenting er gjort.",
        en: "“\(path.escaped)” is empty, and shows nothing. Nothing was done.")
    case .exemptOnly:
      Wording(
        nb: "Et fritak har kurs og grunn, og ingen kurstilbyder, dato, omfang eller papir. Ingenting er gjort.",
        nn: "Eit fritak har kurs og grunn, og ingen kurstilbydar, dato, omfang eller papir. Ingenting er gjort.",
        en: "An exemption has a course and a reason, and no provider, date, extent or paper. Nothing was done.")
    case .withdrawsOnly:
      Wording(
        nb: "Med --withdraw oppgis bare hva som trekkes tilbake, og hvorfor. Ingenting er gjort.",
        nn: "Med --withdraw skriv du berre kva som blir trekt tilbake, og kvifor. Ingenting er gjort.",
        en: "With --withdraw you only say what is withdrawn, and why. Nothing was done.")
    case .unknown(let id, let name):
      Wording(
        nb: "\(name.escaped) har ingenting som heter «\(id.escaped)» og gjelder. Se listen med: kyndig leaders list",
        nn: "\(name.escaped) har ingenting som heiter «\(id.escaped)» og gjeld. Sjå lista med: kyndig leaders list",
        en:
          "\(name.escaped) has nothing that is called “\(id.escaped)” and counts. See the list with: kyndig leaders list"
      )
    case .already(let name):
      Wording(
        nb: "Det samme er ført på \(name.escaped) fra før. Ingenting er gjort.",
        nn: "Det same er ført på \(name.escaped) før. Ingenting er gjort.",
        en: "The same is entered for \(name.escaped) already. Nothing was done.")
    case .ownCredit(let name):
      Wording(
        nb: "\(name.escaped) kan ikke godta sin egen opplæring. Ingenting er gjort. Be en annen utsteder.",
        nn: "\(name.escaped) kan ikkje godta si eiga opplæring. Ingenting er gjort. Be ein annan utferdar.",
        en: "Nobody accepts training of her own, \(name.escaped) neither. Nothing was done. Ask another issuer.")
    }
  }
}
