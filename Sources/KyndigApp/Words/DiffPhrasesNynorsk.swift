import Courseware

extension DiffPhrases {
  static let nn = DiffPhrases(
    conditions: .nn, formats: .nn,
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
      case .item: "oppgåve"
      case .scenario: "situasjon"
      case .task: "skriveoppgåve"
      case .block: "avsnitt"
      case .check: "modulprøve"
      case .test: "avsluttande prøve"
      case .question: "spørsmål om verksemda"
      case .derived: "følgjer av svara"
      case .threshold: "grense"
      case .term: "omgrep"
      case .source: "kjelde"
      case .business: "døme på verksemd"
      }
    },
    kind: { kind in
      switch kind {
      case .added: "lagt til"
      case .removed: "fjerna"
      case .changed: "endra"
      }
    },
    major: "stor",
    other: { aspect in
      switch aspect {
      case .title: "tittelen er endra"
      case .wording: "teksten er endra"
      case .reasons: "grunngivingane er endra"
      case .page: "viser til ei anna side"
      case .place: "står på ein annan stad"
      case .estimate: "det eige overslaget for tida er endra"
      case .minutes: "den utrekna tida er endra"
      case .language: "språket er eit anna"
      case .rulesAsOf: "reglane er slik dei galdt ein annan dag"
      case .provider: "kurstilbydaren er ein annan"
      case .responsible: "opplysningane om den ansvarlege er endra"
      case .checked: "kjelda eller datoen for kontroll er endra"
      case .address: "adressa er endra"
      case .expectations: "svara eller det ho skal få, er endra"
      case .inspection: "om modulen handlar om tilsyn, er endra"
      case .condition: "gjeld for andre enn før"
      case .statement: "målet er endra"
      case .facts: "det som blir sagt om reglane, er endra"
      case .prompt: "spørsmålet er endra"
      case .choices: "svara er endra"
      case .key: "fasiten er ein annan"
      case .critical: "om ho må vere rett, er endra"
      case .credit: "poenga blir gitt på ein annan måte"
      case .objective: "høyrer til eit anna læringsmål"
      case .bank: "blir brukt på ein annan måte: i ein annan oppgåvebank, eller til øving"
      case .scenes: "scenene, vala eller sluttane er endra"
      case .instructions: "det som skal gjerast, er endra"
      case .fields: "felta er endra"
      case .criteria: "det som blir kravd av eit dokument frå før, er endra"
      case .qualities: "det eit godt utkast skal ha, er endra"
      case .lines: "plassen i felta er endra"
      case .samples: "døma å starte frå er endra"
      case .document: "høyrer til eit anna dokument"
      case .topics: "temaa er endra"
      case .masteryScore: "grensa for å stå er endra"
      case .draws: "trekkinga er endra"
      case .recall: "kor mykje som blir spurt om igjen, er endra"
      case .law: "regelen ho står i, er ein annan"
      case .values: "verdiane er endra"
      case .answers: "svara ein kan gi, er endra"
      case .asked: "blir stilt no, eller ikkje lenger"
      case .course: "det er eit anna kurs"
      }
    },
    number: { aspect in
      switch aspect {
      case .masteryScore: "grense for å stå i prosent"
      case .estimate: "eige overslag i minutt"
      default: "utrekna minutt"
      }
    },
    nowAndWas: { now, was in "\(now), før \(was)" }, everyone: "alltid", shownTo: "blir no vist når",
    newBlocks: { "nytt: det som blir vist når \($0)" }, goneBlocks: { "borte: det som blei vist når \($0)" },
    draws: { "trekkjer frå \($0)" }, values: "verdi",
    value: { number, from in from.map { "\(number) frå \($0)" } ?? "\(number)" },
    none: "Ingen endringar.",
    isMinor: "Lita endring (minor): berre ord, rekkjefølgje, opplysningar, ordliste eller kjelder er endra.",
    isMajor: "Stor endring (major). Den som har teke den gamle utgåva, har noko nytt å lære eller vise, for:",
    andMore: { "og \($0) til" },
    hasErrors: { count, path in
      "Kurset «\(path)» har \(count) feil og kan ikkje samanliknast. Sjå \(count == 1 ? "han" : "dei") med: kyndig check \(path)"
    },
    notFound: {
      "Fann verken eit kurs i «\($0)» eller ei utgitt utgåve som heiter det. Oppgi ei mappe med course.xml, eller byrjinga på kjenneteiknet til ei utgåve (minst 6 teikn) eller namnet på henne."
    },
    ambiguous: { "«\($0)» kan bety fleire utgåver: \($1.joined(separator: ", ")). Oppgi meir av kjenneteiknet." })
}
