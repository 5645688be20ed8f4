/// K311 to K321: whether it teaches the right things to the right reader, in the right order.
extension CodeExplanation {
  static let lawWithoutParagraph = CodeExplanation(
    Wording(
      nb: "lovhenvisningen mangler paragraf", nn: "lovtilvisinga manglar paragraf",
      en: "the law reference has no section"),
    why: Wording(
      nb: """
        «Arbeidsmiljøloven» er over hundre paragrafer. En leder som vil kontrollere det du skriver, og du selv neste
        år, må kunne slå opp akkurat den regelen. Skriv loven og paragrafen, som aml § 3-5.
        """,
      nn: """
        «Arbeidsmiljølova» er over hundre paragrafar. Ein leiar som vil kontrollere det du skriv, og du sjølv neste
        år, må kunne slå opp akkurat den regelen. Skriv lova og paragrafen, som aml § 3-5.
        """,
      en: """
        The Working Environment Act has more than a hundred sections. A leader who wants to check what you write, and
        you yourself next year, must be able to look up exactly that rule. Write the law and the section, as aml §
        3-5.
        """))

  static let minutesFarOff = CodeExplanation(
    Wording(
      nb: "modulen tar en annen tid enn oppgitt", nn: "modulen tek ei anna tid enn oppgitt",
      en: "the module takes another time than stated"),
    why: Wording(
      nb: """
        Tiden regnes av innholdet: ord, oppgaver, valg og utkast. Den står på beviset, og lederen planlegger dagen
        etter det du oppgir. Er avstanden over en fjerdedel, er enten anslaget feil eller modulen en annen enn du
        tenkte.
        """,
      nn: """
        Tida blir rekna av innhaldet: ord, oppgåver, val og utkast. Ho står på beviset, og leiaren planlegg dagen
        etter det du oppgir. Er avstanden over ein firedel, er anten anslaget feil eller modulen ein annan enn du
        tenkte.
        """,
      en: """
        The time follows from the content: words, items, decisions and tasks. It stands on the certificate, and the
        leader plans her day by what you state. Where the two are more than a quarter apart, either the estimate is
        wrong or the module is not what you thought.
        """))

  static let lessonWithoutItem = CodeExplanation(
    Wording(nb: "leksjonen spør ikke om noe", nn: "leksjonen spør ikkje om noko", en: "the lesson asks nothing"),
    why: Wording(
      nb: """
        Vi husker det vi har måttet hente fram, bedre enn det vi bare har lest. En oppgave rett etter siden viser også
        lederen hva hun ikke fikk med seg, mens hun fortsatt kan bla tilbake. Én øving er nok.
        """,
      nn: """
        Vi hugsar det vi har måtta hente fram, betre enn det vi berre har lese. Ei oppgåve rett etter sida viser også
        leiaren kva ho ikkje fekk med seg, medan ho framleis kan bla tilbake. Éi øving er nok.
        """,
      en: """
        We remember what we had to recall better than what we only read. An item right after the page also shows the
        leader what she missed, while she can still turn back. One practice item is enough.
        """))

  static let unusedTerm = CodeExplanation(
    Wording(nb: "begrepet brukes ikke", nn: "omgrepet blir ikkje brukt", en: "the term is not used"),
    why: Wording(
      nb: """
        Ordlisten skal hjelpe den som stusser over et ord i teksten. Et begrep ingen side viser til, må likevel leses,
        oversettes og holdes riktig. Vis til det med <term ref="…"> der ordet forekommer, eller ta det bort.
        """,
      nn: """
        Ordlista skal hjelpe den som stussar over eit ord i teksten. Eit omgrep inga side viser til, må likevel
        lesast, omsetjast og haldast rett. Vis til det med <term ref="…"> der ordet står, eller ta det bort.
        """,
      en: """
        The glossary is there for those who stop at a word in the text. A term that no page refers to must still be
        read, translated and kept right. Refer to it with <term ref="…"> where the word occurs, or take it away.
        """))

  static let termBeforeExplanation = CodeExplanation(
    Wording(
      nb: "ordet brukes før det er forklart", nn: "ordet blir brukt før det er forklart",
      en: "the word is used before it is explained"),
    why: Wording(
      nb: """
        Den som ikke kjenner ordet, trenger forklaringen første gang det står der, ikke tre sider senere. Sett <term
        ref="…"> rundt ordet der det brukes først. Senere trengs det ikke.
        """,
      nn: """
        Den som ikkje kjenner ordet, treng forklaringa første gongen det står der, ikkje tre sider seinare. Set <term
        ref="…"> rundt ordet der det først blir brukt. Seinare trengst det ikkje.
        """,
      en: """
        Whoever does not know the word needs the explanation the first time it occurs, not three pages later. Put
        <term ref="…"> around the word where it is first used. Later it is not needed.
        """))

  static let expectationNotMet = CodeExplanation(
    Wording(
      nb: "eksempelvirksomheten får ikke det den skal", nn: "eksempelverksemda får ikkje det ho skal",
      en: "the example business does not get what it should"),
    why: Wording(
      nb: """
        En eksempelvirksomhet er en prøve på vilkårene: Du sier hva en slik virksomhet skal få se, og kontrollen ser
        etter. Her stemmer det ikke. Enten er et vilkår feil, eller så har du ombestemt deg og må endre forventningen.
        Det første er det viktigste å oppdage.
        """,
      nn: """
        Ei eksempelverksemd er ei prøve på vilkåra: Du seier kva ei slik verksemd skal få sjå, og kontrollen ser
        etter. Her stemmer det ikkje. Anten er eit vilkår feil, eller så har du ombestemt deg og må endre
        forventninga. Det første er det viktigaste å oppdage.
        """,
      en: """
        An example business is a test of the conditions: you say what such a business should be shown, and the check
        looks. Here it does not hold. Either a condition is wrong, or you have changed your mind and must change what
        you expect. The first is what matters most to find.
        """))

  static let emptyPage = CodeExplanation(
    Wording(nb: "siden er tom for noen", nn: "sida er tom for nokon", en: "the page is empty for some"),
    why: Wording(
      nb: """
        Alt på siden har vilkår, og for noen svar er ingen av dem sanne. Da får lederen en overskrift og ingenting
        under, og lurer på om noe gikk galt. La minst ett avsnitt gjelde alle, eller sett vilkåret på hele siden.
        """,
      nn: """
        Alt på sida har vilkår, og for nokre svar er ingen av dei sanne. Då får leiaren ei overskrift og ingenting
        under, og lurer på om noko gjekk gale. La minst eitt avsnitt gjelde alle, eller set vilkåret på heile sida.
        """,
      en: """
        Everything on the page has a condition, and for some answers none of them is true. Then the leader gets a
        heading with nothing below it, and wonders whether something went wrong. Let at least one paragraph apply to
        all, or put the condition on the whole page.
        """))

  static let changedID = CodeExplanation(
    Wording(
      nb: "en id er endret siden forrige utgave", nn: "ein id er endra sidan førre utgåva",
      en: "an id has changed since the last edition"),
    why: Wording(
      nb: """
        Lederne som er i gang, har svart på det gamle navnet. Med en ny id er det en ny ting, og det de har gjort,
        teller ikke lenger når de går over til den nye utgaven. Behold id-en så lenge det er den samme oppgaven, siden
        eller modulen.
        """,
      nn: """
        Leiarane som er i gang, har svart på det gamle namnet. Med ein ny id er det ein ny ting, og det dei har gjort,
        tel ikkje lenger når dei går over til den nye utgåva. Behald id-en så lenge det er den same oppgåva, sida
        eller modulen.
        """,
      en: """
        The leaders who are under way have answered under the old name. With a new id it is a new thing, and what they
        have done no longer counts when they move to the new edition. Keep the id as long as it is the same item, page
        or module.
        """))

  static let questionNotAsked = CodeExplanation(
    Wording(
      nb: "vilkåret ser på noe kurset ikke spør om", nn: "vilkåret ser på noko kurset ikkje spør om",
      en: "the condition looks at what the course does not ask"),
    why: Wording(
      nb: """
        Uten svar er vilkåret ukjent, og da vises blokken for alle. Den er altså ikke tilpasset, selv om den ser slik
        ut. Still spørsmålet med <ask ref="…"/> før vilkåret, eller ta bort vilkåret.
        """,
      nn: """
        Utan svar er vilkåret ukjent, og då blir blokka vist for alle. Ho er altså ikkje tilpassa, sjølv om ho ser
        slik ut. Still spørsmålet med <ask ref="…"/> før vilkåret, eller ta bort vilkåret.
        """,
      en: """
        Without an answer the condition is unknown, and then the block is shown to all. So it is not tailored, though
        it looks as if it were. Ask the question with <ask ref="…"/> before the condition, or take the condition away.
        """))

  static let unreachablePage = CodeExplanation(
    Wording(nb: "ingen kommer til siden", nn: "ingen kjem til sida", en: "nobody comes to the page"),
    why: Wording(
      nb: """
        En stoppside slutter kurset for dem vilkåret passer på. Her passer det på alle, så det som står etter, får
        ingen lese. Flytt siden foran stoppet, eller gjør vilkåret på stoppsiden smalere.
        """,
      nn: """
        Ei stoppside sluttar kurset for dei vilkåret passar på. Her passar det på alle, så det som står etter, får
        ingen lese. Flytt sida framfor stoppet, eller gjer vilkåret på stoppsida smalare.
        """,
      en: """
        A stop ends the course for those its condition fits. Here it fits everyone, so nobody gets to read what comes
        after. Move the page before the stop, or make the stop's condition narrower.
        """))

  static let emptyText = CodeExplanation(
    Wording(nb: "det står ingenting her", nn: "her står det ingenting", en: "nothing stands here"),
    why: Wording(
      nb: """
        Et tomt avsnitt eller punkt blir en tom linje på skjermen, og lederen lurer på om noe mangler. Et tomt
        spørsmål kan hun ikke svare på. Som regel er det noe som skulle skrives senere. En celle i en tabell kan være
        tom.
        """,
      nn: """
        Eit tomt avsnitt eller punkt blir ei tom linje på skjermen, og leiaren lurer på om noko manglar. Eit tomt
        spørsmål kan ho ikkje svare på. Som regel er det noko som skulle skrivast seinare. Ei celle i ein tabell kan
        vere tom.
        """,
      en: """
        An empty paragraph or point becomes an empty line on the screen, and the leader wonders whether something is
        missing. An empty question she cannot answer. Usually it is something to be written later. A cell of a table
        may be empty.
        """))
}
