import Authoring

extension RuleTests {
  static let idRules: [Failing] = duplicates + unknownParts + unknownNames

  private static let profile = "Shared/profile.xml"
  private static let krana = "/module/lesson[1]/scenario"
  private static let roller = "/module/lesson[2]/practice/item/match"

  private static let duplicates: [Failing] = [
    Failing(
      name: "an ending under a scene's id",
      course: whole.replacing(
        "</scenario>", with: "<ending id=\"senere\"><title>Så</title><p>Da.</p></ending></scenario>"),
      problem: .duplicateID(kind: .ending, id: "senere"), passage: "senere", context: "<ending id=\"senere\"",
      path: "\(krana)/ending[3]", note: (.first, "senere", "<scene id=\"senere\"", module), passing: whole),
    Failing(
      name: "a scenario under the id of an item",
      course: whole.replacing("<scenario id=\"krana\"", with: "<scenario id=\"rekkefolge\""),
      problem: .duplicateID(kind: .scenario, id: "rekkefolge"), passage: "rekkefolge",
      context: "<scenario id=\"rekkefolge\"", path: krana,
      note: (.first, "rekkefolge", "<item id=\"rekkefolge\"", module), passing: whole),
    Failing(
      name: "a category twice",
      course: whole.replacing(
        "<entry category=\"ombud\">", with: "<category id=\"leder\">Hun</category><entry category=\"ombud\">"),
      problem: .duplicateID(kind: .category, id: "leder"), passage: "leder", context: "<category id=\"leder\">Hun",
      path: "\(roller)/category[3]", note: (.first, "leder", "<category id=\"leder\">Leder", module),
      passing: whole.replacing(
        "<entry category=\"ombud\">", with: "<category id=\"andre\">Hun</category><entry category=\"ombud\">")),
    Failing(
      name: "rows under a field's id", course: whole.replacing("<rows id=\"tiltak\"", with: "<rows id=\"mal\""),
      problem: .duplicateID(kind: .rows, id: "mal"), passage: "mal", context: "<rows id=\"mal\"",
      path: "/module/task/rows", note: (.first, "mal", "<field id=\"mal\"", module), passing: whole),
    Failing(
      name: "a field twice in a row",
      course: whole.replacing("<field id=\"hvem\">", with: "<field  id=\"hva\">")
        .replacing(" field=\"hvem\"", with: ""),
      problem: .duplicateID(kind: .field, id: "hva"), passage: "hva", context: "<field  id=\"hva\"",
      path: "/module/task/rows/field[2]", note: (.first, "hva", "<field id=\"hva\"", module), passing: whole),
    Failing(
      name: "a document twice",
      course: whole.replacing("</review>", with: "</review><document id=\"D2\">Tavle</document>", in: course),
      problem: .duplicateID(kind: .document, id: "D2"), passage: "D2", context: "\"D2\">Handlingsplan", file: course,
      path: "/course/document[3]", note: (.first, "D2", "\"D2\">Tavle", course), passing: whole),
    Failing(
      name: "an example business twice",
      course: whole.replacing("<business id=\"P2\"", with: "<business  id=\"P1\"", in: course),
      problem: .duplicateID(kind: .business, id: "P1"), passage: "P1", context: "<business  id=\"P1\"", file: course,
      path: "/course/business[2]", note: (.first, "P1", "<business id=\"P1\"", course), passing: whole),
    Failing(
      name: "a question that an example business answers twice",
      course: whole.replacing(
        "<answer to=\"navn\"", with: "<answer  to=\"heads\" is=\"4\"/><answer to=\"navn\"", in: course),
      problem: .duplicateID(kind: .question, id: "heads"), passage: "heads", context: "<answer  to=\"heads\"",
      file: course, path: "/course/business[1]/answer[3]", note: (.first, "heads", "<answer to=\"heads\"", course),
      passing: answering("4")),
    Failing(
      name: "what follows from the answers under a question's id",
      course: whole.replacing(
        "</profile>", with: "<derived id=\"heads\" if=\"small\">få</derived></profile>", in: profile),
      problem: .duplicateID(kind: .derived, id: "heads"), passage: "heads", context: "derived id=\"heads\"",
      file: profile, path: "/profile/derived[3]", note: (.first, "heads", "question id=\"heads\"", profile),
      passing: whole.replacing(
        "</profile>", with: "<derived id=\"few\" if=\"small\">få</derived></profile>", in: profile)),
  ]

  private static let unknownParts: [Failing] = [
    Failing(
      name: "a decision that leads nowhere", course: whole.replacing("to=\"godt\"", with: "to=\"gdot\""),
      problem: .unknownReference(kind: .scene, id: "gdot", suggestion: "godt"), passage: "gdot",
      path: "\(krana)/scene[2]/decision[1]", replacement: "godt", passing: whole),
    Failing(
      name: "an entry of no category",
      course: whole.replacing("entry category=\"leder\"", with: "entry category=\"ledar\""),
      problem: .unknownReference(kind: .category, id: "ledar", suggestion: "leder"), passage: "ledar",
      path: "\(roller)/entry[2]", replacement: "leder", passing: whole),
    Failing(
      name: "a quality of no field", course: whole.replacing("field=\"hvem\"", with: "field=\"naar\""),
      problem: .unknownReference(kind: .field, id: "naar", suggestion: nil), passage: "naar",
      path: "/module/task/quality[1]", passing: whole.replacing("field=\"hvem\"", with: "field=\"mal\"")),
    Failing(
      name: "a document that the course does not have",
      course: whole.replacing("document=\"D2\"", with: "document=\"D9\""),
      problem: .unknownReference(kind: .document, id: "D9", suggestion: "D1"), passage: "D9", path: "/module/task",
      replacement: "D1", isCertain: false, passing: whole),
    Failing(
      name: "a scenario of no objective",
      course: whole.replacing("objective=\"plikt\" page=\"forst\" if", with: "objective=\"rett\" page=\"forst\" if"),
      problem: .unknownReference(kind: .objective, id: "rett", suggestion: nil), passage: "rett",
      context: "objective=\"rett\"", path: krana, passing: whole),
    Failing(
      name: "a scenario of no page", course: whole.replacing("page=\"forst\" if", with: "page=\"fosrt\" if"),
      problem: .unknownReference(kind: .page, id: "fosrt", suggestion: "forst"), passage: "fosrt", path: krana,
      replacement: "forst", passing: whole),
    Failing(
      name: "an example business that is shown what there is not",
      course: whole.replacing("ref=\"ansvar/for-sma\"", with: "ref=\"ansvar/for-smaa\"", in: course),
      problem: .unknownReference(kind: .block, id: "ansvar/for-smaa", suggestion: "ansvar/for-sma"),
      passage: "ansvar/for-smaa", file: course, path: "/course/business[1]/shown[1]", replacement: "ansvar/for-sma",
      passing: whole),
    Failing(
      name: "an example business that is spared what there is not",
      course: whole.replacing("ref=\"ansvar/for-store\"", with: "ref=\"for-store\"", in: course),
      problem: .unknownReference(kind: .block, id: "for-store", suggestion: nil), passage: "for-store", file: course,
      path: "/course/business[1]/hidden", passing: whole),
    Failing(
      name: "errata of an item that there is not",
      course: whole.replacing("item=\"ansvar/amina\"", with: "item=\"ansvar/anima\"", in: errata),
      problem: .unknownReference(kind: .item, id: "ansvar/anima", suggestion: "ansvar/amina"), passage: "ansvar/anima",
      file: errata, path: "/errata/withdrawn", replacement: "ansvar/amina", passing: whole),
  ]

  private static let unknownNames: [Failing] = [
    Failing(
      name: "an answer to no question", course: whole.replacing("to=\"navn\"", with: "to=\"nanv\"", in: course),
      problem: .unknownReference(kind: .question, id: "nanv", suggestion: "navn"), passage: "nanv", file: course,
      path: "/course/business[1]/answer[3]", replacement: "navn", passing: whole),
    Failing(
      name: "a name alone that nothing has",
      course: whole.replacing("id=\"sma\" if=\"small\"", with: "id=\"sma\" if=\"smal\""),
      problem: .unknownReference(kind: .derived, id: "smal", suggestion: "small"), passage: "smal",
      context: "if=\"smal\"",
      path: "/module/lesson[2]", replacement: "small", passing: whole),
    Failing(
      name: "a name of the profile before it is explained",
      course: whole.replacing("if=\"sector != private and not small\"", with: "if=\"not open\"", in: profile),
      problem: .unknownReference(kind: .derived, id: "open", suggestion: nil), passage: "open", context: "not open",
      file: profile, path: "/profile/derived[2]",
      passing: whole.replacing("if=\"sector != private and not small\"", with: "if=\"not small\"", in: profile)),
    Failing(
      name: "a key that is no threshold",
      course: whole.replacing("number of=\"threshold(verneombud)\"", with: "number of=\"threshold(vernombud)\""),
      problem: .unknownReference(kind: .threshold, id: "vernombud", suggestion: "verneombud"), passage: "vernombud",
      path: "\(bank)/item[3]/number", replacement: "verneombud", passing: whole),
    Failing(
      name: "a key that follows from an answer", course: whole.replacing("of=\"1\" unit", with: "of=\"heads\" unit"),
      problem: .keyNotConstant(name: "heads"), passage: "heads", context: "of=\"heads\"", path: "\(bank)/item[4]/date",
      passing: whole.replacing("of=\"1\" unit", with: "of=\"3\" unit")),
    Failing(
      name: "a mistake that follows from an answer", course: whole.replacing("of=\"10\"", with: "of=\"ukjent\""),
      problem: .keyNotConstant(name: "ukjent"), passage: "ukjent", path: "\(bank)/item[3]/number/mistake",
      passing: whole.replacing("of=\"10\"", with: "of=\"11\"")),
    Failing(
      name: "an answer outside the bounds", course: answering("0"),
      problem: .unusableAnswer(question: "heads", found: "0", known: ["1", "5000"], suggestion: nil), passage: "0",
      context: "is=\"0\"", file: course, path: "/course/business[2]/answer", passing: answering("1")),
    Failing(
      name: "an answer that the question does not have",
      course: whole.replacing("is=\"private\"", with: "is=\"privat\"", in: course),
      problem: .unusableAnswer(
        question: "sector", found: "privat", known: ["private", "municipal", "state"], suggestion: "private"),
      passage: "privat", file: course, path: "/course/business[1]/answer[2]", replacement: "private",
      passing: whole.replacing("is=\"private\"", with: "is=\"municipal\"", in: course)),
    Failing(
      name: "an answer of too many words",
      course: whole.replacing("Snekker Fjord", with: String(repeating: "x", count: 101), in: course),
      problem: .unusableAnswer(question: "navn", found: String(repeating: "x", count: 101), known: [], suggestion: nil),
      passage: String(repeating: "x", count: 101), file: course, path: "/course/business[1]/answer[3]",
      passing: whole.replacing("Snekker Fjord", with: String(repeating: "x", count: 100), in: course)),
    Failing(
      name: "errata of another course",
      course: whole.replacing("course=\"kurs\"", with: "course=\"annet\"", in: errata),
      problem: .wrongCourse(found: "annet", expected: "kurs"), passage: "annet", file: errata, path: "/errata",
      replacement: "kurs", isCertain: false, passing: whole),
  ]

  /// A course with an example business that expects nothing, and has so many employees.
  private static func answering(_ heads: String) -> SmallCourse {
    whole.replacing(
      "Den som ikke vet</title>", with: "Den som vet</title><answer to=\"heads\" is=\"\(heads)\"/>", in: course)
  }

  static let errata = "kurs/errata.xml"
  static let bank = "/module/bank"
}
