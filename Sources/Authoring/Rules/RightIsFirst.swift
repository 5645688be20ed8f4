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
      last: """
        <choice correct="true">Du<why>Den er din.</why></choice><choice>Andre<why>Nei.</why></choice>
        """),
    right: module(
      last: """
        <choice>Andre<why>Nei.</why></choice><choice correct="true">Du<why>Den er din.</why></choice>
        """))

  private static func module(last choices: String) -> String {
    """
    <module xmlns="urn:kyndig:course:1" id="ansvar">
      <title>Lederens ansvar</title>
      <objective id="plikt">Du kan forklare plikten.</objective>
      <lesson id="start"><title>Start</title>
        <page id="forst"><title>Først</title>
          <p>Plikten har <term ref="arbeidsgiver">arbeidsgiver</term>.</p></page>
      </lesson>
      <bank id="bank">
        <item id="fare" objective="plikt"><prompt>Hva gjør du med en melding om fare?</prompt>
    <choice correct="true">Ser<why>Du vet.</why></choice><choice>Venter<why>Nei.</why></choice></item>
        <item id="runde" objective="plikt"><prompt>Hvem går vernerunden?</prompt>
    <choice correct="true">Vi<why>Begge ser.</why></choice><choice>Ingen<why>Nei.</why></choice></item>
        <item id="plan" objective="plikt"><prompt>Når lager dere planen?</prompt>
    <choice correct="true">Nå<why>Den virker.</why></choice><choice>Siden<why>Nei.</why></choice></item>
        <item id="eier" objective="plikt"><prompt>Hvem har plikten?</prompt>
    \(choices)</item>
      </bank>
      <check id="sjekk" mastery-score="0.8"><title>Sjekk</title><draw from="bank" count="2"/></check>
    </module>
    """
  }
}
