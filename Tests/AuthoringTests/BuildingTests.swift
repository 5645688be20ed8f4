import Authoring
import Courseware
import Testing

@Suite("A course that is right becomes values")
struct BuildingTests {
  @Test("The smallest course becomes a course, with nothing to say about it")
  func smallCourse() throws {
    let compilation = SmallCourse().compilation
    #expect(compilation.diagnostics == [])
    let course = try #require(compilation.course)
    #expect(course.id == "kurs")
    #expect(course.rulesAsOf == CivilDate("2026-11-01"))
    #expect(
      course.test
        == Assessment(
          id: "prove", title: "Prøve", masteryScore: MasteryScore(percent: 75),
          draws: [Draw(bank: "ansvar/bank", count: 1)]))
    #expect(course.glossary == ["arbeidsgiver": Term(word: "arbeidsgiver", explanation: "Den som har ansatt noen.")])
    #expect(
      course.thresholds["verneombud"]?.values == [
        .init(number: 10, from: nil), .init(number: 5, from: CivilDate("2024-01-01")),
      ])
    #expect(course.questions.map(\.id) == ["heads", "sector"])
    #expect(course.questions.last?.condition == .comparison(.parameter("heads"), .atLeast, .number(2)))
    #expect(
      course.sources == [
        "AML": Source(title: "Arbeidsmiljøloven", address: "lovdata.no", read: CivilDate("2026-10-07"))
      ])
  }
}
