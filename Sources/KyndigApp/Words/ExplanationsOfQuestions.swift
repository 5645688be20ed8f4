/// K2xx: items and their answers.
extension CodeExplanation {
  static let noRightAnswer = CodeExplanation(
    Wording(nb: "oppgaven har ikke noe riktig svar", nn: "oppgåva har ikkje noko rett svar", en: "no right answer"),
    why: Wording(
      nb: """
        En oppgave uten riktig svar kan ingen få til. Den trekker ned resultatet til alle som får den, og er den
        kritisk, kan ingen bestå. Som regel mangler correct="true", eller det er skrevet feil.
        """,
      nn: """
        Ei oppgåve utan rett svar kan ingen få til. Ho trekkjer ned resultatet til alle som får henne, og er ho
        kritisk, kan ingen bestå. Som regel manglar correct="true", eller det er skrive feil.
        """,
      en: """
        Nobody can get an item right that has no right answer. It lowers the result of everyone who gets it, and where
        it is critical nobody can pass. Usually correct="true" is missing or misspelt.
        """))

  static let severalRightAnswers = CodeExplanation(
    Wording(
      nb: "flere svar er riktige, men bare ett kan velges", nn: "fleire svar er rette, men berre eitt kan veljast",
      en: "several right answers where one can be chosen"),
    why: Wording(
      nb: """
        Lederen kan bare velge ett svar, og da er det tilfeldig hvilket av de riktige som gir poeng. Er flere svar
        riktige, skal hun få vite at hun kan velge flere: skriv cardinality="multiple". Er bare ett av dem riktig,
        retter du de andre.
        """,
      nn: """
        Leiaren kan berre velje eitt svar, og då er det tilfeldig kva for eit av dei rette som gir poeng. Er fleire
        svar rette, skal ho få vite at ho kan velje fleire: skriv cardinality="multiple". Er berre eitt av dei rett,
        rettar du dei andre.
        """,
      en: """
        The leader can choose one answer only, and then it is chance which of the right ones scores. Where several are
        right, she should know that she can choose several: write cardinality="multiple". Where only one is right,
        mend the others.
        """))

  static let missingReason = CodeExplanation(
    Wording(nb: "svaret mangler begrunnelse", nn: "svaret manglar grunngiving", en: "the answer has no reason"),
    why: Wording(
      nb: """
        Den som velger feil, lærer mest av å få vite hvorfor det var feil. En begrunnelse kan brukes i en ny
        situasjon, det kan ikke «feil svar». Den som velger riktig, kan ha gjettet, så også det riktige svaret sier
        hvorfor. Skriv for den som valgte akkurat dette: hva tenkte hun, og hva overså hun?
        """,
      nn: """
        Den som vel feil, lærer mest av å få vite kvifor det var feil. Ei grunngiving kan brukast i ein ny situasjon,
        det kan ikkje «feil svar». Den som vel rett, kan ha gjetta, så også det rette svaret seier kvifor. Skriv for
        den som valde akkurat dette: kva tenkte ho, og kva oversåg ho?
        """,
      en: """
        Whoever chooses wrong learns most from being told why it was wrong. A reason can be used in a new situation;
        “wrong” cannot. Whoever chooses right may have guessed, so the right answer says why as well. Write for the
        one who chose exactly this: what did she think, and what did she overlook?
        """))

  static let emptyChoice = CodeExplanation(
    Wording(nb: "svaret er tomt", nn: "svaret er tomt", en: "the answer is empty"),
    why: Wording(
      nb: """
        Lederen ville ha sett et tall og ingenting etter det. Hun kan ikke vite hva hun velger, og den som får
        oppgaven lest opp, hører bare et nummer. Skriv svaret, eller ta det bort.
        """,
      nn: """
        Leiaren ville ha sett eit tal og ingenting etter det. Ho kan ikkje vite kva ho vel, og den som får oppgåva
        lesen opp, høyrer berre eit nummer. Skriv svaret, eller ta det bort.
        """,
      en: """
        The leader would have seen a number with nothing after it. She cannot know what she chooses, and whoever has
        the item read aloud hears only a number. Write the answer, or take it away.
        """))

  static let everyAnswerRight = CodeExplanation(
    Wording(nb: "alle svarene er riktige", nn: "alle svara er rette", en: "every answer is right"),
    why: Wording(
      nb: """
        Når alt er riktig, får den som merker alt, full pott uten å ha lest. Oppgaven skiller ikke den som kan, fra
        den som ikke kan. Legg til et svar som er galt på en måte noen faktisk tror på.
        """,
      nn: """
        Når alt er rett, får den som merkjer alt, full pott utan å ha lese. Oppgåva skil ikkje den som kan, frå den
        som ikkje kan. Legg til eit svar som er galt på ein måte nokon faktisk trur på.
        """,
      en: """
        Where everything is right, whoever marks everything scores full without having read. The item does not tell
        those who know from those who do not. Add an answer that is wrong in a way somebody really believes.
        """))

  static let allOfTheAbove = CodeExplanation(
    Wording(
      nb: "svaret viser til de andre svarene", nn: "svaret viser til dei andre svara",
      en: "the answer refers to the other answers"),
    why: Wording(
      nb: """
        Rekkefølgen på svarene stokkes for hvert forsøk, så det finnes ikke noe «over». Slike svar prøver dessuten
        bare om lederen kjenner igjen to av svarene. La henne heller velge flere, med cardinality="multiple".
        """,
      nn: """
        Rekkjefølgja på svara blir stokka for kvart forsøk, så det finst ikkje noko «over». Slike svar prøver dessutan
        berre om leiaren kjenner att to av svara. La henne heller velje fleire, med cardinality="multiple".
        """,
      en: """
        The order of the answers is shuffled for each attempt, so there is no “above”. Besides, such answers only test
        whether the leader recognises two of them. Rather let her choose several, with cardinality="multiple".
        """))

  static let repeatedItem = CodeExplanation(
    Wording(nb: "oppgaven står to steder", nn: "oppgåva står to stader", en: "the item stands in two places"),
    why: Wording(
      nb: """
        I en øving får lederen riktig svar med en gang. Står den samme oppgaven i en bank, prøver sjekken bare
        hukommelsen. Skriv en ny situasjon som krever den samme kunnskapen.
        """,
      nn: """
        I ei øving får leiaren rett svar med ein gong. Står den same oppgåva i ein bank, prøver sjekken berre minnet.
        Skriv ein ny situasjon som krev den same kunnskapen.
        """,
      en: """
        In practice the leader gets the right answer at once. Where the same item stands in a bank, the check tests
        memory only. Write a new situation that takes the same knowledge.
        """))

  static let rightIsLongest = CodeExplanation(
    Wording(
      nb: "det riktige svaret er som regel lengst", nn: "det rette svaret er som regel lengst",
      en: "the right answer is mostly the longest"),
    why: Wording(
      nb: """
        Den som skriver, gjør gjerne det riktige svaret ekstra presist, og da blir det lengst. Den som tar prøver
        ofte, vet det, og velger det lengste uten å lese. Gjør de gale svarene like fulle, eller flytt presiseringen
        til begrunnelsen.
        """,
      nn: """
        Den som skriv, gjer gjerne det rette svaret ekstra presist, og då blir det lengst. Den som tek prøver ofte,
        veit det, og vel det lengste utan å lese. Gjer dei gale svara like fulle, eller flytt presiseringa til
        grunngivinga.
        """,
      en: """
        Authors tend to make the right answer extra precise, and then it is the longest. Those who often take tests
        know that, and choose the longest without reading. Make the wrong answers as full, or move the precision to
        the reason.
        """))

  static let rightIsFirst = CodeExplanation(
    Wording(
      nb: "det riktige svaret står alltid først", nn: "det rette svaret står alltid først",
      en: "the right answer always stands first"),
    why: Wording(
      nb: """
        Svarene stokkes på skjermen, men ikke i utskriften av kurset og ikke for den som leser filen. Et fast mønster
        gjør det også vanskelig for deg selv å se om de gale svarene er gode nok. Flytt det riktige svaret i noen av
        oppgavene.
        """,
      nn: """
        Svara blir stokka på skjermen, men ikkje i utskrifta av kurset og ikkje for den som les fila. Eit fast mønster
        gjer det også vanskeleg for deg sjølv å sjå om dei gale svara er gode nok. Flytt det rette svaret i nokre av
        oppgåvene.
        """,
      en: """
        Answers are shuffled on the screen, but not in the printed course, nor for those who read the file. A fixed
        pattern also makes it hard for you to see whether the wrong answers are good enough. Move the right answer in
        some of the items.
        """))

  static let repeatedChoice = CodeExplanation(
    Wording(nb: "to svar sier det samme", nn: "to svar seier det same", en: "two answers say the same"),
    why: Wording(
      nb: """
        Står den samme teksten to ganger, kan lederen ikke vite hvilken hun skal velge, og er den ene riktig og den
        andre gal, blir resultatet tilfeldig. Ofte er det en kopi som skulle ha vært endret.
        """,
      nn: """
        Står den same teksten to gonger, kan leiaren ikkje vite kva for ein ho skal velje, og er den eine rett og den
        andre gal, blir resultatet tilfeldig. Ofte er det ein kopi som skulle ha vore endra.
        """,
      en: """
        Where the same text stands twice, the leader cannot know which to choose, and where one is right and the other
        wrong, the result is chance. Often it is a copy that should have been changed.
        """))

  static let mistakeIsRight = CodeExplanation(
    Wording(
      nb: "et ventet feilsvar er ikke et feilsvar", nn: "eit venta feilsvar er ikkje eit feilsvar",
      en: "a foreseen mistake is no mistake"),
    why: Wording(
      nb: """
        Med <mistake> svarer du den som gjør en bestemt feil. Er verdien den samme som fasiten, eller har den alt fått
        et svar, får ingen se det du skrev. Regn ut hva lederen kommer til hvis hun gjør feilen, og skriv det tallet.
        """,
      nn: """
        Med <mistake> svarer du den som gjer ein bestemt feil. Er verdien den same som fasiten, eller har han alt fått
        eit svar, får ingen sjå det du skreiv. Rekn ut kva leiaren kjem til om ho gjer feilen, og skriv det talet.
        """,
      en: """
        With <mistake> you answer those who make a certain mistake. Where the value is the key, or already has an
        answer, nobody gets to see what you wrote. Work out what the leader arrives at if she makes the mistake, and
        write that number.
        """))

  static let choicesRunOut = CodeExplanation(
    Wording(
      nb: "oppgaven kan ikke besvares av alle", nn: "oppgåva kan ikkje svarast på av alle",
      en: "not everyone can answer the item"),
    why: Wording(
      nb: """
        Svar med vilkår vises bare for noen. For virksomhetene i meldingen er det ikke igjen både et riktig og et galt
        svar å velge mellom. La minst to svar stå uten vilkår, eller sett vilkåret på hele oppgaven.
        """,
      nn: """
        Svar med vilkår blir viste berre for nokre. For verksemdene i meldinga er det ikkje att både eit rett og eit
        galt svar å velje mellom. La minst to svar stå utan vilkår, eller set vilkåret på heile oppgåva.
        """,
      en: """
        Answers with conditions are shown to some only. For the businesses in the message, there is not both a right
        and a wrong answer left to choose from. Leave at least two answers without a condition, or put the condition
        on the whole item.
        """))
}
