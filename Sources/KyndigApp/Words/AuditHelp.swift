// `kyndig audit`.
extension OfficeHelp {
  var audit: HelpWords.Command {
    command(
      Wording(
        nb: "Se hvem som har gjennomført opplæringen, og om alt henger sammen.",
        nn: "Sjå kven som har gjennomført opplæringa, og om alt heng saman.",
        en: "See who has trained, and whether everything holds together."),
      [
        Wording(all: "kyndig audit"), Wording(all: "kyndig audit --unit Lager --as-of 2026-06-30"),
        Wording(all: "kyndig audit --explain \"Kari Nordmann\""),
        Wording(
          nb: "kyndig audit --csv > status.csv", nn: "kyndig audit --csv > status.csv",
          en: "kyndig audit --csv > status.csv"),
      ],
      Wording(
        nb: """
          Alle filer holdes mot protokollen, og alle nye signaturer kontrolleres. Er ingenting skrevet siden sist, leses bare
          tallene. Uten protokoll, og med --deep, kontrolleres alle signaturer, og alle svar spilles av på nytt. Med --as-of er
          tallene som den dagen; om alt henger sammen, er som nå. Avslutter med 1 når noe ikke stemmer. I en terminal åpner den
          en liste du kan flytte deg i, filtrere, sortere og eksportere; ellers skrives alt ut.
          """,
        nn: """
          Alle filer blir haldne mot protokollen, og alle nye signaturar blir kontrollerte. Er ingenting skrive sidan sist, blir
          berre tala lesne. Utan protokoll, og med --deep, blir alle signaturar kontrollerte, og alle svar spelte av på nytt. Med
          --as-of er tala som den dagen; om alt heng saman, er som no. Avsluttar med 1 når noko ikkje stemmer. I ein terminal
          opnar han ei liste du kan flytte deg i, filtrere, sortere og eksportere; elles blir alt skrive ut.
          """,
        en: """
          Every file is held against the log, and every new signature is checked. Where nothing was written since, only the
          figures are read. Without a log, and with --deep, all signatures are checked and all answers replayed. With --as-of
          the figures are of that day; whether everything holds is as of now. Exits with 1 when something does not hold. At a
          terminal it opens a list to move in, filter, sort and export; elsewhere everything is printed.
          """))
  }

  var auditCourse: HelpWords.Argument {
    argument(
      Wording(nb: "Bare dette kurset.", nn: "Berre dette kurset.", en: "This course alone."),
      Wording(nb: "kurs", nn: "kurs", en: "course"))
  }

  var auditUnit: HelpWords.Argument {
    argument(
      Wording(
        nb: "Bare denne enheten, og de som ligger under den.", nn: "Berre denne eininga, og dei som ligg under ho.",
        en: "This unit alone, with those below it."), Wording(nb: "enhet", nn: "eining", en: "unit"))
  }

  var auditAsOf: HelpWords.Argument {
    argument(
      Wording(
        nb: "Slik det var da denne dagen var slutt.", nn: "Slik det var då denne dagen var slutt.",
        en: "As it was at the end of this day."), Wording(nb: "dato", nn: "dato", en: "date"))
  }

  var auditForms: String {
    Wording(
      nb:
        "Velg én av --csv, --json, --html og --remind. --explain går med --json og --html, og --as-of ikke med --remind.",
      nn:
        "Vel éin av --csv, --json, --html og --remind. --explain går med --json og --html, og --as-of ikkje med --remind.",
      en:
        "Choose one of --csv, --json, --html and --remind. --explain goes with --json and --html, and --as-of not with --remind."
    )[language]
  }

  var auditDue: String {
    Wording(
      nb: "Bare de som har en frist foran seg, er over fristen, eller kan fornye nå.",
      nn: "Berre dei som har ein frist framfor seg, er over fristen, eller kan fornye no.",
      en: "Only those who have a date ahead, are overdue, or may renew now.")[language]
  }

  var auditCSV: String {
    Wording(
      nb: "Som en tabell for regneark.", nn: "Som ein tabell for rekneark.", en: "As a table for a spreadsheet.")[
        language]
  }

  var auditHTML: HelpWords.Argument {
    argument(
      Wording(
        nb: "Som en side med bilder og tabeller, til å lese, sende og skrive ut.",
        nn: "Som ei side med bilete og tabellar, til å lese, sende og skrive ut.",
        en: "As a page with pictures and tables, to read, send and print."), Wording(nb: "fil", nn: "fil", en: "path"))
  }

  var auditExplain: HelpWords.Argument {
    argument(
      Wording(
        nb: "Alt som gir tallene for én leder; med --html som en side for tilsynet.",
        nn: "Alt som gir tala for éin leiar; med --html som ei side for tilsynet.",
        en: "All that gives the figures of one leader; with --html as a page for an inspector."),
      Wording(nb: "leder", nn: "leiar", en: "leader"))
  }

  var auditRemind: HelpWords.Argument {
    argument(
      Wording(
        nb: "Skriv dem som skal minnes om en frist, til en tabell for e-postfletting; hver påminnelse én gang.",
        nn: "Skriv dei som skal minnast om ein frist, til ein tabell for e-postfletting; kvar påminning éin gong.",
        en: "Write those to be reminded of a date to a table for mail merge; each reminder once."),
      Wording(nb: "fil", nn: "fil", en: "path"))
  }

  var auditDeep: String {
    Wording(
      nb: "Kontroller alle signaturer, og spill alle svar av på nytt.",
      nn: "Kontroller alle signaturar, og spel alle svar av på nytt.",
      en: "Check all signatures, and replay all answers.")[language]
  }
}
