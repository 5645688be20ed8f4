import Courseware
import Testing

@Suite("A course that is tailored anew")
struct RetailoringTests {
  @Test("What was read, went, and comes back saying more is to be read anew; saying the same it is not")
  func comesBack() throws {
    for (heads, isUnread) in [(30, true), (3, false)] {
      var course = Course.small
      course.modules[2].lessons[0].steps = [
        .page(
          Page(
            id: "bygg/side", title: "Fall",
            blocks: .text("Sikre kanten.") + .when(.heads(.atLeast, 20), "N.MANY")))
      ]
      var walk = Walk(through: course)
      try walk.profile(heads: .number(3), trade: "construction")
      try walk.finish("bygg")
      for (question, answer) in [
        ("trade", .word("office")), ("heads", .number(heads)), ("trade", .word("construction")),
      ] as [(String, Answer)] {
        try walk.take(.profiled(question: question, answer: answer))
      }
      #expect(walk.session.unread == (isUnread ? ["bygg/side"] : []))
    }
  }

  @Test("In another language there is nothing new in what has been read")
  func language() throws {
    var walk = Walk.amongEditions()
    try walk.profile(heads: .number(4), trade: "office")
    for id in ["start", "ansvar"] { try walk.finish(id) }
    // Opened again, the session is made in the course's own language, and goes on in the one that was chosen.
    try walk.take(.spoke(language: "nn"))
    walk.goOn(from: try #require(Replay(walk.events) { SmallEditions.course($0) }.session))
    try walk.take(.profiled(question: "heads", answer: .number(3)))
    #expect(walk.session.unread == [])
    #expect(walk.session.language == "nn")
    #expect(walk.session.course.title == "Lite kurs på nynorsk")
    #expect(walk.faultOfReplay == nil)
  }

  @Test("The language that was chosen is the same, whichever language the course is given in", arguments: ["nb", "nn"])
  func chosen(language: String) throws {
    let event = Event(at: Walk.morning, .spoke(language: language))
    for source in ["nb", "nn"] {
      var session = Walk().session
      _ = try session.handle(event, in: try #require(SmallEditions.course(Walk.edition, in: source)))
      #expect(session.language == language)
    }
  }
}
