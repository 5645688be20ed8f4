import Authoring
import Courseware
import Testing

@Suite("What the schema cannot say, rules find; each with an example that fails and one that passes")
struct RuleTests {
  /// A course that breaks one rule, and what is said of it.
  struct Failing: CustomTestStringConvertible {
    var name: String
    var course: SmallCourse
    var problem: Problem
    var passage: String
    var context: String?
    var file = "kurs/M01.xml"
    var path: String?
    /// The other place that is pointed at: its role, passage, and the passage that holds it.
    var note: (Label.Role, String, String, String)?
    /// What the passage should be replaced with.
    var replacement: String?
    /// The same course with the smallest change that passes.
    var passing: SmallCourse

    var testDescription: String { name }
  }

  @Test("A broken rule is said once, at the exact place, and not where it is kept", arguments: rules)
  func rule(example: Failing) throws {
    var notes: [Label] = []
    if let (role, passage, context, file) = example.note {
      notes = [Label(role: role, range: try place(passage, in: context, of: example.course, file: file))]
    }
    let range = try place(example.passage, in: example.context, of: example.course, file: example.file)
    try expect(
      example.course, example.problem, at: example.passage, in: example.context, file: example.file,
      path: example.path, notes: notes, fixes: example.replacement.map { [fix([(range, $0)])] } ?? [])
    #expect(example.passing.compilation.diagnostics == [])
  }

  @Test("Every rule has an example here, and no two the same code but those that share one")
  func everyRuleHasAnExample() {
    let codes = Set(RuleTests.rules.map(\.problem.code))
    let formOnly: Set<Code> = [
      .notWellFormed, .encoding, .unknownElement, .unknownAttribute, .misplacedElement, .missingElement,
      .missingAttribute, .invalidValue, .textNotAllowed, .wrongRoot, .doctype, .limit, .schemaViolation,
    ]
    #expect(codes.union(formOnly) == Set(Code.allCases))
    #expect(codes.isDisjoint(with: formOnly))
  }

  static let small = SmallCourse()
  static let rulesAsOf = CivilDate("2026-11-01") ?? CivilDate(year: 1, month: 1, day: 1)!
  static let module = "kurs/M01.xml"
  static let course = "kurs/course.xml"
  static let amina = "/module/bank/item[1]"

  static let rules: [Failing] = questionRules + referenceRules + teachingRules + terminalRules

  static let questionRules: [Failing] = [
    Failing(
      name: "no right answer", course: small.replacing("<choice correct=\"true\">Nei", with: "<choice>Nei"),
      problem: .noRightAnswer(item: "amina"), passage: "<item id=\"amina\" objective=\"plikt\" critical=\"true\">",
      path: amina, passing: small.replacing("<choice correct=\"true\">Nei", with: "<choice correct=\"true\">Nei da")),
    Failing(
      name: "several right answers",
      course: small.replacing("<choice>Ja takk", with: "<choice correct=\"true\">Ja takk"),
      problem: .severalRightAnswers(item: "amina", count: 2), passage: "<choice correct=\"true\">",
      context: "<choice correct=\"true\">Nei", path: "\(amina)/choice[2]",
      note: (.first, "<choice correct=\"true\">", "<choice correct=\"true\">Ja", module),
      passing: small.replacing("<choice>Ja takk", with: "<choice correct=\"false\">Ja takk")),
    Failing(
      name: "a choice without a reason", course: small.replacing("<why>En fullmakt flytter oppgaver.</why>", with: ""),
      problem: .missingReason, passage: "<choice>", context: "<choice>Ja takk", path: "\(amina)/choice[1]",
      passing: small.replacing("<why>En fullmakt flytter oppgaver.</why>", with: "<why>Kort.</why>")),
    Failing(
      name: "a reason that says nothing", course: small.replacing("En fullmakt flytter oppgaver.", with: " "),
      problem: .missingReason, passage: "<choice>", context: "<choice>Ja takk", path: "\(amina)/choice[1]",
      passing: small.replacing("En fullmakt flytter oppgaver.", with: "<value of=\"heads\"/>")),
    Failing(
      name: "a choice that says nothing", course: small.replacing("<choice>Ja takk<why>", with: "<choice> <why>"),
      problem: .emptyChoice, passage: "<choice>", context: "<choice> <why>", path: "\(amina)/choice[1]",
      passing: small.replacing("<choice>Ja takk<why>", with: "<choice><value of=\"heads\"/><why>")),
    Failing(
      name: "every answer right",
      course: small.replacing("<choice>Ikke dette", with: "<choice correct=\"true\">Ikke dette"),
      problem: .everyAnswerRight(item: "flere"),
      passage:
        "<item id=\"flere\" objective=\"plikt\" cardinality=\"multiple\" if=\"heads &lt; 5 or sector == state\">",
      path: "/module/bank/item[2]",
      passing: small.replacing("<choice>Ikke dette", with: "<choice correct=\"false\">Ikke dette")),
    Failing(
      name: "a draw larger than its bank", course: small.replacing("count=\"2\"", with: "count=\"3\""),
      problem: .drawTooLarge(bank: "ansvar/bank", count: 3, available: 2), passage: "3", context: "count=\"3\"",
      path: "/module/check/draw", note: (.definition, "<bank id=\"bank\">", "<bank id=\"bank\">", module),
      passing: small.replacing("count=\"2\"", with: "count=\"1\"")),
    Failing(
      name: "fewer drawn than there are critical objectives",
      course: twoCriticalObjectives.replacing("count=\"2\"", with: "count=\"1\"")
        .replacing("count=\"1\"", with: "count=\"2\"", in: course),
      problem: .criticalNotDrawn(bank: "ansvar/bank", count: 1, objectives: ["plikt", "annet"]), passage: "1",
      context: "count=\"1\"", path: "/module/check/draw",
      note: (.definition, "<bank id=\"bank\">", "<bank id=\"bank\">", module),
      passing: twoCriticalObjectives.replacing("count=\"1\"", with: "count=\"2\"", in: course)),
    Failing(
      name: "«alle over»", course: small.replacing("Ikke dette", with: "Alle over er riktige."),
      problem: .allOfTheAbove(phrase: "Alle over er riktige."), passage: "<choice>", context: "<choice>Alle over",
      path: "/module/bank/item[2]/choice[3]",
      passing: small.replacing("Ikke dette", with: "Alle over 18 år")),
    Failing(
      name: "the same question in practice and in a bank", course: small.with(module, repeatedQuestion),
      problem: .repeatedItem(item: "amina", other: "ovelse"),
      passage: "<item id=\"amina\" objective=\"plikt\" critical=\"true\">", path: amina,
      note: (
        .first, "<item id=\"ovelse\" objective=\"plikt\" page=\"forst\">",
        "<item id=\"ovelse\" objective=\"plikt\" page=\"forst\">", module
      ),
      passing: small.with(module, repeatedQuestion.replacing("Hva svarer du Amina nå?", with: "Hvem har plikten da?"))),
    Failing(
      name: "a bank drawn from twice",
      course: small.replacing(
        "<draw from=\"bank\" count=\"2\"/>",
        with: "<draw from=\"bank\" count=\"1\"/><draw from=\"ansvar/bank\" count=\"1\"/>"),
      problem: .repeatedDraw(bank: "ansvar/bank"), passage: "ansvar/bank", path: "/module/check/draw[2]",
      note: (.first, "bank", "from=\"bank\"", module), passing: small),
  ]

  static let referenceRules: [Failing] = [
    Failing(
      name: "an item's id twice", course: small.replacing("id=\"amina\"", with: "id=\"ovelse\""),
      problem: .duplicateID(kind: .item, id: "ovelse"), passage: "ovelse",
      context: "\"ovelse\" objective=\"plikt\" critical",
      path: amina, note: (.first, "ovelse", "\"ovelse\" objective=\"plikt\" page", module), passing: small),
    Failing(
      name: "a field's id twice in a task",
      course: small.replacing("<field id=\"tekst\"", with: "<field id=\"tekst\">Hvem</field><field id=\"tekst\""),
      problem: .duplicateID(kind: .field, id: "tekst"), passage: "tekst", context: "\"tekst\" required",
      path: "/module/task/field[2]", note: (.first, "tekst", "\"tekst\">Hvem", module),
      passing: small.replacing("<field id=\"tekst\"", with: "<field id=\"hvem\">Hvem</field><field id=\"tekst\"")),
    Failing(
      name: "an alternative's value twice",
      course: small.replacing("\"municipal\"", with: "\"private\"", in: "Shared/profile.xml"),
      problem: .duplicateID(kind: .alternative, id: "private"), passage: "private", context: "\"private\">Kommunal",
      file: "Shared/profile.xml", path: "/profile/question[2]/alternative[2]",
      note: (.first, "private", "\"private\">Privat", "Shared/profile.xml"), passing: small),
    Failing(
      name: "an unknown term", course: small.replacing("ref=\"arbeidsgiver\"", with: "ref=\"arbeidsgivar\""),
      problem: .unknownReference(kind: .term, id: "arbeidsgivar", suggestion: "arbeidsgiver"), passage: "arbeidsgivar",
      path: "/module/lesson/page/p/term", replacement: "arbeidsgiver", passing: small),
    Failing(
      name: "an unknown source",
      course: small.replacing("source=\"AML\"", with: "source=\"OLM\"", in: "Shared/thresholds.xml"),
      problem: .unknownReference(kind: .source, id: "OLM", suggestion: nil), passage: "OLM",
      file: "Shared/thresholds.xml",
      path: "/thresholds/threshold", passing: small),
    Failing(
      name: "an unknown page", course: small.replacing("page=\"forst\"", with: "page=\"sist\""),
      problem: .unknownReference(kind: .page, id: "sist", suggestion: nil), passage: "sist",
      path: "/module/lesson/practice/item", passing: small),
    Failing(
      name: "an unknown objective",
      course: small.replacing("objective=\"plikt\" page", with: "objective=\"pilkt\" page"),
      problem: .unknownReference(kind: .objective, id: "pilkt", suggestion: "plikt"), passage: "pilkt",
      path: "/module/lesson/practice/item", replacement: "plikt", passing: small),
    Failing(
      name: "an unknown bank", course: small.replacing("from=\"bank\"", with: "from=\"benk\""),
      problem: .unknownReference(kind: .bank, id: "benk", suggestion: "bank"), passage: "benk",
      path: "/module/check/draw", replacement: "bank",
      passing: small.replacing("from=\"bank\"", with: "from=\"ansvar/bank\"")),
    Failing(
      name: "an unknown bank of the test",
      course: small.replacing("from=\"ansvar/bank\"", with: "from=\"ansvar/bnak\"", in: course),
      problem: .unknownReference(kind: .bank, id: "ansvar/bnak", suggestion: "ansvar/bank"), passage: "ansvar/bnak",
      file: course, path: "/course/test/draw", replacement: "ansvar/bank",
      passing: small.replacing("from=\"ansvar/bank\"", with: "from=\"bank\"", in: course)),
    Failing(
      name: "an unknown question", course: small.replacing("ask ref=\"heads\"", with: "ask ref=\"haeds\""),
      problem: .unknownReference(kind: .question, id: "haeds", suggestion: "heads"), passage: "haeds",
      path: "/module/lesson/ask", replacement: "heads",
      passing: small.replacing("ask ref=\"heads\"", with: "ask ref=\"sector\"")),
    Failing(
      name: "a question in a condition that nobody asks", course: small.replacing("or sector ==", with: "or sektor =="),
      problem: .unknownReference(kind: .question, id: "sektor", suggestion: "sector"), passage: "sektor",
      path: "/module/bank/item[2]", replacement: "sector",
      passing: small.replacing("or sector ==", with: "or not sector ==")),
    Failing(
      name: "an unknown threshold", course: small.replacing("heads &lt; 5", with: "heads &lt; threshold(verneombod)"),
      problem: .unknownReference(kind: .threshold, id: "verneombod", suggestion: "verneombud"), passage: "verneombod",
      path: "/module/bank/item[2]", replacement: "verneombud",
      passing: small.replacing("heads &lt; 5", with: "heads &lt; threshold(verneombud)")),
    Failing(
      name: "a module listed twice",
      course: small.replacing(
        "<module href=\"M01.xml\"/>", with: "<module href=\"M01.xml\"/><module href=\"./M01.xml\"/>", in: course),
      problem: .repeatedModule(path: module), passage: "./M01.xml", file: course, path: "/course/module[2]",
      note: (.first, "M01.xml", "\"M01.xml\"", course), passing: small),
    Failing(
      name: "a shared file that does not exist", course: small.with("Shared/glossary.xml", nil),
      problem: .unreadableFile(path: "Shared/glossary.xml", reason: .missing), passage: "arbeidsgiver",
      context: "ref=\"arbeidsgiver\"", path: "/module/lesson/page/p/term",
      passing: small.with("Shared/glossary.xml", nil)
        .replacing("<term ref=\"arbeidsgiver\">arbeidsgiver</term>", with: "arbeidsgiver")),
  ]

  static let teachingRules: [Failing] = [
    Failing(
      name: "a condition that cannot be read", course: small.replacing("sector == state", with: "sector = state"),
      problem: .conditionSyntax(.unknownSign(found: "=", suggestion: "==")), passage: "=", context: "= state",
      path: "/module/bank/item[2]", replacement: "==", passing: small),
    Failing(
      name: "a value that a question does not have",
      course: small.replacing("sector == state", with: "sector == statlig"),
      problem: .impossibleComparison(
        .unknownWord(parameter: "sector", word: "statlig", known: ["private", "municipal", "state"], suggestion: nil)),
      passage: "statlig", path: "/module/bank/item[2]",
      passing: small.replacing("sector == state", with: "state != sector")),
    Failing(
      name: "words in order", course: small.replacing("sector == state", with: "sector >= state"),
      problem: .impossibleComparison(.orderOfWords(parameter: "sector", relation: .atLeast)),
      passage: "sector >= state",
      path: "/module/bank/item[2]", passing: small),
    Failing(
      name: "a word compared with a number", course: small.replacing("sector == state", with: "sector == 5"),
      problem: .impossibleComparison(.differentKinds(left: "sector", right: "5")), passage: "sector == 5",
      path: "/module/bank/item[2]", passing: small),
    Failing(
      name: "a comparison that always holds", course: small.replacing("heads &lt; 5", with: "heads &lt;= 5000"),
      problem: .impossibleComparison(.alwaysTheSame(parameter: "heads", bounds: 1...5000, result: true)),
      passage: "heads &lt;= 5000", path: "/module/bank/item[2]",
      passing: small.replacing("heads &lt; 5", with: "5000 > heads")),
    Failing(
      name: "a word put into text as a number",
      course: small.replacing("Skriv et mål.", with: "Dere er <value of=\"sector\"/>."),
      problem: .impossibleComparison(.noNumber(parameter: "sector")), passage: "sector", context: "of=\"sector\"",
      path: "/module/task/p/value", passing: small.replacing("Skriv et mål.", with: "Dere er <value of=\"heads\"/>.")),
    Failing(
      name: "a table of uneven rows",
      course: small.replacing(
        "<p>Skriv et mål.</p>", with: "<table><row><cell>1</cell><cell>2</cell></row><row><cell>3</cell></row></table>"),
      problem: .unevenTable(found: 1, expected: 2), passage: "<row>", context: "<row><cell>3",
      path: "/module/task/table/row[2]",
      note: (.definition, "<row>", "<row><cell>1", module),
      passing: small.replacing(
        "<p>Skriv et mål.</p>", with: "<table><row><cell>1</cell></row><row><cell>3</cell></row></table>")),
    Failing(
      name: "bounds with nothing between",
      course: small.replacing("maximum=\"5000\"", with: "maximum=\"0\"", in: "Shared/profile.xml"),
      problem: .emptyBounds(minimum: 1, maximum: 0), passage: "<number minimum=\"1\" maximum=\"0\"/>",
      file: "Shared/profile.xml", path: "/profile/question[1]/number",
      passing: small.replacing("maximum=\"5000\"", with: "maximum=\"50\"", in: "Shared/profile.xml")),
    Failing(
      name: "an objective without items",
      course: small.replacing("<lesson", with: "<objective id=\"annet\">Du kan annet.</objective><lesson"),
      problem: .objectiveWithoutItems(objective: "annet"), passage: "<objective id=\"annet\">",
      path: "/module/objective[2]",
      passing: small),
    Failing(
      name: "a lesson without a page", course: small.replacing("</lesson>", with: "</lesson>" + lessonWithoutPage),
      problem: .lessonWithoutPage(lesson: "mer"), passage: "<lesson id=\"mer\">", path: "/module/lesson[2]",
      passing: small.replacing(
        "</lesson>",
        with: "</lesson>"
          + lessonWithoutPage.replacing("<ask", with: "<page id=\"mer\"><title>Mer</title><p>Mer.</p></page><ask"))),
    Failing(
      name: "too long for its fields", course: small.replacing("minutes=\"2\"", with: "minutes=\"6\""),
      problem: .taskMinutes(found: 6, allowed: 1...5), passage: "6", context: "minutes=\"6\"", path: "/module/task",
      passing: small.replacing("minutes=\"2\"", with: "minutes=\"5\"")),
    Failing(
      name: "a threshold that is not in force yet",
      course: small.with("Shared/thresholds.xml", laterThreshold).replacing(
        "heads &lt; 5", with: "heads &lt; threshold(verneombud)"),
      problem: .thresholdNotInForce(threshold: "verneombud", date: rulesAsOf),
      passage: "verneombud", path: "/module/bank/item[2]",
      note: (
        .definition, "<threshold id=\"verneombud\" law=\"aml § 6-1\" source=\"AML\">",
        "<threshold id=\"verneombud\" law=\"aml § 6-1\" source=\"AML\">", "Shared/thresholds.xml"
      ),
      passing: small.with("Shared/thresholds.xml", laterThreshold)),
    Failing(
      name: "a question asked twice",
      course: small.replacing("<ask ref=\"heads\"/>", with: "<ask ref=\"heads\"/> <ask  ref=\"heads\"/>"),
      problem: .repeatedQuestion(question: "heads"), passage: "heads", context: "<ask  ref=\"heads\"",
      path: "/module/lesson/ask[2]",
      note: (.first, "heads", "<ask ref=\"heads\"", module),
      passing: small.replacing("<ask ref=\"heads\"/>", with: "<ask ref=\"heads\"/> <ask ref=\"sector\"/>")),
  ]

  static let terminalRules: [Failing] = [
    Failing(
      name: "a figure that is too wide", course: figure(width: 67), problem: .wideFigure(found: 67, limit: 66),
      passage: String(repeating: "═", count: 67), path: "/module/task/figure/drawing", passing: figure(width: 66)),
    Failing(
      name: "a character that is not seen", course: small.replacing("Skriv et mål.", with: "Skriv\u{200B} et mål."),
      problem: .controlCharacter("\u{200B}"), passage: "\u{200B}", path: "/module/task/p",
      passing: small.replacing("Skriv et mål.", with: "Skriv\u{A0}et mål – «nå».")),
    Failing(
      name: "a tab in a drawing", course: figure(width: 5, indentation: "\ta"), problem: .controlCharacter("\t"),
      passage: "\t", path: "/module/task/figure/drawing", passing: figure(width: 5, indentation: " a")),
    Failing(
      name: "a character written as a reference",
      course: small.replacing("Skriv et mål.", with: "Skriv &#x1F600; et mål."),
      problem: .wideCharacter("😀"), passage: "&#x1F600;", path: "/module/task/p", passing: small),
    Failing(
      name: "an emoji of several scalars", course: small.replacing("Skriv et mål.", with: "Skriv 👩‍🚒 et mål."),
      problem: .wideCharacter("👩‍🚒"), passage: "👩‍🚒", path: "/module/task/p",
      passing: small.replacing("Skriv et mål.", with: "Skriv ✓ · → et mål.")),
    Failing(
      name: "a wide character in an attribute",
      course: small.replacing("aml § 6-1", with: "労働 § 6-1", in: "Shared/thresholds.xml"),
      problem: .wideCharacter("労"), passage: "労", file: "Shared/thresholds.xml", path: "/thresholds/threshold",
      passing: small),
  ]

  static let twoCriticalObjectives =
    small
    .replacing("<lesson", with: "<objective id=\"annet\">Du kan annet.</objective><lesson")
    .replacing(
      "<item id=\"flere\" objective=\"plikt\"", with: "<item id=\"flere\" critical=\"true\" objective=\"annet\"")

  static let repeatedQuestion = SmallCourse.module
    .replacing("Hvem har plikten?", with: "Hva svarer du Amina nå?")
    .replacing("Hva svarer du Amina?", with: "Hva svarer du\n Amina  nå?")
    .replacing("<choice correct=\"true\">Du<why>", with: "<choice correct=\"true\">Nei takk<why>")
    .replacing("<choice>Andre<why>", with: "<choice>Ja takk<why>")

  static let lessonWithoutPage = "<lesson id=\"mer\"><title>Mer</title><ask ref=\"sector\"/></lesson>"

  static let laterThreshold = SmallCourse.thresholds
    .replacing("<value number=\"10\"/>", with: "").replacing("2024-01-01", with: "2027-01-01")

  static func figure(width: Int, indentation: String = "    ") -> SmallCourse {
    let drawing = "\n\(indentation)\(String(repeating: "═", count: width))\n    x\n"
    return small.replacing(
      "<p>Skriv et mål.</p>",
      with: "<figure><drawing>\(drawing)</drawing><alternative>En strek.</alternative></figure>")
  }
}
