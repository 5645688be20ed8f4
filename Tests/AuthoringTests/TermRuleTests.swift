import Authoring
import Testing

@Suite("Terms are explained where they are met first, and none is explained for nobody")
struct TermRuleTests {
  @Test("A broken rule is said once, at the exact place, and not where it is kept", arguments: breaches)
  func rule(breach: Breach) throws { try breach.check() }

  @Test(
    "A headword is known by its endings, in any case, as whole words",
    arguments: [
      ("verneombud", "Verneombud", true), ("verneombud", "«verneombudets»", true),
      ("verneombud", "verneombudene.", true),
      ("tillitsvalgt", "tillitsvalgte", true), ("tjeneste", "tjenestene", true),
      ("arbeidsgiver", "Arbeidsgivers", true),
      ("arbeidsgivar", "arbeidsgivarane", true), ("arbeidsmiljøutvalg (AMU)", "arbeidsmiljøutvalget", true),
      ("systematisk HMS-arbeid", "Systematisk\n HMS-arbeidet", true),
      ("helse, miljø og sikkerhet (HMS)", "helse, miljø og sikkerhet", true),
      ("verneombud", "hovedverneombud", false), ("verneombud", "verneombudsordning", false), ("amu", "amulett", false),
      ("systematisk HMS-arbeid", "HMS-arbeid", false), ("systematisk HMS-arbeid", "systematisk", false),
    ])
  func headword(word: String, text: String, isMet: Bool) {
    let course = Self.small.adding(term: "ord", word: word)
      .adding(blocks: "<p>Hos dere er \(text)</p><p><term ref=\"ord\">det</term></p>")
    #expect(course.compilation.diagnostics.map(\.code) == (isMet ? [.termBeforeExplanation] : []))
  }

  @Test("A term of another course is used; so is one that only an item refers to")
  func used() {
    let course = Self.small.adding(term: "ord", word: "ordet")
    let circumstances = Circumstances(termsElsewhere: ["ord"])
    #expect(Compilation(of: course.source, circumstances).diagnostics == [])
    var source = course.source
    source.termsElsewhere = ["ord"]
    #expect(Compilation(of: source).diagnostics == [])
    let item = course.replacing("Hva gjelder?", with: "Hva gjelder for <term ref=\"ord\">det</term>?")
    #expect(item.compilation.diagnostics == [])
  }

  @Test("Where a module cannot be read, or a reference is to no term, nothing is said of terms that are not used")
  func unread() {
    let misspelt = Self.small.replacing("ref=\"arbeidsgiver\"", with: "ref=\"arbeidsgiverr\"")
    #expect(misspelt.compilation.diagnostics.map(\.code) == [.unknownReference])
    let course = Self.small.adding(term: "ord", word: "ordet").with("kurs/M01.xml", nil)
    #expect(course.compilation.diagnostics.map(\.code) == [.unreadableFile])
  }

  @Test("A term with another fault is not called unused too")
  func faulty() {
    let course = Self.small.adding(term: "ord", word: "ordet")
      .replacing("<explanation>Ordet er forklart.</explanation>", with: "", in: "Shared/glossary.xml")
    #expect(course.compilation.diagnostics.map(\.code) == [.missingElement])
  }

  static let small = SmallCourse()
  static let termed = small.adding(term: "ord", word: "verneombud")
  static let reference = "<p>Et <term ref=\"ord\">verneombud</term> ser etter.</p>"

  static let breaches: [Breach] = [
    Breach(
      name: "a term that nobody refers to", course: termed, problem: .unusedTerm(term: "ord"), passage: "ord",
      context: "id=\"ord\"", file: "Shared/glossary.xml", path: "/glossary/term[2]",
      passing: termed.adding(blocks: reference)),
    Breach(
      name: "a word met before the reference",
      course: termed.adding(blocks: "<p>Snakk med verneombudet.</p>\(reference)"),
      problem: .termBeforeExplanation(term: "ord", word: "verneombudet"), passage: "verneombudet",
      path: "/module/lesson/page/p[2]", note: (.reference, "<term ref=\"ord\">", "<term ref=\"ord\">", "kurs/M01.xml"),
      replacements: ["<term ref=\"ord\">verneombudet</term>"],
      passing: termed.adding(blocks: "\(reference)<p>Snakk med verneombudet.</p>")),
    Breach(
      name: "a word met in emphasis, in an earlier paragraph",
      course: termed.adding(blocks: "<list><li><strong>Snakk med verneombudet.</strong></li></list>\(reference)"),
      problem: .termBeforeExplanation(term: "ord", word: "verneombudet"), passage: "verneombudet",
      path: "/module/lesson/page/list/li/strong",
      note: (.reference, "<term ref=\"ord\">", "<term ref=\"ord\">", "kurs/M01.xml"),
      // A lead in bold takes no reference of its own.
      passing: termed.adding(blocks: reference.replacing("<p>", with: "<p><strong>Om verneombudet.</strong> "))),
    Breach(
      name: "a word met twice on an earlier page",
      course: termed.adding(blocks: "<p>Et verneombud og et verneombud til.</p>").adding(lessons: lesson),
      problem: .termBeforeExplanation(term: "ord", word: "verneombud"), passage: "verneombud",
      context: "Et verneombud og", path: "/module/lesson[1]/page/p[2]",
      note: (.reference, "<term ref=\"ord\">", "<term ref=\"ord\">", "kurs/M01.xml"),
      replacements: ["<term ref=\"ord\">verneombud</term>"],
      // Only pages are read in order: an item may come later, and a heading takes no reference.
      passing: termed.replacing("<title>Først</title>", with: "<title>Verneombud</title>").adding(lessons: lesson)),
  ]

  static let lesson =
    "<lesson id=\"mer\"><title>Mer</title><page id=\"mer\"><title>Mer</title>\(reference)</page></lesson>"
}
