import Courseware
import Testing

@Suite("Help after failed tries")
struct GuidanceTests {
  private static let course: Course = {
    var items = (0..<6).map { Item("m/\($0)", $0 < 3 ? "m/en" : "m/to") }
    for index in items.indices { items[index].page = index < 3 ? "m/side" : "m/andre" }
    var course = Course.of(items, checkDraws: 2)
    course.modules[0].objectives = [
      Objective(id: "m/to", text: "Du kan det andre."), Objective(id: "m/en", text: "Du kan det ene."),
      Objective(id: "m/tre", text: "Du kan det tredje."),
    ]
    course.modules[0].lessons[0].steps.append(.page(Page(id: "m/andre", title: "Andre", blocks: .text("Les mer."))))
    course.modules[0].lessons[0].steps.append(.page(Page(id: "m/tredje", title: "Tredje", blocks: .text("Les alt."))))
    return course
  }()

  @Test("It is there from the third failed try until the check is passed, with what was missed, in the course's order")
  func third() throws {
    var walk = Walk(through: Self.course)
    try walk.finish("m")
    for number in 1...4 {
      try walk.attempt("m/sjekk", seed: UInt64(number)) { $0.wrongResponse }
      #expect(walk.session.guidance(for: "m/sjekk")?.failures == (number < 3 ? nil : number))
    }
    let guidance = try #require(walk.session.guidance(for: "m/sjekk"))
    #expect(guidance.objectives.map(\.id) == ["m/to", "m/en"])
    #expect(guidance.pages.map(\.id) == ["m/side", "m/andre"])
    #expect(walk.session.guidance(for: "prøve") == nil)
    try walk.attempt("m/sjekk", seed: 9)
    #expect(walk.session.guidance(for: "m/sjekk") == nil)
  }

  @Test("What was right in every try is not part of it")
  func onlyMissed() throws {
    var walk = Walk(through: Self.course)
    try walk.finish("m")
    for number in 1...3 {
      try walk.attempt("m/sjekk", seed: UInt64(number)) {
        $0.objective == "m/en" ? $0.rightResponse : $0.wrongResponse
      }
    }
    let guidance = try #require(walk.session.guidance(for: "m/sjekk"))
    #expect(guidance.objectives.map(\.id) == ["m/to"])
    #expect(guidance.pages.map(\.id) == ["m/andre"])
  }
}
