extension CodeExample {
  /// The examples of what the parser and the schema find, and of files that cannot be read.
  static let ofForm: [Code: CodeExample] = [
    .notWellFormed: CodeExample(
      .blocks,
      wrong: "<p>Drift & vedlikehold går hånd i hånd.</p>",
      right: "<p>Drift &amp; vedlikehold går hånd i hånd.</p>"),
    .encoding: CodeExample(
      .declaration,
      wrong: "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>",
      right: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"),
    .unknownElement: CodeExample(
      .blocks,
      wrong: "<eksempel><p>Stillaset er leid.</p></eksempel>",
      right: "<example><p>Stillaset er leid.</p></example>"),
    .unknownAttribute: CodeExample(
      .items,
      wrong: """
        <item id="saga" objective="plikt">
          <prompt>Vernet på saga er borte. Hva gjør du?</prompt>
          <choice>Kapper ferdig<why>Da kan noen bli skadet.</why></choice>
          <choice corect="true">Stanser<why>Farlig arbeid skal avbrytes.</why></choice>
        </item>
        """,
      right: """
        <item id="saga" objective="plikt">
          <prompt>Vernet på saga er borte. Hva gjør du?</prompt>
          <choice>Kapper ferdig<why>Da kan noen bli skadet.</why></choice>
          <choice correct="true">Stanser<why>Farlig arbeid skal avbrytes.</why></choice>
        </item>
        """),
    .misplacedElement: CodeExample(
      .blocks,
      wrong: "<note><p>Noen må se etter.</p><title>Merk</title></note>",
      right: "<note><title>Merk</title><p>Noen må se etter.</p></note>"),
    .missingElement: CodeExample(
      .blocks,
      wrong: """
        <figure>
          <drawing>se ─▸ gjør ─▸ se igjen</drawing>
        </figure>
        """,
      right: """
        <figure>
          <drawing>se ─▸ gjør ─▸ se igjen</drawing>
          <alternative>Se, gjør noe, og se igjen.</alternative>
        </figure>
        """),
    .missingAttribute: CodeExample(
      .blocks,
      wrong: "<fact law=\"aml § 3-5\"><p>Plikten er din egen.</p></fact>",
      right: "<fact law=\"aml § 3-5\" source=\"LOV-AML\"><p>Plikten er din egen.</p></fact>"),
    .invalidValue: CodeExample(
      .blocks,
      wrong: "<fact source=\"LOV-AML\" checked=\"20.05.2026\"><p>Plikten er din egen.</p></fact>",
      right: "<fact source=\"LOV-AML\" checked=\"2026-05-20\"><p>Plikten er din egen.</p></fact>"),
    .textNotAllowed: CodeExample(
      .blocks,
      wrong: "Plikten er din egen.",
      right: "<p>Plikten er din egen.</p>"),
    .wrongRoot: CodeExample(
      .moduleTag,
      wrong: "<module id=\"ansvar\">",
      right: "<module xmlns=\"urn:kyndig:course:1\" id=\"ansvar\">"),
    .doctype: CodeExample(
      .declaration,
      wrong: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE module SYSTEM \"module.dtd\">",
      right: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"),
    .limit: CodeExample(
      .blocks,
      wrong: nested(depth: 64),
      right: nested(depth: 1)),
    .unreadableFile: CodeExample(
      .modules,
      wrong: "<module href=\"01-ansvar.xml\"/>\n<module href=\"02-risiko.xml\"/>",
      right: "<module href=\"01-ansvar.xml\"/>"),
    .repeatedModule: CodeExample(
      .modules,
      wrong: "<module href=\"01-ansvar.xml\"/>\n<module href=\"01-ansvar.xml\"/>",
      right: "<module href=\"01-ansvar.xml\"/>"),
  ]

  private static func nested(depth: Int) -> String {
    func lines(of tag: String) -> String {
      stride(from: 0, to: depth, by: 12).map { String(repeating: tag, count: min(12, depth - $0)) }
        .joined(separator: "\n")
    }
    return "\(lines(of: "<note>"))\n<p>Noen må se etter.</p>\n\(lines(of: "</note>"))"
  }
}
