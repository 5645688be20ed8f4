import Testing

@Suite("An excerpt is what stands in the file")
struct ExcerptTests {
  private static let file = """
    <?xml version="1.0" encoding="UTF-8"?>
    <bank id="lager" if="heads >= 20">
      <!-- Ikke vist: <p>Nei</p> -->
      <item id="port">
        <prompt>Hva gjør du?</prompt>
        <choice>Venter<why>Den står <strong>åpen</strong>.</why></choice>
        <choice correct="true">Lukker <term ref="port">porten</term><why>Da er den lukket.</why></choice>
      </item>
      <item id="lys"/>
    </bank>
    """

  private static func disagreement(_ text: String) -> String? {
    Excerpt(path: "lager.xml", line: 40, text: text).disagreement(with: file)
  }

  @Test(
    "It stands there though the lines are broken otherwise, and though whole elements are left out",
    arguments: [
      file,
      "<prompt>Hva\n  gjør\tdu?\n</prompt>\n",
      "<bank id=\"lager\"\n  if=\"heads >= 20\">",
      "<bank id=\"lager\" if=\"heads >= 20\">\n…\n<item id=\"lys\"/>\n</bank>",
      "<bank id=\"lager\" if=\"heads >= 20\">\n…\n</bank>",
      "<item id=\"port\">\n…\n<choice correct=\"true\">Lukker <term ref=\"port\">porten</term>\n…\n</choice>\n</item>",
    ])
  func stands(_ text: String) { #expect(Self.disagreement(text) == nil) }

  @Test(
    "It does not with a word changed, missing or too many, in the text, in a tag or between tags",
    arguments: [
      "<prompt>Hva gjorde du?</prompt>",
      "<prompt>Hva du?</prompt>",
      "<prompt>Hva gjør du da?</prompt>",
      "<bank id=\"lager\" if=\"heads >= 30\">",
      "<choice>Venter<why>Den står åpen.</why></choice>",
      "<item id=\"port\">\n<choice>Venter",
      "<item id=\"lys\"/>\n<item id=\"port\">",
      "<p>Nei</p>",
      "<prompt>Hva\n…\ndu?</prompt>",
      "<item id=\"port\">\n…\n<item id=\"lys\"/>",
      "<prompt>Hva gjør du?</prompt>\n…\n</bank>",
      "<item id=\"lys\"/>\n…\n</bank>",
    ])
  func differs(_ text: String) { #expect(Self.disagreement(text) != nil) }

  @Test("What is said of it has the line of the guide, the file and what stands there now")
  func words() {
    #expect(
      Self.disagreement("<item id=\"port\">\n  <prompt>Hva gjør\n    vi?</prompt>") == """
        README.md:42: from «vi?» on, this is not what stands in lager.xml.
        Put in what stands there now, from line 5, and see that the text around it still explains it:
            <prompt>Hva gjør du?</prompt>
            <choice>Venter<why>Den står <strong>åpen</strong>.</why></choice>
            <choice correct="true">Lukker <term ref="port">porten</term><why>Da er den lukket.</why></choice>
          </item>
          <item id="lys"/>
        </bank>
        """)
    #expect(
      Self.disagreement("<item id=\"dør\">")
        == "README.md:40: «<item id=\"dør\">» is no longer in lager.xml: put in what is there now, or take another excerpt"
    )
    #expect(Excerpt(path: "x.xml", line: 7, text: "").disagreement(with: nil)?.contains("there is no x.xml") == true)
  }

  @Test("Every excerpt in the guide stands in its file, word for word", arguments: Guide.ours.excerpts)
  func excerpt(_ excerpt: Excerpt) {
    if let disagreement = excerpt.disagreement(with: Guide.file(excerpt.path)) { Issue.record("\(disagreement)") }
  }

  @Test("A word that is changed in one is found out, on its line", arguments: Guide.ours.excerpts)
  func changedWord(_ excerpt: Excerpt) throws {
    // One that does not stand in its file is for the test before.
    guard excerpt.disagreement(with: Guide.file(excerpt.path)) == nil else { return }
    let words = Wording(excerpt.text, firstLine: excerpt.line).pieces.filter { !$0.isOmission }
    let word = words[words.count / 2]
    var lines = excerpt.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let change = word.isTag ? word.text.prefix { $0 != ">" && $0 != " " } : word.text[...]
    lines[word.line - excerpt.line].replace(change, with: change + "x")
    let changed = Excerpt(path: excerpt.path, line: excerpt.line, text: lines.joined(separator: "\n"))
    let disagreement = try #require(changed.disagreement(with: Guide.file(excerpt.path)))
    #expect(disagreement.hasPrefix("README.md:\(word.line): "))
  }
}
