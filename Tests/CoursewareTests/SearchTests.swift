import Courseware
import Testing

@Suite("Search")
struct SearchTests {
  /// A walk through a course of these pages, each a title and a text.
  private func walk(_ pages: [(String, String)], glossary: [String: Term] = [:]) -> Walk {
    var course = Course.of([Item("m/bank-ombud", "m/o"), Item("m/bank-to", "m/o")], checkDraws: 2, testDraws: 1)
    course.glossary = glossary
    course.modules[0].lessons[0].steps = pages.enumerated().map { place, page in
      .page(Page(id: "m/\(place + 1)", title: page.0, blocks: .text(page.1)))
    }
    return Walk(through: course)
  }

  private func found(_ query: String, in session: Session) -> [String] {
    SearchIndex(session).results(for: query).map(\.id)
  }

  @Test(
    "Starts of words come before what is inside them, titles before texts, and else the course's order holds",
    arguments: [
      ("ombud", ["m/4", "m/2", "m/3", "m/5", "ombud", "m/1"]), ("OMBUD", ["m/4", "m/2", "m/3", "m/5", "ombud", "m/1"]),
      ("ver", ["m/5", "m/3", "m/1", "m/2"]), ("ombud velges", ["m/3"]), ("velges  ombud", ["m/3"]), ("rør", ["m/1"]),
      ("ror", ["m/2"]), ("år", ["m/4"]), ("ar", ["m/2", "m/4", "m/5", "ombud"]), ("§ 6-1", ["m/3"]), ("6-1", ["m/3"]),
      ("finnesikke", []), ("ombud finnesikke", []), ("", []), ("  \n", []),
    ] as [(String, [String])])
  func ranking(query: String, expected: [String]) {
    let pages = [
      ("Rør", "Hovedverneombudet ser på det."), ("Roret", "Et ombud er med. Hver arm."),
      ("Valget", "Etter aml § 6-1 skal ombud velges. Verv er verv."), ("Ombudet", "Valgt for to år. Arbeidet."),
      ("Vernet", "Om ombud og arbeid."),
    ]
    let walk = walk(pages, glossary: ["ombud": Term(word: "tillitsvalgt", explanation: "Et ombud for arbeidet.")])
    #expect(found(query, in: walk.session) == expected)
  }

  @Test(
    "An excerpt stands around the first word that was found, cut between words",
    arguments: [
      ("hylla", "Rydd hylla først."), ("side", "Rydd hylla først."),
      (
        "sju",
        "… tre fire fem seks sju åtte ni ti elleve tolv tretten …"
      ),
      ("slutt", "… femten seksten sytten atten nitten tjue og så er det slutt"),
    ])
  func excerpt(query: String, expected: String) {
    let numbers =
      "en to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tjue"
    let walk = walk([("Side en", "Rydd hylla\u{A0}først."), ("To", "null " + numbers + " og så er det slutt")])
    let excerpts = SearchIndex(walk.session).results(for: query).map(\.excerpt)
    #expect(excerpts.contains(expected), "\(excerpts)")
    #expect(excerpts.allSatisfy { $0.count <= 64 })
  }

  @Test("A page is searched as this business reads it, numbers, tables, lists and all")
  func tailored() throws {
    var course = Course.reading
    course.modules[0].lessons[0].steps.append(
      .page(
        Page(
          id: "m/alt", title: "Alt",
          blocks: [
            .paragraph([.text("Dere er "), .value(.parameter("heads")), .text(" i "), .value(.parameter("trade"))]),
            .list([[.term("verneombud", "lis\u{AD}te")]], isNumbered: false),
            .table(Table(header: [[.text("kolonne")]], rows: [[[.strong("celle")]]])),
            .figure(Figure(lines: ["tegning"], alternative: "beskrivelse")),
            .aside(Aside(kind: .note, title: "notis", blocks: .text("margen"))),
            .fact(Fact(law: nil, source: "AML", inForce: nil, checked: nil, blocks: .text("regelen"))),
          ])))
    var walk = Walk(through: course)
    try walk.profile(heads: .number(3), trade: "office")
    for word in ["3", "kontor", "liste", "kolonne", "celle", "beskrivelse", "notis", "margen", "regelen"] {
      #expect(found(word, in: walk.session) == ["m/alt"], "\(word)")
    }
    #expect(found("tegning", in: walk.session) == [])
    #expect(
      SearchIndex(walk.session).results(for: "kontor").first?.excerpt.hasPrefix("Dere er 3 i Kontor liste") == true)
  }

  @Test(
    "What tailoring hides is not found, and what it shows instead is",
    arguments: [
      (3, ["LITEN", "Dere"], ["STOR", "Egen", "kanten"]), (7, ["STOR", "Egen", "kanten"], ["LITEN", "få."]),
    ])
  func hidden(heads: Int, shown: [String], hidden: [String]) throws {
    var walk = Walk(through: .reading)
    try walk.profile(heads: .number(heads), trade: "construction")
    for word in shown { #expect(!found(word, in: walk.session).isEmpty, "\(word)") }
    for word in hidden { #expect(found(word, in: walk.session).isEmpty, "\(word)") }
  }

  @Test("An item of practice is found once it is answered, by what it asks and by nothing else")
  func practice() throws {
    var walk = Walk()
    #expect(found("øv-en", in: walk.session) == [])
    try walk.profile(heads: .number(3), trade: "office")
    try walk.take(.viewed(step: "ansvar/øv-en"))
    #expect(found("øv-en", in: walk.session) == [])
    try walk.take(.practised(item: "ansvar/øv-en", response: .single(0)))
    #expect(found("ØV-en", in: walk.session) == ["ansvar/øv-en"])
    #expect(found("Fordi.", in: walk.session) == [], "the reasons are not searched")
    #expect(found("Ja", in: walk.session) == [], "nor are the choices")
    let seen = try #require(walk.session.seenItem("ansvar/øv-en"))
    #expect(seen.response == .single(0) && seen.showsRight)
    #expect(seen.order == walk.session.practiceOrder(of: seen.item))
  }

  /// How far a check has come.
  enum Step: Sendable { case untaken, open, failed, openAgain, passed }

  @Test(
    "An item of a bank is found once it was handed in, not while it is open; what is right is told when it is passed",
    arguments: [
      (.untaken, nil), (.open, nil), (.failed, false), (.openAgain, nil), (.passed, true),
    ] as [(Step, Bool?)])
  func bank(step: Step, showsRight: Bool?) throws {
    var walk = walk([("Side", "Les.")])
    try walk.finish("m")
    if step == .open { try walk.take(.attempted(assessment: "m/sjekk", seed: 1)) }
    if [.failed, .openAgain, .passed].contains(step) { try walk.attempt("m/sjekk") { $0.wrongResponse } }
    if step == .openAgain { try walk.take(.attempted(assessment: "m/sjekk", seed: 2)) }
    if step == .passed { try walk.attempt("m/sjekk") }
    #expect(walk.session.seenItem("m/bank-ombud")?.showsRight == showsRight)
    #expect(found("bank-ombud", in: walk.session) == (showsRight == nil ? [] : ["m/bank-ombud"]))
    #expect(SearchIndex(walk.session).results(for: "bank-ombud").allSatisfy { $0.kind == .item })
    let seen = walk.session.seenItem("m/bank-ombud")
    #expect(seen?.response == (step == .failed ? seen?.item.wrongResponse : seen?.item.rightResponse))
  }

  @Test("What the test has shown is not told by the check that was passed before")
  func test() throws {
    var walk = walk([("Side", "Les.")])
    try walk.finish("m")
    try walk.attempt("m/sjekk")
    try walk.attempt("prøve") { $0.wrongResponse }
    let drawn = try #require(walk.session.attempts.last?.items.first)
    #expect(walk.session.seenItem(drawn)?.showsRight == false)
    #expect(walk.session.seenItems.count == 2)
    #expect(walk.session.seenItems.count(where: \.showsRight) == 1)
    try walk.attempt("prøve")
    #expect(walk.session.seenItems.filter(\.showsRight).count == 2)
  }

  @Test("Only the items that were drawn are found, whatever is in the bank")
  func drawn() throws {
    var walk = Walk(through: .of((1...9).map { Item("m/nr\($0)", "m/o") }, checkDraws: 3))
    try walk.finish("m")
    try walk.attempt("m/sjekk") { $0.wrongResponse }
    let drawn = try #require(walk.session.attempts.first?.items)
    #expect(Set(found("m/nr", in: walk.session)) == Set(drawn))
    #expect(drawn.count == 3)
  }

  @Test("Terms are found by their word and their explanation")
  func terms() {
    let walk = walk(
      [("Side", "Les.")],
      glossary: [
        "b": Term(word: "vernerunde", explanation: "En runde på arbeidsplassen."),
        "a": Term(word: "avvik", explanation: "Noe som ikke er som det skal, funnet på en vernerunde."),
      ])
    #expect(
      SearchIndex(walk.session).results(for: "vernerunde") == [
        SearchResult(kind: .term, id: "b", title: "vernerunde", excerpt: "En runde på arbeidsplassen."),
        SearchResult(
          kind: .term, id: "a", title: "avvik", excerpt: "Noe som ikke er som det skal, funnet på en vernerunde."),
      ])
  }

  @Test("An answer given in another edition is not looked at again")
  func otherEdition() throws {
    var walk = walk([("Side", "Les.")])
    try walk.finish("m")
    try walk.attempt("m/sjekk")
    #expect(walk.session.seenItems.count == 2)
    let next = Edition(course: "lite-kurs", version: "2026-1", digest: String(repeating: "6f", count: 32))
    try walk.take(.moved(to: next, kept: ["m"], reopened: []))
    #expect(walk.session.seenItems.isEmpty)
  }
}
