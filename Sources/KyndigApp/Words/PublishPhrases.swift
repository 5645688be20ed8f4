/// What publishing says.
struct PublishPhrases: Sendable {
  var published: @Sendable (_ course: String, _ version: String) -> String
  var already: @Sendable (_ course: String, _ version: String) -> String
  var digest: String
  var folder: String
  var files: @Sendable (_ count: Int) -> String
  var languages: @Sendable (_ languages: [String]) -> String
  var reader: @Sendable (_ name: String, _ competence: String) -> String
  var hasErrors: @Sendable (_ path: String, _ count: Int) -> String
  var readerMissing: String
  var readerTooLong: @Sendable (_ limit: Int) -> String

  static let nb = Self(
    published: { "Utgave \($1) av «\($0)» er publisert." },
    already: { "Utgave \($1) av «\($0)» var publisert fra før, med samme innhold. Den som har lest, er føyd til." },
    digest: "Fingeravtrykk", folder: "Ligger i",
    files: { $0 == 1 ? "1 fil" : "\($0) filer" },
    languages: { "Språk: \($0.joined(separator: ", "))" },
    reader: { "Lest av \($0), \($1)" },
    hasErrors: { "Kurset har \($1) feil og kan ikke publiseres. Se dem med: kyndig check \($0)" },
    readerMissing: "Oppgi hvem som har lest kurset, og hva som gjør dem kyndige: --reader NAVN --competence TEKST",
    readerTooLong: { "Navn og kompetanse må ha mellom 1 og \($0) tegn." })

  static let nn = Self(
    published: { "Utgåve \($1) av «\($0)» er publisert." },
    already: { "Utgåve \($1) av «\($0)» var publisert frå før, med same innhald. Den som har lese, er føydd til." },
    digest: "Fingeravtrykk", folder: "Ligg i",
    files: { $0 == 1 ? "1 fil" : "\($0) filer" },
    languages: { "Språk: \($0.joined(separator: ", "))" },
    reader: { "Lesen av \($0), \($1)" },
    hasErrors: { "Kurset har \($1) feil og kan ikkje publiserast. Sjå dei med: kyndig check \($0)" },
    readerMissing: "Oppgi kven som har lese kurset, og kva som gjer dei kunnige: --reader NAMN --competence TEKST",
    readerTooLong: { "Namn og kompetanse må ha mellom 1 og \($0) teikn." })

  static let en = Self(
    published: { "Edition \($1) of “\($0)” has been published." },
    already: {
      "Edition \($1) of “\($0)” was published before, with the same content. Who has read it has been added."
    },
    digest: "Digest", folder: "Stands in",
    files: { $0 == 1 ? "1 file" : "\($0) files" },
    languages: { "Languages: \($0.joined(separator: ", "))" },
    reader: { "Read by \($0), \($1)" },
    hasErrors: { "The course has \($1) errors and cannot be published. See them with: kyndig check \($0)" },
    readerMissing: "Say who has read the course, and what makes them competent: --reader NAME --competence TEXT",
    readerTooLong: { "Name and competence must have between 1 and \($0) characters." })
}
