extension Rule {
  /// The right choice does not stand first in all items of a module; said at the first of them.
  static let rightIsFirst = Rule(.rightIsFirst, example: firstExample) { manuscript in
    manuscript.modules.compactMap { part in
      let items = part.singleChoiceItems
      guard items.count >= 4, items.allSatisfy({ $0.first("choice")?["correct"] == "true" }), let first = items.first
      else { return nil }
      return Finding(problem: .rightIsFirst(count: items.count), place: part.place(of: first))
    }
  }

  private static let firstExample = CodeExample(
    .file,
    wrong: module(
      lastItem: """
        <choice correct="true">Den som leder<why>Plikten er personlig.</why></choice>
        <choice>Den som spør<why>Å spørre flytter ikke plikten.</why></choice>
        """),
    right: module(
      lastItem: """
        <choice>Den som spør<why>Å spørre flytter ikke plikten.</why></choice>
        <choice correct="true">Den som leder<why>Plikten er personlig.</why></choice>
        """))

  private static func module(lastItem choices: String) -> String {
    """
    <module xmlns="urn:kyndig:course:1" id="ansvar">
      <title>Lederens ansvar</title>
      <objective id="plikt">Du kan forklare plikten.</objective>
      <lesson id="start">
        <title>Start</title>
        <ask ref="heads"/>
        <ask ref="sector"/>
        <page id="forst"><title>Først</title><p>Plikten ligger på <term ref="arbeidsgiver">arbeidsgiver</term>.</p></page>
      </lesson>
      <bank id="bank">
        <item id="melding" objective="plikt">
          <prompt>Hva gjør du med en melding om fare?</prompt>
          <choice correct="true">Ser på den<why>Da vet du hva den gjelder.</why></choice>
          <choice>Legger den bort<why>Da er faren der fortsatt.</why></choice>
        </item>
        <item id="runde" objective="plikt">
          <prompt>Hvem går vernerunden?</prompt>
          <choice correct="true">Vi to sammen<why>Da ser dere det samme.</why></choice>
          <choice>Ingen av oss<why>Da ser ingen noe.</why></choice>
        </item>
        <item id="plan" objective="plikt">
          <prompt>Når lager dere planen?</prompt>
          <choice correct="true">Nå<why>Da kan den følges.</why></choice>
          <choice>Etter tilsynet<why>Da er det for sent.</why></choice>
        </item>
        <item id="plikten" objective="plikt">
          <prompt>Hvem har plikten?</prompt>
    \(choices)
        </item>
      </bank>
      <check id="sjekk" mastery-score="0.8"><title>Sjekk</title><draw from="bank" count="2"/></check>
    </module>

    """
  }
}
