import Courseware

extension Course {
  /// A course whose modules, lessons, pages and parts of pages are for some businesses and not for others.
  static let reading: Course = {
    var course = Course.of([Item("m/a", "m/o"), Item("m/b", "m/o", condition: .few)], checkDraws: 2)
    course.modules[0].lessons = [
      Lesson(
        id: "m/felles", title: "Felles",
        steps: [
          .question("heads"), .question("trade"), .question("shared"),
          .stop(Stop(id: "m/stopp", condition: .trade(.equal, "shipping"), title: "Stopp", blocks: .text("Sjø."))),
          .page(
            Page(id: "m/delt", title: "Delt", blocks: .text("Alle.") + .when(.many, "STOR") + .when(.few, "LITEN"))),
          .page(Page(id: "m/egen", title: "Egen", condition: .many, blocks: .text("Egen.") + .when(.few, "INNI"))),
          .practice(Item("m/øv", "m/o", condition: .many)),
          .scenario(ScenarioTests.scenario(canGoBack: true)),
        ]),
      Lesson(
        id: "m/få", title: "For de få", condition: .few,
        steps: [.page(Page(id: "m/liten", title: "Liten", condition: .few, blocks: .text("Dere er få.")))]),
    ]
    course.modules[0].tasks = [
      Task(id: "m/t", document: nil, condition: .many, title: "T", blocks: .text("Skriv."), parts: [], minutes: 1)
    ]
    course.modules.append(
      Module(
        id: "n", title: "Bygg", condition: .trade(.equal, "construction"), objectives: [],
        lessons: [
          Lesson(
            id: "n/leksjon", title: "Fall", condition: .many,
            steps: [.page(Page(id: "n/side", title: "Fall", blocks: .text("Sikre kanten.")))])
        ],
        tasks: [Task(id: "n/t", document: nil, title: "T", blocks: [], parts: [], minutes: 1)],
        banks: [Bank(id: "n/bank", items: [Item("n/a", "n/o", condition: .many)])],
        check: Assessment(id: "n/sjekk", title: "Sjekk", masteryScore: MasteryScore(percent: 80), draws: [])))
    return course
  }()
}

extension Condition {
  /// Five employees or more.
  static let many = Condition.heads(.atLeast, 5)
  /// Fewer than five.
  static let few = Condition.heads(.less, 5)
}

extension BusinessProfile {
  /// A business of so many in a trade; nil is what is not known.
  init(heads: Int?, trade: String? = nil) {
    self.init(answers: [
      "heads": heads.map(Answer.number) ?? .unknown, "trade": trade.map(Answer.word) ?? .unknown,
    ])
  }
}
