// `kyndig statistics`.
extension OfficeHelp {
  var statistics: HelpWords.Command {
    command(
      Wording(
        nb: "Se hva svarene forteller om kurset, ikke om hvem som ga dem.",
        nn: "Sjå kva svara fortel om kurset, ikkje om kven som gav dei.",
        en: "See what the answers tell of the course, not of who gave them."),
      [
        Wording(all: "kyndig statistics hms-for-ledere"),
        Wording(
          nb: "kyndig statistics hms-for-ledere --csv > statistikk.csv",
          nn: "kyndig statistics hms-for-ledere --csv > statistikk.csv",
          en: "kyndig statistics hms-for-ledere --csv > statistics.csv"),
      ],
      Wording(
        nb: """
          For hver utgave: hvor vanskelig hver oppgave er, hvor stor andel som valgte hvert svar, hvor lang tid det tok, hvor
          mange som besto første gang, og det noen har meldt er feil i teksten. Øving telles for seg. Vanskegraden er andelen
          som svarte helt riktig første gang (p-verdien). Tall om færre enn 5 personer vises ikke, og heller ikke tall som de
          kunne regnes ut av. Slettede svar og personer er ikke med. Avslutter med 66 når kurset ikke finnes.
          """,
        nn: """
          For kvar utgåve: kor vanskeleg kvar oppgåve er, kor stor del som valde kvart svar, kor lang tid det tok, kor mange
          som greidde det første gong, og det nokon har meldt er feil i teksten. Øving blir talt for seg. Vanskegraden er delen
          som svara heilt rett første gong (p-verdien). Tal om færre enn 5 personar blir ikkje viste, og heller ikkje tal som
          dei kunne reknast ut av. Sletta svar og personar er ikkje med. Avsluttar med 66 når kurset ikkje finst.
          """,
        en: """
          For each edition: how difficult each item is, what share chose each answer, how long it took, how many passed the
          first time, and what was reported as wrong in the text. Practice is counted apart. The difficulty is the share that
          was wholly right the first time (the p-value). Numbers of fewer than 5 people are not shown, nor those that they
          could be computed from. Erased answers and people are not counted. Exits with 66 when there is no such course.
          """))
  }

  var statisticsCourse: HelpWords.Argument {
    argument(
      Wording(
        nb: "Kurset: mappen, eller ID-en.", nn: "Kurset: mappa, eller ID-en.", en: "The course: its folder, or its id."),
      Wording(nb: "kurs", nn: "kurs", en: "course"))
  }
}
