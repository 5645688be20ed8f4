import Authoring
import Courseware
import Testing

@Suite("What was published keeps its id")
struct ChangedIDRuleTests {
  /// What is called otherwise than in the published edition.
  struct Renaming: CustomTestStringConvertible {
    var kind: Kind
    var old: String
    /// The file's passage that holds the id and nothing else of that form.
    var tag: String
    var path: String
    /// Other places that name it.
    var references: [String] = []

    var testDescription: String { kind.rawValue }
  }

  static let small = SmallCourse().replacing("<practice>", with: "\(scenario)<practice>")

  static let scenario = """
    <scenario id="uhell" objective="plikt"><title>Uhellet</title>
      <scene id="start"><p>Noen faller.</p>
        <decision to="slutt">Vent<why>Det tar tid.</why></decision><decision to="slutt">Gå<why>Du ser.</why></decision>
      </scene>
      <ending id="slutt"><title>Slutt</title><p>Det gikk bra.</p></ending>
    </scenario>
    """

  static func published(_ course: SmallCourse = small) throws -> Circumstances {
    let edition: Course = try #require(course.compilation.course)
    return Circumstances(published: edition)
  }

  @Test(
    "Each kind is pointed at by its id, and may have the old one back",
    arguments: [
      Renaming(
        kind: .objective, old: "plikt", tag: "<objective id=\"", path: "/module/objective",
        references: ["objective=\"plikt\""]),
      Renaming(kind: .lesson, old: "start", tag: "<lesson id=\"", path: "/module/lesson"),
      Renaming(
        kind: .page, old: "forst", tag: "<page id=\"", path: "/module/lesson/page", references: ["page=\"forst\""]),
      Renaming(kind: .item, old: "amina", tag: "<item id=\"", path: "/module/bank/item[1]"),
      Renaming(kind: .task, old: "mal", tag: "<task id=\"", path: "/module/task"),
      Renaming(kind: .scenario, old: "uhell", tag: "<scenario id=\"", path: "/module/lesson/scenario"),
    ])
  func renamed(renaming: Renaming) throws {
    var course = Self.small.replacing("\(renaming.tag)\(renaming.old)\"", with: "\(renaming.tag)nytt\"")
    for reference in renaming.references {
      let text = try #require(course.files["kurs/M01.xml"])
      course = course.with(
        "kurs/M01.xml", text.replacing(reference, with: reference.replacing(renaming.old, with: "nytt")))
    }
    let range = try place("nytt", in: "\(renaming.tag)nytt", of: course)
    let compilation = Compilation(of: course.source, try Self.published())
    #expect(
      compilation.diagnostics == [
        Diagnostic(
          problem: .changedID(kind: renaming.kind, old: renaming.old, new: "nytt"),
          labels: [Label(role: .primary, range: range)], path: renaming.path,
          fixes: [fix([(range, renaming.old)], isCertain: false)])
      ])
    #expect(compilation.course != nil)
  }

  @Test("A module that is called otherwise is said once, and what it holds is still known by its own ids")
  func module() throws {
    let module = Self.small.replacing("id=\"ansvar\"", with: "id=\"leder\"")
      .replacing("ansvar/bank", with: "leder/bank", in: "kurs/course.xml")
    let range = try place("leder", of: module)
    let expected = Diagnostic(
      problem: .changedID(kind: .module, old: "ansvar", new: "leder"), labels: [Label(role: .primary, range: range)],
      path: "/module", fixes: [fix([(range, "ansvar")], isCertain: false)])
    #expect(Compilation(of: module.source, try Self.published()).diagnostics == [expected])
    let titled = module.replacing("<title>Lederens ansvar</title>", with: "<title>Ansvaret</title>")
    #expect(Compilation(of: titled.source, try Self.published()).diagnostics == [expected])
    let item = module.replacing("<item id=\"amina\"", with: "<item id=\"bjarne\"")
    #expect(
      Compilation(of: item.source, try Self.published()).diagnostics.map(\.problem) == [
        expected.problem, .changedID(kind: .item, old: "amina", new: "bjarne"),
      ])
  }

  @Test(
    "Something that says another thing is new, and so is what stands beside the old",
    arguments: [
      small.replacing("<page id=\"forst\">", with: "<page id=\"ny\">").replacing("page=\"forst\"", with: "page=\"ny\"")
        .replacing("Plikten ligger", with: "Plikten hviler"),
      small.adding(
        items:
          "<item id=\"ny\" objective=\"plikt\"><prompt>Hva svarer du Lise?</prompt><choice>Ja<why>Nei.</why></choice><choice correct=\"true\">Nei<why>Ja.</why></choice></item>"
      ),
      small.replacing("</page>", with: "</page><page id=\"ny\"><title>Først</title><p>Annet.</p></page>"),
      small,
    ])
  func new(course: SmallCourse) throws {
    #expect(Compilation(of: course.source, try Self.published()).diagnostics == [])
  }

  @Test(
    "A page twice in the new edition is one that was renamed and one that is new; the first published has no ids to keep"
  )
  func twice() throws {
    let page = "<page id=\"en\"><title>To</title><p>Likt.</p></page>"
    let one = Self.small.replacing("</page>", with: "</page>\(page)")
    let two = Self.small.replacing(
      "</page>", with: "</page>" + ["to", "tre"].map { page.replacing("\"en\"", with: "\"\($0)\"") }.joined())
    #expect(
      Compilation(of: two.source, try Self.published(one)).diagnostics.map(\.problem) == [
        .changedID(kind: .page, old: "en", new: "to")
      ])
    #expect(two.compilation.diagnostics == [])
  }
}
