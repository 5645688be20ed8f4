import Authoring

/// K4xx: how it reads, and in which languages.
extension DiagnosticWords {
  static func missingTranslation(_ language: String, _ count: Int, _ total: Int) -> Self {
    let name = Wording.language(language)
    return Self(
      Wording(
        nb: "\(count) av \(counted(total, "tekst", "tekster")) er ikke oversatt til \(name.nb)",
        nn:
          "\(count) av \(counted(total, "tekst", "tekstar")) er ikkje \(count == 1 ? "omsett" : "omsette") til \(name.nn)",
        en: "\(count) of \(counted(total, "text", "texts")) \(count == 1 ? "is" : "are") not translated into \(name.en)"
      ),
      Wording(
        nb: "oversett resten, så kan språket velges", nn: "omset resten, så kan språket veljast",
        en: "translate the rest, and the language can be chosen"))
  }

  static func staleTranslation(_ language: String, _ unit: String) -> Self {
    let name = Wording.language(language)
    return Self(
      Wording(
        nb: "teksten «\(unit)» er endret etter at den ble oversatt til \(name.nb)",
        nn: "teksten «\(unit)» er endra etter at han vart omsett til \(name.nn)",
        en: "the text “\(unit)” has changed since it was translated into \(name.en)"),
      Wording(
        nb: "kjør kyndig translate, og oversett på nytt", nn: "køyr kyndig translate, og omset på nytt",
        en: "run kyndig translate, and translate it again"))
  }

  static func unusableTranslation(_ fault: TranslationFault) -> Self {
    let (reason, help) = Wording.fault(fault)
    return Self(
      Wording(
        nb: "oversettelsen kan ikke brukes: \(reason.nb)", nn: "omsetjinga kan ikkje brukast: \(reason.nn)",
        en: "the translation cannot be used: \(reason.en)"),
      help)
  }

  static func translationMarkup(_ language: String, _ unit: String) -> Self {
    let name = Wording.language(language)
    return Self(
      Wording(
        nb: "teksten «\(unit)» har andre merker på \(name.nb) enn i kurset",
        nn: "teksten «\(unit)» har andre merke på \(name.nn) enn i kurset",
        en: "the text “\(unit)” has other tags in \(name.en) than in the course"),
      Wording(nb: "ta med hvert merke én gang", nn: "ta med kvart merke éin gong", en: "keep each tag once"))
  }

  static func unknownTranslationUnit(_ unit: String) -> Self {
    Self(
      Wording(
        nb: "teksten «\(unit)» finnes ikke i kurset", nn: "teksten «\(unit)» finst ikkje i kurset",
        en: "there is no text “\(unit)” in the course"),
      Wording(
        nb: "kjør kyndig translate, så blir den borte", nn: "køyr kyndig translate, så blir han borte",
        en: "run kyndig translate, and it goes away"))
  }

  static func longSentence(_ words: Int, _ limit: Int) -> Self {
    Self(
      Wording(nb: "setningen har \(words) ord", nn: "setninga har \(words) ord", en: "the sentence has \(words) words"),
      Wording(
        nb: "del den; grensen er \(limit)", nn: "del henne; grensa er \(limit)", en: "split it; the limit is \(limit)"))
  }

  static func hardToRead(_ lix: Int, _ limit: Int) -> Self {
    Self(
      Wording(
        nb: "siden har lesbarhetsindeks (LIX) \(lix)", nn: "sida har lesbarheitsindeks (LIX) \(lix)",
        en: "the readability index (LIX) of the page is \(lix)"),
      Wording(
        nb: "skriv kortere setninger og kortere ord; grensen er \(limit)",
        nn: "skriv kortare setningar og kortare ord; grensa er \(limit)",
        en: "write shorter sentences and shorter words; the limit is \(limit)"))
  }
}

extension Wording {
  /// A language by its name, where we know it.
  fileprivate static func language(_ code: String) -> Wording {
    switch Language(rawValue: code) {
    case .nb: Wording(nb: "bokmål", nn: "bokmål", en: "Bokmål")
    case .nn: Wording(nb: "nynorsk", nn: "nynorsk", en: "Nynorsk")
    case .en: Wording(nb: "engelsk", nn: "engelsk", en: "English")
    case nil: Wording(all: code)
    }
  }

  /// Why a translation cannot be used, and what mends it.
  fileprivate static func fault(_ fault: TranslationFault) -> (reason: Wording, help: Wording) {
    let save = Wording(
      nb: "lagre den som XLIFF 2.1 i UTF-8", nn: "lagre henne som XLIFF 2.1 i UTF-8",
      en: "save it as XLIFF 2.1 in UTF-8")
    let move = Wording(
      nb: "legg filen der den hører hjemme", nn: "legg fila der ho høyrer heime", en: "put the file where it belongs")
    return switch fault {
    case .notXML:
      (
        Wording(
          nb: "filen er ikke XML i UTF-8", nn: "fila er ikkje XML i UTF-8", en: "the file is not XML in UTF-8"), save
      )
    case .notXLIFF:
      (Wording(nb: "filen er ikke XLIFF", nn: "fila er ikkje XLIFF", en: "the file is not XLIFF"), save)
    case .version(let version):
      (
        Wording(
          nb: "filen er XLIFF «\(version)», forventet 2.1", nn: "fila er XLIFF «\(version)», venta 2.1",
          en: "the file is XLIFF “\(version)”, expected 2.1"), save
      )
    case .otherFile(let found, let expected):
      (
        Wording(
          nb: "filen gjelder «\(found)», forventet «\(expected)»", nn: "fila gjeld «\(found)», venta «\(expected)»",
          en: "the file is of “\(found)”, expected “\(expected)”"), move
      )
    case .otherLanguage(let found, let expected):
      (
        Wording(
          nb: "språket er «\(found)», forventet «\(expected)»", nn: "språket er «\(found)», venta «\(expected)»",
          en: "the language is “\(found)”, expected “\(expected)”"), move
      )
    case .invalid(let fault):
      (
        Wording(
          nb: "filen følger ikke XLIFF 2.1: \(TranslationWords.nb.text(fault))",
          nn: "fila følgjer ikkje XLIFF 2.1: \(TranslationWords.nn.text(fault))",
          en: "the file departs from XLIFF 2.1: \(TranslationWords.en.text(fault))"), save
      )
    }
  }
}
