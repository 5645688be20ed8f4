import Authoring

/// What the preview says beside the leader's own screens.
struct PreviewPhrases: Sendable {
  var title: String
  var nothingRecorded: String
  var nothingSigned: String
  var noTerminal: String
  var hasErrors: @Sendable (_ path: String) -> String
  var notTranslated: @Sendable (_ language: String) -> String
  var unknownPlace: @Sendable (_ id: String) -> String
  var unknownBusiness: @Sendable (_ id: String, _ known: [String]) -> String
  var unknownQuestion: @Sendable (_ text: String, _ known: [String]) -> String
  var unusableAnswer: @Sendable (_ text: String) -> String
  var faults: @Sendable (_ count: Int) -> String
  var message: @Sendable (Diagnostic) -> String
  var mend: String
  var lookAgain: String
  var faultsPrompt: String

  static let nb = Self(
    title: "Forhåndsvisning",
    nothingRecorded: "Dette er en forhåndsvisning. Ingenting er lagret.",
    nothingSigned: "Her signerer lederen. I en forhåndsvisning blir ingenting signert.",
    noTerminal: "Forhåndsvisningen trenger en terminal. Til utskrift har du: kyndig print KURS --to FIL.html",
    hasErrors: { "Kurset har feil og kan ikke vises. Se dem med: kyndig check \($0)" },
    notTranslated: { "Kurset er ikke helt oversatt til \($0). Se hva som mangler, med kyndig check." },
    unknownPlace: { "Fant ikke «\($0)» i kurset. Skriv en modul, eller modul/id." },
    unknownBusiness: { id, known in
      known.isEmpty
        ? "Kurset har ingen eksempelvirksomheter." : "Fant ikke «\(id)». Kurset har \(known.joined(separator: ", "))."
    },
    unknownQuestion: { text, known in
      "«\(text)» er ikke på formen spørsmål=svar. Spørsmålene er \(known.joined(separator: ", "))."
    },
    unusableAnswer: { "«\($0)» er ikke et svar på spørsmålet." },
    faults: { $0 == 1 ? "Kurset har en feil" : "Kurset har \($0) feil" },
    message: { DiagnosticWords($0.problem).message.nb },
    mend: "Rett feilen og lagre filen, så fortsetter visningen der du var.",
    lookAgain: "se på nytt", faultsPrompt: "Trykk Enter for å se på nytt, eller skriv avslutt:")

  static let nn = Self(
    title: "Førehandsvising",
    nothingRecorded: "Dette er ei førehandsvising. Ingenting er lagra.",
    nothingSigned: "Her signerer leiaren. I ei førehandsvising blir ingenting signert.",
    noTerminal: "Førehandsvisinga treng ein terminal. Til utskrift har du: kyndig print KURS --to FIL.html",
    hasErrors: { "Kurset har feil og kan ikkje visast. Sjå dei med: kyndig check \($0)" },
    notTranslated: { "Kurset er ikkje heilt omsett til \($0). Sjå kva som manglar, med kyndig check." },
    unknownPlace: { "Fann ikkje «\($0)» i kurset. Skriv ein modul, eller modul/id." },
    unknownBusiness: { id, known in
      known.isEmpty
        ? "Kurset har ingen eksempelverksemder." : "Fann ikkje «\(id)». Kurset har \(known.joined(separator: ", "))."
    },
    unknownQuestion: { text, known in
      "«\(text)» er ikkje på forma spørsmål=svar. Spørsmåla er \(known.joined(separator: ", "))."
    },
    unusableAnswer: { "«\($0)» er ikkje eit svar på spørsmålet." },
    faults: { $0 == 1 ? "Kurset har ein feil" : "Kurset har \($0) feil" },
    message: { DiagnosticWords($0.problem).message.nn },
    mend: "Rett feilen og lagre fila, så held visinga fram der du var.",
    lookAgain: "sjå på nytt", faultsPrompt: "Trykk Enter for å sjå på nytt, eller skriv avslutt:")

  static let en = Self(
    title: "Preview",
    nothingRecorded: "This is a preview. Nothing has been stored.",
    nothingSigned: "This is where the leader signs. In a preview nothing is signed.",
    noTerminal: "The preview needs a terminal. To print there is: kyndig print COURSE --to FILE.html",
    hasErrors: { "The course has errors and cannot be shown. See them with: kyndig check \($0)" },
    notTranslated: { "The course is not fully translated into \($0). See what is missing with kyndig check." },
    unknownPlace: { "There is no “\($0)” in the course. Write a module, or module/id." },
    unknownBusiness: { id, known in
      known.isEmpty
        ? "The course has no example businesses."
        : "There is no “\(id)”. The course has \(known.joined(separator: ", "))."
    },
    unknownQuestion: { text, known in
      "“\(text)” is not of the form question=answer. The questions are \(known.joined(separator: ", "))."
    },
    unusableAnswer: { "“\($0)” is not an answer to the question." },
    faults: { $0 == 1 ? "The course has one error" : "The course has \($0) errors" },
    message: { DiagnosticWords($0.problem).message.en },
    mend: "Mend it and save the file, and the preview goes on where you were.",
    lookAgain: "look again", faultsPrompt: "Press Enter to look again, or write quit:")
}
