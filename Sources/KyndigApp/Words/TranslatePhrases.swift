import Authoring

/// What translating says.
struct TranslatePhrases: Sendable {
  var progress: @Sendable (_ translated: Int, _ total: Int) -> String
  var added: @Sendable (Int) -> String
  var moved: @Sendable (Int) -> String
  var stale: @Sendable (Int) -> String
  var dropped: @Sendable (Int) -> String
  var accepted: @Sendable (Int) -> String
  var absent: @Sendable (Int) -> String
  var refused: String
  var reason: @Sendable (TranslationMerge.Reason) -> String
  var complete: @Sendable (_ language: String) -> String
  var left: @Sendable (_ language: String, _ count: Int) -> String
  var nothingToTranslate: @Sendable (_ path: String) -> String
  var sameLanguage: @Sendable (_ language: String) -> String
  var noFile: @Sendable (_ name: String) -> String
  var notWritten: @Sendable (_ path: String) -> String
  var unusable: @Sendable (_ name: String, TranslationError) -> String

  static let nb = Self(
    progress: { "\($0) av \($1) tekster er oversatt" },
    added: { "\($0) nye" }, moved: { "\($0) flyttet" }, stale: { "\($0) endret siden sist" },
    dropped: { "\($0) borte fra kurset" },
    accepted: { $0 == 0 ? "ingenting nytt å ta inn" : "\($0) tatt inn" },
    absent: { "\($0) finnes i kurset, men ikke i filen; de er som før" },
    refused: "ikke tatt inn:",
    reason: { reason in
      switch reason {
      case .sourceChanged: "teksten i kurset er endret siden den ble oversatt"
      case .unknownUnit: "kurset har ingen slik tekst"
      case .markup: "merkene i oversettelsen er ikke de samme som i teksten"
      }
    },
    complete: { "Alt er oversatt til \($0), og språket kan velges." },
    left: { "\($1) \($1 == 1 ? "tekst" : "tekster") gjenstår før \($0) kan velges." },
    nothingToTranslate: { "Fant ingenting å oversette i «\($0)». Se om kurset har feil, med kyndig check." },
    sameLanguage: { "Kurset er skrevet på \($0). Velg et annet språk." },
    noFile: { "Filen «\($0)» finnes ikke. Ingenting er skrevet." },
    notWritten: { "Kunne ikke skrive «\($0)». Sjekk at du har lov til å skrive der, og at disken ikke er full." },
    unusable: { "«\($0)» kan ikke brukes: \(TranslationWords.nb.text($1)). Ingenting er skrevet." })

  static let nn = Self(
    progress: { "\($0) av \($1) tekstar er omsette" },
    added: { "\($0) nye" }, moved: { "\($0) flytta" }, stale: { "\($0) endra sidan sist" },
    dropped: { "\($0) borte frå kurset" },
    accepted: { $0 == 0 ? "ingenting nytt å ta inn" : "\($0) tekne inn" },
    absent: { "\($0) finst i kurset, men ikkje i fila; dei er som før" },
    refused: "ikkje teken inn:",
    reason: { reason in
      switch reason {
      case .sourceChanged: "teksten i kurset er endra sidan han vart omsett"
      case .unknownUnit: "kurset har ingen slik tekst"
      case .markup: "merka i omsetjinga er ikkje dei same som i teksten"
      }
    },
    complete: { "Alt er omsett til \($0), og språket kan veljast." },
    left: { "\($1) \($1 == 1 ? "tekst" : "tekstar") står att før \($0) kan veljast." },
    nothingToTranslate: { "Fann ingenting å omsetje i «\($0)». Sjå om kurset har feil, med kyndig check." },
    sameLanguage: { "Kurset er skrive på \($0). Vel eit anna språk." },
    noFile: { "Fila «\($0)» finst ikkje. Ingenting er skrive." },
    notWritten: { "Kunne ikkje skrive «\($0)». Sjekk at du har lov til å skrive der, og at disken ikkje er full." },
    unusable: { "«\($0)» kan ikkje brukast: \(TranslationWords.nn.text($1)). Ingenting er skrive." })

  static let en = Self(
    progress: { "\($0) of \($1) texts are translated" },
    added: { "\($0) new" }, moved: { "\($0) moved" }, stale: { "\($0) changed since last time" },
    dropped: { "\($0) gone from the course" },
    accepted: { $0 == 0 ? "nothing new to take" : "\($0) taken" },
    absent: { "\($0) are in the course and not in the file; they are as before" },
    refused: "not taken:",
    reason: { reason in
      switch reason {
      case .sourceChanged: "the text of the course has changed since it was translated"
      case .unknownUnit: "the course has no such text"
      case .markup: "the markup of the translation is not that of the text"
      }
    },
    complete: { "Everything is translated into \($0), and the language can be chosen." },
    left: { "\($1) \($1 == 1 ? "text is" : "texts are") left before \($0) can be chosen." },
    nothingToTranslate: { "There is nothing to translate in “\($0)”. See whether it has errors with kyndig check." },
    sameLanguage: { "The course is written in \($0). Choose another language." },
    noFile: { "There is no file “\($0)”. Nothing has been written." },
    notWritten: { "Could not write “\($0)”. See that you may write there, and that the disk is not full." },
    unusable: { "“\($0)” cannot be used: \(TranslationWords.en.text($1)). Nothing has been written." })
}
