import Authoring
import Courseware

extension RuleTests {
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
      name: "a question that stands alone", course: small.replacing("or sector == state", with: "or sector"),
      problem: .impossibleComparison(.nothingCompared(parameter: "sector")), passage: "sector",
      context: "or sector", path: "/module/bank/item[2]", passing: small),
    Failing(
      name: "free text compared with a word", course: whole.replacing("\"sector == state\"", with: "\"navn == fjord\""),
      problem: .impossibleComparison(.freeText(parameter: "navn")), passage: "navn == fjord",
      path: "/module/lesson[1]/stop", passing: whole),
    Failing(
      name: "free text compared with a question",
      course: whole.replacing("\"sector == state\"", with: "\"sector == navn\""),
      problem: .impossibleComparison(.freeText(parameter: "navn")), passage: "sector == navn",
      path: "/module/lesson[1]/stop", passing: whole),
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
      name: "more rows required than allowed", course: whole.replacing("minimum=\"1\"", with: "minimum=\"4\""),
      problem: .emptyBounds(minimum: 4, maximum: 3), passage: "<rows id=\"tiltak\" minimum=\"4\" maximum=\"3\">",
      path: "/module/task/rows", passing: whole.replacing("minimum=\"1\"", with: "minimum=\"3\"")),
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
          + lessonWithoutPage.replacing("<stop", with: "<page id=\"mer\"><title>Mer</title><p>Mer.</p></page><stop"))),
    Failing(
      name: "too long for its fields", course: small.replacing("minutes=\"2\"", with: "minutes=\"6\""),
      problem: .taskMinutes(found: 6, allowed: 1...5), passage: "6", context: "minutes=\"6\"", path: "/module/task",
      passing: small.replacing("minutes=\"2\"", with: "minutes=\"5\"")),
    Failing(
      name: "too short for its rows", course: whole.replacing("minutes=\"8\"", with: "minutes=\"2\""),
      problem: .taskMinutes(found: 2, allowed: 3...35), passage: "2", context: "minutes=\"2\" if", path: "/module/task",
      passing: whole.replacing("minutes=\"8\"", with: "minutes=\"7\"")),
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
      passing: small),
    Failing(
      name: "a prompt that asks nothing", course: small.replacing("Hva svarer du Amina?", with: ""),
      problem: .emptyText(element: "prompt"), passage: "<prompt>", context: "<prompt></prompt>",
      path: "/module/bank/item[1]/prompt",
      passing: small.replacing("Hva svarer du Amina?", with: "<value of=\"heads\"/>")),
    Failing(
      name: "a paragraph of white space", course: small.replacing("Skriv et mål.", with: " <!-- Så. --> "),
      problem: .emptyText(element: "p"), passage: "<p>", context: "<p> <!--", path: "/module/task/p",
      passing: small.replacing("Skriv et mål.", with: " <!-- Så. --> <strong>Mål</strong>")),
    Failing(
      name: "a point of a list that says nothing", course: whole.replacing("<li>To</li>", with: "<li/>"),
      problem: .emptyText(element: "li"), passage: "<li/>", path: "/module/bank/item[2]/list/li[2]",
      passing: whole.replacing("<row><cell>1</cell>", with: "<row><cell/>")),
    Failing(
      name: "an introduction that says nothing",
      course: small.replacing("Et kurs for deg som leder.", with: "", in: course),
      problem: .emptyText(element: "p"), passage: "<p>", context: "<p></p>", file: course,
      path: "/course/introduction/p", passing: small),
  ]

  static let lessonWithoutPage =
    "<lesson id=\"mer\"><title>Mer</title><stop id=\"ut\" if=\"sector == state\"><title>Ut</title><p>Stans.</p></stop></lesson>"

  static let laterThreshold = SmallCourse.thresholds
    .replacing("<value number=\"10\"/>", with: "").replacing("2024-01-01", with: "2027-01-01")
}
