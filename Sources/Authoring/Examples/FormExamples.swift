extension CodeExample {
  /// The examples of what the parser and the schema find.
  static let ofForm: [Code: CodeExample] = [
    .unknownAttribute: CodeExample(
      .items,
      wrong: """
        <item id="mandag" objective="plikt">
          <prompt>Hvem har plikten?</prompt>
          <choice corect="true">Lederen<why>Plikten er personlig.</why></choice>
          <choice>Verneombudet<why>Det har en annen rolle.</why></choice>
        </item>
        """,
      right: """
        <item id="mandag" objective="plikt">
          <prompt>Hvem har plikten?</prompt>
          <choice correct="true">Lederen på stedet<why>Plikten er personlig.</why></choice>
          <choice>Verneombudet<why>Det har en annen rolle.</why></choice>
        </item>
        """)
  ]
}
