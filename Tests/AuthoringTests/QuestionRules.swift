import Authoring

extension RuleTests {
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
      name: "a step without a reason", course: whole.replacing("<why>Det er målet.</why>", with: ""),
      problem: .missingReason, passage: "<step>", context: "<step>Gjør", path: "\(order)/step[2]", passing: whole),
    Failing(
      name: "an entry without a reason", course: whole.replacing("<why>Det er vervet.</why>", with: "<why/>"),
      problem: .missingReason, passage: "<entry category=\"ombud\">",
      path: "/module/lesson[2]/practice/item/match/entry[1]", passing: whole),
    Failing(
      name: "a line without a reason", course: whole.replacing("<why>Hvem, og når?</why>", with: ""),
      problem: .missingReason, passage: "<line fault=\"true\">", path: "\(feilen)/line[2]", passing: whole),
    Failing(
      name: "a decision without a consequence", course: whole.replacing("<why>Hun er enig.</why>", with: ""),
      problem: .missingReason, passage: "<decision to=\"godt\">",
      path: "/module/lesson[1]/scenario/scene[2]/decision[1]", passing: whole),
    Failing(
      name: "a number without a reason", course: whole.replacing("<why>Det er grensen.</why>", with: "<why> </why>"),
      problem: .missingReason, passage: "<number of=\"threshold(verneombud)\" tolerance=\"1\" unit=\"ansatte\">",
      path: "\(bank)/item[3]/number", passing: whole),
    Failing(
      name: "a mistake without a reason", course: whole.replacing("<why>Det var den gamle.</why>", with: "<why/>"),
      problem: .missingReason, passage: "<mistake of=\"10\">", path: "\(bank)/item[3]/number/mistake", passing: whole),
    Failing(
      name: "nothing to say of other numbers", course: whole.replacing("Tell på nytt.", with: ""),
      problem: .missingReason, passage: "<otherwise>", context: "<otherwise></otherwise>",
      path: "\(bank)/item[4]/date/otherwise", passing: whole),
    Failing(
      name: "a category that says nothing", course: whole.replacing("\"leder\">Leder", with: "\"leder\">"),
      problem: .emptyChoice, passage: "<category id=\"leder\">",
      path: "/module/lesson[2]/practice/item/match/category[1]", passing: whole),
    Failing(
      name: "a text without a fault to find", course: whole.replacing("fault=\"true\"", with: "fault=\"false\""),
      problem: .noRightAnswer(item: "feilen"), passage: "<item id=\"feilen\" objective=\"plikt\">",
      path: "\(bank)/item[5]", passing: whole),
    Failing(
      name: "a text that is wrong in every line",
      course: whole.replacing("<line>", with: "<line fault=\"true\">").replacing(
        "fault=\"false\"", with: "fault=\"true\""),
      problem: .everyAnswerRight(item: "feilen"), passage: "<item id=\"feilen\" objective=\"plikt\">",
      path: "\(bank)/item[5]", passing: whole),
    Failing(
      name: "every answer right",
      course: small.replacing("<choice>Ikke dette", with: "<choice correct=\"true\">Ikke dette"),
      problem: .everyAnswerRight(item: "flere"),
      passage:
        "<item id=\"flere\" objective=\"plikt\" cardinality=\"multiple\" if=\"heads &lt; 5 or sector == state\">",
      path: "/module/bank/item[2]",
      passing: small.replacing("<choice>Ikke dette", with: "<choice correct=\"false\">Ikke dette")),
    Failing(
      name: "a draw larger than its bank", course: small.replacing("count=\"2\"", with: "count=\"5\""),
      problem: .drawTooLarge(bank: "ansvar/bank", count: 5, available: 4), passage: "5", context: "count=\"5\"",
      path: "/module/check/draw", note: (.definition, "<bank id=\"bank\">", "<bank id=\"bank\">", module),
      passing: small.replacing("count=\"2\"", with: "count=\"1\"")),
    Failing(
      name: "a test too small for what is drawn for everyone",
      course: small.replacing(
        "count=\"1\"/>", with: "count=\"2\"/><size count=\"1\" conditional=\"1\"/>", in: course),
      problem: .drawTooLarge(bank: "prove", count: 2, available: 1), passage: "1", context: "size count=\"1\"",
      file: Self.course, path: "/course/test/size",
      passing: small.replacing(
        "count=\"1\"/>", with: "count=\"1\"/><size count=\"2\" conditional=\"1\"/>", in: course)),
    Failing(
      name: "more asked again than there was",
      course: small.replacing("count=\"2\"/>", with: "count=\"2\"/><recall count=\"3\"/>"),
      problem: .recallTooLarge(count: 3, available: 0), passage: "3", context: "recall count=\"3\"",
      path: "/module/check/recall", passing: small),
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

  private static let order = "/module/lesson[1]/practice/item/order"
  private static let feilen = "/module/bank/item[5]/find-fault"

  static let twoCriticalObjectives =
    small
    .replacing("<lesson", with: "<objective id=\"annet\">Du kan annet.</objective><lesson")
    .replacing(
      "<item id=\"flere\" objective=\"plikt\"", with: "<item id=\"flere\" critical=\"true\" objective=\"annet\""
    )
    .replacing("<item id=\"bror\" objective=\"plikt\"", with: "<item id=\"bror\" objective=\"annet\"")

  static let repeatedQuestion = SmallCourse.module
    .replacing("Hvem har plikten?", with: "Hva svarer du Amina nå?")
    .replacing("Hva svarer du Amina?", with: "Hva svarer du\n Amina  nå?")
    .replacing("<choice correct=\"true\">Du<why>", with: "<choice correct=\"true\">Nei takk<why>")
    .replacing("<choice>Andre<why>", with: "<choice>Ja takk<why>")
}
