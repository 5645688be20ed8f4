/// K2xx: how items are drawn.
extension CodeExplanation {
  static let drawTooLarge = CodeExplanation(
    Wording(
      nb: "det trekkes flere oppgaver enn banken har", nn: "det blir trekt fleire oppgåver enn banken har",
      en: "more items are drawn than the bank has"),
    why: Wording(
      nb: """
        Sjekken trekker oppgaver fra banken, nye for hvert forsøk. Har banken færre enn det som trekkes, kan sjekken
        ikke lages. Ha helst dobbelt så mange som det trekkes, så det andre forsøket ikke gjentar det første.
        """,
      nn: """
        Sjekken trekkjer oppgåver frå banken, nye for kvart forsøk. Har banken færre enn det som blir trekt, kan
        sjekken ikkje lagast. Ha helst dobbelt så mange som det blir trekt, så det andre forsøket ikkje gjentek det
        første.
        """,
      en: """
        The check draws items from the bank, new ones for each attempt. Where the bank has fewer than are drawn, the
        check cannot be made. Preferably have twice as many as are drawn, so that the second attempt does not repeat
        the first.
        """))

  static let criticalNotDrawn = CodeExplanation(
    Wording(
      nb: "trekket har ikke plass til de kritiske målene", nn: "trekket har ikkje plass til dei kritiske måla",
      en: "the draw has no room for the critical objectives"),
    why: Wording(
      nb: """
        En kritisk oppgave prøver noe alle må kunne. Hvert forsøk trekker derfor minst én kritisk oppgave for hvert
        mål som har slike. Er trekket mindre enn det, kan en leder bestå uten å ha blitt spurt om det viktigste.
        """,
      nn: """
        Ei kritisk oppgåve prøver noko alle må kunne. Kvart forsøk trekkjer difor minst éi kritisk oppgåve for kvart
        mål som har slike. Er trekket mindre enn det, kan ein leiar bestå utan å ha vorte spurd om det viktigaste.
        """,
      en: """
        A critical item tests what everyone must know. So each attempt draws at least one critical item for every
        objective that has them. Where the draw is smaller than that, a leader could pass without having been asked
        what matters most.
        """))

  static let repeatedDraw = CodeExplanation(
    Wording(
      nb: "det trekkes to ganger fra samme bank", nn: "det blir trekt to gonger frå same bank",
      en: "the same bank is drawn from twice"),
    why: Wording(
      nb: """
        To trekk fra samme bank kunne gitt den samme oppgaven to ganger i ett forsøk. Skriv ett trekk med summen av de
        to antallene.
        """,
      nn: """
        To trekk frå same bank kunne gitt den same oppgåva to gonger i eitt forsøk. Skriv eitt trekk med summen av dei
        to tala.
        """,
      en: """
        Two draws from the same bank could give the same item twice in one attempt. Write one draw with the sum of the
        two counts.
        """))

  static let notDrawable = CodeExplanation(
    Wording(
      nb: "noen virksomheter får for få oppgaver", nn: "nokre verksemder får for få oppgåver",
      en: "some businesses get too few items"),
    why: Wording(
      nb: """
        Oppgaver med vilkår gjelder bare noen virksomheter. For denne er det færre igjen i banken enn det som trekkes,
        så lederen der kan ikke ta sjekken. Skriv flere oppgaver som gjelder alle, eller senk trekket.
        """,
      nn: """
        Oppgåver med vilkår gjeld berre nokre verksemder. For denne er det færre att i banken enn det som blir trekt,
        så leiaren der kan ikkje ta sjekken. Skriv fleire oppgåver som gjeld alle, eller senk trekket.
        """,
      en: """
        Items with conditions apply to some businesses only. For this one, fewer are left in the bank than are drawn,
        so its leader cannot take the check. Write more items that apply to all, or lower the draw.
        """))

  static let notDrawableTwice = CodeExplanation(
    Wording(
      nb: "andre forsøk gjentar oppgaver", nn: "andre forsøk gjentek oppgåver", en: "the second attempt repeats items"),
    why: Wording(
      nb: """
        Den som ikke består, tar sjekken på nytt. Får hun de samme oppgavene, kan hun huske svarene uten å ha lært
        mer. Med dobbelt så mange oppgaver som det trekkes, er alle nye andre gang.
        """,
      nn: """
        Den som ikkje består, tek sjekken på nytt. Får ho dei same oppgåvene, kan ho hugse svara utan å ha lært meir.
        Med dobbelt så mange oppgåver som det blir trekt, er alle nye andre gongen.
        """,
      en: """
        Whoever does not pass takes the check again. Where she gets the same items, she can remember the answers
        without having learnt more. With twice as many items as are drawn, all are new the second time.
        """))
}
