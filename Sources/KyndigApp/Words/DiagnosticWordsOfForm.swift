import Authoring

/// K1xx: what the schema and the references say.
extension DiagnosticWords {
  static func unknownElement(_ name: String, _ parent: String, _ suggestion: String?, _ expected: [String]) -> Self {
    Self(
      Wording(
        nb: "elementet «\(name)» finnes ikke under \(parent)", nn: "elementet «\(name)» finst ikkje under \(parent)",
        en: "there is no element “\(name)” in \(parent)"),
      suggestion.map {
        Wording(
          nb: "forventet «\($0)», fant «\(name)»", nn: "venta «\($0)», fann «\(name)»",
          en: "expected “\($0)”, found “\(name)”")
      } ?? .allowed(expected))
  }

  static func unknownAttribute(_ name: String, _ element: String, _ suggestion: String?, _ known: [String]) -> Self {
    let all = Wording.every(known)
    let help =
      if let suggestion {
        Wording(
          nb: "\(element) har attributtet «\(suggestion)»", nn: "\(element) har attributtet «\(suggestion)»",
          en: "\(element) has the attribute “\(suggestion)”")
      } else if known.isEmpty {
        Wording(
          nb: "\(element) har ingen attributter", nn: "\(element) har ingen attributt",
          en: "\(element) takes no attributes")
      } else {
        Wording(nb: "\(element) har \(all.nb)", nn: "\(element) har \(all.nn)", en: "\(element) has \(all.en)")
      }
    return Self(
      Wording(
        nb: "attributtet «\(name)» finnes ikke på \(element)", nn: "attributtet «\(name)» finst ikkje på \(element)",
        en: "\(element) has no attribute “\(name)”"),
      help)
  }

  static func misplacedElement(_ name: String, _ parent: String, _ expected: [String]) -> Self {
    Self(
      Wording(
        nb: "«\(name)» kan ikke stå her i \(parent)", nn: "«\(name)» kan ikkje stå her i \(parent)",
        en: "“\(name)” cannot stand here in \(parent)"),
      .allowed(expected))
  }

  static func tooManyElements(_ name: String, _ parent: String, _ limit: Int) -> Self {
    Self(
      Wording(
        nb: "det er for mange «\(name)» i \(parent)", nn: "det er for mange «\(name)» i \(parent)",
        en: "there are too many “\(name)” in \(parent)"),
      Wording(nb: "det kan være høyst \(limit)", nn: "det kan vere høgst \(limit)", en: "there may be at most \(limit)")
    )
  }

  static func missingElement(_ expected: [String], _ parent: String, _ before: String?) -> Self {
    let any = Wording.any(expected)
    return Self(
      Wording(nb: "\(parent) mangler \(any.nb)", nn: "\(parent) manglar \(any.nn)", en: "\(parent) lacks \(any.en)"),
      before.map {
        Wording(nb: "sett det inn før «\($0)»", nn: "set det inn før «\($0)»", en: "put it before “\($0)”")
      }
        ?? Wording(
          nb: "sett det inn før slutten av \(parent)", nn: "set det inn før slutten av \(parent)",
          en: "put it before the end of \(parent)"))
  }

  static func missingAttribute(_ name: String, _ element: String) -> Self {
    Self(
      Wording(
        nb: "\(element) mangler attributtet «\(name)»", nn: "\(element) manglar attributtet «\(name)»",
        en: "\(element) lacks the attribute “\(name)”"),
      Wording(nb: "skriv \(name)=\"…\"", nn: "skriv \(name)=\"…\"", en: "write \(name)=\"…\""))
  }

  static func invalidValue(
    _ found: String, _ attribute: String?, _ element: String, _ form: ValueForm, _ suggestion: String?
  ) -> Self {
    let place = Wording(
      nb: attribute.map { "«\($0)» på \(element)" } ?? element,
      nn: attribute.map { "«\($0)» på \(element)" } ?? element,
      en: attribute.map { "“\($0)” on \(element)" } ?? element)
    let shown = found.count > 60 ? found.prefix(59) + "…" : found[...]
    let message =
      found.isEmpty
      ? Wording(
        nb: "det står ingenting i \(place.nb)", nn: "det står ingenting i \(place.nn)",
        en: "there is nothing in \(place.en)")
      : Wording(
        nb: "verdien «\(shown)» passer ikke i \(place.nb)", nn: "verdien «\(shown)» passar ikkje i \(place.nn)",
        en: "the value “\(shown)” does not fit in \(place.en)")
    return Self(message, suggestion.map { .expected($0) } ?? .form(form))
  }

  static func textNotAllowed(_ parent: String, _ expected: [String]) -> Self {
    Self(
      Wording(
        nb: "teksten kan ikke stå rett i \(parent)", nn: "teksten kan ikkje stå rett i \(parent)",
        en: "text cannot stand directly in \(parent)"),
      .allowed(expected))
  }

  static func wrongRoot(_ found: String, _ expected: String) -> Self {
    Self(
      Wording(
        nb: "filen begynner med «\(found)»", nn: "fila byrjar med «\(found)»", en: "the file begins with “\(found)”"),
      Wording(
        nb: "den skal begynne med «\(expected)»", nn: "ho skal byrje med «\(expected)»",
        en: "it must begin with “\(expected)”"))
  }

  static func wrongNamespace(_ found: String?, _ expected: String) -> Self {
    Self(
      found.map {
        Wording(nb: "navnerommet er «\($0)»", nn: "namnerommet er «\($0)»", en: "the namespace is “\($0)”")
      }
        ?? Wording(
          nb: "filen mangler navnerommet til kursspråket", nn: "fila manglar namnerommet til kursspråket",
          en: "the file lacks the namespace of the course language"),
      Wording(
        nb: "skriv xmlns=\"\(expected)\" på det første elementet",
        nn: "skriv xmlns=\"\(expected)\" på det første elementet",
        en: "write xmlns=\"\(expected)\" on the first element"))
  }

  static let doctype = Self(
    Wording(nb: "filen har en DOCTYPE", nn: "fila har ein DOCTYPE", en: "the file has a DOCTYPE"),
    Wording(
      nb: "ta den bort; den leses aldri", nn: "ta han bort; han blir aldri lesen", en: "take it away; it is never read")
  )

  static func duplicateID(_ kind: Kind, _ id: String) -> Self {
    let name = Wording.name(kind)
    return Self(
      Wording(
        nb: "\(name.nb) «\(id)» finnes fra før", nn: "\(name.nn) «\(id)» finst frå før",
        en: "the id of the \(name.en) “\(id)” is already taken"),
      Wording(nb: "bruk en annen id", nn: "bruk ein annan id", en: "use another id"))
  }

  static func unknownReference(_ kind: Kind, _ id: String, _ suggestion: String?) -> Self {
    let name = Wording.name(kind)
    return Self(
      Wording(
        nb: "\(name.nb) «\(id)» finnes ikke", nn: "\(name.nn) «\(id)» finst ikkje",
        en: "there is no \(name.en) “\(id)”"),
      suggestion.map {
        Wording(nb: "det nærmeste er «\($0)»", nn: "det nærmaste er «\($0)»", en: "the nearest is “\($0)”")
      }
        ?? Wording(
          nb: "lag noe med den id-en, eller ta bort henvisningen",
          nn: "lag noko med den id-en, eller ta bort tilvisinga",
          en: "make something with that id, or take the reference away"))
  }

  static func unreadableFile(_ path: String, _ reason: Unreadable) -> Self {
    let (reason, help) = Wording.reason(reason)
    return Self(
      Wording(
        nb: "filen «\(path)» ble ikke lest: \(reason.nb)", nn: "fila «\(path)» vart ikkje lesen: \(reason.nn)",
        en: "the file “\(path)” was not read: \(reason.en)"),
      help)
  }

  static let courseAsModule = Self(
    Wording(
      nb: "kurset kan ikke være en modul i seg selv", nn: "kurset kan ikkje vere ein modul i seg sjølv",
      en: "the course cannot be a module of itself"),
    Wording(nb: "oppgi filen til en modul", nn: "oppgi fila til ein modul", en: "name the file of a module"))

  static func repeatedModule(_ path: String) -> Self {
    Self(
      Wording(
        nb: "modulen «\(path)» er med to ganger", nn: "modulen «\(path)» er med to gonger",
        en: "the module “\(path)” stands twice"),
      Wording(nb: "ta bort den ene", nn: "ta bort den eine", en: "take one away"))
  }

  static func unevenTable(_ found: Int, _ expected: Int) -> Self {
    let norwegian = counted(found, "celle", "celler")
    return Self(
      Wording(
        nb: "raden har \(norwegian), den første har \(expected)",
        nn: "rada har \(norwegian), den første har \(expected)",
        en: "the row has \(counted(found, "cell", "cells")), the first has \(expected)"),
      Wording(
        nb: "gi alle radene like mange celler", nn: "gi alle radene like mange celler",
        en: "give all rows the same number of cells"))
  }

  static func emptyBounds(_ minimum: Int, _ maximum: Int) -> Self {
    Self(
      Wording(
        nb: "«minimum» (\(minimum)) er større enn «maximum» (\(maximum))",
        nn: "«minimum» (\(minimum)) er større enn «maximum» (\(maximum))",
        en: "“minimum” (\(minimum)) is larger than “maximum” (\(maximum))"),
      Wording(nb: "bytt om tallene", nn: "byt om tala", en: "swap the numbers"))
  }

  static func keyNotConstant(_ name: String) -> Self {
    Self(
      Wording(
        nb: "fasiten «\(name)» er verken et tall eller en grense",
        nn: "fasiten «\(name)» er verken eit tal eller ei grense",
        en: "the key “\(name)” is neither a number nor a threshold"),
      Wording(
        nb: "fasiten skal være lik for alle: skriv et tall, eller threshold(…)",
        nn: "fasiten skal vere lik for alle: skriv eit tal, eller threshold(…)",
        en: "the key is the same for everyone: write a number, or threshold(…)"))
  }

  static func wrongCourse(_ found: String, _ expected: String) -> Self {
    Self(
      Wording(
        nb: "rettelsene gjelder kurset «\(found)»", nn: "rettingane gjeld kurset «\(found)»",
        en: "the errata are of the course “\(found)”"),
      Wording(
        nb: "kurset her er «\(expected)»", nn: "kurset her er «\(expected)»", en: "the course here is “\(expected)”"))
  }

  static func impossibleErratum(_ item: String, _ fault: ErratumFault) -> Self {
    switch fault {
    case .unknownChoice(let choice, let count):
      Self(
        Wording(
          nb: "oppgaven «\(item)» har ikke noe svar \(choice)", nn: "oppgåva «\(item)» har ikkje noko svar \(choice)",
          en: "the item “\(item)” has no choice \(choice)"),
        Wording(
          nb: "svarene er talt fra 1, i filens rekkefølge; det siste er \(count)",
          nn: "svara er talde frå 1, i den rekkjefølgja fila har; det siste er \(count)",
          en: "choices are counted from 1, in the order of the file; the last is \(count)"))
    case .noChoices:
      Self(
        Wording(
          nb: "oppgaven «\(item)» har ikke svar å velge mellom", nn: "oppgåva «\(item)» har ikkje svar å velje mellom",
          en: "the item “\(item)” has no choices"),
        Wording(
          nb: "bare svar som velges, kan få ny fasit: trekk oppgaven tilbake med <withdrawn>",
          nn: "berre svar som blir valde, kan få ny fasit: trekk oppgåva tilbake med <withdrawn>",
          en: "only choices can get a new key: withdraw the item with <withdrawn>"))
    case .repeatedChoice(let choice):
      Self(
        Wording(
          nb: "svar \(choice) er riktig to ganger", nn: "svar \(choice) er rett to gonger",
          en: "choice \(choice) is right twice"),
        Wording(
          nb: "ta bort den ene linjen, eller rett nummeret", nn: "ta bort den eine linja, eller rett nummeret",
          en: "take one of the lines away, or correct the number"))
    case .repeated(let version):
      Self(
        Wording(
          nb: "oppgaven «\(item)» er rettet to ganger i utgaven «\(version)»",
          nn: "oppgåva «\(item)» er retta to gonger i utgåva «\(version)»",
          en: "the item “\(item)” is corrected twice in the edition “\(version)”"),
        Wording(
          nb: "behold den rettelsen som gjelder", nn: "behald den rettinga som gjeld", en: "keep the one that holds"))
    }
  }

  static func schemaViolation(_ number: Int) -> Self {
    Self(
      Wording(
        nb: "elementet følger ikke kursspråket (\(number))", nn: "elementet følgjer ikkje kursspråket (\(number))",
        en: "the element does not follow the course language (\(number))"),
      Wording(
        nb: "sammenlign med Courses/Schema/course.xsd", nn: "samanlikn med Courses/Schema/course.xsd",
        en: "compare it with Courses/Schema/course.xsd"))
  }
}
