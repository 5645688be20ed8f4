import Authoring
import Courseware

/// K3xx: whether the course teaches what it says, to those it says.
extension DiagnosticWords {
  static func objectiveWithoutItems(_ objective: String) -> Self {
    Self(
      Wording(
        nb: "målet «\(objective)» har ingen oppgaver i noen bank",
        nn: "målet «\(objective)» har ingen oppgåver i nokon bank",
        en: "the objective “\(objective)” has no items in any bank"),
      Wording(
        nb: "skriv oppgaver som prøver det", nn: "skriv oppgåver som prøver det", en: "write items that test it"))
  }

  static func lessonWithoutPage(_ lesson: String) -> Self {
    Self(
      Wording(
        nb: "leksjonen «\(lesson)» har ingen side", nn: "leksjonen «\(lesson)» har inga side",
        en: "the lesson “\(lesson)” has no page"),
      Wording(nb: "skriv minst én side", nn: "skriv minst éi side", en: "write at least one page"))
  }

  static func taskMinutes(_ found: Int, _ allowed: ClosedRange<Int>) -> Self {
    let (least, most) = (allowed.lowerBound, allowed.upperBound)
    return Self(
      Wording(
        nb: "\(counted(found, "minutt", "minutter")) passer ikke til feltene",
        nn: "\(found) minutt passar ikkje til felta",
        en: "\(counted(found, "minute", "minutes")) does not fit the fields"),
      Wording(
        nb: "oppgi mellom \(least) og \(most): 1 til 5 for hvert felt",
        nn: "oppgi mellom \(least) og \(most): 1 til 5 for kvart felt",
        en: "give between \(least) and \(most): 1 to 5 a field"))
  }

  static func thresholdNotInForce(_ threshold: String, _ date: CivilDate) -> Self {
    Self(
      Wording(
        nb: "grensen «\(threshold)» har ingen verdi som gjelder \(date)",
        nn: "grensa «\(threshold)» har ingen verdi som gjeld \(date)",
        en: "the threshold “\(threshold)” has no value in force on \(date)"),
      Wording(
        nb: "legg til en verdi som gjelder da, eller endre «rules-as-of»",
        nn: "legg til ein verdi som gjeld då, eller endre «rules-as-of»",
        en: "add a value that is in force then, or change “rules-as-of”"))
  }

  static func repeatedQuestion(_ question: String) -> Self {
    Self(
      Wording(
        nb: "det spørres to ganger om «\(question)»", nn: "det blir spurt to gonger om «\(question)»",
        en: "“\(question)” is asked twice"),
      Wording(nb: "spør én gang", nn: "spør éin gong", en: "ask once"))
  }

  static let neverShown = Self(
    Wording(
      nb: "vilkåret kan aldri bli sant", nn: "vilkåret kan aldri bli sant", en: "the condition can never be true"),
    Wording(
      nb: "se på vilkårene rundt, eller ta bort dette", nn: "sjå på vilkåra rundt, eller ta bort dette",
      en: "look at the conditions around it, or take this away"))

  static func unreachableScene(_ kind: Kind, _ id: String) -> Self {
    let name = Wording.name(kind)
    return Self(
      Wording(
        nb: "ingen valg fører til \(name.nb) «\(id)»", nn: "ingen val fører til \(name.nn) «\(id)»",
        en: "no decision leads to the \(name.en) “\(id)”"),
      Wording(
        nb: "la et valg føre hit, eller ta bort dette", nn: "la eit val føre hit, eller ta bort dette",
        en: "let a decision lead here, or take this away"))
  }

  static func endlessScenario(_ scene: String) -> Self {
    Self(
      Wording(
        nb: "situasjonen kan gå i ring fra scenen «\(scene)»", nn: "situasjonen kan gå i ring frå scena «\(scene)»",
        en: "the scenario can go round for ever from the scene “\(scene)”"),
      Wording(
        nb: "la hvert valg føre nærmere en slutt", nn: "la kvart val føre nærmare ein slutt",
        en: "let every decision lead closer to an ending"))
  }

  static func handWrittenThreshold(_ number: String, _ threshold: String) -> Self {
    Self(
      Wording(
        nb: "tallet \(number) er det samme som grensen «\(threshold)»",
        nn: "talet \(number) er det same som grensa «\(threshold)»",
        en: "the number \(number) is the same as the threshold “\(threshold)”"),
      .write("<value of=\"threshold(\(threshold))\"/>"))
  }

  static func staleFact(_ checked: CivilDate, _ asOf: CivilDate) -> Self {
    Self(
      Wording(
        nb: "regelen ble sist kontrollert \(checked), over ett år før \(asOf)",
        nn: "regelen vart sist kontrollert \(checked), over eitt år før \(asOf)",
        en: "the rule was last checked \(checked), more than a year before \(asOf)"),
      Wording(
        nb: "les kilden på nytt, og sett «checked» til datoen på kilden",
        nn: "les kjelda på nytt, og set «checked» til datoen på kjelda",
        en: "read the source again, and set “checked” to its date"))
  }

  static func lawWithoutParagraph(_ law: String) -> Self {
    Self(
      Wording(
        nb: "«\(law)» sier ikke hvilken paragraf", nn: "«\(law)» seier ikkje kva for paragraf",
        en: "“\(law)” does not say which section"),
      Wording(nb: "skriv § og nummeret", nn: "skriv § og nummeret", en: "write § and the number"))
  }

  static func minutesFarOff(_ found: Int, _ computed: Int) -> Self {
    Self(
      Wording(
        nb: "modulen oppgir \(counted(found, "minutt", "minutter")), men innholdet gir \(computed)",
        nn: "modulen oppgir \(found) minutt, men innhaldet gir \(computed)",
        en: "the module says \(counted(found, "minute", "minutes")), but the content gives \(computed)"),
      Wording(
        nb: "rett «minutes», eller endre innholdet", nn: "rett «minutes», eller endre innhaldet",
        en: "correct “minutes”, or change the content"))
  }

  static func lessonWithoutItem(_ lesson: String) -> Self {
    Self(
      Wording(
        nb: "leksjonen «\(lesson)» spør ikke om noe", nn: "leksjonen «\(lesson)» spør ikkje om noko",
        en: "the lesson “\(lesson)” asks nothing"),
      Wording(
        nb: "legg til en øving eller en situasjon", nn: "legg til ei øving eller ein situasjon",
        en: "add practice or a scenario"))
  }

  static func unusedTerm(_ term: String) -> Self {
    Self(
      Wording(
        nb: "begrepet «\(term)» er ikke i bruk", nn: "omgrepet «\(term)» er ikkje i bruk",
        en: "the term “\(term)” is not used"),
      Wording(
        nb: "vis til det fra en side, eller ta det bort", nn: "vis til det frå ei side, eller ta det bort",
        en: "refer to it from a page, or take it away"))
  }

  static func termBeforeExplanation(_ word: String) -> Self {
    Self(
      Wording(
        nb: "«\(word)» brukes her før det er forklart", nn: "«\(word)» blir brukt her før det er forklart",
        en: "“\(word)” is used here before it is explained"),
      Wording(
        nb: "vis til begrepet første gang det brukes", nn: "vis til omgrepet første gongen det blir brukt",
        en: "refer to the term where it is first used"))
  }

  static func expectationNotMet(_ business: String, _ reference: String, _ isShown: Bool) -> Self {
    Self(
      isShown
        ? Wording(
          nb: "«\(business)» får se «\(reference)», men skulle ikke det",
          nn: "«\(business)» får sjå «\(reference)», men skulle ikkje det",
          en: "“\(business)” is shown “\(reference)”, but should not be")
        : Wording(
          nb: "«\(business)» får ikke se «\(reference)», men skulle det",
          nn: "«\(business)» får ikkje sjå «\(reference)», men skulle det",
          en: "“\(business)” is not shown “\(reference)”, but should be"),
      Wording(
        nb: "endre vilkåret, eller det som er forventet", nn: "endre vilkåret, eller det som er venta",
        en: "change the condition, or what is expected"))
  }

  static func emptyPage(_ page: String, _ answers: [String: Answer]) -> Self {
    let when = Wording.when(answers)
    return Self(
      Wording(
        nb: "siden «\(page)» er tom \(when.nb)", nn: "sida «\(page)» er tom \(when.nn)",
        en: "the page “\(page)” is empty \(when.en)"),
      Wording(
        nb: "la noe på siden stå uten vilkår", nn: "la noko på sida stå utan vilkår",
        en: "leave something on the page without a condition"))
  }

  static func changedID(_ kind: Kind, _ old: String, _ new: String) -> Self {
    let name = Wording.name(kind)
    return Self(
      Wording(
        nb: "\(name.nb) het «\(old)» i forrige utgave, og heter nå «\(new)»",
        nn: "\(name.nn) heitte «\(old)» i førre utgåva, og heiter no «\(new)»",
        en: "the \(name.en) was “\(old)” in the last edition, and is now “\(new)”"),
      Wording(nb: "behold den gamle id-en", nn: "behald den gamle id-en", en: "keep the old id"))
  }

  static func questionNotAsked(_ question: String) -> Self {
    Self(
      Wording(
        nb: "kurset spør aldri om «\(question)»", nn: "kurset spør aldri om «\(question)»",
        en: "the course never asks about “\(question)”"),
      Wording(
        nb: "spør med <ask ref=\"\(question)\"/>", nn: "spør med <ask ref=\"\(question)\"/>",
        en: "ask with <ask ref=\"\(question)\"/>"))
  }

  static func unreachablePage(_ page: String) -> Self {
    Self(
      Wording(
        nb: "ingen kommer til siden «\(page)»", nn: "ingen kjem til sida «\(page)»",
        en: "nobody comes to the page “\(page)”"),
      Wording(
        nb: "flytt den foran stoppsiden", nn: "flytt henne framfor stoppsida", en: "move it before the stop"))
  }

  static func emptyText(_ element: String) -> Self {
    Self(
      Wording(nb: "<\(element)> er tom", nn: "<\(element)> er tom", en: "<\(element)> is empty"),
      Wording(
        nb: "skriv det som skal stå her, eller ta elementet bort",
        nn: "skriv det som skal stå her, eller ta elementet bort",
        en: "write what should stand here, or take the element away"))
  }
}
