import Authoring

/// What `kyndig check` and `kyndig explain` say around the diagnostics.
enum CheckWords {
  static func severity(_ severity: Diagnostic.Severity) -> Wording {
    switch severity {
    case .error: Wording(nb: "feil", nn: "feil", en: "error")
    case .warning: Wording(nb: "advarsel", nn: "åtvaring", en: "warning")
    }
  }

  static let help = Wording(nb: "hjelp", nn: "hjelp", en: "help")

  static func omitted(_ count: Int, in file: String) -> Wording {
    Wording(nb: "… og \(count) til i \(file)", nn: "… og \(count) til i \(file)", en: "… and \(count) more in \(file)")
  }

  /// The last word on a course: how much was found, in how many of its files, and whether it can be published.
  ///
  /// `hasCourse` where all errors are in what stands beside the course.
  static func verdict(errors: Int, warnings: Int, files: Int, of total: Int, hasCourse: Bool = false) -> Wording {
    let all = Wording(
      nb: counted(total, "fil", "filer"), nn: counted(total, "fil", "filer"), en: counted(total, "file", "files"))
    let warned = Wording(
      nb: counted(warnings, "advarsel", "advarsler"), nn: counted(warnings, "åtvaring", "åtvaringar"),
      en: counted(warnings, "warning", "warnings"))
    switch (errors, warnings) {
    case (0, 0):
      return Wording(nb: "Ingen feil i \(all.nb).", nn: "Ingen feil i \(all.nn).", en: "No errors in \(all.en).")
    case (0, _):
      return Wording(
        nb: "Ingen feil, men \(warned.nb) i \(all.nb).", nn: "Ingen feil, men \(warned.nn) i \(all.nn).",
        en: "No errors, but \(warned.en) in \(all.en).")
    default:
      let also =
        warnings == 0
        ? Wording(all: "") : Wording(nb: " og \(warned.nb)", nn: " og \(warned.nn)", en: " and \(warned.en)")
      let consequence =
        hasCourse
        ? Wording(
          nb: "Til policy.xml er rettet, går kurset uten den, og ingen bevis kan utstedes.",
          nn: "Til policy.xml er retta, går kurset utan ho, og ingen bevis kan ferdast ut.",
          en: "Until policy.xml is mended, the course is taken without it, and no certificates can be issued.")
        : Wording(
          nb: "Kurset kan ikke publiseres.", nn: "Kurset kan ikkje publiserast.", en: "The course cannot be published.")
      return Wording(
        nb: "\(errors) feil\(also.nb) i \(files) av \(all.nb). \(consequence.nb)",
        nn: "\(errors) feil\(also.nn) i \(files) av \(all.nn). \(consequence.nn)",
        en: "\(counted(errors, "error", "errors"))\(also.en) in \(files) of \(all.en). \(consequence.en)")
    }
  }

  static func fixable(_ count: Int) -> Wording {
    Wording(
      nb: "Kan rettes med --fix: \(count).", nn: "Kan rettast med --fix: \(count).",
      en: "Can be mended with --fix: \(count).")
  }

  static func readMore(_ code: Code) -> Wording {
    Wording(
      nb: "Les mer om en kode med: kyndig explain \(code.rawValue)",
      nn: "Les meir om ein kode med: kyndig explain \(code.rawValue)",
      en: "Read more about a code with: kyndig explain \(code.rawValue)")
  }

  static func fixed(_ count: Int, inFiles files: Int) -> Wording {
    guard count > 0 else {
      return Wording(nb: "Ingenting ble rettet.", nn: "Ingenting vart retta.", en: "Nothing was mended.")
    }
    return Wording(
      nb: "\(count) rettet i \(counted(files, "fil", "filer")).",
      nn: "\(count) retta i \(counted(files, "fil", "filer")).",
      en: "\(count) mended in \(counted(files, "file", "files")).")
  }

  static func notADate(_ text: String) -> Wording {
    Wording(
      nb: "«\(text)» er ikke en dato. Skriv den slik: 2026-11-22.",
      nn: "«\(text)» er ikkje ein dato. Skriv han slik: 2026-11-22.",
      en: "“\(text)” is not a date. Write it like this: 2026-11-22.")
  }

  static func unknownCode(_ text: String, nearest: String?) -> Wording {
    let way =
      nearest.map {
        Wording(
          nb: "Den nærmeste er: kyndig explain \($0)", nn: "Den nærmaste er: kyndig explain \($0)",
          en: "The nearest is: kyndig explain \($0)")
      }
      ?? Wording(
        nb: "Skriv kyndig explain for å se alle kodene.", nn: "Skriv kyndig explain for å sjå alle kodane.",
        en: "Write kyndig explain to see all codes.")
    return Wording(
      nb: "Koden «\(text)» finnes ikke. \(way.nb)", nn: "Koden «\(text)» finst ikkje. \(way.nn)",
      en: "There is no code “\(text)”. \(way.en)")
  }

  static func consequence(_ code: Code) -> Wording {
    switch (code.severity, code.example?.slot == .policy) {
    case (.error, true):
      Wording(
        nb: "Feil: kurset går uten policy.xml, og ingen bevis kan utstedes, før det er rettet.",
        nn: "Feil: kurset går utan policy.xml, og ingen bevis kan ferdast ut, før det er retta.",
        en: "Error: the course is taken without policy.xml, and no certificates can be issued, until it is mended.")
    case (.warning, true):
      Wording(
        nb: "Advarsel: policy.xml gjelder som den står.", nn: "Åtvaring: policy.xml gjeld som ho står.",
        en: "Warning: policy.xml holds as it is.")
    case (.error, false):
      Wording(
        nb: "Feil: kurset kan ikke publiseres før det er rettet.",
        nn: "Feil: kurset kan ikkje publiserast før det er retta.",
        en: "Error: the course cannot be published until it is mended.")
    case (.warning, false):
      Wording(
        nb: "Advarsel: kurset kan publiseres, men kan bli bedre.",
        nn: "Åtvaring: kurset kan publiserast, men kan bli betre.",
        en: "Warning: the course can be published, but it can be better.")
    }
  }

  static let wrong = Wording(nb: "Galt:", nn: "Galt:", en: "Wrong:")
  static let right = Wording(nb: "Riktig:", nn: "Rett:", en: "Right:")
  /// The name of a file that there is none of.
  static let example = Wording(nb: "eksempel", nn: "døme", en: "example")
}
