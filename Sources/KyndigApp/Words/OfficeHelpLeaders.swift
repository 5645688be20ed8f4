// `kyndig leaders`.
extension OfficeHelp {
  var leaders: HelpWords.Command {
    command(
      Wording(
        nb: "Hold orden på hvem lederne er: liste, invitasjoner og nøkler.",
        nn: "Hald orden på kven leiarane er: liste, invitasjonar og nøklar.",
        en: "Keep account of who the leaders are: roster, invitations and keys."),
      [
        Wording(
          nb: "kyndig leaders import ledere.csv", nn: "kyndig leaders import leiarar.csv",
          en: "kyndig leaders import leaders.csv"),
        Wording(
          nb: "kyndig leaders invite --to invitasjoner", nn: "kyndig leaders invite --to invitasjonar",
          en: "kyndig leaders invite --to invitations"),
        Wording(all: "kyndig leaders bind --method code"), Wording(all: "kyndig leaders list"),
      ],
      Wording(
        nb: "Lederen lager nøkkelen sin selv. HR går god for at den er lederens, og det føres i protokollen.",
        nn: "Leiaren lagar nøkkelen sin sjølv. HR går god for at han er leiaren sin, og det blir ført i protokollen.",
        en: "A leader makes her own key. HR vouches for whose it is, and that is entered in the log."))
  }

  var leadersInvite: HelpWords.Command {
    command(
      Wording(
        nb: "Skriv en invitasjon til hver leder, og kodene for seg.",
        nn: "Skriv ein invitasjon til kvar leiar, og kodane for seg.",
        en: "Write an invitation for each leader, and the codes apart."),
      [
        Wording(
          nb: "kyndig leaders invite --to invitasjoner", nn: "kyndig leaders invite --to invitasjonar",
          en: "kyndig leaders invite --to invitations"),
        Wording(
          nb: "kyndig leaders invite 1042 \"Kari Nordmann\" --days 30 --to invitasjoner",
          nn: "kyndig leaders invite 1042 \"Kari Nordmann\" --days 30 --to invitasjonar",
          en: "kyndig leaders invite 1042 \"Kari Nordmann\" --days 30 --to invitations"),
      ],
      Wording(
        nb: """
          Uten navn gjelder det alle som verken har nøkkel eller en invitasjon som gjelder. Filene og kodene sendes hver sin
          vei; koder.csv passer til flettebrev. Spør om én passfrase.
          """,
        nn: """
          Utan namn gjeld det alle som korkje har nøkkel eller ein invitasjon som gjeld. Filene og kodane blir sende kvar sin
          veg; koder.csv passar til flettebrev. Spør om éin passfrase.
          """,
        en: """
          With no name it is for all who have neither key nor an invitation that is good. Invitations and codes are sent by
          separate ways; koder.csv fits mail merge. Asks for one passphrase.
          """))
  }

  var leadersBind: HelpWords.Command {
    command(
      Wording(
        nb: "Gå god for at en nøkkel er lederens.", nn: "Gå god for at ein nøkkel er leiaren sin.",
        en: "Vouch that a key is a leader's."),
      [
        Wording(all: "kyndig leaders bind"), Wording(all: "kyndig leaders bind --method code"),
        Wording(all: "kyndig leaders bind 1042 --method phone"),
      ],
      Wording(
        nb: """
          Alene viser den hvilke nøkler som venter, med seks ord for hver. Med phone skriver du ordene lederen leser, med
          in-person og login dem lederen viser deg. Ordene sier hvilken nøkkel det er. Med code knyttes alle der koden stemte.
          En nøkkel som er i bruk, byttes bare med --replace. Måten føres i protokollen. Avslutter med 1 når noen ikke ble
          knyttet.
          """,
        nn: """
          Åleine viser han kva nøklar som ventar, med seks ord for kvar. Med phone skriv du orda leiaren les, med
          in-person og login dei leiaren viser deg. Orda seier kva for ein nøkkel det er. Med code blir alle der koden stemte,
          knytte. Ein nøkkel som er i bruk, blir berre bytt med --replace. Måten blir ført i protokollen. Avsluttar med 1 når
          nokon ikkje vart knytt.
          """,
        en: """
          Alone it shows which keys wait, with six words for each. With phone you write the words that the leader reads, with
          in-person and login those you are shown. The words say which key it is. With code all whose code was right are
          bound. A key in force is only replaced with --replace. The way is entered in the log. Exits with 1 when somebody was
          not bound.
          """))
  }

  var replaceKey: String {
    Wording(
      nb: "La den nye nøkkelen ta over for en som er i bruk.", nn: "La den nye nøkkelen ta over for ein som er i bruk.",
      en: "Let the new key take over from one in force.")[language]
  }

  var leadersUnbind: HelpWords.Command {
    command(
      Wording(
        nb: "Opphev at en nøkkel er lederens.", nn: "Opphev at ein nøkkel er leiaren sin.",
        en: "End a key's being a leader's."),
      [
        Wording(all: "kyndig leaders unbind 1042 --reason lost-key"),
        Wording(all: "kyndig leaders unbind \"Kari Nordmann\" --reason left"),
      ],
      Wording(
        nb: "Det som er signert før, gjelder fortsatt.", nn: "Det som er signert før, gjeld framleis.",
        en: "What was signed before still stands."))
  }

  var leadersErase: HelpWords.Command {
    command(
      Wording(
        nb: "Slett det som er lagret om en leder.", nn: "Slett det som er lagra om ein leiar.",
        en: "Erase what is kept about a leader."),
      [Wording(all: "kyndig leaders erase 1042")],
      Wording(
        nb: "Viser først hva som går og hva som blir, og ber om navnet. Protokollen sier ikke hvem som er slettet.",
        nn: "Viser først kva som går og kva som blir, og ber om namnet. Protokollen seier ikkje kven som er sletta.",
        en: "Shows first what goes and what stays, and asks for the name. The log does not say who was erased."))
  }
}

// Their arguments.
extension OfficeHelp {
  var who: HelpWords.Argument {
    argument(
      Wording(
        nb: "Navn eller ansattnummer; kan gjentas.", nn: "Namn eller tilsettnummer; kan gjentakast.",
        en: "Name or employee number; may be repeated."), Wording(nb: "hvem", nn: "kven", en: "who"))
  }

  var oneWho: HelpWords.Argument {
    argument(
      Wording(nb: "Navn eller ansattnummer.", nn: "Namn eller tilsettnummer.", en: "Name or employee number."),
      Wording(nb: "hvem", nn: "kven", en: "who"))
  }

  var unit: HelpWords.Argument {
    argument(
      Wording(
        nb: "Bare lederne i denne enheten.", nn: "Berre leiarane i denne eininga.", en: "Only this unit's leaders."),
      Wording(nb: "enhet", nn: "eining", en: "unit"))
  }

  var days: HelpWords.Argument {
    argument(
      Wording(
        nb: "Hvor mange dager kodene gjelder.", nn: "Kor mange dagar kodane gjeld.",
        en: "How many days the codes are good."),
      Wording(nb: "dager", nn: "dagar", en: "days"))
  }

  var inviteTo: HelpWords.Argument {
    argument(
      Wording(
        nb: "Mappen som invitasjonene skrives til.", nn: "Mappa som invitasjonane blir skrivne til.",
        en: "Where the invitations are put."), Wording(nb: "mappe", nn: "mappe", en: "folder"))
  }

  var method: HelpWords.Argument {
    argument(
      Wording(
        nb: "Hvordan du vet at nøkkelen er lederens.", nn: "Korleis du veit at nøkkelen er leiaren sin.",
        en: "How you know that the key is the leader's."), Wording(nb: "måte", nn: "måte", en: "method"))
  }

  var unbindReason: HelpWords.Argument {
    argument(
      Wording(nb: "Hvorfor.", nn: "Kvifor.", en: "Why."), Wording(nb: "grunn", nn: "grunn", en: "reason"))
  }
}
