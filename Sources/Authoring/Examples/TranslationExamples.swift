extension CodeExample {
  /// The codes of translations: in each, one unit of a translation that is otherwise whole.
  static let ofTranslations: [Code: CodeExample] = [
    .missingTranslation: CodeExample(
      .unit,
      wrong: """
        <unit id="plikt">
          <segment>
            <source>Du kan forklare plikten.</source>
          </segment>
        </unit>
        """,
      right: translated),
    .staleTranslation: CodeExample(
      .unit,
      wrong: """
        <unit id="plikt">
          <segment>
            <source>Du kan si hva plikten er.</source>
            <target>Du kan seie kva plikta er.</target>
          </segment>
        </unit>
        """,
      right: translated),
    .unusableTranslation: CodeExample(
      .unit,
      wrong: """
        <unit id="plikt">
          <segment>
            <source>Du kan forklare</source>
            <target>Du kan forklare</target>
          </segment>
          <segment>
            <source>plikten.</source>
            <target>plikta.</target>
          </segment>
        </unit>
        """,
      right: translated),
    .translationMarkup: CodeExample(
      .unit, wrong: paragraph("Plikta ligg på arbeidsgivaren."),
      right: paragraph(
        "Plikta ligg på\n      <pc id=\"1\" dataRefStart=\"d1\" dataRefEnd=\"d2\">arbeidsgivaren</pc>.")),
    .unknownTranslationUnit: CodeExample(
      .unit,
      wrong: """
        <unit id="plikten">
          <segment>
            <source>Du kan plikten.</source>
            <target>Du kan plikta.</target>
          </segment>
        </unit>
        """,
      right: translated),
  ]

  private static let translated = """
    <unit id="plikt">
      <segment>
        <source>Du kan forklare plikten.</source>
        <target>Du kan forklare plikta.</target>
      </segment>
    </unit>
    """

  private static func paragraph(_ target: String) -> String {
    """
    <unit id="forst.p-1">
      <originalData>
        <data id="d1">&lt;term ref="arbeidsgiver"></data>
        <data id="d2">&lt;/term></data>
      </originalData>
      <segment>
        <source>Plikten ligger på
          <pc id="1" dataRefStart="d1" dataRefEnd="d2">arbeidsgiver</pc>.</source>
        <target>\(target)</target>
      </segment>
    </unit>
    """
  }
}

extension ExampleCourse {
  /// A translation of every file into nynorsk with every unit as it is, but for one in a module.
  static func translations(of source: CourseSource, with unit: String) -> [SourceFile] {
    TranslatableFile.files(of: source).map { file in
      let entries = Reconciliation(file.units, nil).entries.map { entry in
        var entry = entry
        entry.target = entry.unit.source
        entry.state = .translated
        return entry
      }
      let text = String(decoding: file.bytes(of: entries, into: "nn"), as: UTF8.self)
      return SourceFile(
        path: file.translationPath("nn"),
        text: file.path == "kurs/01-ansvar.xml" ? Self.text(text, with: unit) : text)
    }
  }

  /// The lines of a unit are put in place of those with its id; one that has no place comes last.
  private static func text(_ text: String, with unit: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let tag = unit.prefix { $0 != ">" }
    let start = lines.firstIndex { $0.drop { $0 == " " }.hasPrefix(tag) }
    let end = start.flatMap { start in lines[start...].firstIndex { $0.hasSuffix("</unit>") } }
    if let start, let end {
      lines.replaceSubrange(start...end, with: unit.split(separator: "\n"))
    } else if let last = lines.firstIndex(where: { $0.hasSuffix("</file>") }) {
      lines.insert(contentsOf: unit.split(separator: "\n"), at: last)
    }
    return lines.joined(separator: "\n")
  }
}
