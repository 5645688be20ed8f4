/// K301 to K310: whether the course teaches what it says.
extension CodeExplanation {
  static let objectiveWithoutItems = CodeExplanation(
    Wording(nb: "målet blir ikke prøvd", nn: "målet blir ikkje prøvd", en: "the objective is not tested"),
    why: Wording(
      nb: """
        Et mål sier hva lederen kan etterpå. Prøver ingen oppgave i banken det, viser ikke et bestått resultat at hun
        kan det, selv om beviset sier at modulen er gjennomført. Skriv minst to oppgaver for hvert mål, eller ta bort
        målet.
        """,
      nn: """
        Eit mål seier kva leiaren kan etterpå. Prøver inga oppgåve i banken det, viser ikkje eit bestått resultat at
        ho kan det, sjølv om beviset seier at modulen er gjennomført. Skriv minst to oppgåver for kvart mål, eller ta
        bort målet.
        """,
      en: """
        An objective says what the leader can do afterwards. Where no item in the bank tests it, a pass does not show
        that she can, though the certificate says that the module is completed. Write at least two items for each
        objective, or take it away.
        """))

  static let lessonWithoutPage = CodeExplanation(
    Wording(nb: "leksjonen har ingen side", nn: "leksjonen har inga side", en: "the lesson has no page"),
    why: Wording(
      nb: """
        En leksjon uten side lærer ikke bort noe. Oppgaver alene prøver bare det lederen kunne fra før. Skriv en side
        som sier det oppgavene spør om, eller flytt oppgavene til en leksjon som gjør det.
        """,
      nn: """
        Ein leksjon utan side lærer ikkje bort noko. Oppgåver åleine prøver berre det leiaren kunne frå før. Skriv ei
        side som seier det oppgåvene spør om, eller flytt oppgåvene til ein leksjon som gjer det.
        """,
      en: """
        A lesson without a page teaches nothing. Items alone only test what the leader knew before. Write a page that
        says what the items ask about, or move the items to a lesson that does.
        """))

  static let taskMinutes = CodeExplanation(
    Wording(
      nb: "tiden til utkastet er ikke troverdig", nn: "tida til utkastet er ikkje truverdig",
      en: "the time of the task is not credible"),
    why: Wording(
      nb: """
        Minuttene blir med i omfanget på beviset, og ingen skal påberope seg timer som ikke finnes. Et felt tar mellom
        ett og fem minutter å fylle ut. Trengs det mer, er det nok flere felter verdt; trengs det mindre, er feltet
        kanskje unødvendig.
        """,
      nn: """
        Minutta blir med i omfanget på beviset, og ingen skal vise til timar som ikkje finst. Eit felt tek mellom eitt
        og fem minutt å fylle ut. Trengst det meir, er det nok verdt fleire felt; trengst det mindre, er feltet
        kanskje unødvendig.
        """,
      en: """
        The minutes are part of the extent on the certificate, and nobody should claim hours that are not there. A
        field takes between one and five minutes to fill in. Where more is needed, it deserves more fields; where
        less, the field may be needless.
        """))

  static let thresholdNotInForce = CodeExplanation(
    Wording(
      nb: "grensen gjelder ikke på kursets dato", nn: "grensa gjeld ikkje på datoen til kurset",
      en: "the threshold is not in force on the course's date"),
    why: Wording(
      nb: """
        Kurset sier med «rules-as-of» hvilken dag reglene er hentet fra. Har grensen ingen verdi den dagen, vet ingen
        hvilket tall som skal stå i teksten eller avgjøre vilkåret. Endres loven, legger du til en ny value med
        datoen, og lar den gamle stå.
        """,
      nn: """
        Kurset seier med «rules-as-of» kva dag reglane er henta frå. Har grensa ingen verdi den dagen, veit ingen kva
        tal som skal stå i teksten eller avgjere vilkåret. Blir lova endra, legg du til ein ny value med datoen, og
        lèt den gamle stå.
        """,
      en: """
        The course says by “rules-as-of” from which day its rules are. Where the threshold has no value that day,
        nobody knows which number to put in the text or to decide the condition by. When the law changes, add a new
        value with its date, and leave the old.
        """))

  static let repeatedQuestion = CodeExplanation(
    Wording(
      nb: "det spørres to ganger om det samme", nn: "det blir spurt to gonger om det same",
      en: "the same is asked twice"),
    why: Wording(
      nb: """
        Svaret på et spørsmål om virksomheten lagres, og gjelder i hele kurset. Spørres det igjen, lurer lederen på om
        det første svaret forsvant, og to ulike svar gjør det uklart hva hun har fått se. Spør der svaret først
        trengs.
        """,
      nn: """
        Svaret på eit spørsmål om verksemda blir lagra, og gjeld i heile kurset. Blir det spurt igjen, lurer leiaren
        på om det første svaret forsvann, og to ulike svar gjer det uklart kva ho har fått sjå. Spør der svaret først
        trengst.
        """,
      en: """
        The answer to a question about the business is stored, and counts in the whole course. Asked again, the leader
        wonders whether the first answer was lost, and two different answers make it unclear what she has been shown.
        Ask where the answer is first needed.
        """))

  static let neverShown = CodeExplanation(
    Wording(nb: "dette vises aldri", nn: "dette blir aldri vist", en: "this is never shown"),
    why: Wording(
      nb: """
        Ingen svar gjør at vilkåret blir sant, så det du har skrevet her, får ingen lese. Oftest er det et vilkår
        lenger ute som utelukker det, for eksempel heads < 5 rundt heads >= 20. Rett det ene vilkåret, eller ta bort
        teksten.
        """,
      nn: """
        Ingen svar gjer at vilkåret blir sant, så det du har skrive her, får ingen lese. Oftast er det eit vilkår
        lenger ute som utelukkar det, til dømes heads < 5 rundt heads >= 20. Rett det eine vilkåret, eller ta bort
        teksten.
        """,
      en: """
        No answers make the condition true, so nobody gets to read what you have written here. Mostly it is a
        condition further out that rules it out, for example heads < 5 around heads >= 20. Mend one of the conditions,
        or take the text away.
        """))

  static let unreachableScene = CodeExplanation(
    Wording(
      nb: "ingen valg fører hit i situasjonen", nn: "ingen val fører hit i situasjonen",
      en: "no decision leads here in the scenario"),
    why: Wording(
      nb: """
        En situasjon er et tre av valg. En scene eller en slutt som ingen valg fører til, får ingen se, og da mangler
        kanskje den konsekvensen du ville vise. Som regel peker et valg til feil scene.
        """,
      nn: """
        Ein situasjon er eit tre av val. Ei scene eller ein slutt som ingen val fører til, får ingen sjå, og då
        manglar kanskje den konsekvensen du ville vise. Som regel peikar eit val til feil scene.
        """,
      en: """
        A scenario is a tree of decisions. A scene or an ending that no decision leads to is seen by nobody, and
        perhaps the consequence that you wanted to show is lost. Usually a decision points to the wrong scene.
        """))

  static let endlessScenario = CodeExplanation(
    Wording(
      nb: "situasjonen kan gå i ring", nn: "situasjonen kan gå i ring", en: "the scenario can go round for ever"),
    why: Wording(
      nb: """
        Alle veier gjennom en situasjon skal ende, og slutten sier hvilket valg som avgjorde. Fører et valg tilbake
        til en scene lederen alt har vært i, kan hun gå i ring uten å få vite det, og ingen kan si hvor lang tid
        situasjonen tar. Vil du la henne angre, skriver du back="true" på situasjonen.
        """,
      nn: """
        Alle vegar gjennom ein situasjon skal ende, og slutten seier kva val som avgjorde. Fører eit val tilbake til
        ei scene leiaren alt har vore i, kan ho gå i ring utan å få vite det, og ingen kan seie kor lang tid
        situasjonen tek. Vil du la henne angre, skriv du back="true" på situasjonen.
        """,
      en: """
        Every way through a scenario should end, and the ending says which decision turned it. Where a decision leads
        back to a scene that the leader has been in, she can go round without learning it, and nobody can say how long
        the scenario takes. To let her change her mind, write back="true" on the scenario.
        """))

  static let handWrittenThreshold = CodeExplanation(
    Wording(
      nb: "et tall fra loven er skrevet for hånd", nn: "eit tal frå lova er skrive for hand",
      en: "a number from the law is written by hand"),
    why: Wording(
      nb: """
        Når loven endres, rettes grensen ett sted, i Shared/thresholds.xml. Et tall som er skrevet inn i teksten, blir
        stående feil, og ingen finner det. Med <value of="threshold(…)"/> følger teksten grensen, og kurset kan være
        rett før loven trer i kraft.
        """,
      nn: """
        Når lova blir endra, blir grensa retta éin stad, i Shared/thresholds.xml. Eit tal som er skrive inn i teksten,
        blir ståande feil, og ingen finn det. Med <value of="threshold(…)"/> følgjer teksten grensa, og kurset kan
        vere rett før lova tek til å gjelde.
        """,
      en: """
        When the law changes, the threshold is mended in one place, in Shared/thresholds.xml. A number written into
        the text stays wrong, and nobody finds it. With <value of="threshold(…)"/> the text follows the threshold, and
        the course can be right before the law is in force.
        """))

  static let staleFact = CodeExplanation(
    Wording(
      nb: "regelen er ikke kontrollert på over ett år", nn: "regelen er ikkje kontrollert på over eitt år",
      en: "the rule has not been checked for over a year"),
    why: Wording(
      nb: """
        Lover og forskrifter endres, som regel ved nyttår eller 1. juli. En regel ingen har sett på det siste året,
        kan være gal, og lederen har ingen mulighet til å vite det. Les kilden på nytt, rett teksten om det trengs, og
        sett «checked» til datoen på kilden.
        """,
      nn: """
        Lover og forskrifter blir endra, som regel ved nyttår eller 1. juli. Ein regel ingen har sett på det siste
        året, kan vere gal, og leiaren har ingen sjanse til å vite det. Les kjelda på nytt, rett teksten om det
        trengst, og set «checked» til datoen på kjelda.
        """,
      en: """
        Laws and regulations change, usually at New Year or on 1 July. A rule that nobody has looked at for the last
        year may be wrong, and the leader has no way to know. Read the source again, mend the text if needed, and set
        “checked” to the date of the source.
        """))
}
