/// K5xx: what a terminal cannot show.
extension DiagnosticWords {
  static func wideFigure(_ found: Int, _ limit: Int) -> Self {
    Self(
      Wording(
        nb: "linjen er \(found) tegn bred", nn: "linja er \(found) teikn brei",
        en: "the line is \(found) characters wide"),
      Wording(
        nb: "en figur kan være høyst \(limit)", nn: "ein figur kan vere høgst \(limit)",
        en: "a figure may be at most \(limit)"))
  }

  static func wideTable(_ found: Int, _ limit: Int) -> Self {
    Self(
      Wording(
        nb: "tabellen er \(found) tegn bred", nn: "tabellen er \(found) teikn brei",
        en: "the table is \(found) characters wide"),
      Wording(
        nb: "gjør ordene kortere, eller del tabellen; det er plass til \(limit)",
        nn: "gjer orda kortare, eller del tabellen; det er plass til \(limit)",
        en: "make the words shorter, or split the table; there is room for \(limit)"))
  }

  static func tallQuestion(_ found: Int, _ limit: Int) -> Self {
    Self(
      Wording(
        nb: "oppgaven tar \(found) linjer på skjermen", nn: "oppgåva tek \(found) linjer på skjermen",
        en: "the item takes \(found) lines on the screen"),
      Wording(
        nb: "gjør den kortere; det er plass til \(limit)", nn: "gjer henne kortare; det er plass til \(limit)",
        en: "make it shorter; there is room for \(limit)"))
  }

  static func controlCharacter(_ scalar: Unicode.Scalar) -> Self {
    Self(
      Wording(
        nb: "det står et usynlig tegn her (\(scalar.number))", nn: "det står eit usynleg teikn her (\(scalar.number))",
        en: "there is an invisible character here (\(scalar.number))"), .takeAway)
  }

  static func wideCharacter(_ character: Character) -> Self {
    Self(
      Wording(
        nb: "tegnet «\(character)» tar to kolonner på en terminal",
        nn: "teiknet «\(character)» tek to kolonnar på ein terminal",
        en: "the character “\(character)” takes two columns on a terminal"),
      Wording(nb: "bruk et vanlig tegn", nn: "bruk eit vanleg teikn", en: "use an ordinary character"))
  }
}
