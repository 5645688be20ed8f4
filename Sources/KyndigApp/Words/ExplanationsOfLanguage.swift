/// K4xx and K5xx: how it reads, in which languages, and what a terminal can show.
extension CodeExplanation {
  static let missingTranslation = CodeExplanation(
    Wording(nb: "oversettelsen er ikke hel", nn: "omsetjinga er ikkje heil", en: "the translation is not complete"),
    why: Wording(
      nb: """
        Et språk kan velges først når alt er oversatt. En leder som leser halvparten på et språk hun kan dårlig, får
        ikke den samme opplæringen som de andre, og svarene hennes viser ikke hva hun kan.
        """,
      nn: """
        Eit språk kan veljast først når alt er omsett. Ein leiar som les halvparten på eit språk ho kan dårleg, får
        ikkje den same opplæringa som dei andre, og svara hennar viser ikkje kva ho kan.
        """,
      en: """
        A language can be chosen only when all of it is translated. A leader who reads half in a language she knows
        poorly does not get the same training as the others, and her answers do not show what she knows.
        """))

  static let staleTranslation = CodeExplanation(
    Wording(
      nb: "oversettelsen er eldre enn teksten", nn: "omsetjinga er eldre enn teksten",
      en: "the translation is older than the text"),
    why: Wording(
      nb: """
        Teksten er endret, og oversettelsen sier fortsatt det gamle. To ledere i samme virksomhet kunne da ha lært
        ulike regler. Se hva som er endret, og rett oversettelsen.
        """,
      nn: """
        Teksten er endra, og omsetjinga seier framleis det gamle. To leiarar i same verksemd kunne då ha lært ulike
        reglar. Sjå kva som er endra, og rett omsetjinga.
        """,
      en: """
        The text has changed, and the translation still says the old. Two leaders in the same business could then have
        learnt different rules. See what has changed, and mend the translation.
        """))

  static let unusableTranslation = CodeExplanation(
    Wording(
      nb: "oversettelsesfilen kan ikke brukes", nn: "omsetjingsfila kan ikkje brukast",
      en: "the translation file cannot be used"),
    why: Wording(
      nb: """
        Oversettelser er filer i formatet XLIFF 2.1, én for hver modul og hvert språk, og de sier selv hva de
        oversetter. Et program som lagrer i et annet format eller med et annet filnavn, gjør at ingen tekst i filen
        kommer til rett sted.
        """,
      nn: """
        Omsetjingar er filer i formatet XLIFF 2.1, éi for kvar modul og kvart språk, og dei seier sjølve kva dei
        omset. Eit program som lagrar i eit anna format eller med eit anna filnamn, gjer at ingen tekst i fila kjem
        til rett stad.
        """,
      en: """
        Translations are files in the format XLIFF 2.1, one for each module and language, and they say themselves what
        they translate. A program that saves in another format, or under another name, makes no text of the file come
        to its place.
        """))

  static let translationMarkup = CodeExplanation(
    Wording(
      nb: "oversettelsen har andre merker enn teksten", nn: "omsetjinga har andre merke enn teksten",
      en: "the translation has other tags than the text"),
    why: Wording(
      nb: """
        Merkene står for tall fra loven, begreper med forklaring og ord med vekt. Faller ett bort, mangler tallet
        eller forklaringen på det språket. Hvert merke i teksten skal stå én gang i oversettelsen, i den rekkefølgen
        språket krever.
        """,
      nn: """
        Merka står for tal frå lova, omgrep med forklaring og ord med vekt. Fell eitt bort, manglar talet eller
        forklaringa på det språket. Kvart merke i teksten skal stå éin gong i omsetjinga, i den rekkjefølgja språket
        krev.
        """,
      en: """
        The tags stand for numbers from the law, terms with explanations and words with emphasis. Where one is lost,
        the number or the explanation is missing in that language. Each tag of the text stands once in the
        translation, in the order that the language wants.
        """))

  static let unknownTranslationUnit = CodeExplanation(
    Wording(
      nb: "oversettelsen har tekst som kurset ikke har", nn: "omsetjinga har tekst som kurset ikkje har",
      en: "the translation has text that the course does not"),
    why: Wording(
      nb: """
        Teksten er tatt bort fra kurset, eller den har fått en annen id. Ingen får lese oversettelsen, så den gjør
        ingen skade, men den kan skjule at noe er flyttet og må oversettes på nytt.
        """,
      nn: """
        Teksten er teken bort frå kurset, eller han har fått ein annan id. Ingen får lese omsetjinga, så ho gjer ingen
        skade, men ho kan skjule at noko er flytta og må omsetjast på nytt.
        """,
      en: """
        The text was taken out of the course, or got another id. Nobody gets to read the translation, so it does no
        harm, but it may hide that something was moved and must be translated again.
        """))

  static let longSentence = CodeExplanation(
    Wording(nb: "setningen er lang", nn: "setninga er lang", en: "the sentence is long"),
    why: Wording(
      nb: """
        I en lang setning må leseren huske begynnelsen for å forstå slutten. Lederen leser på en skjerm, ofte mellom
        to møter, og mange har norsk som andrespråk. Sett punktum når du har sagt én ting.
        """,
      nn: """
        I ei lang setning må lesaren hugse starten for å forstå slutten. Leiaren les på ein skjerm, ofte mellom to
        møte, og mange har norsk som andrespråk. Set punktum når du har sagt éin ting.
        """,
      en: """
        In a long sentence the reader must remember the beginning to understand the end. The leader reads on a screen,
        often between two meetings, and many have Norwegian as a second language. Stop when you have said one thing.
        """))

  static let hardToRead = CodeExplanation(
    Wording(nb: "siden er tung å lese", nn: "sida er tung å lese", en: "the page is hard to read"),
    why: Wording(
      nb: """
        LIX måler hvor lange setninger og ord en tekst har. Under 40 er som en avis, over 50 er som en lov. Kurset
        skal forklare loven, ikke ligne den. Del setningene, og bytt ut lange ord med dem du ville brukt i en samtale.
        """,
      nn: """
        LIX måler kor lange setningar og ord ein tekst har. Under 40 er som ei avis, over 50 er som ei lov. Kurset
        skal forklare lova, ikkje likne henne. Del setningane, og byt ut lange ord med dei du ville brukt i ein
        samtale.
        """,
      en: """
        LIX measures how long the sentences and words of a text are. Below 40 is like a newspaper, above 50 is like a
        law. The course should explain the law, not resemble it. Split the sentences, and replace long words with
        those you would use in a conversation.
        """))

  static let wideFigure = CodeExplanation(
    Wording(nb: "figuren er for bred", nn: "figuren er for brei", en: "the figure is too wide"),
    why: Wording(
      nb: """
        En figur er tegnet med tegn, og linjene kan ikke brytes uten at den går i stykker. På den minste skjermen
        kurset tas på, er det ikke plass til denne linjen. Tegn smalere, eller sett boksene under hverandre.
        """,
      nn: """
        Ein figur er teikna med teikn, og linjene kan ikkje brytast utan at han går i stykke. På den minste skjermen
        kurset blir teke på, er det ikkje plass til denne linja. Teikn smalare, eller set boksane under kvarandre.
        """,
      en: """
        A figure is drawn with characters, and its lines cannot be wrapped without breaking it. The smallest screen
        that the course is taken on has no room for this line. Draw narrower, or put the boxes below each other.
        """))

  static let controlCharacter = CodeExplanation(
    Wording(nb: "et usynlig tegn", nn: "eit usynleg teikn", en: "an invisible character"),
    why: Wording(
      nb: """
        Noen tegn vises ikke, men flytter markøren, snur leseretningen eller deler ord. De følger ofte med når tekst
        kopieres fra et tekstbehandlingsprogram eller en nettside. I et kurs kan de ødelegge skjermen, og i en signert
        tekst kan de skjule hva som står der.
        """,
      nn: """
        Nokre teikn er ikkje synlege, men flyttar markøren, snur leseretninga eller deler ord. Dei følgjer ofte med
        når tekst blir kopiert frå eit tekstbehandlingsprogram eller ei nettside. I eit kurs kan dei øydeleggje
        skjermen, og i ein signert tekst kan dei skjule kva som står der.
        """,
      en: """
        Some characters are not seen, but move the cursor, turn the direction of reading or split words. They often
        come along when text is copied from a word processor or a web page. In a course they can spoil the screen, and
        in a signed text they can hide what it says.
        """))

  static let wideCharacter = CodeExplanation(
    Wording(
      nb: "tegnet tar to kolonner", nn: "teiknet tek to kolonnar", en: "the character takes two columns"),
    why: Wording(
      nb: """
        Emoji og noen andre tegn er dobbelt så brede som bokstaver, og terminaler er ikke enige om hvor brede. Da blir
        tabeller og figurer skjeve hos noen. En skjermleser leser dessuten opp hele navnet på tegnet. Skriv et ord i
        stedet.
        """,
      nn: """
        Emoji og nokre andre teikn er dobbelt så breie som bokstavar, og terminalar er ikkje samde om kor breie. Då
        blir tabellar og figurar skeive hos nokre. Ein skjermlesar les dessutan opp heile namnet på teiknet. Skriv eit
        ord i staden.
        """,
      en: """
        Emoji and some other characters are twice as wide as letters, and terminals do not agree on how wide. Then
        tables and figures are askew for some. A screen reader, besides, reads out the whole name of the character.
        Write a word instead.
        """))

  static let tallQuestion = CodeExplanation(
    Wording(nb: "oppgaven er for høy", nn: "oppgåva er for høg", en: "the item is too tall"),
    why: Wording(
      nb: """
        Lederen skal se hele spørsmålet og alle svarene samtidig, så hun kan sammenligne dem. På en skjerm med 24
        linjer får ikke denne oppgaven plass. Kort ned innledningen eller svarene, eller flytt situasjonen til siden
        før.
        """,
      nn: """
        Leiaren skal sjå heile spørsmålet og alle svara samtidig, så ho kan samanlikne dei. På ein skjerm med 24
        linjer får ikkje denne oppgåva plass. Kort ned innleiinga eller svara, eller flytt situasjonen til sida før.
        """,
      en: """
        The leader should see the whole question and all answers at once, so that she can compare them. A screen of 24
        lines has no room for this item. Shorten the introduction or the answers, or move the situation to the page
        before.
        """))

  static let wideTable = CodeExplanation(
    Wording(nb: "tabellen er for bred", nn: "tabellen er for brei", en: "the table is too wide"),
    why: Wording(
      nb: """
        Teksten i en celle brytes mellom ord, men lange ord kan ikke deles. Her trenger de lengste ordene i kolonnene
        til sammen mer plass enn skjermen har. Bruk kortere ord, færre kolonner, eller en liste.
        """,
      nn: """
        Teksten i ei celle blir broten mellom ord, men lange ord kan ikkje delast. Her treng dei lengste orda i
        kolonnane til saman meir plass enn skjermen har. Bruk kortare ord, færre kolonnar, eller ei liste.
        """,
      en: """
        The text of a cell is wrapped between words, but long words cannot be split. Here the longest words of the
        columns together need more room than the screen has. Use shorter words, fewer columns, or a list.
        """))
}
