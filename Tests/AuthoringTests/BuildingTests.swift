import Authoring
import Courseware
import Testing

@Suite("A course that is right becomes values")
struct BuildingTests {
  @Test("The smallest course becomes a course, with nothing to say about it")
  func course() throws {
    let compilation = SmallCourse().compilation
    #expect(compilation.diagnostics == [])
    #expect(compilation.omitted == [:])
    #expect(compilation.files == SmallCourse().source.files.sorted { $0.path < $1.path })
    let course = try #require(compilation.course)
    #expect([course.id, course.version, course.language, course.title] == ["kurs", "2026-1", "nb", "HMS i det små"])
    #expect(course.rulesAsOf == CivilDate("2026-11-01"))
    #expect(course.provider == "Fjordheim kurs")
    #expect(
      course.responsible
        == Responsible(name: "Ola Fjordheim", competence: "Verneingeniør", contact: "hms@example.com"))
    #expect(course.introduction == [.paragraph([.text("Et kurs for deg som leder.")])])
    #expect(course.test == assessment("prove", "Prøve", 75, count: 1))
  }

  @Test("Ids of a module's parts are qualified with the module's; those of the test and the questions are not")
  func module() throws {
    let module = try #require(SmallCourse().compilation.course?.modules.first)
    let exercise = Item(
      id: "ansvar/ovelse", objective: "ansvar/plikt", page: "ansvar/forst",
      prompt: [.paragraph([.text("Hvem har plikten?")])],
      interaction: .single([
        Choice(text: [.text("Du")], isCorrect: true, reason: [.text("Loven sier det.")]),
        Choice(text: [.text("Andre")], isCorrect: false, reason: [.text("Den kan ikke settes bort.")]),
      ]))
    let page = Page(
      id: "ansvar/forst", title: "Først",
      blocks: [
        .paragraph([.text("Plikten ligger på "), .term("arbeidsgiver", "arbeidsgiver"), .text(".")])
      ])
    #expect(
      module.lessons == [
        Lesson(
          id: "ansvar/start", title: "Start",
          steps: [.question("heads"), .question("sector"), .page(page), .practice(exercise)])
      ])
    #expect(module.id == "ansvar")
    #expect(module.objectives == [Objective(id: "ansvar/plikt", text: "Du kan forklare plikten.")])
    #expect(
      module.tasks == [
        Task(
          id: "ansvar/mal", document: "D1", title: "Mål", blocks: [.paragraph([.text("Skriv et mål.")])],
          fields: [TaskField(id: "tekst", label: "Målet", isRequired: true)], minutes: 2)
      ])
    #expect(module.check == assessment("ansvar/sjekk", "Sjekk", 80, count: 2))
    #expect(module.banks.map(\.id) == ["ansvar/bank"])
    #expect(module.banks[0].items.map(\.id) == ["ansvar/amina", "ansvar/flere", "ansvar/styret", "ansvar/bror"])
    #expect(module.banks[0].items.map(\.isCritical) == [true, false, true, true])
    #expect(module.banks[0].items[1].interaction.choices.map(\.isCorrect) == [true, true, false])
    #expect(
      module.banks[0].items[1].condition
        == .or(
          .comparison(.parameter("heads"), .less, .number(5)),
          .comparison(.parameter("sector"), .equal, .word("state"))))
  }

  @Test("What a site shares is part of the course; a threshold's values are put in order")
  func shared() throws {
    let later = "<value number=\"5\" from=\"2024-01-01\"/>"
    let course = try #require(
      SmallCourse().replacing(later, with: "", in: "Shared/thresholds.xml")
        .replacing("<value number=\"10\"/>", with: later + "<value number=\"10\"/>", in: "Shared/thresholds.xml")
        .compilation.course)
    #expect(
      course.thresholds == [
        "verneombud": Threshold(
          label: "Ansatte før verneombud", law: "aml § 6-1",
          values: [.init(number: 10, from: nil), .init(number: 5, from: CivilDate("2024-01-01"))])
      ])
    #expect(
      course.glossary == ["arbeidsgiver": Term(word: "arbeidsgiver", explanation: "Den som har ansatt noen.")])
    #expect(
      course.sources == [
        "AML": Source(title: "Arbeidsmiljøloven", address: "lovdata.no", read: CivilDate("2026-10-07"))
      ])
    #expect(
      course.questions == [
        ProfileQuestion(
          id: "heads", label: "Antall ansatte", prompt: "Hvor mange er dere?", why: "Grensene følger antallet.",
          kind: .number(1...5000)),
        ProfileQuestion(
          id: "sector", label: "Sektor", prompt: "Hvem eier?", why: "Lovene er ulike.",
          condition: .comparison(.parameter("heads"), .atLeast, .number(2)),
          kind: .choice([
            .init(value: "private", label: "Privat"), .init(value: "municipal", label: "Kommunal"),
            .init(value: "state", label: "Statlig"),
          ])),
      ])
  }

  @Test(
    "A share of the points becomes whole percent",
    arguments: [("0.8", 80), ("0.75", 75), ("0.05", 5), ("1", 100), ("1.0", 100)])
  func masteryScore(share: String, percent: Int) {
    let course = SmallCourse().replacing("\"0.8\"", with: "\"\(share)\"").compilation.course
    #expect(course?.modules.first?.check.masteryScore == MasteryScore(percent: percent))
  }

  private func assessment(_ id: String, _ title: String, _ percent: Int, count: Int) -> Assessment {
    Assessment(
      id: id, title: title, masteryScore: MasteryScore(percent: percent),
      draws: [Draw(bank: "ansvar/bank", count: count)])
  }
}
