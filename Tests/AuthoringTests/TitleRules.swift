import Authoring
import Courseware
import Testing

extension RuleTests {
  static let titleRules: [Failing] = [
    Failing(
      name: "a condition on the first title",
      course: small.replacing("<title>HMS i det små", with: "<title if=\"sector == state\">HMS i det små", in: course),
      problem: .unknownAttribute(name: "if", element: "title", suggestion: nil, known: []),
      passage: "sector == state", file: course, path: "/course/title", passing: small),
    Failing(
      name: "a second title without a condition", course: titled("<title>HMS i staten</title>"),
      problem: .missingAttribute(name: "if", element: "title"), passage: "<title>",
      context: "<title>HMS i staten", file: course, path: "/course/title[2]",
      passing: titled("<title if=\"sector == state\">HMS i staten</title>")),
    Failing(
      name: "a title for answers that nobody gives",
      course: titled("<title if=\"sector == skole\">HMS i staten</title>"),
      problem: .impossibleComparison(
        .unknownWord(parameter: "sector", word: "skole", known: ["private", "municipal", "state"], suggestion: nil)),
      passage: "skole", file: course, path: "/course/title[2]",
      passing: titled("<title if=\"sector == state\">HMS i staten</title>")),
  ]

  fileprivate static func titled(_ title: String) -> SmallCourse {
    small.replacing("</title>", with: "</title>\n  \(title)", in: course)
  }
}

@Suite("A course may have other titles for some")
struct TitleTests {
  static let course = RuleTests.titled("<title if=\"sector == state\">HMS i staten</title>")

  @Test("They are built in order, and the first stays the course's own")
  func built() throws {
    let course = try #require(Self.course.compilation.course)
    #expect(course.title == "HMS i det små")
    let state = Condition.comparison(.parameter("sector"), .equal, .word("state"))
    #expect(course.titles == [AlternativeTitle(condition: state, title: "HMS i staten")])
    #expect(course.tailored(to: BusinessProfile(answers: ["sector": .word("state")])).title == "HMS i staten")
  }

  @Test("Each is translated, and the first keeps its name when another comes")
  func translated() {
    func titles(_ course: SmallCourse) -> [String] {
      TranslatableFile.files(of: course.source)[0].units.map(\.id).filter { $0.hasPrefix("kurs.title") }
    }
    #expect(titles(SmallCourse()) == ["kurs.title"])
    #expect(titles(Self.course) == ["kurs.title", "kurs.title-2"])
  }
}
