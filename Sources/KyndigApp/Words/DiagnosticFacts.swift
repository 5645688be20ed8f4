import Authoring
import Courseware

/// The parts that the words of several problems have in common.
extension Wording {
  static func expected(_ name: String) -> Wording {
    Wording(nb: "forventet «\(name)»", nn: "venta «\(name)»", en: "expected “\(name)”")
  }

  /// What may stand in a place; nil where nothing may.
  static func allowed(_ expected: [String]) -> Wording? {
    let any = Wording.any(expected)
    return expected.isEmpty
      ? nil
      : Wording(nb: "her kan det stå \(any.nb)", nn: "her kan det stå \(any.nn)", en: "\(any.en) may stand here")
  }

  static func form(_ form: ValueForm) -> Wording {
    switch form {
    case .id:
      return Wording(
        nb: "en id begynner med en bokstav og har bare a–z, tall, punktum, _ og -",
        nn: "ein id byrjar med ein bokstav og har berre a–z, tal, punktum, _ og -",
        en: "an id begins with a letter and has only a–z, digits, full stops, _ and -")
    case .reference:
      return Wording(
        nb: "en henvisning er en id, eller modul/id", nn: "ei tilvising er ein id, eller modul/id",
        en: "a reference is an id, or module/id")
    case .filled: return Wording(nb: "skriv noe her", nn: "skriv noko her", en: "write something here")
    case .text(let maximum):
      return Wording(
        nb: "skriv mellom 1 og \(maximum) tegn; det skal få plass på beviset",
        nn: "skriv mellom 1 og \(maximum) teikn; det skal få plass på beviset",
        en: "write between 1 and \(maximum) characters; it must fit on the certificate")
    case .date:
      return Wording(
        nb: "en dato skrives 2026-11-22", nn: "ein dato blir skriven 2026-11-22", en: "a date is written 2026-11-22")
    case .yearDay:
      return Wording(
        nb: "en dag i året skrives --03-01, med måned og dag",
        nn: "ein dag i året blir skriven --03-01, med månad og dag",
        en: "a day of the year is written --03-01, with month and day")
    case .list(let form):
      let one = Self.form(form)
      return Wording(
        nb: "\(one.nb); flere står med mellomrom mellom", nn: "\(one.nn); fleire står med mellomrom mellom",
        en: "\(one.en); several stand with space between")
    case .number(let bounds):
      return Wording(
        nb: "forventet et helt tall fra \(bounds.lowerBound) til \(bounds.upperBound)",
        nn: "venta eit heilt tal frå \(bounds.lowerBound) til \(bounds.upperBound)",
        en: "expected a whole number from \(bounds.lowerBound) to \(bounds.upperBound)")
    case .share:
      return Wording(
        nb: "forventet en andel over 0 og høyst 1, som 0.8", nn: "venta ein del over 0 og høgst 1, som 0.8",
        en: "expected a share above 0 and at most 1, as 0.8")
    case .oneOf(let values):
      let any = Wording.any(values)
      return Wording(nb: "forventet \(any.nb)", nn: "venta \(any.nn)", en: "expected \(any.en)")
    case .other(let name):
      return Wording(
        nb: "forventet en verdi av typen «\(name)»", nn: "venta ein verdi av typen «\(name)»",
        en: "expected a value of the type “\(name)”")
    }
  }

  /// Definite in Norwegian, without an article in English.
  static func name(_ kind: Kind) -> Wording {
    switch kind {
    case .module: Wording(nb: "modulen", nn: "modulen", en: "module")
    case .objective: Wording(nb: "målet", nn: "målet", en: "objective")
    case .lesson: Wording(nb: "leksjonen", nn: "leksjonen", en: "lesson")
    case .page: Wording(nb: "siden", nn: "sida", en: "page")
    case .stop: Wording(nb: "stoppsiden", nn: "stoppsida", en: "stop")
    case .item: Wording(nb: "oppgaven", nn: "oppgåva", en: "item")
    case .task: Wording(nb: "utkastet", nn: "utkastet", en: "task")
    case .field: Wording(nb: "feltet", nn: "feltet", en: "field")
    case .rows: Wording(nb: "radene", nn: "radene", en: "set of rows")
    case .scenario: Wording(nb: "situasjonen", nn: "situasjonen", en: "scenario")
    case .scene: Wording(nb: "scenen", nn: "scena", en: "scene")
    case .ending: Wording(nb: "slutten", nn: "slutten", en: "ending")
    case .category: Wording(nb: "gruppen", nn: "gruppa", en: "category")
    case .document: Wording(nb: "dokumentet", nn: "dokumentet", en: "document")
    case .business: Wording(nb: "eksempelvirksomheten", nn: "eksempelverksemda", en: "example business")
    case .derived: Wording(nb: "det avledede svaret", nn: "det avleidde svaret", en: "derived answer")
    case .bank: Wording(nb: "banken", nn: "banken", en: "bank")
    case .block: Wording(nb: "blokken", nn: "blokka", en: "block")
    case .question: Wording(nb: "spørsmålet", nn: "spørsmålet", en: "question")
    case .alternative: Wording(nb: "svaralternativet", nn: "svaralternativet", en: "alternative")
    case .threshold: Wording(nb: "grensen", nn: "grensa", en: "threshold")
    case .term: Wording(nb: "begrepet", nn: "omgrepet", en: "term")
    case .unit: Wording(nb: "enheten", nn: "eininga", en: "unit")
    case .requirement: Wording(nb: "kravet", nn: "kravet", en: "requirement")
    case .source: Wording(nb: "kilden", nn: "kjelda", en: "source")
    }
  }

  /// For which answers about the business something holds.
  static func when(_ answers: [String: Answer]) -> Wording {
    let cases = answers.sorted { $0.key < $1.key }.map { question, answer in
      switch answer {
      case .number(let number):
        Wording(nb: "\(question) er \(number)", nn: "\(question) er \(number)", en: "\(question) is \(number)")
      case .word(let word):
        Wording(nb: "\(question) er \(word)", nn: "\(question) er \(word)", en: "\(question) is \(word)")
      case .unknown:
        Wording(
          nb: "\(question) er «vet ikke»", nn: "\(question) er «veit ikkje»", en: "\(question) is “don’t know”")
      }
    }
    guard !cases.isEmpty else {
      return Wording(nb: "uansett hva som svares", nn: "same kva som blir svart", en: "whatever is answered")
    }
    return Wording(
      nb: "når " + cases.map(\.nb).joined(separator: " og "), nn: "når " + cases.map(\.nn).joined(separator: " og "),
      en: "when " + cases.map(\.en).joined(separator: " and "))
  }

  /// Why a file was not read, and what mends it.
  static func reason(_ reason: Unreadable) -> (reason: Wording, help: Wording) {
    switch reason {
    case .missing:
      (
        Wording(nb: "den finnes ikke", nn: "ho finst ikkje", en: "it does not exist"),
        Wording(
          nb: "rett stien, eller lag filen", nn: "rett stien, eller lag fila", en: "correct the path, or make the file")
      )
    case .outside:
      (
        Wording(nb: "den ligger utenfor Courses", nn: "ho ligg utanfor Courses", en: "it is outside Courses"),
        Wording(nb: "flytt den inn under Courses", nn: "flytt henne inn under Courses", en: "move it into Courses")
      )
    case .link:
      (
        Wording(nb: "den er en lenke", nn: "ho er ei lenkje", en: "it is a link"),
        Wording(nb: "legg selve filen der", nn: "legg sjølve fila der", en: "put the file itself there")
      )
    case .notAFile:
      (
        Wording(nb: "den er ikke en vanlig fil", nn: "ho er ikkje ei vanleg fil", en: "it is not an ordinary file"),
        Wording(nb: "legg en vanlig fil der", nn: "legg ei vanleg fil der", en: "put an ordinary file there")
      )
    case .tooLarge(_, let limit):
      (
        Wording(
          nb: "den er større enn \(limit >> 20) MiB", nn: "ho er større enn \(limit >> 20) MiB",
          en: "it is larger than \(limit >> 20) MiB"),
        Wording(nb: "del den i flere filer", nn: "del henne i fleire filer", en: "split it into several files")
      )
    case .refused:
      (
        Wording(nb: "du har ikke tilgang", nn: "du har ikkje tilgang", en: "you have no access"),
        Wording(nb: "gi deg selv lesetilgang", nn: "gi deg sjølv lesetilgang", en: "give yourself access to read it")
      )
    }
  }

  /// Why a place is pointed at besides the one that is wrong; nil for that one.
  static func label(_ role: Label.Role) -> Wording? {
    switch role {
    case .primary: nil
    case .first: Wording(nb: "her står det første gang", nn: "her står det første gongen", en: "it stands here first")
    case .opening: Wording(nb: "her begynner det", nn: "her byrjar det", en: "it begins here")
    case .before:
      Wording(nb: "det hører hjemme før dette", nn: "det høyrer heime før dette", en: "it belongs before this")
    case .reference: Wording(nb: "her er det nevnt", nn: "her er det nemnt", en: "it is named here")
    case .definition: Wording(nb: "her er det bestemt", nn: "her er det bestemt", en: "it is decided here")
    }
  }
}
