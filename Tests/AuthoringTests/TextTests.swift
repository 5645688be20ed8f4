import Authoring
import Courseware
import Testing

@Suite("Text becomes what the author meant")
struct TextTests {
  private func blocks(_ text: String) throws -> [Block] {
    let compilation = SmallCourse().replacing("<p>Skriv et mål.</p>", with: text).compilation
    #expect(compilation.diagnostics == [])
    return try #require(compilation.course).modules[0].tasks[0].blocks
  }

  @Test("White space is folded as in HTML, and none is left at the ends or inside emphasis")
  func whiteSpace() throws {
    let text =
      "<p>\n  Fra <value of=\"threshold(verneombud)\"/>\n ansatte <strong> skal </strong>dere\tha<term ref=\"arbeidsgiver\"> sjef</term>. </p>"
    #expect(
      try blocks(text) == [
        .paragraph([
          .text("Fra "), .value(.threshold("verneombud")), .text(" ansatte "), .strong("skal"), .text(" dere ha "),
          .term("arbeidsgiver", "sjef"), .text("."),
        ])
      ])
  }

  @Test("Two pieces of emphasis keep the space between them, and a no-break space is a character like others")
  func spaceBetween() throws {
    #expect(
      try blocks("<p><strong>a</strong> <strong>b</strong><strong>c</strong>\n80\u{A0}%</p>") == [
        .paragraph([.strong("a"), .text(" "), .strong("b"), .strong("c"), .text(" 80\u{A0}%")])
      ])
  }

  @Test("References, CDATA and comments are text, text and nothing")
  func references() throws {
    #expect(
      try blocks("<p>5 &lt; 6 &amp; &#x2013;<![CDATA[ <b> ]]>a<!-- ikke -->b</p>") == [
        .paragraph([.text("5 < 6 & – <b> ab")])
      ])
  }

  @Test("An ampersand in an attribute is one ampersand, and one that spells a reference stays as spelt")
  func ampersandInAttribute() throws {
    let course = SmallCourse().replacing(
      "address=\"lovdata.no\"", with: "address=\"lovdata.no?a=1&amp;b=&#38;amp;#38;\"", in: "Shared/sources.xml")
    #expect(course.compilation.course?.sources["AML"]?.address == "lovdata.no?a=1&b=&amp;#38;")
  }

  @Test("A drawing loses the indentation common to its lines, and its empty first and last line")
  func drawing() throws {
    let drawing = "\n      ┌──┐\n\n        │ a  \n      &lt;&gt;\n    "
    #expect(
      try blocks("<figure><drawing>\(drawing)</drawing><alternative>En\n boks.</alternative></figure>") == [
        .figure(Figure(lines: ["┌──┐", "", "  │ a", "<>"], alternative: "En boks."))
      ])
  }

  @Test("Every kind of block is built")
  func blockKinds() throws {
    let text = """
      <list numbered="true"><li>En</li><li>To</li></list>
      <table><header><cell>A</cell></header><row><cell>1</cell></row></table>
      <note><title>Merk</title><p>Husk.</p></note>
      <example><p>Kafé.</p></example>
      <fact law="aml § 3-5" source="AML" in-force="2006-01-01" checked="2026-10-07"><p>Plikt.</p></fact>
      """
    #expect(
      try blocks(text) == [
        .list([[.text("En")], [.text("To")]], isNumbered: true),
        .table(Table(header: [[.text("A")]], rows: [[[.text("1")]]])),
        .aside(Aside(kind: .note, title: "Merk", blocks: [.paragraph([.text("Husk.")])])),
        .aside(Aside(kind: .example, title: nil, blocks: [.paragraph([.text("Kafé.")])])),
        .fact(
          Fact(
            law: "aml § 3-5", source: "AML", inForce: CivilDate("2006-01-01"), checked: CivilDate("2026-10-07"),
            blocks: [.paragraph([.text("Plikt.")])])),
      ])
  }
}
