import Courseware
import Testing

@Suite("Nominal time, rule 1")
struct NominalTimeTests {
  @Test(
    "Minutes are rounded to the nearest, half a minute up",
    arguments: [(0, 0), (29, 0), (30, 1), (60, 1), (89, 1), (90, 2), (3600, 60)])
  func rounding(seconds: Int, minutes: Int) {
    #expect(NominalTime.minutes(seconds: seconds) == minutes)
  }

  @Test(
    "A hundred and thirty words take a minute, wherever they stand",
    arguments: [
      [.paragraph(words(130))],
      [.paragraph([.text("to ord"), .strong("to til"), .term("verneombud", "verneombudet"), .value(.number(5))])]
        + [.paragraph(words(124))],
      [.list([words(65), words(65)], isNumbered: false)],
      [.table(Table(header: [words(10)], rows: [[words(60)], [words(60)]]))],
      [.aside(Aside(kind: .example, title: "Et eksempel", blocks: [.paragraph(words(128))]))],
      [.figure(Figure(lines: ["mange ord som ikke leses"], alternative: text(130)))],
      [.fact(Fact(law: "aml § 3-5", source: "AML", inForce: nil, checked: nil, blocks: [.paragraph(words(130))]))],
      [.when(Conditional(id: "A", condition: .heads(.less, 5), blocks: [.paragraph(words(130))]))],
    ] as [[Block]])
  func reading(blocks: [Block]) {
    #expect(Course.small.nominalSeconds(of: .page(Page(id: "m/side", title: "", blocks: blocks))) == 60)
  }

  @Test("Each kind of step takes its time")
  func steps() {
    let course = Course.small
    let page = Page(id: "m/side", title: "To ord", blocks: [.paragraph(words(128))])
    #expect(course.nominalSeconds(of: .page(page)) == 60)
    #expect(
      course.nominalSeconds(
        of: .stop(Stop(id: "m/stopp", condition: .heads(.equal, 0), title: "To ord", blocks: page.blocks))) == 60)
    // «Hvor mange ansatte har dere?» and «Noen regler gjelder fra et antall.»: eleven words.
    #expect(course.nominalSeconds(of: .question("heads")) == 11 * 60 / 130)
    #expect(course.nominalSeconds(of: .question("finnes-ikke")) == 0)
    #expect(course.nominalSeconds(of: .practice(Item("m/a", "m/o", .single(true, false)))) == 45)
    for other in [Interaction.multiple(true, false), .steps(3), .entries([0, 1]), .date("2027-01-01"), .faults(true)] {
      #expect(course.nominalSeconds(of: .practice(Item("m/a", "m/o", other))) == 75)
    }
    #expect(course.nominalSeconds(of: .practice(Item("m/a", "m/o", .number(5)))) == 45)
    let task = Task(id: "m/t", document: nil, title: "", blocks: [.paragraph(words(130))], fields: [], minutes: 6)
    #expect(course.nominalSeconds(of: .task(task)) == 7 * 60)
  }

  @Test("A check takes the mean of its bank for each item drawn, and no more items than there are")
  func check() {
    let items = [Item("m/a", "m/o"), Item("m/b", "m/o"), Item("m/c", "m/o", .multiple(true, false))]
    for (draws, seconds) in [(1, 55), (2, 110), (3, 165), (9, 165)] {
      let course = Course.of(items, checkDraws: draws)
      #expect(course.nominalSeconds(of: course.modules[0].check) == seconds)
    }
    let empty = Course.of([], checkDraws: 3)
    #expect(empty.nominalSeconds(of: empty.test) == 0)
  }

  @Test("What is printed adds up: the course is the sum of its rounded parts")
  func sum() {
    let course = Course.small
    let parts = course.modules.map { NominalTime.minutes(seconds: course.nominalSeconds(of: $0)) }
    let test = NominalTime.minutes(seconds: course.nominalSeconds(of: course.test))
    #expect(parts == [4, 12, 2, 19])
    #expect(test == 7)
    #expect(course.nominalMinutes == 44)
  }

  @Test("What is left shrinks with what is done, and is nothing in the end")
  func left() throws {
    var walk = Walk()
    try walk.profile(heads: .number(12), trade: "construction")
    var left = [walk.session.minutesLeft]
    for id in ["start", "ansvar", "bygg"] {
      try walk.finish(id)
      left.append(walk.session.minutesLeft)
      try walk.attempt("\(id)/sjekk")
      left.append(walk.session.minutesLeft)
    }
    try walk.attempt("prøve")
    #expect(left == left.sorted(by: >))
    #expect(left[1] == left[2] + 4)
    #expect(walk.session.minutesLeft == 0)
  }

  @Test("A failed check is still to be done")
  func failed() throws {
    var walk = Walk()
    try walk.finish("start")
    let before = walk.session.minutesLeft
    try walk.attempt("start/sjekk") { _ in nil }
    #expect(walk.session.minutesLeft == before)
  }
}

private func text(_ count: Int) -> String { Array(repeating: "ord", count: count).joined(separator: " ") }

private func words(_ count: Int) -> [Inline] { [.text(text(count))] }
