import Register

/// What `?` says on the audit's screens.
enum AuditScreenHelp {
  static let list = [
    Wording(
      nb: "Hver linje er en leder i et kurs. Piltastene flytter, sidetastene flytter en side, og et tall går rett til "
        + "linjen. Enter viser alt som gir tallene for lederen.",
      nn:
        "Kvar linje er ein leiar i eit kurs. Piltastane flyttar, sidetastane flyttar ei side, og eit tal går rett til "
        + "linja. Enter viser alt som gir tala for leiaren.",
      en:
        "Each row is a leader in a course. The arrows move, the page keys move a page, and a number goes straight to its "
        + "row. Enter shows all that gives the leader's figures."),
    Wording(
      nb: "f velger hvem du ser, s sorterer, og e skriver det du ser på til en fil. Tab viser avvikene og hele "
        + "kontrollen av protokollen.",
      nn:
        "f vel kven du ser, s sorterer, og e skriv det du ser på til ei fil. Tab viser avvika og heile kontrollen av "
        + "protokollen.",
      en:
        "f chooses whom you see, s sorts, and e writes what you look at to a file. Tab shows the deviations, and the "
        + "whole check of the log."),
  ]
  static let findings = Wording(
    nb:
      "Et avvik er noe som ikke stemmer mellom det som er lagret, bevisene og protokollen. Koden er fast, så du kan vise "
      + "til den. Filtrer på avvik i listen for å se hvem det gjelder.",
    nn:
      "Eit avvik er noko som ikkje stemmer mellom det som er lagra, bevisa og protokollen. Koden er fast, så du kan vise "
      + "til han. Filtrer på avvik i lista for å sjå kven det gjeld.",
    en:
      "A deviation is something that does not agree between what is stored, the certificates and the log. The code is "
      + "permanent, so you can refer to it. Filter the list by deviation to see whom it concerns.")
  static let leader = Wording(
    nb:
      "Dette er alt som gir tallene for lederen: det som er gjort, bevisene, nøklene, og det som kreves med grunnene for "
      + "det. Det samme skriver kommandoen: kyndig audit --explain",
    nn:
      "Dette er alt som gir tala for leiaren: det som er gjort, bevisa, nøklane, og det som blir kravd med grunnane for "
      + "det. Det same skriv kommandoen: kyndig audit --explain",
    en:
      "This is all that gives the leader's figures: what was done, the certificates, the keys, and what is required with "
      + "the reasons for it. The command prints the same: kyndig audit --explain")
  static let filter: [Wording] = {
    let days = AuditReport.Row.daysBeforeStandingFast
    return [
      Wording(
        nb:
          "Valgene virker sammen: velg en enhet først og hvordan det står etterpå, så ser du dem det gjelder i enheten. "
          + "«Alle» øverst tar bort alt du har valgt.",
        nn:
          "Vala verkar saman: vel ei eining først og korleis det står etterpå, så ser du dei det gjeld i eininga. «Alle» "
          + "øvst tek bort alt du har valt.",
        en:
          "The choices work together: choose a unit first and how it stands afterwards, and you see those in the unit whom "
          + "it concerns. “Everybody” at the top takes away all that you have chosen."),
      Wording(
        nb:
          "Å stå fast er å være i gang og ikke ha gjort noe på \(counted(days, "dag", "dager")), etter det som er kjent "
          + "her. Den som har programmet på sin egen konto, kan ha gjort mer uten å ha levert.",
        nn:
          "Å stå fast er å vere i gang og ikkje ha gjort noko på \(counted(days, "dag", "dagar")), etter det som er kjent "
          + "her. Den som har programmet på sin eigen konto, kan ha gjort meir utan å ha levert.",
        en:
          "To be stuck is to be under way and have done nothing for \(counted(days, "day", "days")), as far as is known "
          + "here. One who has the program on an account of her own may have done more and not handed it in."),
    ]
  }()
  static let order = Wording(
    nb: "Linjer som er like, står etter navn. De som ikke har frist eller ikke har gjort noe, står sist.",
    nn: "Linjer som er like, står etter namn. Dei som ikkje har frist eller ikkje har gjort noko, står sist.",
    en: "Rows that are alike stand by name. Those who have no deadline, or have done nothing, come last.")
  static let export = Wording(
    nb: "Filen blir den samme som med --csv og --html. En fil som finnes fra før, blir ikke rørt.",
    nn: "Fila blir den same som med --csv og --html. Ei fil som finst frå før, blir ikkje rørt.",
    en: "The file is the same as with --csv and --html. A file that is there already is left alone.")
}
