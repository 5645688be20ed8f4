/// K101 to K112: whether a file can be read, and what may stand where.
extension CodeExplanation {
  static let notWellFormed = CodeExplanation(
    Wording(nb: "filen er ikke XML", nn: "fila er ikkje XML", en: "the file is not XML"),
    why: Wording(
      nb: """
        Alt i en kursfil står mellom en start-tagg og en slutt-tagg med samme navn. Mangler den ene, vet ingen hva
        teksten etterpå hører til, og resten av filen kan ikke kontrolleres. Rett derfor dette først. Tegnene < og &
        betyr noe i XML, og skrives &lt; og &amp; når du mener selve tegnet.
        """,
      nn: """
        Alt i ei kursfil står mellom ein start-tagg og ein slutt-tagg med same namn. Manglar den eine, veit ingen kva
        teksten etterpå høyrer til, og resten av fila kan ikkje kontrollerast. Rett difor dette først. Teikna < og &
        tyder noko i XML, og blir skrivne &lt; og &amp; når du meiner sjølve teiknet.
        """,
      en: """
        Everything in a course file stands between a start tag and an end tag of the same name. Where one is missing,
        nobody knows what the text after it belongs to, and the rest of the file cannot be checked. So mend this
        first. The characters < and & mean something in XML, and are written &lt; and &amp; when you mean the
        character.
        """))

  static let encoding = CodeExplanation(
    Wording(nb: "filen er ikke UTF-8", nn: "fila er ikkje UTF-8", en: "the file is not UTF-8"),
    why: Wording(
      nb: """
        Tekst lagres som tall, og tegnkodingen sier hvilket tall som er hvilket tegn. Med feil koding blir æ, ø og å
        til andre tegn, også på beviset. Alle kursfiler er derfor i UTF-8. De fleste redigeringsprogrammer lar deg
        velge det når du lagrer.
        """,
      nn: """
        Tekst blir lagra som tal, og teiknkodinga seier kva tal som er kva teikn. Med feil koding blir æ, ø og å til
        andre teikn, også på beviset. Alle kursfiler er difor i UTF-8. Dei fleste redigeringsprogram lèt deg velje det
        når du lagrar.
        """,
      en: """
        Text is stored as numbers, and the encoding says which number is which character. With the wrong one, æ, ø and
        å become other characters, on the certificate too. So all course files are in UTF-8. Most editors let you
        choose it when you save.
        """))

  static let unknownElement = CodeExplanation(
    Wording(nb: "elementet finnes ikke", nn: "elementet finst ikkje", en: "no such element"),
    why: Wording(
      nb: """
        Kursspråket har et fast sett av elementer, og hvert av dem betyr noe. Et navn som er skrevet feil, betyr
        ingenting, så innholdet ville ha blitt borte uten at noen merket det. Hvilke elementer som kan stå hvor, står
        i Courses/Schema/course.xsd.
        """,
      nn: """
        Kursspråket har eit fast sett av element, og kvart av dei tyder noko. Eit namn som er skrive feil, tyder
        ingenting, så innhaldet ville ha vorte borte utan at nokon merka det. Kva element som kan stå kvar, står i
        Courses/Schema/course.xsd.
        """,
      en: """
        The course language has a fixed set of elements, and each of them means something. A misspelt name means
        nothing, so the content would have vanished without anybody noticing. Which elements may stand where is in
        Courses/Schema/course.xsd.
        """))

  static let unknownAttribute = CodeExplanation(
    Wording(nb: "attributtet finnes ikke", nn: "attributtet finst ikkje", en: "no such attribute"),
    why: Wording(
      nb: """
        Et attributt som er skrevet feil, gjelder ikke. Står det «corect» i stedet for «correct», er svaret galt for
        alle som velger det, og ingen får vite hvorfor. Derfor stopper kontrollen her og viser hva elementet kan ha.
        """,
      nn: """
        Eit attributt som er skrive feil, gjeld ikkje. Står det «corect» i staden for «correct», er svaret galt for
        alle som vel det, og ingen får vite kvifor. Difor stoppar kontrollen her og viser kva elementet kan ha.
        """,
      en: """
        A misspelt attribute does not count. With “corect” instead of “correct”, the answer is wrong for everyone who
        chooses it, and nobody learns why. So the check stops here and shows what the element can have.
        """))

  static let misplacedElement = CodeExplanation(
    Wording(
      nb: "elementet står på feil sted", nn: "elementet står på feil stad", en: "the element stands in the wrong place"),
    why: Wording(
      nb: """
        Rekkefølgen i en modul er fast: tittel, mål, leksjoner, utkast, oppgavebank, sjekk. Slik finner både du, den
        som overtar etter deg, og programmet fram i alle kurs. Elementet finnes, men hører hjemme et annet sted.
        """,
      nn: """
        Rekkjefølgja i ein modul er fast: tittel, mål, leksjonar, utkast, oppgåvebank, sjekk. Slik finn både du, den
        som tek over etter deg, og programmet fram i alle kurs. Elementet finst, men høyrer heime ein annan stad.
        """,
      en: """
        The order in a module is fixed: title, objectives, lessons, tasks, bank, check. That way you, whoever takes
        over from you, and the program find their way in every course. The element exists, but belongs somewhere else.
        """))

  static let missingElement = CodeExplanation(
    Wording(nb: "et element mangler", nn: "eit element manglar", en: "an element is missing"),
    why: Wording(
      nb: """
        Noe må være med for at kurset skal henge sammen: En side uten tittel kan ingen vise til, og en modul uten
        sjekk kan ingen bestå. Merket viser hvor det som mangler, skal stå.
        """,
      nn: """
        Noko må vere med for at kurset skal henge saman: Ei side utan tittel kan ingen vise til, og ein modul utan
        sjekk kan ingen bestå. Merket viser kvar det som manglar, skal stå.
        """,
      en: """
        Some things must be there for the course to hang together: nobody can refer to a page without a title, and
        nobody can pass a module without a check. The mark shows where the missing thing belongs.
        """))

  static let missingAttribute = CodeExplanation(
    Wording(nb: "et attributt mangler", nn: "eit attributt manglar", en: "an attribute is missing"),
    why: Wording(
      nb: """
        Noen attributter må alltid stå. Uten «id» kan svarene til en leder ikke knyttes til oppgaven, og uten
        «mastery-score» vet ingen når modulen er bestått. Programmet gjetter aldri en verdi, for da kunne det gjette
        feil.
        """,
      nn: """
        Nokre attributt må alltid stå. Utan «id» kan svara til ein leiar ikkje knytast til oppgåva, og utan
        «mastery-score» veit ingen når modulen er bestått. Programmet gjettar aldri ein verdi, for då kunne det gjette
        feil.
        """,
      en: """
        Some attributes must always be there. Without “id” a leader's answers cannot be tied to the item, and without
        “mastery-score” nobody knows when the module is passed. The program never guesses a value, for it might guess
        wrong.
        """))

  static let invalidValue = CodeExplanation(
    Wording(nb: "verdien har feil form", nn: "verdien har feil form", en: "the value has the wrong form"),
    why: Wording(
      nb: """
        Datoer, tall og id-er har en bestemt form, så de kan leses likt av alle. En dato skrives 2026-11-22, en andel
        0.8 og ikke 80 %, og det som trykkes på beviset, må få plass der. Hjelpelinjen sier hvilken form som trengs.
        """,
      nn: """
        Datoar, tal og id-ar har ei bestemt form, så dei kan lesast likt av alle. Ein dato blir skriven 2026-11-22,
        ein del 0.8 og ikkje 80 %, og det som blir trykt på beviset, må få plass der. Hjelpelinja seier kva form som
        trengst.
        """,
      en: """
        Dates, numbers and ids have a certain form, so that everyone reads them alike. A date is written 2026-11-22, a
        share 0.8 and not 80 %, and what is printed on the certificate must fit there. The help line says which form
        is needed.
        """))

  static let textNotAllowed = CodeExplanation(
    Wording(
      nb: "teksten står utenfor et avsnitt", nn: "teksten står utanfor eit avsnitt", en: "text outside a paragraph"),
    why: Wording(
      nb: """
        Tekst til leseren står alltid i et element som sier hva den er: et avsnitt, et punkt i en liste, en
        overskrift. Tekst som står rett i en side eller en leksjon, vet programmet ikke hvordan det skal vise. Ofte er
        det bare en <p> som mangler.
        """,
      nn: """
        Tekst til lesaren står alltid i eit element som seier kva han er: eit avsnitt, eit punkt i ei liste, ei
        overskrift. Tekst som står rett i ei side eller ein leksjon, veit programmet ikkje korleis det skal vise. Ofte
        er det berre ein <p> som manglar.
        """,
      en: """
        Text for the reader always stands in an element that says what it is: a paragraph, a point in a list, a
        heading. The program does not know how to show text that stands directly in a page or a lesson. Often only a
        <p> is missing.
        """))

  static let wrongRoot = CodeExplanation(
    Wording(
      nb: "filen er ikke det den skal være", nn: "fila er ikkje det ho skal vere",
      en: "the file is not what it should be"),
    why: Wording(
      nb: """
        Det første elementet sier hva slags fil det er: course, module, profile, thresholds, glossary, sources eller
        errata. Navnerommet sier at det er kursspråket til Kyndig, utgave 1, og ikke noe annet språk med samme ord.
        Uten begge kan resten av filen ikke forstås.
        """,
      nn: """
        Det første elementet seier kva slags fil det er: course, module, profile, thresholds, glossary, sources eller
        errata. Namnerommet seier at det er kursspråket til Kyndig, utgåve 1, og ikkje noko anna språk med same ord.
        Utan begge kan resten av fila ikkje forståast.
        """,
      en: """
        The first element says what kind of file it is: course, module, profile, thresholds, glossary, sources or
        errata. The namespace says that it is the course language of Kyndig, version 1, and not another language with
        the same words. Without both, the rest of the file cannot be understood.
        """))

  static let doctype = CodeExplanation(
    Wording(nb: "filen har en DOCTYPE", nn: "fila har ein DOCTYPE", en: "the file has a DOCTYPE"),
    why: Wording(
      nb: """
        En DOCTYPE kan hente inn andre filer og bytte ut ord i teksten. Da ville ikke filen du ser, være det lederen
        leser, og en fil fra fremmede kunne lese det den ikke skal. Kursspråket trenger den ikke.
        """,
      nn: """
        Ein DOCTYPE kan hente inn andre filer og byte ut ord i teksten. Då ville ikkje fila du ser, vere det leiaren
        les, og ei fil frå framande kunne lese det ho ikkje skal. Kursspråket treng han ikkje.
        """,
      en: """
        A DOCTYPE can bring in other files and replace words in the text. Then the file you see would not be what the
        leader reads, and a file from strangers could read what it should not. The course language does not need it.
        """))

  static let limit = CodeExplanation(
    Wording(nb: "noe er for stort", nn: "noko er for stort", en: "something is too large"),
    why: Wording(
      nb: """
        Grensene er langt over det et kurs trenger, og finnes for at en ødelagt eller ondsinnet fil ikke skal stoppe
        maskinen. Når du grensen, er det som regel en tagg som aldri ble lukket, eller innhold som bør deles i flere
        moduler.
        """,
      nn: """
        Grensene er langt over det eit kurs treng, og finst for at ei øydelagd eller vondsinna fil ikkje skal stoppe
        maskina. Når du grensa, er det som regel ein tagg som aldri vart lukka, eller innhald som bør delast i fleire
        modular.
        """,
      en: """
        The limits are far above what a course needs, and are there so that a damaged or hostile file does not stop
        the machine. When you reach one, it is usually a tag that was never closed, or content that should be several
        modules.
        """))
}
