import Authoring
import Courseware

/// What a diagnostic says to the trainer, in bokmål: what was found, and how to mend it.
struct DiagnosticWords {
  /// What is wrong; lower case, no full stop.
  let message: String
  /// What mends it, or nil where the message says all.
  let help: String?

  private init(_ message: String, _ help: String? = nil) {
    self.message = message
    self.help = help
  }

  init(_ problem: Problem) {
    switch problem {
    case .notWellFormed(let malformation): self.init(malformation)
    case .encoding(let fault): self.init(fault)
    case .unknownElement(let name, let parent, let suggestion, let expected):
      self.init(
        "elementet «\(name)» finnes ikke under \(parent)",
        suggestion.map { "forventet «\($0)», fant «\(name)»" } ?? Self.allowed(expected))
    case .unknownAttribute(let name, let element, let suggestion, let known):
      self.init(
        "attributtet «\(name)» finnes ikke på \(element)",
        suggestion.map { "\(element) har attributtet «\($0)»" }
          ?? (known.isEmpty ? "\(element) har ingen attributter" : "\(element) har \(Self.quoted(known, "og"))"))
    case .misplacedElement(let name, let parent, let expected):
      self.init("«\(name)» kan ikke stå her i \(parent)", Self.allowed(expected))
    case .tooManyElements(let name, let parent, let limit):
      self.init("\(parent) har for mange «\(name)»", "det kan være høyst \(limit)")
    case .missingElement(let expected, let parent, let before):
      self.init(
        "\(parent) mangler \(Self.quoted(expected, "eller"))",
        before.map { "sett det inn før «\($0)»" } ?? "sett det inn før slutten av \(parent)")
    case .missingAttribute(let name, let element):
      self.init("\(element) mangler attributtet «\(name)»", "skriv \(name)=\"…\"")
    case .invalidValue(let found, let attribute, let element, let form, let suggestion):
      let place = attribute.map { "«\($0)» på \(element)" } ?? element
      self.init(
        found.isEmpty ? "\(place) er tom" : "verdien «\(found)» passer ikke i \(place)",
        suggestion.map { "forventet «\($0)»" } ?? Self.form(form))
    case .textNotAllowed(let parent, let expected):
      self.init("teksten kan ikke stå rett i \(parent)", Self.allowed(expected))
    case .wrongRoot(let found, let expected):
      self.init("filen begynner med «\(found)»", "den skal begynne med «\(expected)»")
    case .wrongNamespace(let found, let expected):
      self.init(
        found.map { "navnerommet er «\($0)»" } ?? "filen mangler navnerommet til kursspråket",
        "skriv xmlns=\"\(expected)\" på det første elementet")
    case .doctype: self.init("filen har en DOCTYPE", "ta den bort; den leses aldri")
    case .limit(let limit): self.init(limit)
    case .duplicateID(let kind, let id):
      self.init("\(Self.name(kind)) «\(id)» finnes fra før", "gi den en annen id")
    case .unknownReference(let kind, let id, let suggestion):
      self.init(
        "\(Self.name(kind)) «\(id)» finnes ikke",
        suggestion.map { "den nærmeste heter «\($0)»" } ?? "lag den, eller ta bort henvisningen")
    case .conditionSyntax(let fault): self.init(fault)
    case .impossibleComparison(let fault): self.init(fault)
    case .unreadableFile(let path, let reason): self.init("filen «\(path)» ble ikke lest: \(Self.reason(reason))")
    case .courseAsModule: self.init("kurset kan ikke være en modul i seg selv", "oppgi filen til en modul")
    case .repeatedModule(let path): self.init("modulen «\(path)» er med to ganger", "ta bort den ene")
    case .unevenTable(let found, let expected):
      self.init(
        "raden har \(found) \(found == 1 ? "celle" : "celler"), den første har \(expected)",
        "gi alle radene like mange celler")
    case .emptyBounds(let minimum, let maximum):
      self.init("minimum \(minimum) er større enn maximum \(maximum)", "bytt om tallene")
    case .keyNotConstant(let name):
      self.init("fasiten «\(name)» er ikke et tall", "skriv et tall, eller threshold(…)")
    case .unusableAnswer(let question, let found, let known, let suggestion):
      self.init(
        "«\(found)» er ikke et svar på «\(question)»",
        suggestion.map { "forventet «\($0)»" } ?? "svarene er \(Self.quoted(known, "og"))")
    case .wrongCourse(let found, let expected):
      self.init("rettelsene gjelder kurset «\(found)»", "kurset her er «\(expected)»")
    case .schemaViolation(let number):
      self.init("elementet følger ikke kursspråket (\(number))", "sammenlign med Courses/Schema/course.xsd")
    case .noRightAnswer: self.init("oppgaven har ikke noe riktig svar", "skriv correct=\"true\" på det riktige")
    case .severalRightAnswers(_, let count):
      self.init(
        "oppgaven tar ett svar, men \(count) er merket som riktige",
        "behold ett, eller skriv cardinality=\"multiple\" på item")
    case .missingReason:
      self.init("svaret mangler begrunnelse", "den som velger dette, får ikke vite hvorfor: legg til <why>…</why>")
    case .emptyChoice: self.init("svaret er tomt", "skriv hva leseren kan velge")
    case .everyAnswerRight: self.init("alle svarene er riktige", "legg til minst ett galt svar som noen kan tro på")
    case .drawTooLarge(let bank, let count, let available):
      self.init(
        "trekket er \(count), men «\(bank)» har \(available) \(available == 1 ? "oppgave" : "oppgaver")",
        "trekk færre, eller skriv flere oppgaver")
    case .criticalNotDrawn(let bank, let count, let objectives):
      self.init(
        "trekket er \(count), men «\(bank)» har \(objectives.count) mål med kritiske oppgaver",
        "trekk minst \(objectives.count): \(objectives.joined(separator: ", "))")
    case .allOfTheAbove(let phrase):
      self.init("svaret «\(phrase)» viser til de andre svarene", "rekkefølgen stokkes; skriv svaret ut")
    case .repeatedItem(let item, let other):
      self.init("oppgaven «\(item)» er den samme som «\(other)»", "bruk den ett sted")
    case .repeatedDraw(let bank): self.init("prøven trekker fra «\(bank)» to ganger", "slå trekkene sammen")
    case .objectiveWithoutItems(let objective):
      self.init("målet «\(objective)» har ingen oppgaver i noen bank", "skriv oppgaver som prøver det")
    case .lessonWithoutPage(let lesson): self.init("leksjonen «\(lesson)» har ingen side", "skriv minst én side")
    case .taskMinutes(let found, let allowed):
      self.init(
        "\(found) minutter passer ikke til feltene",
        "oppgi mellom \(allowed.lowerBound) og \(allowed.upperBound): 1 til 5 for hvert felt")
    case .thresholdNotInForce(let threshold, let date):
      self.init(
        "grensen «\(threshold)» har ingen verdi \(date)", "legg til en verdi som gjelder da, eller endre rules-as-of")
    case .repeatedQuestion(let question): self.init("det spørres to ganger om «\(question)»", "ta bort det ene")
    case .rightIsLongest(let count, let total):
      self.init(
        "det riktige svaret er lengst i \(count) av \(total) oppgaver", "gjør noen av de gale svarene like lange")
    case .rightIsFirst(let count):
      self.init("det riktige svaret står først i alle de \(count) oppgavene", "flytt noen av dem")
    case .repeatedChoice(let text): self.init("«\(text)» står to ganger i oppgaven", "skriv noe annet det ene stedet")
    case .mistakeIsRight(let value):
      self.init("svaret \(value) er riktig, eller står fra før", "oppgi et galt svar som noen kan gi")
    case .notDrawable(let bank, let business, let count, let available):
      self.init(
        "for \(business) har «\(bank)» \(available) oppgaver, og trekket er \(count)",
        "skriv flere oppgaver som alle får")
    case .notDrawableTwice(let assessment, let business, let repeated):
      self.init(
        "andre forsøk på «\(assessment)» gjentar \(repeated) oppgaver for \(business)", "skriv flere oppgaver i banken")
    case .choicesRunOut(let item, let answers):
      self.init(
        "oppgaven «\(item)» kan ikke besvares når \(Self.answers(answers))",
        "la minst ett riktig og ett galt svar stå uten vilkår")
    case .neverShown: self.init("betingelsen kan aldri bli sann", "se på betingelsene rundt, eller ta bort dette")
    case .unreachableScene(let kind, let id):
      self.init("ingen valg fører til \(Self.name(kind)) «\(id)»", "la et valg føre hit, eller ta den bort")
    case .endlessScenario(let scene):
      self.init("situasjonen kan gå i ring fra scenen «\(scene)»", "la hvert valg føre nærmere en slutt")
    case .handWrittenThreshold(let number, let threshold):
      self.init(
        "tallet \(number) er det samme som grensen «\(threshold)»", "skriv <value of=\"threshold(\(threshold))\"/>")
    case .staleFact(let checked, let asOf):
      self.init(
        "regelen ble kontrollert \(checked), over ett år før \(asOf)", "les kilden på nytt, og oppdater checked")
    case .lawWithoutParagraph(let law): self.init("«\(law)» sier ikke hvilken paragraf", "skriv § og nummeret")
    case .minutesFarOff(let found, let computed):
      self.init("modulen oppgir \(found) minutter, og innholdet gir \(computed)", "rett minutes, eller innholdet")
    case .lessonWithoutItem(let lesson):
      self.init("leksjonen «\(lesson)» spør ikke om noe", "legg til en øving, et utkast eller en situasjon")
    case .unusedTerm(let term):
      self.init("begrepet «\(term)» er ikke i bruk", "vis til det fra en side, eller ta det bort")
    case .termBeforeExplanation(_, let word):
      self.init("«\(word)» brukes her før det er forklart", "vis til begrepet første gang det brukes")
    case .expectationNotMet(let business, let reference, let isShown):
      self.init(
        "\(business) får \(isShown ? "se" : "ikke se") «\(reference)»", "endre betingelsen, eller det som er forventet")
    case .emptyPage(let page, let answers):
      self.init("siden «\(page)» er tom når \(Self.answers(answers))", "la noe på siden stå uten betingelse")
    case .changedID(let kind, let old, let new):
      self.init("\(Self.name(kind)) het «\(old)» i forrige utgave, og heter nå «\(new)»", "behold den gamle id-en")
    case .questionNotAsked(let question):
      self.init("kurset spør aldri om «\(question)»", "spør med <ask ref=\"\(question)\"/>")
    case .unreachablePage(let page): self.init("ingen kommer til siden «\(page)»", "flytt den foran stoppsiden")
    case .missingTranslation(let language, let count, let total):
      self.init("\(count) av \(total) tekster er ikke oversatt til \(language)", "oversett dem, så kan språket velges")
    case .staleTranslation(let language, let unit):
      self.init(
        "teksten er endret siden den ble oversatt til \(language) (\(unit))",
        "kjør kyndig translate, og oversett på nytt")
    case .unusableTranslation(let fault): self.init("oversettelsen kan ikke brukes: \(Self.fault(fault))")
    case .translationMarkup(let language, let unit):
      self.init("oversettelsen til \(language) av «\(unit)» har andre merker enn teksten", "ta med hvert merke én gang")
    case .unknownTranslationUnit(let unit):
      self.init("«\(unit)» finnes ikke i kurset", "kjør kyndig translate, så blir den borte")
    case .longSentence(let words, let limit):
      self.init("setningen har \(words) ord", "del den; grensen er \(limit)")
    case .hardToRead(let lix, let limit):
      self.init("siden har lesbarhetsindeks (LIX) \(lix)", "skriv kortere setninger og ord; grensen er \(limit)")
    case .tallQuestion(let found, let limit):
      self.init("oppgaven tar \(found) linjer på skjermen", "gjør den kortere; det er plass til \(limit)")
    case .wideTable(let found, let limit):
      self.init(
        "tabellen trenger \(found) tegn i bredden", "gjør ordene kortere, eller del den; det er plass til \(limit)")
    case .wideFigure(let found, let limit):
      self.init("linjen er \(found) tegn bred", "en figur kan være høyst \(limit)")
    case .controlCharacter(let scalar):
      self.init("usynlig tegn (U+\(String(scalar.value, radix: 16, uppercase: true)))", "ta det bort")
    case .wideCharacter(let character):
      self.init("tegnet «\(character)» tar to kolonner på en terminal", "bruk et vanlig tegn")
    }
  }

  private init(_ malformation: Malformation) {
    switch malformation {
    case .mismatchedEndTag(let found, let expected):
      self.init("slutt-taggen heter «\(found)», men «\(expected)» er åpen", "forventet </\(expected)>")
    case .afterTheEnd: self.init("det står noe etter slutten av filen", "ta det bort")
    case .unexpectedEnd(let open):
      self.init("filen slutter for tidlig", open.last.map { "«\($0)» er ikke lukket: forventet </\($0)>" })
    case .empty: self.init("filen er tom", "en kursfil begynner med et element")
    case .bareAmpersand: self.init("tegnet & står alene", "skriv &amp;")
    case .bareLessThan: self.init("tegnet < står alene", "skriv &lt;")
    case .unknownEntity(let name): self.init("«&\(name);» finnes ikke i XML", "skriv selve tegnet")
    case .invalidCharacterReference: self.init("tallet er ikke et tegn", "skriv selve tegnet")
    case .lessThanInAttribute: self.init("tegnet < kan ikke stå i en verdi", "skriv &lt;")
    case .attributeValue: self.init("attributtet mangler en verdi i anførselstegn", "skriv navn=\"verdi\"")
    case .repeatedAttribute: self.init("attributtet står to ganger", "behold det ene")
    case .undeclaredPrefix: self.init("prefikset foran : er ikke erklært", "ta det bort")
    case .comment: self.init("kommentaren er ikke riktig", "skriv <!-- … --> uten -- inni")
    case .missingSpace: self.init("det mangler et mellomrom foran attributtet", "sett et mellomrom mellom attributtene")
    case .closingBrackets: self.init("tegnene ]]> kan ikke stå i tekst", "skriv ]]&gt;")
    case .lateDeclaration:
      self.init("XML-erklæringen står ikke først i filen", "flytt <?xml … ?> til første linje, første tegn")
    case .other(let number): self.init("dette er ikke XML (\(number))", "se på tegnene rundt merket")
    }
  }

  private init(_ fault: EncodingFault) {
    switch fault {
    case .invalidBytes: self.init("tegnene herfra er ikke UTF-8", "lagre filen som UTF-8")
    case .declared(let name):
      self.init("filen sier at den er «\(name)»", "lagre den som UTF-8, og skriv encoding=\"UTF-8\"")
    case .wide: self.init("filen er UTF-16 eller UTF-32", "lagre den som UTF-8")
    case .compressed: self.init("filen er komprimert", "pakk den ut; en kursfil er ren tekst")
    case .forbiddenCharacter(let scalar):
      self.init("tegnet U+\(String(scalar.value, radix: 16, uppercase: true)) er ikke tillatt i XML", "ta det bort")
    }
  }

  private init(_ limit: Limit) {
    switch limit {
    case .depth(let most):
      self.init("elementene ligger mer enn \(most) nivåer inni hverandre", "gjør strukturen enklere")
    case .elements(let most): self.init("filen har mer enn \(most) elementer", "del den i flere moduler")
    case .markup(let most): self.init("taggen eller kommentaren er over \(most) byte", "gjør den kortere")
    case .text(let most): self.init("teksten er over \(most) byte", "del den opp")
    case .attribute(let most): self.init("verdien er over \(most) byte", "gjør den kortere")
    }
  }

  private init(_ fault: ConditionFault) {
    switch fault {
    case .operandExpected(let found):
      self.init(Self.found(found, in: "betingelsen"), "forventet et spørsmål, et tall, et svar eller threshold(…)")
    case .relationExpected(let found):
      self.init(Self.found(found, in: "betingelsen"), "forventet ==, !=, <, <=, > eller >=")
    case .endExpected(let found): self.init(Self.found(found, in: "betingelsen"), "forventet and, or eller slutten")
    case .unclosedParenthesis: self.init("parentesen er ikke lukket", "forventet )")
    case .unknownSign(let found, let suggestion):
      self.init("«\(found)» betyr ikke noe i en betingelse", suggestion.map { "skriv \($0)" })
    case .tooComplex: self.init("betingelsen er for innviklet", "del den opp, eller gjør den enklere")
    }
  }

  private init(_ fault: ComparisonFault) {
    switch fault {
    case .unknownWord(let parameter, let word, let known, let suggestion):
      self.init(
        "«\(word)» er ikke et svar på «\(parameter)»",
        suggestion.map { "forventet «\($0)»" } ?? "svarene er \(Self.quoted(known, "og"))")
    case .orderOfWords(let parameter, let relation):
      self.init("svarene på «\(parameter)» har ingen rekkefølge", "bruk == eller != i stedet for \(relation.rawValue)")
    case .differentKinds(let left, let right):
      self.init("«\(left)» og «\(right)» kan ikke sammenlignes", "sammenlign tall med tall")
    case .alwaysTheSame(let parameter, let bounds, let result):
      self.init(
        "betingelsen er alltid \(result ? "sann" : "usann")",
        "«\(parameter)» er mellom \(bounds.lowerBound) og \(bounds.upperBound)")
    case .nothingCompared(let parameter):
      self.init("betingelsen sier ikke hva svaret på «\(parameter)» skal være", "skriv for eksempel \(parameter) == …")
    case .freeText(let parameter):
      self.init("svaret på «\(parameter)» er fri tekst", "en betingelse kan ikke se på det")
    case .noNumber(let parameter): self.init("«\(parameter)» er ikke et tall", "bare tall kan settes inn i teksten")
    }
  }

  private static func found(_ found: String?, in place: String) -> String {
    found.map { "fant «\($0)» i \(place)" } ?? "\(place) slutter for tidlig"
  }

  private static func allowed(_ expected: [String]) -> String? {
    expected.isEmpty ? nil : "her kan det stå \(quoted(expected, "eller"))"
  }

  private static func quoted(_ names: [String], _ joiner: String) -> String {
    let quoted = names.map { "«\($0)»" }
    return quoted.count > 1
      ? quoted.dropLast().joined(separator: ", ") + " \(joiner) " + (quoted.last ?? "") : quoted.joined()
  }

  private static func form(_ form: ValueForm) -> String {
    switch form {
    case .id: "en id begynner med en bokstav og har bare a–z, tall, punktum, _ og -"
    case .reference: "en henvisning er en id, eller modul/id"
    case .filled: "skriv noe her"
    case .text(let maximum): "skriv mellom 1 og \(maximum) tegn; det skal få plass på beviset"
    case .date: "en dato skrives 2026-11-22"
    case .number(let bounds): "forventet et helt tall fra \(bounds.lowerBound) til \(bounds.upperBound)"
    case .share: "forventet en andel over 0 og høyst 1, som 0.8"
    case .oneOf(let values): "forventet \(quoted(values, "eller"))"
    case .other(let name): "forventet en verdi av typen \(name)"
    }
  }

  private static func name(_ kind: Kind) -> String {
    switch kind {
    case .module: "modulen"
    case .objective: "målet"
    case .lesson: "leksjonen"
    case .page: "siden"
    case .stop: "stoppsiden"
    case .item: "oppgaven"
    case .task: "utkastet"
    case .field: "feltet"
    case .rows: "radene"
    case .scenario: "situasjonen"
    case .scene: "scenen"
    case .ending: "slutten"
    case .category: "gruppen"
    case .document: "dokumentet"
    case .business: "eksempelvirksomheten"
    case .derived: "begrepet i betingelsen"
    case .bank: "banken"
    case .block: "blokken"
    case .question: "spørsmålet"
    case .alternative: "svaralternativet"
    case .threshold: "grensen"
    case .term: "begrepet"
    case .source: "kilden"
    }
  }

  private static func answers(_ answers: [String: Answer]) -> String {
    answers.sorted { $0.key < $1.key }.map { question, answer in
      switch answer {
      case .number(let number): "\(question) er \(number)"
      case .word(let word): "\(question) er \(word)"
      case .unknown: "\(question) er ukjent"
      }
    }.joined(separator: " og ")
  }

  private static func fault(_ fault: TranslationFault) -> String {
    switch fault {
    case .notXML: "filen er ikke XML i UTF-8"
    case .notXLIFF: "filen er ikke XLIFF"
    case .version(let version): "filen er XLIFF \(version), forventet 2.1"
    case .otherFile(let found, let expected): "den gjelder «\(found)», forventet «\(expected)»"
    case .otherLanguage(let found, let expected): "språket er «\(found)», forventet «\(expected)»"
    case .invalid(let fault): "den følger ikke XLIFF 2.1 (\(fault))"
    }
  }

  private static func reason(_ reason: Unreadable) -> String {
    switch reason {
    case .missing: "den finnes ikke"
    case .outside: "den ligger utenfor Courses"
    case .link: "den er en lenke"
    case .notAFile: "den er ikke en vanlig fil"
    case .tooLarge(_, let limit): "den er større enn \(limit >> 20) MiB"
    case .refused: "du har ikke tilgang"
    }
  }

  /// What a secondary place is.
  static func label(_ role: Label.Role) -> String {
    switch role {
    case .primary: ""
    case .first: "her står det første gang"
    case .opening: "her begynner det"
    case .before: "det hører hjemme før dette"
    case .reference: "her er det nevnt"
    case .definition: "her er det bestemt"
    }
  }
}
