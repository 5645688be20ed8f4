import Courseware

/// K2xx: items, and how they are drawn.
extension DiagnosticWords {
  static let noRightAnswer = Self(
    Wording(
      nb: "oppgaven har ikke noe riktig svar", nn: "oppgåva har ikkje noko rett svar",
      en: "the item has no right answer"),
    Wording(
      nb: "skriv correct=\"true\" på det riktige, eller fault=\"true\" på linjen med feil",
      nn: "skriv correct=\"true\" på det rette, eller fault=\"true\" på linja med feil",
      en: "write correct=\"true\" on the right one, or fault=\"true\" on the line with the fault"))

  static func severalRightAnswers(_ count: Int) -> Self {
    Self(
      Wording(
        nb: "oppgaven tar ett svar, men \(count) er merket som riktige",
        nn: "oppgåva tek eitt svar, men \(count) er merkte som rette",
        en: "the item takes one answer, but \(count) are marked as right"),
      Wording(
        nb: "behold ett, eller skriv cardinality=\"multiple\" på item",
        nn: "behald eitt, eller skriv cardinality=\"multiple\" på item",
        en: "keep one, or write cardinality=\"multiple\" on item"))
  }

  static let missingReason = Self(
    Wording(nb: "svaret mangler begrunnelse", nn: "svaret manglar grunngiving", en: "the answer has no reason"),
    Wording(
      nb: "den som velger dette, får ikke vite hvorfor: legg til <why>…</why>",
      nn: "den som vel dette, får ikkje vite kvifor: legg til <why>…</why>",
      en: "whoever chooses this does not learn why: add <why>…</why>"))

  static let emptyChoice = Self(
    Wording(nb: "svaret er tomt", nn: "svaret er tomt", en: "the answer is empty"),
    Wording(
      nb: "skriv hva leseren kan velge", nn: "skriv kva lesaren kan velje", en: "write what the reader can choose"))

  static let everyAnswerRight = Self(
    Wording(nb: "alle svarene er riktige", nn: "alle svara er rette", en: "every answer is right"),
    Wording(
      nb: "legg til minst ett galt svar som noen kan tro på", nn: "legg til minst eitt galt svar som nokon kan tru på",
      en: "add at least one wrong answer that somebody might believe"))

  static func drawTooLarge(_ bank: String, _ count: Int, _ available: Int) -> Self {
    Self(
      Wording(
        nb: "trekket er \(count), men «\(bank)» har \(counted(available, "oppgave", "oppgaver"))",
        nn: "trekket er \(count), men «\(bank)» har \(counted(available, "oppgåve", "oppgåver"))",
        en: "the draw is \(count), but “\(bank)” has \(counted(available, "item", "items"))"),
      Wording(
        nb: "trekk færre, eller skriv flere oppgaver", nn: "trekk færre, eller skriv fleire oppgåver",
        en: "draw fewer, or write more items"))
  }

  static func criticalNotDrawn(_ bank: String, _ count: Int, _ objectives: [String]) -> Self {
    let names = Wording.every(objectives)
    return Self(
      Wording(
        nb: "trekket er \(count), men «\(bank)» har \(objectives.count) mål med kritiske oppgaver",
        nn: "trekket er \(count), men «\(bank)» har \(objectives.count) mål med kritiske oppgåver",
        en: "the draw is \(count), but “\(bank)” has \(objectives.count) objectives with critical items"),
      Wording(
        nb: "trekk minst \(objectives.count), så \(names.nb) er med hver gang",
        nn: "trekk minst \(objectives.count), så \(names.nn) er med kvar gong",
        en: "draw at least \(objectives.count), so that \(names.en) come every time"))
  }

  static func allOfTheAbove(_ phrase: String) -> Self {
    Self(
      Wording(
        nb: "svaret «\(phrase)» viser til de andre svarene", nn: "svaret «\(phrase)» viser til dei andre svara",
        en: "the answer “\(phrase)” refers to the other answers"),
      Wording(
        nb: "skriv svaret ut, for rekkefølgen stokkes", nn: "skriv ut svaret, for rekkjefølgja blir stokka",
        en: "write the answer out, for the order is shuffled"))
  }

  static func repeatedItem(_ item: String, _ other: String) -> Self {
    Self(
      Wording(
        nb: "oppgaven «\(item)» er den samme som «\(other)»", nn: "oppgåva «\(item)» er den same som «\(other)»",
        en: "the item “\(item)” is the same as “\(other)”"),
      Wording(nb: "bruk den ett sted", nn: "bruk henne éin stad", en: "use it in one place"))
  }

  static func recallTooLarge(_ count: Int, _ available: Int) -> Self {
    Self(
      Wording(
        nb: "\(count) skal spørres om igjen, men modulene før har \(counted(available, "oppgave", "oppgaver"))",
        nn: "\(count) skal spørjast om igjen, men modulane før har \(counted(available, "oppgåve", "oppgåver"))",
        en: "\(count) are to be asked again, but the modules before have \(counted(available, "item", "items"))"),
      Wording(
        nb: "spør om færre igjen; kritiske oppgaver regnes ikke med",
        nn: "spør om færre igjen; kritiske oppgåver blir ikkje rekna med",
        en: "ask fewer again; critical items are not counted"))
  }

  static func repeatedDraw(_ bank: String) -> Self {
    Self(
      Wording(
        nb: "det trekkes fra «\(bank)» to ganger", nn: "det blir trekt frå «\(bank)» to gonger",
        en: "“\(bank)” is drawn from twice"),
      Wording(nb: "slå trekkene sammen", nn: "slå saman trekka", en: "make it one draw"))
  }

  static func rightIsLongest(_ count: Int, _ total: Int) -> Self {
    Self(
      Wording(
        nb: "det riktige svaret er lengst i \(count) av \(counted(total, "oppgave", "oppgaver"))",
        nn: "det rette svaret er lengst i \(count) av \(counted(total, "oppgåve", "oppgåver"))",
        en: "the right answer is the longest in \(count) of \(counted(total, "item", "items"))"),
      Wording(
        nb: "gjør noen av de gale svarene like lange", nn: "gjer nokre av dei gale svara like lange",
        en: "make some of the wrong answers as long"))
  }

  static func rightIsFirst(_ count: Int) -> Self {
    Self(
      Wording(
        nb: "det riktige svaret står først i alle de \(count) oppgavene",
        nn: "det rette svaret står først i alle dei \(count) oppgåvene",
        en: "the right answer stands first in all \(count) items"),
      Wording(
        nb: "flytt det riktige svaret i noen av dem", nn: "flytt det rette svaret i nokre av dei",
        en: "move the right answer in some of them"))
  }

  static func repeatedChoice(_ text: String) -> Self {
    Self(
      Wording(
        nb: "«\(text)» står to ganger i oppgaven", nn: "«\(text)» står to gonger i oppgåva",
        en: "“\(text)” stands twice in the item"),
      Wording(
        nb: "skriv noe annet det ene stedet", nn: "skriv noko anna den eine staden",
        en: "write something else in one place"))
  }

  static func mistakeIsRight(_ value: String) -> Self {
    Self(
      Wording(
        nb: "feilsvaret «\(value)» er fasiten, eller det står fra før",
        nn: "feilsvaret «\(value)» er fasiten, eller det står frå før",
        en: "the mistake “\(value)” is the key, or stands already"),
      Wording(
        nb: "oppgi et galt svar som noen kan komme til å gi", nn: "oppgi eit galt svar som nokon kan kome til å gi",
        en: "give a wrong answer that somebody might give"))
  }

  /// Without a business it is so whatever the answers.
  static func notDrawable(_ bank: String, _ business: String, _ count: Int, _ available: Int) -> Self {
    let all = Wording(
      nb: counted(available, "oppgave", "oppgaver"), nn: counted(available, "oppgåve", "oppgåver"),
      en: counted(available, "item", "items"))
    let left =
      business.isEmpty
      ? Wording(nb: "«\(bank)» har \(all.nb)", nn: "«\(bank)» har \(all.nn)", en: "“\(bank)” has \(all.en)")
      : Wording(
        nb: "for «\(business)» har «\(bank)» \(all.nb)", nn: "for «\(business)» har «\(bank)» \(all.nn)",
        en: "for “\(business)” the bank “\(bank)” has \(all.en)")
    let readers =
      business.isEmpty
      ? Wording(nb: "alle", nn: "alle", en: "everybody")
      : Wording(nb: "virksomheten", nn: "verksemda", en: "the business")
    return Self(
      Wording(
        nb: "trekket er \(count), men \(left.nb)", nn: "trekket er \(count), men \(left.nn)",
        en: "the draw is \(count), but \(left.en)"),
      Wording(
        nb: "trekk færre, eller skriv flere oppgaver som \(readers.nb) får",
        nn: "trekk færre, eller skriv fleire oppgåver som \(readers.nn) får",
        en: "draw fewer, or write more items that \(readers.en) gets"))
  }

  /// Without a business it is so whatever the answers.
  static func notDrawableTwice(_ assessment: String, _ business: String, _ repeated: Int) -> Self {
    let (norwegian, english) = business.isEmpty ? ("", "") : (" for «\(business)»", " for “\(business)”")
    return Self(
      Wording(
        nb: "andre forsøk på «\(assessment)» gjentar \(counted(repeated, "oppgave", "oppgaver"))\(norwegian)",
        nn: "andre forsøk på «\(assessment)» gjentek \(counted(repeated, "oppgåve", "oppgåver"))\(norwegian)",
        en: "the second attempt at “\(assessment)” repeats \(counted(repeated, "item", "items"))\(english)"),
      Wording(
        nb: "skriv flere oppgaver i banken", nn: "skriv fleire oppgåver i banken", en: "write more items in the bank"))
  }

  static func choicesRunOut(_ item: String, _ answers: [String: Answer]) -> Self {
    let when = Wording.when(answers)
    return Self(
      Wording(
        nb: "oppgaven «\(item)» kan ikke besvares \(when.nb)", nn: "oppgåva «\(item)» kan ikkje svarast på \(when.nn)",
        en: "the item “\(item)” cannot be answered \(when.en)"),
      Wording(
        nb: "la minst ett riktig og ett galt svar stå uten vilkår",
        nn: "la minst eitt rett og eitt galt svar stå utan vilkår",
        en: "leave at least one right and one wrong answer without a condition"))
  }
}
