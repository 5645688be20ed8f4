import Authoring

extension RuleTests {
  private static let rows = """
    <rows id="punkt" minimum="1" maximum="2"><label>Punkt</label><field id="hva">Hva</field></rows>
    """

  static let referenceRules: [Failing] = [
    Failing(
      name: "an item's id twice", course: small.replacing("id=\"amina\"", with: "id=\"ovelse\""),
      problem: .duplicateID(kind: .item, id: "ovelse"), passage: "ovelse",
      context: "\"ovelse\" objective=\"plikt\" critical",
      path: amina, note: (.first, "ovelse", "\"ovelse\" objective=\"plikt\" page", module), passing: small),
    Failing(
      name: "an item under a page's id", course: small.replacing("id=\"amina\"", with: "id=\"forst\""),
      problem: .duplicateID(kind: .item, id: "forst"), passage: "forst",
      context: "\"forst\" objective=\"plikt\" critical",
      path: amina, note: (.first, "forst", "\"forst\">\n", module), passing: small),
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
      name: "a text to start from in an unknown field",
      course: small.replacing("</task>", with: "<sample field=\"tkest\">Ingen skal falle.</sample></task>"),
      problem: .unknownReference(kind: .field, id: "tkest", suggestion: "tekst"), passage: "tkest",
      path: "/module/task/sample", replacement: "tekst",
      passing: small.replacing("</task>", with: "<sample field=\"tekst\">Ingen skal falle.</sample></task>")),
    Failing(
      name: "a text to start from in a row that there is not",
      course: small.replacing("</task>", with: rows + "<sample field=\"punkt.3.hva\">Rydde.</sample></task>"),
      problem: .unknownReference(kind: .field, id: "punkt.3.hva", suggestion: "punkt.1.hva"), passage: "punkt.3.hva",
      path: "/module/task/sample", replacement: "punkt.1.hva", isCertain: false,
      passing: small.replacing("</task>", with: rows + "<sample field=\"punkt.2.hva\">Rydde.</sample></task>")),
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
      path: "/module/lesson/ask[1]", replacement: "heads",
      passing: small),
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
    Failing(
      name: "a profile that only an example business speaks of",
      course: unasked.replacing(
        "</course>", with: "<business id=\"P1\"><title>Alle</title><answer to=\"heads\" is=\"4\"/></business></course>",
        in: course),
      problem: .unreadableFile(path: "Shared/profile.xml", reason: .missing), passage: "heads", file: course,
      path: "/course/business/answer", passing: unasked),
  ]

  /// A course that asks nothing about the business.
  private static let unasked = small.with("Shared/profile.xml", nil)
    .replacing("<ask ref=\"heads\"/>\n    <ask ref=\"sector\"/>", with: "")
    .replacing(" if=\"heads &lt; 5 or sector == state\"", with: "")
}
