import Authoring

/// What `kyndig check --facts` says, one value a language.
struct FactPhrases: Sendable {
  var formats: Formats
  var heading: @Sendable (FactUse.ReportedKind) -> String
  var withoutLaw: String
  var kind: @Sendable (Kind) -> String
  var titled: @Sendable (_ title: String, _ id: String) -> String
  var inForce: @Sendable (_ date: String) -> String
  var checked: @Sendable (_ date: String) -> String
  var translations: String
  var translation: @Sendable (_ file: String, _ units: Int) -> String
  /// The last word: how many places in how many files; nil for all rules.
  var verdict: @Sendable (_ law: LawReference?, _ places: Int, _ files: Int) -> String
  var mayBeIncomplete: @Sendable (_ errors: Int, _ path: String) -> String
  var notALaw: @Sendable (String) -> String
  var oneCourse: String
  var notWithFix: String

  /// The words in a language.
  static func `in`(_ language: Language) -> FactPhrases {
    switch language {
    case .nb: .nb
    case .nn: .nn
    case .en: .en
    }
  }
}

extension FactPhrases {
  static let nb = FactPhrases(
    formats: .nb,
    heading: { kind in
      switch kind {
      case .fact: "Her står det hva regelen er:"
      case .threshold: "Her står tallet i regelen:"
      case .thresholdUse: "Her er tallet brukt:"
      case .condition: "Her avgjør tallet hvem som får noe:"
      case .question: "Dette spør om sidene over:"
      case .mention: "Her er paragrafen nevnt:"
      }
    },
    withoutLaw: "Uten paragraf", kind: { name($0).nb }, titled: { "«\($0)» [\($1)]" },
    inForce: { "gjelder fra \($0)" }, checked: { "kontrollert \($0)" }, translations: "Oversettelser å se på:",
    translation: { "\($0): \(counted($1, "stykke", "stykker"))" },
    verdict: { law, places, files in
      switch (law, places) {
      case (let law?, 0): "Ingenting i kurset bygger på \(law)."
      case (let law?, _): "\(law): \(counted(places, "sted", "steder")) i \(counted(files, "fil", "filer"))."
      case (nil, 0): "Kurset har ingen fakta."
      case (nil, _): "\(places) fakta i \(counted(files, "fil", "filer"))."
      }
    },
    mayBeIncomplete: { "Kurset har \($0) feil, så noe kan mangle. Se feilene med: kyndig check \($1)" },
    notALaw: { "«\($0)» er ikke én paragraf. Skriv den slik: --law \"aml § 4-3\"" },
    oneCourse: "Oppgi ett kurs om gangen med --facts og --law.",
    notWithFix: "Bruk --facts og --law uten --fix: de retter ingenting.")

  static let nn = FactPhrases(
    formats: .nn,
    heading: { kind in
      switch kind {
      case .fact: "Her står det kva regelen er:"
      case .threshold: "Her står talet i regelen:"
      case .thresholdUse: "Her er talet brukt:"
      case .condition: "Her avgjer talet kven som får noko:"
      case .question: "Dette spør om sidene over:"
      case .mention: "Her er paragrafen nemnd:"
      }
    },
    withoutLaw: "Utan paragraf", kind: { name($0).nn }, titled: { "«\($0)» [\($1)]" },
    inForce: { "gjeld frå \($0)" }, checked: { "kontrollert \($0)" }, translations: "Omsetjingar å sjå på:",
    translation: { "\($0): \(counted($1, "stykke", "stykke"))" },
    verdict: { law, places, files in
      switch (law, places) {
      case (let law?, 0): "Ingenting i kurset byggjer på \(law)."
      case (let law?, _): "\(law): \(counted(places, "stad", "stader")) i \(counted(files, "fil", "filer"))."
      case (nil, 0): "Kurset har ingen fakta."
      case (nil, _): "\(places) fakta i \(counted(files, "fil", "filer"))."
      }
    },
    mayBeIncomplete: { "Kurset har \($0) feil, så noko kan mangle. Sjå feila med: kyndig check \($1)" },
    notALaw: { "«\($0)» er ikkje éin paragraf. Skriv han slik: --law \"aml § 4-3\"" },
    oneCourse: "Gi opp eitt kurs om gongen med --facts og --law.",
    notWithFix: "Bruk --facts og --law utan --fix: dei rettar ingenting.")

  static let en = FactPhrases(
    formats: .en,
    heading: { kind in
      switch kind {
      case .fact: "The rule is stated here:"
      case .threshold: "The number of the rule stands here:"
      case .thresholdUse: "The number is used here:"
      case .condition: "The number decides here who gets something:"
      case .question: "These ask about the pages above:"
      case .mention: "The paragraph is mentioned here:"
      }
    },
    withoutLaw: "Without a paragraph", kind: { name($0).en }, titled: { "“\($0)” [\($1)]" },
    inForce: { "in force from \($0)" }, checked: { "checked \($0)" }, translations: "Translations to look at:",
    translation: { "\($0): \(counted($1, "unit", "units"))" },
    verdict: { law, places, files in
      switch (law, places) {
      case (let law?, 0): "Nothing in the course rests on \(law)."
      case (let law?, _): "\(law): \(counted(places, "place", "places")) in \(counted(files, "file", "files"))."
      case (nil, 0): "The course has no facts."
      case (nil, _): "\(counted(places, "fact", "facts")) in \(counted(files, "file", "files"))."
      }
    },
    mayBeIncomplete: {
      "The course has \(counted($0, "error", "errors")), so something may be missing. See them with: kyndig check \($1)"
    },
    notALaw: { "“\($0)” is not one paragraph. Write it like this: --law \"aml § 4-3\"" },
    oneCourse: "Give one course at a time with --facts and --law.",
    notWithFix: "Use --facts and --law without --fix: they mend nothing.")

  /// Indefinite, before a title.
  private static func name(_ kind: Kind) -> Wording {
    switch kind {
    case .page: Wording(nb: "side", nn: "side", en: "page")
    case .stop: Wording(nb: "stoppside", nn: "stoppside", en: "stop")
    case .item: Wording(nb: "oppgave", nn: "oppgåve", en: "item")
    case .scenario: Wording(nb: "situasjon", nn: "situasjon", en: "scenario")
    case .task: Wording(nb: "utkast", nn: "utkast", en: "task")
    default: Wording.name(kind)
    }
  }
}
