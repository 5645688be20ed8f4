/// K113 to K199: ids, references, conditions and files.
extension CodeExplanation {
  static let duplicateID = CodeExplanation(
    Wording(nb: "id-en er brukt to ganger", nn: "id-en er brukt to gonger", en: "the id is used twice"),
    why: Wording(
      nb: """
        Svarene til en leder lagres med id-en til oppgaven, og et vilkår eller en henvisning nevner en side med id-en.
        Har to ting samme id, vet ingen hvilken som er ment, og gamle svar kan bli knyttet til feil oppgave. Gi den
        nyeste en ny id, og la den gamle stå.
        """,
      nn: """
        Svara til ein leiar blir lagra med id-en til oppgåva, og eit vilkår eller ei tilvising nemner ei side med
        id-en. Har to ting same id, veit ingen kven av dei som er meint, og gamle svar kan bli knytte til feil
        oppgåve. Gi den nyaste ein ny id, og la den gamle stå.
        """,
      en: """
        A leader's answers are stored with the id of the item, and a condition or a reference names a page by its id.
        Where two things have the same id, nobody knows which is meant, and old answers may be tied to the wrong item.
        Give the newer one a new id, and let the older one be.
        """))

  static let unknownReference = CodeExplanation(
    Wording(
      nb: "henvisningen fører ingen steder", nn: "tilvisinga fører ingen stader", en: "the reference leads nowhere"),
    why: Wording(
      nb: """
        En henvisning nevner noe med id-en det har: et begrep, et mål, en kilde, en grense. Finnes det ikke, får
        leseren ingen forklaring, eller oppgaven hører ikke til noe mål. Som regel er id-en skrevet feil, eller den er
        endret ett sted og ikke det andre.
        """,
      nn: """
        Ei tilvising nemner noko med id-en det har: eit omgrep, eit mål, ei kjelde, ei grense. Finst det ikkje, får
        lesaren inga forklaring, eller oppgåva høyrer ikkje til noko mål. Som regel er id-en skriven feil, eller han
        er endra éin stad og ikkje den andre.
        """,
      en: """
        A reference names something by its id: a term, an objective, a source, a threshold. Where there is none, the
        reader gets no explanation, or the item belongs to no objective. Usually the id is misspelt, or it was changed
        in one place and not in the other.
        """))

  static let conditionSyntax = CodeExplanation(
    Wording(nb: "vilkåret kan ikke leses", nn: "vilkåret kan ikkje lesast", en: "the condition cannot be read"),
    why: Wording(
      nb: """
        Et vilkår avgjør hvem som får se noe, så det må bety nøyaktig én ting. Det sammenligner et svar med et tall,
        et ord eller en grense, med ==, !=, <, <=, > og >=, og bindes sammen med «and», «or» og «not». I XML skrives <
        som &lt;.
        """,
      nn: """
        Eit vilkår avgjer kven som får sjå noko, så det må tyde nøyaktig éin ting. Det samanliknar eit svar med eit
        tal, eit ord eller ei grense, med ==, !=, <, <=, > og >=, og blir bunde saman med «and», «or» og «not». I XML
        blir < skrive &lt;.
        """,
      en: """
        A condition decides who gets to see something, so it must mean exactly one thing. It compares an answer with a
        number, a word or a threshold, by ==, !=, <, <=, > and >=, and is joined by “and”, “or” and “not”. In XML, <
        is written &lt;.
        """))

  static let impossibleComparison = CodeExplanation(
    Wording(
      nb: "sammenligningen avgjør ingenting", nn: "samanlikninga avgjer ingenting", en: "the comparison decides nothing"
    ),
    why: Wording(
      nb: """
        Et vilkår skal skille mellom virksomheter. Sammenlignes et spørsmål med et svar som ikke finnes, eller med et
        tall utenfor det som kan svares, får alle eller ingen se teksten. Da har noen fått feil opplæring uten at det
        synes.
        """,
      nn: """
        Eit vilkår skal skilje mellom verksemder. Blir eit spørsmål samanlikna med eit svar som ikkje finst, eller med
        eit tal utanfor det som kan svarast, får alle eller ingen sjå teksten. Då har nokon fått feil opplæring utan
        at det syner.
        """,
      en: """
        A condition should tell businesses apart. Where a question is compared with an answer that does not exist, or
        with a number outside what can be answered, everyone or no one sees the text. Then somebody got the wrong
        training, and nothing shows it.
        """))

  static let unreadableFile = CodeExplanation(
    Wording(nb: "en fil kunne ikke leses", nn: "ei fil kunne ikkje lesast", en: "a file could not be read"),
    why: Wording(
      nb: """
        Kurset nevner en fil som ikke kan leses. Alle filene må ligge under Courses og være vanlige filer, for en
        utgave av kurset er en kopi av akkurat disse filene. Stier skrives fra filen som nevner dem, og følger aldri
        lenker.
        """,
      nn: """
        Kurset nemner ei fil som ikkje kan lesast. Alle filene må liggje under Courses og vere vanlege filer, for ei
        utgåve av kurset er ein kopi av akkurat desse filene. Stiar blir skrivne frå fila som nemner dei, og følgjer
        aldri lenkjer.
        """,
      en: """
        The course names a file that cannot be read. All files must be below Courses and be ordinary files, for an
        edition of the course is a copy of exactly these files. Paths are written from the file that names them, and
        never follow links.
        """))

  static let repeatedModule = CodeExplanation(
    Wording(nb: "modulen er med to ganger", nn: "modulen er med to gonger", en: "the module stands twice"),
    why: Wording(
      nb: """
        En modul som står to ganger, ville ha blitt vist og prøvd to ganger, og tiden ville ha blitt regnet dobbelt på
        beviset. Et kurs kan heller ikke ha seg selv som modul. La modulen stå der den hører hjemme, og ta bort den
        andre.
        """,
      nn: """
        Ein modul som står to gonger, ville ha vorte vist og prøvd to gonger, og tida ville ha vorte rekna dobbelt på
        beviset. Eit kurs kan heller ikkje ha seg sjølv som modul. La modulen stå der han høyrer heime, og ta bort den
        andre.
        """,
      en: """
        A module that stands twice would be shown and tested twice, and its time would count double on the
        certificate. Nor can a course have itself as a module. Leave the module where it belongs, and take the other
        away.
        """))

  static let unevenTable = CodeExplanation(
    Wording(nb: "tabellen er ujevn", nn: "tabellen er ujamn", en: "the table is uneven"),
    why: Wording(
      nb: """
        Når en rad har en celle for lite, havner innholdet under feil overskrift, og en frist kan se ut som et ansvar.
        Den som får tabellen lest opp, har ingen mulighet til å oppdage det. Skal en celle være tom, skriver du
        <cell/>.
        """,
      nn: """
        Når ei rad har ei celle for lite, hamnar innhaldet under feil overskrift, og ein frist kan sjå ut som eit
        ansvar. Den som får tabellen lesen opp, har ingen sjanse til å oppdage det. Skal ei celle vere tom, skriv du
        <cell/>.
        """,
      en: """
        Where a row has one cell too few, content ends up under the wrong heading, and a deadline can look like a
        duty. Whoever has the table read aloud has no way to notice. A cell that should be empty is written <cell/>.
        """))

  static let emptyBounds = CodeExplanation(
    Wording(nb: "minst er større enn mest", nn: "minst er større enn mest", en: "the least is more than the most"),
    why: Wording(
      nb: """
        «minimum» og «maximum» sier hva lederen kan svare, eller hvor mange rader et utkast kan ha. Er det minste
        større enn det største, finnes det ikke noe gyldig svar, og lederen kommer ikke videre. Som regel er tallene
        byttet om.
        """,
      nn: """
        «minimum» og «maximum» seier kva leiaren kan svare, eller kor mange rader eit utkast kan ha. Er det minste
        større enn det største, finst det ikkje noko gyldig svar, og leiaren kjem ikkje vidare. Som regel er tala
        bytte om.
        """,
      en: """
        “minimum” and “maximum” say what the leader can answer, or how many rows a task can have. Where the least is
        more than the most, no answer is valid, and the leader cannot go on. Usually the numbers are swapped.
        """))

  static let keyNotConstant = CodeExplanation(
    Wording(
      nb: "fasiten er ikke lik for alle", nn: "fasiten er ikkje lik for alle",
      en: "the key is not the same for everyone"),
    why: Wording(
      nb: """
        Fasiten til en oppgave må kunne kontrolleres senere, uten å vite hva lederen svarte om virksomheten sin.
        Derfor er den et tall eller en grense, som threshold(verneombud). Skal oppgaven være ulik for små og store,
        skriver du to oppgaver, hver med sitt vilkår.
        """,
      nn: """
        Fasiten til ei oppgåve må kunne kontrollerast seinare, utan å vite kva leiaren svarte om verksemda si. Difor
        er han eit tal eller ei grense, som threshold(verneombud). Skal oppgåva vere ulik for små og store, skriv du
        to oppgåver, kvar med sitt vilkår.
        """,
      en: """
        The key of an item must be possible to check later, without knowing what the leader answered about her
        business. So it is a number or a threshold, as threshold(verneombud). Where small and large businesses should
        get different items, write two, each with its condition.
        """))

  static let unusableAnswer = CodeExplanation(
    Wording(
      nb: "det er svart noe som ikke kan svares",
      nn: "det er svart noko som ikkje kan svarast",
      en: "an answer is given that cannot be given"),
    why: Wording(
      nb: """
        En eksempelvirksomhet prøver vilkårene i kurset med svarene til en tenkt leder. Svarer den noe ingen leder kan
        svare, prøver den ingenting, og feil i vilkårene går uoppdaget forbi. Et slikt svar i policy.xml kan heller ikke
        foreslås for noen.
        """,
      nn: """
        Ei eksempelverksemd prøver vilkåra i kurset med svara til ein tenkt leiar. Svarer ho noko ingen leiar kan
        svare, prøver ho ingenting, og feil i vilkåra går uoppdaga forbi. Eit slikt svar i policy.xml kan heller ikkje
        bli føreslått for nokon.
        """,
      en: """
        An example business tries the conditions of the course with the answers of an imagined leader. Where it
        answers what no leader can answer, it tries nothing, and mistakes in the conditions pass unnoticed. Nor can such
        an answer in policy.xml be suggested to anyone.
        """))

  static let wrongCourse = CodeExplanation(
    Wording(
      nb: "rettelsene gjelder et annet kurs", nn: "rettingane gjeld eit anna kurs",
      en: "the errata are of another course"),
    why: Wording(
      nb: """
        errata.xml sier hvilke oppgaver som viste seg å være feil etter at kurset var publisert, og ledere kan få
        bedre resultat av det. Filen nevner derfor kurset den gjelder, så den aldri virker på et annet ved et uhell.
        """,
      nn: """
        errata.xml seier kva oppgåver som viste seg å vere feil etter at kurset var publisert, og leiarar kan få betre
        resultat av det. Fila nemner difor kurset ho gjeld, så ho aldri verkar på eit anna ved eit uhell.
        """,
      en: """
        errata.xml says which items proved wrong after the course was published, and leaders may get a better result
        from it. So the file names the course it is of, and never works on another by accident.
        """))

  static let impossibleErratum = CodeExplanation(
    Wording(
      nb: "oppgaven kan ikke rettes slik", nn: "oppgåva kan ikkje rettast slik",
      en: "the item cannot be corrected like this"),
    why: Wording(
      nb: """
        En rettelse regner om resultatene til ledere som alt har svart. Peker den på et svar som ikke finnes, eller er
        det to rettelser av samme oppgave i samme utgave, er det ikke til å vite hva som skal telle. Svarene er talt
        fra 1, slik de står i filen. Oppgaver uten svar å velge mellom får ikke ny fasit, men kan trekkes tilbake.
        """,
      nn: """
        Ei retting reknar om resultata til leiarar som alt har svart. Peikar ho på eit svar som ikkje finst, eller er
        det to rettingar av same oppgåva i same utgåva, er det ikkje til å vite kva som skal telje. Svara er talde frå
        1, slik dei står i fila. Oppgåver utan svar å velje mellom får ikkje ny fasit, men kan trekkjast tilbake.
        """,
      en: """
        An erratum computes anew the results of leaders who have already answered. Where it points at a choice that is
        not there, or where one item is corrected twice in one edition, nobody can tell what should count. Choices are
        counted from 1, as they stand in the file. Items without choices get no new key, but can be withdrawn.
        """))

  static let schemaViolation = CodeExplanation(
    Wording(
      nb: "noe annet følger ikke kursspråket", nn: "noko anna følgjer ikkje kursspråket",
      en: "something else departs from the course language"),
    why: Wording(
      nb: """
        Skjemaet godtar ikke elementet, og Kyndig vet ikke å si det bedre enn dette. Tallet i parentes er nummeret på
        regelen. Sammenlign med et sted som virker, eller slå opp elementet i Courses/Schema/course.xsd. Meld gjerne
        fra, så kan neste utgave forklare det.
        """,
      nn: """
        Skjemaet godtek ikkje elementet, og Kyndig veit ikkje å seie det betre enn dette. Talet i parentes er nummeret
        på regelen. Samanlikn med ein stad som verkar, eller slå opp elementet i Courses/Schema/course.xsd. Meld
        gjerne frå, så kan neste utgåve forklare det.
        """,
      en: """
        The schema does not accept the element, and Kyndig cannot say it better than this. The number in parentheses
        is that of the rule. Compare with a place that works, or look the element up in Courses/Schema/course.xsd. Do
        tell us, and the next edition can explain it.
        """))
}
