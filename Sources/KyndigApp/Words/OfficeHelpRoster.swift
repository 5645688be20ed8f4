// `kyndig leaders import`, `list` and `credit`.
extension OfficeHelp {
  var leadersImport: HelpWords.Command {
    command(
      Wording(
        nb: "Les inn ledere fra en CSV-fil.", nn: "Les inn leiarar frå ei CSV-fil.", en: "Read leaders from CSV."),
      [
        Wording(
          nb: "kyndig leaders import ledere.csv --dry-run", nn: "kyndig leaders import leiarar.csv --dry-run",
          en: "kyndig leaders import leaders.csv --dry-run"),
        Wording(
          nb: "kyndig leaders import ledere.csv", nn: "kyndig leaders import leiarar.csv",
          en: "kyndig leaders import leaders.csv"),
        Wording(
          nb: "kyndig leaders import alle.csv --complete", nn: "kyndig leaders import alle.csv --complete",
          en: "kyndig leaders import all.csv --complete"),
      ],
      Wording(
        nb: """
          Filen er slik HR-systemer skriver den: UTF-8, UTF-16 eller Latin-1, med semikolon, komma eller tabulator. Første linje
          er overskriften. Bare navn må være med (eller fornavn og etternavn). Ellers brukes ansattnummer, enhet (gjerne en
          sti: Drift / Lager), stilling, ledernivå (øverste leder § 3-5, annen leder § 3-2), ansatt fra, ansatt til, leder fra,
          leder til, e-post, fravær fra, fravær til, virksomhet og orgnr. En grunn til fravær leses aldri.

          Den som har et ansattnummer fra før, oppdateres, og det som var, huskes. Samme nummer på flere linjer er flere
          stillinger. Er én linje feil, leses ingenting inn, og feilene vises. Avslutter da med 1, og også når noe er uklart.
          """,
        nn: """
          Fila er slik HR-system skriv henne: UTF-8, UTF-16 eller Latin-1, med semikolon, komma eller tabulator. Første linje er
          overskrifta. Berre namn må vere med (eller førenamn og etternamn). Elles blir desse brukte: tilsettnummer, eining
          (gjerne ein stig: Drift / Lager), stilling, leiarnivå (øvste leiar § 3-5, annan leiar § 3-2), tilsett frå, tilsett
          til, leiar frå, leiar til, e-post, fråvær frå, fråvær til, verksemd og orgnr. Ein grunn til fråvær blir aldri lesen.

          Den som har eit tilsettnummer frå før, blir oppdatert, og det som var, blir hugsa. Same nummer på fleire linjer er
          fleire stillingar. Er éi linje feil, blir ingenting lese inn, og feila blir viste. Avsluttar då med 1, og òg når noko
          er uklart.
          """,
        en: """
          It is as HR systems write it: UTF-8, UTF-16 or Latin-1, with semicolons, commas or tabs. The first line heads the
          columns. Only the name must be there (or first name and last name). Used besides: employee number, unit (a path if you
          like: Operations / Store), role, leader level (top leader § 3-5, other leader § 3-2), employed from, employed to,
          leader from, leader to, e-mail, absence from, absence to, employer and orgnr. A reason for absence is never read.

          Whoever has an employee number already is updated, and what was is remembered. One number on several lines is several
          positions. If one line is wrong, none is read, and the errors are shown. Exits with 1 then, and where anything is
          unclear.
          """))
  }

  var dryRun: String {
    Wording(
      nb: "Vis hva som ville skje, og lagre ingenting.", nn: "Vis kva som ville skje, og lagre ingenting.",
      en: "Show what would happen, and store nothing.")[language]
  }

  var complete: String {
    Wording(
      nb: "Filen har alle: den som ikke står der, har sluttet.",
      nn: "Fila har alle: den som ikkje står der, har slutta.",
      en: "Everybody is in it: whoever is missing has left.")[language]
  }

  var acceptNames: String {
    Wording(
      nb: "Et annet navn på samme nummer er et nytt navn.", nn: "Eit anna namn på same nummer er eit nytt namn.",
      en: "Another name for the same number is a new name.")[language]
  }

  var encoding: HelpWords.Argument {
    argument(
      Wording(
        nb: "Hvilke tegn en fil har som ikke er UTF-8; ellers spørres det.",
        nn: "Kva for teikn ei fil har som ikkje er UTF-8; elles blir det spurt.",
        en: "Which characters are meant where it is no UTF-8; you are asked otherwise."),
      Wording(nb: "tegnsett", nn: "teiknsett", en: "encoding"))
  }

  var rosterFile: HelpWords.Argument {
    argument(
      Wording(nb: "CSV-filen.", nn: "CSV-fila.", en: "The CSV."), Wording(nb: "fil", nn: "fil", en: "path"))
  }

  var leadersList: HelpWords.Command {
    command(
      Wording(
        nb: "Se lederne, hvor de leder, og hvordan det står til med nøklene.",
        nn: "Sjå leiarane, kvar dei leier, og korleis det står til med nøklane.",
        en: "See the leaders, where they lead, and how their keys stand."),
      [
        Wording(all: "kyndig leaders list"), Wording(all: "kyndig leaders list --as-of 2026-06-30"),
        Wording(all: "kyndig leaders list --json"),
      ],
      Wording(
        nb: "Spør ikke om noen passfrase, og endrer ingenting.",
        nn: "Spør ikkje om nokon passfrase, og endrar ingenting.",
        en: "Asks for no passphrase, and alters nothing."))
  }

  var rosterAsOf: HelpWords.Argument {
    argument(
      Wording(
        nb: "Hvem som ledet hvor denne dagen.", nn: "Kven som leia kvar denne dagen.", en: "Who led where on this day."),
      Wording(nb: "dato", nn: "dato", en: "date"))
  }

  var leadersCredit: HelpWords.Command {
    command(
      Wording(
        nb: "Godta opplæring tatt et annet sted, eller et fritak.",
        nn: "Godta opplæring teken ein annan stad, eller eit fritak.",
        en: "Accept training taken elsewhere, or an exemption."),
      [
        Wording(
          nb: """
            kyndig leaders credit 1042 --course hms --provider "Kursstedet AS" --date 2024-05-03 --minutes 2400 \\
                  --paper kursbevis.pdf --reason "kursbevis vist i original"
            """,
          nn: """
            kyndig leaders credit 1042 --course hms --provider "Kursstaden AS" --date 2024-05-03 --minutes 2400 \\
                  --paper kursbevis.pdf --reason "kursbevis vist i original"
            """,
          en: """
            kyndig leaders credit 1042 --course hse --provider "Course House Ltd" --date 2024-05-03 --minutes 2400 \\
                  --paper diploma.pdf --reason "original shown"
            """),
        Wording(
          nb: "kyndig leaders credit 1042 --course hms --exempt --reason \"går av i januar\"",
          nn: "kyndig leaders credit 1042 --course hms --exempt --reason \"går av i januar\"",
          en: "kyndig leaders credit 1042 --course hse --exempt --reason \"retires in January\""),
        Wording(
          nb: "kyndig leaders credit 1042 --withdraw 3f2a91c0 --reason \"feil person\"",
          nn: "kyndig leaders credit 1042 --withdraw 3f2a91c0 --reason \"feil person\"",
          en: "kyndig leaders credit 1042 --withdraw 3f2a91c0 --reason \"wrong person\""),
      ],
      Wording(
        nb: """
          Spør om en utsteders passfrase; ingen godtar sin egen. Det vises som eksternt, aldri som vårt. Av papiret lagres bare
          fingeravtrykket (SHA-256), så ta vare på det. Det som trekkes tilbake, står fortsatt, med grunn.
          """,
        nn: """
          Spør om passfrasen til ein utferdar; ingen godtek si eiga. Det blir vist som eksternt, aldri som vårt. Av papiret blir
          berre fingeravtrykket (SHA-256) lagra, så ta vare på det. Det som blir trekt tilbake, står framleis, med grunn.
          """,
        en: """
          Asks for an issuer's passphrase; nobody accepts her own. It is shown as external, never as ours. Of the paper only its
          fingerprint (SHA-256) is kept, so look after it. What is withdrawn still stands, with the reason.
          """))
  }

  var creditCourse: HelpWords.Argument {
    argument(
      Wording(nb: "Kurset det gjelder.", nn: "Kurset det gjeld.", en: "The course it stands for."),
      Wording(nb: "kurs", nn: "kurs", en: "course"))
  }

  var provider: HelpWords.Argument {
    argument(
      Wording(nb: "Hvem som ga opplæringen.", nn: "Kven som gav opplæringa.", en: "Who gave the training."),
      Wording(nb: "navn", nn: "namn", en: "name"))
  }

  var completed: HelpWords.Argument {
    argument(
      Wording(nb: "Dagen den var ferdig.", nn: "Dagen ho var ferdig.", en: "The day it was completed."),
      Wording(nb: "dato", nn: "dato", en: "date"))
  }

  var creditMinutes: HelpWords.Argument {
    argument(
      Wording(nb: "Omfanget i minutter.", nn: "Omfanget i minutt.", en: "Its extent in minutes."),
      Wording(nb: "minutter", nn: "minutt", en: "minutes"))
  }

  var paper: HelpWords.Argument {
    argument(
      Wording(
        nb: "Papiret som viser det, som fil.", nn: "Papiret som viser det, som fil.", en: "The paper that shows it."),
      Wording(nb: "fil", nn: "fil", en: "path"))
  }

  var exempt: String {
    Wording(
      nb: "Lederen skal ikke ta kurset.", nn: "Leiaren skal ikkje ta kurset.",
      en: "The leader need not take the course.")[
        language]
  }

  var withdraw: HelpWords.Argument {
    argument(
      Wording(
        nb: "Det som ikke skal gjelde lenger, slik listen viser det.",
        nn: "Det som ikkje skal gjelde lenger, slik lista viser det.",
        en: "What is to count no longer, as the list shows it."), Wording(nb: "id", nn: "id", en: "id"))
  }

  var creditReason: HelpWords.Argument {
    argument(
      Wording(nb: "Hvorfor.", nn: "Kvifor.", en: "Why."), Wording(nb: "grunn", nn: "grunn", en: "reason"))
  }
}
