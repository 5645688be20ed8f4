import Authoring
import Courseware
import Testing

@Suite("What rests on a rule is found, wherever it stands")
struct FactIndexTests {
  static let course = SmallCourse()
    .adding(
      blocks: """
        <fact law="aml § 6-5" source="AML" in-force="2006-01-01" checked="2026-05-20"><p>Som verneombud.</p></fact>
        <fact law="aml § 6-51" source="AML"><p>Annet.</p></fact>
        <fact law="OLM § 3-7" source="ukjent"><p>Se § 6-5 og § 3-7.</p></fact>
        <fact source="AML"><p>Uten lov.</p></fact>
        """
    )
    .adding(
      items: """
        <item id="flytt" objective="plikt"><prompt>Hva sier aml. § 6-1?</prompt>
          <choice>Ja<why>Nei (§ 6-5).</why></choice><choice correct="true">Nei da<why>Se § 16-5.</why></choice></item>
        """
    )
    .replacing("heads &lt; 5 or", with: "heads &lt; threshold(verneombud) or")
    .replacing("Skriv et mål.", with: "Fra <value of=\"threshold(verneombud)\"/>.")

  static let index = FactIndex(of: course.source)

  static let owners: [FactUse.Owner] = [
    .init(kind: .page, id: "ansvar/forst", title: "Først"),
    .init(kind: .item, id: "ansvar/ovelse", title: "Hvem har plikten?"),
    .init(kind: .item, id: "ansvar/flytt", title: "Hva sier aml. § 6-1?"),
    .init(kind: .task, id: "ansvar/mal", title: "Mål"),
    .init(kind: .item, id: "ansvar/flere", title: "Hva gjelder?"),
  ]

  /// A use whose words are found in the module.
  static func use(
    _ role: FactUse.Role, _ owner: String?, law: String? = nil, at passage: String, in context: String? = nil,
    file: String = "kurs/M01.xml"
  ) throws -> FactUse {
    FactUse(
      role: role, owner: try owner.map { id in try #require(owners.first { $0.id == id }) }, law: law,
      range: try place(passage, in: context, of: course, file: file))
  }

  @Test(
    "A paragraph: its facts, the items on their pages, and every mention, with the act of the page where none is named")
  func paragraph() throws {
    let fact = FactUse.Role.fact(
      source: "Arbeidsmiljøloven", inForce: day("2006-01-01"), checked: day("2026-05-20"))
    #expect(
      Self.index.uses(of: LawReference(act: "aml", number: "6-5")) == [
        try Self.use(fact, "ansvar/forst", law: "aml § 6-5", at: "aml § 6-5", in: "\"aml § 6-5\""),
        try Self.use(.mention, "ansvar/forst", law: "§ 6-5", at: "§ 6-5", in: "Se § 6-5"),
        try Self.use(
          .question(page: "ansvar/forst"), "ansvar/ovelse",
          at: "<item id=\"ovelse\" objective=\"plikt\" page=\"forst\">"),
        try Self.use(.mention, "ansvar/flytt", law: "§ 6-5", at: "§ 6-5", in: "Nei (§ 6-5)"),
      ])
    // On the page, «§ 3-7» may be of either act; elsewhere a lone § is of arbeidsmiljøloven.
    let bare = try Self.use(.mention, "ansvar/forst", law: "§ 3-7", at: "§ 3-7", in: "og § 3-7")
    #expect(Self.index.uses(of: LawReference(act: "aml", number: "3-7")) == [bare])
    #expect(Self.index.uses(of: LawReference(act: "olm", number: "3-7")).contains(bare))
    #expect(Self.index.uses(of: LawReference(act: "olm", number: "6-5")).map(\.role) == [.mention])
    #expect(Self.index.uses(of: LawReference(act: "aml", number: "9-9")) == [])
  }

  @Test("A threshold: itself, the texts, items and conditions that use it, and the items on the pages that do")
  func threshold() throws {
    let use = FactUse.Role.thresholdUse(id: "verneombud")
    let shared = "Shared/thresholds.xml"
    #expect(
      Self.index.uses(of: LawReference(act: "aml", number: "6-1")) == [
        try Self.use(
          .threshold(id: "verneombud", label: "Ansatte før verneombud", source: "Arbeidsmiljøloven"), nil,
          law: "aml § 6-1", at: "aml § 6-1",
          file: shared),
        try Self.use(use, "ansvar/mal", at: "verneombud", in: "of=\"threshold(verneombud)"),
        try Self.use(.mention, "ansvar/flytt", law: "aml. § 6-1", at: "aml. § 6-1"),
        try Self.use(
          .condition(id: "verneombud"), "ansvar/flere", at: "verneombud", in: "heads &lt; threshold(verneombud)"),
      ])
  }

  @Test("All facts by rule, in the order of the law, and last those that rest on a source alone")
  func groups() throws {
    func fact(_ law: String?, _ source: String, at passage: String, dates: Bool = false) throws -> FactUse {
      try Self.use(
        .fact(
          source: source, inForce: dates ? day("2006-01-01") : nil, checked: dates ? day("2026-05-20") : nil),
        "ansvar/forst", law: law, at: law ?? passage, in: passage)
    }
    #expect(
      Self.index.groups == [
        FactGroup(
          law: LawReference(act: "aml", number: "6-5"),
          facts: [try fact("aml § 6-5", "Arbeidsmiljøloven", at: "\"aml § 6-5\"", dates: true)]),
        FactGroup(
          law: LawReference(act: "aml", number: "6-51"),
          facts: [try fact("aml § 6-51", "Arbeidsmiljøloven", at: "\"aml § 6-51\"")]),
        FactGroup(
          law: LawReference(act: "olm", number: "3-7"), facts: [try fact("OLM § 3-7", "ukjent", at: "\"OLM § 3-7\"")]),
        FactGroup(law: nil, facts: [try fact(nil, "Arbeidsmiljøloven", at: "<fact source=\"AML\">")]),
      ])
    #expect(FactIndex(of: SmallCourse().source).groups == [])
  }

  @Test("The units of a translation that are of what rests on a rule, where a language has a file")
  func translations() throws {
    var source = Self.course.source
    let files = TranslatableFile.files(of: source)
    for path in ["kurs/M01.xml", "Shared/thresholds.xml"] {
      let file = try #require(files.first { $0.path == path })
      let update = try TranslationUpdate(of: file, into: "nn")
      source.files.append(SourceFile(path: file.translationPath("nn"), bytes: update.bytes))
    }
    source.files.append(SourceFile(path: "kurs/translations/en/M01.xlf", text: "ikke en oversettelse"))
    let index = FactIndex(of: source)
    let paragraph = index.uses(of: LawReference(act: "aml", number: "6-5"))
    let module = try #require(files.first { $0.path == "kurs/M01.xml" })
    func units(_ ids: String...) -> Int {
      module.units.count { unit in ids.contains { unit.id.hasPrefix($0 + ".") } }
    }
    #expect(units("forst", "ovelse", "flytt") > 10)
    #expect(
      index.translations(of: paragraph) == [
        FactTranslation(
          language: "nn", file: "kurs/translations/nn/M01.xlf", units: units("forst", "ovelse", "flytt"))
      ])
    let threshold = index.uses(of: LawReference(act: "aml", number: "6-1"))
    #expect(
      index.translations(of: threshold) == [
        FactTranslation(language: "nn", file: "Shared/translations/nn/thresholds.xlf", units: 1),
        FactTranslation(language: "nn", file: "kurs/translations/nn/M01.xlf", units: units("mal", "flytt", "flere")),
      ])
    #expect(index.translations(of: []) == [])
    #expect(Self.index.translations(of: paragraph) == [])
  }

  @Test("A fact of two paragraphs stands under both")
  func several() {
    let course = SmallCourse().adding(blocks: "<fact law=\"aml §§ 6-5 og 7-4\" source=\"AML\"><p>Så.</p></fact>")
    let groups = FactIndex(of: course.source).groups
    #expect(groups.map(\.law?.number) == ["6-5", "7-4"])
    #expect(groups[0].facts == groups[1].facts)
  }
}
