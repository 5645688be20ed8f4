import Credentials
import Records

/// What `kyndig leaders bind` and `unbind` ask and say.
enum BindingPhrases {
  static func waiting(
    _ waiting: [(leader: Leader, words: String, enrolment: Enrolment, hasOld: Bool)]
  ) -> Wording {
    var lines = [
      Wording(
        nb: "Disse nøklene venter på å bli knyttet til en leder. De seks ordene er nøkkelens eget kjennetegn:",
        nn: "Desse nøklane ventar på å bli knytte til ein leiar. Dei seks orda er kjenneteiknet til nøkkelen:",
        en: "These keys wait to be bound to a leader. The six words are what a key is known by:"), Wording(all: ""),
    ]
    for one in waiting {
      let number = one.leader.employeeNumber.map { " (\($0.escaped))" } ?? ""
      let code =
        one.enrolment.code != nil
        ? Wording(nb: "koden stemte", nn: "koden stemte", en: "the code was right")
        : one.enrolment.login != nil
          ? LeaderListingPhrases.method(one.enrolment.isVerified ? .verifiedLogin : .login)
          : Wording(nb: "uten kode", nn: "utan kode", en: "without a code")
      lines.append(
        Wording(
          nb: "  \(one.leader.name.escaped)\(number): \(code.nb)",
          nn: "  \(one.leader.name.escaped)\(number): \(code.nn)",
          en: "  \(one.leader.name.escaped)\(number): \(code.en)"))
      lines.append(Wording(all: "      " + one.words))
      if one.hasOld {
        lines.append(
          Wording(
            nb: "      har en annen nøkkel i bruk; bytt den med --replace",
            nn: "      har ein annan nøkkel i bruk; byt han med --replace",
            en: "      has another key in force; replace it with --replace"))
      }
      let name = one.enrolment.name
      if !name.isSameName(as: one.leader.name) {
        lines.append(
          Wording(
            nb: "      skrev navnet «\(name.escaped)»", nn: "      skreiv namnet «\(name.escaped)»",
            en: "      wrote the name “\(name.escaped)”"))
      }
    }
    lines += [
      Wording(all: ""),
      Wording(
        nb:
          "Knytt dem når du vet hvem de er:\n  kyndig leaders bind --method code              alle der koden stemte\n  kyndig leaders bind --method login             alle som laget nøkkelen innlogget her\n  kyndig leaders bind HVEM --method phone        lederen leser ordene for deg\n  kyndig leaders bind HVEM --method in-person    lederen viser deg ordene",
        nn:
          "Knyt dei når du veit kven dei er:\n  kyndig leaders bind --method code              alle der koden stemte\n  kyndig leaders bind --method login             alle som laga nøkkelen innlogga her\n  kyndig leaders bind KVEN --method phone        leiaren les orda for deg\n  kyndig leaders bind KVEN --method in-person    leiaren viser deg orda",
        en:
          "Bind them when you know who they are:\n  kyndig leaders bind --method code             all whose code was right\n  kyndig leaders bind --method login            all who made the key logged in here\n  kyndig leaders bind WHO --method phone        the leader reads you the words\n  kyndig leaders bind WHO --method in-person    the leader shows you the words"
      ),
    ]
    return .lines(lines)
  }

  /// Asks for the six words, which name the key that is hers.
  static func words(_ name: String, _ method: Binding.Method) -> Wording {
    guard method == .phone else {
      return Wording(
        nb: "Be \(name.escaped) vise deg de seks ordene på sin egen skjerm. Skriv dem:",
        nn: "Be \(name.escaped) vise deg dei seks orda på sin eigen skjerm. Skriv dei:",
        en: "Ask \(name.escaped) to show you the six words on a screen of their own. Write them:")
    }
    return Wording(
      nb: "Be \(name.escaped) lese de seks ordene. Skriv dem:", nn: "Be \(name.escaped) lese dei seks orda. Skriv dei:",
      en: "Ask \(name.escaped) to read the six words. Write them:")
  }

  static func bound(_ name: String, _ method: Binding.Method, hadOld: Bool) -> Wording {
    let how = LeaderListingPhrases.method(method)
    let bound = Wording(
      nb: "Nøkkelen er knyttet til \(name.escaped), \(how.nb).",
      nn: "Nøkkelen er knytt til \(name.escaped), \(how.nn).",
      en: "The key is bound to \(name.escaped), \(how.en).")
    guard hadOld else { return bound }
    return bound
      + Wording(
        nb: "Den gamle nøkkelen er opphevet.", nn: "Den gamle nøkkelen er oppheva.", en: "The old key is unbound.")
  }

  static func notKnown(_ name: String, _ method: Binding.Method) -> Wording {
    switch method {
    case .code:
      Wording(
        nb: "\(name.escaped) er ikke knyttet: det kom ingen kode med nøkkelen. Bruk --method phone eller in-person.",
        nn: "\(name.escaped) er ikkje knytt: det kom ingen kode med nøkkelen. Bruk --method phone eller in-person.",
        en: "\(name.escaped) is not bound: no code came with the key. Use --method phone or in-person.")
    case .phone, .inPerson, .login, .verifiedLogin:
      Wording(
        nb:
          "\(name.escaped) er ikke knyttet: ordene er andre enn nøkkelens. Spør om lederen leser fra sin egen skjerm.",
        nn:
          "\(name.escaped) er ikkje knytt: orda er andre enn nøkkelen sine. Spør om leiaren les frå sin eigen skjerm.",
        en:
          "\(name.escaped) is not bound: the words are others than the key's. Ask whether they are read from the leader's own screen."
      )
    }
  }

  static func several(_ name: String) -> Wording {
    Wording(
      nb:
        "\(name.escaped) er ikke knyttet: flere nøkler venter. Bruk --method phone eller in-person, så ordene sier hvilken det er.",
      nn:
        "\(name.escaped) er ikkje knytt: fleire nøklar ventar. Bruk --method phone eller in-person, så orda seier kva for ein det er.",
      en:
        "\(name.escaped) is not bound: several keys wait. Use --method phone or in-person, so that the words say which it is."
    )
  }

  static func hasOld(_ name: String) -> Wording {
    Wording(
      nb:
        "\(name.escaped) er ikke knyttet: lederen har en nøkkel i bruk. Skal den nye ta over, legg til --replace. Da blir den gamle opphevet.",
      nn:
        "\(name.escaped) er ikkje knytt: leiaren har ein nøkkel i bruk. Skal den nye ta over, legg til --replace. Då blir den gamle oppheva.",
      en:
        "\(name.escaped) is not bound: another key is in force. If the new one is to take over, add --replace. Then the old one is unbound."
    )
  }

  static let next = Wording(
    nb: "Er noe levert i mellomtiden, tar du det inn med: kyndig receive",
    nn: "Er noko levert i mellomtida, tek du det inn med: kyndig receive",
    en: "If something was handed in meanwhile, take it in with: kyndig receive")

  static func unbound(_ name: String, hasLeft: Bool) -> Wording {
    let unbound = Wording(
      nb: "Nøkkelen er ikke lenger knyttet til \(name.escaped). Det som er signert før, gjelder.",
      nn: "Nøkkelen er ikkje lenger knytt til \(name.escaped). Det som er signert før, gjeld.",
      en: "The key is no longer bound to \(name.escaped). What was signed before stands.")
    guard !hasLeft else {
      return unbound
        + Wording(
          nb: "Lederen står som sluttet.", nn: "Leiaren står som slutta.", en: "The leader is listed as having left.")
    }
    return unbound
      + Wording(
        nb: "Inviter til en ny nøkkel med: kyndig leaders invite",
        nn: "Inviter til ein ny nøkkel med: kyndig leaders invite",
        en: "Invite to a new key with: kyndig leaders invite")
  }
}

/// What `kyndig leaders erase` asks and says.
enum ErasingPhrases {
  static func lead(_ name: String, sessions: Int, certificates: Int) -> Wording {
    Wording(
      nb:
        "Nå slettes det som er lagret om \(name.escaped).\nDette går: navn og nummer, svar og utkast i \(sessions) kurs, egenerklæringer, og kopiene av \(counted(certificates, "bevis", "bevis")).\nDette blir: innføringene i protokollen, som ikke sier hvem de gjelder, og det lederen selv har. Bevis som lederen har fått, kan fortsatt kontrolleres.\nSikkerhetskopier må slettes for seg.",
      nn:
        "No blir det som er lagra om \(name.escaped), sletta.\nDette går: namn og nummer, svar og utkast i \(sessions) kurs, eigenerklæringar, og kopiane av \(counted(certificates, "bevis", "bevis")).\nDette blir: innføringane i protokollen, som ikkje seier kven dei gjeld, og det leiaren sjølv har. Bevis som leiaren har fått, kan framleis kontrollerast.\nTryggingskopiar må slettast for seg.",
      en:
        "Now what is kept about \(name.escaped) is erased.\nThis goes: name and number, answers and drafts in \(counted(sessions, "course", "courses")), attestations, and the copies of \(counted(certificates, "certificate", "certificates")).\nThis stays: the entries in the log, which do not say whom they concern, and what the leader has. Certificates that the leader was given can still be verified.\nBackups must be erased by themselves."
    )
  }

  static let typeName = Wording(
    nb: "Skriv hele navnet for å slette, eller la linjen stå tom for å avbryte:",
    nn: "Skriv heile namnet for å slette, eller la linja stå tom for å avbryte:",
    en: "Write the full name to erase, or leave the line empty to cancel:")

  static func erased(_ name: String) -> Wording {
    Wording(
      nb: "Det som var lagret om \(name.escaped), er slettet. Det kommer ikke tilbake.",
      nn: "Det som var lagra om \(name.escaped), er sletta. Det kjem ikkje tilbake.",
      en: "What was kept about \(name.escaped) is erased. It does not come back.")
  }
}

extension ErasingFailure: SpokenFailure {
  var spoken: (Complaint.Code, Wording) {
    switch self {
    case .otherName(let typed, let name):
      (
        .no,
        Wording(
          nb: "Du skrev «\(typed.escaped)», og lederen heter \(name.escaped). Ingenting er slettet.",
          nn: "Du skreiv «\(typed.escaped)», og leiaren heiter \(name.escaped). Ingenting er sletta.",
          en: "You wrote “\(typed.escaped)”, and the leader is called \(name.escaped). Nothing was erased.")
      )
    case .notRemoved(let folder):
      (
        .notStored,
        Wording(
          nb:
            "Registeret er slettet, men mappen «\(folder)» eller lederens nøkkel på denne kontoen lot seg ikke fjerne. Fjern dem selv.",
          nn:
            "Registeret er sletta, men mappa «\(folder)» eller nøkkelen til leiaren på denne kontoen lét seg ikkje fjerne. Fjern dei sjølv.",
          en:
            "The register is erased, but the folder “\(folder)” or the leader's key on this account could not be removed. Remove them yourself."
        )
      )
    }
  }
}
