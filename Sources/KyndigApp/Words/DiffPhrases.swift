import Courseware

/// What a comparison of two editions says, one value a language.
struct DiffPhrases: Sendable {
  var conditions: ConditionPhrases
  var formats: Formats
  var subject: @Sendable (Change.Subject) -> String
  var kind: @Sendable (Change.Kind) -> String
  var major: String
  /// That a part is another, in a sentence without its full stop.
  var other: @Sendable (Aspect) -> String
  /// A number's name, before what it is and was.
  var number: @Sendable (Aspect) -> String
  var nowAndWas: @Sendable (_ now: String, _ was: String) -> String
  var everyone: String
  var shownTo: String
  var newBlocks: @Sendable (_ condition: String) -> String
  var goneBlocks: @Sendable (_ condition: String) -> String
  var draws: @Sendable (_ bank: String) -> String
  var values: String
  var value: @Sendable (_ number: Int, _ from: String?) -> String
  var none: String
  var isMinor: String
  var isMajor: String
  var andMore: @Sendable (Int) -> String
  var hasErrors: @Sendable (_ count: Int, _ path: String) -> String
  var notFound: @Sendable (_ name: String) -> String
  var ambiguous: @Sendable (_ name: String, _ editions: [String]) -> String

  /// The words in a language.
  static func `in`(_ language: Language) -> DiffPhrases {
    switch language {
    case .nb: .nb
    case .nn: .nn
    case .en: .en
    }
  }
}

extension DiffPhrases {
  static let nb = DiffPhrases(
    conditions: .nb, formats: .nb,
    subject: { subject in
      switch subject {
      case .course: "kurset"
      case .review: "samtalen"
      case .document: "dokument"
      case .module: "modul"
      case .objective: "læringsmål"
      case .lesson: "leksjon"
      case .page: "side"
      case .stop: "stopp"
      case .item: "oppgave"
      case .scenario: "situasjon"
      case .task: "skriveoppgave"
      case .block: "avsnitt"
      case .check: "modulprøve"
      case .test: "avsluttende prøve"
      case .question: "spørsmål om virksomheten"
      case .derived: "følger av svarene"
      case .threshold: "grense"
      case .term: "begrep"
      case .source: "kilde"
      case .business: "eksempelvirksomhet"
      }
    },
    kind: { kind in
      switch kind {
      case .added: "lagt til"
      case .removed: "fjernet"
      case .changed: "endret"
      }
    },
    major: "stor",
    other: { aspect in
      switch aspect {
      case .title: "tittelen er endret"
      case .wording: "teksten er endret"
      case .reasons: "begrunnelsene er endret"
      case .page: "viser til en annen side"
      case .place: "står på et annet sted"
      case .estimate: "det egne anslaget for tiden er endret"
      case .minutes: "den beregnede tiden er endret"
      case .language: "språket er et annet"
      case .rulesAsOf: "reglene er slik de gjaldt en annen dag"
      case .provider: "kurstilbyderen er en annen"
      case .responsible: "opplysningene om den ansvarlige er endret"
      case .checked: "kilden eller datoen for kontroll er endret"
      case .address: "adressen er endret"
      case .expectations: "svarene eller det den skal få, er endret"
      case .inspection: "om modulen handler om tilsyn, er endret"
      case .condition: "gjelder for andre enn før"
      case .statement: "målet er endret"
      case .facts: "det som sies om reglene, er endret"
      case .prompt: "spørsmålet er endret"
      case .choices: "svarene er endret"
      case .key: "fasiten er en annen"
      case .critical: "om den må være riktig, er endret"
      case .credit: "poengene gis på en annen måte"
      case .objective: "hører til et annet læringsmål"
      case .bank: "brukes på en annen måte: i en annen oppgavebank, eller til øving"
      case .scenes: "scenene, valgene eller sluttene er endret"
      case .instructions: "det som skal gjøres, er endret"
      case .fields: "feltene er endret"
      case .criteria: "det som kreves av et dokument fra før, er endret"
      case .qualities: "det et godt utkast skal ha, er endret"
      case .lines: "plassen i feltene er endret"
      case .samples: "eksemplene å starte fra er endret"
      case .document: "hører til et annet dokument"
      case .topics: "temaene er endret"
      case .masteryScore: "beståttgrensen er endret"
      case .draws: "trekningen er endret"
      case .recall: "hvor mye som spørres om igjen, er endret"
      case .law: "regelen den står i, er en annen"
      case .values: "verdiene er endret"
      case .answers: "svarene man kan gi, er endret"
      case .asked: "stilles nå, eller ikke lenger"
      case .course: "det er et annet kurs"
      }
    },
    number: { aspect in
      switch aspect {
      case .masteryScore: "beståttgrense i prosent"
      case .estimate: "eget anslag i minutter"
      default: "beregnede minutter"
      }
    },
    nowAndWas: { now, was in "\(now), før \(was)" }, everyone: "alltid", shownTo: "vises nå når",
    newBlocks: { "nytt: det som vises når \($0)" }, goneBlocks: { "borte: det som ble vist når \($0)" },
    draws: { "trekker fra \($0)" }, values: "verdi",
    value: { number, from in from.map { "\(number) fra \($0)" } ?? "\(number)" },
    none: "Ingen endringer.",
    isMinor: "Liten endring (minor): bare ord, rekkefølge, opplysninger, ordliste eller kilder er endret.",
    isMajor: "Stor endring (major). Den som har tatt den gamle utgaven, har noe nytt å lære eller vise, for:",
    andMore: { "og \($0) til" },
    hasErrors: { count, path in
      "Kurset «\(path)» har \(count) feil og kan ikke sammenlignes. Se \(count == 1 ? "den" : "dem") med: kyndig check \(path)"
    },
    notFound: {
      "Fant verken et kurs i «\($0)» eller en utgitt utgave som heter det. Oppgi en mappe med course.xml, eller begynnelsen på en utgaves kjennetegn (minst 6 tegn) eller navnet på den."
    },
    ambiguous: { "«\($0)» kan bety flere utgaver: \($1.joined(separator: ", ")). Oppgi mer av kjennetegnet." })
}
