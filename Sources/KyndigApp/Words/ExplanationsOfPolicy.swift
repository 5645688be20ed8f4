/// K125 and K126: what a site requires of its leaders.
extension CodeExplanation {
  static let unknownCourse = CodeExplanation(
    Wording(
      nb: "kravet gjelder et kurs som ikke finnes her", nn: "kravet gjeld eit kurs som ikkje finst her",
      en: "the requirement is of a course that is not here"),
    why: Wording(
      nb: """
        Et krav i policy.xml sier hvem som skal ta et kurs, og når. Finnes ikke kurset, kan ingen oppfylle kravet, og
        alle som omfattes, står etter hvert som for sene. Som regel er id-en skrevet feil. Skal kurset komme senere, kan
        kravet stå: Dette er bare en advarsel.
        """,
      nn: """
        Eit krav i policy.xml seier kven som skal ta eit kurs, og når. Finst ikkje kurset, kan ingen oppfylle kravet, og
        alle som kravet omfattar, står etter kvart som for seine. Som regel er id-en skriven feil. Skal kurset komme
        seinare, kan kravet stå: Dette er berre ei åtvaring.
        """,
      en: """
        A requirement in policy.xml says who is to take a course, and when. Where there is no such course, nobody can
        meet the requirement, and in time all whom it concerns are shown as late. Usually the id is misspelt. Where the
        course is to come later, the requirement may stand: this is only a warning.
        """))

  static let renewalAlwaysOpen = CodeExplanation(
    Wording(
      nb: "opplæringen kan fornyes hele tiden", nn: "opplæringa kan fornyast heile tida",
      en: "training can be renewed all the time"),
    why: Wording(
      nb: """
        Den som fornyer litt før opplæringen går ut, beholder datoen sin, så ingen taper på å være tidlig ute. Kan
        opplæringen fornyes like lenge som den gjelder, kan en leder ta kurset to ganger på rad og ha opplæring for dobbelt
        så lang tid. Åpne for fornyelse noen måneder før fristen.
        """,
      nn: """
        Den som fornyar litt før opplæringa går ut, held på datoen sin, så ingen taper på å vere tidleg ute. Kan
        opplæringa fornyast like lenge som ho gjeld, kan ein leiar ta kurset to gonger på rad og ha opplæring for dobbelt så
        lang tid. Opne for fornying nokre månader før fristen.
        """,
      en: """
        Whoever renews a little before training runs out keeps her date, so nobody loses by being early. Where training
        can be renewed for as long as it counts, a leader can take the course twice in a row and be trained for twice the
        time. Open the renewal some months before it is due.
        """))
}
